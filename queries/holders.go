package queries

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"dramatis/graph"
	"dramatis/queries/grammar"
)

// holders are people as a question calls them by their post: "ambassadors", "Soviet
// officials", "members of the State Department".
type holders struct {
	words string
	// roles are the words of the post in the numbers that it may have; none for any post.
	roles [][]string
	// land is the adjective of whose they are: "soviet".
	land string
	// body is where the post must be held.
	body slot
}

// holders reads the words for people by their post. Where nobody of the corpus has the
// post they are no such words.
func (r *resolver) holders(q *query, words grammar.Words) (*misfit, error) {
	if !slices.Contains([]grammar.Goal{grammar.Subjects, grammar.Objects, grammar.CountSubjects, grammar.Company}, q.goal) {
		return &misfit{sentence: "this form of question cannot be narrowed so", silent: true}, nil
	}
	lands, err := r.search.lands()
	if err != nil {
		return nil, err
	}
	q.holders = &holders{words: words.String()}
	at := words.Index("of", "from")
	if at < 0 || !grammar.AnyPerson(words[at-1].Key) {
		bad, err := r.search.post(q.holders, foldedWords(words.String()), lands)
		if bad == nil || at < 0 || err != nil {
			return bad, err
		}
	}
	var bad *misfit
	if q.holders.body, bad = r.slot(words[at+1:], []graph.EntityType{graph.Organization, graph.Place}); bad != nil {
		bad.vague = true
		return bad, nil
	}
	return r.search.post(q.holders, foldedWords(words[:at].String()), lands)
}

// post reads the words of the post alone.
func (s *search) post(h *holders, words []string, lands landTable) (*misfit, error) {
	h.land, h.roles = "", nil
	if land, n := landAt(words, lands); n > 0 && n < len(words) {
		h.land, words = land, words[n:]
	}
	people, err := s.people(words)
	if err != nil {
		return nil, err
	}
	if h.land == "" && people != "" {
		h.land = people
		return nil, nil
	}
	if len(words) == 1 && grammar.AnyPerson(words[0]) {
		if h.land == "" && !h.body.filled {
			return &misfit{sentence: "no post is named", silent: true}, nil
		}
		return nil, nil
	}
	head, rest := 0, slices.Index(words, "of")
	if head = len(words) - 1; rest > 0 {
		head = rest - 1
	}
	for _, noun := range grammar.Singular(words[head]) {
		h.roles = append(h.roles, slices.Concat(words[:head], []string{noun}, words[head+1:]))
	}
	return s.knownPost(h)
}

// people gives the adjective of a people that a noun names in the plural, "Poles"; empty for others.
func (s *search) people(words []string) (adjective string, err error) {
	if s.tables.Peoples == nil {
		return "", nil
	}
	peoples, err := s.tables.Peoples()
	if err != nil {
		return "", fmt.Errorf("reading the nouns of peoples: %w", err)
	}
	return peoples[strings.Join(words, " ")], nil
}

// knownPost refuses a post that no statement of the corpus knows.
func (s *search) knownPost(h *holders) (*misfit, error) {
	for st, err := range s.posts(s.ctx) {
		if err != nil {
			return nil, err
		}
		if t, _ := s.terms.Term(st.Predicate); h.isPost(st, t) {
			return nil, nil
		}
	}
	return &misfit{sentence: "nobody in this corpus is called " + quoted(h.roles[0]), vague: true}, nil
}

// isPost reports whether a statement tells of a post that the words mean.
func (h *holders) isPost(st graph.Statement, t graph.Term) bool {
	role := withoutOwners(st.Role)
	return len(h.roles) == 0 || slices.ContainsFunc(h.roles, func(post []string) bool { return isPostOf(role, post, t.Lesser) })
}

// sentTo reports whether somebody is an envoy to where his post is: "the Ambassador to Norway" is no Norwegian official.
// Whom the adjective of a land calls its envoy is one wherever he is.
func sentTo(st graph.Statement, land string, lands landTable) bool {
	if own, _ := adjectiveOf(st, lands); own == land {
		return false
	}
	if !anyOf(lists().Envoys, foldedWords(st.Role)) {
		return false
	}
	inCapital := len(st.Evidence) > 0 && !slices.ContainsFunc(st.Evidence, func(e graph.Evidence) bool { return e.Rule != byCapital })
	link, ok := linkOf(st, st.Object)
	return ok && link != "of" || inCapital
}

// byCapital is the rule by which an envoy in a capital is one to its state.
const byCapital = "position/capital"

// withoutOwners leaves out of a post whose it is: the "President's Assistant" is none of the presidents.
func withoutOwners(post string) string {
	words := strings.Fields(post)
	return strings.Join(slices.DeleteFunc(words, func(w string) bool {
		w = strings.ReplaceAll(w, "’", "'")
		return strings.HasSuffix(w, "'s") || strings.HasSuffix(w, "s'")
	}), " ")
}

// held keeps the hits whose end that is asked for is somebody of the post; what says that
// he is stands in the proof.
func (s *search) held(ctx context.Context, q *query, hits []hit) ([]hit, error) {
	end := q.end()
	if q.goal == grammar.Company {
		end = hitSubject
	}
	known := map[graph.IRI]*holding{}
	var out []hit
	for _, h := range hits {
		id := end(h).ID
		if _, looked := known[id]; !looked {
			held, err := s.holds(ctx, q.holders, id)
			if err != nil {
				return nil, err
			}
			known[id] = held
		}
		held := known[id]
		if held == nil {
			continue
		}
		if proof, ok := s.heldThen(held.proofs, h.statement); ok || len(q.holders.roles) == 0 { // of a land one is always
			h.through, h.certainty = append(slices.Clone(h.through), proof), lesser(h.certainty, held.certainty)
			if shareDocument(held.others, h.statement) && !shareDocument(held.proofs, h.statement) {
				h.certainty = Could // the paper itself calls him something else
			}
			out = append(out, h)
		}
	}
	return out, nil
}

// heldThen picks the proof of a post that lies nearest to what was done. Where all lie years away from it,
// he did it in another post, or in none.
func (s *search) heldThen(proofs []graph.Statement, deed graph.Statement) (graph.Statement, bool) {
	at, dated := s.saidIn(deed)
	if !dated || at.from == nil || at.to == nil {
		return proofs[0], true
	}
	var nearest graph.Statement
	away, known := longestReach, false
	for _, proof := range proofs {
		p, dated := s.saidIn(proof)
		if !dated || p.from == nil || p.to == nil {
			nearest, known = proof, true // which may have been at any time
			continue
		}
		if far := max(0, p.from.Sub(*at.to), at.from.Sub(*p.to)); far < away {
			nearest, away, known = proof, far, true
		}
	}
	return nearest, known
}

// shareDocument reports whether one of some statements is proved by a document that proves another.
func shareDocument(some []graph.Statement, st graph.Statement) bool {
	return slices.ContainsFunc(some, func(o graph.Statement) bool {
		return slices.ContainsFunc(o.Evidence, func(a graph.Evidence) bool {
			return slices.ContainsFunc(st.Evidence, func(b graph.Evidence) bool { return a.DocumentID == b.DocumentID })
		})
	})
}

// holding are the statements that give somebody a post, those that give him others, and how sure it
// is that he held it.
type holding struct {
	proofs, others []graph.Statement
	certainty      Certainty
}

// holds finds the statements that give somebody the post, or nil. Whom papers far more often give
// another post could have held it; whom hardly a paper gives it beside that was taken for another.
func (s *search) holds(ctx context.Context, want *holders, id graph.IRI) (*holding, error) {
	lands, err := s.lands()
	if err != nil {
		return nil, err
	}
	var held *holding
	var rivals []graph.Statement
	asked, ofOther, others := 0, 0, map[string]int{}
	told := s.predicates(func(t graph.Term) bool { return t.Section == graph.InPosts || t.Section == graph.InMemberships })
	for st, err := range s.corpus.StatementsAbout(ctx, id, told...) {
		if err != nil {
			return nil, err
		}
		t, _ := s.terms.Term(st.Predicate)
		post, member := t.Section == graph.InPosts, t.Section == graph.InMemberships && len(want.roles) == 0
		if st.Subject.ID != id || !st.Modality.Happened() || !post && !member {
			continue
		}
		if !want.isPost(st, t) {
			others[fold(st.Role)] += len(st.Evidence)
			rivals = append(rivals, st)
			continue
		}
		asked += len(st.Evidence)
		switch {
		case want.body.is(st.Object) && (want.land == "" || ofLand(want.land, st, st.Object, lands) && !sentTo(st, want.land, lands)):
			if held == nil {
				held = &holding{certainty: Must}
			}
			held.proofs = append(held.proofs, st)
		case held == nil || !ofLand(want.land, st, st.Object, lands):
			ofOther += len(st.Evidence)
		}
	}
	most := 0
	for _, times := range others {
		most = max(most, times)
	}
	switch {
	case held == nil || most >= farMore*farMore*asked:
		return nil, nil
	case len(want.roles) == 0 && ofOther >= farMore*farMore*farMore*(asked-ofOther):
		return nil, nil // that one paper has the adjective of the land before a post of his tells nothing
	case len(want.roles) == 0 && ofOther >= farMore*farMore*(asked-ofOther):
		held.certainty = Could
	case most >= farMore*asked:
		held.certainty = Could
	}
	held.others = rivals
	return held, nil
}
