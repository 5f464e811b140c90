package zone

import (
	"strings"
	"unicode"

	"dramatis/extract/source"
)

// longestHead is how many lines may stand between title and text.
const longestHead = 60

// readLetterhead marks what stands between title and text, from line i on. Where
// no running text follows, there is no letterhead: a list is a body.
func (p *page) readLetterhead(i int) {
	end, found := i, false
	depth, block := 0, false
	for n := 0; end < len(p.lines) && n < longestHead; end, n = end+1, n+1 {
		if p.lines[end].kind != "" {
			if p.lines[end].kind == Credits || p.lines[end].kind == Chrome && end < len(p.lines)-1 && n < 3 {
				continue
			}
			break
		}
		if p.lines[end].gap > 0 && depth == 0 && !p.opensBlock(end-1) {
			block = false
		}
		s := p.of(end)
		inBrackets := depth > 0
		depth = bracketDepth(s, depth)
		if !inBrackets && !block && p.startsText(end) && !p.opensMinutes(end) {
			found = true
			break
		}
		block = block || p.opensBlock(end)
	}
	if labels := p.labelledHead(i); labels > 0 && (!found || p.sentence(labels, end) >= 0) {
		end, found = labels, true
	}
	if !found {
		if end = p.salutationLine(i); end < 0 {
			return
		}
	}
	for j := i; j < end; j++ {
		p.mark(j, j+1, p.headKind(j))
	}
}

// farthestAddress is how many lines of address and date may stand above "Dear X".
const farthestAddress = 20

// salutationLine gives the line behind the salutation of a letter whose lines are too
// short to tell text from heading, or -1.
func (p *page) salutationLine(i int) int {
	for j := i; j < len(p.lines) && j < i+farthestAddress && p.lines[j].kind == ""; j++ {
		if body, ok := p.salutation(p.of(j)); ok {
			if body > 0 {
				return j
			}
			return j + 1
		}
	}
	return -1
}

// opensBlock reports whether line i is a label whose list follows on lines of its own.
func (p *page) opensBlock(i int) bool {
	if i < 0 {
		return false
	}
	plain := plainWords(p.of(i))
	return plain != "" && (p.letterhead.Participants[plain] || p.letterhead.Subjects[plain] || strings.HasSuffix(p.of(i), ":") && p.listsParty(plain))
}

// headKind tells office routine from the rest of the letterhead.
func (p *page) headKind(i int) Kind {
	if p.isRoutine(p.of(i)) && !p.handles(i) {
		return Clerk
	}
	return Letterhead
}

// bracketDepth follows square brackets through a line.
func bracketDepth(s string, depth int) int {
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '[':
			depth++
		case ']':
			depth = max(0, depth-1)
		}
	}
	return depth
}

// startsText reports whether line i is running text and no part of a letterhead.
func (p *page) startsText(i int) bool {
	s := p.of(i)
	sh := shapeOf(withoutBracket(s))
	if _, ok := p.insertCue(s); ok || p.isRoutine(s) {
		return false
	}
	if p.opensEntry(i, sh) {
		return true
	}
	if body, ok := p.salutation(s); ok {
		return body > 0
	}
	if by, _, ok := strings.Cut(s, " by "); ok && len(s) < 2*shortLine && p.presides(by) {
		return false
	}
	if _, value, ok := p.label(s); ok && (value.Empty() || value.Len() < shortLine) && !sh.prose() || p.isSide(s) {
		return false
	}
	if unicode.IsDigit(rune(s[0])) && isNumbered(s) {
		return true
	}
	if s[0] >= 'a' && s[0] <= 'z' && !sh.sentence && i > 0 && p.lines[i-1].Len() < shortLine {
		return false // "NOTE / on the talks of the Minister with": the heading goes on
	}
	belowList := sh.says() && p.lines[i].gap > 0 && i > 0 && p.listsPresent(i-1)
	return sh.prose() || belowList || sh.words > 14 && sh.capitals*2 < sh.letters || p.isTurn(s, sh)
}

// withoutBracket gives a short line without the bracket that ends it: "Department of
// Defense (after 4:30 p.m.)".
func withoutBracket(s string) string {
	if i := strings.LastIndexByte(s, '('); i > 0 && len(s) < shortLine && strings.HasSuffix(s, ")") {
		return strings.TrimRight(s[:i], " ")
	}
	return s
}

// isNumbered reports whether a line opens an item of a list: "1. Status", "(1)".
func isNumbered(s string) bool {
	digits := digitsAt(s, 0)
	return digits > 0 && digits < 5 && digits+1 < len(s) && (s[digits] == '.' || s[digits] == ')') && s[digits+1] == ' '
}

// isTurn reports whether a line is a turn of a dialogue: "Chairman: Thank you."
func (p *page) isTurn(s string, sh shape) bool {
	speaker, said, ok := strings.Cut(s, ": ")
	return ok && len(speaker) < 60 && len(strings.Fields(speaker)) <= 4 && sh.sentence && sh.small > 0 && said != "" && !p.isKnownLabel(speaker) && !p.namesOfficer(s)
}

// isKnownLabel reports whether a label of letterheads stands before the colon.
func (p *page) isKnownLabel(s string) bool {
	lh, plain := &p.letterhead, plainWords(withoutBracket(s))
	for _, known := range []set{lh.Senders, lh.Recipients, lh.Via, lh.Subjects, lh.Participants, lh.Dated, lh.Labels, lh.Mailed, lh.Copied} {
		if known[plain] {
			return true
		}
	}
	return false
}

// label reads "FROM: PYONGYANG", "to GENERALISSIMO …", "SUBJECT": a label at the
// start of a line and the span of what it labels. Only labels for parties and
// subject go without a colon, and only where a name follows.
func (p *page) label(s string) (string, source.Span, bool) {
	if len(s) > 2*shortLine {
		return "", source.Span{}, false
	}
	if before, after, ok := strings.Cut(s, ":"); ok && p.listsParty(before) {
		return "participants", source.Span{Start: len(s) - len(strings.TrimLeft(after, " \t*")), End: len(s)}, true
	} else if ok && len(before) < 40 && p.isKnownLabel(before) && !(p.letterhead.Participants[plainWords(before)] && tellsMore(after)) {
		return plainWords(withoutBracket(before)), source.Span{Start: len(s) - len(strings.TrimLeft(after, " \t*")), End: len(s)}, true
	}
	if p.namesOfficer(s) {
		return "participants", source.Span{End: len(s)}, true // with what he did
	}
	plain := plainWords(s)
	if isGroup(s, plain) {
		return "participants", source.Span{}, true
	}
	if p.isKnownLabel(plain) {
		return plain, source.Span{}, true
	}
	if by, name, ok := strings.Cut(s, " by "); ok && p.presides(by) && startsName(name) {
		return "participants", source.Span{Start: len(s) - len(strings.TrimLeft(name, " ")), End: len(s)}, true // "Chaired by Cde. X"
	}
	first, rest, ok := strings.Cut(s, " ")
	word := strings.ToLower(first)
	lh := &p.letterhead
	if !ok || !(lh.Senders[word] || lh.Recipients[word] && word != "for" || lh.Subjects[word] || lh.Via[word]) || !startsName(rest) {
		return "", source.Span{}, false
	}
	return word, source.Span{Start: len(s) - len(strings.TrimLeft(rest, " ")), End: len(s)}, true
}

// namesOfficer reports whether a line of the heading of minutes says who did what at the meeting: "Chairman: Mr. NAME (Norway)".
func (p *page) namesOfficer(s string) bool {
	before, after, ok := strings.Cut(s, ":")
	if kind := p.parsed.kind; !ok || kind == nil || kind.Role != "body" && kind.Role != "meeting" || !p.letterhead.Officers[plainWords(before)] {
		return false
	}
	sh := shapeOf(unbracketed(after))
	return sh.letters > 1 && sh.letters <= longestOfficer && sh.small == 0 && startsName(after) // not "Chairman: Thank you."
}

// longestOfficer bounds the words of the name of such a one, with his titles.
const longestOfficer = 6

// presides reports whether the words before "by" say that somebody took the chair: "Chaired", "The meeting was chaired".
func (p *page) presides(s string) bool {
	words := strings.Fields(plainWords(s))
	if len(words) > 3 && words[0] == "the" && p.types.Sittings[words[1]] && words[2] == "was" {
		words = words[3:]
	}
	return len(words) > 0 && p.letterhead.Participants[strings.Join(words, " ")+" by"]
}

// listsParty reports whether a label announces who came from one body or for one side:
// "Participants from the KGB", "Present for the Danish side", "For the Danish side".
func (p *page) listsParty(s string) bool {
	if len(s) > longestParty {
		return false
	}
	words := strings.Fields(plainWords(s))
	for n, w := range words {
		if w == "from" || w == "for" || w == "on" {
			return n > 0 && n+1 < len(words) && p.letterhead.Participants[strings.Join(words[:n], " ")] ||
				n == 0 && len(words) > 2 && p.letterhead.Sides[words[len(words)-1]]
		}
	}
	return false
}

// longestParty is how long a label may be, in bytes, that says who came for whom.
const longestParty = 80

// isGroup reports whether a line in capitals heads one side of a meeting:
// "REPRESENTATIVES OF THE DEPARTMENT OF STATE".
func isGroup(s, plain string) bool {
	return startsWith(plain, "representatives of") && strings.ToUpper(s) == s && len(s) < 100
}

// startsName reports whether a name, office or body may start here.
func startsName(s string) bool {
	s = strings.TrimLeft(s, " ")
	for _, article := range [...]string{"the ", "my ", "cde. ", "com. ", "comrade "} {
		if strings.HasPrefix(s, article) {
			return true
		}
	}
	for _, r := range s {
		return unicode.IsUpper(r)
	}
	return false
}

// isSide reports whether a line lists one side of a conversation: "Chinese side: …".
func (p *page) isSide(s string) bool {
	before, after, ok := strings.Cut(s, ":")
	if !ok || len(before) > 60 || strings.TrimSpace(after) == "" {
		return false
	}
	words := strings.Fields(strings.ToLower(before))
	if len(words) == 0 || len(words) > 6 {
		return false
	}
	return p.letterhead.Sides[words[len(words)-1]] || p.letterhead.Participants[plainWords(before)] && !tellsMore(after)
}

// tellsMore reports whether a list goes on as running text: its first sentence ends with a word
// in small letters, "A, B, who left early. C was ill."
func tellsMore(list string) bool {
	for {
		before, after, ok := strings.Cut(list, ". ")
		if !ok {
			return false
		}
		if last := before[strings.LastIndexByte(before, ' ')+1:]; len(last) > 3 && last[0] >= 'a' && last[0] <= 'z' {
			return true
		} else if !isAbbreviation(last) {
			return false // the list ends there: what follows is told besides
		}
		list = after
	}
}

// salutation reports whether a line addresses the reader, and at which byte its
// text goes on: "DEAR MR. PRESIDENT: I have read" goes on, "Dear X!" does not.
func (p *page) salutation(s string) (body int, ok bool) {
	if len(s) > shortLine {
		s = s[:runeFloor(s, shortLine)]
	}
	lower := strings.ToLower(s)
	if _, ok := startsWithAny(lower, p.letterhead.Addresses); !ok {
		return 0, false
	}
	end := strings.IndexAny(s, ",:!—")
	if end < 0 {
		return 0, len(strings.Fields(s)) <= 6
	}
	if len(strings.Fields(s[:end])) > 8 {
		return 0, false
	}
	rest := strings.TrimLeft(s[end:], ",:!—–- ")
	if rest == "" {
		return 0, true
	}
	return len(s) - len(rest), true
}

// isRoutine reports whether a line says how the paper went through the office.
func (p *page) isRoutine(s string) bool {
	if len(s) > 3*shortLine {
		return false
	}
	lower := strings.ToLower(s[:min(len(s), longestCue)])
	if _, ok := startsWithAny(strings.TrimLeft(lower, "[("), p.letterhead.Routine); ok && !shapeOf(s).prose() || strings.HasPrefix(lower, "[translator") {
		return true
	}
	for _, c := range p.letterhead.Clerks {
		if _, ok := startsWithAny(lower, c.Cues); ok {
			return len(s) < shortLine
		}
	}
	if len(s) > 80 {
		return false
	}
	for _, phrase := range p.letterhead.Sheets {
		if strings.Contains(lower, phrase) {
			return true
		}
	}
	return isShare(s)
}

// isShare reports whether a line gives a reader his copies: "1 x Central Committee".
func isShare(s string) bool {
	n := strings.TrimLeft(s, "0123456789")
	return len(n) < len(s) && (strings.HasPrefix(n, " x ") || strings.HasPrefix(n, "x ") || strings.HasPrefix(n, " × "))
}
