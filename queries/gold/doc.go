// Package gold scores statements against documents whose right answers were
// written down by hand: which must be found (recall), which may (precision counts
// only what is neither as wrong), and which must never be claimed.
//
// It knows the gold file format and nothing of how statements come about, so that
// it can judge any extraction. It refuses to guess at identity: a name counts only
// as the gold file spells it, letter case, punctuation and honorifics aside.
package gold
