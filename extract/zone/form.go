package zone

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"dramatis/extract/source"
)

// A personal form asks line by line: "Name: Lund, Karl", "Date of birth: 3 May 1904". Its labels name nobody; what
// stands behind them is said of whom the form is on. A file may hold many, and a ship or a company has a form too.

// Field is a line of a form.
type Field struct {
	// Asks is for what the label asks, as seeds/forms.yaml calls it: "birthdate"; "kin" where Role tells which.
	Asks  string      `json:"asks"`
	Role  string      `json:"role,omitzero"`
	Label source.Span `json:"label"`
	Value source.Span `json:"value"` // empty where it was not filled in
}

// Form is a form on one person.
type Form struct {
	Span   source.Span `json:"span"`
	Name   source.Span `json:"name"`            // whom it is on; empty on a form that is nobody's
	Given  source.Span `json:"given,omitzero"`  // his given names, where the form asks for them apart
	Headed bool        `json:"headed,omitzero"` // the name is a title above the form, not the answer to a label
	Fields []Field     `json:"fields"`
}

// FormAt gives the form in which byte at stands, and whether there is one.
func (l *Layout) FormAt(at int) (Form, bool) {
	i := sort.Search(len(l.Forms), func(i int) bool { return l.Forms[i].Span.Start > at }) - 1
	if i < 0 || at >= l.Forms[i].Span.End {
		return Form{}, false
	}
	return l.Forms[i], true
}

// formTable is seeds/forms.yaml.
type formTable struct {
	Labels  map[string]lowered `yaml:",inline"`
	Kin     map[string]lowered `yaml:"kin"`
	asks    map[string]Field   // by the label
	persons set
	empty   set
	doubts  set
}

// index prepares the search for labels.
func (t *formTable) index() {
	list := func(key string) set {
		out := set{}
		for _, w := range t.Labels[key] {
			out[w] = true
		}
		delete(t.Labels, key)
		return out
	}
	t.persons, t.empty, t.doubts = list("persons"), list("empty"), list("doubts")
	t.asks = map[string]Field{}
	for asks, labels := range t.Labels {
		for _, l := range labels {
			t.asks[l] = Field{Asks: asks}
		}
	}
	for role, labels := range t.Kin {
		for _, l := range labels {
			t.asks[l] = Field{Asks: "kin", Role: role}
		}
	}
}

// Bounds of a form: its label in bytes, its fewest labels, and the lines in a row that no label opens.
const (
	longestFormLabel = 40
	fewestFields     = 3
	mostUnlabelled   = 2
)

// readForms finds the forms of a document.
func (p *page) readForms() {
	var at Form
	first, loose := 0, 0
	for i := range p.lines {
		f, ok := p.field(p.lines[i].Span)
		if !ok {
			if loose++; loose > mostUnlabelled || len(p.of(i)) > longestValue {
				p.closeForm(at, first)
				at = Form{}
			}
			continue
		}
		if len(at.Fields) > 0 && f.opensForm(at.Fields) {
			p.closeForm(at, first)
			at = Form{}
		}
		if loose = 0; len(at.Fields) == 0 {
			first = i
		}
		at.Fields = append(at.Fields, f)
	}
	p.closeForm(at, first)
}

// longestValue is how long a line of a form may be, in bytes; a longer one is text.
const longestValue = 160

// opensForm reports whether a field opens another form behind some fields: it asks for a name again.
func (f Field) opensForm(before []Field) bool {
	if f.Asks != "name" && f.Asks != "surname" {
		return false
	}
	for _, b := range before {
		if b.Asks == f.Asks || b.Asks != "given" && b.Asks != "other" && b.Asks != "alias" {
			return true
		}
	}
	return false
}

// field reads a line that a label opens.
func (p *page) field(line source.Span) (Field, bool) {
	text := line.Of(p.text)
	colon := strings.IndexByte(text, ':')
	if colon <= 0 || colon > longestFormLabel {
		return Field{}, false
	}
	f, ok := p.asked.asks[plainLabel(text[:colon])]
	if lead := Label(text); !ok && lead < colon {
		f, ok = p.asked.asks[plainLabel(text[lead:colon])] // "3. Date of birth"
	}
	if !ok {
		return Field{}, false
	}
	f.Label = source.Span{Start: line.Start, End: line.Start + colon}
	if value := blanksOff(p.text, source.Span{Start: line.Start + colon + 1, End: line.End}); p.answers(value.Of(p.text)) {
		f.Value = value
	}
	return f, true
}

// plainLabel gives the words of a label as the table has them: small, without full stops and brackets.
func plainLabel(label string) string {
	if open := strings.IndexByte(label, '('); open > 0 {
		label = label[:open]
	}
	return strings.TrimSpace(strings.ToLower(strings.ReplaceAll(strings.ReplaceAll(label, ".", ""), "’", "'")))
}

// answers reports whether a value says something, and says it for sure.
func (p *page) answers(value string) bool {
	words := strings.FieldsFunc(strings.ToLower(value), func(c rune) bool {
		return !unicode.IsLetter(c) && !unicode.IsDigit(c) && c != '/' && c != '?' && c != '\''
	})
	if len(words) == 0 || p.asked.empty[words[0]] || strings.Contains(value, "?") {
		return false
	}
	for _, w := range words {
		if p.asked.doubts[w] {
			return false
		}
	}
	return true
}

// closeForm keeps a form whose first field is line first; it names whom it is on where it is a person's.
func (p *page) closeForm(f Form, first int) {
	if len(f.Fields) < fewestFields {
		return
	}
	personal, things, named := false, false, false
	for _, field := range f.Fields {
		things = things || field.Asks == "things" || field.Asks == "company"
		personal = personal || p.asked.persons[field.Asks] && !field.Value.Empty()
		named = named || field.Asks == "name" || field.Asks == "surname"
		switch {
		case (field.Asks == "name" || field.Asks == "surname") && f.Name.Empty():
			f.Name = field.Value
		case field.Asks == "given" && f.Given.Empty():
			f.Given = field.Value
		}
	}
	if !named && first > 0 && p.lines[first-1].kind != Chrome {
		f.Name, f.Headed = p.lines[first-1].Span, true
	}
	if things || !personal {
		f.Name, f.Given = source.Span{}, source.Span{}
	}
	f.Name, f.Given = p.formName(f.Name), p.formName(f.Given)
	f.Span = source.Span{Start: f.Fields[0].Label.Start, End: p.lineEnd(f.Fields[len(f.Fields)-1].Label.Start)}
	if f.Headed && !f.Name.Empty() {
		f.Span.Start = f.Name.Start
	}
	p.blanks = append(p.blanks, f)
}

// lineEnd gives the end of the line with byte at.
func (p *page) lineEnd(at int) int {
	return source.LineAround(p.text, source.Span{Start: at, End: at}).End
}

// mostOfName is how many words the name of somebody in a form has at the most.
const mostOfName = 5

// formName gives the name that a value opens with, before a bracket or what else it says, or nothing where its words
// cannot be one.
func (p *page) formName(value source.Span) source.Span {
	name := value.Of(p.text)
	if cut := strings.IndexAny(name, "(;[/"); cut >= 0 {
		name = name[:cut]
	}
	if parts := strings.SplitN(name, ",", 3); len(parts) == 3 {
		name = parts[0] + "," + parts[1]
	}
	name = strings.TrimRight(name, " ,.\t")
	words := strings.Fields(name)
	if len(words) == 0 || len(words) > mostOfName {
		return source.Span{}
	}
	for _, w := range words {
		bare := strings.Trim(w, ".,'’-")
		c, _ := utf8.DecodeRuneInString(bare)
		if !unicode.IsUpper(c) && !nameParticles[bare] || strings.ContainsAny(bare, "0123456789&:\"") {
			return source.Span{}
		}
	}
	return source.Span{Start: value.Start, End: value.Start + len(name)}
}
