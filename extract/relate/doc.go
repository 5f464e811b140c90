// Package relate knows what sentences say. Frames, written in YAML, read
// statements off clauses; heading rules read them off the layout. Every statement
// points at the words that prove it and says in which sense it holds.
//
// Where is what:
//
//	the way of a document: the rules in the order in which they are asked, what they state, how sure it is
//	    reader.go statement.go merge.go confidence.go without.go
//	what is known of words: the frames and their tests, classes of words, offices, states, forms of verbs
//	    lexicon.go frame.go trial.go plain.go senses.go words.go functionwords.go wordlists.go roles.go lands.go state.go lexeme.go verb.go
//	a sentence cut up: words, names and dates; groups of verbs; phrases that stand for an adverb
//	    sentence.go item.go clause.go aside.go wording.go
//	its times and places: of a verb or a noun, counted days, how long something took
//	    when.go reckoned.go datebeside.go day.go lasting.go where.go
//	its clauses: who does what a verb says, and on what the verb hangs
//	    attach.go subject.go goneon.go beyond.go complement.go nextclause.go nonfinite.go participle.go passive.go
//	    relative.go parenthesis.go fronted.go gap.go echo.go implied.go list.go describedlist.go conjunct.go
//	frames read off verbs: what stands behind one, what a frame wants, which argument fills which place
//	    match.go signed.go cue.go fit.go argument.go argumentwalk.go slot.go thing.go default.go circumstance.go
//	frames read off nouns, and whose a noun is
//	    noun.go nounslot.go owner.go
//	in which sense it holds: asserted, planned, asked for, denied, supposed; and who answers for it
//	    sense.go governed.go framesense.go nonfinitesense.go willing.go nounsense.go mood.go mooted.go presupposed.go utterance.go supposed.go settled.go opinion.go
//	who speaks, to whom, and when: in a telegram, in a letter, across a table
//	    voice.go hearer.go hearing.go answered.go across.go unspoken.go dealing.go told.go exchange.go wholeside.go letters.go inventory.go plea.go command.go errand.go
//	who was together where: meetings and those present, company, delegations, stays
//	    event.go table.go roster.go joined.go company.go companion.go delegates.go stay.go homecoming.go
//	    jotting.go
//	who holds which post: the office, its body or land, its holder
//	    office.go position.go apposed.go holder.go tenure.go stretch.go body.go calledbody.go bracketbody.go block.go unit.go land.go host.go people.go neighbour.go party.go
//	    courtesy.go succession.go shared.go headship.go belonging.go calling.go affiliation.go seat.go minuted.go undersigned.go
//	lives: birth, death, kin, nation, entries of files on people
//	    maiden.go birth.go lifedate.go kin.go kinlist.go children.go nationality.go entry.go
//	the heading, and other names that the document gives somebody
//	    heading.go alias.go
package relate
