package extract

import (
	"fmt"
	"slices"

	"dramatis/extract/coref"
	"dramatis/extract/relate"
	"dramatis/extract/source"
	"dramatis/extract/zone"
)

// Stage is a part of the pipeline that can be left out, to see what it is worth.
type Stage struct {
	Name    string `json:"name"`
	Meaning string `json:"meaning"` // what it tells

	without func(p *Pipeline)
}

// Stages gives the parts that can be left out, in the order of their work.
func (p *Pipeline) Stages() []Stage {
	chains := func(s coref.Step) func(*Pipeline) {
		return func(p *Pipeline) { p.chains = p.chains.Without(s) }
	}
	part := func(s relate.Part) func(*Pipeline) {
		return func(p *Pipeline) { p.relations = p.relations.Without(s) }
	}
	stages := []Stage{
		{"layout", "title, summary, signature, page furniture", func(p *Pipeline) { p.layout = unzoned }},
		{"tagger", "names that no table knows", func(p *Pipeline) { p.recogniser = p.recogniser.WithoutTagger() }},
		{"gazetteer", "states, places and bodies that the tables list", func(p *Pipeline) { p.recogniser = p.recogniser.WithoutGazetteer() }},
		{"parties", "who wrote to whom, by the heading", chains(coref.Parties)},
		{"voices", "who says I", chains(coref.Speakers)},
		{"coreference", "he, the Ambassador, the delegation", chains(coref.Referents)},
		{"gatherings", "who was at which meeting", chains(coref.Assemblies)},
		{"headings", "ties stated by title and letterhead", part(relate.Headings)},
		{"positions", "posts before and behind names", part(relate.Positions)},
		{"modality", "planned, denied, requested, reported", part(relate.Senses)},
	}
	for _, file := range p.relations.FrameFiles() {
		stages = append(stages, Stage{file, "the frames of this file", part(relate.Part(file))})
	}
	return stages
}

// Without gives a pipeline that leaves a stage out.
func (p *Pipeline) Without(stage string) (*Pipeline, error) {
	stages := p.Stages()
	i := slices.IndexFunc(stages, func(s Stage) bool { return s.Name == stage })
	if i < 0 {
		return nil, fmt.Errorf("the pipeline has no stage %q", stage)
	}
	out := *p
	stages[i].without(&out)
	return &out, nil
}

// unzoned is the layout of a document that has none: all of it is body.
func unzoned(doc *source.Document) zone.Layout {
	return zone.Layout{Zones: []zone.Zone{{Kind: zone.Body, Span: source.Span{End: len(doc.Text)}}}}
}
