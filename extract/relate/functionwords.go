package relate

// functionWords are the closed classes of words by which a clause is cut up;
// seeds/frames/00-function.yaml has them.
type functionWords struct {
	Determiners    wordClass `yaml:"determiners"`    // words that open a noun phrase
	Prepositions   wordClass `yaml:"prepositions"`   // words that open an argument
	Governing      wordClass `yaml:"governing"`      // prepositions that make a name a complement, not a subject
	Circumstantial wordClass `yaml:"circumstantial"` // prepositions by which a noun tells where or when its clause took place
	OnDate         wordClass `yaml:"on_date"`        // words before a date on which something was
	Binders        wordClass `yaml:"binders"`        // words that open a subordinate clause
	Inserting      wordClass `yaml:"inserting"`      // words that open a clause or a circumstance between "that" and its own clause
	Interrupting   wordClass `yaml:"interrupting"`   // words that open a clause put in between a subject and its verb
	Adverbs        wordClass `yaml:"adverbs"`        // what may stand between a subject and its verb, beside adverbs in -ly
	Negations      wordClass `yaml:"negations"`      // words that deny what a group of verbs tells
	Particles      wordClass `yaml:"particles"`      // small words that no noun phrase goes on with
	Quantities     wordClass `yaml:"quantities"`     // words that "of" joins to what they count
	Counts         wordClass `yaml:"counts"`         // words behind a name that say how often or how much
	Degrees        wordClass `yaml:"degrees"`        // words that say how much of something is meant
	Temporal       wordClass `yaml:"temporal"`       // words before an office that say when it was held
	TowardsOffice  wordClass `yaml:"towards_office"` // words between a verb that puts into an office and the office

	// Small words by what they open or count, each class asked of in one kind of phrase.
	AccountOf          wordClass `yaml:"account_of"`          // prepositions between an account and what it is of
	AgreementOn        wordClass `yaml:"agreement_on"`        // prepositions that say of what an agreement is
	SubjectMatter      wordClass `yaml:"subject_matter"`      // prepositions of what is spoken of
	GerundSubject      wordClass `yaml:"gerund_subject"`      // prepositions behind which a gerund has a subject of its own
	OnWordOf           wordClass `yaml:"on_word_of"`          // prepositions of on whose word somebody acts
	Surrounding        wordClass `yaml:"surrounding"`         // prepositions of a body or a land that people are in or out of
	Origin             wordClass `yaml:"origin"`              // prepositions behind which "which" goes back to what came from there
	WithinAnother      wordClass `yaml:"within_another"`      // prepositions of a phrase that stands within another
	InSeries           wordClass `yaml:"in_series"`           // prepositions that a list repeats behind commas
	Attributive        wordClass `yaml:"attributive"`         // prepositions by which a name behind another says which one it is
	FromWhen           wordClass `yaml:"from_when"`           // words before a date from which something was
	UntilWhen          wordClass `yaml:"until_when"`          // words before a date until which it was
	BoundsAct          wordClass `yaml:"bounds_act"`          // prepositions whose date bounds the act and does not date it
	Exhaustive         wordClass `yaml:"exhaustive"`          // words that count all or none of something
	Definite           wordClass `yaml:"definite"`            // words before a noun by which it is the one that is spoken of
	Turning            wordClass `yaml:"turning"`             // words that say which way somebody turns
	TemporalParticiple wordClass `yaml:"temporal_participle"` // participles that stand for "after" and "until"

	// Pronouns by their case and number, words of time and of description.
	Nominative       wordClass `yaml:"nominative"`        // pronouns that can only be a subject
	Objective        wordClass `yaml:"objective"`         // pronouns that are never a subject and stand before no noun
	Possessive       wordClass `yaml:"possessive"`        // pronouns that stand before what is somebody's
	SinglePossessive wordClass `yaml:"single_possessive"` // of them, those of one person
	Reflexive        wordClass `yaml:"reflexive"`         // pronouns of who does something to himself
	FirstSingular    wordClass `yaml:"first_singular"`    // pronouns by which one speaks of himself alone
	FirstPlural      wordClass `yaml:"first_plural"`      // pronouns by which one speaks for several
	Weekday          wordClass `yaml:"weekday"`           // the days of the week
	PartOfDay        wordClass `yaml:"part_of_day"`       // nouns of a day or a part of it
	RelativeDay      wordClass `yaml:"relative_day"`      // words for a day that is told from that of the speaker
	Lapse            wordClass `yaml:"lapse"`             // words behind how much time passed
	SinglingOut      wordClass `yaml:"singling_out"`      // adverbs that single out some of those named
	Copula           wordClass `yaml:"copula"`            // verbs that say what their subject is
	LandDirection    wordClass `yaml:"land_direction"`    // words before the adjective of a land
}
