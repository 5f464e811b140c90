package mention_test

import (
	"strings"
	"testing"

	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
	"github.com/google/go-cmp/cmp"
)

func TestDescriptions(t *testing.T) {
	r := recogniser(t)
	for _, c := range []struct{ text, want string }{
		{"Then the Ambassador left.", "p:the Ambassador"},
		{"We told the Polish comrades so.", "p:the Polish comrades"},
		{"our delegation agreed", "p:our delegation"},
		{"the Soviet Foreign Minister agreed", "p:the Soviet Foreign Minister"},
		{"the Soviet Foreign Minister Gromyko agreed", ""},
		{"a new conversation was held", "e:a new conversation"},
		{"during the meeting", "e:the meeting"},
		{"after the plenum", "e:the plenum"},
		{"Memorandum of Conversation", "e:Conversation"},
		{"the Embassy told our government", "o:the Embassy | o:our government"},
		{"He told the Committee and the committee", "o:the Committee"},
		{"an invasion of the South", "l:the South"},
		{"he said that senior officials knew", ""},
		{"a friend came", ""},
		{"In reply FonMin told SecGen to leave.", "p:FonMin | p:SecGen"},
		{"In reply Minister told Marshal to leave.", ""},
	} {
		a := r.Annotate(source.NewDocument("t", c.text), zone.Layout{})
		if diff := cmp.Diff(c.want, named(a, c.text, graph.ByNominal)); diff != "" {
			t.Errorf("%q (-want +got):\n%s", c.text, diff)
		}
	}
}

func TestPronouns(t *testing.T) {
	r := recogniser(t)
	for _, c := range []struct{ text, want string }{
		{"I told him that we know her.", "p:I | p:him | p:we | p:her"},
		{"[We] saw that [he] left with their help.", "p:We | p:he | p:their"},
		{"World War I ended.", ""},
		{"Articles I and II bind us.", "p:us"},
		{"Part I of the paper names him.", "p:him"},
		{"At the Committee I and Lund spoke.", "p:I"},
		{"US bases and IT", ""},
		{"Your letter reached me; they thank you.", "p:Your | p:me | p:they | p:you"},
		{"It stands by itself.", ""},
		{"Lund called on the undersigned.", "p:the undersigned"},
		{"Lund met Berg and myself; I myself left.", "p:myself | p:I"},
	} {
		a := r.Annotate(source.NewDocument("t", c.text), zone.Layout{})
		if diff := cmp.Diff(c.want, named(a, c.text, graph.ByPronoun)); diff != "" {
			t.Errorf("%q (-want +got):\n%s", c.text, diff)
		}
	}
}

// The police of a people that no table has is a body, and the people is nobody.
func TestPoliceOfUnknownPeople(t *testing.T) {
	for text, want := range map[string]string{"Lund was arrested by the Rhodesian police.": "P:Lund | O:Rhodesian police", "The leadership of the Christian troops left.": ""} {
		if got := named(annotate(t, text), text, graph.ByName); !strings.EqualFold(got, want) {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

// "At the head" is where somebody is, and no head of anything.
func TestAtTheHeadIsNobody(t *testing.T) {
	for text, want := range map[string]string{"We flew at the head of the delegation.": "p:the delegation", "We saw the head there.": "p:the head"} {
		if got := named(annotate(t, text), text, graph.ByNominal); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

// What somebody is by calling or fate stands for him behind "the", where no name nor noun follows that it leads or describes.
func TestCallings(t *testing.T) {
	for text, want := range map[string]string{
		"In 1913 the painter married Ida Holm.":      "p:the painter",
		"The accused denied it.":                     "p:The accused",
		"The deceased, Otto Lund, slept.":            "p:The deceased",
		"He saw the widow.":                          "p:the widow",
		"He saw the painter Otto Lund.":              "",
		"He read the farmer vote.":                   "",
		"He saw the editor of the paper.":            "",
		"A painter came, and Merchant saw a priest.": "",
	} {
		if got := named(annotate(t, text), text, graph.ByNominal); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

func TestPluralDescriptions(t *testing.T) {
	for text, want := range map[string]bool{"we left": true, "he left": false, "the Polish comrades left": true, "the minister left": false, "our delegation left": true} {
		a := annotate(t, text)
		if len(a.Mentions) == 0 || a.Mentions[0].Plural != want {
			t.Errorf("%q: %+v, want plural %v", text, a.Mentions, want)
		}
	}
}
