package queries

import (
	"context"
	"slices"
	"strings"

	"dramatis/graph"
	"dramatis/queries/grammar"
)

// holders completes what was found of the holders of a post: with those whom headings call
// by it where any body will do; and where nobody was found, by reading the words of the
// post in other ways.
func (s *search) holders(ctx context.Context, q *query, n *names, hits []hit) ([]hit, error) {
	hits, err := s.posted(q, calledAfter(withoutNarrower(q, withoutBare(q, hits)), q.whose, q.role))
	if err == nil && q.where {
		hits, err = s.withoutSenders(q, hits)
	}
	if err == nil {
		hits, err = s.withoutGuests(ctx, hits)
	}
	if err != nil || q.role == nil || len(q.senses[0].Term.Roles) > 0 {
		return hits, err
	}
	if !q.object.filled && !q.whose.filled {
		if hits, err = s.withHeaded(ctx, q, hits); err != nil {
			return nil, err
		}
	}
	if len(hits) == 0 && q.object.filled && !q.object.isBody() {
		if hits, err = s.servants(ctx, q); err != nil || len(hits) > 0 {
			return hits, err
		}
	}
	if len(hits) == 0 || !q.object.isBody() {
		whole, err := s.inFull(ctx, q)
		if err == nil && q.whose.filled {
			whole, err = s.servedBy(ctx, q.whose, whole)
		}
		if err != nil || len(whole) > 0 {
			q.takeBodyIn()
			return whole, err
		}
	}
	if q.goal == grammar.Tenure && q.link == "of" { // papers may have the name of the body for a part of the post
		whole, err := s.inFull(ctx, q)
		if err != nil {
			return nil, err
		}
		hits = append(hits, whole...)
	}
	if hits, err = s.ofLands(ctx, q, hits); err != nil {
		return nil, err
	}
	for _, read := range []func(context.Context, *query, *names) ([]hit, error){s.inNamelessBody, s.adjectival, s.belonging, s.accredited} {
		if len(hits) > 0 || err != nil {
			break
		}
		hits, err = read(ctx, q, n)
	}
	if err != nil || len(hits) > 0 && !anyOf(lists().Envoys, q.role) {
		return hits, err
	}
	more, err := s.incumbents(ctx, q, n) // of envoys there may be several, of as many states
	if err != nil {
		return nil, err
	}
	if hits, err = s.withoutDistant(q, append(hits, withoutHolders(more, hits)...)); err != nil {
		return nil, err
	}
	more, err = s.unsaid(ctx, q, n)
	if hits = append(hits, withoutHolders(more, hits)...); err != nil || len(hits) > 0 {
		return hits, err
	}
	return s.ofPartedLand(ctx, q, n)
}

// withoutHolders leaves out the hits of those who are among others.
func withoutHolders(hits, others []hit) []hit {
	return slices.DeleteFunc(hits, func(h hit) bool { return slices.ContainsFunc(others, sameEnd(h, hitSubject)) })
}

// withoutNarrower leaves out the holders of a post that goes on behind the one asked for.
func withoutNarrower(q *query, hits []hit) []hit {
	if q.role == nil || q.object.filled || !slices.Contains(q.role, "of") {
		return hits
	}
	return slices.DeleteFunc(hits, func(h hit) bool { return goesOn(h.statement) })
}

// inNamelessBody finds the holders of a post in what papers describe and give no name, by all words that the question has for it: "the
// Norvik government" is "the rebel government in Norvik".
func (s *search) inNamelessBody(ctx context.Context, q *query, _ *names) ([]hit, error) {
	words := contentWords(q.object.text)
	if len(words) < 2 {
		return nil, nil
	}
	anywhere := *q
	anywhere.object = slot{}
	hits, err := s.hits(ctx, &anywhere, s.told(ctx, q.senses), anywhere.fits)
	return slices.DeleteFunc(hits, func(h hit) bool { return h.object.Type != graph.Name || !hasWords(fold(h.object.Name), words) }), err
}

// adjectival reads the beginning of a post as an adjective of where it is held: "the
// Norwegian king" is a king in whose body or land the word is, or who is called so.
func (s *search) adjectival(ctx context.Context, q *query, _ *names) ([]hit, error) {
	if len(q.role) < 2 || q.object.filled {
		return nil, nil
	}
	lands, err := s.lands()
	if err != nil {
		return nil, err
	}
	adjective, n := landAt(q.role[:len(q.role)-1], lands)
	if n == 0 {
		adjective, n = q.role[0], 1
	}
	narrower := *q
	narrower.role, narrower.link = q.role[n:], "of"
	hits, err := s.gather(ctx, &narrower)
	if err != nil {
		return nil, err
	}
	hits = slices.DeleteFunc(hits, func(h hit) bool { return !ofLand(adjective, h.statement, h.object, lands) })
	return s.posted(&narrower, hits)
}

// ofLands adds to whom the very words of a post are given, "Norwegian king", those who hold it in
// that land.
func (s *search) ofLands(ctx context.Context, q *query, hits []hit) ([]hit, error) {
	lands, err := s.lands()
	if err != nil || len(hits) == 0 || len(q.role) < 2 {
		return hits, err
	}
	if _, n := landAt(q.role[:len(q.role)-1], lands); n == 0 {
		return hits, nil
	}
	more, err := s.adjectival(ctx, q, nil)
	return append(hits, more...), err
}

// belonging reads the first words of a post as the name of whom it serves: "the USSR
// ambassador" is one who is called after the USSR, "Soviet ambassador".
func (s *search) belonging(ctx context.Context, q *query, n *names) ([]hit, error) {
	for i := len(q.role) - 1; i > 0 && !q.whose.filled; i-- {
		name := strings.Join(q.role[:i], " ")
		owner := n.find(name, graph.Organization, graph.Place).Entities
		if len(owner) != 1 && !twofold(owner) || !n.whole(name) { // "Lee's deputy" is none of "Lee's Board"
			continue
		}
		served := *q
		served.role = q.role[i:]
		hits, err := s.gather(ctx, &served)
		return calledAfter(hits, slot{entities: owner, filled: true}, q.role), err
	}
	return nil, nil
}

// accredited reads "the French ambassador in Washington" as one of France: where he is
// sent, few texts say. Where a passage does not name the place it is not sure.
func (s *search) accredited(ctx context.Context, q *query, n *names) ([]hit, error) {
	lands, err := s.lands()
	if err != nil || len(q.role) < 2 || !q.object.filled || !anyOf(lists().Envoys, q.role) {
		return nil, err
	}
	own := *q
	own.object, own.link = slot{filled: true}, "of"
	state, role := stateIn(q.role, lands)
	own.role = role
	for _, name := range state {
		for _, e := range n.find(name, graph.Place, graph.Organization).Entities {
			if called(e.Ref, name) && !own.object.has(e.ID) {
				own.object.entities = append(own.object.entities, e)
			}
		}
	}
	if len(own.object.entities) == 0 {
		return nil, nil
	}
	hits, err := s.gather(ctx, &own)
	if err != nil {
		return nil, err
	}
	for i, h := range hits {
		if !sentThere(h.statement, q.object) {
			hits[i].certainty = Could
		}
	}
	return s.posted(&own, hits)
}

// stateIn gives the names of the state that a post begins with, by its adjective or by a
// name of it, "U.S. ambassador", and the words of the post that are left.
func stateIn(post []string, lands landTable) (state, left []string) {
	if adjective, n := landAt(post[:len(post)-1], lands); n > 0 {
		return lands.states[adjective], post[n:]
	}
	for end := len(post) - 1; end > 0; end-- {
		if names := sameState(strings.Join(post[:end], " "), lands); len(names) > 0 {
			return names, post[end:]
		}
	}
	return nil, post
}

// tells reports whether a passage of a statement names one of a slot.
func tells(st graph.Statement, named slot) bool {
	return slices.ContainsFunc(st.Evidence, func(e graph.Evidence) bool {
		quote := fold(e.Quote)
		return slices.ContainsFunc(named.entities, func(o graph.Entity) bool {
			return slices.ContainsFunc(o.Names(), func(name string) bool { return holdsName(quote, fold(name)) })
		})
	})
}

// complemented takes what follows a post for a part of its name: "Assistant Secretary of
// State for European Affairs". Where no body of that name is known, or it is a post of such
// a name that the corpus knows, that alone is meant.
func (s *search) complemented(ctx context.Context, q *query) ([]hit, error) {
	if !q.object.filled || q.link != "for" && q.link != "of" {
		return nil, nil
	}
	asked := slices.Concat(q.role, []string{q.link}, foldedWords(q.object.text))
	whole := *q
	whole.role, whole.object = nil, slot{}
	return s.hits(ctx, &whole, func(yield func(graph.Statement, error) bool) {
		for st, err := range s.told(ctx, q.senses) {
			if (err != nil || isWhole(st, asked)) && !yield(st, err) {
				return
			}
		}
	}, whole.fits)
}

// takeBodyIn makes the body of the post asked for a part of its name.
func (q *query) takeBodyIn() {
	if q.object.filled {
		q.inPost = q.object.text
		q.role, q.object, q.link = slices.Concat(q.role, []string{q.link}, foldedWords(q.object.text)), slot{}, ""
	}
}

// inFull finds those who are given a post that goes on behind its noun, by statements or by
// headings: "Secretary of State".
func (s *search) inFull(ctx context.Context, q *query) ([]hit, error) {
	hits, err := s.complemented(ctx, q)
	if err != nil || !q.object.filled || q.link != "of" {
		return hits, err
	}
	whole := *q
	whole.role, whole.object = slices.Concat(q.role, []string{q.link}, foldedWords(q.object.text)), slot{}
	if len(hits) == 0 && q.goal == grammar.Whether {
		if hits, err = s.gather(ctx, &whole); err != nil {
			return nil, err
		}
	}
	return s.withHeaded(ctx, &whole, hits)
}

// isBody reports whether a slot names a body or a place, where posts are held.
func (s slot) isBody() bool {
	return slices.ContainsFunc(s.entities, func(e graph.Entity) bool { return e.Type != graph.Person })
}

// isWhole reports whether a post with the body that it is held in is the one of some words:
// "Director" in Central Intelligence that "of Central Intelligence".
func isWhole(st graph.Statement, asked []string) bool {
	role, want := unlinkedWords(foldedWords(st.Role)), unlinkedWords(asked)
	if slices.Equal(byField(role), byField(want)) {
		return !goesOn(st)
	}
	if len(role) == 0 || st.Object.Type == graph.Name {
		return false
	}
	return slices.ContainsFunc(st.Object.Names(), func(name string) bool {
		body := unlinkedWords(foldedWords(name))
		at := len(want) - len(body)
		return at > 0 && len(body) > 0 && slices.Equal(want[at:], body) && slices.Equal(byField(role), byField(want[:at]))
	})
}

// unlinkedWords leaves out of the words of a post those that only join them.
func unlinkedWords(words []string) []string {
	return slices.DeleteFunc(slices.Clone(words), func(w string) bool { return slices.Contains([]string{"of", "for", "the", "and", "to"}, w) })
}

// unknownRole refuses a post that no statement of the corpus names: the words of
// the question were no post, and to answer "nobody" would be a guess.
func (s *search) unknownRole(ctx context.Context, q *query) (*misfit, error) {
	lands, err := s.lands()
	if err != nil {
		return nil, err
	}
	anywhere := &query{goal: grammar.Subjects, senses: q.senses, role: q.role}
	if q.goal == grammar.Whether { // one is it by a part of the post, too
		anywhere.goal = q.goal
	}
	if _, left := stateIn(q.role, lands); len(left) > 0 {
		anywhere.role = left // of what land he is, few passages say
	}
	for st, err := range s.told(ctx, q.senses) {
		if err != nil {
			return nil, err
		}
		if len(s.read(anywhere, st)) > 0 {
			return nil, nil
		}
	}
	return &misfit{sentence: "nobody in this corpus is called " + quoted(q.role), vague: true}, nil
}

// servants finds who holds a post that names for whom it is: "Special Assistant to Governor Lee".
func (s *search) servants(ctx context.Context, q *query) ([]hit, error) {
	anyone := *q
	anyone.object = slot{}
	hits, err := s.hits(ctx, &anyone, s.told(ctx, q.senses), anyone.fits)
	return slices.DeleteFunc(hits, func(h hit) bool {
		role := foldedWords(h.statement.Role)
		to := slices.IndexFunc(role, func(w string) bool { return w == "to" || w == "of" })
		return to < 0 || !slices.ContainsFunc(q.object.entities, func(e graph.Entity) bool {
			return e.Type == graph.Person && !e.ID.Office() && slices.Contains(role[to:], fold(lastWord(e.Name)))
		})
	}), err
}

// servedBy keeps the holders of a post in one body: the "Chief of Staff" of one army is none of another's. Where it is not
// said whose he is, he is one of the state whose papers these are.
func (s *search) servedBy(ctx context.Context, whose slot, hits []hit) ([]hit, error) {
	lands, err := s.lands()
	if err != nil {
		return nil, err
	}
	home, err := s.home(ctx)
	own := slices.ContainsFunc(home, func(state string) bool { return calledOne(whose, state) })
	return slices.DeleteFunc(hits, func(h hit) bool {
		if h.object.Type != graph.Name {
			return !whose.is(h.object)
		}
		_, ofOther := adjectiveOf(h.statement, lands)
		return !own || ofOther
	}), err
}
