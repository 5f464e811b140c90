package grammar

import (
	"cmp"
	"slices"
	"strings"

	"dramatis/graph"
)

// typeNouns are the nouns that name a type of entity, in the plural or where it
// differs in form: "which people", "how many meetings". A country is both a body
// and a territory.
var typeNouns = []struct {
	types []graph.EntityType
	nouns []string
}{
	{[]graph.EntityType{graph.Person}, []string{"people", "person", "persons", "man", "men", "woman", "women", "individual", "individuals", "official", "officials", "leader", "leaders", "figures"}},
	{[]graph.EntityType{graph.Organization}, []string{"organisation", "organisations", "organization", "organizations", "body", "bodies", "institution", "institutions", "party", "parties",
		"government", "governments", "group", "groups", "school", "schools", "university", "universities", "company", "companies", "agency", "agencies", "delegation", "delegations"}},
	{[]graph.EntityType{graph.Organization, graph.Place}, []string{"country", "countries", "state", "states", "nation", "nations"}},
	{[]graph.EntityType{graph.Place}, []string{"place", "places", "city", "cities", "town", "towns", "village", "villages"}},
	{[]graph.EntityType{graph.Event}, []string{"event", "events", "meeting", "meetings", "conference", "conferences", "conversation", "conversations", "congress", "congresses", "plenum", "plenums", "talks", "war", "wars"}},
}

// typesOf gives the types that a noun names; nil for any other word.
func typesOf(noun string) []graph.EntityType {
	for _, t := range typeNouns {
		if slices.Contains(t.nouns, noun) {
			return t.types
		}
	}
	return nil
}

// narrow are nouns that name a kind within a type, by its plural where that is irregular.
// Names of that kind nearly always have the noun.
var narrow = map[string]string{
	"party": "parties", "school": "", "university": "universities", "company": "companies", "agency": "agencies", "delegation": "", "conference": "", "congress": "", "plenum": "", "war": "",
}

// narrower gives the singular of a noun that names a kind within a type; empty for others.
func narrower(noun string) string {
	for one, many := range narrow {
		if noun == one || noun == cmp.Or(many, sForm(one)) {
			return one
		}
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
		if noun == n || noun == sForm(n) {
			return n, true
		}
	}
	return "", false
}

// recordKinds are kinds of source that nobody sends.
var recordKinds = []string{"journal", "diary", "protocol", "article", "minutes", "transcript"}
