package mention

import (
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// Listing is what a chapter of abbreviations or of persons says: that a short form stands
// for a name (KPX, Korean Example Party), or that a surname is some person's.
type Listing struct {
	Key  string           // the short form as printed, or the surname in small letters
	Name string           // what the short form stands for; "" of a surname
	Type graph.EntityType // of whom or what the name is
}

// chapterFile is the table of the headings of such chapters.
const chapterFile = "chapters.yaml"

// chapterKind says what a chapter lists.
type chapterKind uint8

// The kinds of chapter.
const (
	noChapter chapterKind = iota
	ofAbbreviations
	ofPersons
)

// readChapters reads the table of headings.
func readChapters(tables fs.FS) (map[string]chapterKind, error) {
	data, err := fs.ReadFile(tables, chapterFile)
	if err != nil {
		return nil, fmt.Errorf("opening the table %s: %w", chapterFile, err)
	}
	var file struct{ Abbreviations, Persons string }
	if err := yaml.Unmarshal(data, &file); err != nil {
		return nil, fmt.Errorf("reading the table %s: %w", chapterFile, err)
	}
	out := map[string]chapterKind{}
	for kind, lines := range map[chapterKind]string{ofAbbreviations: file.Abbreviations, ofPersons: file.Persons} {
		for _, l := range strings.Split(lines, "\n") {
			out[strings.TrimSpace(l)] = kind
		}
	}
	return out, nil
}

// Bounds of a chapter: of the heading, in bytes; of the lines in a row that are no entries;
// and the least entries.
const (
	longestHeading = 48
	mostStrangers  = 4
	fewestEntries  = 3
)

// chapter is a list within a text: its kind and its entries, one a line.
type chapter struct {
	kind    chapterKind
	entries []string
}

// chaptersOf finds the chapters of a text. A heading is a line by itself; the chapter
// goes on as long as its lines are entries.
func (x *lexicon) chaptersOf(text string) []chapter {
	var out []chapter
	var at chapter
	strangers := 0
	end := func() {
		if len(at.entries) >= fewestEntries {
			out = append(out, at)
		}
		at = chapter{}
	}
	for line := range strings.Lines(text) {
		if kind := x.heads(line); kind != noChapter {
			end()
			at, strangers = chapter{kind: kind}, 0
			continue
		}
		line = strings.TrimSpace(line)
		switch {
		case at.kind == noChapter || line == "":
		case at.kind.entry(line):
			at.entries, strangers = append(at.entries, line), 0
		default:
			if strangers++; strangers > mostStrangers {
				end()
			}
		}
	}
	end()
	return out
}

// heads gives the kind of chapter that a line is the heading of.
func (x *lexicon) heads(line string) chapterKind {
	if len(line) > longestHeading {
		return noChapter
	}
	if line = strings.Trim(line, " \t\r\n#*_:."); line == "" {
		return noChapter
	}
	var buf [longestHeading]byte
	dst := buf[:0]
	for i := range len(line) { // fold would drop the spaces
		if 'A' <= line[i] && line[i] <= 'Z' {
			dst = append(dst, line[i]+'a'-'A')
		} else {
			dst = append(dst, line[i])
		}
	}
	return x.chapters[string(dst)]
}

// entry reports whether a line is an entry of such a chapter.
func (k chapterKind) entry(line string) bool {
	if k == ofAbbreviations {
		_, _, ok := shortAndLong(line)
		return ok
	}
	name, after, ok := strings.Cut(line, ", ")
	return ok && len(name) <= longestHeading && startsCapital(line) && startsCapital(after)
}

// entryCuts part the short form of an entry from the long one.
var entryCuts = []string{"\t", " – ", " — ", " - ", " = ", ": ", ", ", "  "}

// shortAndLong parts an entry of a list of abbreviations.
func shortAndLong(line string) (short, long string, ok bool) {
	at, size := len(line), 0
	for _, c := range entryCuts {
		if i := strings.Index(line, c); i > 0 && i < at {
			at, size = i, len(c)
		}
	}
	if size == 0 {
		return "", "", false
	}
	short, long = strings.Trim(line[:at], " *_.|"), strings.Trim(line[at+size:], " \t*_|–—-=:")
	return short, long, short != "" && long != "" && !strings.Contains(short, " ") && len(short) <= 2*longestAcronym
}

// Listings reads the chapters of abbreviations and of persons in a document. Only what
// grammar and tables are sure of is taken: a short form whose long form is the name of a
// body, person or land and begins with the same letter, and surnames that no word is.
func (r *Recogniser) Listings(doc *source.Document) []Listing {
	var out []Listing
	grammar := r.WithoutTagger()
	for _, c := range r.lex.chaptersOf(doc.Text) {
		if c.kind == ofPersons {
			out = append(out, grammar.surnames(strings.Join(c.entries, "\n"))...)
			continue
		}
		for _, e := range c.entries {
			short, long, _ := shortAndLong(e)
			if l, ok := grammar.expands(short, long); ok {
				out = append(out, l)
			}
		}
	}
	return out
}

// surnames gives the words of a list of persons that name one by themselves.
func (r *Recogniser) surnames(text string) []Listing {
	p := r.open(text)
	defer r.close(p)
	p.splitter.split(source.Span{End: len(text)}, func(tokens []Token) { p.firstLook(tokens, zone.Body) })
	var out []Listing
	for word, k := range p.memory.keys {
		known := p.memory.known[k]
		e := r.lex.words[word]
		if known.firm && known.sure && len(word) > fewestLetters && e.class&(common|everyday|given|landWord|demonym|calendar|orgHead|placeHead) == 0 && r.lex.derive([]byte(word)) == 0 {
			out = append(out, Listing{Key: word, Type: graph.Person})
		}
	}
	slices.SortFunc(out, compareListings)
	return out
}

// expands makes a listing of a short form and what it is said to stand for, where that is
// a name. Of "Central Example Agency; also its head" the first is.
func (r *Recogniser) expands(short, long string) (Listing, bool) {
	if !manyCapitals(short) || !nameLetters(short) || !startsCapital(short) {
		return Listing{}, false
	}
	if i := strings.IndexAny(long, ";("); i > 0 {
		long = strings.TrimSpace(long[:i])
	}
	for _, m := range r.Annotate(source.NewDocument("", long), zone.Layout{}).Mentions {
		name := m.Span.Of(long)
		if m.Kind == graph.ByName && m.Type != graph.Event && !doubtful[m.Rule] && m.Span.Start <= len("the ") && rest(long[m.Span.End:]) &&
			strings.Contains(name, " ") && strings.EqualFold(name[:1], short[:1]) {
			return Listing{Key: short, Name: m.Normal, Type: m.Type}, true
		}
	}
	return Listing{}, false
}

// rest reports whether what follows a name only says where it belongs.
func rest(after string) bool {
	after = strings.TrimRight(after, " .")
	return after == "" || strings.HasPrefix(after, ",")
}

// startsCapital reports whether a text begins with a capital.
func startsCapital(text string) bool {
	_, _, kind := runeAt(text, 0)
	return text != "" && kind == capital
}
