package mention

import (
	"dramatis/extract/date"
	"dramatis/extract/source"
	"dramatis/graph"
)

// Mention is a passage that names or describes an entity.
type Mention struct {
	// Span covers the name with honorifics outside: "Cde. [Choe Chang Ik]".
	Span source.Span       `json:"span"`
	Type graph.EntityType  `json:"type"`
	Kind graph.MentionKind `json:"kind"`
	// Lead covers honorifics and rank before the name ("Generalissimo", "Cde.");
	// empty where there is none. It touches Span but for blanks.
	Lead source.Span `json:"lead,omitzero"`
	// Normal is the name with line breaks folded, letter-spacing closed, capitals
	// lowered to name case, soft hyphens gone: what chains and matching compare. A
	// description loses its article; coordinated bodies and sittings are called in
	// full ("CPSU delegation" for CPSU in "the CPSU and CCP delegations").
	Normal string `json:"normal,omitzero"`
	// Alias, where not empty, is a second name that the text itself equates with
	// this one in brackets or by "known as": the span of "Nowak" in "Marek [Nowak]".
	Alias source.Span `json:"alias,omitzero"`
	// Plural marks a description of a group: "the Korean comrades", "we".
	Plural bool `json:"plural,omitzero"`
	// Slight marks a name of a person for which nothing but a capital speaks, and against which the
	// word behind it does, or its own form: "Thor" in "Thor missiles".
	Slight bool `json:"slight,omitempty"`
	// Rule names the grammar rule or "tagger" that found the mention.
	Rule string `json:"rule"`
}

// OfDocument reports whether a mention, wherever it stands, names somebody of whom the
// document speaks: a reader on its list of copies, or one whom its text names too.
func (m Mention) OfDocument() bool { return m.Rule == ruleCopies || m.Rule == ruleAgain }

// ByCapitals reports whether a mention by name goes by capitals and position alone: no word
// beside it and no table tells what it is.
func (m Mention) ByCapitals() bool {
	return m.Lead.Empty() && byCapitals(m.Rule)
}

// BehindOffice reports whether a mention is the name in brackets behind an office: "the Under Secretary (Lund)".
func (m Mention) BehindOffice() bool { return m.Rule == ruleHolder }

// Unshown reports whether nothing beside a mention by name, be it a verb, shows that it is a person.
func (m Mention) Unshown() bool {
	return m.Slight || m.Rule == rulePersonCapital || m.Rule == ruleTagger
}

// Letters reports whether a mention is the letters by which somebody signs in place of his name.
func (m Mention) Letters() bool {
	return m.Rule == ruleSignature && Letters(m.Normal)
}

// mostLetters is the most letters that somebody signs by in place of his name.
const mostLetters = 4

// Letters reports whether a name is nothing but the letters by which somebody signs: "HAK".
func Letters(name string) bool { return len(name) <= mostLetters && acronymic(name) }

// State reports whether a mention is the name of a state, which is a body and a land.
func (m Mention) State() bool { return m.Rule == ruleState }

// RuleTerse is the rule of an office that a telegram writes without its article.
const RuleTerse = "description/terse"

// Part reports whether a mention is the part of a party without its party: "the Presidium", "CC".
func (m Mention) Part() bool { return m.Rule == rulePart }

// TokenKind classifies a token coarsely.
type TokenKind uint8

// The token kinds.
const (
	Word TokenKind = iota // letters, with inner apostrophes, hyphens and full stops of abbreviations
	Number
	Punct // one punctuation character
)

// Token is a word, number or punctuation mark; its span is of bytes of the document's text.
type Token struct {
	Span source.Span
	Kind TokenKind
	// Upper: first letter is a capital; Caps: all letters are capitals.
	Upper, Caps bool
}

// Sentence is a run of tokens; Annotated.Tokens gives them.
type Sentence struct {
	Span source.Span
	// Tape is where the tokens of the sentence start on the tape.
	Tape int
}

// Annotated is what the mention stage says of a document. All spans are of bytes of its text.
type Annotated struct {
	Sentences []Sentence  // in order of the text, none overlapping
	Tape      Tape        // the tokens of all sentences, packed; Tokens reads them
	Mentions  []Mention   // sorted by start, none overlapping
	Dates     []date.Date // sorted by start, none overlapping another or a mention
	// EntryHeads are the names that a file on people heads its entries with, each above a birth.
	EntryHeads []source.Span
}

// Tokens appends the tokens of a sentence to dst.
func (a *Annotated) Tokens(dst []Token, s Sentence) []Token { return a.Tape.read(dst, s) }

// AddSentence adds a sentence of tokens, which stand in order behind all earlier ones.
func (a *Annotated) AddSentence(tokens []Token) {
	if len(tokens) == 0 {
		return
	}
	a.Sentences = append(a.Sentences, Sentence{
		Span: source.Span{Start: tokens[0].Span.Start, End: tokens[len(tokens)-1].Span.End},
		Tape: len(a.Tape),
	})
	a.Tape = a.Tape.add(tokens)
}
