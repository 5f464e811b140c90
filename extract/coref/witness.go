package coref

import (
	"slices"
	"sort"
	"strings"

	"dramatis/extract/source"
	"dramatis/graph"
)

// A transcript of evidence names the witness where he is sworn, and then only who asks: a dash
// behind the question opens the answer. "Mr. WEBER: Where were you born? – At Bergen."

// witnessAt gives who gives evidence at byte at: who was sworn last before it, or None.
func (d *reading) witnessAt(at int) ChainID {
	if d.witnesses == nil {
		d.witnesses = []int{}
		for i := range d.Mentions {
			if d.isPerson(i) && d.Mentions[i].Kind == graph.ByName && (d.sworn(i) || d.calledWitness(i)) {
				d.witnesses = append(d.witnesses, i)
			}
		}
	}
	n := sort.Search(len(d.witnesses), func(n int) bool { return d.Mentions[d.witnesses[n]].Span.Start >= at })
	if n == 0 {
		return None
	}
	return d.out.Of[d.witnesses[n-1]]
}

// sworn reports whether the word behind a name and a comma says that somebody was sworn.
func (d *reading) sworn(i int) bool {
	rest, ok := strings.CutPrefix(d.smallAfter(i), ",")
	if !ok {
		return false
	}
	words := strings.Fields(rest)
	return slices.ContainsFunc(words[:min(len(words), 3)], func(w string) bool { return slices.Contains(d.words.Sworn, strings.TrimRight(w, ".,;:")) })
}

// answerAt gives where in a text the answer to a question begins, behind its dash, or -1.
func answerAt(text string) int {
	first := -1
	for _, mark := range []string{"? – ", "? — ", "?—", "? -- "} {
		if n := strings.Index(text, mark); n >= 0 && (first < 0 || n+len(mark) < first) {
			first = n + len(mark)
		}
	}
	return first
}

// addWords gives a speaker the text of a span, but what answers his questions to the witness.
func (d *reading) addWords(speaker ChainID, s source.Span) {
	words := func(start, end int, who ChainID, to ...ChainID) {
		if strings.TrimSpace(d.doc.Text[start:max(start, end)]) != "" {
			d.voices = append(d.voices, voice{Voice: Voice{Span: source.Span{Start: start, End: end}, Speaker: who, Addressee: None, Dialogue: true}, kind: turn, known: true, to: to})
		}
	}
	if answerAt(s.Of(d.doc.Text)) < 0 {
		words(s.Start, s.End, speaker)
		return
	}
	witness := d.witnessAt(s.Start)
	if witness == None || witness == speaker {
		words(s.Start, s.End, speaker)
		return
	}
	for line := range source.Lines(d.doc.Text, s) {
		n := answerAt(line.Of(d.doc.Text))
		if n < 0 {
			words(line.Start, line.End, speaker, witness)
			continue
		}
		words(line.Start, line.Start+n, speaker, witness)
		if speaker == None {
			words(line.Start+n, line.End, witness)
			continue
		}
		words(line.Start+n, line.End, witness, speaker)
	}
}

// ofCourt gives whom a label means by what he is in court, where a line before it says who that is, "Accused: KARL LUND", and reports
// whether the label names one of the court, whose words are nobody else's even where it is not known who he is.
func (d *reading) ofCourt(l label) (ChainID, bool) {
	role := strings.TrimPrefix(l.words, "the ")
	if !slices.Contains(d.words.CourtLabels, role) {
		return None, false
	}
	who := None
	for i := 0; i < len(d.Mentions) && d.Mentions[i].Span.Start < l.span.Start; i++ {
		switch c := d.out.Of[i]; {
		case c == None || c == who || !d.isPerson(i) || d.Mentions[i].Kind != graph.ByName || !d.listedAs(i, role):
		case who != None:
			return None, true // two are
		default:
			who = c
		}
	}
	return who, true
}

// listedAs reports whether a line that names nobody else says that mention i has a role in court: "The accused: KARL LUND, farmer".
func (d *reading) listedAs(i int, role string) bool {
	m, text := d.Mentions[i], d.doc.Text
	label, named := strings.CutSuffix(strings.TrimSpace(text[strings.LastIndexByte(text[:leadStart(m)], '\n')+1:leadStart(m)]), ":")
	rest, _, _ := strings.Cut(text[m.Span.End:], "\n")
	rest = strings.TrimSpace(rest)
	return named && strings.TrimPrefix(strings.ToLower(label), "the ") == role && (rest == "" || strings.ContainsAny(rest[:1], "[(,"))
}
