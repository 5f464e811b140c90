package mention

import (
	"slices"
	"strings"
	"unicode/utf8"

	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// Of a form on a person the layout knows which words are labels and which answers: "Name: Lund, Karl" names him,
// surname first, and not somebody called Name.

// forms drops what was found in the labels of forms, and makes a mention of whom each is on and of those whom it
// asks for by kinship, and of his birthplace.
func (p *page) forms(l zone.Layout) {
	for _, f := range l.Forms {
		for _, field := range f.Fields {
			from, to := p.findsIn(field.Label)
			p.finds.list = slices.Delete(p.finds.list, from, to)
			if field.Asks == "company" && p.lex.registered(field.Value.Of(p.text)) {
				p.sign(field.Value, graph.Organization, graph.ByName)
			}
		}
		if f.Name.Empty() || f.Headed && !p.headsForm(f.Name) || p.namesBody(f.Name) {
			continue
		}
		p.nameOfForm(f.Name, f.Given)
		for _, field := range f.Fields {
			switch field.Asks {
			case "occupation", "residence":
				p.dropPeopleOf(field)
			case "kin":
				p.kinOfForm(field.Value)
			case "birthplace":
				p.birthplaceOfForm(field.Value)
			}
		}
	}
}

// dropPeopleOf drops the people found in an answer that is an occupation and nothing else, or a street with its number:
// "Shipowner", "77 Akti Miaouli". Somebody with whom one lodges has a form of address.
func (p *page) dropPeopleOf(field zone.Field) {
	answer := field.Value.Of(p.text)
	from, to := p.findsIn(field.Value)
	kept := slices.DeleteFunc(slices.Clone(p.finds.list[from:to]), func(f find) bool {
		person := p.finds.casts[f.cast].typ == graph.Person && f.lead == f.leadEnd
		return person && (f.span() == field.Value || field.Asks == "residence" && strings.ContainsAny(answer, "0123456789"))
	})
	p.finds.list = slices.Replace(p.finds.list, from, to, kept...)
}

// aliasesOfForms unties the names in one answer of a form from the words of another: the alias is of whom the form is on, and not of
// whom it named last.
func (p *page) aliasesOfForms(l zone.Layout) {
	if len(l.Forms) == 0 {
		return
	}
	for i := range p.out.Mentions {
		m := &p.out.Mentions[i]
		if m.Alias.Empty() {
			continue
		}
		if f, ok := l.FormAt(m.Span.Start); ok && f.Span.Contains(m.Span) && !source.LineAround(p.text, m.Span).Contains(m.Alias) {
			m.Alias = source.Span{}
		}
	}
}

// headsForm reports whether a title above a form is the name of somebody: surname first, in capitals or before a known
// given name, or found to be one.
func (p *page) headsForm(title source.Span) bool {
	from, to := p.findsIn(title)
	if to-from == 1 && p.finds.list[from].span() == title {
		c := p.finds.casts[p.finds.list[from].cast]
		return c.typ == graph.Person && c.kind == graph.ByName
	}
	surname, forenames, ok := strings.Cut(title.Of(p.text), ", ")
	if !ok {
		return false
	}
	first, _, _ := strings.Cut(forenames, " ")
	return p.lex.is(strings.ToLower(first), given) || surname == strings.ToUpper(surname) && !slices.ContainsFunc(p.finds.list[from:to], func(f find) bool {
		return p.finds.casts[f.cast].typ != graph.Person && f.span().End > title.Start+len(surname)
	})
}

// namesBody reports whether the name in a form is that of a body: it opens with the article, closes as bodies do, or several of its
// words were found to be one.
func (p *page) namesBody(name source.Span) bool {
	words := name.Of(p.text)
	if strings.HasPrefix(words, "The ") || p.lex.closesBody(words) {
		return true
	}
	from, to := p.findsIn(name)
	return slices.ContainsFunc(p.finds.list[from:to], func(f find) bool {
		return p.finds.casts[f.cast].typ == graph.Organization && strings.Contains(f.span().Of(p.text), " ")
	})
}

// nameOfForm makes one mention of whom a form is on, called by his given names before the surname.
func (p *page) nameOfForm(name, forenames source.Span) {
	called := ""
	words := name.Of(p.text)
	surname, rest, inverted := strings.Cut(words, ", ")
	if !inverted {
		if surname, rest, inverted = strings.Cut(words, " "); inverted {
			inverted = capitals(surname) && !capitals(rest) // "LUND Karl"
		}
	}
	switch {
	case !forenames.Empty():
		from, to := p.findsIn(forenames)
		p.finds.list = slices.Delete(p.finds.list, from, to)
		called = forenames.Of(p.text) + " " + words
	case inverted:
		called = p.untitled(rest) + " " + surname
	}
	p.putPerson(name, called)
}

// capitals reports whether words of more than two letters have no small one.
func capitals(s string) bool { return utf8.RuneCountInString(s) > 2 && s == strings.ToUpper(s) }

// putPerson puts a mention of a person in the place of whatever was found in a span.
func (p *page) putPerson(name source.Span, called string) {
	from, to := p.findsIn(name)
	made := find{start: uint32(name.Start), end: uint32(name.End), cast: p.finds.cast(cast{typ: graph.Person, kind: graph.ByName, shape: western, rule: "person/form"})}
	if called != "" {
		made.called = p.finds.name(p.lex.normal(called, graph.Person, western))
	}
	p.finds.list = slices.Replace(p.finds.list, from, to, made)
}

// kinOfForm makes a mention of the one whom the answer to a kinship names with two names or a known given name:
// "Father: Otto Brandt, locksmith".
func (p *page) kinOfForm(value source.Span) {
	name := value.Of(p.text)
	if cut := strings.IndexAny(name, ",;("); cut >= 0 {
		name = name[:cut]
	}
	name = strings.TrimRight(name, " .")
	words := strings.Fields(name)
	if len(words) == 0 || len(words) > 3 || !p.lex.is(strings.ToLower(words[0]), given) {
		return
	}
	if slices.ContainsFunc(words, func(w string) bool { return !nameOfEntry(w) }) {
		return
	}
	p.sign(source.Span{Start: value.Start, End: value.Start + len(name)}, graph.Person, graph.ByName)
}

// birthplaceOfForm makes a place of the words that open the answer to where somebody was born.
func (p *page) birthplaceOfForm(value source.Span) {
	name, _, _ := strings.Cut(value.Of(p.text), ",")
	name, _, _ = strings.Cut(name, " (")
	name = strings.TrimRight(name, " .")
	words := strings.Fields(name)
	span := source.Span{Start: value.Start, End: value.Start + len(name)}
	if from, to := p.findsIn(span); len(words) == 0 || len(words) > 3 || slices.ContainsFunc(words, func(w string) bool { return !nameOfEntry(w) || p.lex.is(strings.ToLower(w), role) }) || to > from && p.finds.list[from].span().Contains(span) && p.finds.casts[p.finds.list[from].cast].typ != graph.Person {
		return
	}
	p.sign(span, graph.Place, graph.ByName)
}
