package grammar

import (
	"slices"

	"dramatis/graph"
)

// companies ask who else was there: at a meeting of two, or on a journey.
var companies = []family{
	{form{goal: Company, mutual: true, everybody: true}, []string{"Who attended the meeting between A and B?"}, attended("{who} ", "THE? {noun} between <subject> and <object>", "THE? {noun} of <subject> with|and <object>")},
	{form{goal: Company, mutual: true}, []string{"Who was present when A met B?"}, slices.Concat(
		[]string{
			"{who} else? BE HERE when|as|while <subject> {finite} <object>", "{who} else? BE HERE when|as|while <subject> and <object> {finite}",
			"{who} else? BE with <subject> when|as HE {finite} <object>", "{who} accompanied|joined <subject> when|as HE {finite} <object>",
			"in whose presence DO <subject> {base} <object>", "in the presence of {who} DO <subject> {base} <object>",
			"{who} accompanied|joined <subject> at|to|during|in|for|on THE? {noun} with <object>",
		},
		attended("{who} else ", "THE? {noun} between <subject> and <object>", "THE? {noun} of <subject> with|and <object>"),
	)},
	{form{goal: Company, mutual: true, narrowed: true}, []string{"Who attended the meeting with A on 3 May 1950?"}, attended("{who} else? ", "THE? {noun} with|of <subject>")},
	{form{goal: Attended, mutual: true}, []string{"Was C at the meeting between A and B?", "Was C present when A met B?"}, slices.Concat(
		presence("THE? {noun} between <subject> and <object>", "THE? {noun} of <subject> with|and <object>"),
		[]string{"BE <third> HERE? when|as|while <subject> {finite} <object>", "BE <third> HERE? when|as|while <subject> and <object> {finite}", "BE <third> with <subject> when|as HE {finite} <object>"},
	)},
	{form{goal: Whether, mutual: true, either: true}, nil, presenceOf("<subject>", "THE? {noun} with|of <object>")},
	{form{goal: Company}, []string{"Who accompanied A to B?", "With whom did A travel to B?"}, []string{
		"{who} accompanied <subject> to|on|in <object>", "{who} accompanied <subject> on|during THE? JOURNEY to|in <object>", "{who} accompanied <subject>",
		"{who} TRAVELLED with <subject> to <object>", "{who} TRAVELLED to <object> with <subject>", "{who} TRAVELLED to <object> together? with <subject>", "{who} TRAVELLED with <subject>",
		"{who} BE <subject> accompanied by to|on|in <object>", "by {who} BE <subject> accompanied to|on|in <object>", "by {who} BE <subject> accompanied", "{who} BE <subject> accompanied by",
		"with {who} DO <subject> TRAVEL to <object>", "{who} DO <subject> TRAVEL to <object> with", "{who} DO <subject> TRAVEL with to <object>", "with {who} DO <subject> TRAVEL",
		"{who} BE with <subject> in|at <object>", "{who} BE on THE? JOURNEY of <subject> to <object>",
	}},
}

// presence are the ways to ask whether somebody was at each of some gatherings of two.
func presence(gatherings ...string) []string { return presenceOf("<third>", gatherings...) }

// presenceOf is presence of whoever stands in a slot.
func presenceOf(slot string, gatherings ...string) []string {
	var out []string
	for _, g := range gatherings {
		out = append(out, "BE "+slot+" HERE? at|in|during|for "+g, "DO "+slot+" attend|join|witness "+g, "DO "+slot+" take part|participate in "+g, "DO "+slot+" sit in on "+g, "BE "+slot+" among those HERE at "+g)
	}
	return out
}

// debates ask with whom somebody talked about something, when, and whether he did.
var debates = []family{
	{form{goal: Objects, section: graph.InMeetings, either: true}, []string{"With whom did A discuss the truce?"}, []string{
		"with {who} DO <subject> DISCUSS <topic>", "{who} DO <subject> DISCUSS <topic> with", "with {who} DO <subject> talk|speak about|on <topic>", "with {who} BE <topic> discussed by <subject>",
	}},
	{form{goal: Subjects, section: graph.InMeetings, either: true}, []string{"Who discussed the truce with B?"}, []string{"{who} discussed|debated|raised <topic> with <object>", "{who} talked|spoke about|on <topic> with|to <object>", "{who} DO DISCUSS <topic> with <object>"}},
	{form{goal: Whether, section: graph.InMeetings, either: true}, []string{"Did A discuss the truce with B?"}, []string{"DO <subject> DISCUSS <topic> with <object>", "DO <subject> and <object> DISCUSS <topic>", "BE <topic> discussed by <subject> and|with <object>"}},
	{form{goal: Dates, section: graph.InMeetings, either: true}, []string{"When did A discuss the truce with B?"}, []string{"when DO <subject> DISCUSS <topic> with <object>", "when DO <subject> and <object> DISCUSS <topic>"}},
}

// lengths ask how long two talked.
var lengths = []family{{form{goal: TalkLength, mutual: true, either: true}, []string{"How long was the conversation between A and B?"}, []string{
	"how long BE THE? {noun} between <subject> and <object>", "how long DO THE? {noun} between <subject> and <object> last|take|continue|run", "how long DO THE? {noun} between <subject> and <object> go on", "what BE the length|duration of THE? {noun} between <subject> and <object>",
	"how long BE THE? {noun} of <subject> with|and <object>", "how long DO THE? {noun} of <subject> with|and <object> last|take|continue|run", "how long DO <subject> and <object> {base}", "how long DO <subject> {base} <object>", "for how long DO <subject> and <object> {base}", "for how long DO <subject> {base} <object>",
}}}

// attended are the ways to ask who was at each of some gatherings.
func attended(head string, gatherings ...string) []string {
	var out []string
	for _, g := range gatherings {
		for _, verb := range []string{"attended|joined|witnessed", "BE HERE at|during|for|in", "BE at|in", "took part|participated in", "sat in on", "BE among those HERE at"} {
			out = append(out, head+verb+" "+g)
		}
	}
	return out
}

// talks ask what two talked about when they met.
var talks = []family{
	{form{goal: Topics}, []string{"What did A discuss with B?", "What did A and B discuss?"}, []string{
		"what DO <subject> discuss with <object>", "what DO <subject> and <object> discuss", "what DO <subject> talk|speak about|of|on with|to <object>", "what BE discussed by|between <subject> and|with <object>",
		"what|which SUBJECTS DO <subject> discuss with <object>", "what|which SUBJECTS DO <subject> and <object> discuss|raise|cover", "what|which SUBJECTS BE discussed by|between <subject> and|with <object>",
		"what came up between <subject> and <object>", "about|of what DO <subject> and <object> talk|speak", "about|of what DO <subject> talk|speak with|to <object>",
	}},
	{form{goal: Topics, mutual: true}, []string{"What was discussed at the meeting between A and B?"}, []string{
		"what BE discussed|raised|covered at|in|during THE? {noun} between <subject> and <object>", "what BE discussed|raised|covered at|in|during THE? {noun} of <subject> with|and <object>",
		"what BE THE SUBJECTS of THE? {noun} between <subject> and <object>", "what BE THE SUBJECTS of THE? {noun} of <subject> with|and <object>",
		"what BE THE? {noun} between <subject> and <object> about", "what BE THE? {noun} of <subject> with|and <object> about",
	}},
	{form{goal: Topics, narrowed: true}, []string{"What was discussed at the congress of B?"}, []string{"what BE discussed|raised|covered", "what|which SUBJECTS BE discussed|raised|covered"}},
}
