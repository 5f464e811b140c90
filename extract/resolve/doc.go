// Package resolve knows who is who across documents: it compares the names of
// chains and judges which of them speak of one entity, names it and gives it its
// IRI. The judgement does not depend on the order in which documents were added.
//
// Full names are judged first, part by part; then misspelt ones; then bare surnames, each
// by its own document: the years, titles and companions of those who bear the name in
// full are weighed in bits, and the likeliest must lead. Every judgement keeps its
// reasons (Identity.Why); those that could as well have been another are Doubts.
//
// Above all of it stands what people judged (package ledger): it is applied to what the
// matcher made, the later word before the earlier, and never weighed against it. Authority
// files (package authority) are below it: a record is one more document that gives
// somebody's names side by side. All is a function of documents, judgements and records
// alone, so that a document taken out leaves no trace; iri.go tells what that asks of IRIs.
//
// It refuses to guess where nobody leads: a name that fits two people alike stays in its
// document. Two chains of one document are never one entity, given names and initials
// that conflict never are, and nobody is joined by a chain of half-alike names.
//
// Where is what:
//
//	the way of a corpus: chains taken in, judged, named; the judgement that comes out
//	    resolver.go chain.go texts.go cache.go identity.go canonical.go iri.go edition.go
//	people: full names, misspelt ones, then parts of names, and namesakes
//	    people.go group.go part.go index.go mend.go forename.go firstname.go initials.go called.go namesake.go
//	    bridge.go styled.go hyphened.go
//	what tells one bearer from another
//	    evidence.go profile.go besides.go tenure.go offices.go stranger.go relook.go
//	bodies, places and events
//	    bodies.go letters.go ownerless.go events.go
//	what is nobody, or no person
//	    nobody.go misread.go abreast.go
//	what people judged, and records of authority files
//	    judged.go bonds.go camps.go known.go
//	why, and what could as well have been another
//	    reason.go explain.go doubt.go cluster.go
package resolve
