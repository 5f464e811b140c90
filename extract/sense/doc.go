// Package sense knows in which sense a verb or a noun of a sentence holds: whether somebody did what it says, plans it,
// is asked for it or did not do it, whether it is only supposed, and who answers for it. It asks the grammar (clause)
// and the words (lexicon); of the days that a sentence names it is told by its caller. What is stated is for package relate.
//
// Where is what:
//
//	the sentence, who speaks to whom in it, a noun with what stands round it
//	    reading.go voice.go noun.go
//	of a verb: by its own group and clause, by what it hangs on, by what a frame reads off it
//	    sense.go mood.go partly.go supposed.go governed.go nonfinitesense.go gerundsense.go willing.go settled.go framesense.go
//	of a noun: by the verb that carries it, by what is said of it, by whether it is taken for granted
//	    nounsense.go mooted.go presupposed.go utterance.go
//	whose opinion it is
//	    opinion.go
package sense
