// Package relate knows what sentences say. Frames (package lexicon), written in YAML, read
// statements off clauses (package clause), in the sense in which these hold (package sense), and of those
// who hold an office (package post); heading rules read them off the layout. Every statement points at the
// words that prove it.
//
// Where is what:
//
//	the way of a document: the rules in the order in which they are asked, what they state, how sure it is
//	    reader.go statement.go merge.go confidence.go without.go
//	the tests of the frames, states
//	    trial.go plain.go state.go
//	words that are only quoted
//	    wording.go
//	its times and places: of a verb or a noun, counted days, how long something took
//	    when.go reckoned.go datebeside.go nounday.go day.go lasting.go where.go
//	frames read off verbs: what stands behind one, what a frame wants, which argument fills which place
//	    match.go mutual.go signed.go fit.go slot.go thing.go default.go circumstance.go
//	frames read off nouns, and whose a noun is
//	    noun.go nounslot.go owner.go
//	who speaks, to whom, and when: in a telegram, in a letter, across a table
//	    voice.go hearer.go hearing.go answered.go across.go unspoken.go dealing.go told.go exchange.go wholeside.go letters.go inventory.go plea.go command.go errand.go
//	who was together where: meetings and those present, company, delegations, stays
//	    event.go deedat.go among.go table.go roster.go joined.go company.go companion.go delegates.go stay.go homecoming.go
//	    jotting.go
//	who holds which post: what is stated of it, since when, posts that no noun of a sentence tells
//	    position.go alone.go stretch.go host.go party.go
//	    courtesy.go succession.go shared.go headship.go belonging.go calling.go affiliation.go seat.go minuted.go undersigned.go postings.go
//	lives: birth, death, kin, nation, entries of files on people
//	    birth.go lifedate.go household.go children.go nationality.go entry.go form.go register.go
//	the heading, and other names that the document gives somebody
//	    heading.go alias.go
package relate
