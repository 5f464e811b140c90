package lexicon

import (
	"go.yaml.in/yaml/v3"

	"dramatis/graph"
)

// Class is a set of lemmas or of predicates; files that name the same class add to it.
type Class[T ~string] map[T]bool

// WordClass is a class of lemmas, PredicateClass one of predicates.
type (
	WordClass      = Class[string]
	PredicateClass = Class[graph.Predicate]
)

// UnmarshalYAML adds the members of a list to the class.
func (c *Class[T]) UnmarshalYAML(n *yaml.Node) error {
	var members []T
	if err := n.Decode(&members); err != nil {
		return err
	}
	if *c == nil {
		*c = Class[T]{}
	}
	for _, m := range members {
		(*c)[m] = true
	}
	return nil
}

// senses are the classes of words that decide in which sense a clause holds and who
// its unnamed parties are; seeds/frames/00-senses.yaml says what each is for.
type senses struct {
	Speech        WordClass `yaml:"speech"`        // verbs whose that-clause is the subject's word
	Request       WordClass `yaml:"request"`       // verbs whose infinitive or that-clause is asked for
	Implicative   WordClass `yaml:"implicative"`   // verbs whose infinitive came true
	Approaching   WordClass `yaml:"approaching"`   // verbs by which one comes to speak to somebody
	Errand        WordClass `yaml:"errand"`        // verbs of what one does there
	Mooting       WordClass `yaml:"mooting"`       // verbs of what is not done yet, or not any more
	Noticing      WordClass `yaml:"noticing"`      // verbs of saying that in the perfect are of seeing
	Reception     WordClass `yaml:"reception"`     // nouns of how one takes what one notes: "with interest"
	LongSpan      WordClass `yaml:"long_span"`     // nouns of a time so long that no talk lasts it
	Minded        WordClass `yaml:"minded"`        // verbs of what somebody thinks, feels or is
	Shifting      WordClass `yaml:"shifting"`      // nouns of a phrase of where or how, behind which the object of a verb may stand
	Bygone        WordClass `yaml:"bygone"`        // adverbs by which something was said before the day that is told of
	Repeating     WordClass `yaml:"repeating"`     // words by which something was done more than once
	Wording       WordClass `yaml:"wording"`       // nouns of a piece of wording, quoted behind them
	Pausing       WordClass `yaml:"pausing"`       // verbs by which one breaks off or turns aside to do something
	Glancing      WordClass `yaml:"glancing"`      // verbs of looking, after which "to see" is no meeting
	Refusing      WordClass `yaml:"refusing"`      // verbs whose infinitive or gerund did not come true
	Intending     WordClass `yaml:"intending"`     // verbs whose gerund lies ahead: "considered visiting"
	Awaiting      WordClass `yaml:"awaiting"`      // verbs behind which what they name is still to come
	Factive       WordClass `yaml:"factive"`       // adjectives whose infinitive came true: "glad to meet"
	Doubting      WordClass `yaml:"doubting"`      // words of doubt, which denied leave none
	Verity        WordClass `yaml:"verity"`        // words by which a clause is called true: "it is true that"
	Recollecting  WordClass `yaml:"recollecting"`  // verbs of remembering and owning up, which leave their clause open where they are denied
	Presupposing  WordClass `yaml:"presupposing"`  // verbs whose clause is true though they are only wished or foretold
	Unable        WordClass `yaml:"unable"`        // adjectives whose infinitive did not
	Withholding   WordClass `yaml:"withholding"`   // verbs after which "from V-ing" did not happen
	Objecting     WordClass `yaml:"objecting"`     // words before "to V-ing" of what need not have been done
	Insisting     WordClass `yaml:"insisting"`     // verbs of asking for what a gerund tells that another shall do
	Vainly        WordClass `yaml:"vainly"`        // words beside a verb by which what was tried was not done
	Doubtful      WordClass `yaml:"doubtful"`      // words of a clause, or before its "that", by which it is only thought possible
	Hearsay       WordClass `yaml:"hearsay"`       // those by which it is only told by people
	Polite        WordClass `yaml:"polite"`        // verbs that a speaker hides his own act behind: "allow me to"
	SettingOut    WordClass `yaml:"setting_out"`   // verbs of setting out and of arriving
	Appointing    WordClass `yaml:"appointing"`    // verbs of meeting, which in the same tense tell what is arranged for a day ahead
	Causing       WordClass `yaml:"causing"`       // verbs, besides "have", behind whose object a bare form says what it did
	Accusing      WordClass `yaml:"accusing"`      // verbs by which somebody only says that their object did what a gerund says
	Bestowing     WordClass `yaml:"bestowing"`     // verbs of giving or keeping from, whose second object is a noun: "refused them land"
	Controlling   WordClass `yaml:"controlling"`   // verbs whose object does what "for", "of" or "from" opens
	Committing    WordClass `yaml:"committing"`    // verbs whose subject does what the infinitive behind their object tells: "promised X to come"
	Light         WordClass `yaml:"light"`         // verbs that only carry their noun: "made a proposal"
	Contingent    WordClass `yaml:"contingent"`    // nouns of what may come to pass, between "in the" and "of"
	InPart        WordClass `yaml:"in_part"`       // words by which a denial leaves something: "not always"
	SoFar         WordClass `yaml:"so_far"`        // words by which a denial may not last: "not yet"
	Excepting     WordClass `yaml:"excepting"`     // words behind which stands who is left out of all: "all but X"
	Everybody     WordClass `yaml:"everybody"`     // words of all, before them
	Altering      WordClass `yaml:"altering"`      // verbs that say of what goes on that it grows, lasts or suffers
	Grounds       WordClass `yaml:"grounds"`       // words of the ground on which something is done: "in the light of"
	Offering      WordClass `yaml:"offering"`      // nouns by which what stands behind "of" is only held out
	Begging       WordClass `yaml:"begging"`       // nouns by which what stands behind "for" is only asked for
	Banning       WordClass `yaml:"banning"`       // nouns by which what stands behind "on" or "against" must not be
	Providing     WordClass `yaml:"providing"`     // words that open a condition, with or without "that": "provided X comes"
	Alternative   WordClass `yaml:"alternative"`   // nouns of what else one could do, which somebody has not: "no choice but to"
	Talks         WordClass `yaml:"talks"`         // nouns of talking together, whose owner has had them where he discusses them
	Official      WordClass `yaml:"official"`      // the types of paper in which "we" is the author's state or service
	Soliciting    WordClass `yaml:"soliciting"`    // words of thanks before an "if" by which something is asked for: "grateful if you would"
	Ceasing       WordClass `yaml:"ceasing"`       // nouns by which what had been going on shall end: "the cessation of support"
	StillAhead    WordClass `yaml:"still_ahead"`   // words behind "was" that say of a visit that it has not been yet
	Prospective   WordClass `yaml:"prospective"`   // words before a noun of what has not happened: "the planned visit"
	Past          WordClass `yaml:"past"`          // words before a noun of what has happened: "his last visit"
	Wish          WordClass `yaml:"wish"`          // nouns of what somebody wants of another, before "is that"
	Directive     WordClass `yaml:"directive"`     // verbs of saying that ask for what their that-clause says in the present tense
	Wanting       WordClass `yaml:"wanting"`       // verbs that ask of others what they name, and of oneself only intend it
	Willing       WordClass `yaml:"willing"`       // verbs and adjectives that, denied, say that somebody will not do what the infinitive tells
	Leaning       WordClass `yaml:"leaning"`       // verbs and adjectives of leaning to a stance, which is so taken: "inclined to agree"
	Imploring     WordClass `yaml:"imploring"`     // verbs, besides those of saying, by which one asks something of somebody there and then
	Utterance     WordClass `yaml:"utterance"`     // nouns of what somebody says to another
	Regarding     WordClass `yaml:"regarding"`     // prepositions behind which they are what something is about, and not how it is said
	Several       WordClass `yaml:"several"`       // words of several that do not end in "s"
	Meeting       WordClass `yaml:"meeting"`       // verbs of coming together to talk
	Holding       WordClass `yaml:"holding"`       // verbs that say in the passive that a meeting took place
	Conferring    WordClass `yaml:"conferring"`    // verbs of what those do who came together to talk
	Hoping        WordClass `yaml:"hoping"`        // verbs by which a writer tells his reader what he would have him do: "I hope you will inform X"
	Alleging      WordClass `yaml:"alleging"`      // verbs that in the passive hand on what somebody says
	Telling       WordClass `yaml:"telling"`       // verbs of saying that are put into what is said
	Deciding      WordClass `yaml:"deciding"`      // verbs by which a body decides
	Decision      WordClass `yaml:"decision"`      // the types of document by which a body decides: whom they are distributed to, they are not written to
	Decreeing     WordClass `yaml:"decreeing"`     // verbs that open the items of a decision
	Decided       WordClass `yaml:"decided"`       // papers that record what a body decided
	Commissioning WordClass `yaml:"commissioning"` // verbs of asking somebody to do something for one
	Conveying     WordClass `yaml:"conveying"`     // verbs of carrying on what somebody says
	Happening     WordClass `yaml:"happening"`     // verbs by which an event takes place
	Lasting       WordClass `yaml:"lasting"`       // verbs behind which it stands how long an event was
	Beginning     WordClass `yaml:"beginning"`     // verbs of which the subject begins
	Ending        WordClass `yaml:"ending"`        // verbs of which the subject ends
	Shelving      WordClass `yaml:"shelving"`      // verbs by which a meeting that was planned comes to nothing
	Assembling    WordClass `yaml:"assembling"`    // verbs by which several come to be in one place: "there dined X and Y"
	Taking        WordClass `yaml:"taking"`        // verbs that tell or rob somebody "of" something
	Intransitive  WordClass `yaml:"intransitive"`  // verbs that no "by X" turns into a passive
	Participial   WordClass `yaml:"participial"`   // verbs whose bare participle says of the noun before it where it lies or who made it
	Sharing       WordClass `yaml:"sharing"`       // verbs that share what stands behind the next: "born and raised in Oslo"
	Referring     WordClass `yaml:"referring"`     // words that open what a letter takes up: "Further to our meeting of 11 March"
	Telephone     WordClass `yaml:"telephone"`     // words by which people who talked did not see each other
	// Conversation are the heads of events where few people talk together; Report are
	// the types of document that an official sends to the body he answers to.
	Conversation WordClass `yaml:"conversation"`
	Meal         WordClass `yaml:"meal"` // of these, the ones at which all sit at one table
	Report       WordClass `yaml:"report"`
	Recalled     WordClass `yaml:"recalled"`  // the types of document in whose dialogue somebody is asked about what happened before
	Presiding    WordClass `yaml:"presiding"` // words and phrases by which somebody is in the chair of a dinner or a meeting
	Kept         WordClass `yaml:"kept"`      // the types of document that are kept on the day of which they tell
	Account      WordClass `yaml:"account"`   // nouns of what is told of something that took place
	Arrival      WordClass `yaml:"arrival"`   // verbs by which a letter reaches the one who tells of it
	Sitting      WordClass `yaml:"sitting"`   // the types of document in which somebody has the floor and speaks to all who sit there
}
