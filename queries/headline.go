package queries

import (
	"cmp"
	"maps"
	"slices"
	"unicode"

	"dramatis/graph"
)

// NameEntry is a spelling with the script that it is written in.
type NameEntry struct {
	graph.Spelling
	Script string `json:"script"`
}

// TopTie sums up all that happened between the entity and another.
type TopTie struct {
	Other      graph.Ref  `json:"other"`
	Summary    string     `json:"summary"`
	Documents  int        `json:"documents"`
	Statements int        `json:"statements"`
	First      graph.EDTF `json:"first"`
	Last       graph.EDTF `json:"last"`
}

// shownTop is how many of the strongest ties a dossier begins with.
const shownTop = 10

// topTies sums up the ties to each other entity: more documents first, then more
// statements, then by name.
func topTies(v graph.Vocabulary, id graph.IRI, statements []graph.Statement) []TopTie {
	groups := groupedBy(statements, func(st graph.Statement) (graph.IRI, bool) {
		other := otherEnd(id, st).ID
		return other, other != "" && other != id && st.Modality.Happened()
	})
	out := []TopTie{}
	for _, g := range groups {
		t := TopTie{Other: otherEnd(id, g[0]), Summary: TieWords(v, id, g), Documents: DocumentsOf(g), Statements: len(g)}
		if dates := Dates(g); len(dates) > 0 {
			t.First, t.Last = dates[0], dates[len(dates)-1]
		}
		out = append(out, t)
	}
	slices.SortFunc(out, func(a, b TopTie) int {
		return cmp.Or(cmp.Compare(b.Documents, a.Documents), cmp.Compare(b.Statements, a.Statements), compareRefs(a.Other, b.Other))
	})
	return out[:min(len(out), shownTop)]
}

// namesOf gives the spellings of an entity with their scripts.
func namesOf(c Corpus, id graph.IRI) ([]NameEntry, error) {
	spellings, err := c.Spellings(id)
	out := make([]NameEntry, len(spellings))
	for i, s := range spellings {
		out[i] = NameEntry{s, scriptOf(s.Name)}
	}
	return out, err
}

// scriptOf names the script of the first letter of a name, as Unicode calls it.
func scriptOf(name string) string {
	for _, r := range name {
		if !unicode.IsLetter(r) {
			continue
		}
		for _, script := range slices.Sorted(maps.Keys(unicode.Scripts)) {
			if script != "Common" && script != "Inherited" && unicode.Is(unicode.Scripts[script], r) {
				return script
			}
		}
	}
	return ""
}
