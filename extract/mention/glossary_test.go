package mention_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"dramatis/extract/mention"
	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// front is a chapter of each kind, with entries that list nothing that a name could be.
const front = `LIST OF ABBREVIATIONS AND SYMBOLS

ILA, International Labour Association
ZKU, Zemstvo Cooperative Union, Riga
WTM, weekly trade message
QTX, Commander in Chief
MTO – Maritime Trade Office; also its head

## Persons

Dorrenkamp, Willem A., Minister of Trade until 1952
Estrup, Karl B., Counselor of Embassy in Bergen
White, Anna, Consul in Bergen from 1950
Fjeld, Nils, her deputy

The Meeting

Weber, said Nowak, was absent.
`

func TestListings(t *testing.T) {
	got := withTagger(t).Listings(source.NewDocument("front.txt", front))
	want := []mention.Listing{
		{Key: "ILA", Name: "International Labour Association", Type: graph.Organization},
		{Key: "ZKU", Name: "Zemstvo Cooperative Union", Type: graph.Organization},
		{Key: "MTO", Name: "Maritime Trade Office", Type: graph.Organization},
		{Key: "dorrenkamp", Type: graph.Person}, {Key: "estrup", Type: graph.Person},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	for _, text := range []string{"", "Persons\n", "Persons\n\nWeber, Anna, Consul\n", "The persons named, Weber, Lund,\nmet.\n", "Abbreviations\n\nWe met.\nHe left.\n"} {
		if got := withTagger(t).Listings(source.NewDocument("t", text)); len(got) > 0 {
			t.Errorf("%q lists %v", text, got)
		}
	}
}

// TestGlossary: what lists say is known in other documents, unless lists or the document deny it.
func TestGlossary(t *testing.T) {
	front := source.NewDocument("front.txt", front)
	rival := source.NewDocument("rival.txt", "Abbreviations\n\nZKU, Zagreb Kinship Council\nILA, International Labour Association\nMTO, Maritime Trade Office\n")
	letter := source.NewDocument("letter.txt", "Nobody here likes the Dorrenkamp plan. The answer of ZKU is awaited, and that of MTO.")
	own := source.NewDocument("own.txt", "The Zonal Kiln Union (ZKU) was asked.")
	r := recogniser(t)
	glossary := func(docs ...*source.Document) *mention.Glossary {
		chapters := map[graph.DocumentID][]mention.Listing{}
		for _, d := range docs {
			if l := r.Listings(d); len(l) > 0 {
				chapters[d.ID] = l
			}
		}
		return mention.NewGlossary(chapters)
	}
	for name, tt := range map[string]struct {
		glossary *mention.Glossary
		doc      *source.Document
		want     []string
	}{
		"none":      {glossary(letter), letter, []string{"ZKU", "MTO"}},
		"listed":    {glossary(front, letter), letter, []string{"Dorrenkamp", "Zemstvo Cooperative Union", "Maritime Trade Office"}},
		"disputed":  {glossary(front, rival), letter, []string{"Dorrenkamp", "ZKU", "Maritime Trade Office"}},
		"own":       {glossary(front, rival), own, []string{"Zonal Kiln Union", "ZKU"}},
		"own lists": {glossary(front, rival), rival, []string{"Zagreb Kinship Council", "Zagreb Kinship Council", "International Labour Association", "International Labour Association", "Maritime Trade Office", "Maritime Trade Office"}},
	} {
		var got []string
		for _, m := range r.AnnotateWith(tt.doc, zone.Layout{}, tt.glossary.Of(tt.doc)).Mentions {
			if m.Kind == graph.ByName {
				got = append(got, m.Normal)
			}
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
	if a, b := glossary(front, rival).Of(letter).Digest, glossary(rival, front).Of(letter).Digest; a != b || a == "" {
		t.Errorf("digests %q and %q", a, b)
	}
	if d := glossary(front).Of(source.NewDocument("t", "We heard Dorrenkamp's answer.")).Digest; d == "" {
		t.Error("the genitive of a surname is not known")
	}
	if d := glossary(front).Of(source.NewDocument("t", "The harbour was frozen.")).Digest; d != "" {
		t.Errorf("digest %q of what the glossary does not know", d)
	}
}
