package queries

import (
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"dramatis/graph"
	"dramatis/queries/grammar"
)

// letter is one that was answered, as far as a question says more of it than whose it was.
type letter struct {
	to   slot
	date graph.EDTF
}

// letter looks up to whom a letter was that was answered. Its day must be said in full, for an answer gives that.
func (r *resolver) letter(l *grammar.Letter) (*letter, *misfit) {
	if l == nil {
		return nil, nil
	}
	to, bad := r.slot(l.To, []graph.EntityType{graph.Person, graph.Organization})
	if bad == nil && l.Date != "" && len(l.Date) != len(time.DateOnly) {
		bad = &misfit{sentence: "an answer tells the day of the letter that it answers: ask with the day, \"the letter of 3 May 1950\""}
	}
	return &letter{to, graph.EDTF(l.Date)}, bad
}

// certainty is that of an answer: what gives the day of a letter could be a later one that comes back to it.
func (l *letter) certainty() Certainty {
	if l.date != "" {
		return Could
	}
	return Must
}

// String says what is known of the letter.
func (l *letter) String() string {
	var parts []string
	if l.to.filled {
		parts = append(parts, "to "+l.to.String())
	}
	if l.date != "" {
		parts = append(parts, "of "+string(l.date))
	}
	return strings.Join(parts, " ")
}

// answering gives the passages of a letter that answer the one asked for: of whom that went to, and where the letter
// gives its day, "your letter of May 3", that passage.
func (s *search) answering(q *query, h hit) (proof []graph.Evidence) {
	if q.letter.to.filled && !q.letter.to.is(h.subject) {
		return nil
	}
	if q.letter.date == "" {
		return h.statement.Evidence
	}
	for _, e := range h.statement.Evidence {
		doc, ok := s.document(e.DocumentID)
		if !ok || !s.between(e, h.statement) {
			continue
		}
		text, err := s.corpus.Text(e.DocumentID)
		if s.missed(err) {
			return nil
		}
		if start, end, ok := s.citation(text, q.letter.date); ok {
			proof = append(proof, e, passage(text, doc, start, end))
		}
	}
	return proof
}

// citation finds where a text gives the day of a letter that it answers: behind a word for a letter, with "your" or a
// word for an answer before it.
func (s *search) citation(text string, date graph.EDTF) (start, end int, ok bool) {
	day, err := time.Parse(time.DateOnly, string(date))
	if err != nil {
		return 0, 0, false
	}
	month, number := day.Month().String(), strconv.Itoa(day.Day())
	for at := 0; ; at += len(month) {
		next := strings.Index(text[at:], month)
		if next < 0 {
			return 0, 0, false
		}
		at += next
		if r, _ := utf8.DecodeRuneInString(text[at+len(month):]); unicode.IsLetter(r) {
			continue // "Mayor"
		}
		start, end := sentenceAround(text, at)
		before, after := foldedWords(text[start:at]), foldedWords(text[at+len(month):end])
		switch {
		case len(before) > 0 && isOrdinal(before[len(before)-1], number):
			before = before[:len(before)-1]
		case len(after) == 0 || !isOrdinal(after[0], number):
			continue
		}
		if s.namesLetter(before[max(0, len(before)-letterReach):]) && slices.ContainsFunc(before, toAnswer) {
			return start, end, true
		}
	}
}

// letterReach is how many words may stand between a word for a letter and its day: "letter which you wrote on May 3".
const letterReach = 6

// isOrdinal reports whether a word is a number, as it stands in dates: "3", "3rd".
func isOrdinal(word, number string) bool {
	rest, ok := strings.CutPrefix(word, number)
	return ok && slices.Contains([]string{"", "st", "nd", "rd", "th"}, rest)
}

// toAnswer reports whether a word tells that a letter was the other's: "your letter of", "in answer to the letter of".
func toAnswer(word string) bool {
	return word == "your" || slices.ContainsFunc([]string{"answer", "repl", "respon"}, func(begin string) bool { return strings.HasPrefix(word, begin) })
}

// sentenceReach bounds the bytes before and behind a date that are looked at: a text without full stops is no sentence.
const sentenceReach = 800

// sentenceAround gives the sentence of a text around a place, by its full stops and line ends.
func sentenceAround(text string, at int) (start, end int) {
	start, end = max(0, at-sentenceReach), min(len(text), at+sentenceReach)
	for start < at && start > 0 && text[start-1] != ' ' {
		start++
	}
	for end > at && end < len(text) && text[end] != ' ' {
		end--
	}
	if i := strings.LastIndexAny(text[start:at], ".\n"); i >= 0 {
		start += i + 1
	}
	for start < at && text[start] == ' ' {
		start++
	}
	if i := strings.IndexAny(text[at:end], ".\n"); i >= 0 {
		end = at + i
	}
	return start, end
}

// namesLetter reports whether a word for what one writes to another is among some words.
func (s *search) namesLetter(words []string) bool {
	return slices.ContainsFunc(s.terms, func(t graph.Term) bool {
		return t.Section == graph.InCorrespondence && (anyOf(t.Nouns, words) || slices.ContainsFunc(t.Kinds, func(kind []string) bool { return anyOf(kind, words) }))
	})
}
