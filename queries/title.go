package queries

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"dramatis/graph"
)

// maxTitleWords bounds the words of a title before a name: "Deputy Foreign Minister".
const maxTitleWords = 4

// titled finds who is meant by a title and a name, "Ambassador Lee": those whom the name
// alone can mean and to whom the corpus gives a post or another name with the words of the
// title. Without that the title may be another's of the name. One who is given it far more
// often than the others comes before them; they are kept as passed over.
func (r *resolver) titled(name string) bearers {
	known, looked := r.titles[name]
	if !looked {
		known = r.bearersOf(strings.Fields(name))
		r.titles[name] = known
	}
	return known
}

// bearers are who bears a title and a name, and who bears both too and was passed over.
type bearers struct{ kept, passed []graph.Entity }

// bearersOf looks for the name among the last of some words, for the title before it.
func (r *resolver) bearersOf(words []string) bearers {
	wives, err := r.search.tables.wives()
	if r.search.missed(err) {
		return bearers{}
	}
	for i := 1; i < len(words) && i <= maxTitleWords; i++ {
		before, err := r.search.tables.writtenOut(foldedWords(strings.Join(words[:i], " ")))
		if r.search.missed(err) || len(before) == 0 {
			continue // "the" is no title
		}
		canonical, aliases, worded := r.names.matches(fold(strings.Join(words[i:], " ")))
		ofWife := anyOf(before, wives)
		title := slices.DeleteFunc(before, func(w string) bool { return slices.Contains(lists().Courtesies, w) })
		for _, class := range [][]int32{union(canonical, aliases), worded} {
			candidates := r.names.pick(class, []graph.EntityType{graph.Person})
			candidates = candidates[:min(len(candidates), maxBearers)]
			if ofWife {
				candidates = r.women(candidates, wives)
			}
			if found := r.bearing(title, candidates); len(found.kept) > 0 {
				return found
			}
			if found := r.addressed(title, candidates); len(found) > 0 {
				return bearers{kept: found}
			}
			if found := r.calledInTexts(title, candidates); len(found) > 0 {
				return bearers{kept: found}
			}
		}
	}
	return bearers{}
}

// women keeps those who are women by their given name ("Anna Lee") or by what papers call them.
func (r *resolver) women(candidates []graph.Entity, wives []string) []graph.Entity {
	woman, err := r.search.tables.woman()
	if r.search.missed(err) {
		return nil
	}
	return slices.DeleteFunc(candidates, func(e graph.Entity) bool { return !woman(e.Name) && !r.isCalledWife(e, wives) })
}

// isCalledWife reports whether papers mostly call somebody by the form for a wife: "Mrs. Lee" is seldom read for
// Lee himself, whom others of his papers call by his name alone.
func (r *resolver) isCalledWife(e graph.Entity, wives []string) bool {
	so, all := 0, 0
	for st, err := range r.search.corpus.StatementsAbout(r.search.ctx, e.ID) {
		if r.search.missed(err) {
			return false
		}
		for _, p := range st.Evidence {
			words := foldedWords(p.Quote)
			for i, w := range words {
				if !isNamed(e, w) {
					continue
				}
				if all++; i > 0 && slices.Contains(wives, words[i-1]) {
					so++
				}
				break
			}
		}
	}
	return so > 0 && 2*so >= all
}

// addressed keeps those whom a passage about them calls by a title.
func (r *resolver) addressed(title []string, candidates []graph.Entity) []graph.Entity {
	if len(title) == 0 || anyOf(notTitles, title) {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(candidates), func(e graph.Entity) bool {
		for st, err := range r.search.corpus.StatementsAbout(r.search.ctx, e.ID) {
			if r.search.missed(err) || calledSo(st, title, e) {
				return false
			}
		}
		return true
	})
}

// notTitles are words that stand before names and are no titles.
var notTitles = []string{"and", "or", "of", "to", "with", "by", "from", "in", "before", "after", "for", "at", "on", "that", "was", "is", "did"}

// maxBearers bounds how many of one surname are looked at for a title.
const maxBearers = 100

// bearing keeps those who bear a title, or the one who bears it far more often than all
// others, who then are passed over.
func (r *resolver) bearing(title []string, candidates []graph.Entity) bearers {
	if len(title) == 0 { // "Mr. Lee" is any Lee
		if most, ok := dominant(candidates); ok {
			return bearers{[]graph.Entity{most}, slices.DeleteFunc(candidates, func(e graph.Entity) bool { return e.ID == most.ID })}
		}
		return bearers{kept: candidates}
	}
	var kept []graph.Entity
	most, times, all := 0, 0, 0
	for _, e := range candidates {
		n := r.bears(e, title)
		if n == 0 {
			continue
		}
		if kept = append(kept, e); n > times {
			most, times = len(kept)-1, n
		}
		all += n
	}
	if len(kept) > 1 && times >= farMore*(all-times) {
		return bearers{kept[most : most+1 : most+1], slices.Concat(kept[:most], kept[most+1:])}
	}
	return bearers{kept: kept}
}

// bears counts how often a title is given to a person: as a post of his, or once where
// all its words stand in his names and posts.
func (r *resolver) bears(e graph.Entity, title []string) int {
	known, times := slices.Clone(lists().Courtesies), 0
	for _, alias := range e.Aliases {
		known = append(known, foldedWords(alias)...)
	}
	for st, err := range r.search.corpus.StatementsAbout(r.search.ctx, e.ID, r.search.predicates(func(t graph.Term) bool { return t.Section == graph.InPosts })...) {
		if r.search.missed(err) {
			return 0
		}
		t, _ := r.terms.Term(st.Predicate)
		if t.Section != graph.InPosts || st.Subject.ID != e.ID || !st.Modality.Happened() {
			continue
		}
		role := foldedWords(st.Role)
		if known = append(known, role...); isPost(role, title, t.Lesser) {
			times++
		}
	}
	if times == 0 && !slices.ContainsFunc(title, func(w string) bool { return !slices.Contains(known, w) }) {
		return 1
	}
	return times
}

// calledSo reports whether a passage of a statement calls a person by a title, with nothing
// but blanks before his name: "General Lee", not "Hill, Lee".
func calledSo(st graph.Statement, title []string, e graph.Entity) bool {
	return slices.ContainsFunc(st.Evidence, func(p graph.Evidence) bool {
		words := strings.Fields(p.Quote)
		for at := 0; at+len(title) < len(words); at++ {
			before, next := strings.Join(words[at:at+len(title)], " "), words[at+len(title)]
			if strings.ContainsAny(before, ",;:()") || !slices.Equal(foldedWords(before), title) {
				continue
			}
			// "present were Anna Lee and Bertha Lee": the one is not called by the other's name
			elsewhere := slices.Concat(words[:at], words[at+len(title)+1:])
			if name := foldedWords(next); len(name) == 1 && isNamed(e, name[0]) && !hasWholeName(elsewhere, e) {
				return true
			}
		}
		return false
	})
}

// hasWholeName reports whether words of a passage have the name of an entity that has more than one word.
func hasWholeName(words []string, e graph.Entity) bool {
	name := fold(e.Name)
	return strings.Contains(name, " ") && holdsName(fold(strings.Join(words, " ")), name)
}

// isNamed reports whether a word stands in one of the names of an entity.
func isNamed(e graph.Entity, word string) bool {
	return slices.ContainsFunc(e.Names(), func(name string) bool { return slices.Contains(foldedWords(name), word) })
}

// namesakes gives the persons of whose names a bare word is a part, where one
// person has that word for a whole name and was taken, and those who bear the title
// and name by which another was found.
func (r *resolver) namesakes(f Found) []graph.Entity {
	if titled := r.titles[f.Name]; len(titled.kept) > 0 {
		return titled.passed
	}
	if _, tried := r.chosen[f.Name]; tried {
		return nil // which is said already
	}
	return r.names.namesakes(f)
}

// namesakes gives the other persons of whose names a bare word is a part for which one was taken, and the other bodies that
// have the words in their names of which the main one was (mainBody).
func (n *names) namesakes(f Found) []graph.Entity {
	if len(f.Entities) != 1 {
		return nil
	}
	one, words := f.Entities[0], len(foldedWords(f.Name))
	bare := one.Type == graph.Person && words == 1
	if !bare && (one.Type != graph.Organization || words == 1 || called(one.Ref, f.Name)) {
		return nil
	}
	_, _, worded := n.matches(fold(f.Name))
	return slices.DeleteFunc(n.pick(worded, []graph.EntityType{one.Type}), func(e graph.Entity) bool { return e.ID == one.ID })
}

// taking is the key under which a context keeps who is told for whom bare names are taken.
type taking struct{}

// Taking gives a context in which whoever looks one entity up by a bare name that others have in theirs tells for whom
// it is taken, in a sentence.
func Taking(ctx context.Context, tell func(sentence string)) context.Context {
	return context.WithValue(ctx, taking{}, tell)
}

// takenFor says for whom a name was taken, and who else has it in his.
func takenFor(f Found, others []graph.Entity) string {
	others, more := firstOf(others)
	reason := "whom the documents call so"
	if f.Entities[0].Type == graph.Organization {
		reason = "of which the documents speak most"
	}
	return fmt.Sprintf("%q is taken for %s, %s; others of the name: %s%s", f.Name, spelled(refsOf(f.Entities), ", "), reason, spelled(refsOf(others), ", "), more)
}

// noteNamesakes says who else could have been meant by a name of which one was taken.
func (r *resolver) noteNamesakes(f Found) {
	others := r.namesakes(f)
	if len(others) == 0 {
		return
	}
	if f.Entities[0].Type == graph.Person {
		r.others[f.Name] = others // for whom the question may be tried
	}
	r.take(f.Name, "%s", takenFor(f, others))
}
