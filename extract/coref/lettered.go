package coref

import (
	"slices"
	"strings"

	"dramatis/extract/source"
	"dramatis/graph"
)

// A transcript of evidence opens what is asked with "Q." and what is answered with "A.", and tells above who examines whom:
// "Examination by Ms. Korner:", "WITNESS: KARL LUND". Where it does not tell, they are nobody's words: not those of the counsel
// who objected last.

// leastQuestions is how many lines must open with "Q.": a list of items has one of that letter.
const leastQuestions = 2

// lettersOfQuestion are the words of the label of a question.
const lettersOfQuestion = "q"

// letteredLabel gives the length of the letter of question or answer that opens a line, and of its stop; "A. Neto:" is
// the name of a speaker.
func letteredLabel(line string) (length, stop int) {
	if len(line) < len("Q. I") || line[0] != 'Q' && line[0] != 'A' || line[1] != '.' || line[2] != ' ' && line[2] != '\t' {
		return 0, 0
	}
	words, _, named := strings.Cut(line[2:min(len(line), longestLabel)], ":")
	if named && !slices.ContainsFunc(strings.Fields(words), func(w string) bool { return small(w[0]) }) {
		return 0, 0
	}
	return 1, 1
}

// letterer gives whose words a label of one letter opens: of the witness or of who answers in an interview, or of
// who was named last as examining him; None where nothing tells.
func (d *reading) letterer(l label, interviewed func() ChainID) ChainID {
	if l.words == lettersOfQuestion {
		return d.examiner(l.span.Start)
	}
	if witness := d.witnessAt(l.span.Start); witness != None {
		return witness
	}
	return interviewed()
}

// examiner gives who was named last before byte at as the one who examines: "Cross-examined by Mr. Lund:".
func (d *reading) examiner(at int) ChainID {
	for i := d.from(at) - 1; i >= 0; i-- {
		m := d.Mentions[i]
		if m.Type != graph.Person || m.Kind != graph.ByName || d.out.Of[i] == None {
			continue
		}
		start := strings.LastIndexByte(d.doc.Text[:leadStart(m)], '\n') + 1
		before := strings.TrimSpace(d.lower(source.Span{Start: start, End: leadStart(m)}))
		if slices.ContainsFunc(d.words.Examines, func(phrase string) bool { return strings.HasSuffix(before, phrase) }) {
			return d.out.Of[i]
		}
	}
	return None
}

// calledWitness reports whether a line that names nobody else says that mention i is the witness: "WITNESS: KARL LUND [through interpreter]".
func (d *reading) calledWitness(i int) bool {
	return slices.ContainsFunc(d.words.Witness, func(role string) bool { return d.listedAs(i, role) })
}
