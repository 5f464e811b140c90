package queries

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"dramatis/graph"
	"dramatis/queries/grammar"
)

// foremostPost puts into a question for who came next to somebody the post in which: the one that two thirds
// of the papers that give him one do. Who held several is asked back which is meant.
func (r *resolver) foremostPost(ctx context.Context, in *grammar.Reading) (*misfit, error) {
	person := []graph.EntityType{graph.Person}
	found := r.find(in.Time.Event.String(), person)
	if len(found.Entities) != 1 {
		return r.failure(found, person), nil
	}
	who := found.Entities[0]
	posts, err := r.search.fullPosts(ctx, who.ID)
	if err != nil {
		return nil, err
	}
	if in.Place != nil {
		if posts = r.heldIn(posts, in.Place); len(posts) > 0 {
			in.Place = nil
		}
	}
	if len(posts) == 0 {
		return &misfit{sentence: fmt.Sprintf("no paper here gives %s a post in full", who.Name)}, nil
	}
	others := 0
	for _, p := range posts[1:] {
		others += p.told
	}
	if posts[0].told < 2*others {
		return &misfit{sentence: fmt.Sprintf("%s held several posts (%s); ask who came next in one: Who succeeded %s as %s?", who.Name, postList(posts), who.Name, posts[0])}, nil
	}
	post := posts[0]
	in.Role = grammar.Split(post.role)
	if post.body != "" {
		in.Link, in.Object = post.link, grammar.Split(post.body)
	}
	r.take(post.String(), "the post in which is taken for %s, which most papers give %s", post, who.Name)
	return nil, nil
}

// heldIn keeps the posts that are held in a place, or in the state of which it is the capital.
func (r *resolver) heldIn(posts []fullPost, place grammar.Words) []fullPost {
	s, bad := r.slot(place, []graph.EntityType{graph.Place, graph.Organization})
	if bad != nil {
		return nil
	}
	return slices.DeleteFunc(posts, func(p fullPost) bool {
		return !slices.ContainsFunc(r.capital(s, foldedWords(p.role)).entities, func(e graph.Entity) bool { return called(e.Ref, p.body) })
	})
}

// fullPost is a post that papers give somebody in full, with what it is held in where its name does not say
// it, and how often they do, by its noun alone as well.
type fullPost struct {
	role, link, body string
	told             int
}

// String writes the post with its body.
func (p fullPost) String() string {
	if p.body == "" {
		return p.role
	}
	return p.role + " " + p.link + " " + p.body
}

// key is equal for ways to write one post: "Chairman, Board of Trade" and "Chairman of the Board of Trade".
func (p fullPost) key() string { return strings.Join(unlinkedWords(foldedWords(p.String())), " ") }

// postList names the first few of some posts.
func postList(posts []fullPost) string {
	var out []string
	for _, p := range posts[:min(len(posts), maxNear)] {
		out = append(out, p.String())
	}
	return strings.Join(out, ", ")
}

// fullPosts gives the posts that papers give somebody in full, the most frequent first: "Secretary of
// State", "Ambassador to Norway". Where one alone has a noun, what calls him by that alone tells of it too.
func (s *search) fullPosts(ctx context.Context, id graph.IRI) ([]fullPost, error) {
	var posts []fullPost
	bare := map[string]int{}
	for st, err := range s.corpus.StatementsAbout(ctx, id, s.predicates(func(t graph.Term) bool { return t.RoleNamed && t.Section == graph.InPosts })...) {
		if err != nil {
			return nil, err
		}
		if st.Subject.ID != id || !st.Modality.Happened() || st.Role == "" || bygone(st) {
			continue
		}
		role := foldedWords(st.Role)
		noun, err := s.noun(role)
		if err != nil {
			return nil, err
		}
		p := fullPost{role: st.Role, told: 1}
		switch {
		case st.Object.Type != graph.Name && !anyOf(lists().Envoys, role):
			p.role, p.link, p.body = strings.Join(noun, " "), "of", st.Object.Name
		case st.Object.Type == graph.Place:
			p.role, p.link, p.body = strings.Join(noun, " "), "to", st.Object.Name
		case len(noun) == len(role) || anyOf(lists().Envoys, role):
			bare[strings.Join(noun, " ")]++
			continue
		}
		if i := slices.IndexFunc(posts, func(o fullPost) bool { return o.key() == p.key() }); i >= 0 {
			posts[i].told++
		} else {
			posts = append(posts, p)
		}
	}
	slices.SortFunc(posts, func(a, b fullPost) int {
		return cmp.Or(cmp.Compare(b.told, a.told), cmp.Compare(a.String(), b.String()))
	})
	if len(posts) > 0 {
		noun, err := s.noun(foldedWords(posts[0].role))
		if err != nil {
			return nil, err
		}
		posts[0].told += bare[strings.Join(noun, " ")]
	}
	return posts, nil
}
