package relate

import (
	"strings"

	"dramatis/extract/clause"
	"dramatis/extract/sense"
	"dramatis/graph"
)

// byDay tells by the day that stands behind a noun, in its own phrase, whether what it names had
// been when the document was written: "could refer to X's visit to Oslo on 3 May". What
// nothing points at may be the thing that is wanted: "did not agree to a meeting on 3 May".
func (r *reading) byDay(n sense.Noun, plain graph.Modality) (graph.Modality, bool) {
	d, ok := r.dayOfPhrase(n.End)
	if !ok && n.At > 0 && r.Items[n.At-1].Kind == clause.DateItem {
		d, ok = r.dateAt(n.At - 1) // "in the June 18 meeting"
	}
	written := string(r.layout.Header.DocumentDate())
	if _, last, several := strings.Cut(written, "/"); several {
		written = strings.Trim(last, ".") // papers of some years tell of all of them
	}
	if day := string(d.value); !ok || written == "" || day == "" || strings.Trim(day, "0123456789-") != "" || len(day) == len("2006-22") && day[5] > '1' {
		return "", false
	} else if length := min(len(day), len(written)); day[:length] > written[:length] {
		if d.basis == graph.Inferred && r.SetsTime(n.At) && r.PastMain() {
			return plain, true // "during X's visit in November he had said": of the year before
		}
		return graph.Planned, true
	} else if day[:length] == written[:length] {
		return "", false
	}
	first := r.OwnedFrom(n.At)
	known := !r.PossessorIn(r.Items, n.At).Empty() || r.Items[first].Word == "the" || r.Items[first].Word == "this" || r.Items[first].Word == "that"
	return plain, known
}

// dayOfPhrase gives the date behind item i, with nothing but names and what joins them between.
func (r *reading) dayOfPhrase(i int) (dated, bool) {
	for j := i + 1; j < len(r.Items) && j <= i+12; j++ {
		switch it := r.Items[j]; {
		case it.Kind == clause.DateItem:
			return r.dateAt(j)
		case it.Kind == clause.NameItem, it.Kind == clause.WordItem && (it.Preposition || it.Determiner || it.Word == "and" || r.Honorific(it.Word) || r.InLead(r.Items, j)):
		default:
			return dated{}, false
		}
	}
	return dated{}, false
}
