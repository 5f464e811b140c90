package store

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"

	"dramatis/graph"
)

// checker is a backend that can look whether its own indexes agree.
type checker interface {
	check(ctx context.Context, report func(problem string)) error
}

// Check reads the whole store and reports whatever does not hold together: an index
// that misses a statement or knows one too many, a count that is wrong, a reference to
// nothing, a passage that is not in its document. The error is for what ended the
// check early.
func (s *Store) Check(ctx context.Context, report func(problem string)) error {
	if c, ok := s.backend.(checker); ok {
		if err := c.check(ctx, report); err != nil {
			return fmt.Errorf("checking the indexes of %s: %w", s.location, err)
		}
	}
	c := &storeCheck{Store: s, ctx: ctx, report: func(format string, args ...any) { report(fmt.Sprintf(format, args...)) }}
	for _, step := range []func() error{c.outline, c.entities, c.documents, c.namings, c.statements, c.counts} {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

// storeCheck counts what the records say, to compare with what the entities say.
type storeCheck struct {
	*Store
	ctx    context.Context
	report func(format string, args ...any)
	seen   map[graph.IRI]*spokenOf
	called map[graph.IRI][]graph.DocumentID // the documents that call each by a name
}

// spokenOf is how often an entity was met.
type spokenOf struct {
	mentions, statements, documents int
}

// mostParts bounds the parts of one index that can be: a larger number is no number of parts.
const mostParts = 1 << 20

// outline looks whether the outline has all its parts. That of an older dramatis does not say which.
func (c *storeCheck) outline() error {
	whole, err := c.backend.blob(outlineBlob, outlineWhole)
	if err != nil {
		return fmt.Errorf("reading %s: %w", c.location, err)
	}
	for line := range strings.Lines(string(whole[min(len(whole), sha256.Size):])) {
		var kind string
		var n int
		if _, err := fmt.Sscanf(line, "%s %d\n", &kind, &n); err != nil || n > mostParts {
			return fmt.Errorf("reading %s: %w", c.location, errOutline)
		}
		for i := range n {
			switch _, err := c.backend.blob(outlineBlob, partOf(kind, i)); {
			case errors.Is(err, ErrNoDocument):
				c.report("part %d of the index of %s is missing", i+1, kind)
			case err != nil:
				return fmt.Errorf("reading %s: %w", c.location, err)
			}
		}
	}
	return nil
}

func (c *storeCheck) entities() error {
	c.seen, c.called = map[graph.IRI]*spokenOf{}, map[graph.IRI][]graph.DocumentID{}
	for e, err := range c.Entities(c.ctx) {
		if err != nil {
			return err
		}
		if _, twice := c.seen[e.ID]; twice {
			c.report("entity %s stands there twice", e.ID)
		}
		c.seen[e.ID] = &spokenOf{}
		if err := c.entity(e); err != nil {
			return err
		}
	}
	return nil
}

// entity looks whether one finds an entity by its ID, as the outline has it, and whether
// the graph says the same.
func (c *storeCheck) entity(e graph.Entity) error {
	found, ok, err := c.Entity(e.ID)
	if err != nil {
		return err
	}
	if !ok || !reflect.DeepEqual(found, e) {
		c.report("entity %s is not found by its id as the outline has it", e.ID)
	}
	r, ok, err := c.backend.record(iriOf(e.ID))
	if err != nil {
		return err
	}
	if said, is := r.entity(); !ok || !is || !reflect.DeepEqual(said, e) {
		c.report("entity %s is not what the graph says of it", e.ID)
	}
	return nil
}

// documents looks at every document with its mentions.
func (c *storeCheck) documents() error {
	for d, err := range c.Documents(c.ctx) {
		if err != nil {
			return err
		}
		for _, role := range documentRoles {
			for _, ref := range *role.list(&d) {
				if ref.ID != "" && c.seen[ref.ID] == nil {
					c.report("the heading of %s names %s, who is not in the store", d.Path, ref.ID)
				}
			}
		}
		if d.ID == "" {
			continue
		}
		if err := c.mentions(d); err != nil {
			c.report("%s: %v", d.Path, err)
		}
		if _, err := c.Extraction(d.ID); err != nil && !errors.Is(err, ErrNoDocument) {
			c.report("%s: what was read out of it: %v", d.Path, err)
		}
	}
	return nil
}

func (c *storeCheck) mentions(d graph.Document) error {
	text, err := c.Text(d.ID)
	if err != nil {
		return err
	}
	mentions, err := c.Mentions(d.ID)
	if err != nil {
		return err
	}
	points := []rune(text)
	here := map[graph.IRI]bool{}
	for _, m := range mentions {
		if got, ok := passage(points, m.Span); !ok || got != m.Surface {
			c.report("%s, characters %d–%d: the mention “%s” is not there", d.Path, m.Start, m.End, m.Surface)
		}
		known := c.seen[m.Entity]
		if known == nil {
			c.report("%s, characters %d–%d: the mention “%s” is of %s, who is not in the store", d.Path, m.Start, m.End, m.Surface, m.Entity)
			continue
		}
		known.mentions++
		if !here[m.Entity] {
			known.documents++
		}
		here[m.Entity] = true
	}
	for _, id := range namedAmong(mentions) {
		c.called[id] = append(c.called[id], d.ID)
	}
	return nil
}

// namings compares in which documents each is named with what the outline says of that.
func (c *storeCheck) namings() error {
	listed := false
	for n, err := range c.eachNaming(c.ctx, nil) {
		if err != nil {
			return err
		}
		if listed = true; !slices.Equal(n.documents, c.called[n.of]) {
			c.report("the index finds %d documents that name %s, and there are %d", len(n.documents), n.of, len(c.called[n.of]))
		}
		delete(c.called, n.of)
	}
	for _, id := range slices.Sorted(maps.Keys(c.called)) {
		if listed { // an older dramatis takes nothing down; of what is lost the outline knew
			c.report("the index finds no documents that name %s, and there are %d", id, len(c.called[id]))
		}
	}
	return nil
}

// passage is the text of a span, where the text has it.
func passage(points []rune, s graph.Span) (string, bool) {
	if s.Start < 0 || s.End < s.Start || s.End > len(points) {
		return "", false
	}
	return string(points[s.Start:s.End]), true
}

// statements looks at every statement, and whether one finds it by its ID.
func (c *storeCheck) statements() error {
	var text []rune
	var of graph.DocumentID
	for st, err := range c.Statements(c.ctx) {
		if err != nil {
			return err
		}
		if id := st.Evidence[0].DocumentID; id != of {
			whole, err := c.Text(id)
			if err != nil {
				c.report("statement %s: %v", st.ID, err)
			}
			text, of = []rune(whole), id
		}
		for _, e := range st.Evidence {
			if got, ok := passage(text, e.Span); !ok || got != e.Quote {
				c.report("statement %s: its quote is not in %s, characters %d–%d", st.ID, e.Document, e.Start, e.End)
			}
		}
		switch found, ok, err := c.Statement(st.ID); {
		case err != nil || !ok:
			c.report("statement %s is not found by its id", st.ID)
		case !reflect.DeepEqual(found, st):
			c.report("statement %s is not what the graph says of it", st.ID)
		}
		if st.Subject.ID.IsDocument() {
			continue
		}
		c.tie(st.Subject.ID)
		if st.Object.ID != st.Subject.ID {
			c.tie(st.Object.ID)
		}
	}
	return nil
}

func (c *storeCheck) tie(id graph.IRI) {
	if known := c.seen[id]; known != nil {
		known.statements++
	}
}

// counts compares what was counted with what every entity says of itself, and with the
// statements that are found around it.
func (c *storeCheck) counts() error {
	for e, err := range c.Entities(c.ctx) {
		if err != nil {
			return err
		}
		n := c.seen[e.ID]
		if n.mentions != e.Mentions || n.statements != e.Statements || n.documents != e.Documents {
			c.report("%s says it has %d mentions, %d statements and %d documents, and has %d, %d and %d",
				e.ID, e.Mentions, e.Statements, e.Documents, n.mentions, n.statements, n.documents)
		}
		if n.mentions == 0 && n.statements == 0 {
			c.report("%s is spoken of nowhere", e.ID)
		}
		around, err := c.around(c.ctx, e.ID)
		if err != nil {
			return fmt.Errorf("reading the statements about %s: %w", string(e.ID), err)
		}
		if len(around) != n.statements {
			c.report("the index finds %d statements about %s, and there are %d", len(around), e.ID, n.statements)
		}
	}
	return nil
}
