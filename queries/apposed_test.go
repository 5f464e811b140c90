package queries_test

import (
	"testing"

	"dramatis/graph"
	"dramatis/queries"
	"dramatis/queries/internal/fake"
)

// TestWhatSomebodyIsMayStandBeforeHisName: what somebody is may stand before his name, and a part of a double surname is none.
func TestWhatSomebodyIsMayStandBeforeHisName(t *testing.T) {
	c := fake.New()
	dahl, holm, moor := c.Entity(graph.Person, "Olav Dahl"), c.Entity(graph.Person, "Ida Holm"), c.Entity(graph.Person, "Ada Moor")
	double, article := c.Entity(graph.Person, "Eva Moor-Hill"), c.Entity(graph.Person, "Jamil al-Dahl")
	c.Say("a", holm, "met", dahl, "Holm met the censor Olav Dahl")
	c.Say("a", moor, "met", dahl, "Moor met Dahl")
	c.Say("a", double, "met", holm, "Mrs. Moor-Hill met Holm")
	c.Say("a", article, "met", holm, "al-Dahl met Holm")
	c.Say("a", c.Entity(graph.Person, "Wren"), "met", dahl, "Wren met Dahl")
	answersTo(t, c, map[string]string{
		"Who met the censor Olav Dahl?":          "Ada Moor; Ida Holm; Wren",
		"Whom did the Prime Minister Wren meet?": "Olav Dahl",
		"Whom did the chief of Moor meet?":       "",
		"Who met the chief of Olav Dahl?":        "",
		"Who met the man who shot Olav Dahl?":    "",
		"Who met the minister under Olav Dahl?":  "",
		"Whom did the censor meet?":              "",
		"Whom did Moor meet?":                    "Olav Dahl",
		"Whom did Moor-Hill meet?":               "Ida Holm",
		"Whom did Dahl meet?":                    "", // either may be meant
	}, queries.Tables{})
}
