package relate

import (
	"slices"
	"strings"
	"unicode"

	"dramatis/extract/coref"
	"dramatis/extract/mention"
	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// How sure the answers of a form are: what it asks for is plain, and he was asked himself or somebody knew him.
const sureOfForm = 0.9

// readForms states what the forms on people say of them, line by line.
//
//	Name: Lund, Karl
//	Date of birth: 3 May 1904
//	Wife: Anna Weber
func (r *reading) readForms() {
	for n, f := range r.layout.Forms {
		z, _ := r.layout.At(f.Span.Start)
		who := r.c.EntryAt(f.Span.Start)
		if who == coref.None || !z.Kind.Historic() {
			continue
		}
		for _, field := range f.Fields {
			if !field.Value.Empty() {
				r.readField(who, f, field)
			}
		}
		r.readOfficeOfForm(who, n)
	}
}

// readField states what one answer says of whom the form is on.
func (r *reading) readField(who coref.ChainID, f zone.Form, field zone.Field) {
	proof := r.fieldProof(f, field)
	tell := func(p graph.Predicate, objects []coref.ChainID, when dated) {
		for _, o := range objects {
			r.addNew(fact(who, p, o, when, sureOfForm, proof))
		}
	}
	switch field.Asks {
	case "birthdate", "birth", "birthplace":
		if field.Asks != "birthplace" {
			r.readBirthday(who, field.Value, proof)
		}
		if field.Asks != "birthdate" {
			tell("born-in", r.firstOf(field.Value, graph.Place), dated{})
		}
	case "residence":
		if places := r.namedIn(field.Value, graph.Place); len(places) == 1 || len(places) > 0 && !strings.ContainsFunc(field.Value.Of(r.doc.Text), unicode.IsDigit) {
			tell("lived-in", places[:1], dated{})
		}
	case "nation":
		r.readNation(who, field.Value, proof)
	case "education":
		tell("educated-at", r.namedIn(field.Value, graph.Organization), dated{})
	case "party", "employer":
		if !r.leavesBody(field.Value) {
			tell("member-of", r.firstOf(field.Value, graph.Organization), r.sinceIn(field.Value))
		}
	case "occupation":
		r.readOccupation(who, field.Value, proof)
	case "alias":
		r.readAliasField(who, field.Value, proof)
	case "kin":
		r.readKinField(who, field, proof)
	}
}

// inAnswer reports whether byte at stands in an answer that a form on somebody gives, which readForms reads and whose words are no
// sentence.
func (r *reading) inAnswer(at int) bool {
	f, ok := r.layout.FormAt(at)
	if !ok || r.c.EntryAt(f.Span.Start) == coref.None {
		return false
	}
	return slices.ContainsFunc(f.Fields, func(field zone.Field) bool {
		return field.Asks != "other" && at >= field.Label.Start && at < max(field.Label.End, field.Value.End)
	})
}

// fieldProof gives the line of an answer, with the line that names whom the form is on.
func (r *reading) fieldProof(f zone.Form, field zone.Field) []Evidence {
	line, name := source.LineAround(r.doc.Text, field.Label), source.LineAround(r.doc.Text, f.Name)
	z, _ := r.layout.At(field.Label.Start)
	proof := r.evidence(line, z.Kind, "form/"+field.Asks)
	if !line.Overlaps(name) {
		above, _ := r.layout.At(name.Start)
		proof = append(proof, r.evidence(name, above.Kind, "form/"+field.Asks)...)
	}
	return proof
}

// namedIn gives those of a type whom a part of the text names, outside of brackets, in their order.
func (r *reading) namedIn(value source.Span, t graph.EntityType) []coref.ChainID {
	var out []coref.ChainID
	for i := r.MentionsBefore(value.Start); i < len(r.a.Mentions) && r.a.Mentions[i].Span.Start < value.End; i++ {
		m := r.a.Mentions[i]
		before := r.doc.Text[value.Start:max(value.Start, m.Span.Start)]
		if m.Kind == graph.ByName && m.Type == t && r.c.Of[i] != coref.None && m.Span.Start >= value.Start && strings.Count(before, "(") == strings.Count(before, ")") && !slices.Contains(out, r.c.Of[i]) {
			out = append(out, r.c.Of[i])
		}
	}
	return out
}

// firstOf gives the first of those of a type whom a part of the text names.
func (r *reading) firstOf(value source.Span, t graph.EntityType) []coref.ChainID {
	named := r.namedIn(value, t)
	return named[:min(1, len(named))]
}

// readBirthday states the date of birth that an answer tells, where it tells one date.
func (r *reading) readBirthday(who coref.ChainID, value source.Span, proof []Evidence) {
	from, to := r.datesBefore(value.Start), r.datesBefore(value.End)
	if year := yearAlone(value.Of(r.doc.Text)); to == from && year != "" {
		s := fact(who, "born-on", coref.None, dated{value: year, basis: graph.Stated}, sureOfForm, proof)
		s.Literal = string(year)
		r.addNew(s)
	}
	if to-from != 1 {
		return
	}
	if day := r.spoken(from); day.value != "" && !strings.Contains(string(day.value), "/") {
		s := fact(who, "born-on", coref.None, day, sureOfForm, proof)
		s.Literal = string(day.value)
		r.addNew(s)
	}
}

// yearAlone gives the year that an answer opens with and that has nothing but a comma behind it: "1904", "1904, Oslo"; or "".
func yearAlone(answer string) graph.EDTF {
	year, rest, _ := strings.Cut(answer, ",")
	year = strings.Trim(year, " .")
	if len(year) != len("1904") || year[0] != '1' && year[0] != '2' || strings.Trim(year, "0123456789") != "" || strings.ContainsAny(rest, "0123456789") {
		return ""
	}
	return graph.EDTF(year)
}

// sinceIn gives from when or when an answer says that something was: "Labour Party since 1930".
func (r *reading) sinceIn(value source.Span) dated {
	from, to := r.datesBefore(value.Start), r.datesBefore(value.End)
	if to-from != 1 {
		return dated{}
	}
	day := r.spoken(from)
	before := strings.Fields(strings.ToLower(r.doc.Text[value.Start:r.a.Dates[from].Span.Start]))
	if day.value != "" && len(before) > 0 && r.frames.FromWhen[strings.TrimLeft(before[len(before)-1], "(,;")] {
		return opened(day, day.value+"/..")
	}
	return day
}

// leavesBody reports whether an answer tells that somebody was no longer of a body, or wanted to be: "expelled from",
// "candidate for".
func (r *reading) leavesBody(value source.Span) bool {
	return slices.ContainsFunc(strings.Fields(strings.ToLower(value.Of(r.doc.Text))), func(w string) bool { return r.frames.NotOfBody[w] })
}

// readNation states of what nation somebody is by its adjective or its name alone: "Norwegian", "Norway".
func (r *reading) readNation(who coref.ChainID, value source.Span, proof []Evidence) {
	word := strings.ToLower(strings.Trim(value.Of(r.doc.Text), " ."))
	if land := r.roles.Lands[word]; land != nil {
		s := fact(who, "citizen-of", r.LandChain(land), dated{}, sureOfForm, proof)
		if s.Object == coref.None {
			s.Literal = land[0]
		}
		r.addNew(s)
		return
	}
	for i := r.MentionsBefore(value.Start); i < len(r.a.Mentions) && r.a.Mentions[i].Span.Start <= value.Start; i++ {
		if m := r.a.Mentions[i]; m.Span.Of(r.doc.Text) == strings.Trim(value.Of(r.doc.Text), " .") && m.Kind == graph.ByName && r.c.Of[i] != coref.None {
			r.addNew(fact(who, "citizen-of", r.c.Of[i], dated{}, sureOfForm, proof))
		}
	}
}

// longestOccupation is how many words an occupation has at the most.
const longestOccupation = 3

// readOccupation states what somebody does, where it is an occupation and nothing else: "Teacher", "journalist".
func (r *reading) readOccupation(who coref.ChainID, value source.Span, proof []Evidence) {
	role := strings.Trim(value.Of(r.doc.Text), " .")
	words := strings.Fields(strings.ToLower(role))
	if len(words) == 0 || len(words) > longestOccupation || strings.ContainsAny(role, ",;/()0123456789") {
		return
	}
	if last := words[len(words)-1]; !r.roles.Occupation(last, false) && !r.roles.Any[last] {
		return
	}
	s := fact(who, "holds-position", coref.None, dated{}, sureOfForm, proof)
	s.Role = strings.ToLower(role)
	s.Literal = s.Role
	r.addNew(s)
}

// readAliasField states the other names that an answer lists: "Berg; Holm", "BERG, Olaf", "“Falcon”".
func (r *reading) readAliasField(who coref.ChainID, value source.Span, proof []Evidence) {
	text := value.Of(r.doc.Text)
	if surname, given, ok := strings.Cut(text, ", "); ok && surname == strings.ToUpper(surname) && given != strings.ToUpper(given) && !strings.ContainsAny(given, ",;") {
		text = given + " " + surname
	}
	for _, name := range strings.FieldsFunc(strings.ReplaceAll(text, " and ", ";"), func(c rune) bool { return c == ';' || c == ',' || c == '/' }) {
		name = strings.Trim(name, " .\"“”„'‘’«»")
		words := strings.Fields(name)
		if len(words) == 0 || len(words) > longestOccupation+1 || slices.ContainsFunc(words, func(w string) bool { return !unicode.IsUpper([]rune(w)[0]) }) || r.isOwnName(who, name) {
			continue
		}
		s := fact(who, "also-known-as", coref.None, dated{}, sureOfForm, proof)
		s.Literal = name
		r.addNew(s)
	}
}

// isOwnName reports whether somebody is called by a name in the text anyway.
func (r *reading) isOwnName(who coref.ChainID, name string) bool {
	return slices.ContainsFunc(r.c.Chains[who].Names, func(have string) bool { return strings.EqualFold(have, name) })
}

// readKinField states the kin whom an answer names: the one with whom it opens, or all of a list of names alone.
func (r *reading) readKinField(who coref.ChainID, field zone.Field, proof []Evidence) {
	text := r.doc.Text
	at := field.Value.Start
	for i := r.MentionsBefore(at); i < len(r.a.Mentions) && r.a.Mentions[i].Span.Start < field.Value.End; i++ {
		m := r.a.Mentions[i]
		if m.Span.Start < at {
			continue
		}
		lead := strings.Trim(text[at:m.Span.Start], " ,;.")
		if m.Type != graph.Person || m.Kind != graph.ByName || r.c.Of[i] == coref.None || lead != "" && lead != "and" && !r.Honorific(strings.ToLower(lead)) {
			return
		}
		s := fact(r.c.Of[i], "family-of", who, dated{}, sureOfForm, proof)
		if s.Role = field.Role; !r.kinAlready(r.c.Of[i], who) {
			r.add(s)
		}
		if !r.roles.OneOfSeveral[field.Role] {
			return
		}
		at = pastAside(text, m, field.Value.End)
	}
}

// pastAside gives where the answer goes on behind a name and what a bracket says of it: "Olaf (b. 1931), Marta".
func pastAside(text string, m mention.Mention, end int) int {
	rest := text[m.Span.End:max(m.Span.End, end)]
	if aside := strings.TrimLeft(rest, " "); strings.HasPrefix(aside, "(") {
		if closes := strings.IndexByte(rest, ')'); closes >= 0 {
			return m.Span.End + closes + 1
		}
	}
	return m.Span.End
}
