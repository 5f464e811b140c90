package grammar

import (
	"slices"
	"strings"

	"dramatis/graph"
)

// typeNouns are the nouns that name a type of entity, in the plural or where it
// differs in form: "which people", "how many meetings". Wide ones name no more than
// the type does, each other a class within it. A country is both a body and a territory.
var typeNouns = []struct {
	types         []graph.EntityType
	wide, classes []string
}{
	{[]graph.EntityType{graph.Person}, []string{"people", "person", "persons", "man", "men", "woman", "women", "individual", "individuals", "official", "officials", "leader", "leaders", "figures"}, nil},
	{[]graph.EntityType{graph.Organization}, []string{"organisation", "organisations", "organization", "organizations", "body", "bodies", "institution", "institutions", "group", "groups"},
		[]string{"party", "parties", "government", "governments", "school", "schools", "university", "universities", "company", "companies", "agency", "agencies", "delegation", "delegations",
			"firm", "firms", "business", "businesses", "ministry", "ministries", "department", "departments", "embassy", "embassies", "consulate", "consulates", "mission", "missions", "newspaper", "newspapers",
			"paper", "papers", "bank", "banks", "union", "unions", "committee", "committees", "commission", "commissions", "council", "councils", "court", "courts", "army", "armies"}},
	{[]graph.EntityType{graph.Organization, graph.Place}, nil, []string{"country", "countries", "state", "states", "nation", "nations"}},
	{[]graph.EntityType{graph.Place}, []string{"place", "places"}, []string{"city", "cities", "town", "towns", "village", "villages"}},
	{[]graph.EntityType{graph.Event}, []string{"event", "events", "meeting", "meetings", "conversation", "conversations", "talks"}, []string{"conference", "conferences", "congress", "congresses", "plenum", "plenums", "war", "wars"}},
}

// typesOf gives the types that a noun names; nil for any other word.
func typesOf(noun string) []graph.EntityType {
	for _, t := range typeNouns {
		if slices.Contains(t.wide, noun) || slices.Contains(t.classes, noun) {
			return t.types
		}
	}
	return nil
}

// narrower gives the singular of a noun that names a class within a type; empty for others.
func narrower(noun string) string {
	for _, t := range typeNouns {
		if !slices.Contains(t.classes, noun) {
			continue
		}
		for _, one := range Singular(noun)[1:] {
			if slices.Contains(t.classes, one) {
				return one
			}
		}
		return noun
	}
	return ""
}

// Singular gives the forms of which a noun can be the plural, itself first: "secretaries"
// of "secretary".
func Singular(noun string) []string {
	out := []string{noun}
	for _, ending := range []struct{ many, one string }{{"ies", "y"}, {"es", ""}, {"s", ""}, {"men", "man"}, {"women", "woman"}} {
		if stem, ok := strings.CutSuffix(noun, ending.many); ok && stem != "" {
			out = append(out, stem+ending.one)
		}
	}
	return out
}

// AnyPerson reports whether a noun means people whatever their post: "officials".
func AnyPerson(noun string) bool {
	return slices.Equal(typesOf(noun), []graph.EntityType{graph.Person}) || slices.Contains([]string{"representatives", "representative", "member", "members", "diplomat", "diplomats", "politician", "politicians"}, noun)
}

// records are the nouns that name a source of whatever kind.
var records = []string{"document", "documents", "source", "sources", "record", "records", "file", "files", "text", "texts", "paper", "papers", "correspondence"}

// recordNouns gives the nouns for kinds of source. It is the vocabulary that tells
// most of them: the things one writes and sends.
func recordNouns(v graph.Vocabulary) []string {
	out := slices.Clone(recordKinds)
	for _, term := range v {
		for _, verb := range term.Verbs {
			if verb.ThingIs == "" {
				out = append(out, verb.Things...)
			}
		}
	}
	return out
}

// kindOfRecord gives the kind of source that a noun names, in the singular, empty
// for any kind.
func kindOfRecord(noun string, recordNouns []string) (kind string, ok bool) {
	if slices.Contains(records, noun) {
		return "", true
	}
	for _, n := range recordNouns {
		if slices.Contains(numbersOf(n), noun) {
			return n, true
		}
	}
	return "", false
}

// recordKinds are kinds of source that nobody sends.
var recordKinds = []string{"journal", "diary", "protocol", "article", "minutes", "transcript"}
