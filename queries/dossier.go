package queries

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/sync/errgroup"

	"dramatis/graph"
)

// Direction says which end of a tie the subject of a dossier is.
type Direction string

// The directions: it did it, it was done to it, or the tie has no direction.
const (
	Out  Direction = "out"
	In   Direction = "in"
	Both Direction = "both"
)

// Dossier is what a corpus knows of one entity. Every tie in it carries its
// statements; what did not happen (planned, denied, …) stands apart.
type Dossier struct {
	Entity graph.Entity `json:"entity"`
	// Names are the spellings of the documents, the most frequent first.
	Names []NameEntry `json:"names"`
	// Top are those whom most documents tie to the entity, by whatever happened.
	Top       []TopTie        `json:"top"`
	Sections  []Section       `json:"sections"`
	Timeline  []Moment        `json:"timeline"`
	Conflicts []Conflict      `json:"conflicts"`
	Documents []DocumentEntry `json:"documents"`
}

// Section gathers the ties of one predicate in one direction.
type Section struct {
	// Part is where the vocabulary wants the predicate shown; OtherTies where it says nothing.
	Part      graph.Section   `json:"part"`
	Predicate graph.Predicate `json:"predicate"`
	Direction Direction       `json:"direction"`
	Ties      []Tie           `json:"ties"`
}

// Parts of a dossier beside those that a predicate can ask for.
const (
	OtherTies  graph.Section = "ties"
	NotAssured graph.Section = "not asserted"
)

// parts is the order of a dossier.
var parts = []graph.Section{graph.InNames, graph.InPosts, graph.InMemberships, graph.InCorrespondence, graph.InMeetings, OtherTies, NotAssured}

// Tie is one tie to another entity (or to a bare name) with all its statements.
type Tie struct {
	Other    graph.Ref      `json:"other"`
	Role     string         `json:"role,omitempty"`
	Modality graph.Modality `json:"modality"`
	// Dates are the distinct dates of the tie, the earliest first.
	Dates      []graph.EDTF      `json:"dates"`
	Documents  int               `json:"documents"`
	Statements []graph.Statement `json:"statements"`
}

// DocumentEntry is a document that names the entity or tells of it, what the entity has to
// do with it (sender, recipient, participant, signer), and how many statements of
// it are about the entity.
type DocumentEntry struct {
	Document   graph.Document   `json:"document"`
	Parts      []string         `json:"parts"`
	Statements int              `json:"statements"`
	Evidence   []graph.Evidence `json:"evidence"`
}

// Show gathers the dossier of the entity with a name or id. The error is an
// *UnknownName or *AmbiguousName where the name is not clear.
func Show(ctx context.Context, c Corpus, v graph.Vocabulary, name string) (*Dossier, error) {
	index, err := readNames(ctx, c)
	if err != nil {
		return nil, err
	}
	entity, err := index.only(ctx, name)
	if err != nil {
		return nil, err
	}
	statements, err := collect(c.StatementsAbout(ctx, entity.ID), func(graph.Statement) bool { return true })
	if err != nil {
		return nil, fmt.Errorf("gathering the dossier of %s: %w", entity.Name, err)
	}
	statements = withoutGuestPosts(entity.ID, statements)
	d := &Dossier{Entity: entity}
	var chapters errgroup.Group // none changes the statements
	chapters.Go(func() (err error) {
		if d.Documents, err = documentsAbout(ctx, c, entity.ID, statements); err != nil {
			return fmt.Errorf("gathering the documents of %s: %w", entity.Name, err)
		}
		d.Names, err = namesOf(c, entity.ID)
		return err
	})
	chapters.Go(func() error {
		conflicts, err := conflictsOf(ctx, c, v, entity.ID, statements)
		if err != nil {
			return fmt.Errorf("looking for conflicts about %s: %w", entity.Name, err)
		}
		d.Conflicts = ordered(append([]Conflict{}, conflicts...))
		return nil
	})
	d.Top, d.Sections = topTies(v, entity.ID, statements), sections(v, entity.ID, statements)
	d.Timeline = slices.DeleteFunc(moments(statements, during{dates: calendar{}}), func(m Moment) bool { return m.When == "" })
	if err := chapters.Wait(); err != nil {
		return nil, err
	}
	return d, nil
}

// heading is what the ties of one section have in common.
type heading struct {
	part      graph.Section
	predicate graph.Predicate
	direction Direction
}

// sections sorts statements into sections, in the order of parts and of the vocabulary.
func sections(v graph.Vocabulary, id graph.IRI, statements []graph.Statement) []Section {
	groups := map[heading][]graph.Statement{}
	for _, st := range statements {
		h := headingOf(v, id, st)
		groups[h] = append(groups[h], st)
	}
	out := []Section{}
	for h, sts := range groups {
		out = append(out, Section{h.part, h.predicate, h.direction, tiesOf(v, id, sts)})
	}
	rank := func(p graph.Predicate) int {
		return slices.IndexFunc(v, func(t graph.Term) bool { return t.Predicate == p })
	}
	slices.SortFunc(out, func(a, b Section) int {
		return cmp.Or(
			cmp.Compare(slices.Index(parts, a.Part), slices.Index(parts, b.Part)),
			cmp.Compare(rank(a.Predicate), rank(b.Predicate)),
			cmp.Compare(a.Predicate, b.Predicate),
			-cmp.Compare(a.Direction, b.Direction),
		)
	})
	return out
}

// headingOf says in which section a statement belongs.
func headingOf(v graph.Vocabulary, id graph.IRI, st graph.Statement) heading {
	t, _ := v.Term(st.Predicate)
	h := heading{cmp.Or(t.Section, OtherTies), st.Predicate, Out}
	switch {
	case !st.Modality.Happened():
		h.part = NotAssured
	case t.Section == "" && t.Gathers():
		h.part = graph.InMeetings
	}
	switch {
	case t.Symmetric:
		h.direction = Both
	case st.Object.ID == id:
		h.direction = In
	}
	return h
}

// tiesOf gathers statements with the same other end, role and modality into
// ties: more documents first, then by name.
func tiesOf(v graph.Vocabulary, id graph.IRI, statements []graph.Statement) []Tie {
	type key struct {
		id         graph.IRI
		name, role string
		modality   graph.Modality
	}
	groups := map[key]*Tie{}
	held := newPostsHeld(v, id, statements)
	for _, st := range statements {
		other, role := held.plain(v, id, st)
		k := key{other.ID, other.Name, role, st.Modality}
		if groups[k] == nil {
			groups[k] = &Tie{Other: other, Role: k.role, Modality: st.Modality}
		}
		groups[k].Statements = append(groups[k].Statements, st)
	}
	out := []Tie{}
	for _, t := range groups {
		t.Statements = sorted(t.Statements)
		t.Dates = Dates(t.Statements)
		t.Documents = DocumentsOf(t.Statements)
		out = append(out, *t)
	}
	dates := calendar{}
	slices.SortFunc(out, func(a, b Tie) int {
		if order := byTime(v, dates, a, b); order != 0 {
			return order
		}
		return cmp.Or(cmp.Compare(b.Documents, a.Documents), compareRefs(a.Other, b.Other),
			cmp.Compare(a.Role, b.Role), cmp.Compare(a.Modality, b.Modality))
	})
	return out
}

// byTime orders posts and memberships by when they are first spoken of, the undated
// last; other ties have no such order.
func byTime(v graph.Vocabulary, dates calendar, a, b Tie) int {
	t, _ := v.Term(a.Statements[0].Predicate)
	if t.Section != graph.InPosts && t.Section != graph.InMemberships {
		return 0
	}
	if len(a.Dates) == 0 || len(b.Dates) == 0 {
		return cmp.Compare(min(len(b.Dates), 1), min(len(a.Dates), 1))
	}
	return dates.compare(a.Dates[0], b.Dates[0])
}

// roleSeen gives the role of a statement as the entity's dossier must say it: in
// a tie without direction it is what the other is to the entity.
func roleSeen(v graph.Vocabulary, id graph.IRI, st graph.Statement) string {
	if t, _ := v.Term(st.Predicate); t.Symmetric && st.Subject.ID == id {
		return t.TurnedRole(st.Role)
	}
	return st.Role
}

// otherEnd gives the end of a statement that is not the entity.
func otherEnd(id graph.IRI, st graph.Statement) graph.Ref {
	if st.Subject.ID == id {
		return st.Object
	}
	return st.Subject
}

// documentsAbout lists the documents that name the entity, in their heading or elsewhere, or
// whose statements are about it, in order of date, then path.
func documentsAbout(ctx context.Context, c Corpus, id graph.IRI, statements []graph.Statement) ([]DocumentEntry, error) {
	by := map[graph.DocumentID][]graph.Statement{}
	for _, st := range statements {
		if len(st.Evidence) > 0 {
			by[st.Evidence[0].DocumentID] = append(by[st.Evidence[0].DocumentID], st)
		}
	}
	documents, err := c.DocumentsNaming(ctx, id)
	if err != nil {
		return nil, err
	}
	more, _, err := c.DocumentsCalling(ctx, id)
	if err != nil {
		return nil, err
	}
	for told := range by {
		more[told] = true
	}
	for _, d := range documents {
		delete(more, d.ID)
	}
	for other := range more {
		d, ok, err := c.Document(other)
		if err != nil {
			return nil, err
		}
		if ok {
			documents = append(documents, d)
		}
	}
	out := []DocumentEntry{}
	for _, d := range documents {
		out = append(out, DocumentEntry{d, partsIn(d, id), len(by[d.ID]), EvidenceOf(by[d.ID])})
	}
	dates := calendar{}
	slices.SortFunc(out, func(a, b DocumentEntry) int {
		return cmp.Or(dates.compare(a.Document.Date, b.Document.Date), cmp.Compare(a.Document.Path, b.Document.Path))
	})
	return out, nil
}

// partsIn says what the heading of a document calls the entity.
func partsIn(d graph.Document, id graph.IRI) []string {
	out := []string{}
	for _, p := range []struct {
		name string
		refs []graph.NamedRef
	}{{"sender", d.Senders}, {"recipient", d.Recipients}, {"participant", d.Participants}, {"signer", d.SignedBy}, {"via", d.Via}} {
		if slices.ContainsFunc(p.refs, func(r graph.NamedRef) bool { return r.ID == id }) {
			out = append(out, p.name)
		}
	}
	return out
}

// Table gives one row a tie, then one a document.
func (d *Dossier) Table() Table {
	t := Table{Columns: []string{"part", "predicate", "direction", "other", "type", "role", "modality", "dates", "documents", "quote", "document"}}
	for _, s := range d.Sections {
		for _, tie := range s.Ties {
			evidence := EvidenceOf(tie.Statements)
			quote, document := leadQuote(evidence)
			t.Rows = append(t.Rows, Row{Evidence: evidence, Cells: []string{
				string(s.Part), string(s.Predicate), string(s.Direction), tie.Other.Name, string(tie.Other.Type),
				tie.Role, string(tie.Modality), joinDates(tie.Dates), strconv.Itoa(tie.Documents), quote, document}})
		}
	}
	for _, c := range d.Conflicts {
		for _, claim := range c.Claims {
			quote, document := leadQuote(claim.Evidence)
			t.Rows = append(t.Rows, Row{Evidence: claim.Evidence, Cells: []string{"conflicts", string(c.Kind), "", claim.Value, "", c.Matter,
				string(c.Certainty), joinDates(claim.When), strconv.Itoa(documentsIn(claim.Evidence)), quote, document}})
		}
	}
	for _, e := range d.Documents {
		quote, _ := leadQuote(e.Evidence)
		t.Rows = append(t.Rows, Row{Evidence: e.Evidence, Cells: []string{
			"documents", "", "", e.Document.Title, string(graph.DocumentNode), strings.Join(e.Parts, ", "), "",
			string(e.Document.Date), "1", quote, e.Document.Path}})
	}
	return t
}

// joinDates writes dates in a row.
func joinDates(dates []graph.EDTF) string {
	words := make([]string, len(dates))
	for i, d := range dates {
		words[i] = string(d)
	}
	return strings.Join(words, ", ")
}
