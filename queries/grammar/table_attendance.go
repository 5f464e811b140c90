package grammar

// attendances ask who took part, or whether somebody did, in a gathering that is known by the documents that record it.
var attendances = []family{{form{goal: Attended, narrowed: true}, []string{"Was A present at the meeting of B on 3 May 1950?"}, []string{
	"BE <third> HERE at|during|for the|a|an? <document>", "DO <third> attend|join the|a|an? <document>", "DO <third> take part|participate in the|a|an? <document>", "DO <third> sit in on the|a|an? <document>",
	"BE <third> among those HERE at the|a|an? <document>",
}}, {form{goal: Attendants, narrowed: true}, []string{"Who was present at the meeting of B on 3 May 1950?"}, []string{
	"{who} attended|joined the|a|an? <document>", "{who} BE HERE at|during|for the|a|an? <document>", "{who} took part|participated in the|a|an? <document>", "{who} BE at|in the|a|an? <document>",
	"{who} sat in on the|a|an? <document>", "{who} BE among those HERE at the|a|an? <document>", "{who} BE the? participants|attendees in|of|at the|a|an? <document>",
}}, {form{goal: Attendants, narrowed: true}, []string{"Who was present on 3 May 1950?"}, []string{"{who} BE HERE"}}, {form{goal: Attended, narrowed: true}, []string{"Was A present on 3 May 1950?"}, []string{"BE <third> HERE"}}}

// meetings ask which gatherings of a body papers record.
var meetings = []family{
	{form{goal: Documents}, []string{"Which meetings of B took place in 1950?"}, []string{
		"which|what <document> took place", "which|what <document> BE held|recorded", "which|what <document> BE there", "what <document> BE there", "{who} BE the {end} <document>",
	}},
	{form{goal: CountDocuments}, nil, []string{"how many <document> took place", "how many <document> BE held|recorded", "how many <document> BE there"}},
}

// proceedings ask for all that the records of a gathering tell.
var proceedings = []family{{form{goal: Happenings, narrowed: true}, []string{"What happened at the meeting of B on 3 May 1950?"}, []string{
	"what BE discussed|said|raised|covered at|during|in the|a|an? <document>",
	"what happened|occurred at|during|in the|a|an? <document>", "what took place at|during|in the|a|an? <document>",
}}}
