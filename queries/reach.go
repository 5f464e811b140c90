package queries

import (
	"iter"
	"slices"
	"strings"
	"time"

	"dramatis/graph"
)

// saidIn gives the time of what is said of a post: its own, or that of the source, which
// tells of its own time unless it is a story of another.
func (s *search) saidIn(st graph.Statement) (period, bool) {
	for p := range s.saidOn(st) {
		return p, st.When != "" || !bygone(st)
	}
	return period{}, false
}

// saidOn yields the time of a statement, or those of all documents that say it and tell of their own time.
func (s *search) saidOn(st graph.Statement) iter.Seq[period] {
	return func(yield func(period) bool) {
		if p, ok := s.dates.bounds(st.When); ok {
			yield(p)
			return
		}
		for _, e := range st.Evidence {
			doc, ok := s.document(e.DocumentID)
			if !ok || anyOf(foldedWords(doc.Type), lists().Retrospective) {
				continue
			}
			if p, ok := s.dates.bounds(doc.Date); ok && !yield(p) {
				return
			}
		}
	}
}

// placedInTime reports whether it is known of what time a post is told, or that it was before.
func (s *search) placedInTime(h hit) bool {
	_, known := s.saidIn(h.statement)
	return known || bygone(h.statement)
}

// bygone reports whether a passage gives a post as one that was held before: "former Soviet
// Ambassador Lee".
func bygone(st graph.Statement) bool {
	role := foldedWords(st.Role)
	return len(role) > 0 && slices.ContainsFunc(st.Evidence, func(e graph.Evidence) bool {
		words := foldedWords(e.Quote)
		for i := range words {
			if len(role) <= len(words)-i && slices.Equal(words[i:i+len(role)], role) && anyOf(lists().Bygone, words[max(0, i-3):i]) {
				return true
			}
		}
		return false
	})
}

// reach is a hit with how far it lies from a time.
type reach struct {
	h    *hit
	away time.Duration
}

// nearest gives of some hits the last before a time and the first after it, not too far away.
func (s *search) nearest(hits []hit, at period) (before, after reach) {
	for i := range hits {
		p, ok := s.saidIn(hits[i].statement)
		if !ok || p.from == nil || p.to == nil {
			continue
		}
		if p.to.Before(*at.to) {
			before = nearerOf(before, reach{&hits[i], max(0, at.from.Sub(*p.to))})
		}
		if p.from.After(*at.from) {
			after = nearerOf(after, reach{&hits[i], max(0, p.from.Sub(*at.to))})
		}
	}
	return before, after
}

// nearerOf keeps the nearer of two; of equals the first.
func nearerOf(a, b reach) reach {
	if b.h == nil || b.away > longestReach || a.h != nil && a.away <= b.away {
		return a
	}
	return b
}

// beyond reports whether a rival is nearer.
func (r reach) beyond(rival reach) bool { return rival.h != nil && rival.away < r.away }

// goesOn reports whether what a post is for stands behind its name as what it is held in: an under
// secretary of state "for Trade" is none of state.
func goesOn(st graph.Statement) bool {
	whole := slices.Concat(foldedWords(st.Role), []string{"for"}, foldedWords(st.Object.Name))
	return st.Object.Type != graph.Name && slices.ContainsFunc(st.Evidence, func(e graph.Evidence) bool {
		return strings.Contains(" "+strings.Join(foldedWords(e.Quote), " ")+" ", " "+strings.Join(whole, " ")+" ")
	})
}
