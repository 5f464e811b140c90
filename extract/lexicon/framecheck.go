package lexicon

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"

	"dramatis/graph"
)

// check refuses a frame that could never read a statement.
func (f Frame) check(vocabulary graph.Vocabulary, prepositions map[string]bool) error {
	if _, ok := vocabulary.Term(f.Predicate); !ok {
		return fmt.Errorf("predicate %q is not in the vocabulary", f.Predicate)
	}
	if len(f.Verbs) == 0 && len(f.Nouns) == 0 {
		return errors.New("it has neither verbs nor nouns")
	}
	if len(f.Tests) == 0 {
		return errors.New("it has no tests")
	}
	for _, d := range []string{f.Subject.Default, f.Object.Default} {
		if !slices.Contains([]string{"", "addressee", "correspondent", "event", "author", "writer"}, d) {
			return fmt.Errorf("default %q is not addressee, correspondent, event, author or writer", d)
		}
	}
	if !slices.Contains([]string{"", "only", "never"}, f.Indicative) {
		return fmt.Errorf("indicative %q is not only or never", f.Indicative)
	}
	if !slices.Contains([]string{"", "only", "never"}, f.Settled) {
		return fmt.Errorf("settled %q is not only or never", f.Settled)
	}
	if err := cmp.Or(f.Subject.check(f, prepositions), f.Object.check(f, prepositions)); err != nil {
		return err
	}
	if f.Confidence <= 0 || f.Confidence > 1 {
		return fmt.Errorf("confidence %v is not in (0, 1]", f.Confidence)
	}
	return nil
}

// check refuses a slot in which nothing ever stands.
func (s Slot) check(f Frame, prepositions map[string]bool) error {
	for _, place := range s.Slots {
		switch ofVerb, ofNoun := slices.Contains(verbPlaces, place), slices.Contains(nounPlaces, place); {
		case prepositions[place], ofVerb && len(f.Verbs) > 0, ofNoun && len(f.Nouns) > 0:
		case ofNoun:
			return fmt.Errorf("slot %q is of nouns, and the frame has only verbs", place)
		case ofVerb:
			return fmt.Errorf("slot %q is of verbs, and the frame has only nouns", place)
		default:
			return fmt.Errorf("slot %q is neither %s nor a preposition", place, strings.Join(slices.Concat(nounPlaces, verbPlaces[2:]), ", "))
		}
	}
	return nil
}
