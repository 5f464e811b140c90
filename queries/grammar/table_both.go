package grammar

import "slices"

// bothEnds lists the forms that ask about a tie both ends of which are named.
func bothEnds() []family {
	out := slices.Clone(instances)
	for _, q := range []struct {
		goal     Goal
		head     string
		examples []string
	}{
		{Dates, "when ", []string{"When did A meet B?", "In which year did A visit B?", "On what date did A write to B?"}},
		{Dates, "in|on what|which year|years|month|months|day|days|date|dates ", nil},
		{Dates, "what|which year|month|day|date ", nil},
		{Dates, "since when ", nil},
		{Dates, "on what|which occasion|occasions ", []string{"On what occasions did A meet B?"}},
		{Places, "where ", []string{"Where did A meet B?", "In which city did A meet B?"}},
		{Places, "in|at what|which city|place|town|country ", nil},
		{Times, "how many times ", []string{"How many times did A meet B?", "How often did A write to B?"}},
		{Times, "how often ", nil},
		{Times, "on how many occasions ", nil},
		{Whether, "", []string{"Did A meet B?", "Is it true that A met B?", "Was A ambassador to B?", "Did anyone meet B?"}},
	} {
		out = append(out, family{form{goal: q.goal}, q.examples, headed(q.head, tied)}, family{form{goal: q.goal, mutual: true}, nil, headed(q.head, mutual)},
			family{form{goal: q.goal}, nil, headed(q.head, appointed)})
	}
	return out
}

// tied are the ways to name both ends of a tie.
var tied = []string{
	"DO <subject> {base} <object>", "HAVE <subject> {perfect} <object>", "DO <subject> {give} <object> THE? {thing}", "BE <subject> {rest} <object>", "DO <subject> have <object> {passive}",
	"BE <object> {passive} by <subject>", "HAVE <object> been {passive} by <subject>", "BE <object> {passive}", "HAVE <object> been {passive}", "BE it true that <subject> {finite} <object>",
	"BE it that <subject> {finite} <object>", "BE it <subject> who|that {finite} <object>", "<subject> {finite} <object>",
}

// mutual are the ways to name two who did it together.
var mutual = []string{"DO <subject> and <object> {base}", "DO <subject> and <object> have|hold THE? {noun}", "DO <subject> and <object> {base} each|one other|another", "HAVE <subject> and <object> {perfect}", "BE it true that <subject> and <object> {finite}"}

// appointed are the ways to name a post with its holder.
var appointed = []string{"BE <subject> ARTICLE? <role> OF <object>", "DO <subject> SERVE as ARTICLE? <role> OF <object>", "DO <subject> SERVE as ARTICLE? <role>", "BE it true that <subject> BE ARTICLE? <role> OF <object>", "DO <object> have THE? <role>"}

// headed puts a head before each pattern; one that has no verb first needs a head.
func headed(head string, patterns []string) []string {
	var out []string
	for _, p := range patterns {
		if head != "" || p[0] != '<' {
			out = append(out, head+p)
		}
	}
	return out
}

// instances ask about one instance of a tie by its noun: the meeting of A with B.
var instances = slices.Concat(
	about("between <subject> and <object>", form{either: true}),
	about("of|by <subject> with <object>", form{either: true}),
	about("with <object> of|by <subject>", form{either: true}),
	about("of|by|from <subject> to <object>", form{}),
	about("to <object> of|by|from <subject>", form{}),
)

// about lists the forms for an instance, which its two ends follow.
func about(ends string, f form) []family {
	with := func(g Goal) form { f.goal = g; return f }
	return []family{
		{with(Dates), nil, []string{"when BE the {noun} " + ends, "when DO the? {noun} " + ends + " take place", "what BE the date|dates of the? {noun} " + ends, "on what|which date|day BE the {noun} " + ends, "when BE the {noun} " + ends + " held|written|sent"}},
		{with(Places), nil, []string{"where BE the {noun} " + ends, "where DO the? {noun} " + ends + " take place", "where BE the {noun} " + ends + " held"}},
		{with(Whether), nil, []string{"BE there {noun} " + ends}},
	}
}
