// Package ledger keeps what people judged: that two are one, that they are two, that it
// cannot be said; and that a statement is wrong. It is JSON lines, in a file or wherever a
// [Book] keeps them, to which lines are only ever added; taking a judgement back is one
// more line.
//
// A judgement outlives every build, so it must not lean on what a build makes: no entity,
// chain or canonical name. Its sides are passages, each by the hash of its document and the
// code points it covers, with the name that stood there. A document added or removed
// leaves the other passages standing; where all are gone the name speaks for them.
//
// It refuses to guess: a line that a crash cut short is told and left out, and a line that
// is whole but not understood is an error, because a human's word must not be lost silently.
package ledger
