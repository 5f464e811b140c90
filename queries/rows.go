package queries

import (
	"cmp"
	"slices"
	"strconv"

	"dramatis/graph"
)

// kind says what sort of rows a query has, read off the types its predicates allow.
func (q *query) kind() Kind {
	switch q.goal {
	case whether:
		return KindYesNo
	case when:
		return KindDates
	case where:
		return KindPlaces
	case howMany, countSubjects, countObjects:
		return KindNumber
	case whichRoles:
		return KindRoles
	case howConnected:
		return KindPath
	}
	types := endTypes(q.senses, q.goal == whoSubject)
	switch {
	case slices.Equal(types, []graph.EntityType{graph.Place}):
		return KindPlaces
	case slices.Equal(types, []graph.EntityType{graph.Name}):
		return KindNames
	}
	return KindEntities
}

// rows makes the rows of the answer from the hits.
func (q *query) rows(hits []hit) []Reply {
	switch q.goal {
	case whether:
		return yesOrNo(hits)
	case when:
		return grouped(hits, func(h hit) (string, *graph.Ref) { return string(h.statement.When), nil })
	case where:
		return grouped(hits, func(h hit) (string, *graph.Ref) { return refValue(h.statement.Where) })
	case whichRoles:
		return grouped(hits, func(h hit) (string, *graph.Ref) { return h.statement.Role, nil })
	case howMany:
		return counted(times(hits), hits)
	case countSubjects:
		return counted(len(grouped(hits, subjectRow)), hits)
	case countObjects:
		return counted(len(grouped(hits, objectRow)), hits)
	case whoObject:
		return grouped(hits, objectRow)
	}
	return grouped(hits, subjectRow)
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

// grouped makes one row of all hits with the same value, leaving out hits that
// have none. Rows with more documents come first, then by name.
func grouped(hits []hit, row func(hit) (string, *graph.Ref)) []Reply {
	type key struct {
		value string
		id    graph.IRI
	}
	groups := map[key][]hit{}
	var order []key
	for _, h := range hits {
		value, ref := row(h)
		k := key{value: value}
		if ref != nil {
			k.id = ref.ID
		}
		if value == "" {
			continue
		}
		if groups[k] == nil {
			order = append(order, k)
		}
		groups[k] = append(groups[k], h)
	}
	var out []Reply
	for _, k := range order {
		_, ref := row(groups[k][0])
		out = append(out, newReply(k.value, ref, surest(groups[k]), statementsOf(groups[k])))
	}
	slices.SortFunc(out, compareReplies)
	return out
}

// compareReplies orders rows: more documents first, then name, then id.
func compareReplies(a, b Reply) int {
	c := cmp.Or(cmp.Compare(documentsIn(b.Evidence), documentsIn(a.Evidence)), cmp.Compare(a.Value, b.Value))
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
			if !seen[st.ID] {
				seen[st.ID] = true
				out = append(out, st)
			}
		}
	}
	return out
}

// yesOrNo answers yes with all its proof, or no with none.
func yesOrNo(hits []hit) []Reply {
	if len(hits) == 0 {
		return []Reply{newReply(no, nil, Must, nil)}
	}
	return []Reply{newReply(yes, nil, surest(hits), statementsOf(hits))}
}

// counted answers with a number and all that was counted. Nothing to count is a
// nought: the corpus says so by its silence.
func counted(n int, hits []hit) []Reply {
	c := Must
	if n > 0 {
		c = surest(hits)
	}
	return []Reply{newReply(strconv.Itoa(n), nil, c, statementsOf(hits))}
}

// times counts how often it happened: statements of one date are one event told
// twice, and so are the undated ones of one document. Undated statements count
// only where nothing is dated, as they may speak of the dated events.
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
		return len(dates)
	}
	return len(documents)
}
