// Package extract runs the stages in order: a document's text becomes zones,
// mentions, chains and statements. It knows no store and no other document.
package extract

import (
	"dramatis/extract/coref"
	"dramatis/extract/mention"
	"dramatis/extract/relate"
	"dramatis/extract/source"
	"dramatis/extract/zone"
)

// Version names the behaviour of the extractor. It changes whenever the same
// text may yield something else, so that stored extractions are not reused.
const Version = "1"

// Extraction is everything the stages say of one document: a plain value that
// can be written out as JSON and read back.
type Extraction struct {
	Document   *source.Document   `json:"document"`
	Layout     zone.Layout        `json:"layout"`
	Mentions   []mention.Mention  `json:"mentions"`
	Chains     coref.Result       `json:"coref"`
	Statements []relate.Statement `json:"statements"`
}
