package queries_test

import (
	"testing"

	"dramatis/graph"
	"dramatis/queries/internal/fake"
)

// TestAMinisterIsNamedByHisFieldInTwoWays: whichever of them a question has, papers may have the other; a paper that
// does not say of what land he is tells of the one of whom others do.
func TestAMinisterIsNamedByHisFieldInTwoWays(t *testing.T) {
	c := fake.New()
	norland := c.Entity(graph.Place, "Norland")
	for _, held := range []struct {
		who, role string
		in        graph.IRI
		when      graph.EDTF
	}{
		{"Ada Moor", "Foreign Minister", norland, "1953-05-02"},
		{"Ada Moor", "Minister of Foreign Affairs", "Minister of Foreign Affairs", "1956-05-02"},
		{"Ben Hill", "Deputy Minister of Foreign Affairs", norland, "1953-05-02"},
		{"Cora Wren", "Minister of Trade", norland, "1953-05-02"},
		{"Dan Frost", "Minister of State for Foreign Affairs", norland, "1953-05-02"},
		{"Eva Lund", "Prime Minister", norland, "1953-05-02"},
	} {
		where := held.in
		if where != norland {
			where = c.Entity(graph.Name, string(where))
		}
		c.Say("a", c.Entity(graph.Person, held.who), "holds-position", where, held.role+" "+held.who, fake.Role(held.role), fake.When(held.when))
	}
	answersTo(t, c, map[string]string{
		"Who was Foreign Minister of Norland?":             "Ada Moor",
		"Who was Minister of Foreign Affairs of Norland?":  "Ada Moor",
		"Who was Minister for Foreign Affairs of Norland?": "Ada Moor",
		"Who was Foreign Minister of Norland in 1956?":     "Ada Moor?",
		"Who was Deputy Foreign Minister of Norland?":      "Ben Hill",
		"Who was the Trade Minister of Norland?":           "Cora Wren",
		"Who was Prime Minister of Norland?":               "Eva Lund",
	})
}

// TestAMinistersWordingsWhereverAPostIsAsked: of those who did something, of a time, and of a field told in full before "Minister".
func TestAMinistersWordingsWhereverAPostIsAsked(t *testing.T) {
	c := fake.New()
	norland, king := c.Entity(graph.Place, "Norland"), c.Entity(graph.Person, "Olav Krone")
	for who, role := range map[string]string{"Ada Moor": "Minister of Foreign Affairs", "Ben Hill": "Minister of Trade", "Eva Lund": "Foreign Affairs Minister"} {
		id := c.Entity(graph.Person, who)
		c.Say("a", id, "holds-position", norland, role+" "+who, fake.Role(role), fake.When("1953-05-02"))
		c.Say("a", id, "met", king, who+" met Olav Krone", fake.When("1953-05-02"))
	}
	answersTo(t, c, map[string]string{
		"Which foreign ministers met Olav Krone?":                "Ada Moor",
		"Which trade ministers met Olav Krone?":                  "Ben Hill",
		"Who met Olav Krone when Ada Moor was Foreign Minister?": "Ada Moor; Ben Hill; Eva Lund",
	})
	alone := fake.New()
	alone.Say("a", alone.Entity(graph.Person, "Eva Lund"), "holds-position", alone.Entity(graph.Place, "Norland"), "Eva Lund, Foreign Affairs Minister", fake.Role("Foreign Affairs Minister"))
	answersTo(t, alone, map[string]string{"Who was Minister of Foreign Affairs of Norland?": "Eva Lund"})
}

// TestDefenceIsSpelledInTwoWays: papers of Britain and of America differ in it.
func TestDefenceIsSpelledInTwoWays(t *testing.T) {
	c := fake.New()
	norland := c.Entity(graph.Place, "Norland")
	c.Entity(graph.Organization, "Sudland Defence Staff")
	c.Say("a", c.Entity(graph.Person, "Ada Moor"), "holds-position", norland, "Defense Minister Moor", fake.Role("Defense Minister"), fake.When("1953"))
	c.Say("a", c.Entity(graph.Person, "Ben Hill"), "holds-position", norland, "Minister of Defence Hill", fake.Role("Minister of Defence"), fake.When("1956"))
	answersTo(t, c, map[string]string{
		"Who was Minister of Defence of Norland?":         "Ada Moor; Ben Hill",
		"Who was Defense Minister of Norland?":            "Ada Moor; Ben Hill",
		"What post did Ben Hill hold in Norland?":         "Minister of Defence",
		"Who was Minister of Defense of Norland in 1956?": "Ben Hill",
	})
}

// TestAMinistersOtherWordingIsNotHidden: a paper with the very words of the question hides none that has the other wording.
func TestAMinistersOtherWordingIsNotHidden(t *testing.T) {
	c := fake.New()
	norland := c.Entity(graph.Place, "Norland")
	for who, role := range map[string]string{"Ada Moor": "Trade Minister", "Ben Hill": "Minister of Trade", "Cid Vale": "Minister for Trade", "Eva Lund": "Deputy Trade Minister"} {
		c.Say("a", c.Entity(graph.Person, who), "holds-position", norland, role+" "+who, fake.Role(role))
	}
	answersTo(t, c, map[string]string{
		"Who was Minister of Trade of Norland?":         "Ada Moor; Ben Hill; Cid Vale",
		"Who was Minister for Trade of Norland?":        "Ada Moor; Ben Hill; Cid Vale",
		"Who was Trade Minister of Norland?":            "Ada Moor; Ben Hill; Cid Vale",
		"Who was Deputy Minister for Trade of Norland?": "Eva Lund",
	})
}

// TestAPostOfSeveralNames: papers write it out, and questions have its short name.
func TestAPostOfSeveralNames(t *testing.T) {
	c := fake.New()
	c.Say("list", c.Entity(graph.Person, "Ada Moor"), "holds-position", "Assistant to the President for National Security Affairs", "Moor, Assistant to the President for National Security Affairs", fake.Role("Assistant to the President for National Security Affairs"))
	c.Say("list", c.Entity(graph.Person, "Ben Hill"), "holds-position", "Deputy Assistant to the President for National Security Affairs", "Hill, Deputy Assistant", fake.Role("Deputy Assistant to the President for National Security Affairs"))
	c.Say("list", c.Entity(graph.Person, "Cora Wren"), "holds-position", "National Security Advisor", "Wren, National Security Advisor", fake.Role("National Security Advisor"))
	answersTo(t, c, map[string]string{
		"Who was National Security Adviser?": "Ada Moor; Cora Wren", "Who was National Security Advisor?": "Ada Moor; Cora Wren",
	})
}
