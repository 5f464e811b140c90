package zone

import (
	"strings"

	"dramatis/extract/source"
)

// readParticipants reads the list behind "PARTICIPANTS": on the line, or a name a
// line until the next label. Lines that only name a body or land head its people.
func (p *page) readParticipants(h *Header, i int, value source.Span) int {
	if !value.Empty() {
		h.Participants = p.addAttendance(h.Participants, value)
		return i
	}
	j := i + 1
	for ; j < len(p.lines) && p.lines[j].kind == Letterhead; j++ {
		if label, _, ok := p.label(p.of(j)); ok && !p.letterhead.Recipients[label] {
			break
		}
		switch {
		case SentBy(p.of(j)) > 0:
			h.Participants = p.addNames(h.Participants, blanksOff(p.text, source.Span{Start: p.lines[j].Start + SentBy(p.of(j)), End: p.lines[j].End}))
		case strings.Contains(p.of(j), ";"), p.listsSurnames(p.lines[j].Span):
			h.Participants = p.addNames(h.Participants, p.lines[j].Span)
		case p.saysMissed(unbracketed(p.of(j))): // what stands in brackets may be of another: "[name not declassified]"
		case shapeOf(p.of(j)).prose() && p.lines[j].Len() > shortLine/2:
			return j - 1 // the text begins right below the list
		case p.isParticipant(j):
			h.Participants = append(h.Participants, p.participants(p.lines[j].Span)...)
		}
	}
	return j - 1
}

// SentBy gives how long the label is that opens a line of a list with whom those it names came for, with its colon, "For the
// Ministry of Mines: A, B"; 0 where none does.
func SentBy(line string) int {
	n := strings.IndexByte(line, ':')
	if n < 0 || n > longestParty || n+1 == len(line) {
		return 0
	}
	words := strings.Fields(line[:n])
	if len(words) < 2 || !strings.EqualFold(words[0], "for") || words[1] != "the" && !startsName(words[1]) {
		return 0
	}
	return n + 1
}

// listOnly gives the part of a line that lists people: what stands behind the full stop that
// ends the list tells more of them, "Mr. Novak was prevented from attending".
func (p *page) listOnly(s source.Span) source.Span {
	for at := s.Start; ; {
		n := strings.Index(p.text[at:s.End], ". ")
		if n < 0 {
			return s
		}
		at += n + len(". ")
		before := p.text[s.Start : at-len(". ")]
		if last := before[strings.LastIndexByte(before, ' ')+1:]; !isAbbreviation(last) && strings.ContainsAny(before, ",;") && shapeOf(p.text[at:s.End]).prose() {
			return source.Span{Start: s.Start, End: at - len(" ")}
		}
	}
}

// isParticipant reports whether line j of a list names somebody: not the body, land
// or side that heads a group.
func (p *page) isParticipant(j int) bool {
	span := p.lines[j].Span
	r := &titleReader{tables: p.tables, text: p.text, words: titleWords(p.text, span)}
	whole := piece{i: 0, j: len(r.words)}
	if len(r.words) == 0 || strings.HasPrefix(p.of(j), "[") && strings.HasSuffix(p.of(j), "]") {
		return false
	}
	person := r.titled(whole) || r.named(whole) && len(r.words) > 1 || r.encounterSafe(whole)
	alone := p.lines[j].gap > 0 && (j+1 == len(p.lines) || p.lines[j+1].gap > 0)
	headed := p.lines[j].gap > 0 && len(r.words) <= 3 && !strings.Contains(span.Of(p.text), ",")
	switch {
	case alone:
		return r.titled(whole) || r.encounterSafe(whole) && !r.isBody(whole)
	case r.isBody(whole) && !strings.Contains(span.Of(p.text), ","):
		return false
	case len(r.words) == 1:
		return !r.isHead(r.words[0]) && !r.acronym(r.words[0]) && !headed
	}
	return person || !headed
}

// fewestListed is how many items with a comma between them make a line a list, where each is a surname.
const fewestListed = 3

// listsSurnames reports whether a line lists people by their surnames alone, behind one that an office opens it with:
// "The President, Novak, Weber, Lund".
func (p *page) listsSurnames(span source.Span) bool {
	first, n := true, 0
	for item := range strings.SplitSeq(span.Of(p.text), ",") {
		item = strings.TrimSpace(item)
		word, more, many := strings.Cut(item, " ")
		if first && many && strings.EqualFold(word, "the") && !strings.Contains(more, " ") {
			first = false
			continue
		}
		first = false
		w := titleWords(item, source.Span{End: len(item)})
		r := &titleReader{tables: p.tables, text: item, words: w}
		if many || len(w) != 1 || !w[0].capital || r.isHead(w[0]) || r.acronym(w[0]) || p.isAddress(w[0]) {
			return false
		}
		n++
	}
	return n >= fewestListed
}

// addNames adds the parties of a list on one line, split at semicolons and commas.
func (p *page) addNames(to []Party, span source.Span) []Party {
	span = p.listOnly(span)
	r := &titleReader{tables: p.tables, text: p.text, words: titleWords(p.text, span)}
	start := 0
	for k := range r.words {
		if (r.words[k].comma && (!r.words[k].inBracket || r.words[k].closes)) || k == len(r.words)-1 {
			i, j := r.trimParty(start, k+1)
			if i < j && r.words[i].text == "and" {
				i++
			}
			if i < j && k < len(r.words)-1 && r.officeOf(start, k+1) {
				continue // "the General Secretary, Mr. Lund": the office of who is named behind it
			}
			if i < j && !r.officeBehind(start, k+1) && !r.honoursOnly(i, j) {
				party := source.Span{Start: r.words[i].Start, End: r.words[j-1].End}
				if r.words[i].opens && party.Start > span.Start {
					party.Start--
				}
				party.End = r.bracketEnd(party)
				if k == len(r.words)-1 {
					party = p.signer(party) // the full stop ends the list
				}
				to = append(to, Party{Span: party})
			}
			start = k + 1
		}
	}
	return to
}

// honoursOnly reports whether nothing stands in words i to before j of a list but letters of honour, of who is named before the comma.
func (r *titleReader) honoursOnly(i, j int) bool {
	for k := i; k < j && !r.words[k].opens; k++ {
		if !r.honours(r.words[k]) && !r.words[k].inBracket {
			return false
		}
	}
	return r.honours(r.words[i])
}

// longestOffice is how many words an office has that a list of names gives in short; longer ones are read with the line that has them.
const longestOffice = 4

// officeBehind reports whether the words of a list from i to before j, between a comma and a semicolon, are the office of who is named
// before the comma: "Karl Lund, Treasurer; Anton Novak".
func (r *titleReader) officeBehind(i, j int) bool {
	if i == 0 || j == len(r.words) || j-i > longestOffice || strings.Contains(r.text[r.words[i-1].End:r.words[i].Start], ";") || !strings.Contains(r.text[r.words[j-1].End:r.words[j].Start], ";") {
		return false
	}
	office := piece{i: i, j: j}
	return r.encounterSafe(office) && r.lacksName(office)
}

// officeOf reports whether the words of a list from i to before j are an office with its article that
// opens an item of it, behind whose comma somebody is named by a form of address.
func (r *titleReader) officeOf(i, j int) bool {
	opens := i > 0 && strings.Contains(r.text[r.words[i-1].End:r.words[i].Start], ";")
	for i < j && (r.words[i].text == "and" || r.words[i].text == "") {
		i++
	}
	if !opens || i+1 >= j || r.words[i].text != "the" || strings.Contains(r.text[r.words[j-1].End:r.words[j].Start], ";") {
		return false
	}
	office := piece{i: i + 1, j: j}
	return r.encounterSafe(office) && r.lacksName(office) && r.isAddress(r.words[j])
}

// unbracketed leaves out what stands in brackets.
func unbracketed(line string) string {
	depth := 0
	return strings.Map(func(r rune) rune {
		switch r {
		case '[', '(':
			depth++
		case ']', ')':
			depth--
			return ' '
		}
		if depth > 0 {
			return ' '
		}
		return r
	}, line)
}
