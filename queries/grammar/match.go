package grammar

import (
	"maps"
	"slices"
	"strings"

	"dramatis/graph"
)

// fit is one way to fit words into a form: which words stand in its name slots,
// and which verbs in its verb places.
type fit struct {
	form   *form
	names  map[string]Words // by slot: "<subject>"
	verb   *reading
	verb2  *reading
	thing  string
	prep   string
	types  []graph.EntityType
	rank   Order
	kind   string // of a record
	narrow string
	// what tells that the question word is "what", which asks for no person, person that it is
	// "who", which asks for no event.
	what, person bool
	link         string // the preposition between a post and its body
	// holders are the words for people by their post: "Soviet officials".
	holders Words
}

// matcher fits one row of words into forms.
type matcher struct {
	lex   lexicon
	words Words
	// rank is what the words that were taken off ask for, if anything.
	rank Rank
	// narrowed tells that a time, place or topic was taken off.
	narrowed bool
	found    func(fit) (stop bool)
	// steps bounds the search: words that all are verbs and names fit in many ways.
	steps int
}

// maxSteps bounds the steps of one matcher.
const maxSteps = 200_000

// match tries to fit words[at:] to pattern and hands every whole fit to found.
// It reports whether to stop.
func (m *matcher) match(p fit, pattern []element, at int) bool {
	if m.steps++; m.steps > maxSteps {
		return true
	}
	if len(pattern) == 0 {
		return at == len(m.words) && m.coherent(&p) && m.found(p)
	}
	el, rest := pattern[0], pattern[1:]
	if m.matchElement(p, el, rest, at) {
		return true
	}
	return el.optional && m.match(p, rest, at)
}

// matchElement fits the first element of a pattern, and then the rest.
func (m *matcher) matchElement(p fit, el element, rest []element, at int) bool {
	switch {
	case el.words != nil:
		if el.link && at < len(m.words) {
			if p.link = m.words[at].Key; at+1 < len(m.words) && slices.Contains(lists().Unparted, p.link+" "+m.words[at+1].Key) {
				return false // "commander in chief" is no commander in some body
			}
		}
		return at < len(m.words) && slices.Contains(el.words, m.words[at].Key) && m.match(p, rest, at+1)
	case el.slot[0] == '<':
		return m.matchName(p, el.slot, rest, at)
	case at == len(m.words):
		return m.matchVerb(p, el.slot, rest, at)
	}
	return m.matchPlace(p, el.slot, rest, at)
}

// matchName lets a name slot take one word, two, and so on.
func (m *matcher) matchName(p fit, slot string, pattern []element, at int) bool {
	end := at + 1
	if len(pattern) == 0 {
		end = max(end, len(m.words))
	}
	for ; end <= len(m.words); end++ {
		q := p
		q.names = map[string]Words{slot: m.words[at:end]}
		maps.Copy(q.names, p.names)
		if m.match(q, pattern, end) {
			return true
		}
	}
	return false
}

// matchPlace fits one of the places of a form that are no names.
func (m *matcher) matchPlace(p fit, el string, pattern []element, at int) bool {
	key := m.words[at].Key
	switch el {
	case "{who}":
		return m.matchWho(p, pattern, at)
	case "{type}":
		p.types, p.narrow = typesOf(key), narrower(key)
		return p.types != nil && m.match(p, pattern, at+1)
	case "{thing}":
		p.thing = key
		return m.match(p, pattern, at+1)
	case "{prep}":
		p.prep = key
		return m.match(p, pattern, at+1)
	case "{end}": // first or last
		p.rank = ends[key]
		return p.rank != "" && m.match(p, pattern, at+1)
	case "{record}":
		return m.matchRecord(p, pattern, at)
	case "{holders}":
		return m.matchHolders(p, pattern, at)
	}
	return m.matchVerb(p, el, pattern, at)
}

// matchRecord takes a kind of source, "telegrams", or one with an adjective before it,
// "ciphered telegrams".
func (m *matcher) matchRecord(p fit, pattern []element, at int) bool {
	kind, ok := kindOfRecord(m.words[at].Key, m.lex.recordNouns)
	if ok {
		p.kind = kind
		return m.match(p, pattern, at+1)
	}
	if at+1 == len(m.words) || slices.Contains(articles, m.words[at].Key) || ends[m.words[at].Key] != "" {
		return false // "the last letter" is of no kind
	}
	if kind, ok = kindOfRecord(m.words[at+1].Key, m.lex.recordNouns); !ok || kind == "" {
		return false
	}
	p.kind = m.words[at].Key + " " + kind
	return m.match(p, pattern, at+2)
}

// matchWho takes "who" or "which people", which narrows the answers to a type.
func (m *matcher) matchWho(p fit, pattern []element, at int) bool {
	key := m.words[at].Key
	plain := p
	plain.what, plain.person = key == "what", key == "who" || key == "whom"
	if slices.Contains([]string{"who", "whom", "what", "which"}, key) && m.match(plain, pattern, at+1) {
		return true
	}
	if (key != "which" && key != "what") || at+1 == len(m.words) {
		return false
	}
	q := p
	q.types, q.narrow = typesOf(m.words[at+1].Key), narrower(m.words[at+1].Key)
	if q.types != nil && m.match(q, pattern, at+2) {
		return true
	}
	return key == "which" && m.matchHolders(p, pattern, at+1)
}

// maxHolderWords bounds the words for those who hold a post: "officials of the Bureau of Near Eastern Affairs".
const maxHolderWords = 9

// matchHolders takes people called by their post for those asked for: "which ambassador",
// "which Soviet officials", "which members of the cabinet".
func (m *matcher) matchHolders(p fit, pattern []element, at int) bool {
	for end := at; end < len(m.words)-1 && end < at+maxHolderWords; end++ {
		key := m.words[end].Key
		if slices.Contains(questionWords, key) || slices.Contains(openers, key) || slices.Contains(prepositions, key) && (end == at || key != "of" && key != "from") {
			return false
		}
		if slices.Contains(prepositions, key) || slices.Contains(articles, key) {
			continue
		}
		q := p
		q.holders = m.words[at : end+1]
		if m.match(q, pattern, end+1) {
			return true
		}
	}
	return false
}

// matchVerb tries every reading that stands at this place, the longest first.
func (m *matcher) matchVerb(p fit, el string, pattern []element, at int) bool {
	second := strings.HasSuffix(el, "2}")
	where := place(strings.Replace(el, "2}", "}", 1))
	byFirst := m.lex.byFirst[where]
	first := ""
	if at < len(m.words) {
		first = m.words[at].Key
	}
	articleFirst := where == rest || where == restBare || where == nounOf || where == noun || where == whereRest
	if articleFirst && slices.Contains(articles, first) && at+1 < len(m.words) {
		first = m.words[at+1].Key
	}
	for _, r := range slices.Concat(byFirst[first], byFirst[""]) {
		end, ok := m.stands(r.words, at, articleFirst)
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
		for (i > 0 || articleFirst) && at < len(m.words) && slices.Contains(articles, m.words[at].Key) {
			at++
		}
		if at == len(m.words) || m.words[at].Key != w {
			return 0, false
		}
		at++
	}
	return at, true
}

// coherent checks what the parts of a fit demand of each other: the preposition
// in front is the verb's own, the noun one that the verb takes.
func (m *matcher) coherent(p *fit) bool {
	if p.thing != "" && p.verb == nil {
		return false // what is no verb's noun would be passed over
	}
	if p.what && p.verb == nil && p.form.goal == Subjects && p.names["<role>"] != nil {
		return false // what is no holder of a post
	}
	if p.names["<subject>"].prepositional() || p.names["<object>"].prepositional() {
		return false
	}
	if p.prep != "" && (p.verb == nil || p.prep != p.verb.preposition) {
		return false
	}
	if p.names["<matter>"] != nil && slices.Contains(topical, p.prep) {
		return false // "told A about B" has its hearer before the preposition
	}
	if post := p.names["<post>"]; post != nil && (post.Index(append(slices.Clone(prepositions), articles...)...) == 0 || !slices.ContainsFunc(p.senses(), intoOffice)) {
		return false
	}
	if p.form.proper && !proper(p.names["<object>"]) && (proper(m.words) || slices.Contains(articles, p.names["<object>"][0].Key)) {
		return false
	}
	if p.form.stance && !common(p.names["<matter>"], m.words) {
		return false
	}
	if p.form.ranked && m.rank.Order == "" && p.rank == "" {
		return false
	}
	if p.rank != "" && m.rank.Order != "" {
		return false // one superlative would be passed over
	}
	if p.form.narrowed && !m.narrowed && m.rank.Order == "" && !numbered(p.names["<document>"]) {
		return false
	}
	if p.verb2 != nil && len(p.sensesOf(p.verb2, "")) == 0 {
		return false
	}
	return p.verb == nil || len(p.senses()) > 0
}

// intoOffice reports whether a verb says that somebody was put into an office, which may stand behind his name.
func intoOffice(s Sense) bool { return !s.Verb.Inverse && s.Term.Verbs[0].Base == "appoint" }

// numbered reports whether words have a number that tells a gathering from others of its kind: "the 325th meeting", "the seventh session".
func numbered(ws Words) bool {
	return slices.ContainsFunc(ws, func(w Token) bool { return len(OrdinalSpellings(w.Key)) > 0 })
}

// senses gives the meanings of the verb, of those that take the noun if the
// question has one apart from the verb.
func (p *fit) senses() []Sense { return p.sensesOf(p.verb, p.thing) }

// sensesOf gives the meanings of a reading that suit the form and the noun.
func (p *fit) sensesOf(r *reading, thing string) []Sense {
	if r == nil {
		return nil
	}
	var out []Sense
	for _, s := range r.senses {
		if p.suits(s, r, thing) {
			out = append(out, s)
		}
	}
	return out
}

// suits reports whether a meaning can stand in the form with the noun.
func (p *fit) suits(s Sense, r *reading, thing string) bool {
	if _, ok := s.takes(thing); thing != "" && !ok {
		return false
	}
	if s.Verb.NeedsThing && thing == "" && r.thing == "" {
		return false
	}
	if p.form.roles && s.Verb.ThingIs != graph.OfRole {
		return false
	}
	if p.form.spoken && !s.Term.Spoken || p.what && p.form.goal == Objects && s.Term.Spoken {
		return false // "what did A ask" is not answered by whom he asked
	}
	if ofMatter := slices.Contains(s.Term.To, graph.Event) && !s.Term.Occasion && s.Term.Section == ""; p.form.stance && !s.Term.Spoken && !ofMatter {
		return false
	}
	return !p.form.mutual || s.Term.Symmetric || s.Verb.Either
}

// noun gives the singular of the noun that the verb of a fit takes.
func (p *fit) noun() string {
	if p.verb == nil {
		return ""
	}
	if p.thing == "" {
		return p.verb.thing
	}
	for _, s := range p.senses() {
		if thing, ok := s.takes(p.thing); ok {
			return thing
		}
	}
	return ""
}
