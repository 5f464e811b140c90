package coref

import (
	"slices"
	"strings"

	"dramatis/extract/coref/name"
	"dramatis/graph"
)

// Whom "he" means at the head of a sentence by which somebody goes on telling, or answers.

// mostTold is how many sentences somebody may have been telling something when "he also
// said" takes it up.
const mostTold = 6

// tellsMore gives who goes on telling where the sentence of mention i opens with "He also
// said": who was the last in the paragraph to open a sentence with a verb of saying.
func (d *reading) tellsMore(i int, word string, sex name.Sex) ChainID {
	if word != "he" && word != "she" || strings.TrimSpace(d.before(i)) != "" {
		return None
	}
	if next, _ := nextSmall(d.smallAfter(i)); !slices.Contains(d.words.Goes, next) || !d.saysNext(i) {
		return None
	}
	for j := i - 1; j >= 0 && d.sentence[j] >= d.sentence[i]-mostTold; j-- {
		start, _ := d.bounds(j)
		if strings.Contains(d.doc.Text[start:d.Mentions[i].Span.Start], "\n\n") {
			break
		}
		if !d.isPerson(j) || !d.sameVoice(i, j) || !d.canBe(d.out.Of[j], sex) || !d.opensSentence(j) {
			continue
		}
		if d.saysNext(j) {
			if last := d.lastTeller(d.people(i, d.sentence[j], sex)); last != None {
				return last
			}
			return d.out.Of[j]
		}
	}
	return None
}

// opensSentence reports whether mention j, with its title, opens its sentence.
func (d *reading) opensSentence(j int) bool {
	start, _ := d.bounds(j)
	at := leadStart(d.Mentions[j])
	if at < start {
		return false
	}
	before := strings.Trim(d.doc.Text[start:at], " \n")
	return before == "" || bracketed(before) && strings.Count(before, "[")+strings.Count(before, "(") == 1 // "[Laughs] He told me"
}

// saysNext reports whether a verb of saying, or "also" and one, stands next behind mention i.
func (d *reading) saysNext(i int) bool {
	word, rest := nextSmall(d.smallAfter(i))
	if next, _ := nextSmall(rest); slices.Contains(d.words.Goes, word) && d.isSpeech(next) {
		return true
	}
	return d.isSpeech(word)
}

// stillTelling gives who goes on telling where the sentence of mention i opens with "He said" and
// nobody is spoken of in the two before it: the last who opened one with a verb of saying, where
// nobody else has done anything since.
func (d *reading) stillTelling(i int, word string, sex name.Sex) ChainID {
	if !d.opensTelling(i, word) {
		return None
	}
	for j := i - 1; j >= 0 && d.sentence[j] >= d.sentence[i]-mostTold; j-- {
		m := d.Mentions[j]
		if m.Type != graph.Person || !d.sameVoice(i, j) || m.Plural || d.speaksForHimself(j) {
			continue
		}
		c := d.out.Of[j]
		switch {
		case c == None && (d.word(j) == "he" || d.word(j) == "she") && d.opensSentence(j):
			continue // the same who is looked for
		case c != None && d.opensSentence(j) && d.saysNext(j):
			if d.present(c, i) || !d.canBe(c, sex) {
				return None
			}
			return c
		case c == None || d.isSubject(j):
			return None // another may be meant
		}
	}
	return None
}

// opensTelling reports whether "he" and a verb of saying open the sentence of mention i, or are put into what he says.
func (d *reading) opensTelling(i int, word string) bool {
	return (word == "he" || word == "she") && (d.opensSentence(i) && d.saysNext(i) || d.inserted(i))
}

// inserted reports whether "he" at mention i and a verb of saying are put between commas into the words that he says: "Had Lund been
// there, he said, it would have been late". He is none of those of whom the words are; behind them all, "Lund would come, he said.", he
// may be.
func (d *reading) inserted(i int) bool {
	start, _ := d.bounds(i)
	if !d.betweenCommas(i) {
		return false
	}
	before := smallWords(strings.ToLower(d.doc.Text[start:d.Mentions[i].Span.Start]))
	for n, w := range before {
		if d.isSpeech(w) && !(n+1 < len(before) && before[n+1] == "with") { // "agreed with the plan" tells no words
			return false
		}
	}
	return true
}

// betweenCommas reports whether "he" at mention i and a verb of saying stand between commas, behind the head of a sentence.
func (d *reading) betweenCommas(i int) bool {
	start, _ := d.bounds(i)
	before := strings.TrimRight(d.doc.Text[start:d.Mentions[i].Span.Start], " \n")
	verb, rest := nextSmall(d.smallAfter(i))
	return strings.HasSuffix(before, ",") && d.isSpeech(verb) && strings.HasPrefix(strings.TrimLeft(rest, " \n"), ",")
}

// longestTold is how many sentences of one paragraph somebody may go on telling.
const longestTold = 14

// tellsOn gives who goes on telling in the same paragraph where the sentence of mention i opens with "He said": the last who
// opened one with a verb of saying. Those whom he speaks of in between do not take the word, unless one of them opens a
// sentence of his own, or the author turns to somebody.
func (d *reading) tellsOn(i int, word string, sex name.Sex) ChainID {
	if !d.opensTelling(i, word) {
		return None
	}
	for j := i - 1; j >= 0 && d.sentence[j] >= d.sentence[i]-longestTold; j-- {
		if d.sentence[j] == d.sentence[i] || d.Mentions[j].Type != graph.Person || !d.opensSentence(j) || !d.sameVoice(i, j) {
			continue
		}
		start, _ := d.bounds(j)
		if strings.Contains(d.doc.Text[start:d.Mentions[i].Span.Start], "\n\n") {
			return None
		}
		c := d.out.Of[j]
		switch says := d.saysNext(j); {
		case says && c != None && !d.speaksForHimself(j):
			if last := d.lastTeller(d.people(i, d.sentence[j], sex)); last != None {
				c = last
			}
			if who, told := d.putIn(i, d.sentence[j]); told {
				c = who
			}
			if c == None || d.present(c, i) || !d.canBe(c, sex) {
				return None
			}
			return c
		case says && (d.word(j) == "he" || d.word(j) == "she"):
		default:
			return None
		}
	}
	return None
}

// speaksForHimself reports whether mention j is "I" or "we", or "you": never "he".
func (d *reading) speaksForHimself(j int) bool {
	switch d.word(j) {
	case "i", "me", "my", "we", "us", "our", "you", "your":
		return true
	}
	return false
}

// toldBefore gives who answers where the sentence of mention i opens with "He answered" behind one in
// which the author tells whom he asked or told something: "I asked X whether Y agreed. He answered".
func (d *reading) toldBefore(i int, word string, sex name.Sex) ChainID {
	if word != "he" && word != "she" || !d.writesAsI(i) || !d.opensSentence(i) || !d.saysNext(i) {
		return None
	}
	people := d.people(i, d.sentence[i]-1, sex)
	if len(people) == 0 || !d.behindSaying(people[0]) || !d.saysI() {
		return None
	}
	return d.out.Of[people[0]]
}

// behindSaying reports whether "I" and a verb of saying stand right before the name or pronoun at mention j: "I told X".
func (d *reading) behindSaying(j int) bool {
	start, _ := d.bounds(j)
	at := leadStart(d.Mentions[j])
	if at <= start {
		return false
	}
	before := smallWords(strings.ToLower(d.doc.Text[start:at]))
	n := len(before)
	return n > 1 && (d.isSpeech(before[n-1]) || before[n-1] == "informed" || before[n-1] == "thanked" || before[n-1] == "reminded") && slices.Contains(before[max(0, n-4):n-1], "i")
}
