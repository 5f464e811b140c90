package relate

import "go.yaml.in/yaml/v3"

// wordClass is a set of lemmas; files that name the same class add to it.
type wordClass map[string]bool

// UnmarshalYAML adds the words of a list to the class.
func (c *wordClass) UnmarshalYAML(n *yaml.Node) error {
	var words []string
	if err := n.Decode(&words); err != nil {
		return err
	}
	if *c == nil {
		*c = wordClass{}
	}
	enter(*c, words)
	return nil
}

// senses are the classes of words that decide in which sense a clause holds and who
// its unnamed parties are; seeds/frames/00-senses.yaml says what each is for.
type senses struct {
	Speech        wordClass `yaml:"speech"`        // verbs whose that-clause is the subject's word
	Request       wordClass `yaml:"request"`       // verbs whose infinitive or that-clause is asked for
	Implicative   wordClass `yaml:"implicative"`   // verbs whose infinitive came true
	Approaching   wordClass `yaml:"approaching"`   // verbs by which one comes to speak to somebody
	Errand        wordClass `yaml:"errand"`        // verbs of what one does there
	Mooting       wordClass `yaml:"mooting"`       // verbs of what is not done yet, or not any more
	Noticing      wordClass `yaml:"noticing"`      // verbs of saying that in the perfect are of seeing
	Reception     wordClass `yaml:"reception"`     // nouns of how one takes what one notes: "with interest"
	LongSpan      wordClass `yaml:"long_span"`     // nouns of a time so long that no talk lasts it
	Minded        wordClass `yaml:"minded"`        // verbs of what somebody thinks, feels or is
	Shifting      wordClass `yaml:"shifting"`      // nouns of a phrase of where or how, behind which the object of a verb may stand
	Bygone        wordClass `yaml:"bygone"`        // adverbs by which something was said before the day that is told of
	Repeating     wordClass `yaml:"repeating"`     // words by which something was done more than once
	Wording       wordClass `yaml:"wording"`       // nouns of a piece of wording, quoted behind them
	Pausing       wordClass `yaml:"pausing"`       // verbs by which one breaks off or turns aside to do something
	Glancing      wordClass `yaml:"glancing"`      // verbs of looking, after which "to see" is no meeting
	Refusing      wordClass `yaml:"refusing"`      // verbs whose infinitive or gerund did not come true
	Intending     wordClass `yaml:"intending"`     // verbs whose gerund lies ahead: "considered visiting"
	Factive       wordClass `yaml:"factive"`       // adjectives whose infinitive came true: "glad to meet"
	Presupposing  wordClass `yaml:"presupposing"`  // verbs whose clause is true though they are only wished or foretold
	Unable        wordClass `yaml:"unable"`        // adjectives whose infinitive did not
	Vainly        wordClass `yaml:"vainly"`        // words beside a verb by which what was tried was not done
	Doubtful      wordClass `yaml:"doubtful"`      // words of a clause, or before its "that", by which it is only thought possible
	Hearsay       wordClass `yaml:"hearsay"`       // those by which it is only told by people
	Polite        wordClass `yaml:"polite"`        // verbs that a speaker hides his own act behind: "allow me to"
	SettingOut    wordClass `yaml:"setting_out"`   // verbs of setting out and of arriving
	Appointing    wordClass `yaml:"appointing"`    // verbs of meeting, which in the same tense tell what is arranged for a day ahead
	Causing       wordClass `yaml:"causing"`       // verbs, besides "have", behind whose object a bare form says what it did
	Accusing      wordClass `yaml:"accusing"`      // verbs by which somebody only says that their object did what a gerund says
	Bestowing     wordClass `yaml:"bestowing"`     // verbs of giving or keeping from, whose second object is a noun: "refused them land"
	Controlling   wordClass `yaml:"controlling"`   // verbs whose object does what "for", "of" or "from" opens
	Light         wordClass `yaml:"light"`         // verbs that only carry their noun: "made a proposal"
	Contingent    wordClass `yaml:"contingent"`    // nouns of what may come to pass, between "in the" and "of"
	InPart        wordClass `yaml:"in_part"`       // words by which a denial leaves something: "not always"
	Providing     wordClass `yaml:"providing"`     // words that open a condition, with or without "that": "provided X comes"
	Alternative   wordClass `yaml:"alternative"`   // nouns of what else one could do, which somebody has not: "no choice but to"
	Talks         wordClass `yaml:"talks"`         // nouns of talking together, whose owner has had them where he discusses them
	Official      wordClass `yaml:"official"`      // the types of paper in which "we" is the author's state or service
	Soliciting    wordClass `yaml:"soliciting"`    // words of thanks before an "if" by which something is asked for: "grateful if you would"
	Ceasing       wordClass `yaml:"ceasing"`       // nouns by which what had been going on shall end: "the cessation of support"
	Prospective   wordClass `yaml:"prospective"`   // words before a noun of what has not happened: "the planned visit"
	Past          wordClass `yaml:"past"`          // words before a noun of what has happened: "his last visit"
	Wish          wordClass `yaml:"wish"`          // nouns of what somebody wants of another, before "is that"
	Directive     wordClass `yaml:"directive"`     // verbs of saying that ask for what their that-clause says in the present tense
	Wanting       wordClass `yaml:"wanting"`       // verbs that ask of others what they name, and of oneself only intend it
	Willing       wordClass `yaml:"willing"`       // verbs and adjectives that, denied, say that somebody will not do what the infinitive tells
	Imploring     wordClass `yaml:"imploring"`     // verbs, besides those of saying, by which one asks something of somebody there and then
	Utterance     wordClass `yaml:"utterance"`     // nouns of what somebody says to another
	Regarding     wordClass `yaml:"regarding"`     // prepositions behind which they are what something is about, and not how it is said
	Several       wordClass `yaml:"several"`       // words of several that do not end in "s"
	Meeting       wordClass `yaml:"meeting"`       // verbs of coming together to talk
	Conferring    wordClass `yaml:"conferring"`    // verbs of what those do who came together to talk
	Hoping        wordClass `yaml:"hoping"`        // verbs by which a writer tells his reader what he would have him do: "I hope you will inform X"
	Alleging      wordClass `yaml:"alleging"`      // verbs that in the passive hand on what somebody says
	Telling       wordClass `yaml:"telling"`       // verbs of saying that are put into what is said
	Deciding      wordClass `yaml:"deciding"`      // verbs by which a body decides
	Decision      wordClass `yaml:"decision"`      // the types of document by which a body decides: whom they are distributed to, they are not written to
	Decreeing     wordClass `yaml:"decreeing"`     // verbs that open the items of a decision
	Decided       wordClass `yaml:"decided"`       // papers that record what a body decided
	Commissioning wordClass `yaml:"commissioning"` // verbs of asking somebody to do something for one
	Conveying     wordClass `yaml:"conveying"`     // verbs of carrying on what somebody says
	Happening     wordClass `yaml:"happening"`     // verbs by which an event takes place
	Lasting       wordClass `yaml:"lasting"`       // verbs behind which it stands how long an event was
	Beginning     wordClass `yaml:"beginning"`     // verbs of which the subject begins
	Ending        wordClass `yaml:"ending"`        // verbs of which the subject ends
	Shelving      wordClass `yaml:"shelving"`      // verbs by which a meeting that was planned comes to nothing
	Assembling    wordClass `yaml:"assembling"`    // verbs by which several come to be in one place: "there dined X and Y"
	Taking        wordClass `yaml:"taking"`        // verbs that tell or rob somebody "of" something
	Intransitive  wordClass `yaml:"intransitive"`  // verbs that no "by X" turns into a passive
	Participial   wordClass `yaml:"participial"`   // verbs whose bare participle says of the noun before it where it lies or who made it
	Sharing       wordClass `yaml:"sharing"`       // verbs that share what stands behind the next: "born and raised in Oslo"
	Referring     wordClass `yaml:"referring"`     // words that open what a letter takes up: "Further to our meeting of 11 March"
	Telephone     wordClass `yaml:"telephone"`     // words by which people who talked did not see each other
	// Conversation are the heads of events where few people talk together; Report are
	// the types of document that an official sends to the body he answers to.
	Conversation wordClass `yaml:"conversation"`
	Report       wordClass `yaml:"report"`
	Recalled     wordClass `yaml:"recalled"`  // the types of document in whose dialogue somebody is asked about what happened before
	Presiding    wordClass `yaml:"presiding"` // words and phrases by which somebody is in the chair of a dinner or a meeting
	Kept         wordClass `yaml:"kept"`      // the types of document that are kept on the day of which they tell
	Account      wordClass `yaml:"account"`   // nouns of what is told of something that took place
	Arrival      wordClass `yaml:"arrival"`   // verbs by which a letter reaches the one who tells of it
	Sitting      wordClass `yaml:"sitting"`   // the types of document in which somebody has the floor and speaks to all who sit there
}
