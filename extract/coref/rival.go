package coref

import (
	"slices"
	"strings"

	"dramatis/extract/source"
	"dramatis/graph"
)

// Who else may be "he": somebody of whom the text has just told without a name that is known. Where he may be meant,
// nobody is.

// rival reports whether passage s speaks, before mention i, of somebody by an office
// whose holder is not known, beside the first of its people: he can be meant, too.
func (d *reading) rival(i, s int, people []int) bool {
	for j := i - 1; j >= 0 && d.sentence[j] >= s; j-- {
		m := d.Mentions[j]
		if d.sentence[j] == s && m.Type == graph.Person && m.Kind == graph.ByNominal && !m.Plural && d.sameVoice(i, j) {
			if c := d.out.Of[j]; c == None || d.out.Chains[c].Office && (len(people) == 0 || c != d.out.Of[people[0]]) {
				return true
			}
		}
	}
	return false
}

// ofUnknown reports whether passage s opens, before mention i, with "he" or "she" of whom it is not known who that is: none of
// those whom it goes on to name.
func (d *reading) ofUnknown(i, s int) bool {
	j := i
	for j > 0 && d.sentence[j-1] >= s {
		j--
	}
	return j < i && d.sentence[j] == s && d.out.Of[j] == None && (d.word(j) == "he" || d.word(j) == "she") && d.opensSentence(j) && d.sameVoice(i, j)
}

// byOfficeHere reports whether the sentence of "he" at mention i has told before it of somebody by an office whose holder is not
// known, as the one who does what it tells, behind all whom it names: "Lund wrote that the Minister said he would come".
func (d *reading) byOfficeHere(i int, people []int, object bool) bool {
	from := d.firstSince(i, d.sentence[i])
	if len(people) > 0 {
		from = people[len(people)-1] + 1
	}
	for j := from; j < i && !object; j++ {
		m := d.Mentions[j]
		if m.Type == graph.Person && m.Kind == graph.ByNominal && !m.Plural && d.out.Of[j] == None && d.sameVoice(i, j) && d.isSubject(j) {
			return true
		}
	}
	return false
}

// tellsOfUnsaid reports whether passage s, before mention i, opens with a verb of saying and leaves out who says so, as telegrams do:
// "Again raised the failure to pay". He is spoken of on, and is none of those whom it names behind the verb.
func (d *reading) tellsOfUnsaid(i, s int) bool {
	p := d.passages[s]
	words := smallWords(d.lower(source.Span{Start: p.Start, End: min(p.End, p.Start+longestOpening)}))
	for len(words) > 0 && slices.Contains(d.words.Goes, words[0]) {
		words = words[1:]
	}
	if len(words) < 2 || words[1] == "by" {
		return false
	}
	return d.isSpeech(words[0]) || strings.HasSuffix(words[0], "ed") && d.inTelegram()
}

// tellsCompany reports whether passage s only says which people were there beside somebody, of whom nothing is told then: "With him were
// X and Y". "He" behind it is whom the text has told of before; one alone may be told of next, "With him was X. He sang".
func (d *reading) tellsCompany(s int) bool {
	p := d.passages[s]
	words := smallWords(d.lower(source.Span{Start: p.Start, End: min(p.End, p.Start+longestOpening)}))
	for n, w := range words {
		switch {
		case w == "were":
			return n > 0
		case n == 0 && w == "with", n == 1 && words[0] == "with" && (w == "him" || w == "her"), slices.Contains(d.words.Attending, w):
		default:
			return false
		}
	}
	return false
}

// putIn gives who is said, between commas, to say what passage s tells before mention i, and whether somebody is: "Lund agreed, he said, but
// it was late". He goes on, whoever is the subject there.
func (d *reading) putIn(i, s int) (c ChainID, told bool) {
	for j := i - 1; j >= 0 && d.sentence[j] >= s; j-- {
		if d.sentence[j] == s && (d.word(j) == "he" || d.word(j) == "she") && d.betweenCommas(j) {
			return d.out.Of[j], true
		}
	}
	return None, false
}

// outsideBrackets gives those of some people who do not stand in brackets that close before mention i, where any stand outside them: what
// is put in is not spoken of on. "In a talk with Lund (to which you may bring Berg) seek his opinion".
func (d *reading) outsideBrackets(people []int, i int) []int {
	out := slices.DeleteFunc(slices.Clone(people), func(m int) bool {
		before := d.smallBefore(m)
		behind := d.smallBetween(m, i)
		return strings.LastIndexByte(before, '(') > strings.LastIndexByte(before, ')') && strings.Contains(behind, ")") && !strings.Contains(strings.SplitN(behind, ")", 2)[0], "(")
	})
	if len(out) == 0 {
		return people
	}
	return out
}

// inTelegram reports whether the document is a telegram, which leaves out what can be understood.
func (d *reading) inTelegram() bool {
	return strings.HasSuffix(strings.ToLower(d.layout.Header.Type), "telegram")
}

// governsObject reports whether the last of some words before a name is a participle that has it as object, behind a preposition or at
// the head of what they say: "after showing X the letter", not "in parting X said".
func (d *reading) governsObject(before []string, after string) bool {
	n := len(before) - 1
	if !strings.HasSuffix(before[n], "ing") || strings.ToLower(before[n]) != before[n] {
		return false
	}
	next, _ := nextSmall(strings.ToLower(after))
	follows := strings.HasPrefix(strings.TrimSpace(after), ",") || next == "the" || next == "a" || next == "an" || next == "his" || next == "her" || slices.Contains(d.words.Prepositions, next)
	return follows && (n == 0 || slices.Contains(d.words.Prepositions, strings.ToLower(before[n-1])))
}

// lastTeller gives who is the last of some people of a sentence to say something in a clause of his own, behind one who opens it: "X
// said that it was late, and Y replied that it was not"; or None.
func (d *reading) lastTeller(people []int) ChainID {
	c := None
	for n, m := range people[min(1, len(people)):] {
		if d.out.Of[m] != d.out.Of[people[0]] && d.isSubject(m) && d.listed[m] < 0 && d.newClause(people[n], m) && d.saysNext(m) {
			c = d.out.Of[m]
		}
	}
	return c
}

// opensItem gives the number that opens the sentence of mention i right before it, as of an item of a list: "2. He asked"; or "".
func (d *reading) opensItem(i int) string {
	start, _ := d.bounds(i)
	before := strings.TrimSpace(d.doc.Text[min(start, d.Mentions[i].Span.Start):d.Mentions[i].Span.Start])
	number := strings.Trim(before, "().")
	if before == "" || number == before || len(number) > 2 || strings.ContainsAny(number, " \n.()") {
		return ""
	}
	return number
}

// sameAsInItem gives whom "he" at mention i means that opens an item of a list, where another item before it opens so: "1. He asked.
// 2. He directed".
func (d *reading) sameAsInItem(i int, word string) ChainID {
	if word != "he" && word != "she" {
		return None
	}
	number := d.opensItem(i)
	if number == "" || number == "1" {
		return None
	}
	for j := i - 1; j >= 0 && d.sentence[j] >= d.sentence[i]-mostTold; j-- {
		if before := d.opensItem(j); before != "" && before != number && d.word(j) == word && d.sameVoice(i, j) {
			return d.out.Of[j]
		}
	}
	return None
}
