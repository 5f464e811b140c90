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
//
// Where is what:
//
//	a store read: entities, documents, statements, names, the outline
//	    store.go read.go statements.go about.go proofs.go outline.go outlined.go outline_reader.go namings.go
//	    spellings.go cache.go values.go learn.go language.go errors.go
//	a store written, whole or as it differs
//	    builder.go validate.go references.go sum.go change.go commit.go copied.go backup.go manifest.go
//	what is common to both kinds
//	    backend.go terms.go record_read.go record_write.go blobs.go body.go check.go sorter.go
//	a bbolt file: Cayley's layout, written many times faster than through Cayley
//	    embedded.go embedded_read.go embedded_draft.go embedded_change.go embedded_check.go layout.go loader.go
//	    loader_base.go loader_finish.go dictionary.go row.go log.go adjacency.go adjacency_check.go walk.go
//	its pages
//	    bolt.go bolt_scan.go page.go tree.go cursor.go graft.go pagewriter.go guard.go mapped.go mapped_linux.go
//	    mapped_other.go
//	files: whose a file is, files without a name
//	    claim_unix.go claim_other.go nameless.go nameless_linux.go nameless_other.go
//	a PostgreSQL server
//	    postgres.go postgres_session.go postgres_cayley.go postgres_read.go postgres_nodes.go postgres_draft.go
//	    postgres_load.go postgres_copy.go postgres_indexes.go postgres_tally.go postgres_change.go
//	    postgres_check.go postgres_ledger.go
package store
