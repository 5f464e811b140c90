package grammar

import (
	"slices"

	"dramatis/graph"
)

// families lists all families of forms, in the order in which they are tried: what
// has words of its own comes before what any verb fits.
func families() []family {
	return slices.Concat(lives, connections, commons, countings, superlatives, companies, lengths, heldEvents, talks, debates, posts, clauses, listings, signings, sayings, beginnings, people, successions, tenures, voices, bothEnds(), servedPlaces, places, topics, sources, visits, makings(), attendances, meetings, proceedings, matters, identities, nexts, stances)
}

// connections ask how two are connected.
var connections = []family{{
	form:     form{goal: Connection},
	examples: []string{"How is A connected to B?", "What is the connection between A and B?"},
	patterns: []string{
		"how BE <subject> TIED to|with <object>", "how BE <subject> and <object> TIED", "how BE <subject> and <object> TIED to|with each other",
		"through whom|what BE <subject> TIED to|with <object>", "through whom|what BE <subject> and <object> TIED",
		"{who} connects|links|ties|joins <subject> to|and|with <object>", "{who} BE the? TIE between <subject> and <object>",
		"BE there THE? TIE between <subject> and <object>", "BE <subject> connected|linked|tied to|with <object>", "BE <subject> and <object> connected|linked|tied",
		"how DO <subject> know <object>", "how DO <subject> and <object> know each other", "what TIE BE there between <subject> and <object>",
		"{who} BE the? TIE from <subject> to <object>", "{who} BE the? TIE of <subject> to|with <object>", "{who} BE the? TIE to|with <object> of <subject>", "what TIE DO <subject> have to|with <object>", "in what|which way BE <subject> and <object> TIED", "in what|which way BE <subject> TIED to|with <object>", "BE there THE? TIE from <subject> to <object>",
		"what DO <subject> have to do with <object>", "what BE there between <subject> and <object>", "what BE the? TIE of <subject> and <object>",
	},
}}

// commons ask what two share, and whether they are one.
var commons = []family{
	{form{goal: Common}, []string{"What do A and B have in common?"}, []string{
		"{who} DO <subject> and <object> have in common", "{who} DO <subject> have in common with <object>", "{who} BE common to <subject> and <object>", "compare <subject> and|with|to <object>",
	}},
	{form{goal: Same}, []string{"Are A and B the same person?"}, []string{
		"BE <subject> and <object> the same person|man|woman|body", "BE <subject> and <object> the? one|same", "BE <subject> the same person|man|woman as <object>", "BE <subject> identical with|to <object>", "BE <subject> the same as <object>",
	}},
}

// countings ask for a number.
var countings = []family{
	{form{goal: Times}, []string{"How many letters did A write to B?", "How many letters were sent to B by A?", "How many letters did A write?"}, []string{
		"how many {thing} DO <subject> {gapped} <object>", "how many {thing} HAVE <subject> {perfect} <object>", "how many {thing} DO <subject> {ungiven} <object>",
		"how many {thing} BE {passive} <object> by <subject>", "how many {thing} BE {passive} <object>", "how many {thing} BE {passive} by <subject>",
		"how many {thing} DO <subject> {ungiven}", "how many {thing} HAVE <subject> {perfect}",
	}},
	{form{goal: Times, either: true}, []string{"How many letters did A and B exchange?", "How many meetings were there between A and B?"}, []string{
		"how many {noun} DO <subject> and <object> exchange|have|hold", "how many {noun} BE exchanged? between <subject> and <object>",
		"how many {noun} BE there between <subject> and <object>", "how many {noun} BE held between <subject> and <object>", "how many {noun} took place between <subject> and <object>",
		"how many {noun} DO <subject> have|hold with <object>",
	}},
	{form{goal: Times}, nil, []string{
		"how many {noun} BE there from|by <subject> to <object>", "how many {noun} from|by|of <subject> to <object> BE there", "how many {noun} from|by|of <subject> to <object>",
		"what BE the number of {noun} from|by|of <subject> to <object>", "what BE the number of {noun} to <object> from|by|of <subject>",
	}},
	{form{goal: Times, either: true}, nil, []string{"how many {noun} between <subject> and <object>", "what BE the number of {noun} between <subject> and <object>"}},
	{form{goal: CountRoles, roles: true}, []string{"How many posts did A hold?"}, []string{"how many {thing} DO <subject> {gapped}"}},
	{form{goal: CountSubjects}, []string{"How many people wrote to B?", "How many members does B have?"}, []string{
		"how many {type} {finite} <object>", "how many {type} BE <object> {passive} by", "by how many {type} BE <object> {passive}",
		"how many {nounof} DO <object> have", "how many {nounof} BE there of <object>",
	}},
	{form{goal: CountSubjects}, []string{"How many ambassadors met B?"}, []string{"how many {holders} {finite} <object>"}},
	{form{goal: CountObjects}, []string{"How many people did A meet?"}, []string{
		"how many {type} DO <subject> {base}", "how many {type} HAVE <subject> {perfect}", "how many {type} BE {passive} by <subject>", "{prep} how many {type} DO <subject> {bare}",
		"how many {type} BE {passive}",
	}},
}

// superlatives have an order in their own words; "most often" and the like are
// adjuncts that go with any form.
var superlatives = []family{
	{form{goal: Subjects}, []string{"Who was the first to write to B?", "Who met B most often?", "Who wrote to B last?"}, []string{
		"{who} BE the {end} to {base} <object>", "{who} BE the {end} {type} to {base} <object>", "{who} BE the {end} {type} who|that {finite} <object>", "{who} BE the {end} who {finite} <object>",
	}},
	{form{goal: Dates}, []string{"When did A first meet B?", "When was the last time A met B?"}, []string{
		"when BE the {end} time <subject> {finite} <object>", "when BE the {end} time that <subject> {finite} <object>",
		"when DO <subject> {base} <object> for the {end} time", "when BE the {end} {noun} of <subject> to|with <object>", "when BE the {end} {noun} from <subject> to <object>",
	}},
	{form{goal: Dates, either: true}, nil, []string{"when BE the {end} {noun} between <subject> and <object>"}},
	{form{goal: Objects}, []string{"Whom did A meet most often?", "Who was the first person A met?"}, []string{
		"{who} BE the {end} {type} <subject> {finite}", "{who} BE the {end} {type} whom|who|that <subject> {finite}", "{who} BE the {end} {type} {passive} by <subject>",
	}},
	{form{goal: Subjects, ranked: true}, []string{"Who wrote the most letters?", "Who met the most people?"}, []string{
		"{who} {open}", "{who} {finite} {type}", "{who} HAVE {open}",
	}},
	{form{goal: Objects, ranked: true, different: true}, []string{"Who has the most correspondents?"}, []string{"{who} HAVE {nounof}"}},
	{form{goal: Objects, ranked: true}, nil, []string{"{who} BE {passive}"}},
}

// posts ask for offices and for those who held them.
var posts = []family{
	{form{goal: Roles, roles: true}, []string{"What posts did A hold?", "What posts did A hold in B?"}, []string{
		"what|which {thing} DO <subject> {gapped}", "what|which {thing} DO <subject> {gapped} OF <object>", "what|which {thing} HAVE <subject> {perfect}", "what|which {thing} BE {passive} by <subject>", "what|which {thing} BE {passive} by <subject> OF <object>",
	}},
	{form{goal: Roles, section: graph.InPosts}, []string{"What was A's position?", "As what did A serve?"}, []string{
		"what|which POST DO <subject> have", "what|which POST DO <subject> have OF <object>", "what BE the POST of <subject>", "what BE the POST OF <object> of <subject>", "what BE the POST of <subject> OF <object>",
		"what BE the POST held|occupied by <subject>", "what POST BE held|occupied by <subject>", "which POST BE held|occupied by <subject>",
		"as what DO <subject> SERVE", "in what|which capacity|capacities DO <subject> SERVE", "in what|which POST DO <subject> SERVE",
	}},
	{form{goal: Roles, capacity: true}, []string{"In what capacity did A attend B?"}, []string{
		"in what|which capacity|capacities DO <subject> {base} <object>", "in what|which capacity|capacities HAVE <subject> {perfect} <object>", "in what|which capacity|capacities BE <subject> {rest} <object>", "as what DO <subject> {base} <object>",
	}},
	{form{goal: Roles, capacity: true, mutual: true, either: true}, []string{"In what capacity did A attend the meeting with B?"}, []string{
		"in what|which capacity|capacities DO <subject> attend|join THE? {noun} with|of <object>", "in what|which capacity|capacities DO <subject> take part|participate in THE? {noun} with|of <object>",
		"in what|which capacity|capacities BE <subject> HERE? at|in THE? {noun} with|of <object>", "as what DO <subject> attend|join THE? {noun} with|of <object>",
	}},
	{form{goal: Objects}, []string{"What was A chairman of?"}, []string{"{who} BE <subject> ARTICLE? <role> of", "of {who} BE <subject> ARTICLE? <role>"}},
	{form{goal: Objects, types: []graph.EntityType{graph.Person}}, []string{"Whose secretary was A?"}, []string{"whose <role> BE <subject>"}},
	{form{goal: Subjects}, []string{"What was the name of the ambassador to B?"}, []string{
		"what BE the? name|names of ARTICLE? <role> OF <object>", "what BE the? name|names of ARTICLE? <role>", "what BE ARTICLE? <role> OF <object> called|named", "what BE ARTICLE? <role> called|named",
	}},
	{form{goal: Subjects}, []string{"Who was ambassador to B?", "Who served as ambassador to B?", "Who is the wife of B?", "Who is B's father?", "Who was the chairman?"}, []string{
		"{who} SERVED as ARTICLE? <role> OF <object>", "{who} SERVED as ARTICLE? <role>", "{who} BE serving|acting|working as ARTICLE? <role> OF <object>", "{who} BE serving|acting|working as ARTICLE? <role>", "{who} held|occupied the? POST of <role> OF <object>", "{who} held|occupied the? POST of <role>",
		"{who} DO <object> have as THE? <role>", "{who} BE ARTICLE? <role> OF <object> of <whose>", "{who} BE ARTICLE? <role> of <whose> to|in|at <object>",
	}},
}

// clauses ask for those who did two things, or one and not the other.
var clauses = []family{
	{form{goal: Subjects, join: Unless}, []string{"Who wrote to B but never met C?", "Who met B but not C?"}, []string{
		"{who} {finite} <object> but|and|yet NOT {finite2} <object2>", "{who} {finite} <object> but|and|yet DO NOT {base2} <object2>", "{who} {finite} <object> but|and|yet HAVE NOT {perfect2} <object2>",
		"{who} {finite} <object> but|and|yet BE NOT {rest2} <object2>", "{who} {finite} <object> but|and NOT <object2>",
	}},
	{form{goal: Subjects, join: Or}, nil, []string{"{who} either? {finite} <object> or {finite2} <object2>", "{who} either? {finite} or {finite2} <object>"}},
	{form{goal: Subjects, join: And}, []string{"Who met B and wrote to C?"}, []string{"{who} both? {finite} <object> and also? {finite2} <object2>", "{who} both? {finite} and {finite2} <object>"}},
	{form{goal: Objects, join: Unless}, []string{"Whom did A write to but never meet?"}, []string{
		"{who} DO <subject> {base} but|and|yet NOT {base2}", "{prep} {who} DO <subject> {bare} but|and|yet NOT {base2}",
	}},
	{form{goal: Objects, join: And}, []string{"Whom did A both write to and meet?"}, []string{"{who} DO <subject> both? {base} and {base2}"}},
}

// sayings ask what somebody said, to whomever.
var sayings = []family{{form{goal: Topics, spoken: true}, []string{"What did A propose?", "What was said by A?"}, []string{
	"what DO <subject> {bare}", "what DO <subject> {base}", "what DO <subject> {base} for|about", "what HAVE <subject> {perfect}", "what BE {passive} by <subject>", "what BE it that <subject> {finite}", "what BE the {noun} of <subject>",
}}}

// people ask for one end of a tie.
var people = []family{
	{form{goal: Subjects}, []string{"Who wrote to B?", "Who sent B a letter?", "Which people met B?", "Which ambassador met B?", "Which officials of C met B?", "Who met both B and C?", "Who met B or C?"}, []string{
		"{who} {finite} <object>", "{who} {giving} <object> THE? {thing}", "{who} BE it who|that {finite} <object>", "{who} BE {doing} <object>", "{who} BE the people|person|one|ones|man|men {doing} <object>",
		"{who} managed|manages to {base} <object>", "{who} BE able to {base} <object>", "{who} succeeded|succeeds in {doing} <object>", "{who} DO {base} <object>", "{who} BE the person|people|one|ones|man who|that {finite} <object>", "{who} {finite} both|either <object>",
	}},
	{form{goal: Subjects}, []string{"Who appointed B minister?"}, []string{"{who} {finite} <object> <post>"}},
	{form{goal: Subjects}, []string{"By whom was B persuaded?"}, []string{"by {who} BE <object> {passive}", "{who} BE <object> {passive} by", "{who} HAVE <object> been {passive} by"}},
	{form{goal: Objects}, []string{"Whom did A appoint minister?"}, []string{"{who} DO <subject> {base} <post>", "{who} HAVE <subject> {perfect} <post>", "{who} BE {passive} <post> by <subject>"}},
	{form{goal: Objects}, []string{"Whom did A ask?", "To whom did A write?"}, []string{
		"{who} DO <subject> {base}", "{who} DO <subject> both {base}", "{who} HAVE <subject> {perfect}", "{prep} {who} DO <subject> {bare}", "{prep} {who} BE <subject> {restbare}", "{who} DO <subject> {ungiven} THE? {thing} to",
		"{who} BE it that <subject> {finite}", "{who} BE the person|people|one|ones|man|men that|who|whom? <subject> {finite}", "{who} BE <subject> {doing}", "{who} DO <subject> {give} THE? {thing}", "{who} DO <subject> have {passive}",
	}},
	{form{goal: Objects}, []string{"Who was persuaded by A?", "Who was arrested?"}, []string{"{who} BE {passive} by <subject>", "{who} HAVE been {passive} by <subject>", "{who} BE {passive}", "{who} HAVE been {passive}"}},
	{form{goal: Subjects, narrowed: true}, []string{"Who wrote letters in 1950?", "Who proposed that the talks be held?"}, []string{"{who} {open}", "{who} {bare-told}", "{who} {finite}"}},
	{form{goal: Pairs, narrowed: true}, []string{"Who wrote to whom in 1950?"}, []string{"{who} {finite} whom|who", "{who} {finite} each|one other|another"}},
	{form{goal: Objects, section: graph.InMeetings, either: true, narrowed: true}, []string{"Who was with A on 3 May 1950?"}, []string{"{who} BE with <subject>", "with {who} BE <subject>", "{who} BE <subject> with"}},
	{form{goal: Happenings, narrowed: true}, []string{"What happened on 3 May 1950?"}, []string{"what happened|occurred", "what took place"}},
	{form{goal: Happenings}, []string{"What did A do in 1950?"}, []string{"what DO <subject> do"}},
	{form{goal: Happenings, opinion: true}, []string{"What did A think of B?"}, []string{
		"what DO <subject> think of|about <object>", "how DO <subject> judge|view|regard <object>", "what BE the? OPINION of <subject> on|about|towards|toward|to|of <object>", "what BE the? OPINION on|about|towards|toward|to <object> of <subject>",
	}},
	{form{goal: Happenings, either: true}, []string{"What happened between A and B?"}, []string{"what happened between <subject> and <object>", "what happened to <object>"}},
	{form{goal: Happenings, either: true, proper: true}, []string{"What do we know about A and B?", "Tell me about A."}, slices.Concat(known("<subject> and <object>"), known("<object>"))},
	{form{goal: Objects}, []string{"What is A part of?", "Of which government was A a member?"}, []string{"{who} BE <subject> {rest}", "{prep} which|what {type} BE <subject> {restbare}", "{prep} which|what {type} DO <subject> {bare}", "which|what {type} DO <subject> {base}"}},
	{form{goal: Objects, section: graph.InNames}, []string{"What is A also known as?", "What other names does A have?"}, []string{
		"what other|different NAMES DO <subject> have|use|bear", "what other|different NAMES DO <subject> go by", "what|which SORT? NAMES DO <subject> have|use|bear|go", "under|by|behind what|which SORT? NAMES DO <subject> write|go|work|live|act|sign", "under|by what|which SORT? NAMES BE <subject> also? known|called",
		"what BE the? SORT? NAMES of|for <subject>", "how else BE <subject> known|called|spelled", "what else BE <subject> known|called as?",
		"what SORT? NAMES BE used|borne by <subject>", "which SORT? NAMES BE used|borne by <subject>", "what BE <subject> known as|by", "how BE <subject> also known",
	}},
}

// known are the ways to ask for all that is told of somebody.
func known(of string) []string {
	return []string{
		"what DO we|you|i|one know about|of " + of, "what BE known|told|recorded about|of " + of, "what DO the? SOURCES say|tell|reveal about|of us? " + of, "about " + of,
		"everything|anything|all|information|facts|details|material|more about|on|of " + of, "everything|anything|all known|recorded|told about|of " + of, "what can|could you tell me|us about " + of, "summarise|summarize|describe " + of, "THE? summary|profile|dossier|biography of|on|about " + of,
	}
}

// lives ask for a date that is what a predicate tells: before the forms that ask when something was done
// to somebody, which "was founded" fits as well.
var lives = []family{
	{form{goal: Objects}, []string{"When was A born?", "In what year did A die?"}, []string{
		"when BE <subject> {whenrest}", "when DO <subject> {whenbare}", "on|in what|which day|date|month|year BE <subject> {whenrest}", "on|in what|which day|date|month|year DO <subject> {whenbare}",
	}},
}

// servedPlaces ask for the body or the land in which somebody held a post.
var servedPlaces = []family{{form{goal: Objects, where: true}, []string{"Where was A ambassador?", "To which country was A ambassador?"}, []string{
	"where BE <subject> ARTICLE? <role>", "where DO <subject> SERVE as ARTICLE? <role>", "to|in|at {who} BE <subject> ARTICLE? <role>", "{who} BE <subject> ARTICLE? <role> to|in|at",
}}}

// heldEvents ask when an event was held, which asks for nobody who held it.
var heldEvents = []family{{form{goal: EventDates}, []string{"When was the conference held?"}, []string{"when BE <event> held", "on what|which day|date BE <event> held", "in what|which year|month BE <event> held"}}}

// places ask for the place that one is tied to.
var places = []family{
	{form{goal: Objects, where: true}, []string{"Where was A born?", "Where did A study?"}, []string{"where BE <subject> {whererest}", "where DO <subject> {wherebare}", "where DO <subject> {wherebase}", "where HAVE <subject> {perfect}"}},
	{form{goal: EventDates}, []string{"When did the conference take place?"}, []string{
		"when DO <event> take place", "when DO <event> OCCUR", "when DO <event> begin|start", "when BE <event> convened|opened",
		"on what|which day|date BE <event>", "on what|which day|date DO <event> take place", "what BE the date of <event>", "in what|which year|month BE <event>", "in what|which year|month DO <event> take place", "when BE <event>",
	}},
	{form{goal: EventLength}, []string{"How long did the conference last?"}, []string{
		"how long DO <event> last|take|continue|run", "how long DO <event> go on", "for how long DO <event> last|continue|run", "for how long DO <event> go on", "how long BE <event>", "what BE the length|duration of <event>",
		"how many|much SPANS DO <event> last|take|continue|run", "how many SPANS DO <event> go on", "from when to|until when DO <event> last", "from when to|until when BE <event>",
	}},
}

// topics ask what was asked, told or talked about.
var topics = []family{{
	form:     form{goal: Topics},
	examples: []string{"What did A ask B for?", "What did A inform B about?", "What was B told by A?"},
	patterns: []string{
		"what DO <subject> {base} <object> about|for|on|of|regarding|over", "what DO <subject> {base} <object> to do", "what DO <subject> {base} from|of <object>", "what DO <subject> {base} <object>",
		"about|for|on|of what DO <subject> {base} <object>", "what BE <object> {passive} about|for|on|of|to? by <subject>", "about|for|on|of what BE <object> {passive} by <subject>", "what BE <object> {passive} by <subject>",
		"what DO <subject> and <object> {base} about|on|over", "about|on|over what DO <subject> and <object> {base}", "what HAVE <subject> {perfect} <object> about|for|on|of|to?", "on|about what|which SUBJECTS DO <subject> {base} <object>", "what DO <subject> {base} <object> that? SUBJECTS about",
	},
}}

// listings ask for all instances of a tie by their noun: the meetings of A.
var listings = []family{
	{form{goal: Happenings, mutual: true, either: true}, []string{"Which meetings were there between A and B?", "What meetings did A have?"}, []string{
		"which|what {noun} BE there between <subject> and <object>", "which|what {noun} took place between <subject> and <object>", "which|what {noun} BE held? between <subject> and <object>",
		"which|what {noun} DO <subject> and <object> have|hold", "which|what {noun} DO <subject> have|hold with <object>", "which|what {noun} DO <subject> have|hold", "which|what {noun} BE there with|of <object>",
		"{who} BE the? {noun} between <subject> and <object>", "{who} BE the? {noun} of|by <subject> with|to <object>", "{who} BE the? {noun} with|to <object> of|by <subject>", "{who} BE the? {noun} of|by <subject>", "{who} BE the? {noun} with|to <object>",
	}},
}

// signings ask what somebody put his name to: documents, and agreements of which they tell.
var signings = []family{{form{goal: Documents, signed: true}, []string{"What did A sign?"}, []string{"what DO <subject> sign", "what BE signed by <subject>"}}}

// visits ask for all instances of a tie that has a direction.
var visits = []family{
	{form{goal: Happenings}, []string{"Which visits did A make to B?"}, []string{
		"which|what {noun} DO <subject> make|pay to <object>", "which|what {noun} DO <subject> make|pay", "which|what {noun} BE made|paid to <object> by <subject>", "which|what {noun} BE made|paid by <subject>",
		"{who} BE the? {noun} of|by <subject> to <object>", "{who} BE the? {noun} to <object> of|by <subject>", "{who} BE the? {noun} of|by <subject>",
	}},
}

// identities ask who bears a name, or who is meant; they come last, for their words fit nearly anything.
var identities = []family{
	{form{goal: Subjects}, nil, []string{"{who} BE <role> OF <object>", "{who} BE a|an <role> OF <object>"}},
	{form{goal: Subjects}, []string{"Who was the last ambassador to B?"}, []string{"{who} BE the {end} <role> OF <object>"}},
	{form{goal: Identity, real: true}, []string{"What is the real name of A?"}, []string{"what BE the real|true|actual name of <subject>"}},
	{form{goal: Identity}, []string{"Who is A?", "Who used the pseudonym A?", "What does A stand for?"}, []string{
		"{who} BE known|called|nicknamed as? <subject>", "{who} used|uses|had|bore the? NAMES <subject>", "{who} used|uses <subject> as a|an? NAMES", "{who} wrote|signed|worked|lived|acted under|by|as the? NAMES <subject>", "for {who} BE <subject> the|a|an? NAMES", "{who} BE <subject> the|a|an? NAMES for|of", "whose NAMES BE <subject>", "whose NAMES DO <subject> stand for", "{who} BE behind the NAMES? <subject>", "{who} BE meant by <subject>", "what DO <subject> stand for", "what BE <subject> short for",
		"{who} hides|hid behind the? NAMES? <subject>", "{who} BE hiding|hidden|concealed behind the? NAMES? <subject>", "{who} DO the? NAMES <subject> mean|stand for", "{who} DO the? NAMES <subject> refer to", "{who} BE the? real|true identity of <subject>", "{who} BE <subject> really", "{who} BE really <subject>", "{who} BE <subject>",
	}},
	{form{goal: Subjects}, nil, []string{"{who} BE <role>"}},
	{form{goal: Tenure}, []string{"When was A minister?"}, []string{"when BE <subject> ARTICLE? <role>", "when DO <subject> SERVE as ARTICLE? <role>"}},
	{form{goal: Whether}, []string{"Was A minister?"}, []string{"BE <subject> ARTICLE? <role>"}},
	{form{goal: Same}, nil, []string{"BE <subject> <object>"}},
}
