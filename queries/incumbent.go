package queries

import (
	"context"
	"slices"
	"time"

	"dramatis/graph"
)

// Papers call whoever holds a post by a part of it, "Secretary Lee", and only now and then in
// full. Of a time in which nothing gives the post in full he may have held it to whom other
// times do: where papers of that time call him by its noun, or give it to him before and
// after.

// longestReach bounds how far from the time asked for a post given in full still tells which
// one is meant.
const longestReach = 4 * 366 * 24 * time.Hour

// incumbents finds who could have held a post in the time asked for by what is said of other
// times: of everybody whom they give it to, the posts of that noun which lie nearest to the
// time must be this one.
func (s *search) incumbents(ctx context.Context, q *query, n *names) ([]hit, error) {
	at, ok := q.boundedTime()
	if !ok || q.then != nil {
		return nil, nil
	}
	always := *q
	always.time, always.undated = nil, false
	told, err := s.gather(ctx, &always)
	if err == nil {
		told, err = s.holders(ctx, &always, n, told)
	}
	if err != nil {
		return nil, err
	}
	var out []hit
	for _, known := range byHolder(sure(told)) {
		h, ok, err := s.incumbent(ctx, q, known, at)
		if err != nil {
			return nil, err
		}
		if ok {
			out = append(out, h...)
		}
	}
	return out, nil
}

// sure keeps the hits that are no guess.
func sure(hits []hit) []hit {
	return slices.DeleteFunc(hits, func(h hit) bool { return h.certainty != Must })
}

// boundedTime gives the time that a question asks for, where it has both ends.
func (q *query) boundedTime() (period, bool) {
	if q.time == nil || q.time.outer.from == nil || q.time.outer.to == nil {
		return period{}, false
	}
	return q.time.outer, true
}

// byHolder parts hits by whose post they tell of.
func byHolder(hits []hit) [][]hit {
	var out [][]hit
	at := map[graph.IRI]int{}
	for _, h := range hits {
		i, known := at[h.subject.ID]
		if !known {
			i = len(out)
			at[h.subject.ID] = i
			out = append(out, nil)
		}
		out[i] = append(out[i], h)
	}
	return out
}

// incumbent gives what makes one to whom a post is given at other times its likely holder in
// a time: the nearest before and the nearest after, else what calls him by its noun then, with
// the post in full that lies nearest or has no date.
func (s *search) incumbent(ctx context.Context, q *query, known []hit, at period) ([]hit, bool, error) {
	post, err := s.nounOf(known[0].statement, q)
	if len(post) == 0 || err != nil {
		return nil, false, err
	}
	others, called, err := s.career(ctx, known, post, at)
	if err != nil {
		return nil, false, err
	}
	before, after := s.nearest(known, at)
	rivalBefore, rivalAfter := s.nearest(others, at)
	full := nearerOf(before, after)
	switch rival := nearerOf(rivalBefore, rivalAfter); {
	case before.h != nil && after.h != nil && !before.beyond(rivalBefore) && !after.beyond(rivalAfter):
		h := *before.h
		h.certainty, h.through = Could, append(slices.Clone(h.through), after.h.statement)
		return []hit{h}, true, nil
	case full.h == nil && rival.h == nil && !slices.ContainsFunc(known, s.placedInTime):
		full.h = &known[0]
	case full.h == nil || full.beyond(rival):
		return nil, false, nil
	}
	var out []hit
	for _, st := range called {
		out = append(out, hit{statement: st, subject: st.Subject, object: full.h.object, certainty: Could, through: []graph.Statement{full.h.statement}})
	}
	return out, len(out) > 0, nil
}

// nounOf gives the words of a post as papers shorten it: "secretary" of "secretary of state",
// "foreign minister" of "Norwegian Foreign Minister".
func (s *search) nounOf(st graph.Statement, q *query) ([]string, error) {
	role := foldedWords(st.Role)
	if len(role) == 0 {
		role = q.role
	}
	return s.noun(role)
}

// noun cuts from the words of a post what says of what or whose it is.
func (s *search) noun(role []string) ([]string, error) {
	if i := slices.IndexFunc(role, func(w string) bool { return slices.Contains([]string{"of", "for", "to", "in", "at"}, w) }); i > 0 {
		role = role[:i]
	}
	lands, err := s.lands()
	if _, n := landAt(role, lands); n < len(role) {
		role = role[n:]
	}
	return role, err
}

// career looks at what else is said of the posts of somebody: the others for which its noun
// can stand, and what calls him by the noun alone in a time.
func (s *search) career(ctx context.Context, known []hit, post []string, at period) (others []hit, called []graph.Statement, err error) {
	this, here := map[graph.IRI]bool{}, map[graph.IRI]bool{}
	for _, h := range known {
		this[h.statement.ID], here[h.statement.Object.ID] = true, true
	}
	told := s.predicates(func(t graph.Term) bool { return t.Section == graph.InPosts })
	for st, err := range s.corpus.StatementsAbout(ctx, known[0].subject.ID, told...) {
		if err != nil {
			return nil, nil, err
		}
		role := foldedWords(st.Role)
		noun, err := s.noun(role)
		if err != nil {
			return nil, nil, err
		}
		if st.Subject.ID != known[0].subject.ID || this[st.ID] || !st.Modality.Happened() || len(role) == 0 {
			continue
		}
		bare := st.Object.Type == graph.Name && fold(st.Object.Name) == fold(st.Role) && len(noun) == len(role)
		date, dated := s.saidIn(st)
		switch {
		case bare && slices.Equal(role, post):
			if _, in := at.placed(date); dated && in {
				called = append(called, st)
			}
		case isEnd(post, noun) && s.elsewhere(st, known[0].statement, here):
			others = append(others, hit{statement: st, subject: st.Subject, object: st.Object})
		}
	}
	return others, called, nil
}

// elsewhere reports whether a post is another than one that is held in some bodies: in full, and
// held in none of them. What the adjective of his land says
// of an envoy is whose he is, and not where; a secretary "of the United States" may be one of any
// of its departments.
func (s *search) elsewhere(st, known graph.Statement, bodies map[graph.IRI]bool) bool {
	role := unlinkedWords(foldedWords(st.Role))
	noun, err := s.noun(foldedWords(st.Role))
	switch {
	case s.missed(err) || sameWords(st, known):
		return false
	case st.Object.Type == graph.Name:
		return len(role) > len(noun) && !anyOf(envoys, noun)
	case st.Object.Type == graph.Place && known.Object.Type != graph.Place && known.Object.Type != graph.Organization:
		return false
	}
	return !bodies[st.Object.ID] && !(anyOf(envoys, noun) && len(role) > len(noun))
}

// sameWords reports whether two posts have the same words, in whatever order: "Defense
// Secretary" and "Secretary of Defense".
func sameWords(a, b graph.Statement) bool {
	x, y := unlinkedWords(foldedWords(a.Role)), unlinkedWords(foldedWords(b.Role))
	slices.Sort(x)
	slices.Sort(y)
	return len(x) > 1 && slices.Equal(x, y)
}

// isEnd reports whether a post ends with all words of a shorter one: "Soviet ambassador"
// with "ambassador".
func isEnd(short, post []string) bool {
	return len(short) <= len(post) && slices.Equal(post[len(post)-len(short):], short)
}

// saidIn gives the time of what is said of a post: its own, or that of the source, which
// tells of its own time unless it is a story of another.
func (s *search) saidIn(st graph.Statement) (period, bool) {
	if p, ok := s.dates.bounds(st.When); ok {
		return p, true
	}
	if bygone(st) {
		return period{}, false
	}
	for _, e := range st.Evidence {
		doc, ok := s.document(e.DocumentID)
		if !ok || anyOf(foldedWords(doc.Type), retrospective) {
			continue
		}
		if p, ok := s.dates.bounds(doc.Date); ok {
			return p, true
		}
	}
	return period{}, false
}

// placedInTime reports whether it is known of what time a post is told, or that it was before.
func (s *search) placedInTime(h hit) bool {
	_, known := s.saidIn(h.statement)
	return known || bygone(h.statement)
}

// bygones are the words before a post that was held before.
var bygones = []string{"former", "formerly", "ex", "onetime", "erstwhile", "previous", "late"}

// bygone reports whether a passage gives a post as one that was held before: "former Soviet
// Ambassador Lee".
func bygone(st graph.Statement) bool {
	role := foldedWords(st.Role)
	return len(role) > 0 && slices.ContainsFunc(st.Evidence, func(e graph.Evidence) bool {
		words := foldedWords(e.Quote)
		for i := range words {
			if len(role) <= len(words)-i && slices.Equal(words[i:i+len(role)], role) && anyOf(bygones, words[max(0, i-3):i]) {
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
