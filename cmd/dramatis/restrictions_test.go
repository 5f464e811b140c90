package main

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"dramatis/queries"
)

// restrictions narrow a question by what no document of the corpus tells: each is put at
// its end. Whoever is named without one may not be named with it.
var restrictions = []string{
	"by telephone", "on the telephone", "over the phone", "secretly", "unofficially", "in writing", "under protest", "on horseback", "at gunpoint", "through an intermediary", "without an interpreter",
	"about the price of tin", "over the price of tin", "regarding the Tin Treaty", "on the price of tin", "for the price of tin",
	"as chairman of the Tin Board", "as a tin merchant", "on behalf of the Tin Board", "in the name of the Tin Board", "instead of Zebulon Quirk",
	"in the presence of Zebulon Quirk", "in the presence of the press", "together with Zebulon Quirk", "with the help of Zebulon Quirk", "against the wishes of Zebulon Quirk",
	"in Zanzibar", "at the Tin Palace", "near the harbour", "behind closed doors", "in a tin hat",
	"in 1789", "before 1492", "after 2190", "on 3 May 1789", "during the Tin War", "before breakfast", "at midnight", "on Sundays",
	"to buy tin", "because of the tin", "while drunk", "who loved tin", "despite the ban", "for the tenth time", "if asked",
}

// times are more than anything happened in the corpus: every question gets them.
var times = []string{"at least ninety times", "more than eighty times"}

// adverbs narrow a question from in front of its verb.
var adverbs = []string{"secretly", "unofficially", "reluctantly", "jokingly", "almost", "never", "hardly"}

// sharedBy is by how many questions the restrictions are shared out: each question gets
// every so manieth, so that one run takes seconds; with all of them it takes two minutes.
const sharedBy = 8

// TestNoWordOfAQuestionIsPassedOver narrows every question of the suite by restrictions:
// what it answers without may not come with it, for nothing in the corpus says that it was so.
func TestNoWordOfAQuestionIsPassedOver(t *testing.T) {
	ask := asker(t)
	asked := 0
	check := func(narrowed string, whole queries.Answer) {
		asked++
		a := ask(narrowed)
		for _, r := range a.Answers {
			if r.Value != "no" && r.Value != "0" && slices.ContainsFunc(whole.Answers, func(o queries.Reply) bool { return o.Value == r.Value }) {
				t.Errorf("%s\n\tanswers %q as without\n\tread as: %s", narrowed, r.Value, a.Plan)
				return
			}
		}
	}
	for n, b := range append(readBlocks(t, "testdata/questions/answers.txt"), readBlocks(t, "testdata/questions/wordings.txt")...) {
		question := strings.TrimRight(b.questions[0], "?. ")
		whole := ask(question)
		if whole.Status != queries.Answered {
			continue
		}
		for i := n % sharedBy; i < len(restrictions); i += sharedBy {
			check(fmt.Sprintf("%s %s?", question, restrictions[i]), whole)
		}
		for _, often := range times {
			check(fmt.Sprintf("%s %s?", question, often), whole)
		}
		if first, rest, _ := strings.Cut(question, " "); first == "Who" || first == "Whom" {
			check(fmt.Sprintf("%s %s %s?", first, adverbs[n%len(adverbs)], rest), whole)
		}
	}
	if t.Logf("%d narrowed questions", asked); asked < 1000 {
		t.Errorf("only %d narrowed questions", asked)
	}
}
