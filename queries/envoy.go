package queries

import (
	"slices"
	"strings"
	"sync"

	"dramatis/graph"
)

// posted leaves out the envoys that go the other way: "the Norwegian ambassador" of whom a
// text speaks is one of Norway, and none to it. That tells the adjective of his post;
// without one he may be either.
func (s *search) posted(q *query, hits []hit) ([]hit, error) {
	if q.link == "" || len(hits) == 0 || !anyOf(lists().Envoys, q.role) {
		return hits, nil
	}
	lands, err := s.lands()
	if err != nil || lands.states == nil {
		return hits, err
	}
	if _, ok := landIn(q.role, lands); ok {
		return hits, nil // "the Soviet ambassador" says himself whose he is
	}
	return slices.DeleteFunc(hits, func(h hit) bool {
		if link, ok := linkOf(h.statement, h.object); ok {
			return (link == "of") == (q.link != "of")
		}
		if namedBefore(h.statement, statesNames(h.object, lands)) {
			return q.link != "of"
		}
		adjective, ok := adjectiveOf(h.statement, lands)
		own := kindredTo(adjective, h.object) || slices.ContainsFunc(lands.states[adjective], func(state string) bool { return called(h.object, state) })
		return ok && own == (q.link != "of")
	}), nil
}

// withoutDistant leaves out the envoys of whom nothing says where they are sent, and of whom all that is
// told was written in the capitals of other states: "the Norwegian ambassador" of a cable from Rome
// is the one in Rome.
func (s *search) withoutDistant(q *query, hits []hit) ([]hit, error) {
	if !q.object.filled || q.link == "of" || !anyOf(lists().Envoys, q.role) {
		return hits, nil
	}
	capitals, err := s.capitals()
	if err != nil || capitals == nil {
		return hits, err
	}
	calling := sync.OnceValues(func() (map[graph.DocumentID]bool, bool) { // few hits need it
		speaking, known, err := s.corpus.DocumentsCalling(s.ctx, q.object.ids()...)
		return speaking, known && !s.missed(err)
	})
	silent := func(id graph.DocumentID) bool {
		speaking, known := calling()
		return known && !speaking[id]
	}
	near := map[graph.IRI]bool{}
	for _, h := range hits {
		if _, known := near[h.subject.ID]; !known && h.certainty != Must {
			elsewhere, err := s.sentElsewhere(q, h.subject)
			if err != nil {
				return nil, err
			}
			if elsewhere {
				hits = slices.DeleteFunc(slices.Clone(hits), func(o hit) bool { return o.subject.ID == h.subject.ID })
				continue
			}
		}
		near[h.subject.ID] = near[h.subject.ID] || h.certainty == Must || sentThere(h.statement, q.object) || !s.writtenElsewhere(h.statement, q.object, capitals, silent)
	}
	return slices.DeleteFunc(hits, func(h hit) bool { return !near[h.subject.ID] }), nil
}

// sentElsewhere reports whether papers say of an envoy that he is sent to some land, and never to one asked for.
func (s *search) sentElsewhere(q *query, envoy graph.Ref) (bool, error) {
	lands, err := s.lands()
	if err != nil {
		return false, err
	}
	own, _ := stateIn(q.role, lands)
	elsewhere := false
	for st, err := range s.corpus.StatementsAbout(s.ctx, envoy.ID, ofSenses(q.senses)...) {
		if err != nil {
			return false, err
		}
		role := foldedWords(st.Role)
		if st.Subject.ID != envoy.ID || !st.Modality.Happened() || bygone(st) || !isSent(role) || st.Object.Type == graph.Name {
			continue
		}
		if q.object.has(st.Object.ID) {
			return false, nil
		}
		ofOwn := slices.ContainsFunc(own, func(name string) bool { return called(st.Object, name) })
		elsewhere = elsewhere || !ofOwn && sentThere(st, slot{entities: []graph.Entity{{Ref: st.Object}}})
	}
	return elsewhere, nil
}

// writtenElsewhere reports whether all passages of a statement are of documents written in the capital of a
// state that is none of some, or that do not say where they were written and are silent about these.
func (s *search) writtenElsewhere(st graph.Statement, states slot, capitals map[string][]string, silent func(graph.DocumentID) bool) bool {
	return !slices.ContainsFunc(st.Evidence, func(e graph.Evidence) bool {
		doc, ok := s.document(e.DocumentID)
		seats := capitals[fold(doc.Place)]
		if !ok || len(seats) == 0 {
			return !silent(e.DocumentID)
		}
		return slices.ContainsFunc(states.entities, func(e graph.Entity) bool {
			return called(e.Ref, doc.Place) || slices.ContainsFunc(seats, func(state string) bool { return called(e.Ref, state) })
		})
	})
}

// linkOf gives the preposition that stands between a post and the name of its land in a
// passage: "Ambassador of Norway", "Ambassador Lee in Oslo".
func linkOf(st graph.Statement, land graph.Ref) (link string, ok bool) {
	for _, e := range st.Evidence {
		if landListed(e.Quote, st.Subject, land) {
			return "of", true
		}
		words := foldedWords(e.Quote)
		for i := 1; i+1 < len(words); i++ {
			if words[i] != "of" && !slices.Contains(whither, words[i]) || !envoyBefore(withoutSender(words[:i]), st.Subject) {
				continue
			}
			for _, name := range land.Names() {
				if parts := foldedWords(name); len(parts) > 0 && len(parts) <= len(words)-i-1 && slices.Equal(words[i+1:i+1+len(parts)], parts) {
					return words[i], true
				}
			}
		}
	}
	return "", false
}

// maxStateWords bounds the words for the state that sends an envoy: "of the United Arab Republic".
const maxStateWords = 4

// withoutSender leaves out whose an envoy is at the end of words that go on with where he is sent: "Ambassador of
// Norway" to Sweden.
func withoutSender(words []string) []string {
	for i := len(words) - 1; i > 0 && i >= len(words)-1-maxStateWords; i-- {
		if words[i] == "of" && i < len(words)-1 {
			return words[:i]
		}
	}
	return words
}

// landListed reports whether a list names whose an envoy is behind his name: "Ambassador Lee, Norway".
func landListed(quote string, envoy, land graph.Ref) bool {
	head, tail, ok := strings.Cut(quote, ",")
	words := foldedWords(head)
	return ok && called(land, strings.TrimSpace(tail)) && len(words) > 0 && envoyBefore(words, envoy)
}

// sentThere reports whether a passage of a statement tells that somebody is sent to one of a slot: "the Ambassador of Norway
// in Oslo". A land that it names otherwise may be that of somebody else.
func sentThere(st graph.Statement, to slot) bool {
	return slices.ContainsFunc(st.Evidence, func(e graph.Evidence) bool {
		quote := fold(e.Quote)
		return slices.ContainsFunc(to.entities, func(o graph.Entity) bool {
			return slices.ContainsFunc(o.Names(), func(name string) bool {
				return slices.ContainsFunc(whither, func(link string) bool { return holdsName(quote, link+" "+fold(name)) })
			})
		})
	})
}

// envoyBefore reports whether words end with a word for an envoy, or with one and a name of his:
// "Ambassador Lee".
func envoyBefore(words []string, envoy graph.Ref) bool {
	var own []string
	for _, name := range envoy.Names() {
		own = append(own, foldedWords(name)...)
	}
	for len(words) > 0 && slices.Contains(own, words[len(words)-1]) && !slices.Contains(lists().Envoys, words[len(words)-1]) { // a name may have the title in it
		words = words[:len(words)-1]
	}
	return len(words) > 0 && slices.Contains(lists().Envoys, words[len(words)-1])
}

// statesNames gives all names of a state: its own and those of the table of states.
func statesNames(state graph.Ref, lands landTable) []string {
	out := state.Names()
	for _, names := range lands.states {
		if slices.ContainsFunc(names, func(n string) bool { return called(state, n) }) {
			out = append(out, names...)
		}
	}
	return out
}

// namedBefore reports whether the name of a state stands right before a post in a
// passage: "UK Ambassador N." is one of the UK.
func namedBefore(st graph.Statement, names []string) bool {
	role := foldedWords(st.Role)
	if len(role) == 0 {
		return false
	}
	for _, e := range st.Evidence {
		words := foldedWords(e.Quote)
		for i, w := range words {
			if w == role[0] && slices.ContainsFunc(names, func(n string) bool { return hasSuffix(words[:i], foldedWords(n)) && !endsPost(words[:i], n) }) {
				return true
			}
		}
	}
	return false
}

// endsPost reports whether words end with a post and the land to which it is, by its name: the line of a list before that of
// an envoy, "Ambassador to Norway / Ambassador Lee", makes him none of Norway.
func endsPost(words []string, land string) bool {
	before := withoutLast(words[:len(words)-len(foldedWords(land))], "the")
	link := len(before) - 1
	return link > 0 && slices.Contains(whither, before[link]) && isSent(before[link-1:link])
}

// withoutLast gives words without the last, if it is that one.
func withoutLast(words []string, last string) []string {
	if n := len(words); n > 0 && words[n-1] == last {
		return words[:n-1]
	}
	return words
}

// hasSuffix reports whether words end with all of a name's.
func hasSuffix(words, name []string) bool {
	return len(name) > 0 && len(name) <= len(words) && slices.Equal(words[len(words)-len(name):], name)
}

// holdsName reports whether a folded text has all words of a folded name in a row, and not as the beginning of longer
// initials: "U.S.S.R." has no "U.S.".
func holdsName(text, name string) bool {
	text, name = " "+text+" ", " "+name+" "
	initials := len(name) >= len(" u s ") && name[len(name)-3] == ' '
	for at := 0; len(name) > len("  "); {
		i := strings.Index(text[at:], name)
		if i < 0 {
			return false
		}
		end := at + i + len(name)
		if next := strings.IndexByte(text[end:], ' '); !initials || next != len("s") {
			return true
		}
		at = end - len(" ")
	}
	return false
}

// called reports whether a name is one of the entity's.
func called(r graph.Ref, name string) bool {
	return slices.ContainsFunc(r.Names(), func(n string) bool { return fold(n) == fold(name) })
}
