package coref

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dramatis/extract/coref/name"
	"dramatis/extract/mention"
	"dramatis/graph"
)

// antecedent gives whom "he" or "she" means at mention i, or None where two people
// could be meant.
func (d *reading) antecedent(i int) ChainID {
	sex := name.Male
	word := d.word(i)
	if strings.HasPrefix(word, "she") || strings.HasPrefix(word, "her") {
		sex = name.Female
	}
	if c := d.sameAsInItem(i, word); c != None {
		return c
	}
	if c := d.tellsMore(i, word, sex); c != None {
		return c
	}
	if c := d.toldBefore(i, word, sex); c != None {
		return c
	}
	if c := d.tellsOn(i, word, sex); c != None {
		return c
	}
	if c := d.kinsman(i); c != None && (word == "his" || word == "her") && d.canBe(c, sex) {
		return c
	}
	if c := d.attended(i); c != None && (word == "his" || word == "her") && d.canBe(c, sex) {
		return c
	}
	if c := d.protagonist(i, sex); c != None {
		return c
	}
	object := d.isObject(i, word)
	if c, decided := d.deposes(i, sex, object); decided {
		return c
	}
	if c := d.facing(i, object, sex); c != None {
		return c
	}
	inSentence := d.people(i, d.sentence[i], sex)
	if d.inserted(i) {
		inSentence = nil
	}
	other := d.notOwn(i)
	isOther := func(m int) bool { return other != None && d.out.Of[m] == other }
	inSentence = slices.DeleteFunc(inSentence, isOther)
	if end := d.byFronted(i); end > 0 && !object {
		inSentence = slices.DeleteFunc(inSentence, func(m int) bool { return d.Mentions[m].Span.End <= end })
	}
	inSentence = d.outsideBrackets(inSentence, i)
	if d.byOfficeHere(i, inSentence, object) {
		return None
	}
	if c, clear := d.within(i, inSentence, object); clear {
		return c
	}
	back := 0
	for s := d.sentence[i] - 1; s >= 0 && s < len(d.passages) && back < 2; s-- {
		if d.answersShortly(i, s) {
			continue
		}
		if back++; d.ofUnknown(i, s) {
			break
		}
		if d.tellsCompany(s) {
			continue
		}
		people := slices.DeleteFunc(d.people(i, s, sex), isOther)
		if c, told := d.putIn(i, s); told && len(people) > 0 && c != d.out.Of[people[0]] {
			if d.opensTelling(i, word) {
				return c
			}
			return None
		}
		if back > 1 { // two sentences ago only a subject is still spoken of
			people = slices.DeleteFunc(people, func(m int) bool { return !d.isSubject(m) })
		}
		if d.rival(i, s, people) && (object || len(people) == 0 || !d.isSubject(people[0]) || d.listed[people[0]] >= 0) {
			return None
		}
		if !slices.ContainsFunc(people, d.isSubject) && d.tellsOfUnsaid(i, s) {
			return None
		}
		if len(people) > 0 {
			return d.subjectOf(people, d.chains(inSentence, object))
		}
	}
	return d.stillTelling(i, word, sex)
}

// longestShort is how long a short answer is at the most, in bytes: "Yes, I did.", "In the spring of 1951."
const longestShort = 25

// answersShortly reports whether sentence s, in the turn of a dialogue in which mention i stands, only answers and tells of nobody, so
// that who was asked about is still spoken of.
func (d *reading) answersShortly(i, s int) bool {
	v, p := d.voiceAt(i), d.passages[s]
	if v == nil || v.kind != turn || p.End <= v.Span.Start || p.End > v.Span.End || p.End-max(p.Start, v.Span.Start) > longestShort {
		return false
	}
	for j := i - 1; j >= 0 && d.sentence[j] >= s; j-- {
		if d.sentence[j] == s && d.out.Of[j] != None && !d.present(d.out.Of[j], i) {
			return false
		}
	}
	return true
}

// kinsman gives whose kin "his" says the next named is, right behind a name: "X, his cousin
// Y", "X with his son Y". In "X, his cousin, came" he is somebody else's cousin: see notOwn.
func (d *reading) kinsman(i int) ChainID {
	between, named := d.kinBehind(i)
	if !named || between != "," && between != "and" && between != ", and" && between != "with" && between != ", with" {
		return None
	}
	return d.out.Of[i-1]
}

// Frontable are the prepositions behind which a name opens a sentence that says something of another.
var Frontable = []string{"of", "to", "from", "with", "about", "against"}

// behindFronted reports whether "he" at mention i is the subject of a clause that opens with a preposition and
// the name right before it: "Of X he spoke".
func (d *reading) behindFronted(i int) bool {
	if i == 0 || d.sentence[i-1] != d.sentence[i] || strings.TrimSpace(d.between(i-1, i)) != "" {
		return false
	}
	lead := strings.Fields(strings.ToLower(d.before(i - 1)))
	return len(lead) > 0 && len(lead) < 4 && slices.Contains(Frontable, lead[0])
}

// notOwn gives whom "he" or "his" at mention i cannot mean, being said of him, or None: "X, his cousin, came",
// "X is his cousin", "X, the husband of his daughter", "Of X he spoke".
func (d *reading) notOwn(i int) ChainID {
	if d.behindFronted(i) {
		return d.out.Of[i-1]
	}
	if between, named := d.kinBehind(i); between == "," && !named || d.saidToBe(between) || d.comesInPlaceOf(i) {
		return d.out.Of[i-1]
	}
	return None
}

// saidToBe reports whether the words between a name and "his" make what follows say who that one is: "is", ", the husband of".
func (d *reading) saidToBe(between string) bool {
	words := strings.Fields(strings.ToLower(between))
	switch n := len(words); {
	case n == 1 || n == 2 && words[1] == "also":
		return words[0] == "is" || words[0] == "was"
	case n > 2 && n < 5:
		return words[0] == "," && words[n-1] == "of" && slices.Contains(d.words.Kin, words[n-2])
	}
	return false
}

// kinBehind gives what stands between the person named before mention i and it, where a
// noun of kinship follows it, and whether a name follows that; "" where not.
func (d *reading) kinBehind(i int) (between string, named bool) {
	if i == 0 || d.Mentions[i-1].Kind != graph.ByName || d.Mentions[i-1].Type != graph.Person {
		return "", false
	}
	words := strings.Fields(d.after(i))
	for n := 0; n < len(words) && n < 3; n++ {
		if !slices.Contains(d.words.Kin, strings.ToLower(strings.TrimRight(words[n], ",;.)"))) {
			continue
		}
		return strings.TrimSpace(d.between(i-1, i)), capitalBehind(words[n:])
	}
	return "", false
}

// isObject reports whether a pronoun is an object: "him", or "her" not before a noun.
func (d *reading) isObject(i int, word string) bool {
	if word == "her" {
		next := strings.TrimSpace(d.after(i))
		return next == "" || !(next[0] >= 'a' && next[0] <= 'z')
	}
	return word == "him"
}

// people gives the mentions of people in sentence s before mention i who can be
// meant: in the same voice, of the same sex, not the edition's, and not who says "I".
func (d *reading) people(i, s int, sex name.Sex) []int {
	var out []int
	for j := i - 1; j >= 0 && d.sentence[j] >= s; j-- {
		c := d.out.Of[j]
		if d.sentence[j] != s || c == None || d.out.Chains[c].Type != graph.Person || d.out.Chains[c].Bibliographic {
			continue
		}
		if d.present(c, i) || !d.sameVoice(i, j) || !d.canBe(c, sex) {
			continue
		}
		out = append(out, j)
	}
	slices.Reverse(out)
	return out
}

// writesAsI reports whether mention i stands where the author speaks as "I".
func (d *reading) writesAsI(i int) bool { return d.author != None && d.ownVoice(i) }

// present reports whether a chain is "I" or, in direct speech, "you" at mention i:
// "he" is somebody else.
func (d *reading) present(c ChainID, i int) bool {
	v := d.voiceAt(i)
	return v != nil && (v.Speaker == c && (v.kind != ownVoice || d.saysI()) || (v.kind != ownVoice || d.saysYou()) && slices.Contains(v.to, c))
}

// addressed reports whether a chain is "you" at mention i.
func (d *reading) addressed(c ChainID, i int) bool {
	v := d.voiceAt(i)
	return v != nil && slices.Contains(v.to, c)
}

// saysYou reports whether the author addresses his reader anywhere: as "you", or with "Dear" before his name.
func (d *reading) saysYou() bool {
	for i := 0; d.you == 0 && i < len(d.Mentions); i++ {
		if d.greeted(i) && d.ownVoice(i) {
			d.you = 1
		}
	}
	return d.says(&d.you, "you", "your")
}

// saysI reports whether the author speaks of himself as "I" anywhere: one who only signs
// what he writes of himself by name can be "he".
func (d *reading) saysI() bool { return d.says(&d.i, "i", "me", "my", "the undersigned") }

// says reports whether the author uses one of some pronouns anywhere. It is looked for
// once, and kept in found.
func (d *reading) says(found *int, pronouns ...string) bool {
	if *found == 0 {
		*found = -1
		for i := range d.Mentions {
			if slices.Contains(pronouns, d.word(i)) && d.ownVoice(i) {
				*found = 1
				break
			}
		}
	}
	return *found > 0
}

// lastOf gives the last of some words, or "".
func lastOf(words []string) string {
	if len(words) == 0 {
		return ""
	}
	return words[len(words)-1]
}

// subjectOf gives the subject of an earlier sentence, or the only person in it;
// None where several are, or where it is excluded by the pronoun's own clause.
func (d *reading) subjectOf(people []int, excluded []ChainID) ChainID {
	all := d.chains(people, true)
	c := all[0]
	if main := d.behindFrontedClause(people); main != None {
		c = main
	} else if last := d.lastTeller(people); last != None {
		c = last
	} else if len(all) > 1 && (!d.isSubject(people[0]) || d.listed[people[0]] >= 0) {
		return None
	}
	if slices.Contains(excluded, c) {
		return None
	}
	return c
}

// chains gives the distinct chains of mentions, in order; none where not wanted.
func (d *reading) chains(mentions []int, wanted bool) []ChainID {
	var out []ChainID
	for _, m := range mentions {
		if c := d.out.Of[m]; wanted && !slices.Contains(out, c) {
			out = append(out, c)
		}
	}
	return out
}

// isSubject reports whether a mention can be the subject of its clause: no
// preposition or verb that takes it as object before it, no possessive behind it.
func (d *reading) isSubject(m int) bool {
	start := d.Mentions[m].Span.Start
	if lead := d.Mentions[m].Lead; !lead.Empty() {
		start = min(start, lead.Start)
	}
	from, _ := d.bounds(m)
	if w := d.word(m); w == "he" || w == "she" {
		return true
	}
	if m > 0 && d.Mentions[m-1].Type == graph.Place && d.Mentions[m-1].Kind == graph.ByName {
		from = max(from, d.Mentions[m-1].Span.End) // "In Oslo X spoke"
	}
	before := strings.Fields(d.doc.Text[min(from, start):start])
	after := d.after(m)
	if m+1 < len(d.Mentions) && d.Mentions[m].Kind == graph.ByName && strings.Trim(after, " \t\r\n.;!?)”\"") == "" {
		return false // nothing follows that it could be the subject of
	}
	if mention.OpensPossessive(after) || d.word(m) == "his" || d.word(m) == "her" || d.word(m) == "him" {
		return false
	}
	for n := len(before) - 1; n >= 0; n-- {
		if slices.Contains(d.words.Prepositions, strings.ToLower(before[n])) || d.governsObject(before[:n+1], after) {
			return false
		}
		if r, _ := utf8.DecodeRuneInString(before[n]); !unicode.IsUpper(r) || strings.HasSuffix(before[n], ",") {
			break // no longer the office before the name: "by Russian President X"
		}
	}
	return true
}

// clauseBetween reports whether a new clause opens between two mentions: "said that he".
func (d *reading) clauseBetween(from, to int) bool {
	text := d.smallBetween(from, to)
	if rest := strings.TrimLeft(text, " "); strings.HasPrefix(rest, ", who ") || strings.HasPrefix(rest, ", which ") {
		text = text[strings.LastIndexByte(text, ',')+1:] // what a relative clause tells is put in
		if rest, ok := strings.CutPrefix(text, " who "); ok {
			text = rest // the pronoun stands in it
		}
	}
	between := strings.FieldsFunc(text, func(r rune) bool { return r < 'a' || r > 'z' })
	if d.newSubject(from, to) {
		return true
	}
	return slices.ContainsFunc(between, func(w string) bool { return slices.Contains(d.words.OpensClause, w) })
}
