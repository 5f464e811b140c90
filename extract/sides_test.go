package extract_test

import (
	"slices"
	"testing"

	"dramatis/extract/relate"
	"dramatis/extract/source"
)

// Those listed under the name of their state came together: they met the others, not each other.
func TestParticipantsInBlocksAreSides(t *testing.T) {
	x := pipeline(t).Extract(source.NewDocument("memo.txt", `Memorandum of Conversation

Oslo, May 3, 1961.

PARTICIPANTS

Norway
Karl Lund, Minister of Trade
Olaf Berg, Director
U.S.S.R.
Ivan Petrov, Ambassador
Pavel Orlov, First Secretary

Mr. Lund opened the conversation. Mr. Petrov thanked him.
`))
	met := func(a, b string) bool {
		return slices.ContainsFunc(x.Statements, func(s relate.Statement) bool {
			first, second := x.Chains.Chains[s.Subject].Name, ""
			if s.Object >= 0 {
				second = x.Chains.Chains[s.Object].Name
			}
			return s.Predicate == "met" && (first == a && second == b || first == b && second == a)
		})
	}
	if !met("Karl Lund", "Ivan Petrov") {
		t.Error("the two sides did not meet")
	}
	for _, pair := range [][2]string{{"Karl Lund", "Olaf Berg"}, {"Ivan Petrov", "Pavel Orlov"}} {
		if met(pair[0], pair[1]) {
			t.Errorf("%s is said to have met %s, who came with him", pair[0], pair[1])
		}
	}
}

// A letter that a telegram hands on is not from the office that wires it, nor to the one that
// delivers it.
func TestAnEnclosedLetterIsItsWriters(t *testing.T) {
	x := pipeline(t).Extract(source.NewDocument("telegram.txt", `Telegram From the Ministry of Trade to the Embassy in Norway

Oslo, May 3, 1961.

2. Please deliver the following message from President Brandt to General Lund.

Begin text.

Dear General Lund:

I thank you for your kind words and assure you that we shall come.

End text.
`))
	thanked := false
	for _, s := range x.Statements {
		if s.Predicate != "thanked" && s.Predicate != "promised" {
			continue
		}
		a, b := x.Chains.Chains[s.Subject].Name, x.Chains.Chains[s.Object].Name
		if a != "Brandt" || b != "Lund" {
			t.Errorf("%s %s %s", a, s.Predicate, b)
		}
		thanked = thanked || s.Predicate == "thanked"
	}
	if !thanked {
		t.Error("nobody thanks General Lund")
	}
}
