// Package lexicon knows words: which forms a verb has, what closes or opens a phrase, which nouns are offices, and the
// frames, which say what a verb or a noun states of those around it. All of it is written in tables (seeds), and
// a user's own frames stand beside ours. It knows no documents.
package lexicon
