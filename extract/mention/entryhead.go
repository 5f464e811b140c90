package mention

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dramatis/extract/source"
	"dramatis/graph"
)

// A file on people heads what it tells of each with his name on a line of its own: "BERG, Olaf (also Karl)",
// below it "Born 1904 in Oslo". Where the name stands tells that it is one.

// Bounds of such a line: its bytes, and the words of the name.
const (
	longestEntryHead = 160
	mostEntryWords   = 6
	mostEntries      = 10_000 // each is put among the names that are found already
)

// headEntries makes a mention of every name that heads an entry.
func (p *page) headEntries() {
	for at := 0; ; {
		n := strings.Index(p.text[at:], "\nBorn ")
		if n < 0 || len(p.out.EntryHeads) == mostEntries {
			return
		}
		if name := p.entryHead(strings.TrimRight(p.text[:at+n], " \t\r\n")); !name.Empty() {
			p.sign(name, graph.Person, graph.ByName)
			p.out.EntryHeads = append(p.out.EntryHeads, name)
		}
		at += n + 1
	}
}

// fewestHeads is how many heads with the surname first make a register.
const fewestHeads = 2

// registerHeads makes a mention of every name with the surname first that heads an entry of a register, though no
// birth stands below it: with a number, on a line of its own above the text ("2. Lund, Major Karl"), or with the
// surname in capitals, where the text goes on behind it ("LUND, Karl. Printer."); one such is enough where a birth follows.
func (p *page) registerHeads() {
	var above, before []source.Span
	blank, born := true, false
	for line := range source.Lines(p.text, source.Span{End: len(p.text)}) {
		s := strings.TrimRight(line.Of(p.text), " \t\r\n")
		if name := p.surnameFirst(s, line.Start); !name.Empty() {
			rest := strings.TrimLeft(p.text[name.End:line.Start+len(s)], " ")
			caps, _, _ := strings.Cut(name.Of(p.text), ",")
			switch numbered := name.Start > line.Start; {
			case numbered && (rest == "" || strings.HasPrefix(rest, "(") && strings.HasSuffix(rest, ")")) && p.textBelow(line.End):
				above = append(above, name)
			case !numbered && blank && caps == strings.ToUpper(caps) && len(caps) > 2 && (strings.HasPrefix(rest, ". ") || strings.HasPrefix(rest, "(")) && len(rest) > shortestEntry:
				before = append(before, name)
				born = born || strings.Contains(rest, ". Born ") || strings.Contains(rest, "; born ")
			}
		}
		blank = s == ""
	}
	for n, heads := range [][]source.Span{above, before} {
		if len(heads) < fewestHeads && (n == 0 || !born) {
			continue
		}
		for _, name := range heads[:min(len(heads), mostEntries)] {
			if slices.ContainsFunc(p.out.EntryHeads, func(h source.Span) bool { return h.Overlaps(name) }) {
				continue
			}
			p.sign(name, graph.Person, graph.ByName)
			p.out.EntryHeads = append(p.out.EntryHeads, name)
		}
	}
	slices.SortFunc(p.out.EntryHeads, func(a, b source.Span) int { return a.Start - b.Start })
}

// shortestEntry is how much text an entry has, in bytes.
const shortestEntry = 40

// textBelow reports whether the line that starts at byte at is text.
func (p *page) textBelow(at int) bool {
	line, _, _ := strings.Cut(strings.TrimPrefix(p.text[at:], "\n"), "\n")
	return len(line) > shortestEntry && !unicode.IsDigit(rune(line[0]))
}

// surnameFirst gives the name with the surname first that opens a line, behind its number, or nothing.
func (p *page) surnameFirst(line string, at int) source.Span {
	lead := len(line) - len(strings.TrimLeft(line, "0123456789.) *†"))
	surname, rest, ok := strings.Cut(line[lead:], ", ")
	if !ok || lead > longestNumber || surname == "" || len(surname) > longestEntryHead/2 {
		return source.Span{}
	}
	for w := range strings.FieldsSeq(surname) {
		if !nameOfEntry(w) && !p.lex.is(w, particle) {
			return source.Span{}
		}
	}
	end, words := 0, 0
	for end < len(rest) && words < mostEntryWords {
		word, _, _ := strings.Cut(rest[end:], " ")
		bare := strings.TrimRight(word, ".,")
		if !nameOfEntry(word) && !nameOfEntry(bare) {
			break
		}
		words++
		end += len(word)
		closes := bare != word && utf8.RuneCountInString(bare) > 2 && !p.lex.is(strings.ToLower(word), title|honorific) && !p.lex.is(strings.ToLower(bare), title|honorific)
		if closes || end == len(rest) {
			break
		}
		end++
	}
	given := strings.TrimRight(rest[:end], " .,")
	if words == 0 || given == "" || p.untitled(given) == "" {
		return source.Span{}
	}
	start := at + lead
	return source.Span{Start: start, End: start + len(surname) + len(", ") + len(given)}
}

// entryHead gives the name on the last line of a text, before a bracket or a title written small, or nothing.
func (p *page) entryHead(above string) source.Span {
	start := strings.LastIndexByte(above, '\n') + 1
	line := above[start:]
	if len(line) > longestEntryHead {
		return source.Span{}
	}
	line, _, _ = strings.Cut(line, "(")
	lead := len(line) - len(strings.TrimLeft(strings.TrimPrefix(line, "on "), "0123456789.) \t"))
	words, end := 0, lead
	for end < len(line) {
		for end < len(line) && line[end] == ' ' {
			end++
		}
		word, _, _ := strings.Cut(line[end:], " ")
		if word == "" {
			break
		}
		if !nameOfEntry(strings.TrimSuffix(word, ",")) {
			if words == 0 || !strings.HasSuffix(strings.TrimRight(line[:end], " "), ",") {
				return source.Span{}
			}
			break // "NAME, prince"
		}
		words++
		end += len(word)
	}
	name := strings.TrimRight(line[lead:end], " ,")
	if words == 0 || words > mostEntryWords || words == 1 && name != strings.ToUpper(name) {
		return source.Span{}
	}
	return source.Span{Start: start + lead, End: start + lead + len(name)}
}

// nameOfEntry reports whether a word can be part of a name that heads an entry.
func nameOfEntry(word string) bool {
	first, _ := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(first) && strings.IndexFunc(word, func(c rune) bool { return !unicode.IsLetter(c) && c != '-' && c != '\'' && c != '’' && c != '.' }) < 0
}
