package queries

import (
	"strings"

	"dramatis/graph"
)

// Papers write one post in several ways, "Soviet Ambassador Hill", "Ambassador Hill, USSR", of which each makes a statement of its own. In a
// dossier they are one post.

// postsHeld are the bodies and places at which somebody holds posts, by their names, and the posts themselves.
type postsHeld struct {
	bodies map[string]graph.Ref // of several of one name, none
	posts  map[heldPost]bool
}

// heldPost is a post at a body, or at what bears no more than a name.
type heldPost struct {
	body graph.IRI
	role string // folded
}

// newPostsHeld gathers the posts of somebody.
func newPostsHeld(v graph.Vocabulary, id graph.IRI, statements []graph.Statement) postsHeld {
	held := postsHeld{map[string]graph.Ref{}, map[heldPost]bool{}}
	for _, st := range statements {
		other := otherEnd(id, st)
		if t, _ := v.Term(st.Predicate); t.Section != graph.InPosts || other.Type == graph.Name {
			continue
		}
		held.posts[heldPost{other.ID, fold(st.Role)}] = true
		name := fold(other.Name)
		if was, known := held.bodies[name]; known && was.ID != other.ID {
			other = graph.Ref{}
		}
		held.bodies[name] = other
	}
	return held
}

// plain gives the other end of a statement and its role as a dossier shows them: a post that a paper gives by the name of a body alone is
// held at the body of that name, and where papers give the post with and without an adjective that says the same as the body, it is
// left out: "Ambassador" of the Soviet Union of "Soviet Ambassador".
func (held postsHeld) plain(v graph.Vocabulary, id graph.IRI, st graph.Statement) (graph.Ref, string) {
	other, role := otherEnd(id, st), roleSeen(v, id, st)
	if t, _ := v.Term(st.Predicate); t.Section != graph.InPosts || st.Subject.ID != id {
		return other, role
	}
	if body := held.bodies[fold(other.Name)]; other.Type == graph.Name && body.ID != "" {
		other = body
	}
	if adjective, post, more := strings.Cut(role, " "); more && held.posts[heldPost{other.ID, fold(post)}] && kindredTo(fold(adjective), other) {
		role = post
	}
	return other, role
}
