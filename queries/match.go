package queries

import (
	"slices"
	"strings"

	"dramatis/graph"
)

// token is a word of a question: as written, and in the form that is compared.
type token struct{ raw, key string }

// tokens splits a question into words; the marks at its end do not count.
func tokens(question string) []token {
	var out []token
	for _, raw := range strings.Fields(strings.TrimRight(question, "?!. \t\r\n")) {
		out = append(out, token{raw, strings.Trim(strings.ToLower(raw), `,;:"“”«»`)})
	}
	return out
}

// raws joins the words as they were written, without the marks around them.
func raws(ts []token) string {
	words := make([]string, len(ts))
	for i, t := range ts {
		words[i] = t.raw
	}
	return strings.Trim(strings.Join(words, " "), `,;:"“”«»' `)
}

// keysOf gives the words in the form that is compared.
func keysOf(ts []token) []string {
	keys := make([]string, len(ts))
	for i, t := range ts {
		keys[i] = t.key
	}
	return keys
}

// parse is one way to fit a question into a form: which words stand in its name
// slots, and which verbs in its verb places.
type parse struct {
	form  form
	names map[string][]token // by slot: "<subject>"
	verb  *reading
	verb2 *reading
	thing string
	prep  string
}

// matcher fits one row of words into forms.
type matcher struct {
	lex   lexicon
	words []token
	found func(parse) bool
}

// match tries to fit words[at:] to pattern and hands every whole fit to found.
// It reports whether found asked to stop.
func (m *matcher) match(p parse, pattern []string, at int) bool {
	if len(pattern) == 0 {
		return at == len(m.words) && p.coherent() && m.found(p)
	}
	switch el := pattern[0]; {
	case el[0] == '<':
		return m.matchName(p, el, pattern[1:], at)
	case el == "{thing}" || el == "{prep}":
		return m.matchNoun(p, el, pattern[1:], at)
	case el[0] == '{':
		return m.matchVerb(p, el, pattern[1:], at)
	default:
		return at < len(m.words) && slices.Contains(strings.Split(el, "|"), m.words[at].key) &&
			m.match(p, pattern[1:], at+1)
	}
}

// matchName lets a name slot take one word, two, and so on.
func (m *matcher) matchName(p parse, slot string, pattern []string, at int) bool {
	end := at + 1
	if len(pattern) == 0 {
		end = max(end, len(m.words))
	}
	for ; end <= len(m.words); end++ {
		q := p
		q.names = map[string][]token{slot: m.words[at:end]}
		for k, v := range p.names {
			q.names[k] = v
		}
		if m.match(q, pattern, end) {
			return true
		}
	}
	return false
}

// matchNoun takes one word as the noun or the preposition of the verb to come.
func (m *matcher) matchNoun(p parse, el string, pattern []string, at int) bool {
	if at == len(m.words) {
		return false
	}
	if el == "{thing}" {
		p.thing = m.words[at].key
	} else {
		p.prep = m.words[at].key
	}
	return m.match(p, pattern, at+1)
}

// matchVerb tries every reading that stands at this place, the longest first.
func (m *matcher) matchVerb(p parse, el string, pattern []string, at int) bool {
	second := strings.HasSuffix(el, "2}")
	byFirst := m.lex.byFirst[place(strings.Replace(el, "2}", "}", 1))]
	first := ""
	if at < len(m.words) {
		first = m.words[at].key
	}
	if el == string(rest) && slices.Contains(articles, first) && at+1 < len(m.words) {
		first = m.words[at+1].key
	}
	for _, r := range slices.Concat(byFirst[first], byFirst[""]) {
		end, ok := m.stands(r.words, at, el == string(rest))
		if !ok {
			continue
		}
		if second {
			p.verb2 = r
		} else {
			p.verb = r
		}
		if m.match(p, pattern, end) {
			return true
		}
	}
	return false
}

// stands reports whether the words stand at the place, articles among them (and,
// if so wanted, before them) passed over, and where they end.
func (m *matcher) stands(words []string, at int, articleFirst bool) (end int, ok bool) {
	for i, w := range words {
		for (i > 0 || articleFirst) && at < len(m.words) && slices.Contains(articles, m.words[at].key) {
			at++
		}
		if at == len(m.words) || m.words[at].key != w {
			return 0, false
		}
		at++
	}
	return at, true
}

// coherent checks what the parts of a fit demand of each other: the preposition
// in front is the verb's own, the noun one that the verb takes.
func (p *parse) coherent() bool {
	if p.prep != "" && p.prep != p.verb.preposition {
		return false
	}
	return p.verb == nil || len(p.senses()) > 0
}

// senses gives the meanings of the verb, of those that take the noun if the
// question has one before the verb.
func (p *parse) senses() []sense {
	if p.verb == nil {
		return nil
	}
	var out []sense
	for _, s := range p.verb.senses {
		if _, ok := s.takes(p.thing); p.thing != "" && !ok {
			continue
		}
		if p.form.goal == whichRoles && s.verb.ThingIs != graph.OfRole {
			continue
		}
		if p.form.pairs() && !s.term.Symmetric {
			continue
		}
		out = append(out, s)
	}
	return out
}
