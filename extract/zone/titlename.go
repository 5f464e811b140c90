package zone

import (
	"strings"

	"dramatis/extract/source"
)

// nameIn gives the words of a party of a message that are one person's full name and
// nothing else, behind his forms of address and rank: "Fr. E.F. Weber", "Clara Stone
// Novak", "Tadeusz (Thaddeus) Novak". No table knows every forename, and the title of a
// letter says whose name it is. One word alone, an office or a body is none.
func (r *titleReader) nameIn(i, j int) source.Span {
	for i < j && r.callsPerson(r.words[i]) {
		i++
	}
	end, parts := i, 0
	for k := i; k < j && r.inName(k, i, j); k++ {
		if w := r.words[k]; w.capital && !w.inBracket {
			end, parts = k+1, parts+1
		}
		if r.words[k].comma {
			break
		}
	}
	if parts < 2 || parts > longestName || r.letterhead.Several[strings.Trim(r.words[i].text, ".")] || end < j && (r.isHead(r.words[end]) || r.words[j-1].inBracket) {
		return source.Span{} // "Trade Coordinator in Peru (Weber)"
	}
	return source.Span{Start: r.words[i].Start, End: r.words[end-1].End}
}

// longestName is how many capitalised words a personal name has in a title.
const longestName = 5

// callsPerson reports whether a word is a form of address, a rank or an office that
// stands before a name.
func (r *titleReader) callsPerson(w word) bool {
	one := strings.Trim(w.text, ".")
	return w.capital && !w.comma && one != "the" && one != "to" &&
		(r.letterhead.Calls[one] || r.forms.Honorifics[one] || r.forms.Titles[one] || r.letterhead.Posts[one])
}

// inName reports whether word k can be a part of the name that starts at word i.
func (r *titleReader) inName(k, i, j int) bool {
	w := r.words[k]
	one := strings.Trim(w.text, ".")
	switch {
	case w.inBracket: // another form of a forename, not what stands behind the name
		return k > i && k+1 < j && w.opens && w.closes && r.words[k+1].capital
	case w.capital:
		if w.dated || w.quoted || w.possessive && k+1 < j || k <= i && r.peoples.Demonyms[one] {
			return false
		}
		return !r.isHead(w) && !r.roles.Modifiers[one] && !r.types.Encounters[one] && (!r.shortAcronym(w) || r.out.kind.Role == "meeting")
	}
	return k > i && k+1 < j && r.letterhead.Nobiliary[one] && one != "of" && one != "and" && one != "&"
}

// shortAcronym reports whether a word is a few capitals without stops, as of a body; initials have stops.
func (r *titleReader) shortAcronym(w word) bool {
	spelled := w.Span.Of(r.text)
	return len(spelled) < 5 && r.acronym(w) && !w.period && !strings.Contains(spelled, ".")
}

// kinBefore reports whether word i says by what kinship the party behind it is called:
// "his wife Vera", "her son, Patrick".
func (r *titleReader) kinBefore(i, j int) bool {
	w := r.words[i]
	return i > 0 && i+1 < j && !w.capital && r.letterhead.Kin[w.text] && r.words[i+1].capital && r.isWhose(r.words[i-1])
}

// isWhose reports whether a word says whose kin somebody is.
func (r *titleReader) isWhose(w word) bool {
	switch w.text {
	case "his", "her", "their", "my", "the":
		return true
	}
	return w.possessive
}

// isFirm reports whether "&" at word k joins two surnames to the name of a firm: no
// two correspondents are joined so.
func (r *titleReader) isFirm(k, i, j int) bool {
	if r.words[k].text != "&" || k == i || k+1 >= j {
		return false
	}
	alone := k-1 == i || r.words[k-2].comma || r.words[k-2].text == "&"
	return alone && r.words[k-1].capital && r.words[k+1].capital && (k+2 == j || r.words[k+1].comma || r.words[k+2].text == "&")
}
