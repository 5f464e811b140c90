// Package export writes statements in the formats that other programs read: one
// file a format, one switch over their names.
//
// It takes the statements as they come and writes them in that order; jsonl,
// nquads, graphml and csv stream, dot gathers the ties it merges. The same
// statements in the same order give the same bytes. The package refuses to pass a
// plan, a request, a denial or a supposition for a fact: every format says how a
// statement is meant, and what is drawn is drawn apart.
package export
