package relate

import (
	"fmt"
	"io/fs"
	"slices"
	"sort"
	"strings"
	"unicode"

	"go.yaml.in/yaml/v3"

	"dramatis/extract/coref"
	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// roles are the nouns of offices, from seeds/roles.yaml.
type roles struct {
	heads, ranks, modifiers, former, membership, leadership, kinship map[string]bool
}

// loadRoles reads seeds/roles.yaml.
func loadRoles(tables fs.FS) (roles, error) {
	data, err := fs.ReadFile(tables, "roles.yaml")
	if err != nil {
		return roles{}, fmt.Errorf("reading the offices: %w", err)
	}
	var file struct {
		Heads, Ranks, Modifiers, Former, Membership, Leadership, Kinship []string
	}
	if err := yaml.Unmarshal(data, &file); err != nil {
		return roles{}, fmt.Errorf("reading roles.yaml: %w", err)
	}
	r := roles{heads: map[string]bool{}, ranks: setOf(file.Ranks...), modifiers: map[string]bool{}, former: setOf(file.Former...), membership: map[string]bool{}, leadership: setOf(file.Leadership...), kinship: setOf(file.Kinship...)}
	for _, phrase := range file.Heads {
		enterPhrase(r.heads, r.modifiers, phrase)
	}
	for _, phrase := range file.Membership {
		enterPhrase(r.membership, r.modifiers, phrase)
	}
	enter(r.modifiers, file.Modifiers)
	return r, nil
}

// enterPhrase enters the last word of an office as its head and the others as modifiers.
func enterPhrase(heads, modifiers map[string]bool, phrase string) {
	words := strings.Fields(phrase)
	heads[words[len(words)-1]] = true
	enter(modifiers, words[:len(words)-1])
}

// head reports whether a word heads an office, a membership or a kinship.
func (r roles) head(w string) bool { return r.heads[w] || r.membership[w] || r.kinship[w] }

// office is an office named in a sentence: "former first secretary of the CPSU CC".
type office struct {
	first, last int // items from the body before it to the body after it
	start, end  int // items of the role words themselves
	role        string
	body        []coref.ChainID
	possessive  bool // the body stands before it as "the country's leader"
	member, kin bool
}

// readPositions states the posts and memberships that the sentence gives to persons.
func (r *reading) readPositions() {
	for i := 0; i < len(r.items); i++ {
		if !r.roleHead(i) {
			continue
		}
		o, ok := r.officeAt(i)
		if !ok {
			continue
		}
		if holders, rule := r.holders(o); len(holders) > 0 {
			r.statePosition(o, holders, rule)
		}
		i = max(i, o.end)
	}
}

// officeAt reads the office whose head is item i (or a later one in the same run of nouns).
func (r *reading) officeAt(i int) (office, bool) {
	end := i
	for end+1 < len(r.items) && r.roleHead(end+1) {
		end++
	}
	start := i
	for start > 0 && r.roleWord(start-1) {
		start--
	}
	o := office{first: start, last: end, start: start, end: end, member: r.roles.membership[r.items[end].word], kin: r.roles.kinship[r.items[end].word]}
	o.role = r.roleText(start, end)
	if o.body = r.bodyAfter(&o); len(o.body) == 0 {
		o.body = r.bodyBefore(&o)
	}
	return o, len(o.body) > 0
}

// roleWord reports whether item j belongs to the office named after it.
func (r *reading) roleWord(j int) bool {
	it := r.items[j]
	return r.roleHead(j) || it.kind == wordItem && (r.roles.modifiers[it.word] || it.upper && r.adjectival(it))
}

// roleHead reports whether item j is the noun of an office, alone or as the last
// word of a description ("the Soviet Ambassador").
func (r *reading) roleHead(j int) bool {
	it := r.items[j]
	if it.kind == nameItem && (r.typeOf(it) != graph.Person || it.possessive) {
		return false
	}
	return it.kind != punctItem && r.roles.head(it.word)
}

// roleText gives the words of the office in the spelling of a dictionary: capitals
// of a letterhead are lowered, "former" is no part of the office.
func (r *reading) roleText(start, end int) string {
	var words []string
	for _, it := range r.items[start : end+1] {
		if r.roles.former[it.word] {
			continue
		}
		w := withoutDeterminer(it.span.Of(r.doc.Text))
		if len(w) > 3 && w == strings.ToUpper(w) {
			w = w[:1] + strings.ToLower(w[1:])
		}
		words = append(words, w)
	}
	return strings.Join(words, " ")
}

// afterTwinOffice steps over a second office that shares the body: "prime minister
// and foreign minister of China".
func (r *reading) afterTwinOffice(j int) int {
	if j >= len(r.items) || r.items[j].word != "and" {
		return j
	}
	k := j + 1
	for k < len(r.items) && r.roleWord(k) {
		k++
	}
	if k > j+1 && k < len(r.items) && r.items[k].word == "of" {
		return k
	}
	return j
}

// withoutDeterminer takes "the" off a description.
func withoutDeterminer(s string) string {
	first, rest, ok := strings.Cut(s, " ")
	if ok && determiners[strings.ToLower(first)] {
		return rest
	}
	return s
}

// bodyAfter reads the body after the office: "of the Council of Ministers", "to the DPRK".
func (r *reading) bodyAfter(o *office) []coref.ChainID {
	j := r.afterTwinOffice(o.end + 1)
	if j >= len(r.items) || r.items[j].kind != wordItem {
		return nil
	}
	switch r.items[j].word {
	case "of", "to", "in", "at", "for", "with", "on":
	default:
		return nil
	}
	for j++; j < len(r.items) && j <= o.end+9 && r.items[j].kind == wordItem; j++ {
		if _, ok := r.verbAt(r.items, j); ok || binders[r.items[j].word] {
			return nil
		}
	}
	if j >= len(r.items) || r.items[j].kind != nameItem || r.items[j].possessive {
		return nil
	}
	c := r.bodies(*o, r.singleton(r.items, j))
	if len(c) > 0 {
		o.last = j
	}
	return c
}

// bodyBefore reads the body before the office: "CPSU CC Secretary", "the Soviet Union's leader".
func (r *reading) bodyBefore(o *office) []coref.ChainID {
	j := o.start - 1
	for j >= 0 && r.items[j].kind == wordItem && r.roles.former[r.items[j].word] {
		j--
	}
	if j < 0 || r.items[j].kind != nameItem {
		return nil
	}
	it := r.items[j]
	if r.typeOf(it) == graph.Person && !it.possessive {
		return nil
	}
	o.possessive = it.possessive
	c := r.bodies(*o, r.singleton(r.items, j))
	if len(c) > 0 {
		o.first = j
	}
	return c
}

// bodies gives the chains that can be the body of an office, or the kin of a kinship.
func (r *reading) bodies(o office, g group) []coref.ChainID {
	return slices.DeleteFunc(r.chainsOf(g, true), func(c coref.ChainID) bool {
		t := r.c.Chains[c].Type
		return t == graph.Event || o.kin != (t == graph.Person) && (o.kin || !o.possessive)
	})
}

// holders finds who holds an office: the name after it, the name before it in
// apposition, the subject of "became", the name on the line above.
func (r *reading) holders(o office) ([]coref.ChainID, string) {
	before := r.holderBefore(o)
	if formal(r.zone) && len(before) > 0 {
		return before, "position/apposition" // in lists the next line is another's
	}
	if c := r.holderAfter(o); len(c) > 0 {
		return c, "position/before-name"
	}
	if len(before) > 0 {
		return before, "position/apposition"
	}
	if c := r.holderOfVerb(o); len(c) > 0 {
		return c, "position/verb"
	}
	if c := r.holderAbove(o); len(c) > 0 {
		return c, "position/line-above"
	}
	if c := r.holderBelow(o); len(c) > 0 {
		return c, "position/line-below"
	}
	return nil, ""
}

// formal zones are laid out in lines, where a comma or a line break joins name and office.
func formal(k zone.Kind) bool {
	return k == zone.Letterhead || k == zone.Signature || k == zone.Title || k == zone.Citation
}

// holderAfter reads "OFFICE of BODY NAME", "BODY's OFFICE, NAME" and "X's OFFICE … — NAME".
func (r *reading) holderAfter(o office) []coref.ChainID {
	commas := 0
	for j := o.last + 1; j < len(r.items); j++ {
		it := r.items[j]
		switch {
		case it.kind == nameItem && it.word == "":
			if it.possessive && o.last != o.end {
				return nil
			}
			return r.people(r.singleton(r.items, j))
		case r.roleHead(j), it.kind == wordItem && (r.honorific(it.word) || r.roles.modifiers[it.word]):
		case it.word == "," && commas < 2 && (formal(r.zone) || o.possessive):
			commas++
		default:
			if o.possessive {
				return r.holderAfterDash(o)
			}
			return nil
		}
	}
	return nil
}

// holderAfterDash reads the name that a dash sets after "X's adviser during …".
func (r *reading) holderAfterDash(o office) []coref.ChainID {
	for j := o.end + 1; j < len(r.items) && j <= o.end+14; j++ {
		if _, ok := r.verbAt(r.items, j); ok && r.items[j].kind == wordItem {
			return nil
		}
		if w := r.items[j].word; w != "—" && w != "–" {
			continue
		}
		for j++; j < len(r.items) && r.items[j].kind == wordItem; j++ {
			if !r.roleWord(j) && !r.honorific(r.items[j].word) {
				return nil
			}
		}
		if j < len(r.items) && r.items[j].kind == nameItem {
			return r.people(r.singleton(r.items, j))
		}
		return nil
	}
	return nil
}

// holderBefore reads "NAME, then the OFFICE of BODY" and "NAME (OFFICE of BODY)".
func (r *reading) holderBefore(o office) []coref.ChainID {
	j := o.first - 1
	for j >= 0 && r.items[j].kind == wordItem && (determiners[r.items[j].word] || r.roles.former[r.items[j].word] || timeWords[r.items[j].word] || r.roleWord(j)) {
		j--
	}
	if j >= 0 && r.items[j].word == "and" && j > 0 && r.roleWord(j-1) {
		for j--; j >= 0 && (r.roleWord(j) || timeWords[r.items[j].word] || determiners[r.items[j].word]); j-- {
		}
	}
	if j < 1 || r.items[j].word != "," && r.items[j].word != "(" || r.items[j-1].kind != nameItem || r.items[j-1].possessive {
		return nil
	}
	if strings.Contains(r.doc.Text[r.items[j-1].span.End:r.items[o.first].span.Start], "[") {
		return nil // the bracket belongs to the next name
	}
	if j >= 2 && r.items[j-2].word == "of" {
		return r.holderOfParenthesis(j) // "the sister of X, head of": the office is not X's
	}
	return r.people(r.singleton(r.items, j-1))
}

// holderOfParenthesis reads the name before the parenthesis that item j stands in:
// "NAME (the sister of X, head of BODY)".
func (r *reading) holderOfParenthesis(j int) []coref.ChainID {
	for ; j > 0; j-- {
		switch r.items[j].word {
		case ")", ".", ";":
			return nil
		case "(":
			if r.items[j-1].kind != nameItem {
				return nil
			}
			return r.people(r.singleton(r.items, j-1))
		}
	}
	return nil
}

// timeWords stand before an office that was held at the time told: "at that time".
var timeWords = setOf("now", "currently", "at", "time", "that", "then", "this")

// becoming are the verbs that put their subject (passive: too) into an office.
var becoming = setOf("become", "be", "serve", "remain", "elect", "appoint", "name", "act")

// holderOfVerb reads "NAME became a BODY OFFICE", "NAME was elected OFFICE of BODY".
func (r *reading) holderOfVerb(o office) []coref.ChainID {
	for _, v := range r.verbs {
		if !becoming[v.lemma] || v.last >= o.first || v.last < o.first-5 || v.negated || v.infinitive {
			continue
		}
		between := r.items[v.last+1 : o.first]
		if !slices.ContainsFunc(between, func(it item) bool {
			return it.kind != wordItem || !(determiners[it.word] || it.word == "as" || r.roles.former[it.word] || adverb(it.word))
		}) {
			return r.people(v.subject)
		}
	}
	return nil
}

// holderAbove reads an office that has a line to itself under the name it belongs to.
func (r *reading) holderAbove(o office) []coref.ChainID {
	if !formal(r.zone) || o.first > 1 {
		return nil
	}
	best := sort.Search(len(r.a.Mentions), func(i int) bool { return r.a.Mentions[i].Span.End > r.sentence.Span.Start }) - 1
	if best < 0 || r.a.Mentions[best].Type != graph.Person || r.a.Mentions[best].Kind != graph.ByName {
		return nil
	}
	gap := r.doc.Text[r.a.Mentions[best].Span.End:r.sentence.Span.Start]
	if strings.Trim(gap, " \t\r\n\u00a0,*_#") != "" || strings.Count(gap, "\n") > 3 {
		return nil
	}
	return r.people(group{mentions: []int{best}})
}

// holderBelow reads an office at the end of a line that addresses the name on the next.
func (r *reading) holderBelow(o office) []coref.ChainID {
	if !formal(r.zone) || slices.ContainsFunc(r.items[o.last+1:], func(it item) bool { return it.kind != punctItem }) {
		return nil
	}
	next := sort.Search(len(r.a.Mentions), func(i int) bool { return r.a.Mentions[i].Span.Start >= r.sentence.Span.End })
	if next == len(r.a.Mentions) || r.a.Mentions[next].Kind != graph.ByName {
		return nil
	}
	gap := r.doc.Text[r.sentence.Span.End:r.a.Mentions[next].Span.Start]
	if strings.Count(gap, "\n") > 3 {
		return nil
	}
	for _, w := range strings.FieldsFunc(strings.ToLower(gap), func(c rune) bool { return unicode.IsSpace(c) || unicode.IsPunct(c) }) {
		if !r.honorific(w) && !r.roles.head(w) && !r.roles.modifiers[w] {
			return nil
		}
	}
	return r.people(group{mentions: []int{next}})
}

// people keeps the persons of a group.
func (r *reading) people(g group) []coref.ChainID {
	return slices.DeleteFunc(r.chainsOf(g, false), func(c coref.ChainID) bool { return r.c.Chains[c].Type != graph.Person })
}

// statePosition notes the post or membership, and leadership where the office says so.
func (r *reading) statePosition(o office, holders []coref.ChainID, rule string) {
	s := Statement{Predicate: "holds-position", Role: o.role, Where: coref.None, AttributedTo: coref.None, Modality: r.voiceModality(), Confidence: 0.9}
	switch {
	case o.member:
		s.Predicate, s.Role = "member-of", ""
	case o.kin:
		s.Predicate = "family-of"
	}
	for _, h := range holders {
		if r.zone == zone.Title && r.hasPost(h) {
			continue
		}
		for _, b := range o.body {
			s.Subject, s.Object = h, b
			s.Evidence = r.evidence(r.positionSpan(h), r.zone, rule)
			if r.isSelf(h) || slices.Contains(r.c.Recipients, h) {
				s.When, s.WhenBasis = r.documentDate()
			}
			r.add(s)
			if r.roles.leadership[r.items[o.end].word] && !o.member {
				lead := s
				lead.Predicate, lead.Role = "leads", ""
				r.add(lead)
			}
		}
	}
}

// hasPost reports whether the heading already gave the chain a post.
func (r *reading) hasPost(c coref.ChainID) bool {
	return slices.ContainsFunc(r.found, func(s Statement) bool { return s.Subject == c && s.Predicate == "holds-position" })
}

// positionSpan gives the proof of a post: the sentence, with the line of the name above it where it stands there.
func (r *reading) positionSpan(h coref.ChainID) (span source.Span) {
	span = r.sentence.Span
	if !formal(r.zone) {
		return span
	}
	for _, m := range r.c.Chains[h].Mentions {
		switch x := r.a.Mentions[m].Span; {
		case span.Overlaps(x):
			return r.sentence.Span
		case x.End <= span.Start && r.sentence.Span.Start-x.End < 40:
			span.Start = x.Start
		case x.Start >= span.End && x.Start-r.sentence.Span.End < 40:
			span.End = x.End
		}
	}
	return span
}
