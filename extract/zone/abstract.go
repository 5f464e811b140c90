package zone

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// readAbstract marks the archivist's abstract that some pages print between the title and the paper itself, and
// gives the line behind it: one paragraph below which the paper begins anew with its own letterhead.
func (p *page) readAbstract(i int) int {
	if i+1 >= len(p.lines) || p.lines[i].kind != "" || p.lines[i+1].kind != "" || p.hasSummary() {
		return i
	}
	if s := p.of(i); !shapeOf(s).prose() || !p.startsText(i) || p.isTurn(s, shapeOf(s)) || p.speaksOfItself(s) {
		return i
	}
	if apart := p.lines[i].gap > 0 && p.lines[i+1].gap > 0; !(apart && p.beginsAnew(i+1)) && !p.isHeadBelow(i+1, apart) {
		return i
	}
	p.mark(i, i+1, Summary)
	return i + 1
}

// farthestHeadline is how many lines of a letterhead are looked at for what only a letterhead has.
const farthestHeadline = 10

// isHeadBelow reports whether line i begins the letterhead of a paper, in capitals: a few lines that are no text, and among them what only
// a letterhead has: a marking of secrecy, an addressee, the place and day of writing. apart tells that a blank line stands before it; else it
// has to be a marking.
func (p *page) isHeadBelow(i int, apart bool) bool {
	if s := p.of(i); !p.isMarking(s) && (!apart || !isLoud(strings.TrimSpace(s)) && !p.namesBody(i) || strings.HasSuffix(s, ".")) {
		return false
	}
	depth := 0
	for j := i; j < len(p.lines) && j < i+farthestHeadline && p.lines[j].kind == ""; j++ {
		s := p.of(j)
		depth = bracketDepth(s, depth)
		if depth == 0 && p.startsText(j) {
			return false
		}
		label, value, ok := p.label(s)
		if _, dated := p.dateOf(p.lines[j].Span); dated || p.isMarking(s) || ok && p.letterhead.Recipients[label] && !value.Empty() {
			return true
		}
	}
	return false
}

// namesBody reports whether line i is the name of a body and nothing else: "Embassy of the Kingdom of Denmark".
func (p *page) namesBody(i int) bool {
	words := p.wordsOf(i)
	return len(words) > 0 && shapeOf(p.of(i)).nameLike() && slices.ContainsFunc(words, func(w word) bool { return p.bodies.Heads[bare(w)] })
}

// isMarking reports whether a line is a marking of secrecy, which may be printed with blanks between its letters: "S E C R E T".
func (p *page) isMarking(s string) bool {
	plain := plainWords(s)
	return p.letterhead.Markings[plain] || p.letterhead.Markings[unspaced(plain)]
}

// unspaced gives a word that is printed with blanks between its letters without them; any other text as it is.
func unspaced(s string) string {
	letters := strings.Fields(s)
	for _, l := range letters {
		if utf8.RuneCountInString(l) != 1 {
			return s
		}
	}
	return strings.Join(letters, "")
}

// readLabelledParts marks what is labelled, below the title, as the citation or abstract of the paper or as a fact of the archive's, behind its
// label or on the line below; and gives the line behind it.
func (p *page) readLabelledParts(i int) int {
	for i < len(p.lines) && p.lines[i].kind == "" {
		label, value, ok := strings.Cut(p.of(i), ":")
		s := p.sectionOf(plainWords(label))
		if !ok || s == nil || s.Tail || s.Page || s.Holds == "contents" {
			return i
		}
		if strings.TrimSpace(value) == "" && i+1 < len(p.lines) && p.lines[i+1].kind == "" && p.lines[i+1].gap == 0 {
			p.mark(i, i+1, Chrome)
			i++
		}
		p.mark(i, i+1, Kind(s.Holds))
		i = p.next(i)
	}
	return i
}

// farthestCitation is how many paragraphs below its title the citation of a paper may stand, the abstract before it.
const farthestCitation = 3

// readCitedHead marks the citation that stands below the title and quotes it, and the abstract between the two; and gives the line behind
// it, where the paper begins: "Memorandum by A. Weber," May 3, 1957, private papers, box 3.
func (p *page) readCitedHead(i int) int {
	if p.web || p.news || p.title.Empty() {
		return i
	}
	for j := i; j < len(p.lines) && j < i+farthestCitation; j++ {
		if p.lines[j].kind != "" || p.lines[j].gap == 0 {
			return i
		}
		if title, end := quotedTitle(p.text, p.lines[j].Span); !title.Empty() && strings.EqualFold(unquoted(title.Of(p.text)), unquoted(p.title.Of(p.text))) && end < p.lines[j].End {
			p.mark(i, j, Summary)
			p.mark(j, j+1, Citation)
			return p.next(j)
		}
		if s := p.of(j); !shapeOf(s).prose() || p.speaksOfItself(s) {
			return i
		}
	}
	return i
}

// unquoted gives a text without quotation marks, and without the comma that stands before one.
func unquoted(s string) string {
	s = strings.NewReplacer(`"`, "", "“", "", "”", "", "'", "", "‘", "", "’", "", "«", "", "»", "").Replace(s)
	return strings.TrimRight(s, ",. ")
}

// beginsAnew reports whether line i opens a paper: a marking of secrecy, a label of its letterhead, or its own title.
func (p *page) beginsAnew(i int) bool {
	s := p.of(i)
	if p.isMarking(s) {
		return true
	}
	if _, value, ok := p.label(s); ok && !value.Empty() {
		return true
	}
	if len(s) > shortLine || p.isSentence(p.lines[i].Span) {
		return false
	}
	t := p.readTitleText(p.text, p.lines[i].Span)
	return t.kind != nil && t.form[0] == "type"
}

// speaksOfItself reports whether somebody speaks of himself in a paragraph, as no abstract does.
func (p *page) speaksOfItself(s string) bool {
	for w := range strings.FieldsSeq(s) {
		if p.letterhead.Speakers[strings.ToLower(strings.Trim(w, `"“”',.;:()`))] {
			return true
		}
	}
	return false
}
