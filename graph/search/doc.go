// Package search is full text over the documents of a corpus and over the passages
// that prove its statements: ranked, with phrases, in any script. The engine is
// SQLite's FTS5 (https://sqlite.org/fts5.html), in pure Go; what a word is, and how
// good a match, is its business.
//
// An index is a file beside a store. It is written whole and renamed into its
// place, and bears the digest of the store it was made of: one that does not fit is
// stale, is refused, and is made again. So an index needs no repair and never
// answers for a document that was taken out.
//
// The index holds no text. Passages are cut from the text that the store keeps, so
// that a hit quotes the document letter for letter.
package search
