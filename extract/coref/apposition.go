package coref

import (
	"strings"

	"dramatis/graph"
)

// apposed gives whom a description of a person names at once: "the Interior Minister,
// NAME,", "the Minister of Finance of the Republic, NAME.", "the Minister of Finance (NAME)", or None.
func (d *reading) apposed(i int) ChainID {
	if d.Mentions[i].Kind != graph.ByNominal || d.Mentions[i].Plural {
		return None
	}
	j := i + 1
	for j < len(d.Mentions) && j <= i+2 && d.Mentions[j].Type != graph.Person && d.Mentions[j].Kind == graph.ByName {
		j++ // the body or land of the office
	}
	if j >= len(d.Mentions) || d.Mentions[j].Kind != graph.ByName || d.Mentions[j].Type != graph.Person || d.sentence[j] != d.sentence[i] {
		return None
	}
	_, tail, _ := d.officeTail(i)
	at := d.Mentions[i].Span.End
	for _, body := range d.Mentions[i+1 : j] {
		if body.Span.End <= tail {
			at = body.Span.End
			continue
		}
		if !ofOffice[strings.Join(strings.Fields(strings.ToLower(d.doc.Text[at:max(at, body.Span.Start)])), " ")] {
			return None
		}
		at = body.Span.End
	}
	at = max(at, tail)
	switch strings.TrimSpace(d.doc.Text[at:max(at, leadStart(d.Mentions[j]))]) {
	case ",":
		if closesApposition(d.after(j)) {
			return d.out.Of[j]
		}
	case "(":
		if strings.HasPrefix(d.after(j), ")") {
			return d.out.Of[j]
		}
	}
	return None
}

// ofOffice are the words between an office and the body or land that it is of.
var ofOffice = map[string]bool{"of": true, "of the": true, "in": true, "in the": true, "to": true, "to the": true, "for": true, "at": true, "at the": true, "for the": true}

// opensPhrase are the prepositions behind an "and" that goes on with no list of names.
var opensPhrase = map[string]bool{"with": true, "to": true, "from": true, "by": true, "of": true, "for": true, "on": true, "in": true, "at": true, "against": true, "about": true}

// closesApposition reports whether a mark behind a name closes an apposition and goes on
// with no list: "the Minister, NAME, and others" may be three.
func closesApposition(after string) bool {
	rest := strings.TrimSpace(after)
	if rest == "" {
		return true
	}
	switch rest[0] {
	case '.', ';', ')', ':':
		return true
	case ',':
		rest = strings.TrimSpace(rest[1:])
		if joined, found := strings.CutPrefix(rest, "and "); found {
			next, _, _ := strings.Cut(joined, " ")
			return opensPhrase[next] // "with the Minister, NAME, and with others"
		}
		return !strings.HasPrefix(rest, "or ") && !(rest != "" && rest[0] >= 'A' && rest[0] <= 'Z')
	}
	return strings.HasPrefix(after, " — ") || strings.HasPrefix(after, " – ")
}
