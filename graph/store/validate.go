package store

import (
	"errors"
	"fmt"
	"slices"

	"dramatis/graph"
)

// checkStatement refuses a statement that the store could not give back as it
// came out of a document, and notes what it refers to.
func (r *references) checkStatement(s graph.Statement, d graph.Document) error {
	by := speaker{"statement ", string(s.ID)}
	switch {
	case s.ID == "":
		return errors.New("a statement has no IRI")
	case s.Predicate == "" || isOurs(string(s.Predicate)):
		return fmt.Errorf("%s: %q cannot be a predicate", by, string(s.Predicate))
	case !(s.Confidence >= 0 && s.Confidence <= 1):
		return fmt.Errorf("%s: confidence %v is not between 0 and 1", by, s.Confidence)
	case len(s.Evidence) == 0:
		return fmt.Errorf("%s has no evidence", by)
	}
	for _, e := range s.Evidence {
		if e.DocumentID != d.ID || e.Document != d.Path {
			return fmt.Errorf("%s has evidence from document %s (%s), and was given with %s", by, string(e.DocumentID), e.Document, d.Path)
		}
	}
	subject := &s.Subject
	if subject.ID.IsDocument() {
		if own := d.Ref(); subject.ID != own.ID || subject.Name != own.Name || subject.Type != own.Type || !slices.Equal(subject.Aliases, own.Aliases) {
			return fmt.Errorf("%s is about a document other than %s, which proves it", by, d.Path)
		}
		subject = nil
	}
	if s.Object.ID == "" {
		return r.checkLiteral(s, subject, by)
	}
	return r.checkRefs(by, subject, &s.Object, s.Where, s.AttributedTo)
}

// checkLiteral is for a statement whose object is a bare string.
func (r *references) checkLiteral(s graph.Statement, subject *graph.Ref, by speaker) error {
	if s.Object.Type != graph.Name || s.Object.Name == "" || len(s.Object.Aliases) > 0 {
		return fmt.Errorf("%s: an object without IRI must be a name and nothing else", by)
	}
	return r.checkRefs(by, subject, s.Where, s.AttributedTo)
}

// checkRefs notes references to entities; nil ones stand for nobody.
func (r *references) checkRefs(by speaker, refs ...*graph.Ref) error {
	for _, ref := range refs {
		if ref == nil {
			continue
		}
		if ref.ID == "" {
			return fmt.Errorf("%s speaks of “%s” without an IRI", by, ref.Name)
		}
		if err := r.entity(*ref, by); err != nil {
			return err
		}
	}
	return nil
}

// checkDocument does the same for a document with its mentions and statements.
func (r *references) checkDocument(d graph.Document, text string, mentions []graph.Mention, statements []graph.Statement) error {
	by := speaker{"document ", d.Path}
	if d.ID == "" && (text != "" || len(mentions) > 0 || len(statements) > 0) {
		return fmt.Errorf("%s has text but no ID", by)
	}
	for _, role := range documentRoles {
		for _, ref := range *role.list(&d) {
			if err := r.mentioned(ref.ID, by); err != nil {
				return err
			}
		}
	}
	for _, m := range mentions {
		if m.DocumentID != d.ID || m.Document != d.Path {
			return fmt.Errorf("%s was given a mention of document %s", by, m.Document)
		}
		if err := r.mentioned(m.Entity, by); err != nil {
			return err
		}
	}
	for _, s := range statements {
		if err := r.checkStatement(s, d); err != nil {
			return err
		}
	}
	return r.addDocument(d)
}

// mentioned notes an IRI; an empty one stands for nobody known.
func (r *references) mentioned(id graph.IRI, by speaker) error {
	if id == "" {
		return nil
	}
	return r.seeEntity(id, 0, by)
}
