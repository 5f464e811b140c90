package relate

import (
	"slices"
	"strings"

	"dramatis/extract/coref"
	"dramatis/extract/source"
	"dramatis/graph"
)

// readBelongings states of whose people somebody is where a name says it by itself: "Mr.
// Lund of the British Embassy", "Senators Weber and Lund of the Atomic Energy Committee".
func (r *reading) readBelongings() {
	for i := 0; i+2 < len(r.items); i++ {
		of := r.ofBehind(i)
		if of < 0 || r.items[i].kind != nameItem || r.items[i].possessive || !r.isNamedPerson(r.items[i]) {
			continue
		}
		j := pastDeterminers(r.items, of+1)
		if j >= len(r.items) || !r.isStaffed(j) || r.ownedOrHeld(i) {
			continue
		}
		people := r.people(r.singleton(r.items, i))
		if g := r.groupEndingAt(r.items, i); len(g.mentions) > 1 && r.titledTogether(g) {
			people = r.people(g)
		}
		for _, p := range people {
			st := fact(p, "member-of", r.c.Of[r.items[j].mention], dated{}, 0.75, r.evidence(r.sentence.Span, r.zone, "position/of"))
			st.Modality = r.voiceModality()
			r.add(st)
		}
	}
}

// readSpokenFor states whom somebody speaks for where a body alone stands behind "for" between commas: "Mr. Lund, for the
// Labour Party, replied".
func (r *reading) readSpokenFor() {
	for i := 0; i+4 < len(r.items); i++ {
		if r.items[i].kind != nameItem || r.items[i+1].word != "," || r.items[i+2].word != "for" || r.items[i].possessive || !r.isNamedPerson(r.items[i]) {
			continue
		}
		j := pastDeterminers(r.items, i+3)
		if j+1 >= len(r.items) || !r.isStaffed(j) || r.items[j+1].word != "," || j+2 >= len(r.items) || r.ownedOrHeld(i) {
			continue
		}
		if v, ok := r.verbAt(r.items, j+2); !ok || !v.finite() || !r.frames.Speech[v.lemma] && !r.frames.Rejoining[v.lemma] {
			continue // "NAME, for the Party, was a stranger"
		}
		for _, p := range r.people(r.singleton(r.items, i)) {
			st := fact(p, "represents", r.c.Of[r.items[j].mention], dated{}, 0.75, r.evidence(r.sentence.Span, r.zone, "position/for"))
			st.Modality = r.voiceModality()
			r.addNew(st)
		}
	}
}

// readFrontedFor states whom somebody speaks for where a body opens the sentence behind "for": "For the Labour Party Karl Lund said
// that".
func (r *reading) readFrontedFor() {
	i := opening(r.items)
	if i+3 >= len(r.items) || r.items[i].word != "for" {
		return
	}
	j := pastDeterminers(r.items, i+1)
	if j+2 >= len(r.items) || !r.isStaffed(j) || r.namesState(r.c.Of[r.items[j].mention]) {
		return
	}
	k := j + 1
	if r.items[k].word == "," {
		k++
	}
	if k = r.pastTitle(r.items, k); k+1 >= len(r.items) || !r.isPersonByName(k) || r.items[k].possessive {
		return
	}
	at := slices.IndexFunc(r.verbs, func(v verb) bool { return v.first == k+1 })
	if at < 0 || !r.verbs[at].finite() || !r.frames.Speech[r.verbs[at].lemma] && !r.frames.Rejoining[r.verbs[at].lemma] && r.verbs[at].lemma != "speak" || r.verbs[at].last+1 < len(r.items) && r.items[r.verbs[at].last+1].word == "," {
		return // "For the Party, Lund said, it was the end"
	}
	for _, p := range r.people(r.singleton(r.items, k)) {
		st := fact(p, "represents", r.c.Of[r.items[j].mention], dated{}, 0.75, r.evidence(r.sentence.Span, r.zone, "position/for"))
		st.Modality = r.voiceModality()
		r.addNew(st)
	}
}

// readOwned states of whose people somebody is where his body stands before his name as its owner: "the Labour Party's
// Karl Lund".
func (r *reading) readOwned() {
	for i := 1; i < len(r.items); i++ {
		if r.items[i].kind != nameItem || r.items[i].possessive || !r.isNamedPerson(r.items[i]) || !strings.Contains(r.items[i].span.Of(r.doc.Text), " ") {
			continue
		}
		it := r.items[i-1]
		if it.kind != nameItem || !it.possessive || r.typeOf(it) != graph.Organization || r.a.Mentions[it.mention].Kind != graph.ByName || r.c.Of[it.mention] == coref.None || r.namesState(r.c.Of[it.mention]) {
			continue
		}
		if head, _ := r.headAfter(r.items, i); head != "" {
			continue // "the Party's Karl Lund school"
		}
		for _, p := range r.people(r.singleton(r.items, i)) {
			st := fact(p, "member-of", r.c.Of[it.mention], dated{}, 0.75, r.evidence(r.sentence.Span, r.zone, "position/owned"))
			st.Modality = r.voiceModality()
			if !r.hasPostAt(p, st.Object) {
				r.addNew(st)
			}
		}
	}
}

// ofBehind gives the item of the "of" right behind the name at item i, or behind the comma that puts in of
// whose people he is or was, "Mr. Lund, formerly of the Land Bank,"; or -1.
func (r *reading) ofBehind(i int) int {
	j := i + 1
	if r.items[j].word == "of" {
		return j
	}
	if r.items[j].word != "," {
		return -1
	}
	for j++; j < len(r.items) && r.frames.Temporal[r.items[j].word]; j++ {
	}
	if j+1 >= len(r.items) || r.items[j].word != "of" {
		return -1
	}
	return j
}

// readEnclosed states of whose people somebody is behind whose name the body alone stands in a bracket:
// "Mr. Lund (British Embassy)".
func (r *reading) readEnclosed() {
	for i := 1; i+2 < len(r.items); i++ {
		if r.items[i].word != "(" || r.items[i+2].word != ")" || r.items[i+1].kind != nameItem || r.items[i-1].kind != nameItem || !r.isNamedPerson(r.items[i-1]) || !r.isStaffed(i+1) || r.namesState(r.c.Of[r.items[i+1].mention]) || !r.a.Mentions[r.items[i-1].mention].Alias.Empty() {
			continue
		}
		if name := r.items[i-1].span.Of(r.doc.Text); name == strings.ToUpper(name) {
			continue // the head of a list: "NORWAY (Labour Party): Mr. Lund"
		}
		for _, p := range r.people(r.singleton(r.items, i-1)) {
			st := fact(p, "member-of", r.c.Of[r.items[i+1].mention], dated{}, 0.75, r.evidence(r.sentence.Span, r.zone, "position/enclosed"))
			st.Modality = r.voiceModality()
			if !r.hasPostAt(p, st.Object) {
				r.addNew(st)
			}
		}
	}
}

// longestEnclosed is how many words an office in a bracket has.
const longestEnclosed = 6

// readEnclosedOffices states the post of somebody behind whose name nothing but his office stands in a
// bracket: "Mr. Lund (Treasurer)".
func (r *reading) readEnclosedOffices() {
	for i := 1; i+2 < len(r.items); i++ {
		if r.items[i].word != "(" || r.items[i-1].kind != nameItem || !r.isNamedPerson(r.items[i-1]) {
			continue
		}
		end := i + 1
		for end < len(r.items) && end-i <= longestEnclosed && r.ofOffice(r.items[end]) {
			end++
		}
		if end == i+1 || end == len(r.items) || r.items[end].word != ")" {
			continue
		}
		office := source.Span{Start: r.items[i+1].span.Start, End: r.items[end-1].span.End}
		if !r.namesOffice(office, nil) {
			continue
		}
		for _, p := range r.people(r.singleton(r.items, i-1)) {
			st := fact(p, "holds-position", coref.None, dated{}, 0.8, r.evidence(r.sentence.Span, r.zone, "position/enclosed"))
			st.Role = strings.Join(strings.Fields(office.Of(r.doc.Text)), " ")
			st.Object, st.Literal = r.landOfRole(st.Role)
			st.Modality = r.voiceModality()
			r.addNew(st)
		}
	}
}

// ofOffice reports whether an item can be part of an office: a word with a capital, a preposition, or
// what speaks of its holder.
func (r *reading) ofOffice(it item) bool {
	if it.kind == nameItem {
		m := r.a.Mentions[it.mention]
		return m.Type == graph.Person && (m.Kind == graph.ByNominal || r.namesOffice(m.Span, nil))
	}
	return it.kind == wordItem && (it.upper || it.preposition)
}

// isNamedPerson reports whether an item is a person by name.
func (r *reading) isNamedPerson(it item) bool {
	m := r.a.Mentions[it.mention]
	return m.Type == graph.Person && m.Kind == graph.ByName
}

// isStaffed reports whether item j is a body by name that has people of its own, and no
// possessor or part of a longer name: not "of the State Department's report".
func (r *reading) isStaffed(j int) bool {
	it := r.items[j]
	if it.kind != nameItem || it.possessive || r.typeOf(it) != graph.Organization || r.a.Mentions[it.mention].Kind != graph.ByName || r.c.Of[it.mention] == coref.None {
		return false
	}
	head, _ := r.headAfter(r.items, j)
	return head == "" && !r.isDwelling(it)
}

// isDwelling reports whether a name is that of a street or a house: "Weber, of Church Lane".
func (r *reading) isDwelling(it item) bool {
	name := strings.Fields(strings.ToLower(r.a.Mentions[it.mention].Normal))
	return len(name) > 1 && r.roles.dwellings[name[len(name)-1]]
}

// ownedOrHeld reports whether what stands before the name at item i makes "of" say something
// else of it: "informed Weber of the Committee's plans", "the election of Weber of", an
// office whose body "of" opens.
func (r *reading) ownedOrHeld(i int) bool {
	j := i - 1
	for j >= 0 && r.items[j].kind == wordItem && (r.honorific(r.items[j].word) || r.roles.ranks[r.items[j].word]) {
		j--
	}
	if j < 0 {
		return false
	}
	return r.items[j].head || r.items[j].verb.lemma != "" && r.frames.Taking[r.items[j].verb.lemma]
}

// titledTogether reports whether one title in the plural stands before a group of names:
// "Senators Weber and Lund", "Messrs. Jones and Baker".
func (r *reading) titledTogether(g group) bool {
	j := g.first - 1
	return j >= 0 && r.items[j].kind == wordItem && r.items[j].upper && strings.HasSuffix(strings.TrimSuffix(r.items[j].word, "."), "s")
}
