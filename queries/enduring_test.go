package queries_test

import (
	"strings"
	"testing"

	"dramatis/graph"
	"dramatis/queries"
	"dramatis/queries/internal/fake"
)

// TestAPostIsHeldAllTheTimeBetweenItsDates: what goes on for a while was so on every day between its first and its last
// date, and on some day of either; a deed of those years was only somewhere within.
func TestAPostIsHeldAllTheTimeBetweenItsDates(t *testing.T) {
	c := fake.New()
	arland := c.Entity(graph.Place, "Arland")
	ada, ben := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Ben Hill")
	c.Say("life", ada, "holds-position", arland, "Ada Moor was consul in Arland from 1921 to 1926.", fake.Role("consul"), fake.When("1921/1926"))
	c.Say("life", ada, "met", ben, "Ada Moor met Ben Hill between 1921 and 1926.", fake.When("1921/1926"))
	c.Say("life", ben, "holds-position", arland, "Ben Hill was consul in Arland from about 1931 to 1936.", fake.Role("consul"), fake.When("1931~/1936"))
	cora, dan := c.Entity(graph.Person, "Cora Wren"), c.Entity(graph.Person, "Dan Frost")
	c.Say("life", cora, "holds-position", arland, "Cora Wren was envoy in Arland since 1946.", fake.Role("envoy"), fake.When("1946/.."))
	c.Say("life", dan, "holds-position", arland, "Dan Frost was legate in Arland until 1955.", fake.Role("legate"), fake.When("../1955"))
	c.Say("life", cora, "holds-position", arland, "Cora Wren was to be consul in Arland from 1961 to 1966.", fake.Role("consul"), fake.When("1961/1966"), fake.As(graph.Planned))
	c.Say("life", cora, "holds-position", arland, "Cora Wren was not consul in Arland from 1971 to 1976.", fake.Role("consul"), fake.When("1971/1976"), fake.As(graph.Negated))
	nearly := func() (func(text, name string) bool, error) { return strings.HasPrefix, nil }
	answersTo(t, c, map[string]string{
		"Who was consul in Arland in 1924?":         "Ada Moor",
		"Who was consul in Arland in 1921?":         "Ada Moor",
		"Who was consul in Arland in 1926?":         "Ada Moor",
		"Who was consul in Arland in October 1926?": "Ada Moor?",
		"Who was consul in Arland in 1933?":         "Ben Hill?",
		"Who was envoy in Arland in 1946?":          "Cora Wren?",
		"Who was envoy in Arland in 1950?":          "Cora Wren?",
		"Who was envoy in Arland since 1940?":       "Cora Wren",
		"Who was envoy in Arland in 1945?":          "",
		"Who was legate in Arland in 1955?":         "Dan Frost?",
		"Who was legate in Arland in 1956?":         "",
		"Who was consul in Arland in 1963?":         "",
		"Who was consul in Arland in 1973?":         "",
		"Who was consul in Arland before 1923?":     "Ada Moor",
		"Whom did Ada Moor meet in 1924?":           "Ben Hill?",
		"When was Ada Moor Consul in Arland?":       "1921/1926",
		"When was Moor a consul in Arland?":         "1921/1926",
	}, queries.Tables{SameName: nearly})
}
