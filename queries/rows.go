package queries

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"dramatis/graph"
	"dramatis/queries/grammar"
)

// kindOf says what sort of rows a goal has; goals that are not listed have
// entities, places or names by what their predicates allow.
var kindOf = map[grammar.Goal]Kind{
	grammar.Whether: KindYesNo, grammar.Dates: KindDates, grammar.Places: KindPlaces, grammar.Roles: KindRoles, grammar.Topics: KindTopics, grammar.Pairs: KindStatements, grammar.Happenings: KindStatements,
	grammar.Tenure: KindDates, grammar.Times: KindNumber, grammar.CountSubjects: KindNumber, grammar.CountObjects: KindNumber, grammar.CountRoles: KindNumber,
}

// kind says what sort of rows a query about a tie has.
func (q *query) kind() Kind {
	if k, ok := kindOf[q.goal]; ok {
		return k
	}
	var types []graph.EntityType
	for _, s := range q.senses {
		types = append(types, typesAt(s, q.seeksSubject(), q.either)...)
	}
	switch types = slices.Compact(types); {
	case q.where && slices.Contains(types, graph.Place):
		return KindPlaces
	case slices.Equal(types, []graph.EntityType{graph.Place}):
		return KindPlaces
	case slices.Equal(types, []graph.EntityType{graph.Name}):
		return KindNames
	}
	return KindEntities
}

// rowOf says what the row of a hit shows: its value, and the entity behind it.
func (q *query) rowOf() func(hit) (string, *graph.Ref) {
	switch q.goal {
	case grammar.Dates:
		return func(h hit) (string, *graph.Ref) { return string(h.statement.When), nil }
	case grammar.Places:
		return func(h hit) (string, *graph.Ref) { return refValue(h.statement.Where) }
	case grammar.Roles, grammar.CountRoles:
		return func(h hit) (string, *graph.Ref) { return h.statement.Role, nil }
	case grammar.Topics:
		return topicRow
	case grammar.Pairs:
		return func(h hit) (string, *graph.Ref) { return h.subject.Name + " – " + h.object.Name, nil }
	case grammar.Happenings:
		return func(h hit) (string, *graph.Ref) { return told(h.statement), nil }
	case grammar.Objects, grammar.CountObjects:
		return objectRow
	}
	return subjectRow
}

// rows makes the rows of the answer from the hits.
func (q *query) rows(v graph.Vocabulary, hits []hit) []Reply {
	if q.goal == grammar.Dates || q.goal == grammar.Times {
		hits = ownDates(v, hits)
	}
	switch q.goal {
	case grammar.Whether:
		return yesOrNo(q.oftenEnough(hits))
	case grammar.Tenure:
		return spanned(hits)
	case grammar.Times:
		return counted(times(hits), hits)
	}
	if q.next {
		hits = withoutRare(hits)
	}
	groups := q.ranked(grouped(hits, q.rowOf()))
	if kindOf[q.goal] == KindNumber {
		return counted(len(namedOnly(groups)), hits)
	}
	var out []Reply
	for _, g := range groups {
		if q.goal == grammar.Dates && graph.EDTF(g.value).Rough() {
			g.certainty = Could // it was about that day, or before it
		}
		out = append(out, g.reply())
	}
	if q.goal == grammar.Happenings {
		slices.SortStableFunc(out, func(a, b Reply) int {
			return cmp.Or(surerFirst(a, b), cmp.Compare(a.Value, b.Value))
		})
		return out
	}
	slices.SortStableFunc(out, compareReplies)
	return out
}

// ownDates leaves out meetings that have but the date of their document where the same
// document gives one of the same two a date of its own: a letter of the 30th that tells
// of a meeting on the 29th.
func ownDates(v graph.Vocabulary, hits []hit) []hit {
	type tie struct {
		predicate       graph.Predicate
		subject, object graph.IRI
		document        graph.DocumentID
	}
	ties := func(h hit) (out []tie) {
		for _, e := range h.statement.Evidence {
			out = append(out, tie{h.statement.Predicate, h.statement.Subject.ID, h.statement.Object.ID, e.DocumentID})
		}
		return out
	}
	own := map[tie]bool{}
	for _, h := range hits {
		for _, t := range ties(h) {
			own[t] = own[t] || h.statement.When != "" && h.statement.WhenBasis != graph.FromDocument
		}
	}
	return slices.DeleteFunc(hits, func(h hit) bool {
		t, _ := v.Term(h.statement.Predicate)
		return t.Section == graph.InMeetings && h.statement.When != "" && h.statement.WhenBasis == graph.FromDocument && !slices.ContainsFunc(ties(h), func(t tie) bool { return !own[t] })
	})
}

// topicRow makes a row of what a statement is about; where that was not read off
// the sentence, of the sentence itself.
func topicRow(h hit) (string, *graph.Ref) {
	if h.statement.Topic != "" && !slices.Contains(bareTopics, strings.ToLower(h.statement.Topic)) {
		return h.statement.Topic, nil
	}
	quote, _ := leadQuote(h.statement.Evidence)
	return "“" + strings.Join(strings.Fields(quote), " ") + "”", nil
}

// bareTopics tell nothing without the sentence around them.
var bareTopics = []string{"it", "him", "her", "them", "this", "that", "these", "those", "me", "us", "you", "which", "what"}

// told writes a statement in a line that begins with its date, so that lines are in
// order of time.
func told(st graph.Statement) string {
	line := fmt.Sprintf("%s %s %s", st.Subject.Name, st.Predicate, st.Object.Name)
	if st.When != "" {
		line = fmt.Sprintf("%s: %s", st.When, line)
	}
	return line
}

// subjectRow makes a row of the one who did it.
func subjectRow(h hit) (string, *graph.Ref) { return refValue(&h.subject) }

// objectRow makes a row of the one it was done to.
func objectRow(h hit) (string, *graph.Ref) { return refValue(&h.object) }

// refValue gives the name to show and the entity behind it; a bare name has none.
func refValue(r *graph.Ref) (string, *graph.Ref) {
	if r == nil {
		return "", nil
	}
	if r.Type == graph.Name {
		return r.Name, nil
	}
	return r.Name, r
}

// group is the hits that make one row.
type group struct {
	value     string
	ref       *graph.Ref
	hits      []hit
	certainty Certainty
	// count is how often, where a superlative asks for it; else 0.
	count int
}

// grouped makes one group of all hits with the same value, leaving out hits that have none.
func grouped(hits []hit, row func(hit) (string, *graph.Ref)) []group {
	type key struct {
		value string
		id    graph.IRI
	}
	at := map[key]int{}
	var out []group
	for _, h := range hits {
		value, ref := row(h)
		k := key{value: value}
		if ref != nil {
			k.id = ref.ID
		}
		if value == "" {
			continue
		}
		i, ok := at[k]
		if !ok {
			i = len(out)
			at[k] = i
			out = append(out, group{value: value, ref: ref})
		}
		out[i].hits = append(out[i].hits, h)
	}
	for i := range out {
		out[i].certainty = surest(out[i].hits)
	}
	return out
}

// reply makes the row of a group.
func (g group) reply() Reply {
	r := newReply(g.value, g.ref, g.certainty, statementsOf(g.hits))
	r.Evidence = tieFirst(g.hits, r.Evidence)
	r.Count = g.count
	return r
}

// tieFirst puts what proves the tie asked for before what makes somebody one of those sought.
func tieFirst(hits []hit, evidence []graph.Evidence) []graph.Evidence {
	if !slices.ContainsFunc(hits, func(h hit) bool { return len(h.through) > 0 }) {
		return evidence
	}
	own := make([]graph.Statement, len(hits))
	for i, h := range hits {
		own[i] = h.statement
	}
	ties := EvidenceOf(own)
	of := make(map[graph.Evidence]bool, len(ties))
	for _, e := range ties {
		of[e] = true
	}
	return append(ties, slices.DeleteFunc(evidence, func(e graph.Evidence) bool { return of[e] })...)
}

// surerFirst puts what must have been before what could have been.
func surerFirst(a, b Reply) int { return -cmp.Compare(a.Certainty, b.Certainty) }

// compareReplies orders rows: the sure first, of these more documents first, then name, then id.
func compareReplies(a, b Reply) int {
	c := cmp.Or(surerFirst(a, b), cmp.Compare(b.Count, a.Count), cmp.Compare(documentsIn(b.Evidence), documentsIn(a.Evidence)), cmp.Compare(a.Value, b.Value))
	if c == 0 && a.Entity != nil && b.Entity != nil {
		return cmp.Compare(a.Entity.ID, b.Entity.ID)
	}
	return c
}

// newReply makes a row with the evidence of its statements.
func newReply(value string, ref *graph.Ref, c Certainty, statements []graph.Statement) Reply {
	if ref != nil {
		r := *ref
		r.Aliases = append([]string{}, r.Aliases...)
		ref = &r
	}
	return Reply{Value: value, Entity: ref, Certainty: c, Statements: sorted(statements), Evidence: EvidenceOf(statements)}
}

// surest is a must if any of the hits is.
func surest(hits []hit) Certainty {
	if slices.ContainsFunc(hits, func(h hit) bool { return h.certainty == Must }) {
		return Must
	}
	return Could
}

// statementsOf gives the statements of the hits, and those through which they fit, each once.
func statementsOf(hits []hit) []graph.Statement {
	var out []graph.Statement
	seen := map[graph.IRI]bool{}
	for _, h := range hits {
		for _, st := range append([]graph.Statement{h.statement}, h.through...) {
			if st.ID == "" || !seen[st.ID] { // what a heading alone tells has no id
				seen[st.ID] = true
				out = append(out, st)
			}
		}
	}
	return out
}

// yesOrNo answers yes with all its proof, or with the silence of the papers.
func yesOrNo(hits []hit) []Reply {
	if len(hits) == 0 {
		return silence()
	}
	return []Reply{newReply(yes, nil, surest(hits), statementsOf(hits))}
}

// counted answers with a number and all that was counted. Of nothing to count there is
// no answer: a corpus can be silent, it cannot say nought.
func counted(n int, hits []hit) []Reply {
	if n == 0 {
		return nil
	}
	return []Reply{newReply(strconv.Itoa(n), nil, surest(hits), statementsOf(hits))}
}

// times counts how often it happened at least: statements of one date are one event told
// twice, and so are those of a date that takes another in ("1956", "3 May 1956"), and the
// undated ones of one document. Undated statements count only where nothing is dated, as
// they may speak of the dated events.
func times(hits []hit) int {
	dates, documents := map[graph.EDTF]bool{}, map[graph.DocumentID]bool{}
	for _, h := range hits {
		if h.statement.When != "" {
			dates[h.statement.When] = true
			continue
		}
		for _, e := range h.statement.Evidence {
			documents[e.DocumentID] = true
		}
	}
	if len(dates) > 0 {
		return apart(slices.Sorted(maps.Keys(dates)))
	}
	return len(documents)
}

// apart counts how many of some dates lie apart from each other: of those in the order of
// their ends, each that begins after the last that was counted.
func apart(dates []graph.EDTF) int {
	var known []period
	unknown := 0
	for _, d := range dates {
		if p, ok := boundsOf(d); ok && p.to != nil {
			known = append(known, p)
		} else {
			unknown = 1 // which may be any of the others
		}
	}
	slices.SortStableFunc(known, func(a, b period) int { return a.to.Compare(*b.to) })
	n := 0
	var last *time.Time
	for _, p := range known {
		if last == nil || before(last, p.from) {
			n, last = n+1, p.to
		}
	}
	return max(n, unknown)
}
