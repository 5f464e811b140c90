// Package extract runs the stages in order: a document's text becomes zones,
// mentions, chains and statements. It knows no store and no other document.
package extract

import (
	"errors"
	"fmt"
	"io/fs"
	"sync"

	"dramatis/extract/coref"
	"dramatis/extract/mention"
	"dramatis/extract/relate"
	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// Version names the behaviour of the extractor. It changes whenever the same
// text may yield something else, so that stored extractions are not reused.
const Version = "3"

// Extraction is everything the stages say of one document: a plain value that
// can be written out as JSON and read back.
type Extraction struct {
	Document   *source.Document   `json:"document"`
	Layout     zone.Layout        `json:"layout"`
	Mentions   []mention.Mention  `json:"mentions"`
	Chains     coref.Result       `json:"coref"`
	Statements []relate.Statement `json:"statements"`
	// Glossary is the digest of what the corpus' chapters of abbreviations and of persons
	// say of the document's words: with other chapters it would be read otherwise.
	Glossary string `json:"glossary,omitempty"`
}

// Pipeline holds the stages with their tables loaded. It is safe for concurrent use.
type Pipeline struct {
	layout     func(*source.Document) zone.Layout
	recogniser *mention.Recogniser
	chains     *coref.Resolver
	relations  *relate.Reader
	vocabulary graph.Vocabulary
}

// New loads every table of the stages (seeds.FS). The error names the broken table.
func New(tables fs.FS) (*Pipeline, error) {
	data, err := fs.ReadFile(tables, "vocabulary.yaml")
	if err != nil {
		return nil, fmt.Errorf("reading the vocabulary: %w", err)
	}
	p := &Pipeline{}
	if p.vocabulary, err = graph.ParseVocabulary(data); err != nil {
		return nil, err
	}
	err = atOnce(
		func() error {
			zones, err := zone.New(tables)
			if err == nil {
				p.layout = zones.Read
			}
			return err
		},
		func() (err error) { p.recogniser, err = mention.New(tables); return err },
		func() (err error) { p.chains, err = coref.New(tables); return err },
		func() (err error) { p.relations, err = relate.Load(tables, p.vocabulary); return err },
	)
	if err != nil {
		return nil, err
	}
	return p, p.relations.TryOwn()
}

// atOnce loads the tables of several stages side by side: to read them takes longer than to read
// a document. The errors come in the order of the stages.
func atOnce(load ...func() error) error {
	broken := make([]error, len(load))
	var all sync.WaitGroup
	for i, one := range load {
		all.Go(func() { broken[i] = one() })
	}
	all.Wait()
	return errors.Join(broken...)
}

// Vocabulary gives the predicates that statements may use.
func (p *Pipeline) Vocabulary() graph.Vocabulary { return p.vocabulary }

// Unanalysed says of a document what is wrong with it when a stage broke.
func Unanalysed(cause any) string {
	return fmt.Sprintf("could not be analysed (%v); this is a fault of the program, please report it", cause)
}

// Listings reads the chapters of abbreviations and of persons in a document, for the
// glossary of its corpus.
func (p *Pipeline) Listings(doc *source.Document) []mention.Listing {
	return p.recogniser.Listings(doc)
}

// Extract runs all stages over one document by itself. It never fails: a text that says
// nothing yields nothing.
func (p *Pipeline) Extract(doc *source.Document) *Extraction { return p.ExtractWith(doc, nil) }

// ExtractWith runs all stages over one document of a corpus with a glossary.
func (p *Pipeline) ExtractWith(doc *source.Document, glossary *mention.Glossary) *Extraction {
	known := glossary.Of(doc)
	x := &Extraction{Document: doc, Layout: p.layout(doc), Glossary: known.Digest}
	annotated := p.recogniser.AnnotateWith(doc, x.Layout, known)
	x.Mentions = annotated.Mentions
	x.Chains = p.chains.Resolve(doc, x.Layout, annotated)
	x.Statements = p.relations.Read(doc, x.Layout, annotated, x.Chains)
	return x
}
