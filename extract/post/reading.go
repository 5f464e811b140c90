package post

import (
	"dramatis/extract/coref"
	"dramatis/extract/lexicon"
	"dramatis/extract/mention"
	"dramatis/extract/sense"
	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// Reading is the sentence of a document that is being read, with what tells who holds which office in it and who is whose kin.
type Reading struct {
	sense.Reading
	Document
	frames     *lexicon.Frames
	roles      lexicon.Roles
	vocabulary graph.Vocabulary

	// household gives whose kin the sentences before it go on to name: of "their" the couple named last, else whose kin
	// were named last.
	household func(word string) []coref.ChainID
	// kinNouns are the nouns of kinship in it that say whose kin they are.
	kinNouns []kinNoun

	// What the text before it has established.
	called     calledBodies               // by the nouns of their names, those named so far
	ministries map[string][]coref.ChainID // by what they are for; nil until that is asked
	vacant     map[string][]coref.ChainID // of what an office is whose holder was not named with it
}

// Document is what the stages before have found in the document that is being read.
type Document struct {
	doc    *source.Document
	layout zone.Layout
	a      *mention.Annotated
	c      *coref.Result
}

// DocumentOf gives a document with what the stages before have found in it.
func DocumentOf(doc *source.Document, l zone.Layout, a *mention.Annotated, c *coref.Result) Document {
	return Document{doc: doc, layout: l, a: a, c: c}
}

// Read gives the reading of a document, of whose sentences none is open yet.
func Read(s sense.Reading, d Document, known *lexicon.Lexicon, v graph.Vocabulary, household func(word string) []coref.ChainID) Reading {
	return Reading{Reading: s, Document: d, frames: known.Frames, roles: known.Roles, vocabulary: v, household: household, vacant: map[string][]coref.ChainID{}}
}
