package grammar

// voices ask who tells that something was so: whom a paper cites for it, or who wrote the paper.
var voices = []family{{form{goal: Subjects, attributed: true}, []string{"According to whom did A meet B?"}, []string{
	"according to {who} DO <subject> {base} <object>", "according to {who} HAVE <subject> {perfect} <object>", "according to {who} BE <subject> {rest} <object>", "according to {who} BE <object> {passive} by <subject>",
	"by {who} BE it said|told|reported|claimed|stated that <subject> {finite} <object>", "from {who} DO we know that <subject> {finite} <object>", "{who} BE the? source|sources for <subject> {doing} <object>",
}}}
