package grammar

// successions ask who came next to somebody in a post, where no statement need say that one
// succeeded the other.
var successions = []family{
	{form{goal: Subjects, next: After}, []string{"Who succeeded A as ambassador to B?"}, inPost(
		"{who} succeeded|succeeds|replaced|replaces|followed|follows <before>", "{who} took over from <before>", "{who} came after <before>",
		"{who} BE the? successor of|to <before>", "by {who} BE <before> succeeded|replaced|followed",
	)},
	{form{goal: Subjects, next: Before}, []string{"Whom did A replace as ambassador to B?"}, inPost(
		"{who} preceded|precedes <before>", "{who} came before <before>", "{who} BE the? predecessor of <before>", "{who} DO <before> succeed|replace|follow", "{who} DO <before> take over from",
	)},
}

// nexts ask the same without naming the post, which is then the one that papers give him.
var nexts = []family{
	{form{goal: Subjects, next: After}, []string{"Who succeeded A?"}, []string{
		"{who} succeeded|succeeds|replaced|replaces|followed|follows <before>", "{who} took over from <before>", "{who} came after <before>", "{who} BE the? successor of|to <before>", "by {who} BE <before> succeeded|replaced|followed",
	}},
	{form{goal: Subjects, next: Before}, []string{"Whom did A replace?"}, []string{
		"{who} preceded|precedes <before>", "{who} came before <before>", "{who} BE the? predecessor of <before>", "{who} DO <before> succeed|replace|follow", "{who} DO <before> take over from",
	}},
}

// beginnings ask who came into a post, and when.
var beginnings = []family{
	{form{goal: Subjects, begun: true}, []string{"Who became ambassador to B?"}, into("{who} became|becomes", "{who} BE MADE", "{who} HAVE been MADE", "{who} HAVE become")},
	{form{goal: Dates, begun: true}, []string{"When did A become ambassador to B?"}, into("when DO <subject> become", "when BE <subject> MADE", "on what|which date|day DO <subject> become", "in what|which year|month DO <subject> become", "in what|which year|month BE <subject> MADE")},
}

// into puts the words for a post behind each head for coming into it.
func into(heads ...string) []string {
	var out []string
	for _, head := range heads {
		out = append(out, head+" as? ARTICLE? <role> OF <object>", head+" as? ARTICLE? <role>")
	}
	return out
}

// tenures ask from when to when somebody held a post.
var tenures = []family{{form{goal: Tenure}, []string{"How long was A ambassador to B?", "From when to when was A ambassador to B?"}, spanning(
	"how long", "for how long", "how many SPANS", "for how many SPANS", "from when to|until when", "how much time", "since when", "from when", "until when",
)}}

// inPost puts the words for a post behind each head.
func inPost(heads ...string) []string {
	var out []string
	for _, head := range heads {
		out = append(out, head+" as ARTICLE? <role> OF <object>", head+" as ARTICLE? <role>", head+" in|at the? POST of <role> OF <object>", head+" in|at the? POST of <role>")
	}
	return out
}

// spanning puts the words for a post and its holder behind each head.
func spanning(heads ...string) []string {
	var out []string
	for _, head := range heads {
		for _, held := range []string{"BE <subject> ARTICLE? <role>", "DO <subject> SERVE as ARTICLE? <role>", "DO <subject> hold|occupy the? POST of ARTICLE? <role>", "DO <subject> remain ARTICLE? <role>", "DO <subject> remain|stay as ARTICLE? <role>"} {
			out = append(out, head+" "+held+" OF <object>", head+" "+held)
		}
	}
	return out
}
