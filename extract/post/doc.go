// Package post knows which offices a sentence names, of which body or land they are, and who holds them; and, because that
// is said in the same way, who is a member of what and who is whose kin. It asks the grammar (clause) and the words
// (lexicon). When an office was held, and what of all that is stated, is for package relate.
//
// Where is what:
//
//	the sentence, and what the text before it has told
//	    reading.go
//	the phrase of an office: where it begins and ends, in which words it is told, what is joined to it
//	    phrase.go office.go apposed.go
//	its body: behind or before it, called by a noun, in a bracket or on a line of its own, the part, the land
//	    body.go calledbody.go bracketbody.go block.go unit.go land.go
//	its holder: beside it, on the lines around it, by the words for a time before it
//	    holder.go serving.go neighbour.go tenure.go
//	whose kin somebody is
//	    kin.go kinlist.go
package post
