package grammar

import "dramatis/graph"

// sources ask about documents: which there are, and who wrote one to whom, when and where.
var sources = []family{
	{form{goal: CountDocuments}, []string{"How many documents mention A?"}, []string{
		"how many {record} MENTION <about>", "in how many {record} BE <about> MENTION", "in how many {record} DO <about> appear|occur|figure", "how many {record} SPEAK of|about <about>", "how many {record} BE about <about>",
		"how many {record} BE there about|on <about>",
	}},
	{form{goal: CountDocuments}, []string{"How many papers did A write?"}, []string{
		"how many {record} DO <subject> WRITE to <object>", "how many {record} DO <subject> WRITE", "how many {record} DO <subject> send <object>", "how many {record} DO <object> RECEIVE from <subject>", "how many {record} DO <object> RECEIVE",
		"how many {record} BE WRITTEN by <subject> to <object>", "how many {record} BE WRITTEN by <subject>", "how many {record} BE ADDRESSED to <object> by|from <subject>", "how many {record} BE ADDRESSED to <object>",
		"how many {record} BE there from|by <subject> to <object>", "how many {record} BE there from|by <subject>", "how many {record} BE there to <object>", "how many {record} BE from|by <subject> to <object>", "how many {record} BE from|by <subject>",
	}},
	{form{goal: CountDocuments, narrowed: true}, nil, []string{"how many {record} BE WRITTEN", "how many {record} BE there", "how many {record} BE"}},
	{form{goal: Documents}, []string{"Which documents mention A?", "In which documents does A appear?"}, []string{
		"which|what {record} MENTION <about>", "in which|what {record} BE <about> MENTION", "in which|what {record} DO <about> appear|occur|figure", "which|what {record} SPEAK of|about <about>", "which|what {record} refer|refers to <about>",
		"which|what {record} BE about <about>", "what {record} BE there about|on <about>", "where BE <about> mentioned|named", "which|what {record} deal|deals with <about>", "which|what {record} contain|contains <about>", "which|what {record} BE mentioning|naming|concerning|discussing|about|containing|citing <about>", "{who} BE the? MENTION of <about>", "where DO <about> appear|occur|figure",
	}},
	{form{goal: Documents}, []string{"Which letters did A write to B?", "Which telegrams were sent to B?", "What documents are there from A to B?", "Which letters did B receive?"}, []string{
		"which|what {record} DO <subject> WRITE to <object>", "which|what {record} DO <subject> WRITE", "which|what {record} DO <subject> send <object>", "which|what {record} BE ADDRESSED to <object> by|from <subject>",
		"which|what {record} BE WRITTEN by <subject> to <object>", "which|what {record} BE WRITTEN by <subject>", "which|what {record} BE ADDRESSED to <object>", "which|what {record} BE from|by <subject> to <object>", "which|what {record} BE from|by <subject>",
		"which|what {record} BE to <object>", "which|what {record} from|by <subject> to <object> BE there", "what {record} BE there from|by <subject> to <object>", "what {record} BE there from|by <subject>", "what {record} BE there to <object>",
		"which|what {record} DO <object> RECEIVE from <subject>", "which|what {record} DO <object> RECEIVE", "which|what {record} went to <object>", "which|what {record} come|comes|came from <subject>", "which|what {record} BE ADDRESSED to <object>", "which|what {record} BE to <object> from|by|of <subject>",
		"{who} BE the? {record} from|of|by <subject> to <object>", "{who} BE the? {record} to <object> from|of|by <subject>", "{who} BE the? {record} from|of|by <subject>", "which|what {record} BE ADDRESSED by <subject> to <object>",
	}},
	{form{goal: Documents, either: true}, []string{"Which letters are there between A and B?"}, []string{
		"which|what {record} BE exchanged? between <subject> and <object>", "which|what {record} BE there between <subject> and <object>", "which|what {record} passed|went between <subject> and <object>",
		"which|what {record} DO <subject> and <object> exchange", "{who} BE the? {record} between <subject> and <object>", "{who} BE the? {record} of <subject> with <object>", "{who} BE the? {record} of <subject> and <object>",
	}},
	{form{goal: Documents}, []string{"What is the first letter of A to B?"}, []string{
		"{who} BE the {end} {record} from|of|by <subject> to <object>", "{who} BE the {end} {record} from|of|by <subject>", "{who} BE the {end} {record} to <object>", "{who} BE the {end} {record}",
		"{who} BE the {end} {record} to|that? MENTION <about>", "{who} BE the {end} {record} about|on <about>",
	}},
	{form{goal: Mentioned, types: []graph.EntityType{graph.Person}}, []string{"Who is mentioned in the letter of A to B?"}, []string{"who BE MENTION in <document>", "whom|who DO <document> MENTION", "who appears|occurs|figures in <document>"}},
	{form{goal: Mentioned}, nil, []string{"what BE MENTION in <document>", "what DO <document> MENTION", "which|what {type} BE MENTION in <document>", "which|what {type} DO <document> MENTION", "which|what {type} appear|occur|figure in <document>"}},
	{form{goal: Documents, narrowed: true}, []string{"Which documents are from 1950?"}, []string{"which|what {record} BE WRITTEN", "which|what {record} BE", "which|what {record} BE there", "which|what {record} date|dates", "which|what {record} come|comes|came|originate|originated", "which|what {record}"}},
	{form{goal: Writers, signed: true}, []string{"Who signed the telegram of 8 July 1950?"}, []string{"{who} signed <document>", "by {who} BE <document> signed", "{who} BE <document> signed by", "{who} BE the? signatory|signatories|signer|signers of <document>", "whose signature BE on|under <document>", "whose signature DO <document> bear|have"}},
	{form{goal: Writers}, []string{"Who wrote the telegram of 8 July 1950?", "Who is the author of the letter to B?"}, []string{
		"{who} WROTE <document>", "by {who} BE <document> WRITTEN", "{who} BE <document> WRITTEN by", "{who} BE the author|authors|sender|senders|writer|writers of <document>", "from {who} BE <document>", "{who} BE <document> from|by", "from {who} DO <document> come",
		"{who} BE the author|authors|sender|senders|writer|writers of <document>",
	}},
	{form{goal: Readers}, []string{"To whom was the letter of A addressed?", "Who received the telegram of 8 July 1950?"}, []string{
		"to|for {who} BE <document> ADDRESSED", "for {who} BE <document> meant|intended", "{who} BE <document> ADDRESSED to", "{who} RECEIVED <document>", "{who} BE the addressee|addressees|recipient|recipients of <document>", "to|for {who} BE <document>", "{who} BE <document> to|for",
		"by {who} BE <document> received", "to {who} DO <subject> WRITE <document>", "{who} DO <subject> WRITE <document> to",
	}},
	{form{goal: WritingDates}, []string{"When was the letter of A to B written?", "What is the date of the telegram from A?"}, []string{
		"when BE <document> WRITTEN", "when BE <document> dated", "when DO <subject> WRITE <document>", "what BE the date of <document>", "on what|which date|day BE <document> WRITTEN", "how BE <document> dated", "what date DO <document> bear|have", "what date BE <document>", "in what|which year|month BE <document> WRITTEN",
	}},
	{form{goal: WritingSubjects}, []string{"What was the subject of the letter of A to B?", "What was the telegram of 8 July 1950 about?"}, []string{"what BE the? SUBJECTS of <document>", "what BE <document> about", "about what BE <document>", "what DO <document> deal with", "what DO <document> concern|treat", "with what DO <document> deal"}},
	{form{goal: WritingPlaces}, []string{"Where was the telegram of A sent from?"}, []string{"where BE <document> WRITTEN", "where BE <document> WRITTEN from", "from where BE <document> WRITTEN", "where DO <subject> WRITE <document>", "where DO <document> come from", "from where DO <document> come"}},
}

// makings ask for those who made a document available. They are no predicates
// between actors: who translated a letter is no correspondent of its writer.
func makings() []family {
	var out []family
	for i, m := range []struct{ role, verb, base string }{
		{"translator", "translated", "translate"}, {"contributor", "contributed", "contribute"}, {"sponsor", "sponsored|funded", "sponsor|fund"}, {"publisher", "published", "publish"},
		{"authenticator", "authenticated|certified", "authenticate|certify"}, {"typist", "typed", "type"}, {"cipher clerk", "deciphered|decoded|decrypted|enciphered", "decipher|decode|decrypt|encipher"},
	} {
		f := family{form: form{goal: Makers, maker: m.role}, patterns: []string{
			"{who} " + m.verb + " <document>", "by {who} BE <document> " + m.verb, "{who} BE <document> " + m.verb + " by", "{who} BE the? " + m.role + "|" + m.role + "s of <document>",
		}}
		if i == 0 {
			f.examples = []string{"Who translated the letter of A to B?", "By whom was the document of A translated?"}
		}
		made := family{form: form{goal: Documents, maker: m.role}, patterns: []string{
			"what DO <maker> " + m.base, "which|what {record} DO <maker> " + m.base, "which|what {record} BE " + m.verb + " by <maker>", "what BE " + m.verb + " by <maker>",
		}}
		if i == 0 {
			made.examples = []string{"Which documents did A translate?"}
		}
		out = append(out, f, made)
	}
	return out
}
