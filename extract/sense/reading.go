package sense

import (
	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/extract/lexicon"
	"dramatis/extract/mention"
	"dramatis/graph"
)

// Reading is the sentence of a document that is being read, with what tells in which sense its verbs and nouns hold.
type Reading struct {
	clause.Sentence
	frames *lexicon.Frames
	days   Days
	a      *mention.Annotated
	c      *coref.Result
}

// Days is what whoever reads a document knows of the days that its sentence names.
type Days struct {
	Ahead  func(v clause.Verb) bool                                  // whether the clause of a verb names a day behind that of the document
	Beside func(at int) bool                                         // whether a date stands in the clause of item at
	Of     func(n Noun, plain graph.Modality) (graph.Modality, bool) // the sense in which a noun holds by the day in its own phrase, if that tells
}

// Read gives the reading of a document, of whose sentences none is open yet.
func Read(s clause.Sentence, f *lexicon.Frames, a *mention.Annotated, c *coref.Result, days Days) Reading {
	return Reading{Sentence: s, frames: f, days: days, a: a, c: c}
}
