package main

import (
	"cmp"
	"context"
	"iter"
	"slices"
	"strconv"

	"dramatis/extract"
	"dramatis/extract/coref"
	"dramatis/extract/resolve"
	"dramatis/extract/source"
	"dramatis/graph"
	"dramatis/graph/store"
	"dramatis/queries/gold"
	"dramatis/seeds"
)

// loss is what a build without one stage scores against gold, and how much less that
// is than with it.
type loss struct {
	Without string `json:"without"`
	Meaning string `json:"meaning"`
	gold.Figures
	Loss float64 `json:"loss"` // of F1
}

// identityStage is the stage that follows extraction: who is who across documents.
const identityStage = "identity"

// ablate reads the documents of gold again, once whole and once without each stage.
func (a *app) ablate(ctx context.Context, s *store.Store, golds []gold.Document) ([]loss, error) {
	whole, err := a.pipeline()
	if err != nil {
		return nil, err
	}
	documents, err := documentsOf(ctx, s, golds)
	if err != nil {
		return nil, err
	}
	stages := append([]extract.Stage{{Name: "nothing", Meaning: "the whole pipeline"}, {Name: identityStage, Meaning: "who is who across documents"}}, whole.Stages()...)
	step, end := a.progress("reading without", len(stages))
	defer end()
	losses := make([]loss, 0, len(stages))
	score := func(stage extract.Stage) loss {
		l := loss{Without: stage.Name, Meaning: stage.Meaning}
		var report gold.Report
		report, err = scoreWithout(whole, stage.Name, documents, golds)
		l.Figures = report.Total
		return l
	}
	for _, stage := range stages {
		l, cause := apart(ctx, func() loss { return score(stage) })
		if err = cmp.Or(err, cause); err != nil {
			return nil, err
		}
		losses = append(losses, l)
		step()
	}
	for i := range losses {
		losses[i].Loss = losses[0].F1 - losses[i].F1
	}
	slices.SortStableFunc(losses[1:], func(x, y loss) int { return cmp.Compare(y.Loss, x.Loss) })
	return losses, nil
}

// documentsOf gives the documents of the store that gold judges.
func documentsOf(ctx context.Context, s *store.Store, golds []gold.Document) ([]*source.Document, error) {
	var out []*source.Document
	for d, err := range s.Documents(ctx) {
		if err != nil {
			return nil, err
		}
		if d.Status != graph.OK || !gold.Judges(golds, d.Path) {
			continue
		}
		text, err := s.Text(d.ID)
		if err != nil {
			return nil, err
		}
		out = append(out, source.NewDocument(d.Path, text))
	}
	if len(out) == 0 {
		return nil, errNotJudged
	}
	return out, nil
}

// scoreWithout scores what is read of documents where one stage is left out.
func scoreWithout(whole *extract.Pipeline, stage string, documents []*source.Document, golds []gold.Document) (gold.Report, error) {
	pipeline := whole
	if stage != identityStage && stage != "nothing" {
		var err error
		if pipeline, err = whole.Without(stage); err != nil {
			return gold.Report{}, err
		}
	}
	resolver, err := resolve.New(seeds.FS)
	if err != nil {
		return gold.Report{}, err
	}
	var read []*extract.Extraction
	for _, d := range documents {
		x := pipeline.Extract(d)
		resolver.Add(d.ID, x.Layout.Header.DocumentDate(), x.Chains, x.Mentions)
		read = append(read, x)
	}
	return gold.Score(golds, told(read, resolver, pipeline.Vocabulary(), stage == identityStage))
}

// told gives what extractions say; where nobody judges who is who, every chain is
// somebody of its own.
func told(read []*extract.Extraction, resolver *resolve.Resolver, words graph.Vocabulary, strangers bool) iter.Seq2[graph.Statement, error] {
	return func(yield func(graph.Statement, error) bool) {
		var names extract.Namer = resolver.Resolve()
		for _, x := range read {
			if strangers {
				names = unjudged{x}
			}
			_, _, statements := x.Graph(names, words)
			for _, st := range statements {
				if !yield(st, nil) {
					return
				}
			}
		}
	}
}

// unjudged names every chain of a document by what the document calls it.
type unjudged struct{ *extract.Extraction }

// Entity gives the entity of a chain.
func (u unjudged) Entity(doc graph.DocumentID, c coref.ChainID) graph.Ref {
	if c == coref.None {
		return graph.Ref{}
	}
	chain := u.Chains.Chains[c]
	return graph.Ref{ID: graph.IRI(string(doc) + "/" + strconv.Itoa(int(c))), Name: chain.Name, Type: chain.Type, Aliases: chain.Names}
}

// lossList lays losses out as a table.
func lossList(losses []loss) list {
	return list{
		columns: []string{"without", "loss", "recall", "precision", "f1", "never", "what it tells"},
		rows: rowsOf(sliced(losses), every, func(l loss) []string {
			f := figureCells("", "", l.Figures)
			return []string{l.Without, strconv.FormatFloat(l.Loss, 'f', 3, 64), f[7], f[8], f[9], f[6], l.Meaning}
		}),
		whole: losses,
	}
}
