// Package grammar reads questions in English: what is sought, by which verbs of
// the vocabulary, between which names, and what narrows it (time, place, topic,
// post, rank).
//
// It knows words and no corpus. Read gives every way in which the words of a
// question fit a known form, the likeliest first; whether a run of words is the
// name of anybody is for the caller to find out. A question that fits no form to
// its last word has no reading: nothing is skipped but words of courtesy.
//
// Where is what:
//
//	the question, its words and what may lead up to it; the word lists, verbs and nouns
//	    read.go words.go courtesy.go wordlists.go lexicon.go inflect.go nouns.go
//	what is put as another question before it is read
//	    caused.go inherited.go intent.go phrase.go embedded.go
//	the forms of questions, and fitting words into them
//	    forms.go match.go table.go table_attendance.go table_both.go table_company.go table_matter.go table_sources.go
//	    table_succession.go table_voices.go
//	what narrows a question: place, topic, post; time; rank; letters and means
//	    adjunct.go time.go calendar.go rank.go answered.go means.go
//	what is shown where nothing fits
//	    help.go nearest.go
package grammar
