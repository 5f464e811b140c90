package lexicon

// words are the classes of nouns and verbs that rules ask about, beside those of senses;
// seeds/frames/00-words.yaml has them.
type words struct {
	Sent        WordClass `yaml:"sent"`         // nouns of what is written to somebody, of which "the last" or "a new" presupposes that it was
	Letter      WordClass `yaml:"letter"`       // nouns of what one writes to another
	Posted      WordClass `yaml:"posted"`       // nouns of papers that an inventory enters with who sent them to whom
	Copied      WordClass `yaml:"copied"`       // words there of whether the paper is the one that was sent
	Answer      WordClass `yaml:"answer"`       // nouns of what goes back
	Answering   WordClass `yaml:"answering"`    // verbs by which somebody has to do with a letter that was written to him
	Publication WordClass `yaml:"publication"`  // nouns of what is written or said to others than the one who tells of it: "stated in his reply"
	Publicly    WordClass `yaml:"publicly"`     // words for what is said to everybody
	Audience    WordClass `yaml:"audience"`     // nouns of those whom one tells something together
	Tale        WordClass `yaml:"tale"`         // nouns of what one tells, where "tell" does not say whom
	Herein      WordClass `yaml:"herein"`       // words by which one speaks of what one writes there: "as I have said above"
	Exchange    WordClass `yaml:"exchange"`     // nouns of what one says to another in a conversation
	Rejoining   WordClass `yaml:"rejoining"`    // verbs that say by themselves that somebody spoke before
	Enquiring   WordClass `yaml:"enquiring"`    // verbs by which somebody asks what he would know
	Replying    WordClass `yaml:"replying"`     // verbs by which somebody answers
	Affirmed    WordClass `yaml:"affirmed"`     // verbs by which one says what one says one can say
	Softened    WordClass `yaml:"softened"`     // verbs that "would" only makes polite
	Courteous   WordClass `yaml:"courteous"`    // verbs of "please accept my thanks", which ask for nothing
	Giving      WordClass `yaml:"giving"`       // verbs that have somebody and something as their objects
	Dispatching WordClass `yaml:"dispatching"`  // verbs by which somebody is sent to do something
	Escorting   WordClass `yaml:"escorting"`    // verbs by which somebody is brought along to do something
	Moving      WordClass `yaml:"moving"`       // verbs, besides those of asking, by which somebody gets others to do something
	Going       WordClass `yaml:"going"`        // verbs whose participle behind a noun says where that is or goes
	Journey     WordClass `yaml:"journey"`      // nouns of what somebody makes who visits places: "made a trip visiting Oslo"
	Way         WordClass `yaml:"way"`          // nouns whose "to" and "from" tell of a way: "proposed a trip to N"
	Seeming     WordClass `yaml:"seeming"`      // verbs by which something only looks so
	Relishing   WordClass `yaml:"relishing"`    // verbs of how something that was struck somebody
	Finding     WordClass `yaml:"finding"`      // verbs behind which "when" asks for a time
	Posting     WordClass `yaml:"posting"`      // verbs that send somebody where he is to have an office
	TakingUp    WordClass `yaml:"taking_up"`    // verbs of who goes or comes where he has one, or serves there
	TowardsPost WordClass `yaml:"towards_post"` // prepositions between those and the town or body
	Becoming    WordClass `yaml:"becoming"`     // verbs that put their subject, and in the passive too, into an office
	Putting     WordClass `yaml:"putting"`      // verbs that put their object into an office
	Leaving     WordClass `yaml:"leaving"`      // verbs that say who held an office until then
	Seizing     WordClass `yaml:"seizing"`      // verbs of taking an occasion
	Occasion    WordClass `yaml:"occasion"`     // what is taken to do something: "took the opportunity to thank X"
	Filling     WordClass `yaml:"filling"`      // verbs that say who holds an office where they take a post: "held the post of OFFICE"
	Post        WordClass `yaml:"post"`         // nouns of what they take
	Tenure      WordClass `yaml:"tenure"`       // nouns of "his duties as OFFICE"
	Mandated    WordClass `yaml:"mandated"`     // nouns of who speaks for the body he is of: "the delegate of BODY"
	Ousting     WordClass `yaml:"ousting"`      // verbs that put their object out of an office
	LeavingPost WordClass `yaml:"leaving_post"` // of them, those that tell the end of holding it
	NameColumn  WordClass `yaml:"name_column"`  // heads of the columns of a list of postings: who
	PostColumn  WordClass `yaml:"post_column"`  // his office
	BodyColumn  WordClass `yaml:"body_column"`  // where, or in what body
	FromColumn  WordClass `yaml:"from_column"`  // since when, or from what office
	UntilColumn WordClass `yaml:"until_column"` // until when, or to what office
	YearsColumn WordClass `yaml:"years_column"` // from when until when
	Attempt     WordClass `yaml:"attempt"`      // nouns of what somebody does, or would do, "to" do something
	Will        WordClass `yaml:"will"`         // nouns of wanting to do something
	Alleged     WordClass `yaml:"alleged"`      // adjectives of what others claim
	Opining     WordClass `yaml:"opining"`      // verbs of thinking that are denied in place of what is thought
	Trying      WordClass `yaml:"trying"`       // nouns of trying
	Undoing     WordClass `yaml:"undoing"`      // nouns of not doing something
	Capacity    WordClass `yaml:"capacity"`     // nouns of what one can or may do, done or not
	Idea        WordClass `yaml:"idea"`         // words behind which a gerund is what somebody has in mind or might do
	Aim         WordClass `yaml:"aim"`          // of these, what a deed is done for
	Purpose     WordClass `yaml:"purpose"`      // nouns of what a paper or a matter may be for
	Chance      WordClass `yaml:"chance"`       // adjectives of what may be done, or only with pains, and nouns of what is done that it may be
	Soon        WordClass `yaml:"soon"`         // words by which what is told in the present is still to come: "leaves tonight"
	Fitting     WordClass `yaml:"fitting"`      // words by which a fact is a proposal: "that it is best to wait"
	Norm        WordClass `yaml:"norm"`         // nouns of what something is done by: "according to plan"
	View        WordClass `yaml:"view"`         // nouns of "in the view of X" and "in X's opinion"
	Joint       WordClass `yaml:"joint"`        // nouns of what one has with somebody
	Delegation  WordClass `yaml:"delegation"`   // nouns of a few people who come together
	Including   WordClass `yaml:"including"`    // words behind them that name who they are
	Transparent WordClass `yaml:"transparent"`  // nouns that stand for the body they belong to
	Membership  WordClass `yaml:"membership"`   // nouns of bodies that have members
	Amount      WordClass `yaml:"amount"`       // nouns of how much, or of what kind, the thing behind "of" is
	Unattended  WordClass `yaml:"unattended"`   // nouns of events that nobody sits at
	Guests      WordClass `yaml:"guests"`       // nouns of those who came to a gathering, and of where they sat there
	Attendance  WordClass `yaml:"attendance"`   // words that announce a list of those present
	Attendant   WordClass `yaml:"attendant"`    // words for those whom a heading names beside the participants, and who was not there
	Matter      WordClass `yaml:"matter"`       // nouns of states of affairs that a date tells from others
	Datable     WordClass `yaml:"datable"`      // nouns, beside those of papers and talks, that "of" and a date tell from others
	Span        WordClass `yaml:"span"`         // nouns of a time that lies within another's: "in the course of", "on the occasion of"
	Aside       WordClass `yaml:"aside"`        // phrases that stand where an adverb could: "in turn"
	Facing      WordClass `yaml:"facing"`       // verbs by which one faces, with "to", whom one speaks to next
	Complaining WordClass `yaml:"complaining"`  // verbs of finding fault with who, as a clause behind them says, did something
	Replacing   WordClass // verbs of putting one in the place of another
	Maiden      WordClass // words before the name that a wife was born with
	InsteadOf   WordClass `yaml:"instead_of"`  // words behind an office that tell whom its holder follows: "in succession to"
	Leadership  WordClass `yaml:"leadership"`  // nouns of "under the leadership of X"
	Convening   WordClass `yaml:"convening"`   // verbs of what a body does when it comes together: "met under the presidency of X"
	Spells      WordClass `yaml:"spells"`      // words of how long one was with somebody: "Half an hour alone with X"
	Directions  WordClass `yaml:"directions"`  // adverbs of where a verb leads that may stand before its preposition: "went over to X"
	Mission     WordClass `yaml:"mission"`     // nouns of missions abroad, behind which a town only says where: "Embassy Warsaw"
	Merely      WordClass `yaml:"merely"`      // words by which no more is meant; behind "not" they deny nothing: "not only met X"
	Topicless   WordClass `yaml:"topicless"`   // nouns of "on", "about", "of" and "for" that name no topic
	VerbOnly    WordClass `yaml:"verb_only"`   // verbs whose base form is no noun
	Heading     WordClass `yaml:"heading"`     // verbs by which somebody is at the head of a part of a body
	Envoy       WordClass `yaml:"envoy"`       // nouns of the offices of an embassy
	UnitHead    WordClass `yaml:"unit_head"`   // nouns of offices whose body a phrase may name that is no name by its form
	CommonUnit  WordClass `yaml:"common_unit"` // nouns that alone say of no certain body what somebody is head of
	Ministerial WordClass `yaml:"ministerial"` // words of a minister's office and of a ministry that do not say which
	NotOfBody   WordClass `yaml:"not_of_body"` // words of a form's answer about a body by which somebody was no longer of it, or not yet
}
