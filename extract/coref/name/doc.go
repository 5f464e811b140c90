// Package name takes names apart and compares them part by part: a person's
// surname and given names, the syllables of a Korean or Chinese name in any
// spelling, the words of an organisation behind its acronym. It says whether two
// names can name one thing; whether they do is for coref and resolve to judge.
//
// It refuses edit distance: two names agree where a table or a spelling rule says
// so, part for part, so that no chain of small differences joins two people.
package name
