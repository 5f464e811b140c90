package relate_test

import "dramatis/graph"

// construction is a way to say what a clause says. {X} is who does it, {past}, {part},
// {base}, {ing} and {third} the verb with all that follows it, {Y} the object that a passive
// puts in front; what they give is decided here, by hand, for every verb alike.
type construction struct {
	name, text string
	// sense is how it is told; happened stands for what is asserted or reported, never for
	// what must not be read as having happened, in whatever sense it is read.
	sense graph.Modality
	// by is who answers for what is told, besides and instead are who does it with or for
	// the doer of the plain sentence, too those who stand beside its object.
	by        string
	besides   []string
	too       bool
	tooThree  bool
	telegram  string          // who sends the telegram that it stands in: X or O
	says      []string        // what its own words say, for whatever verb
	companion graph.Predicate // what its own words say of the doer
}

const (
	happened graph.Modality = "happened"
	never    graph.Modality = "never"
	asserted                = graph.Asserted
	planned                 = graph.Planned
	asked                   = graph.Requested
	negated                 = graph.Negated
	reported                = graph.Reported
)

var constructions = []construction{
	// The verb.
	{name: "past", text: "{X} {past}.", sense: asserted},
	{name: "perfect", text: "{X} {has} {part}.", sense: asserted},
	{name: "pluperfect", text: "{X} had {part}.", sense: asserted},
	{name: "present", text: "{X} {third}.", sense: asserted},
	{name: "progressive", text: "{X} {was} {ing}.", sense: asserted},
	{name: "emphatic did", text: "{X} did {base}.", sense: asserted},
	{name: "future", text: "{X} will {base}.", sense: planned},
	{name: "did not", text: "{X} did not {base}.", sense: negated},
	{name: "never", text: "{X} {has} never {part}.", sense: negated},
	{name: "duty", text: "{X} must {base}.", sense: asked},
	{name: "might have", text: "{X} might have {part}.", sense: never},
	{name: "question", text: "Did {X} {base}?", sense: never},
	{name: "question of where", text: "Where had {X} {part}?", sense: never},
	// The passive.
	{name: "passive", text: "{Y was} {en} by {X}{after}.", sense: asserted},
	{name: "passive perfect", text: "{Y} has been {en} by {X}{after}.", sense: asserted},
	{name: "passive with adverb", text: "{Y was} again {en} by {X}{after}.", sense: asserted},
	{name: "passive with date", text: "{Y was} {en} on 5 March 1956 by {X}{after}.", sense: asserted},
	{name: "passive negated", text: "{Y was} not {en} by {X}{after}.", sense: negated},
	{name: "passive future", text: "{Y} will be {en} by {X}{after}.", sense: planned},
	{name: "passive with its thing", text: "{thing was} {thing en} {thing after} by {X}.", sense: asserted},
	{name: "passive with its thing, agent first", text: "{thing was} {thing en} by {X} {thing after}.", sense: asserted},
	{name: "reduced relative of a thing", text: "{thing} {thing en} {thing after} by {X} caused surprise.", sense: asserted},
	{name: "reduced relative of a thing, agent first", text: "{thing} {thing en} by {X} {thing after} caused surprise.", sense: asserted},
	{name: "reduced relative", text: "{Y}, {en} by {X}{after}, fell ill.", sense: asserted},
	{name: "fronted passive participle", text: "{En} by {X}{after}, {Y} fell ill.", sense: asserted},
	{name: "as passive", text: "As the harvest was poor, {Y was} {en} by {X}{after}.", sense: asserted},
	// What stands between subject and verb, and before both.
	{name: "adverb", text: "{X} then personally {past}.", sense: asserted},
	{name: "date between", text: "{X} on 5 March 1956 again {past}.", sense: asserted},
	{name: "date in commas", text: "{X}, on 5 March 1956, {past}.", sense: asserted},
	{name: "date in front", text: "On 5 March 1956 {X} {past}.", sense: asserted},
	{name: "place in front", text: "In Vienna, {X} {past}.", sense: asserted},
	{name: "occasion in front", text: "At a dinner in Vienna {X} {past}.", sense: asserted},
	{name: "occasion between", text: "{X}, at a dinner in Vienna, {past}.", sense: asserted},
	{name: "however", text: "{X}, however, {past}.", sense: asserted},
	{name: "for his part", text: "{X}, for the first time, {past}.", sense: asserted},
	{name: "apposition of office", text: "{P}, the foreign minister of Sweden, {past}.", sense: asserted, companion: "holds-position"},
	{name: "apposition of age", text: "{P}, a man of few words, {past}.", sense: asserted},
	{name: "brackets", text: "{P} (Sweden) {past}.", sense: asserted},
	{name: "brackets of office", text: "{P} (the Swedish foreign minister) {past}.", sense: asserted, companion: "holds-position"},
	{name: "dashes", text: "{X} – the harvest was over – {past}.", sense: asserted},
	{name: "office before", text: "Foreign Minister {P} {past}.", sense: asserted, companion: "holds-position"},
	{name: "office in commas", text: "The Swedish Ambassador, {P}, {past}.", sense: asserted, companion: "holds-position"},
	{name: "of a town", text: "{P} of Vienna {past}.", sense: asserted},
	{name: "with somebody", text: "{X}, together with {peer}, {past}.", sense: asserted, besides: []string{"peer"}},
	// Clauses about the subject.
	{name: "who between", text: "{X}, {who} had long been ill, {past}.", sense: asserted},
	{name: "told in a who clause", text: "{X}, {who} had {part}, fell ill.", sense: asserted},
	{name: "who without commas", text: "It was {X} {who} {past}.", sense: asserted},
	{name: "told in a whom clause", text: "{Y}, {whom} {X} had {gap}, fell ill.", sense: asserted},
	{name: "a thing that was", text: "{thing} that {X} had {thing en} {thing after} caused surprise.", sense: asserted},
	{name: "a thing without that", text: "{thing} {X} had {thing en} {thing after} caused surprise.", sense: asserted},
	// Participles and gerunds.
	{name: "having, in front", text: "Having {part}, {X} fell ill.", sense: asserted},
	{name: "after, in front", text: "After {ing}, {X} fell ill.", sense: asserted},
	{name: "before, in front", text: "Before {ing}, {X} had been ill.", sense: happened},
	{name: "having, between", text: "{X}, having {part}, fell ill.", sense: asserted},
	{name: "participle, between", text: "{X}, {ing}, smiled.", sense: asserted},
	{name: "participle, behind", text: "{X} smiled, {ing}.", sense: asserted},
	{name: "having, behind", text: "{X} fell ill, having {part}.", sense: asserted},
	{name: "after, behind", text: "{X} fell ill after {ing}.", sense: asserted},
	{name: "after having, behind", text: "{X} fell ill after having {part}.", sense: asserted},
	{name: "without", text: "{X} fell ill without {ing}.", sense: negated},
	{name: "instead of", text: "Instead of {ing}, {X} fell ill.", sense: negated},
	{name: "by doing", text: "{X} surprised everybody by {ing}.", sense: asserted},
	// Infinitives.
	{name: "managed", text: "{X} managed to {base}.", sense: asserted},
	{name: "began", text: "{X} began to {base}.", sense: asserted},
	{name: "was able", text: "{X} {was} able to {base}.", sense: asserted},
	{name: "wants", text: "{X} wanted to {base}.", sense: planned},
	{name: "intends", text: "{X} {was} going to {base}.", sense: planned},
	{name: "decided", text: "{X} decided to {base}.", sense: planned},
	{name: "was to", text: "{X} {was} to {base}.", sense: planned},
	{name: "tried", text: "{X} tried to {base}.", sense: planned},
	{name: "refused", text: "{X} refused to {base}.", sense: negated},
	{name: "failed", text: "{X} failed to {base}.", sense: negated},
	{name: "was asked", text: "{X} {was} asked to {base}.", sense: asked},
	{name: "somebody asked", text: "Olaf Berg asked {X} to {base}.", sense: asked, says: []string{"Olaf Berg asked {x}"}},
	{name: "somebody asked that", text: "Olaf Berg requested that {X} {base}.", sense: asked, says: []string{"Olaf Berg asked {x}"}},
	// Verbs that share a subject, and clauses in a row.
	{name: "second verb", text: "{X} fell ill and {past}.", sense: asserted},
	{name: "second verb behind an object", text: "{X} closed the session and {past}.", sense: asserted},
	{name: "second verb behind a name", text: "{X} arrived in Vienna and {past}.", sense: asserted, says: []string{"{x} visited Vienna"}},
	{name: "third verb", text: "{X} fell ill, recovered, and {past}.", sense: asserted},
	{name: "second participle", text: "{X} had recovered and {part}.", sense: asserted},
	{name: "second infinitive", text: "{X} wanted to recover and {base}.", sense: planned},
	{name: "second infinitive with to", text: "{X} wanted to recover and to {base}.", sense: planned},
	{name: "second future", text: "{X} will recover and {base}.", sense: planned},
	{name: "but", text: "{X} fell ill but {past}.", sense: asserted},
	{name: "clause behind and", text: "The session was closed, and {X} {past}.", sense: asserted},
	{name: "clause behind a clause of another", text: "Olaf Berg fell ill and {X} {past}.", sense: asserted},
	{name: "clause behind a semicolon", text: "Olaf Berg fell ill; {X} {past}.", sense: asserted},
	{name: "clause behind but", text: "Olaf Berg did not come, but {X} {past}.", sense: asserted},
	// More than one.
	{name: "two subjects", text: "{X} and {peer} {together}.", sense: asserted, besides: []string{"peer"}},
	{name: "three subjects", text: "{X}, {third peer} and {peer} {together}.", sense: asserted, besides: []string{"peer", "third peer"}},
	{name: "both", text: "Both {X} and {peer} {together}.", sense: asserted, besides: []string{"peer"}},
	{name: "two objects", text: "{X} {past two}.", sense: asserted, too: true},
	{name: "three objects", text: "{X} {past three}.", sense: asserted, too: true, tooThree: true},
	// Subordinate clauses.
	{name: "when", text: "When {X} {past}, the session was closed.", sense: asserted},
	{name: "when, behind", text: "The session was closed when {X} {past}.", sense: asserted},
	{name: "after clause", text: "After {X} had {part}, the session was closed.", sense: asserted},
	{name: "because", text: "The session was closed because {X} had {part}.", sense: asserted},
	{name: "while, behind", text: "Olaf Berg fell ill, while {X} {past}.", sense: asserted},
	{name: "behind a when clause", text: "When the session was closed, {X} {past}.", sense: asserted},
	{name: "behind an as clause", text: "As the harvest was poor, {X} {past}.", sense: asserted},
	{name: "the fact that", text: "Nobody liked the fact that {X} had {part}.", sense: asserted},
	{name: "if", text: "If {X} had {part}, all would be well.", sense: never},
	{name: "unless", text: "Nobody will come unless {X} {third}.", sense: never},
	{name: "whether", text: "Olaf Berg asked whether {X} had {part}.", sense: never},
	// What others tell.
	{name: "said that", text: "Olaf Berg said that {X} had {part}.", sense: reported, by: "Olaf Berg"},
	{name: "said, without that", text: "Olaf Berg said {X} had {part}.", sense: reported, by: "Olaf Berg"},
	{name: "and that", text: "Olaf Berg said that the harvest was poor and that {X} had {part}.", sense: reported, by: "Olaf Berg"},
	{name: "and, in what is said", text: "Olaf Berg said that the harvest was poor and {X} had {part}.", sense: reported, by: "Olaf Berg"},
	{name: "told somebody that", text: "Olaf Berg told Piet Vermeer that {X} had {part}.", sense: reported, by: "Olaf Berg", says: []string{"Olaf Berg informed Piet Vermeer"}},
	{name: "according to", text: "According to Olaf Berg, {X} {past}.", sense: reported, by: "Olaf Berg"},
	{name: "said, put in", text: "{X}, Olaf Berg said, had {part}.", sense: reported, by: "Olaf Berg"},
	{name: "said, behind", text: "{X} had {part}, Olaf Berg said.", sense: reported, by: "Olaf Berg"},
	{name: "denied that", text: "Olaf Berg denied that {X} had {part}.", sense: negated, by: "Olaf Berg"},
	{name: "is said to", text: "{X} is said to have {part}.", sense: reported},
	{name: "it was reported", text: "It was reported that {X} had {part}.", sense: happened},
	{name: "it is known", text: "It is known that {X} {past}.", sense: happened},
	{name: "said that he would", text: "Olaf Berg said that {X} would {base}.", sense: planned, by: "Olaf Berg"},
	// Pronouns.
	{name: "she, in the next sentence", text: "{P} arrived at noon. {She} {past}.", sense: asserted},
	{name: "she, in the next clause", text: "{P} fell ill, and {she} {past}.", sense: asserted},
	{name: "she, behind a clause", text: "When {P} had recovered, {she} {past}.", sense: asserted},
	{name: "him", text: "{O} came in. {X} {past him}.", sense: asserted},
	// Telegrams.
	{name: "no subject, in a telegram", text: "{Sent}.", sense: asserted, telegram: "X"},
	{name: "no subject, with date", text: "This morning {sent}.", sense: asserted, telegram: "X"},
	{name: "no articles", text: "{X} {bare}.", sense: asserted, telegram: "U"},
	{name: "no articles, with office", text: "Swedish FonMin {P} today {bare}.", sense: asserted, telegram: "U", companion: "holds-position"},
	{name: "I", text: "{I} {past}.", sense: asserted, telegram: "X"},
	{name: "I, behind a clause", text: "As the harvest was poor, {I} {past}.", sense: asserted, telegram: "X"},
	{name: "me", text: "{X} {past me}.", sense: asserted, telegram: "O"},
	// Nouns.
	{name: "noun, owned", text: "{noun owned} caused surprise.", sense: asserted},
	{name: "noun with of", text: "{noun of} caused surprise.", sense: asserted},
	{name: "noun as object", text: "Piet Vermeer remembered {noun owned}.", sense: asserted},
	{name: "noun as circumstance", text: "After {noun owned} the session was closed.", sense: asserted},
	{name: "noun of his", text: "{noun X} fell ill during {her} {noun his}.", sense: asserted},
	{name: "noun planned", text: "The planned {noun of, bare} was welcome.", sense: never},
}
