package queries

import (
	"slices"
	"strings"

	"dramatis/graph"
)

// Intentions are words by which a sentence tells of plans: whole ones, and how others begin.
type Intentions struct {
	// Plans tell who means to do what it says.
	Plans      []string `yaml:"plans"`
	PlanBegins []string `yaml:"plan_begins"`
	// Appointments tell of what both have agreed on.
	Appointments      []string `yaml:"appointments"`
	AppointmentBegins []string `yaml:"appointment_begins"`
}

// ofPlan reports whether a word tells that somebody means to do something.
func (i Intentions) ofPlan(word string) bool { return oneOf(word, i.Plans, i.PlanBegins) }

// ofAppointment reports whether a word tells of what both have agreed on.
func (i Intentions) ofAppointment(word string) bool {
	return oneOf(word, i.Appointments, i.AppointmentBegins)
}

// oneOf reports whether a word is one of some, or begins as another.
func oneOf(word string, whole, begins []string) bool {
	return slices.Contains(whole, word) || slices.ContainsFunc(begins, func(b string) bool { return strings.HasPrefix(word, b) })
}

// meant gives the passages of a plan in which it can be that of the one whose plans a question asks
// for. Of what two do together the statement does not say which of them means to do it: the passage
// does, by who is named before the word for the plan, and who behind it; an appointment is the plan of both.
func (s *search) meant(st graph.Statement, who, other graph.Ref) []graph.Evidence {
	words, err := s.tables.intentions()
	if s.missed(err) {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(st.Evidence), func(e graph.Evidence) bool {
		passage := foldedWords(e.Quote)
		said := besideNames(passage, who, other)
		if slices.ContainsFunc(said, words.ofAppointment) {
			return false
		}
		at := slices.IndexFunc(said, words.ofPlan)
		return at < 0 || !namedAmong(passage[:at], who) && (namedAmong(passage[:at], other) || namedAmong(passage[at:], who))
	})
}

// besideNames gives some words with those of the whole names of somebody left empty: "will" in
// "Will Moor" says nothing of what he means to do.
func besideNames(words []string, of ...graph.Ref) []string {
	left := slices.Clone(words)
	for _, one := range of {
		for _, name := range one.Names() {
			own := foldedWords(name)
			for i := 0; len(own) > 1 && i+len(own) <= len(words); i++ {
				if slices.Equal(words[i:i+len(own)], own) {
					clear(left[i : i+len(own)])
				}
			}
		}
	}
	return left
}

// namedAmong reports whether the last word of a name of somebody is among some words.
func namedAmong(words []string, of graph.Ref) bool {
	return slices.ContainsFunc(of.Names(), func(name string) bool {
		own := foldedWords(name)
		return len(own) > 0 && slices.Contains(words, own[len(own)-1])
	})
}
