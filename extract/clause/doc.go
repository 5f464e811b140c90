// Package clause cuts sentences up: into words, names and dates; into groups of verbs; and says who does what each verb
// says, and on which other verb it hangs. It knows the words (lexicon) and whom the names stand for (coref), and
// nothing of what a document has told before: that, and what a sentence states, is for package relate.
//
// Where is what:
//
//	the sentence, its words and names, phrases that stand for an adverb; of what a name is; who speaks
//	    sentence.go item.go brackets.go maiden.go aside.go named.go office.go people.go chains.go state.go voice.go
//	groups of verbs, their tense and mood; whom the manner of a paper leaves out before them
//	    clause.go nounorverb.go tense.go mood.go implied.go lastteller.go entry.go
//	on what a verb hangs, and how far its clause goes
//	    attach.go saidabove.go complement.go nextclause.go circumstance.go nonfinite.go control.go passive.go ellipsis.go gap.go echo.go
//	who is its subject, and what may stand between
//	    subject.go newsubject.go beyond.go parenthesis.go relative.go participle.go fronted.go goneon.go
//	several who are joined, what is put behind or before a name, whose a noun is
//	    list.go describedlist.go several.go conjunct.go apposed.go owner.go
//	what stands behind a verb or a noun
//	    argument.go argumentwalk.go
package clause
