package queries

import (
	"cmp"
	"context"
	"fmt"
	"iter"
	"slices"
	"strconv"
	"strings"

	"dramatis/graph"
)

// ConflictKind says in what claims contradict each other.
type ConflictKind string

// The kinds of conflict.
const (
	TwoHolders ConflictKind = "two holders" // of one post in one body at once
	TwoRoles   ConflictKind = "two roles"   // of one person in one body at once, one lesser than the other
	TwoObjects ConflictKind = "two places"  // where there can be but one
	TwoDates   ConflictKind = "two dates"   // of one event
	Denied     ConflictKind = "said and denied"
	TwoNumbers ConflictKind = "two numbers" // ranges that one document gives for one thing
)

var conflictKinds = []ConflictKind{TwoHolders, TwoRoles, TwoObjects, TwoDates, Denied, TwoNumbers}

// Conflict is what cannot all be true: claims that contradict each other. It is a
// could where the dates leave room for all of them.
type Conflict struct {
	Kind      ConflictKind `json:"kind"`
	Matter    string       `json:"matter"`
	Certainty Certainty    `json:"certainty"`
	About     []graph.Ref  `json:"about"`
	Claims    []Claim      `json:"claims"`
}

// Claim is one side of a conflict with the passages that make it.
type Claim struct {
	Value      string            `json:"value"`
	When       []graph.EDTF      `json:"when"`
	Evidence   []graph.Evidence  `json:"evidence"`
	Statements []graph.Statement `json:"statements"`
}

// Conflicts finds the claims that contradict each other: in the whole corpus or,
// where a name is given, about that entity and in its documents.
func Conflicts(ctx context.Context, c Corpus, v graph.Vocabulary, name string) ([]Conflict, error) {
	if name != "" {
		return conflictsAbout(ctx, c, v, name)
	}
	o, err := c.Outline(ctx)
	if err != nil {
		return nil, err
	}
	suspect, err := suspects(v, o, c.Ties(ctx))
	if err != nil {
		return nil, err
	}
	ties, err := collect(c.Ties(ctx), suspect)
	if err != nil {
		return nil, err
	}
	var statements []graph.Statement
	for _, t := range ties {
		st, ok, err := c.Statement(t.Statement)
		if err == nil {
			err = ctx.Err()
		}
		if err != nil {
			return nil, fmt.Errorf("looking for conflicts: %w", err)
		}
		if ok {
			statements = append(statements, st)
		}
	}
	out := conflictsAmong(v, statements)
	for d, err := range c.Documents(ctx) {
		if err != nil {
			return nil, fmt.Errorf("looking for conflicts: %w", err)
		}
		more, err := rangesOf(c, d)
		if err != nil {
			return nil, err
		}
		out = append(out, more...)
	}
	return ordered(out), nil
}

// conflictsAbout finds those of one entity.
func conflictsAbout(ctx context.Context, c Corpus, v graph.Vocabulary, name string) ([]Conflict, error) {
	found, err := findAll(ctx, c, []string{name})
	if err != nil {
		return nil, err
	}
	id := found[0].ID
	own, err := collect(c.StatementsAbout(ctx, id), func(graph.Statement) bool { return true })
	if err != nil {
		return nil, err
	}
	out, err := conflictsOf(ctx, c, v, id, own)
	if err != nil {
		return nil, err
	}
	documents, err := documentsAbout(ctx, c, id, own)
	if err != nil {
		return nil, err
	}
	for _, d := range documents {
		more, err := rangesOf(c, d.Document)
		if err != nil {
			return nil, err
		}
		out = append(out, more...)
	}
	return ordered(out), nil
}

// conflictsOf finds the conflicts about an entity among its statements and those
// of the bodies in which it holds a post that one alone can hold.
func conflictsOf(ctx context.Context, c Corpus, v graph.Vocabulary, id graph.IRI, own []graph.Statement) ([]Conflict, error) {
	all := slices.Clone(own)
	seen := map[graph.IRI]bool{id: true}
	for _, st := range own {
		t, _ := v.Term(st.Predicate)
		if soleRole(t, st.Role) == "" || st.Subject.ID != id || st.Object.ID == "" || seen[st.Object.ID] {
			continue
		}
		seen[st.Object.ID] = true
		others, err := collect(c.StatementsAbout(ctx, st.Object.ID, st.Predicate), func(o graph.Statement) bool {
			return o.Subject.ID != id
		})
		if err != nil {
			return nil, err
		}
		all = append(all, others...)
	}
	return slices.DeleteFunc(conflictsAmong(v, all), func(c Conflict) bool {
		return !slices.ContainsFunc(c.About, func(r graph.Ref) bool { return r.ID == id })
	}), nil
}

// suspects tells which statements can be part of a conflict, by their outline.
func suspects(v graph.Vocabulary, o *graph.Outline, ties iter.Seq2[graph.Tie, error]) (func(graph.Tie) bool, error) {
	type tie struct {
		subject, object int32
		predicate       graph.Predicate
	}
	denied := map[tie]bool{}
	dates := map[int32]map[graph.EDTF]bool{}
	for t, err := range ties {
		if err != nil {
			return nil, err
		}
		if t.Modality == graph.Negated {
			denied[tie{t.Subject, t.Object, t.Predicate}] = true
		}
		if event := eventOf(o, t); event != graph.NoEntity && t.When != "" {
			if dates[event] == nil {
				dates[event] = map[graph.EDTF]bool{}
			}
			dates[event][t.When] = true
		}
	}
	return func(t graph.Tie) bool {
		term, _ := v.Term(t.Predicate)
		event := eventOf(o, t)
		return term.Single || len(term.Sole) > 0 || denied[tie{t.Subject, t.Object, t.Predicate}] ||
			term.Occasion && event != graph.NoEntity && len(dates[event]) > 1
	}, nil
}

// eventOf gives the event at an end of a tie, or NoEntity.
func eventOf(o *graph.Outline, t graph.Tie) int32 {
	switch {
	case t.Object != graph.NoEntity && o.Entities[t.Object].Type == graph.Event:
		return t.Object
	case o.Entities[t.Subject].Type == graph.Event:
		return t.Subject
	}
	return graph.NoEntity
}

// conflictsAmong compares statements with each other.
func conflictsAmong(v graph.Vocabulary, statements []graph.Statement) []Conflict {
	j := &judge{terms: v, dates: calendar{}}
	statements = sorted(statements)
	return slices.Concat(j.holders(statements), j.roles(statements), j.objects(statements), j.events(statements), j.denials(statements))
}

// ordered puts conflicts in the order of kinds, the certain ones first, then by matter.
func ordered(conflicts []Conflict) []Conflict {
	slices.SortStableFunc(conflicts, func(a, b Conflict) int {
		return cmp.Or(cmp.Compare(slices.Index(conflictKinds, a.Kind), slices.Index(conflictKinds, b.Kind)),
			-cmp.Compare(a.Certainty, b.Certainty), cmp.Compare(a.Matter, b.Matter))
	})
	return conflicts
}

// newClaim makes a claim of statements.
func newClaim(value string, statements []graph.Statement) Claim {
	return Claim{Value: value, When: Dates(statements), Evidence: EvidenceOf(statements), Statements: sorted(statements)}
}

// ConflictTable gives one row a claim, numbered by conflict.
func ConflictTable(conflicts []Conflict) Table {
	t := Table{Columns: []string{"conflict", "kind", "certainty", "matter", "claim", "when", "documents", "quote", "document", "start", "end"}}
	for i, c := range conflicts {
		for _, claim := range c.Claims {
			first := claim.Evidence[0]
			t.Rows = append(t.Rows, Row{Evidence: claim.Evidence, Cells: []string{
				strconv.Itoa(i + 1), string(c.Kind), string(c.Certainty), c.Matter, claim.Value, joinDates(claim.When),
				strconv.Itoa(documentsIn(claim.Evidence)), first.Quote, first.Document, strconv.Itoa(first.Start), strconv.Itoa(first.End)}})
		}
	}
	return t
}

// soleRole gives the beginning in the vocabulary's list that a role has, if one
// alone can hold it.
func soleRole(t graph.Term, role string) string {
	folded := fold(role)
	for _, sole := range t.Sole {
		if s := fold(sole); folded == s || strings.HasPrefix(folded, s+" ") {
			return s
		}
	}
	return ""
}
