// Package graph is the model: entities, statements, the evidence that proves
// them, the documents they come from, and the vocabulary of predicates. It does
// no input or output and knows neither a database nor a file format.
//
// The JSON form of every type here is the interface contract that scripts
// depend on: one object a line, absent values null, lists never null.
package graph
