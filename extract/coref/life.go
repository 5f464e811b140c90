package coref

import (
	"slices"
	"strings"

	"dramatis/extract/coref/name"
	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// An obituary or a biography goes on about one person: "he" at the head of a paragraph is he,
// whoever was named last.

// farthestBirth is how many sentences of the text, from the first that names anything, may stand before that which
// tells of a birth or death.
const farthestBirth = 6

// longestStyle is how many bytes of titles may stand before the name.
const longestStyle = 24

// longestBracket is how many bytes the other names of somebody may take in brackets behind his name.
const longestBracket = 200

// lifeOf gives whose life the document tells, or None: whose its title says it is, or who is said, in its first
// sentences, to have been born or to have died, right behind his name at the head of a paragraph, or whose death they announce.
func (d *reading) lifeOf() ChainID {
	if d.lived == nil {
		c := d.findLife()
		d.lived = &c
	}
	return *d.lived
}

func (d *reading) findLife() ChainID {
	if c := d.titledLife(); c != None {
		return c
	}
	first := -1
	for i, m := range d.Mentions {
		if first < 0 && d.partOf(i) == zone.Body {
			first = d.sentence[i]
		}
		switch {
		case first >= 0 && d.sentence[i]-first >= farthestBirth:
			return None
		case d.partOf(i) != zone.Body || m.Type != graph.Person || m.Kind != graph.ByName || d.out.Of[i] == None:
		case d.deathAnnounced(i):
			return d.out.Of[i]
		case len(strings.TrimSpace(d.before(i))) > longestStyle || !d.opensParagraph(d.sentence[i]):
		case d.bornOrDied(i):
			return d.out.Of[i]
		}
	}
	return None
}

// titledLife gives the one person whom a title names that announces a life, or None: "Biographical note on X".
func (d *reading) titledLife() ChainID {
	title := d.layout.Header.Title
	if !slices.ContainsFunc(strings.Fields(d.lower(title)), func(w string) bool { return slices.Contains(d.words.LifeTitles, strings.Trim(w, ",.:")) }) {
		return None
	}
	of, described := d.titlePerson()
	if described {
		return None
	}
	return of
}

// titlePerson gives the one person whom the title names, or None, and whether it also speaks of somebody without his name.
func (d *reading) titlePerson() (of ChainID, described bool) {
	title := d.layout.Header.Title
	of = None
	for i, m := range d.Mentions {
		if m.Span.Start >= title.End {
			break
		}
		switch c := d.out.Of[i]; {
		case !title.Overlaps(m.Span) || m.Type != graph.Person || c == None:
		case m.Kind != graph.ByName:
			described = true
		case of != None && of != c:
			return None, described
		default:
			of = c
		}
	}
	return of, described
}

// deathAnnounced reports whether mention i is he whose death a paper announces: "We regret to announce the death of X".
func (d *reading) deathAnnounced(i int) bool {
	start, _ := d.bounds(i)
	before := strings.Join(smallWords(d.lower(source.Span{Start: start, End: max(start, leadStart(d.Mentions[i]))})), " ")
	return slices.ContainsFunc(d.words.DeathNotices, func(notice string) bool { return strings.HasSuffix(before, notice) })
}

// bornOrDied reports whether it is said of mention i, before anybody else is named, that he was born
// or died.
func (d *reading) bornOrDied(i int) bool {
	i = d.pastBracket(i)
	text := d.smallAfter(i)
	if i+1 < len(d.Mentions) && d.Mentions[i+1].Type == graph.Person && d.sentence[i+1] == d.sentence[i] {
		text = d.smallBetween(i, i+1)
	}
	for w := range strings.FieldsSeq(text) {
		if slices.Contains(d.words.Lives, strings.TrimRight(w, ",")) {
			return true
		}
	}
	return false
}

// pastBracket gives the last mention in the bracket that follows mention i at once, which holds his other names: "X (real
// name Y; party names Z)"; else i.
func (d *reading) pastBracket(i int) int {
	at := d.Mentions[i].Span.End
	after := d.doc.Text[at:min(len(d.doc.Text), at+longestBracket)]
	end := strings.IndexByte(after, ')')
	if end < 0 || !strings.HasPrefix(strings.TrimLeft(after, " "), "(") {
		return i
	}
	for end += at; i+1 < len(d.Mentions) && d.Mentions[i+1].Span.Start < end; {
		i++
	}
	return i
}

// protagonist gives whom "he" at mention i means in a life: where it heads its paragraph, or where
// nobody else is the subject of anything in its sentence and the one before; else None.
func (d *reading) protagonist(i int, sex name.Sex) ChainID {
	c := d.entryOf(i)
	if c != None && d.canBe(c, sex) && !d.otherSubject(i, d.sentence[i], c, sex) {
		return c // all of an entry tells of him
	}
	if c == None {
		c = d.lifeOf()
	}
	if c == None || !d.ownVoice(i) && !d.voiceless(i) || !d.canBe(c, sex) {
		return None
	}
	s := d.sentence[i]
	if d.otherSubject(i, s, c, sex) || !d.opensParagraph(s) && (s == 0 || d.otherSubject(i, s-1, c, sex)) {
		return None
	}
	return c
}

// otherSubject reports whether somebody else than c is the subject of a clause of sentence s before
// mention i.
func (d *reading) otherSubject(i, s int, c ChainID, sex name.Sex) bool {
	return slices.ContainsFunc(d.people(i, s, sex), func(m int) bool { return d.out.Of[m] != c && d.isSubject(m) })
}

// opensParagraph reports whether a sentence begins its paragraph.
func (d *reading) opensParagraph(s int) bool {
	before := strings.TrimRight(d.doc.Text[:d.passages[s].Start], " \t\r")
	return before == "" || strings.HasSuffix(before, "\n")
}
