package coref

import (
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"dramatis/extract/coref/name"
	"dramatis/extract/mention"
	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// cluster is a chain in the making.
type cluster struct {
	kind     graph.EntityType
	names    []spelled
	mentions []int         // ascending
	people   []name.Person // a person's names taken apart
	event    name.Event
	date     graph.EDTF // an own gathering's
	bib      bool
	local    bool
	merged   *cluster // the cluster that took this one in
}

// spelled is a surface form with the byte where it first stands.
type spelled struct {
	text string
	at   int
}

// reading is the work on one document.
type reading struct {
	*Resolver
	doc    *source.Document
	small  string // the text in lower case, "" where that would move letters
	layout zone.Layout
	mention.Annotated

	clusters []*cluster
	of       []*cluster    // of every mention, nil for nobody yet
	passages []source.Span // the sentences, cut where a colon ends a line
	sentence []int         // the passage of every mention
	zones    []zone.Zone   // the innermost zone of every mention
	listed   []int         // number of the list that a mention is an item of, or -1
	seats    []int         // number of the participant of the heading that a mention names, or 0

	own       []*cluster          // the gatherings of which the document itself is the record
	told      []*cluster          // the sittings of bodies of which it only tells
	reports   bool                // the document is the record of a gathering
	lastEvent map[string]*cluster // head -> the event with it spoken of last

	ids map[*cluster]ChainID
	out Result
	// author is who "I" is in the document's own voice; office is the body that writes
	// where no person does.
	author, office ChainID
	unnamedAuthor  bool          // a telegram says that its words are those of somebody whom no mention names, and not of who signs it
	voices         []voice       // by start, the outer before the inner
	voiceOf        []int         // the innermost voice around every mention, or -1
	labels         []source.Span // what names the speaker of a turn of dialogue
	accounts       []Voice       // what somebody tells in the author's words
	i              int           // whether the author says "I", as with you
	you            int           // whether the author says "you": 1, -1 for no, 0 for not yet looked
	sides          []side
	nations        map[string]nation // the side of each nation that was asked for
	together       map[string]int    // a list of people -> how often it is named
	sexes          map[ChainID]name.Sex
	witnesses      []int                  // the mentions of those who are sworn, once they were asked for
	depositions    []deposition           // what deponents say, once it was asked for
	lived          *ChainID               // whose life the document tells, once it was asked for
	offices        map[string][]office    // by each of their words
	holdings       map[string][]holding   // by the words of what is described
	areas          map[string][]string    // by the words of an office, what those of them are of
	noted          map[ChainID][][]string // the offices of those who came
	heading        []office               // by which the heading calls participants
	unnamed        []actor                // offices that stand for their unnamed holders
	titles         map[string][]int       // by their words, the mentions that they lead
	beside         map[ChainID]*besides   // what officesOf has read
	leaders        []ChainID              // who leads a delegation, of the mentions before looked
	delegates      []ChainID              // whom the last list of people in a delegation names
	lists          int                    // how many there are
	leadSentence   int                    // the sentence of the last of the leaders
	listSentence   int                    // and of the last list
	sought         int                    // the byte up to which another delegation was looked for behind that list
	another        bool                   // whether there is one
	looked         int
	bodies         map[string][]ChainID // last or first word of a name -> organisations
}

// newReading prepares what every step asks of a mention: its sentence, zone and list.
func newReading(r *Resolver, doc *source.Document, l zone.Layout, a mention.Annotated) *reading {
	n := len(a.Mentions)
	d := &reading{
		Resolver: r, doc: doc, small: smallText(doc.Text), layout: l, Annotated: a,
		of: make([]*cluster, n), sentence: make([]int, n), zones: make([]zone.Zone, n), listed: make([]int, n),
		ids: map[*cluster]ChainID{}, beside: map[ChainID]*besides{}, author: None, office: None, lastEvent: map[string]*cluster{},
		sexes: map[ChainID]name.Sex{},
	}
	for _, s := range a.Sentences {
		d.passages = append(d.passages, cutAtColons(doc.Text, s.Span)...)
	}
	for i, m := range a.Mentions {
		d.sentence[i] = sort.Search(len(d.passages), func(s int) bool { return d.passages[s].End > m.Span.Start })
	}
	d.findZones()
	d.findLists()
	d.findSeats()
	return d
}

// cutAtColons cuts a sentence where a colon ends a line: what it announces has
// subjects of its own.
func cutAtColons(text string, s source.Span) []source.Span {
	var out []source.Span
	for at := s.Start; at < s.End; {
		n := strings.Index(text[at:s.End], ":\n")
		if n < 0 {
			break
		}
		at += n + 2
		out = append(out, source.Span{Start: s.Start, End: at})
		s.Start = at
	}
	if s.Start < s.End {
		out = append(out, s)
	}
	return out
}

// findZones gives every mention its innermost zone, in one pass over both lists,
// which are sorted.
func (d *reading) findZones() {
	var open []zone.Zone
	next := 0
	for i, m := range d.Mentions {
		at := m.Span.Start
		for ; next < len(d.layout.Zones) && d.layout.Zones[next].Span.Start <= at; next++ {
			open = append(open, d.layout.Zones[next])
		}
		open = slices.DeleteFunc(open, func(z zone.Zone) bool { return z.Span.End <= at })
		for _, z := range open {
			d.zones[i] = z
		}
	}
}

// root gives the cluster that stands for c after merging.
func root(c *cluster) *cluster {
	for c.merged != nil {
		c = c.merged
	}
	return c
}

// merge puts b into a. Both must be roots.
func (d *reading) merge(a, b *cluster) {
	if a == b {
		return
	}
	a.mentions = append(a.mentions, b.mentions...)
	slices.Sort(a.mentions)
	for _, s := range b.names {
		a.addName(s.text, s.at)
	}
	a.people = append(a.people, b.people...)
	a.bib = a.bib && b.bib
	for _, m := range b.mentions {
		d.of[m] = a
	}
	b.merged = a
}

// addName notes a surface form once, where it first stands.
func (c *cluster) addName(text string, at int) {
	i := slices.IndexFunc(c.names, func(s spelled) bool { return s.text == text })
	if i < 0 {
		c.names = append(c.names, spelled{text, at})
	} else {
		c.names[i].at = min(c.names[i].at, at)
	}
}

// add puts mention i into the cluster.
func (d *reading) add(c *cluster, i int) {
	at, _ := slices.BinarySearch(c.mentions, i)
	c.mentions = slices.Insert(c.mentions, at, i)
	d.of[i] = c
}

// roots gives the clusters of a kind that no other has taken in, in order of making.
func (d *reading) roots(kinds ...graph.EntityType) []*cluster {
	var out []*cluster
	for _, c := range d.clusters {
		if c.merged == nil && slices.Contains(kinds, c.kind) {
			out = append(out, c)
		}
	}
	return out
}

// before gives the text of the sentence of mention i before it, its title included;
// smallBefore gives it in lower case, as the others do.
func (d *reading) before(i int) string      { return d.spanBefore(i).Of(d.doc.Text) }
func (d *reading) smallBefore(i int) string { return d.lower(d.spanBefore(i)) }
func (d *reading) spanBefore(i int) source.Span {
	start, end := d.bounds(i)
	at := d.Mentions[i].Span.Start
	return source.Span{Start: min(start, at), End: min(at, end)}
}

// after gives the text of the sentence of mention i after it.
func (d *reading) after(i int) string      { return d.spanAfter(i).Of(d.doc.Text) }
func (d *reading) smallAfter(i int) string { return d.lower(d.spanAfter(i)) }
func (d *reading) spanAfter(i int) source.Span {
	_, end := d.bounds(i)
	at := d.Mentions[i].Span.End
	return source.Span{Start: at, End: max(at, end)}
}

// between gives the text between mention i and a later mention j.
func (d *reading) between(i, j int) string      { return d.spanBetween(i, j).Of(d.doc.Text) }
func (d *reading) smallBetween(i, j int) string { return d.lower(d.spanBetween(i, j)) }
func (d *reading) spanBetween(i, j int) source.Span {
	at := d.Mentions[i].Span.End
	return source.Span{Start: at, End: max(at, d.Mentions[j].Span.Start)}
}

// bounds gives where the sentence of mention i starts and ends.
func (d *reading) bounds(i int) (start, end int) {
	if s := d.sentence[i]; s < len(d.passages) {
		return d.passages[s].Start, d.passages[s].End
	}
	return d.Mentions[i].Span.Start, d.Mentions[i].Span.End
}

// firstSince gives the first of the mentions that stand from sentence s on up to mention i.
func (d *reading) firstSince(i, s int) int {
	for i > 0 && d.sentence[i-1] >= s {
		i--
	}
	return i
}

// word gives a mention's text in lower case with blanks folded.
func (d *reading) word(i int) string {
	word := d.lower(d.Mentions[i].Span)
	if strings.IndexFunc(word, unicode.IsSpace) < 0 {
		return word
	}
	return strings.Join(strings.Fields(word), " ")
}

// lower gives a passage in lower case.
func (d *reading) lower(s source.Span) string {
	if d.small != "" {
		return s.Of(d.small)
	}
	return strings.ToLower(s.Of(d.doc.Text))
}

// largestSmall is the longest text that is held in small letters too, in bytes.
const largestSmall = 4 << 20

// smallText gives a text in lower case if every letter then stands where it stood, else "".
// A book is not held twice: of it each passage is put in small letters when asked for.
func smallText(text string) string {
	if len(text) > largestSmall {
		return ""
	}
	out := []byte(text)
	for i := 0; i < len(out); {
		if b := out[i]; b < utf8.RuneSelf {
			if b >= 'A' && b <= 'Z' {
				out[i] = b + 'a' - 'A'
			}
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		lower := unicode.ToLower(r)
		if utf8.RuneLen(lower) != size {
			return ""
		}
		if lower != r {
			utf8.EncodeRune(out[i:], lower)
		}
		i += size
	}
	return string(out)
}
