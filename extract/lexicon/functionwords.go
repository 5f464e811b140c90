package lexicon

// functionWords are the closed classes of words by which a clause is cut up;
// seeds/frames/00-function.yaml has them.
type functionWords struct {
	Determiners    WordClass `yaml:"determiners"`    // words that open a noun phrase
	Prepositions   WordClass `yaml:"prepositions"`   // words that open an argument
	Governing      WordClass `yaml:"governing"`      // prepositions that make a name a complement, not a subject
	Circumstantial WordClass `yaml:"circumstantial"` // prepositions by which a noun tells where or when its clause took place
	OnDate         WordClass `yaml:"on_date"`        // words before a date on which something was
	Binders        WordClass `yaml:"binders"`        // words that open a subordinate clause
	Inserting      WordClass `yaml:"inserting"`      // words that open a clause or a circumstance between "that" and its own clause
	Subordinating  WordClass `yaml:"subordinating"`  // words that open a clause with a subject of its own and are seldom without one
	Interrupting   WordClass `yaml:"interrupting"`   // words that open a clause put in between a subject and its verb
	Adverbs        WordClass `yaml:"adverbs"`        // what may stand between a subject and its verb, beside adverbs in -ly
	Negations      WordClass `yaml:"negations"`      // words that deny what a group of verbs tells
	Particles      WordClass `yaml:"particles"`      // small words that no noun phrase goes on with
	Quantities     WordClass `yaml:"quantities"`     // words that "of" joins to what they count
	Counts         WordClass `yaml:"counts"`         // words behind a name that say how often or how much
	Degrees        WordClass `yaml:"degrees"`        // words that say how much of something is meant
	Temporal       WordClass `yaml:"temporal"`       // words before an office that say when it was held
	TowardsOffice  WordClass `yaml:"towards_office"` // words between a verb that puts into an office and the office

	// Small words by what they open or count, each class asked of in one kind of phrase.
	AccountOf          WordClass `yaml:"account_of"`          // prepositions between an account and what it is of
	AgreementOn        WordClass `yaml:"agreement_on"`        // prepositions that say of what an agreement is
	SubjectMatter      WordClass `yaml:"subject_matter"`      // prepositions of what is spoken of
	GerundSubject      WordClass `yaml:"gerund_subject"`      // prepositions behind which a gerund has a subject of its own
	OnWordOf           WordClass `yaml:"on_word_of"`          // prepositions of on whose word somebody acts
	Surrounding        WordClass `yaml:"surrounding"`         // prepositions of a body or a land that people are in or out of
	Origin             WordClass `yaml:"origin"`              // prepositions behind which "which" goes back to what came from there
	WithinAnother      WordClass `yaml:"within_another"`      // prepositions of a phrase that stands within another
	InSeries           WordClass `yaml:"in_series"`           // prepositions that a list repeats behind commas
	Attributive        WordClass `yaml:"attributive"`         // prepositions by which a name behind another says which one it is
	FromWhen           WordClass `yaml:"from_when"`           // words before a date from which something was
	UntilWhen          WordClass `yaml:"until_when"`          // words before a date until which it was
	BoundsAct          WordClass `yaml:"bounds_act"`          // prepositions whose date bounds the act and does not date it
	Exhaustive         WordClass `yaml:"exhaustive"`          // words that count all or none of something
	Definite           WordClass `yaml:"definite"`            // words before a noun by which it is the one that is spoken of
	Turning            WordClass `yaml:"turning"`             // words that say which way somebody turns
	TemporalParticiple WordClass `yaml:"temporal_participle"` // participles that stand for "after" and "until"

	// Pronouns by their case and number, words of time and of description.
	Nominative       WordClass `yaml:"nominative"`        // pronouns that can only be a subject
	Objective        WordClass `yaml:"objective"`         // pronouns that are never a subject and stand before no noun
	Possessive       WordClass `yaml:"possessive"`        // pronouns that stand before what is somebody's
	SinglePossessive WordClass `yaml:"single_possessive"` // of them, those of one person
	Reflexive        WordClass `yaml:"reflexive"`         // pronouns of who does something to himself
	FirstSingular    WordClass `yaml:"first_singular"`    // pronouns by which one speaks of himself alone
	Many             WordClass `yaml:"many"`              // nouns of several that do not end in s: "police"
	FirstPlural      WordClass `yaml:"first_plural"`      // pronouns by which one speaks for several
	Weekday          WordClass `yaml:"weekday"`           // the days of the week
	PartOfDay        WordClass `yaml:"part_of_day"`       // nouns of a day or a part of it
	CalendarUnit     WordClass `yaml:"calendar_unit"`     // nouns of a stretch of the calendar longer than a day
	PointingOut      WordClass `yaml:"pointing_out"`      // words before such a noun that say which one
	TakingTo         WordClass `yaml:"taking_to"`         // words to which "to" belongs, and not to the verb: "relative to"
	RelativeDay      WordClass `yaml:"relative_day"`      // words for a day that is told from that of the speaker
	Lapse            WordClass `yaml:"lapse"`             // words behind how much time passed
	SinglingOut      WordClass `yaml:"singling_out"`      // adverbs that single out some of those named
	Copula           WordClass `yaml:"copula"`            // verbs that say what their subject is
	OfMind           WordClass `yaml:"of_mind"`           // adjectives that say, behind a name and a comma, how somebody was
	LandDirection    WordClass `yaml:"land_direction"`    // words before the adjective of a land
}
