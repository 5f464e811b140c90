package relate

import (
	"slices"
	"strings"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/extract/post"
	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// readBelongings states of whose people somebody is where a name says it by itself: "Mr.
// Lund of the British Embassy", "Senators Weber and Lund of the Atomic Energy Committee".
func (r *reading) readBelongings() {
	for i := 0; i+2 < len(r.Items); i++ {
		of := r.ofBehind(i)
		if of < 0 || r.Items[i].Kind != clause.NameItem || r.Items[i].Possessive || !r.IsNamedPerson(r.Items[i]) {
			continue
		}
		j := clause.PastDeterminers(r.Items, of+1)
		if j >= len(r.Items) || !r.IsStaffed(j) || r.ownedOrHeld(i) {
			continue
		}
		people := r.PersonsIn(r.Singleton(r.Items, i))
		if g := r.GroupEndingAt(r.Items, i); len(g.Mentions) > 1 && r.titledTogether(g) {
			people = r.PersonsIn(g)
		}
		for _, p := range people {
			st := fact(p, "member-of", r.c.Of[r.Items[j].Mention], dated{}, 0.75, r.evidence(r.Sentence.Span, r.Zone, "position/of"))
			st.Modality = r.VoiceModality()
			r.add(st)
		}
	}
}

// readSpokenFor states whom somebody speaks for where a body alone stands behind "for" between commas: "Mr. Lund, for the
// Labour Party, replied".
func (r *reading) readSpokenFor() {
	for i := 0; i+4 < len(r.Items); i++ {
		if r.Items[i].Kind != clause.NameItem || r.Items[i+1].Word != "," || r.Items[i+2].Word != "for" || r.Items[i].Possessive || !r.IsNamedPerson(r.Items[i]) {
			continue
		}
		j := clause.PastDeterminers(r.Items, i+3)
		if j+1 >= len(r.Items) || !r.IsStaffed(j) || r.Items[j+1].Word != "," || j+2 >= len(r.Items) || r.ownedOrHeld(i) {
			continue
		}
		if !r.saysBehind(j + 2) {
			continue // "NAME, for the Party, was a stranger"
		}
		for _, p := range r.PersonsIn(r.Singleton(r.Items, i)) {
			st := fact(p, "represents", r.c.Of[r.Items[j].Mention], dated{}, 0.75, r.evidence(r.Sentence.Span, r.Zone, "position/for"))
			st.Modality = r.VoiceModality()
			r.addNew(st)
		}
	}
}

// readFrontedFor states whom somebody speaks for where a body opens the sentence behind "for": "For the Labour Party Karl Lund said
// that".
func (r *reading) readFrontedFor() {
	i := clause.Opening(r.Items)
	if i+3 >= len(r.Items) || r.Items[i].Word != "for" {
		return
	}
	j := clause.PastDeterminers(r.Items, i+1)
	if j+2 >= len(r.Items) || !r.IsStaffed(j) || r.NamesState(r.c.Of[r.Items[j].Mention]) {
		return
	}
	k := j + 1
	if r.Items[k].Word == "," {
		k++
	}
	if k = r.PastTitle(r.Items, k); k+1 >= len(r.Items) || !r.IsPersonByName(k) || r.Items[k].Possessive {
		return
	}
	at := slices.IndexFunc(r.Verbs, func(v clause.Verb) bool { return v.First == k+1 })
	if at < 0 || !r.Verbs[at].Finite() || !r.frames.Speech[r.Verbs[at].Lemma] && !r.frames.Rejoining[r.Verbs[at].Lemma] && r.Verbs[at].Lemma != "speak" || r.Verbs[at].Last+1 < len(r.Items) && r.Items[r.Verbs[at].Last+1].Word == "," {
		return // "For the Party, Lund said, it was the end"
	}
	for _, p := range r.PersonsIn(r.Singleton(r.Items, k)) {
		st := fact(p, "represents", r.c.Of[r.Items[j].Mention], dated{}, 0.75, r.evidence(r.Sentence.Span, r.Zone, "position/for"))
		st.Modality = r.VoiceModality()
		r.addNew(st)
	}
}

// readOwned states of whose people somebody is where his body stands before his name as its owner: "the Labour Party's
// Karl Lund".
func (r *reading) readOwned() {
	for i := 1; i < len(r.Items); i++ {
		if r.Items[i].Kind != clause.NameItem || r.Items[i].Possessive || !r.IsNamedPerson(r.Items[i]) || !strings.Contains(r.Items[i].Span.Of(r.doc.Text), " ") {
			continue
		}
		it := r.Items[i-1]
		if it.Kind != clause.NameItem || !it.Possessive || r.TypeOf(it) != graph.Organization || r.a.Mentions[it.Mention].Kind != graph.ByName || r.c.Of[it.Mention] == coref.None || r.NamesState(r.c.Of[it.Mention]) {
			continue
		}
		if head, _ := r.HeadAfter(r.Items, i); head != "" {
			continue // "the Party's Karl Lund school"
		}
		for _, p := range r.PersonsIn(r.Singleton(r.Items, i)) {
			st := fact(p, "member-of", r.c.Of[it.Mention], dated{}, 0.75, r.evidence(r.Sentence.Span, r.Zone, "position/owned"))
			st.Modality = r.VoiceModality()
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
	if r.Items[j].Word == "of" {
		return j
	}
	if r.Items[j].Word != "," {
		return -1
	}
	for j++; j < len(r.Items) && r.frames.Temporal[r.Items[j].Word]; j++ {
	}
	if j+1 >= len(r.Items) || r.Items[j].Word != "of" {
		return -1
	}
	return j
}

// readEnclosed states of whose people somebody is behind whose name the body alone stands in a bracket:
// "Mr. Lund (British Embassy)".
func (r *reading) readEnclosed() {
	for i := 1; i+2 < len(r.Items); i++ {
		if r.Items[i].Word != "(" || r.Items[i+2].Word != ")" || r.Items[i+1].Kind != clause.NameItem || r.Items[i-1].Kind != clause.NameItem || !r.IsNamedPerson(r.Items[i-1]) || !r.IsStaffed(i+1) || r.NamesState(r.c.Of[r.Items[i+1].Mention]) || !r.a.Mentions[r.Items[i-1].Mention].Alias.Empty() {
			continue
		}
		if name := r.Items[i-1].Span.Of(r.doc.Text); name == strings.ToUpper(name) {
			continue // the head of a list: "NORWAY (Labour Party): Mr. Lund"
		}
		for _, p := range r.PersonsIn(r.Singleton(r.Items, i-1)) {
			st := fact(p, "member-of", r.c.Of[r.Items[i+1].Mention], dated{}, 0.75, r.evidence(r.Sentence.Span, r.Zone, "position/enclosed"))
			st.Modality = r.VoiceModality()
			if !r.hasPostAt(p, st.Object) {
				r.addNew(st)
			}
		}
	}
}

// readEnclosedStates states whom somebody speaks for where a state alone stands in a bracket behind his name and a verb of saying
// follows, or behind his name in the list of those present: "Mr. Lund (Norway) said", "Present: Mr. Lund (Norway)".
func (r *reading) readEnclosedStates() {
	for i := 1; i+2 < len(r.Items); i++ {
		if r.Items[i].Word != "(" || r.Items[i-1].Kind != clause.NameItem || !r.IsNamedPerson(r.Items[i-1]) || !r.calledFormally(r.Items[i-1]) || r.Items[i+1].Kind != clause.NameItem || r.c.Of[r.Items[i+1].Mention] == coref.None || !r.IsState(r.c.Of[r.Items[i+1].Mention]) {
			continue
		}
		end := i + 2
		for end < len(r.Items) && end < i+longestState && r.Items[end].Word != ")" {
			end++ // "(Congo, Léopoldville)"
		}
		if end >= len(r.Items) || r.Items[end].Word != ")" || !r.isListed(r.Items[i-1]) && !r.actsAtMeeting(end+1) {
			continue
		}
		for _, p := range r.PersonsIn(r.Singleton(r.Items, i-1)) {
			st := fact(p, "represents", r.c.Of[r.Items[i+1].Mention], dated{}, 0.75, r.evidence(r.Sentence.Span, r.Zone, "position/enclosed"))
			st.Modality = r.VoiceModality()
			r.addNew(st)
		}
	}
}

// calledFormally reports whether somebody is named as records of a meeting name him, by his title or by his surname alone or in a list: "Mr.
// Lund", "LUND"; not "Anna Lund", who may only come from the land in brackets.
func (r *reading) calledFormally(it clause.Item) bool {
	m := r.a.Mentions[it.Mention]
	return !m.Lead.Empty() || r.isListed(it) || !strings.Contains(m.Normal, " ")
}

// isListed reports whether a name stands in the list of those present of minutes; those of a talk within a house may name desks in brackets.
func (r *reading) isListed(it clause.Item) bool {
	return r.layout.Header.Type == zone.Minutes && slices.ContainsFunc(r.layout.Header.Participants, func(p zone.Party) bool { return p.Span.Contains(it.Span) })
}

// longestState bounds the items of a state in a bracket.
const longestState = 5

// actsAtMeeting reports whether a verb opens at item i by which somebody speaks, or in minutes one by which he does anything.
func (r *reading) actsAtMeeting(i int) bool {
	if i >= len(r.Items) {
		return false
	}
	v, ok := r.VerbAt(r.Items, i)
	return r.saysBehind(i) || ok && v.Finite() && !v.Passive && r.layout.Header.Type == zone.Minutes
}

// saysBehind reports whether a verb by which somebody speaks at a meeting opens at item i.
func (r *reading) saysBehind(i int) bool {
	v, ok := r.VerbAt(r.Items, i)
	return ok && v.Finite() && !v.Passive && (r.frames.Speech[v.Lemma] || r.frames.Rejoining[v.Lemma] || r.frames.Enquiring[v.Lemma])
}

// readEnclosedOffices states the post of somebody behind whose name nothing but his office stands in a
// bracket: "Mr. Lund (Treasurer)".
func (r *reading) readEnclosedOffices() {
	for i := 1; i+2 < len(r.Items); i++ {
		if r.Items[i].Word != "(" || r.Items[i-1].Kind != clause.NameItem || !r.IsNamedPerson(r.Items[i-1]) {
			continue
		}
		end := i + 1
		for end < len(r.Items) && end-i <= post.LongestEnclosed && r.ofOffice(r.Items[end]) {
			end++
		}
		if end == i+1 || end == len(r.Items) || r.Items[end].Word != ")" {
			continue
		}
		office := source.Span{Start: r.Items[i+1].Span.Start, End: r.Items[end-1].Span.End}
		if !r.NamesOffice(office, nil) {
			continue
		}
		for _, p := range r.PersonsIn(r.Singleton(r.Items, i-1)) {
			st := fact(p, "holds-position", coref.None, dated{}, 0.8, r.evidence(r.Sentence.Span, r.Zone, "position/enclosed"))
			st.Role = strings.Join(strings.Fields(office.Of(r.doc.Text)), " ")
			st.Object, st.Literal = r.landOfRole(st.Role)
			if r.layout.Header.Type == zone.Minutes && st.Object == coref.None {
				st.Object, st.Literal = r.ofBodyAbove(st.Role, st.Literal)
			}
			st.Modality = r.VoiceModality()
			r.addNew(st)
		}
	}
}

// ofOffice reports whether an item can be part of an office: a word with a capital, a preposition, or
// what speaks of its holder.
func (r *reading) ofOffice(it clause.Item) bool {
	if it.Kind == clause.NameItem {
		m := r.a.Mentions[it.Mention]
		return m.Type == graph.Person && (m.Kind == graph.ByNominal || r.NamesOffice(m.Span, nil))
	}
	return it.Kind == clause.WordItem && (it.Upper || it.Preposition)
}

// ownedOrHeld reports whether what stands before the name at item i makes "of" say something
// else of it: "informed Weber of the Committee's plans", "the election of Weber of", an
// office whose body "of" opens.
func (r *reading) ownedOrHeld(i int) bool {
	j := i - 1
	for j >= 0 && r.Items[j].Kind == clause.WordItem && (r.Honorific(r.Items[j].Word) || r.IsRank(r.Items[j])) {
		j--
	}
	if j < 0 {
		return false
	}
	return r.Items[j].Head || r.Items[j].Verb.Lemma != "" && r.frames.Taking[r.Items[j].Verb.Lemma]
}

// titledTogether reports whether one title in the plural stands before a group of names:
// "Senators Weber and Lund", "Messrs. Jones and Baker".
func (r *reading) titledTogether(g clause.Group) bool {
	j := g.First - 1
	return j >= 0 && r.Items[j].Kind == clause.WordItem && r.Items[j].Upper && strings.HasSuffix(strings.TrimSuffix(r.Items[j].Word, "."), "s")
}
