// Package lexicon knows words: which forms a verb has, what closes or opens a phrase, which nouns are offices, and the
// frames, which say what a verb or a noun states of those around it. All of it is written in tables (seeds), and
// a user's own frames stand beside ours. It knows no documents.
//
// Where is what:
//
//	all that is known of words, loaded; and of one word, whatever it is
//	    lexicon.go lexeme.go
//	the forms of verbs
//	    verb.go
//	classes of words: small words, those that decide in which sense a clause holds, all others; of predicates; lists with a name
//	    functionwords.go senses.go words.go predicates.go wordlists.go
//	offices, kin and ranks; states and their adjectives
//	    roles.go lands.go
//	frames, and which of them a sentence can be read by at all
//	    frame.go framecheck.go cue.go
package lexicon
