package zone

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dramatis/extract/date"
	"dramatis/extract/source"
)

// longestNote is how much of a line is searched for contributors, in bytes.
const longestNote = 10 * shortLine

// contributors gives everybody who made the document available, in the order of
// the text, each name and role once.
func (p *page) contributors() []Contributor {
	var found []Contributor
	for _, name := range p.authored {
		found = append(found, Contributor{Name: name, Role: "author"})
	}
	clerks := slices.Concat(p.chrome.Contributors, p.letterhead.Clerks)
	for i := range p.lines {
		switch p.lines[i].kind {
		case Citation, Credits, Chrome:
			found = append(found, p.contributorsIn(p.lines[i].Span, p.chrome.Contributors)...)
		case Clerk, Signature, Letterhead:
			in := p.contributorsIn(p.lines[i].Span, clerks)
			if len(in) == 0 && p.lines[i].kind == Clerk {
				in = p.clerkBehind(p.lines[i].Span)
			}
			found = append(found, in...)
		}
	}
	if publisher := p.publisher(); !publisher.Empty() {
		found = append(found, Contributor{Name: publisher, Role: "publisher"})
	}
	slices.SortStableFunc(found, func(a, b Contributor) int { return a.Name.Start - b.Name.Start })
	return p.unique(found)
}

// unique keeps the first of contributors with the same name and role.
func (p *page) unique(cs []Contributor) []Contributor {
	seen := map[string]bool{}
	return slices.DeleteFunc(cs, func(c Contributor) bool {
		key := c.Role + "\x00" + strings.ToLower(c.Name.Of(p.text))
		defer func() { seen[key] = true }()
		return seen[key]
	})
}

// contributorsIn finds the names behind the cues in a line.
func (p *page) contributorsIn(span source.Span, cues []cue) []Contributor {
	span.End = runeFloor(p.text, min(span.End, span.Start+longestNote))
	lower := asciiLower(span.Of(p.text))
	var found []Contributor
	for _, c := range cues {
		for _, phrase := range c.Cues {
			for at := indexWord(lower, phrase, 0); at >= 0; at = indexWord(lower, phrase, at+len(phrase)) {
				from := p.nameStart(lower, at+len(phrase), phrase)
				for _, name := range p.namesAt(source.Span{Start: span.Start + from, End: span.End}, c.Role == "sponsor") {
					if one := (Contributor{Name: name, Role: c.Role}); !slices.Contains(found, one) {
						found = append(found, one)
					}
				}
			}
		}
	}
	return found
}

// asciiLower lowers ASCII letters only, so that offsets stay.
func asciiLower(s string) string {
	return strings.Map(func(r rune) rune {
		if r >= 'A' && r <= 'Z' {
			return r + 'a' - 'A'
		}
		return r
	}, s)
}

// indexWord finds a phrase as whole words in s, from offset at on.
func indexWord(s, phrase string, at int) int {
	for at < len(s) {
		i := strings.Index(s[at:], phrase)
		if i < 0 {
			return -1
		}
		i += at
		before, _ := utf8.DecodeLastRuneInString(s[:i])
		if (i == 0 || !unicode.IsLetter(before)) && startsWith(s[i:], phrase) {
			return i
		}
		at = i + len(phrase)
	}
	return -1
}

// nameStart gives where the name behind a cue starts: "translated for CWIHP by N."
// names whom it was done for first.
func (p *page) nameStart(lower string, at int, phrase string) int {
	if strings.HasSuffix(phrase, " for") {
		if by := strings.Index(lower[at:min(len(lower), at+80)], " by "); by >= 0 {
			return at + by + len(" by ")
		}
	}
	return at
}

// namesAt reads the names that start a span: words with capitals, initials and
// particles. Bodies (sponsors) may be a list of several words with "and" and "of".
func (p *page) namesAt(span source.Span, bodies bool) []source.Span {
	var names []source.Span
	for {
		span = trimFront(p.text, span)
		name, joined := p.nameAt(span, bodies)
		if name.Empty() {
			return names
		}
		names = append(names, name)
		if !joined {
			return names
		}
		span.Start = name.End
	}
}

// trimFront moves a span past blanks, colons, articles and the joints of a list.
func trimFront(text string, span source.Span) source.Span {
	for {
		before := span.Start
		span.Start = len(text[:span.End]) - len(strings.TrimLeft(text[span.Start:span.End], " \t:,\u00a0"))
		for _, word := range [...]string{"the ", "and ", "The "} {
			if strings.HasPrefix(text[span.Start:span.End], word) {
				span.Start += len(word)
			}
		}
		if span.Start == before {
			return span
		}
	}
}

// nameAt reads one name at the start of a span; joined tells that another may
// follow after a comma or "and".
func (p *page) nameAt(span source.Span, body bool) (name source.Span, joined bool) {
	name = source.Span{Start: span.Start, End: span.Start}
	for at, n := span.Start, 0; at < span.End && n < 10; n++ {
		end := at
		for end < span.End && p.text[end] != ' ' && p.text[end] != '\n' && p.text[end] != '\t' {
			end++
		}
		raw := p.text[at:end]
		core := strings.TrimRight(raw, ".,;)]")
		first, _ := utf8.DecodeRuneInString(core)
		linked := body && (core == "of" || core == "for" || core == "the") || core == "de" || core == "van" || core == "von"
		switch {
		case core == "and" && n > 0:
			return name, startsName(strings.TrimLeft(p.text[end:span.End], " "))
		case !unicode.IsUpper(first) && !linked:
			return name, false
		}
		stop := raw[len(core):]
		initial := strings.HasPrefix(stop, ".") && utf8.RuneCountInString(core) <= 2 || initials(core+".")
		if !linked {
			name.End = at + len(core)
			if initial {
				name.End++
			}
		}
		if stop != "" && !(initial && stop == ".") {
			return name, body && stop == ","
		}
		for at = end; at < span.End && p.text[at] == ' '; at++ {
		}
	}
	return name, false
}

// clerkBehind gives the clerk whose bare name ends a note of office routine:
// "received on four sheets. Petrova".
func (p *page) clerkBehind(span source.Span) []Contributor {
	s := span.Of(p.text)
	at := strings.LastIndex(s, ". ")
	if at < 0 || len(s) > 80 {
		return nil
	}
	name := trimMarks(p.text, source.Span{Start: span.Start + at + 2, End: span.End}, "].")
	sh := shapeOf(name.Of(p.text))
	if sh.small > 0 || sh.words > 3 || sh.letters != sh.words || name.Empty() {
		return nil
	}
	return []Contributor{{Name: name, Role: "clerk"}}
}

// citationTail gives what a citation says behind title and date, or a source line.
func (p *page) citationTail() source.Span {
	for i := range p.lines {
		if p.lines[i].kind != Citation && p.lines[i].kind != Title {
			continue
		}
		span := p.lines[i].Span
		title, end := quotedTitle(p.text, span)
		if title.Empty() {
			continue
		}
		tail := source.Span{Start: min(end, span.End), End: runeFloor(p.text, min(span.End, span.Start+longestNote))}
		if found := date.Find(p.text, tail, ""); len(found) > 0 && found[0].Span.Start-tail.Start < 12 {
			tail.Start = found[0].Span.End
		}
		return tail
	}
	return source.Span{}
}

// publisher gives who published the page, as the citation names it.
func (p *page) publisher() source.Span {
	tail := p.citationTail()
	at := tail.Start
	for _, part := range strings.SplitAfter(tail.Of(p.text), ",") {
		span := trimMarks(p.text, source.Span{Start: at, End: at + len(part)}, ",.")
		at += len(part)
		lower := strings.ToLower(span.Of(p.text))
		for _, cue := range p.chrome.Publishers {
			if strings.Contains(lower, cue) {
				return span
			}
		}
	}
	return source.Span{}
}

// archiveReference gives archive and shelf mark: in the citation behind the
// publisher, else in the page's source section.
func (p *page) archiveReference() source.Span {
	tail := p.citationTail()
	if publisher := p.publisher(); !publisher.Empty() {
		tail.Start = publisher.End
	}
	if ref := p.referenceIn(tail); !ref.Empty() {
		return ref
	}
	in := false
	for i := range p.lines {
		if s := p.sectionOf(plainWords(p.of(i))); s != nil && p.lines[i].kind == Chrome {
			in = s.Holds == "citation" && s.Tail
			continue
		}
		if in && p.lines[i].kind == Citation {
			return p.referenceIn(p.lines[i].Span)
		}
	}
	return source.Span{}
}

// referenceIn cuts the reference off before whoever translated or contributed,
// before an address of the web, and at the end of its sentence.
func (p *page) referenceIn(span source.Span) source.Span {
	s := asciiLower(span.Of(p.text))
	end := len(s)
	for _, c := range p.chrome.Contributors {
		for _, phrase := range c.Cues {
			if at := indexWord(s, phrase, 0); at >= 0 {
				end = min(end, at)
			}
		}
	}
	for _, mark := range [...]string{"http", "<"} {
		if at := strings.Index(s, mark); at >= 0 {
			end = min(end, at)
		}
	}
	raw := span.Of(p.text)[:end]
	for at := 0; ; {
		i := strings.Index(raw[at:], ". ")
		if i < 0 {
			break
		}
		at += i + 1
		if !isShelfWord(raw[:at-1]) && startsName(raw[at:]) {
			end = min(end, at)
			break
		}
	}
	return trimMarks(p.text, source.Span{Start: span.Start, End: span.Start + end}, ",.;:")
}

// isShelfWord reports whether a text ends with an abbreviation of shelf marks, whose
// full stop ends no sentence: "F.", "Op.", "Vol.".
func isShelfWord(s string) bool {
	last := s[strings.LastIndexAny(s, " ,(")+1:]
	return len(last) <= 4 && !strings.ContainsFunc(last, unicode.IsDigit)
}
