package coref

import (
	"slices"
	"strings"

	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// A telegram goes to several houses at once, and some of its paragraphs are for one of them alone: "For London: You may inform
// the British". "You" there is not the embassy that the heading names. Which house it is, the town alone does not tell.

// addDirected finds the paragraphs of a telegram that say for whom they are. What stands before the first of its own is
// for all: "1234. For the Ambassador".
func (d *reading) addDirected() {
	if !strings.HasSuffix(strings.ToLower(d.layout.Header.Type), "telegram") || d.author == None && d.office == None {
		return
	}
	own := slices.IndexFunc(d.voices, func(v voice) bool { return v.kind == ownVoice })
	first := slices.IndexFunc(d.layout.Zones, func(z zone.Zone) bool { return z.Kind == zone.Body })
	if own < 0 || first < 0 {
		return
	}
	speaker := d.voices[own].Speaker
	for at := d.layout.Zones[first].Span.Start; at < len(d.doc.Text); {
		n := strings.Index(d.doc.Text[at:], "\n\n")
		if n < 0 {
			return
		}
		start := at + n + 2
		at = start
		body := d.bodyAt(start)
		if body.Empty() {
			continue
		}
		end, heads := d.directedTo(start, body.End)
		if end < 0 {
			continue
		}
		span := source.Span{Start: start, End: d.directedEnd(end, body.End, heads)}
		if d.crossesVoice(span) {
			continue
		}
		d.voices = append(d.voices, voice{Voice: Voice{Span: span, Speaker: speaker, Addressee: None}, kind: ownVoice, known: true, apart: true})
		at = max(at, span.End-2)
	}
}

// longestDirection is how many bytes may tell for whom a paragraph is.
const longestDirection = 70

// directedTo gives where the words end by which the paragraph at byte start says for which houses it is, or -1, and whether they are
// a line of their own.
func (d *reading) directedTo(start, limit int) (end int, heads bool) {
	text := d.doc.Text[start:min(limit, start+longestDirection)]
	open := zone.Label(text)
	for open < len(text) && (text[open] == ' ' || text[open] == '(') {
		open++
	}
	rest, ok := strings.CutPrefix(text[open:], "For ")
	if !ok {
		return -1, false
	}
	n := strings.IndexAny(rest, ":.(—\n")
	if n < 0 {
		return -1, false
	}
	from := start + open + len("For ")
	if !d.housesOnly(source.Span{Start: from, End: from + n}) {
		return -1, false
	}
	after := strings.TrimLeft(rest[n:], ":. ")
	return from + n + 1, strings.HasPrefix(after, "\n") || after == ""
}

// housesOnly reports whether words name nothing but towns, lands and houses: "London and Paris", "Embassy Moscow", "Latin American posts only".
func (d *reading) housesOnly(s source.Span) bool {
	at, named := s.Start, false
	words := func(until int) bool {
		post := false
		for _, w := range smallWords(d.lower(source.Span{Start: at, End: max(at, until)})) {
			if !slices.Contains(d.words.Posts, w) {
				return false
			}
			post = post || w != "and" && w != "the" && w != "of" && w != "only"
		}
		named = named || post
		return true
	}
	for i := d.from(s.Start); i < len(d.Mentions) && d.Mentions[i].Span.End <= s.End; i++ {
		if d.Mentions[i].Span.Start < at {
			continue
		}
		if d.Mentions[i].Type == graph.Person || d.Mentions[i].Kind != graph.ByName || !words(d.Mentions[i].Span.Start) {
			return false
		}
		at, named = d.Mentions[i].Span.End, true
	}
	return words(s.End) && named
}

// directedEnd gives where the words end that are for the houses named: with their paragraph; behind a line of its own, before the
// next such line or the next number.
func (d *reading) directedEnd(at, limit int, heads bool) int {
	if !heads {
		if n := strings.Index(d.doc.Text[at:limit], "\n\n"); n >= 0 {
			return at + n
		}
		return limit
	}
	for next := at; next < limit; {
		n := strings.Index(d.doc.Text[next:limit], "\n\n")
		if n < 0 {
			break
		}
		next += n + 2
		if end, _ := d.directedTo(next, limit); end >= 0 && next > at+2 {
			return next
		}
	}
	return limit
}
