// Package zone knows the layout of a document: what is page chrome, title,
// citation, archivist's summary, letterhead, body, quotation, signature; and the
// facts of the heading (who wrote what to whom, when, from where). It does not
// know how people are named: it says where in the text a party stands.
//
// Where is what:
//
//	the way of a document: the zones in order, the header put together
//	    reader.go layout.go cursor.go header.go tables.go language.go lines.go
//	the page around the document, and what stands below it for the archive
//	    page.go citation.go
//	the top: title, letterhead, addresses, openings of news
//	    top.go titleline.go preamble.go abstract.go heading.go entry.go parts.go opening.go dispatch.go byline.go address.go house.go
//	what a title says: words, pieces, parties and their roles
//	    title.go titlewords.go titlewalk.go titleroles.go titlename.go piece.go parties.go
//	those present
//	    participants.go participant.go attendance.go
//	telegrams, messages, letters and reports that no title announces
//	    attention.go message.go chat.go letter.go informant.go
//	the bottom: formula, signature
//	    closing.go block.go signoff.go signers.go
//	several papers in one: what is enclosed, minutes written below, printed series, files of letters, tables of letters, days of a chronology
//	    enclosure.go minute.go series.go letters.go reply.go lettertable.go chronology.go
//	forms that ask line by line
//	    form.go
//	other voices within the body, the labels of paragraphs and items
//	    voices.go label.go
package zone
