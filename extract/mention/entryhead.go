package mention

import (
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
