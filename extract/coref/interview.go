package coref

import (
	"slices"
	"strings"

	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// An interview, and a record of questioning, names in its heading who answers; below, he is only "A:". A
// memoir names its author in front of its title, and the citation does again; below, he is only "I".

// interviewed gives who answers in the document: whom its heading says that it is an interview with, or None.
func (d *reading) interviewed() ChainID {
	for i, m := range d.Mentions {
		if z := d.zones[i].Kind; m.Type != graph.Person || m.Kind != graph.ByName || z != zone.Title && z != zone.Letterhead && !d.inTitle(i) {
			if z == zone.Body {
				return None
			}
			continue
		}
		start, _ := d.bounds(i)
		words := smallWords(d.lower(source.Span{Start: start, End: max(start, leadStart(m))}))
		if n := len(words); n >= 2 && slices.Contains(d.words.Interviews, strings.Join(words[n-2:], " ")) {
			return d.out.Of[i]
		}
	}
	return None
}

// farthestCitation is how far from its beginning a document may be cited, in bytes.
const farthestCitation = 1500

// memoirist gives who "I" is in a book of memories: whose name opens the document, before its title, and, before another form of it, the
// citation; or None.
func (d *reading) memoirist() ChainID {
	writes := false
	for i := 0; i < len(d.Mentions) && !writes; i++ {
		writes = d.zones[i].Kind == zone.Body && (d.word(i) == "i" || d.word(i) == "my")
	}
	if !writes {
		return None
	}
	author := None
	for i, m := range d.Mentions {
		if m.Type != graph.Person || m.Kind != graph.ByName || d.out.Of[i] == None {
			continue
		}
		follows := strings.HasPrefix(d.doc.Text[m.Span.End:], ", ")
		switch {
		case i == 0 && strings.TrimSpace(d.doc.Text[:m.Span.Start]) == "" && follows:
			author = d.out.Of[i]
		case author != None && d.out.Of[i] == author && follows && m.Span.Start < farthestCitation && d.doc.Text[m.Span.Start-1] == '\n':
			return author
		}
	}
	return None
}
