// Package queries answers a researcher's questions from a corpus of statements:
// Ask (a question in English), Show (a dossier), Path (how two are connected),
// Why (the sentences behind a tie) and Find (who is meant by a name).
//
// Every row of every answer carries the evidence that proves it. The package
// refuses to guess: a question that does not parse to its last word is refused
// with the forms that are known, a name that fits several entities equally is
// ambiguous, and what was planned, asked for, denied or supposed is never an
// answer to what happened. It writes to no terminal and knows no file format.
package queries
