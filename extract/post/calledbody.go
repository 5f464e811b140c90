package post

import (
	"slices"
	"sort"
	"strings"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/extract/source"
	"dramatis/graph"
)

// A body that has been named is called by its noun alone when the text comes back to it: "the Bank of Norway … the bank's
// director, NAME", "the secretary of the union".

// calledBody gives the one body whose noun the words from item j on are, "the union": that is named so before, when the
// document has named no other of that noun; and the item of the noun.
func (r *Reading) calledBody(j int) (body []coref.ChainID, at int) {
	if j+1 >= len(r.Items) || r.Items[j].Word != "the" {
		return nil, j
	}
	noun := r.Items[j+1]
	if noun.Kind == clause.NameItem && (r.TypeOf(noun) != graph.Organization || strings.Contains(r.Written(noun), " ")) {
		return nil, j
	}
	c := r.onlyBodyOf(r.Written(noun))
	if c == coref.None {
		return nil, j
	}
	return []coref.ChainID{c}, j + 1
}

// calledBodies are the bodies that a document has named so far, by the nouns of their names.
type calledBodies struct {
	noted  int // mentions looked at
	byNoun map[string]coref.ChainID
}

// onlyBodyOf gives the one body named before the sentence, or in it, whose name has the noun given: "bank" of "Bank of Norway".
// A state is none: "the union" is not the Soviet one.
func (r *Reading) onlyBodyOf(noun string) coref.ChainID {
	if len(noun) < len("bank") || r.roles.Any[noun] {
		return coref.None
	}
	if r.called.byNoun == nil {
		r.called.byNoun = map[string]coref.ChainID{}
	}
	for ; r.called.noted < len(r.a.Mentions) && r.a.Mentions[r.called.noted].Span.Start < r.Sentence.Span.End; r.called.noted++ {
		r.noteBody(r.called.noted)
	}
	if c, named := r.called.byNoun[noun]; named {
		return c
	}
	return coref.None
}

// noteBody remembers the body of mention i by the noun of its name; for a noun that several have, none.
func (r *Reading) noteBody(i int) {
	m, c := r.a.Mentions[i], r.c.Of[i]
	if m.Type != graph.Organization || m.Kind != graph.ByName || c == coref.None || r.c.Chains[c].Bibliographic || r.NamesState(c) {
		return
	}
	noun := HeadNoun(m.Normal, " of ", " for ", " in ", " at ", " (", ",")
	if strings.EqualFold(m.Normal, noun) {
		return
	}
	if before, named := r.called.byNoun[noun]; named && before != c {
		c = coref.None
	}
	r.called.byNoun[noun] = c
}

// HeadNoun gives the noun of a name or a title, in small letters: the last word before the first of the links by which a
// complement hangs on it, "bank" of "Bank of Norway", "secretary" of "Secretary of State", "union" of "Norwegian Seamen's Union".
func HeadNoun(phrase string, links ...string) string {
	phrase = strings.ToLower(phrase)
	for _, link := range links {
		phrase, _, _ = strings.Cut(phrase, link)
	}
	return clause.LastWord(phrase)
}

// calledBehind gives the body that "of the union" behind an office at item j calls by its noun alone; the noun must end there.
func (r *Reading) calledBehind(o *Office, j int) []coref.ChainID {
	if j+1 >= len(r.Items) || r.Items[j].Word != "of" || o.Kin || o.Relation != "" && o.Relation != "leads" {
		return nil
	}
	c, at := r.calledBody(j + 1)
	if noun := r.Items[j+1]; noun.Kind == clause.WordItem && r.frames.Delegation[noun.Word] {
		if body := r.onlyBodyOf(noun.Word); body != coref.None {
			c, at = []coref.ChainID{body}, j+1 // "head of delegation"
		}
	}
	if len(c) == 0 || !r.endsNoun(at) {
		return nil
	}
	o.Last = at
	return c
}

// bodyWhose gives the body of which "of which" behind an office at item j makes somebody the head: "the League, the leader of
// which, NAME, had".
func (r *Reading) bodyWhose(o *Office, j int) []coref.ChainID {
	first := r.beforeOffice(*o)
	if o.Kin || o.Member || o.Relation != "" && o.Relation != "leads" || first < 1 || !r.Pointed(o) || r.Items[j].Word != "of" || j+1 >= len(r.Items) || r.Items[j+1].Word != "which" || r.Items[first].Word != "," {
		return nil
	}
	named := r.BeforeBracket(r.Items, first-1)
	if !r.isBodyByName(named) {
		return nil
	}
	c := r.BodiesIn(r.Singleton(r.Items, named))
	if len(c) > 0 {
		o.Last = j + 1
	}
	return c
}

// endsNoun reports whether the noun at item j goes on in no other and in nothing that says which one of its kind is meant.
func (r *Reading) endsNoun(j int) bool {
	if r.Items[j].Possessive || j+1 >= len(r.Items) {
		return !r.Items[j].Possessive
	}
	switch next := r.Items[j+1]; {
	case next.Kind == clause.PunctItem:
		return next.Word != "(" && next.Word != "-" && next.Word != "’" && next.Word != "'"
	case next.Kind == clause.NameItem:
		return r.IsPersonByName(j + 1)
	case next.Word == "since", next.Word == "until", next.Word == "from", next.Word == "and", r.Honorific(next.Word):
		return true
	default:
		v, verb := r.VerbAt(r.Items, j+1)
		return verb && v.Finite()
	}
}

// calledBefore gives the body that "the union's" before an office, which ends at item j, calls by its noun alone, and its first item.
func (r *Reading) calledBefore(o Office, j int) ([]coref.ChainID, int) {
	if o.Kin || o.Relation != "" && o.Relation != "leads" {
		return nil, j
	}
	if j > 0 && (r.Items[j].Word == "'s" || r.Items[j].Word == "’s") {
		j--
	} else if j < 0 || r.Items[j].Kind != clause.NameItem || !r.Items[j].Possessive {
		return nil, j
	}
	if j < 1 {
		return nil, j
	}
	c, _ := r.calledBody(j - 1)
	return c, j - 1
}

// subjectBefore gives the body with which the sentence before opens, where it is the only one that it names and stands in the
// same paragraph: "The Union met in Oslo. Its president, NAME, spoke."
func (r *Reading) subjectBefore() []coref.ChainID {
	n := sort.Search(len(r.a.Sentences), func(i int) bool { return r.a.Sentences[i].Span.Start >= r.Sentence.Span.Start })
	if n == 0 {
		return nil
	}
	before := r.a.Sentences[n-1].Span
	if strings.Contains(r.doc.Text[before.Start:r.Sentence.Span.Start], "\n\n") {
		return nil
	}
	var only []coref.ChainID
	for i := r.MentionsBefore(before.Start); i < len(r.a.Mentions) && r.a.Mentions[i].Span.Start < before.End; i++ {
		m, c := r.a.Mentions[i], r.c.Of[i]
		switch {
		case m.Type != graph.Organization || c == coref.None || len(only) > 0 && only[0] == c:
		case len(only) > 0 || m.Kind != graph.ByName || !r.opensOnDay(before.Start, m.Span.Start) && !r.subjectOfClause(m.Span):
			return nil
		default:
			only = []coref.ChainID{c}
		}
	}
	return only
}

// opensOnDay reports whether nothing but an article, or the day of what is told, stands between two bytes: "On 5 August the".
func (r *Reading) opensOnDay(start, end int) bool {
	n := sort.Search(len(r.a.Dates), func(i int) bool { return r.a.Dates[i].Span.End > start })
	for ; n < len(r.a.Dates) && r.a.Dates[n].Span.End <= end; n++ {
		if before := r.doc.Text[start:r.a.Dates[n].Span.Start]; len(strings.Fields(before)) > 2 {
			return false
		}
		start = r.a.Dates[n].Span.End
	}
	between := strings.ToLower(strings.Trim(r.doc.Text[start:end], " ,\t\r\n"))
	return between == "" || between == "the"
}

// subjectOfClause reports whether a conjunction opens a clause with the name at span, and an auxiliary verb follows it: "that
// the Union had been".
func (r *Reading) subjectOfClause(span source.Span) bool {
	before := strings.Fields(strings.ToLower(r.doc.Text[max(0, span.Start-longestLead):span.Start]))
	if n := len(before); n > 0 && before[n-1] == "the" {
		before = before[:n-1]
	}
	if n := len(before); n == 0 || before[n-1] != "that" {
		return false
	}
	after := strings.Fields(r.doc.Text[span.End:min(len(r.doc.Text), span.End+longestLead)])
	return len(after) > 0 && r.Lexemes.Of(after[0]).Aux.Lemma != ""
}

// longestLead bounds the bytes that are looked at before and behind the subject of a clause.
const longestLead = 24

// Located reports whether "in" or "at" stands among the items from first up to end.
func (r *Reading) Located(first, end int) bool {
	return slices.ContainsFunc(r.Items[first:end], func(it clause.Item) bool { return it.Word == "in" || it.Word == "at" })
}
