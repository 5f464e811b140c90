package queries

import (
	"slices"

	"dramatis/graph"
)

// maxTexts bounds the documents that are read for the titles by which they call somebody, maxTextsOfAll those that are read for all of
// one surname: a question is not worth the reading of a whole corpus.
const (
	maxTexts      = 60
	maxTextsOfAll = 400
)

// calledInTexts keeps those before a name of whom a document has a title: "General Lee" is the Ada Lee whom one calls "General Ada
// Lee". The title must end with a rank or an office, for any words may stand before a name. Where their documents are too many to be
// read, statements tell enough.
func (r *resolver) calledInTexts(title []string, candidates []graph.Entity) []graph.Entity {
	if len(title) == 0 || !slices.Contains(lists().Ranks, title[len(title)-1]) {
		return nil
	}
	calling, all := make([]map[graph.DocumentID]bool, len(candidates)), 0
	for i, e := range candidates {
		docs, known, err := r.search.corpus.DocumentsCalling(r.search.ctx, e.ID)
		if r.search.missed(err) || !known {
			return nil
		}
		if len(docs) > maxTexts {
			continue
		}
		calling[i] = docs
		if all += len(docs); all > maxTextsOfAll {
			return nil
		}
	}
	var out []graph.Entity
	for i, e := range candidates {
		if r.isCalledInTexts(title, e, calling[i]) {
			out = append(out, e)
		}
	}
	return out
}

// isCalledInTexts reports whether one of some documents has a title before a name of somebody.
func (r *resolver) isCalledInTexts(title []string, e graph.Entity, docs map[graph.DocumentID]bool) bool {
	for id := range docs {
		text, err := r.search.corpus.Text(id)
		if r.search.missed(err) {
			return false
		}
		mentions, err := r.search.corpus.Mentions(id)
		if r.search.missed(err) {
			return false
		}
		runes := []rune(text)
		for _, m := range mentions {
			if m.Entity == e.ID && m.Kind == graph.ByName && titledAt(runes, m.Span, title) {
				return true
			}
		}
	}
	return false
}

// titledAt reports whether a title stands right before a mention, in its line, or begins it.
func titledAt(text []rune, at graph.Span, title []string) bool {
	if at.Start < 0 || at.End > len(text) || at.Start > at.End {
		return false
	}
	from := max(0, at.Start-maxTitleRunes)
	for i := at.Start - 1; i >= from; i-- {
		if slices.Contains([]rune("\n,;:()"), text[i]) {
			from = i + 1
			break
		}
	}
	name := foldedWords(string(text[at.Start:at.End]))
	return hasSuffix(foldedWords(string(text[from:at.Start])), title) || len(name) > len(title) && slices.Equal(name[:len(title)], title)
}

// maxTitleRunes bounds the characters of a title before a name.
const maxTitleRunes = 60
