// Package mention knows how people, organisations, places, events and dates are
// named in archival prose. It finds the passages; who is meant is not its business,
// and it refuses to guess at a capital letter that nothing else explains: the first
// word of a sentence, a common word, a nationality or a calendar word is no name.
//
// Finders (grammar over tables) propose candidates sentence by sentence, scene.combine
// chooses among them by one rule, a second look finds the names so learnt where they stand
// bare, and where a doubt is left the trained tagger has the third look.
//
// States are typed by their name, the same in every document: the name of a political
// body (Soviet Union, DPRK) is an organization, the name of a land (Hungary, South
// Korea) is a place. A congress or plenum takes the body into its name (20th CPSU
// Congress); a meeting or session leaves the body its own mention beside the event.
//
// Where is what:
//
//	the way of a document: the looks in their order, what is kept between them, the mentions that come out
//	    recogniser.go scene.go memory.go find.go mention.go tape.go echo.go judge.go again.go
//	text cut into tokens and sentences
//	    token.go rune.go sentence.go abbreviation.go margin.go terse.go enumeration.go small.go
//	what is known of words: tables read, classes of words, known names, chapters of other documents
//	    tables.go lexicon.go sounds.go verbs.go known.go chapter.go glossary.go
//	finders of people
//	    person.go lead.go joinedtitle.go eastern.go initials.go surname.go arabic.go capitalname.go apposition.go listed.go dateline.go
//	    copies.go holder.go entryhead.go form.go signed.go pair.go abutting.go peer.go
//	finders of bodies
//	    organization.go chain.go acronym.go cable.go smallhead.go company.go foreign.go newspaper.go
//	finders of states, places and peoples
//	    gazetteer.go place.go people.go
//	finders of events
//	    event.go vote.go lasting.go
//	finders of descriptions, and of words that point back
//	    description.go pointing.go
//	the trained tagger: what it is asked, told and taught
//	    tagged.go ballot.go lesson.go
//	names that are nobody's
//	    formless.go bodiless.go slight.go vessel.go several.go monogram.go tongue.go
//	other names of somebody, and the form that is compared
//	    alias.go nickname.go knownso.go innername.go barename.go covername.go monsieur.go normal.go
package mention
