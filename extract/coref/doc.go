// Package coref knows who is meant inside one document: which mentions name the
// same entity, and who "I", "we", "he" and "the delegation" are. It never looks
// at another document.
//
// Where is what:
//
//	the way of a document: what is given, the stages in order, the chains that come out
//	    resolver.go reading.go number.go chain.go memo.go phrases.go
//	people by their names, and namesakes told apart
//	    person.go turned.go bearers.go namesake.go greeting.go completion.go land.go competence.go tenure.go entry.go form.go
//	    enumeration.go edition.go
//	bodies and states, and which is meant by a part or a short name
//	    body.go bodynoun.go organ.go shortname.go government.go
//	offices whose holders have no name, and who holds those that have
//	    office.go officename.go officewords.go apposition.go beside.go post.go
//	events: named ones, those of which the document is the record, their days and those present
//	    event.go gathering.go recorded.go counted.go ordinal.go sitting.go day.go attendance.go
//	who wrote to whom, and who "I" and "we" are
//	    party.go signing.go holding.go attention.go message.go delivered.go enclosed.go directed.go account.go selfnamed.go note.go
//	voices inside: quotations, lists of what was said, speech, dialogue, testimony
//	    voice.go quotation.go listing.go speech.go turn.go turnlabel.go witness.go speakers.go interview.go initialled.go lettered.go deposition.go
//	the sides of a talk, companies and delegations
//	    side.go nationside.go facing.go delegation.go
//	whom pronouns and descriptions mean
//	    referent.go antecedent.go sex.go rival.go within.go actedon.go teller.go life.go plural.go pointing.go description.go
package coref
