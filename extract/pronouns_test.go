package extract

import (
	"strings"
	"testing"

	"dramatis/seeds"
)

// The matrix of who is meant: every way in which two speak to each other (tables), with every
// way in which a sentence goes on (turns). A is who opens the talk, B the other.

// table is a talk of two: how each is introduced, called again by his office, and named.
type table struct {
	name         string
	opening      string // the text that brings both to the table
	a, b         string // the names of their chains
	againA, offB string // how the text calls A again, and B by his office
}

var tables = []table{
	{"both by name", "Memorandum of Conversation\n\nOslo, May 3, 1957\n\nPARTICIPANTS\n\nMr. Otto Weber, Under Secretary\nMr. Hugo Brandt, Ambassador of Norway\n\n", "Otto Weber", "Hugo Brandt", "Mr. Weber", "The Ambassador"},
	{"one by his office", "Memorandum of Conversation\n\nOslo, May 3, 1957\n\nPARTICIPANTS\n\nThe Secretary\nMr. Hugo Brandt, Ambassador of Norway\n\n", "Secretary", "Hugo Brandt", "The Secretary", "The Ambassador"},
	{"in the title", "Memorandum of a Conversation Between the Danish Ambassador (Brandt) and the Under Secretary of State (Weber), Oslo, May 3, 1957\n\n", "Weber", "Brandt", "Mr. Weber", "The Ambassador"},
	{"told in prose", "Foreign Minister Otto Weber received Ambassador Hugo Brandt on May 3, 1957.\n\n", "Otto Weber", "Hugo Brandt", "The Foreign Minister", "The Ambassador"},
}

// turns are the ways a talk goes on. {A} is how the text calls A again, {B} the office of B
// at the opening of a sentence, {b} within one; [x=a] and [x=b] are whom a word must mean, [x=-]
// that the text does not tell.
var turns = []struct{ name, text string }{
	{"he who has spoken goes on", "{A} said that trade was free. [He=a] added that grain was dear."},
	{"he within what he says", "{A} said that [he=a] would write."},
	{"he who is asked", "{A} asked {b} whether [he=b] would come."},
	{"he who asked goes on", "{A} asked {b} about grain. [He=a] said that it was dear."},
	{"him is not the subject", "{A} thanked {b} and promised to see [him=b] again."},
	{"his own", "{A} spoke of [his=a] wish for peace."},
	{"the office again", "{A} spoke of grain. [{B}=b] said that it was dear."},
	{"he of the office", "[{B}=b] said that [he=b] had no instructions."},
	{"the latter", "{A} handed {b} a note. [The latter=b] read it."},
	{"the former", "{A} handed {b} a note. [The former=a] asked for a reply."},
	{"a reply", "{A} asked about grain. {B} replied that [he=b] knew nothing of it."},
	{"a reply and more", "{A} asked about grain. {B} replied that it was dear. [He=b] added that [his=b] wish was for peace."},
	{"after a clause of time", "When {A} had finished, {B} said that [he=b] agreed."},
	{"both", "{A} spoke with {b} about grain. [Both=a + b] agreed that it was dear."},
	{"after another paragraph", "{A} said that trade was free.\n\n[He=a] then turned to grain."},
	{"across another's word", "{A} said that trade was free. {B} agreed. [He=b] said that grain was dear."},
	{"the last of two sentences", "{A} thanked {b}. [He=a] left."},
	{"as you know", "{A} noted that, as [{b}=b] knew, trade was free."},
}

// further are talks of three, and telegrams of him who writes "I".
var further = []struct{ name, text string }{
	{"he after three", "Otto Weber, Hugo Brandt and Jan Novak met in Oslo. [He=-] spoke."},
	{"the one of three who spoke", "Otto Weber, Hugo Brandt and Jan Novak met in Oslo. Brandt said that grain was dear. [He=Hugo Brandt] left."},
	{"two envoys by land", "The British Ambassador, Otto Weber, and the French Ambassador, Hugo Brandt, came. [The French Ambassador=Hugo Brandt] said that [he=Hugo Brandt] agreed."},
	{"the minister and two", "Foreign Minister Hugo Brandt received Otto Weber and Jan Novak. [The Foreign Minister=Hugo Brandt] said that [he=Hugo Brandt] agreed."},
	{"I and he", "Telegram From the Embassy in Norway to the Department of State\n\nOslo, May 3, 1957.\n\nI saw Foreign Minister Brandt today. [He=Brandt] told me that grain was dear. I asked [him=Brandt] for help.\n\nWeber"},
	{"I and an office", "Telegram From the Embassy in Norway to the Department of State\n\nOslo, May 3, 1957.\n\nI saw [the Foreign Minister=Norwegian Foreign Minister] today. [He=Norwegian Foreign Minister] told [me=Weber] that grain was dear.\n\nWeber"},
	{"who tells him", "Report\n\nKarl Lund called on Otto Lang, who told [him=Karl Lund] that the harvest was poor.\n"},
	{"what he said another had told him", "Report\n\nKarl Lund said Otto Lang had told [him=Karl Lund] that the harvest was poor.\n"},
	{"whom he had met", "Report\n\nKarl Lund said that Olaf Berg had met Otto Lang and had promised [him=Otto Lang] a loan.\n"},
	{"with whom he had talked", "Report\n\nKarl Lund noted that Olaf Berg had talked with Minister Otto Lang in Oslo and asked [him=Otto Lang] for help.\n"},
	{"of whom he had talked", "Report\n\nKarl Lund noted that Olaf Berg had talked of Otto Lang and had asked [him=] for help.\n"},
	{"who asked him", "Report\n\nKarl Lund visited Otto Lang, who then asked [him=Karl Lund] for help.\n"},
	{"we who went", "Telegram From the Embassy in Norway to the Department of State\n\nOslo, May 3, 1957.\n\nGeneral Novak and I saw Minister Brandt today. [We=Weber + Novak] asked [him=Brandt] for help.\n\nWeber"},
}

// least is the part of the matrix that is read right; what is wrong is logged.
const least = 0.95

// TestWhoIsMeantAtATable holds how much of the matrix is read right.
func TestWhoIsMeantAtATable(t *testing.T) {
	p, err := New(seeds.FS)
	if err != nil {
		t.Fatal(err)
	}
	right, all := 0, 0
	score := func(name, text string) {
		x, words := referring(p, text)
		for _, w := range words {
			all++
			if got := x.meant(w.span); got == w.want {
				right++
			} else {
				t.Logf("%s: %q means %s, want %s", name, w.span.Of(x.Document.Text), got, w.want)
			}
		}
	}
	for _, at := range tables {
		for _, turn := range turns {
			said := strings.NewReplacer("{A}", at.againA, "{B}", at.offB, "{b}", strings.ToLower(at.offB[:1])+at.offB[1:], "=a", "="+at.a, "+ b", "+ "+at.b, "=b", "="+at.b)
			score(at.name+", "+turn.name, at.opening+said.Replace(turn.text))
		}
	}
	for _, f := range further {
		score(f.name, f.text)
	}
	t.Logf("%d of %d right", right, all)
	if float64(right) < least*float64(all) {
		t.Errorf("%d of %d are read right, want %.2f", right, all, least)
	}
}
