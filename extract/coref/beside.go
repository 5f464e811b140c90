package coref

import (
	"slices"
	"strings"

	"dramatis/extract/source"
	"dramatis/graph"
)

// What stands right beside a name and may be the office of its bearer.

// besideName is how far from a name its office may stand, in bytes.
const besideName = 80

// leftOf gives the text of the clause right before a name, back to the person
// named before it or to a mark.
func (d *reading) leftOf(m int) string {
	text := d.before(m)
	if n := len(text) - besideName; n > 0 {
		text = strings.ToValidUTF8(text[n:], "")
	}
	if m > 0 && d.Mentions[m-1].Type == graph.Person {
		between := d.between(m-1, m)
		if strings.TrimSpace(between) == "(" {
			return d.word(m - 1) // "the Polish Ambassador (NAME)"
		}
		text = text[max(0, len(text)-len(between)):]
	}
	if n := strings.LastIndexAny(text, ",;:.()\n"); n >= 0 {
		text = text[n+1:]
	}
	return d.pastOffice(m, text)
}

// pastOffice gives what of the text before a name stands behind the office of somebody else:
// "the President of Mexico met" before a name tells nothing of its bearer.
func (d *reading) pastOffice(m int, text string) string {
	start := d.Mentions[m].Span.Start
	for j := m - 1; j >= 0 && d.Mentions[j].Span.Start >= start-len(text); j-- {
		if d.Mentions[j].Kind != graph.ByNominal || d.Mentions[j].Type != graph.Person {
			continue
		}
		behind := d.doc.Text[d.Mentions[j].Span.End:start]
		for w := range strings.FieldsSeq(behind) {
			if small(w[0]) && w != "the" && !isLink(w) && !d.names.TitleOnly(w) {
				return behind
			}
		}
		break
	}
	return text
}

// appositionOf gives the office that a name with its title stands in apposition to:
// "with the Ambassador of Hungary, Comrade X".
func (d *reading) appositionOf(m int) string {
	if i := d.officeApposed(m); i >= 0 { // "the Interior Minister, NAME,", "the Minister of the Interior, NAME,"
		start := d.Mentions[i].Span.Start
		return strings.TrimRight(d.lower(source.Span{Start: start, End: max(start, leadStart(d.Mentions[m]))}), " \n,")
	}
	lead := d.Mentions[m].Lead
	if lead.Empty() {
		return ""
	}
	start, _ := d.bounds(m)
	text, ok := strings.CutSuffix(strings.TrimRight(d.doc.Text[min(start, lead.Start):lead.Start], " \n"), ",")
	if !ok {
		return ""
	}
	if n := strings.LastIndexAny(text, ",;:.()\n"); n >= 0 {
		text = text[n+1:]
	}
	n := strings.LastIndex(strings.ToLower(text), "the ")
	if m > 0 && d.Mentions[m-1].Type == graph.Person && d.Mentions[m-1].Kind == graph.ByName && d.Mentions[m-1].Span.End > lead.Start-len(text) {
		return "" // another name: a list
	}
	if !closesApposition(d.after(m)) || m > 0 && d.acts(m-1, lead.Start) {
		return "" // "approved by the President, Mr. NAME proposed", "the President, Secretary NAME, and"
	}
	for n > 0 && !strings.HasSuffix(strings.ToLower(text[:n]), "with ") && !strings.HasSuffix(strings.ToLower(text[:n]), "by ") && strings.HasSuffix(strings.ToLower(text[:n]), "of ") {
		n = strings.LastIndex(strings.ToLower(text[:n]), "the ")
	}
	return text[max(0, n):]
}

// officeApposed gives the mention of the office to which a name stands in apposition, before it and the bodies that the office is of, or -1.
func (d *reading) officeApposed(m int) int {
	for i := m - 1; i >= 0 && i >= m-3; i-- {
		if d.Mentions[i].Kind == graph.ByNominal && d.Mentions[i].Type == graph.Person {
			if d.apposed(i) == d.out.Of[m] {
				return i
			}
			return -1
		}
		if d.Mentions[i].Kind != graph.ByName || d.Mentions[i].Type == graph.Person {
			return -1
		}
	}
	return -1
}

// bracketedOf gives what brackets right after a name say first: "X (Treasurer)", "X (President, in the chair)".
func (d *reading) bracketedOf(m int) string {
	text, ok := strings.CutPrefix(d.after(m), " (")
	if n := strings.IndexAny(text, ",;:.()\n"); ok && n >= 0 && n < besideName && text[n] != '(' && text[n] != '\n' {
		return text[:n]
	}
	return ""
}

// rightOf gives the apposition right after a name: "X, Chairman of the Council".
func (d *reading) rightOf(m int) string {
	text, ok := strings.CutPrefix(d.after(m), ",")
	if !ok {
		return d.bracketedOf(m)
	}
	if len(text) > besideName {
		text = strings.ToValidUTF8(text[:besideName], "")
	}
	if n := strings.IndexAny(text, ",;:.()\n"); n >= 0 {
		text = text[:n]
	}
	if strings.HasPrefix(text, " and ") || d.greeted(m) || d.goesOn(m, text) || d.listsOffices(m, len(text)) {
		return "" // "asked by NAME, the President said", "Dear NAME, the President said"
	}
	return d.ownWords(m, text)
}

// listsOffices reports whether the office behind a name and its comma is the next of a list, in
// which another follows it: "NAME, the President, the Vice President and", "NAME, the President and Mr. NAME".
func (d *reading) listsOffices(m, length int) bool {
	end := d.Mentions[m].Span.End + len(",") + length
	if m+2 >= len(d.Mentions) || d.Mentions[m+1].Kind != graph.ByNominal {
		return false
	}
	if next := d.Mentions[m+2]; next.Kind == graph.ByName && next.Type == graph.Person {
		return strings.TrimSpace(d.doc.Text[d.Mentions[m+1].Span.End:max(d.Mentions[m+1].Span.End, leadStart(next))]) == "and"
	}
	if d.Mentions[m+1].Span.End != end || d.Mentions[m+2].Kind != graph.ByNominal {
		return false
	}
	return strings.Trim(d.doc.Text[end:max(end, d.Mentions[m+2].Span.Start)], " \n") == ","
}

// ownWords gives what of the text behind a name and its comma can be an office of its bearer: up to
// the next person, and up to what he did with another: not "NAME, met with the President", "NAME, I saw the President".
func (d *reading) ownWords(m int, text string) string {
	from := d.Mentions[m].Span.End + len(",")
	if j := m + 1; j < len(d.Mentions) && d.Mentions[j].Type == graph.Person && d.Mentions[j].Kind != graph.ByNominal {
		text = text[:min(len(text), max(0, leadStart(d.Mentions[j])-from))]
	}
	at := 0
	for w := range strings.FieldsSeq(text) {
		if small(w[0]) && (slices.Contains(d.words.OffOffice, w) || d.isSpeech(w) || slices.Contains(d.words.Does, w)) {
			return text[:at+strings.Index(text[at:], w)]
		}
		at += strings.Index(text[at:], w) + len(w)
	}
	return text
}

// goesOn reports whether a text behind a name and its comma is no apposition, but goes on
// with what somebody does who is called by an office: "the President said".
func (d *reading) goesOn(m int, text string) bool {
	return m+1 < len(d.Mentions) && d.acts(m+1, d.Mentions[m].Span.End+len(",")+len(text))
}

// acts reports whether a verb stands between the office of mention j and a byte behind it.
func (d *reading) acts(j, end int) bool {
	if d.Mentions[j].Kind != graph.ByNominal || d.Mentions[j].Type != graph.Person || d.Mentions[j].Plural {
		return false
	}
	_, at, _ := d.officeTail(j)
	if at >= end {
		return false
	}
	next := strings.Fields(d.doc.Text[at:end])
	if len(next) == 0 || !small(next[0][0]) {
		return false
	}
	return d.isSpeech(next[0]) || strings.HasSuffix(next[0], "ed") || strings.HasSuffix(next[0], "s") && len(next[0]) > 3 || slices.Contains(d.words.Does, next[0])
}
