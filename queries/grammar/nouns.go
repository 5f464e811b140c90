package grammar

import (
	"slices"

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

// records are the nouns that name a source of whatever kind.
var records = []string{"document", "documents", "source", "sources", "record", "records", "file", "files", "text", "texts", "paper", "papers"}

// kindOfRecord gives the kind of source that a noun names, in the singular, empty
// for any kind. Beside the general words it is the vocabulary that tells them: the
// things one writes and sends.
func (l lexicon) kindOfRecord(noun string) (kind string, ok bool) {
	if slices.Contains(records, noun) {
		return "", true
	}
	for _, n := range l.recordNouns {
		if noun == n || noun == sForm(n) {
			return n, true
		}
	}
	return "", false
}

// recordKinds are kinds of source that nobody sends.
var recordKinds = []string{"journal", "diary", "protocol", "article", "minutes", "transcript"}
