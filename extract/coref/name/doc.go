// Package name takes names apart and compares them part by part: a person's
// surname and given names, the syllables of a Korean or Chinese name in any
// spelling, a Russian transcription letter by letter, the words of an organisation
// behind its acronym. It says whether two names can name one thing; whether they do
// is for coref and resolve to judge.
//
// Compare knows no edit distance: two names agree where a table or a spelling rule
// says so, part for part. Weigh lets a slip of the pen in a long part pass as well,
// but only where the rest of the name agrees, and it gives its reasons.
package name
