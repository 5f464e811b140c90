// Package network sees a corpus in outline as a network of actors and
// measures who stands where in it: Project makes a Network, Rank orders its nodes
// by a Measure, Around gives the neighbourhood of one of them.
//
// An edge says that at least one document claims a tie; its weight is the number
// of distinct documents that do. The package refuses to count what nobody claims
// to have happened (unless asked to), what is said about a document rather than in
// it, and ties of somebody to himself. It is the only importer of gonum, and no
// answer depends on the order in which the ties came.
package network
