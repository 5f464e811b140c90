package queries_test

import (
	"testing"

	"dramatis/graph"
	"dramatis/queries/internal/fake"
	"dramatis/seeds"
)

// vocabulary reads the vocabulary of the seeds.
func vocabulary(t testing.TB) graph.Vocabulary {
	t.Helper()
	v, err := graph.ParseVocabulary(seeds.Read("vocabulary.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// Texts of the two invented documents that prove most of the invented corpus.
const (
	letterText  = "Arland, 3 May 1951.\n\nDear Marshal Okoye! Thank you for your help. I met Dr. Lund in Arland. We agreed on the dam. Your friend, Vera Brandt.\n\nIn Ines Sol we trust.\n Translated for the League by Ines\nSol.\n"
	minutesText = "Minutes of 12 June 1953. Present were Brandt, Lund and Sato. The plenum was held by the League.\n\nBrandt thanked Sato."
)

// theatre is a small invented corpus: two of the name of Brandt, a state that is a
// body and a territory, ties of every kind and modality.
func theatre() *fake.Corpus {
	c := fake.New()
	vera := c.Entity(graph.Person, "Vera Brandt", "V. Brandt", "Comrade Brandt-Holm")
	max := c.Entity(graph.Person, "Max Brandt")
	okoye := c.Entity(graph.Person, "Chidi Okoye", "Marshal Okoye", "Falcon")
	lund := c.Entity(graph.Person, "Pär Lund", "Par Lund")
	sato := c.Entity(graph.Person, "Sato Ken")
	hermit := c.Entity(graph.Person, "Odo Hermit")
	league := c.Entity(graph.Organization, "League of Rivers", "LoR")
	office := c.Entity(graph.Organization, "League Secretariat")
	arlandState := c.Entity(graph.Organization, "Arland")
	ministry := c.Entity(graph.Organization, "Arland Foreign Ministry")
	embassy := c.Entity(graph.Organization, "Arland Embassy in Norvik")
	school := c.Entity(graph.Organization, "Naval School")
	arland := c.Entity(graph.Place, "Arland")
	norvik := c.Entity(graph.Place, "Norvik")
	plenum := c.Entity(graph.Event, "Plenum of the League of Rivers")
	talks := c.Entity(graph.Event, "Conversation of 12 June 1953")
	dam := c.Entity(graph.Event, "Building of the Great Dam", "Dam Project")
	c.AddDocument(graph.Document{ID: "letter", Path: "letter.txt", Title: "Letter, Brandt to Okoye", Date: "1951-05-03", Type: "handwritten letter",
		Bibliographic: []graph.Contributor{{Name: "Ines Sol", Role: "translator"}, {Name: "Okoye", Role: "sponsor"}, {Name: "Nobody There", Role: "contributor"}},
		Senders:       []graph.NamedRef{{ID: vera, Name: "Vera Brandt"}}, Recipients: []graph.NamedRef{{ID: okoye, Name: "Chidi Okoye"}}, Status: graph.OK}, letterText)
	c.AddDocument(graph.Document{ID: "minutes", Path: "minutes.txt", Title: "Minutes of a Conversation to the End", Date: "1953-06-12", Type: "minutes",
		Bibliographic: []graph.Contributor{{Name: "Brandt", Role: "translator"}},
		Participants:  []graph.NamedRef{{ID: vera, Name: "Vera Brandt"}}, Status: graph.OK}, minutesText)
	c.AddDocument(graph.Document{ID: "notes", Path: "notes.txt", Title: "Notes", Status: graph.OK}, "Notes.")

	w := fake.When
	c.Say("letter", vera, "wrote-to", okoye, "Dear Marshal Okoye!", w("1951-05-03"))
	c.Say("notes", vera, "wrote-to", okoye, "a second letter", w("1952"))
	c.Say("notes", vera, "wrote-to", okoye, "wrote to him")
	c.Say("notes", lund, "wrote-to", okoye, "Lund's cable", w("1952-03~"))
	c.Say("notes", league, "wrote-to", vera, "the League wrote", w("1951-12/1952-02"))
	c.Say("notes", sato, "wrote-to", okoye, "will write", fake.As(graph.Planned), w("1951"))
	c.Say("letter", vera, "met", lund, "I met Dr. Lund in Arland.", w("1951-05"), c.At(arland))
	c.Say("minutes", lund, "met", sato, "Present were Brandt, Lund and Sato.", w("1953-06-12"))
	c.Say("minutes", sato, "met", vera, "Present were Brandt, Lund and Sato.", w("1953-06-12"))
	c.Say("notes", max, "met", okoye, "did not meet", fake.As(graph.Negated))
	c.Say("minutes", vera, "present-at", talks, "Present were Brandt", w("1953-06-12"))
	c.Say("minutes", lund, "present-at", talks, "Present were Brandt, Lund", w("1953-06-12"))
	c.Say("minutes", sato, "present-at", plenum, "The plenum", w("1953-06-12"))
	c.Say("minutes", plenum, "organised-by", league, "The plenum was held by the League.")
	c.Say("minutes", vera, "thanked", sato, "Brandt thanked Sato.")
	c.Say("letter", vera, "thanked", okoye, "Thank you for your help.", w("1951-05-03"))
	c.Say("notes", okoye, "persuaded", vera, "he persuaded her", fake.As(graph.Reported))
	c.Say("notes", okoye, "holds-position", arlandState, "Marshal of Arland", fake.Role("Marshal"), w("1950"))
	c.Say("notes", okoye, "holds-position", league, "chairman", fake.Role("Honorary Chairman"), w("1953"))
	c.Say("notes", lund, "holds-position", ministry, "Deputy Foreign Minister", fake.Role("Deputy Foreign Minister"), w("1951"))
	c.Say("notes", max, "holds-position", norvik, "ambassador", fake.Role("Arland Ambassador"), w("1951/1953"))
	c.Say("notes", ministry, "part-of", arlandState, "its ministry")
	c.Say("notes", office, "part-of", league, "its office")
	c.Say("notes", vera, "member-of", office, "member of the Secretariat")
	c.Say("notes", sato, "leads", office, "headed the Secretariat", w("1953"))
	c.Say("notes", max, "family-of", vera, "her husband Max", fake.Role("husband"))
	c.Say("notes", lund, "family-of", sato, "his son", fake.Role("son"))
	c.Say("notes", vera, "born-in", norvik, "born in Norvik")
	c.Say("notes", vera, "educated-at", school, "at the Naval School")
	c.Say("notes", vera, "also-known-as", "Brandt-Holm", "Brandt-Holm")
	c.Say("notes", okoye, "also-known-as", "Falcon", "Falcon")
	c.Say("notes", max, "visited", arlandState, "went to Arland", w("1949"))
	c.Say("notes", lund, "supports", dam, "for the dam")
	c.Say("notes", sato, "opposes", dam, "against the dam")
	c.Say("notes", league, "instructed", embassy, "told the embassy", w("1952-11"))
	c.Say("notes", okoye, "sent-to", league, "sent tractors", fake.Topic("twenty tractors and troops"))
	c.Say("notes", embassy, "located-in", norvik, "in Norvik")
	c.Say("notes", sato, "reports-to", league, "reports to the League")
	c.Say("notes", league, "appointed", max, "was appointed", w("1950-02-29"))
	c.Say("notes", okoye, "arrested", hermit, "threatened to arrest", fake.As(graph.Hypothetical))
	c.Say("notes", okoye, "founded", league, "Okoye, the founder of the League")
	c.Say("notes", okoye, "lived-in", norvik, "lived in Norvik", w("1940/1944"))
	c.Say("notes", okoye, "citizen-of", arlandState, "an Arlandian engineer")
	return c
}
