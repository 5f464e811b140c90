// Package store keeps a corpus on disk: documents, entities, statements and the
// passages that prove them, as quads that Cayley can walk, in one bbolt file or on
// a PostgreSQL server.
//
// Where a store lies is a backend's business (backend.go): a bbolt file (embedded*.go),
// a database (postgres*.go). Both keep the same contract (contract_test.go). One switch
// chooses by the location.
//
// A [Builder] is given everything, and writes the store whole beside its final place
// (embedded_draft.go) or, where little differs from the store that stands there, what
// differs behind its last page (embedded_change.go, postgres_change.go); either counts
// only once it is complete. A [Store] only reads, what it opened. So a reader never sees half a build,
// and a build that dies leaves the old store as it was.
//
// Every statement is one quad (subject, predicate, object) whose label is the
// statement's own IRI; what qualifies and proves it are quads about that IRI with
// the same label. Entities and documents are kept alike, each under its own
// label, so one look into the index on labels fetches a whole record. What a document
// says is kept in one piece besides (proofs.go), for whoever reads it all.
//
// The package refuses to hold what it could not give back exactly: a statement
// without evidence, a reference to an entity or document that was never added,
// one IRI with two meanings. It is the only importer of Cayley, and hands out
// nothing but the types of package graph.
package store
