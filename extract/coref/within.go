package coref

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dramatis/extract/mention"
	"dramatis/extract/source"
	"dramatis/graph"
)

// Whom a pronoun means by those named in its own sentence.

// within looks for the antecedent in the pronoun's own sentence. clear is false
// where the sentence before has to tell.
func (d *reading) within(i int, people []int, object bool) (c ChainID, clear bool) {
	all := d.chains(people, true)
	switch {
	case len(all) == 0:
		return None, false
	case object && len(all) == 1 && d.isSubject(people[0]) && !d.clauseBetween(people[0], i):
		return None, false // "X met him" is not X: the sentence before tells
	case len(all) == 1:
		return all[0], true
	}
	if last := people[len(people)-1]; !object && d.askedWhether(last, i) {
		return d.out.Of[last], true
	}
	if last := people[len(people)-1]; !object && (len(all) == 2 && d.saysOfHimself(last, i) || d.whoSays(last, i) || d.saysTherein(last, i)) {
		return d.out.Of[last], true
	}
	if object {
		if other := d.actedOnBy(people, all, i); other != None {
			return other, true
		}
		if other := d.actedOnAgain(people, i); other != None {
			return other, true
		}
	}
	if object && len(all) == 2 && d.thenDoes(people, i) {
		return all[1], true
	}
	subjects := d.chains(slices.DeleteFunc(slices.Clone(people), func(m int) bool { return !d.isSubject(m) }), true)
	if main := d.afterFronted(people, subjects, i); main != None && !object {
		return main, true
	}
	if len(subjects) == 0 && !object && d.rightBefore(people[len(people)-1], i) {
		return d.out.Of[people[len(people)-1]], true
	}
	if object && len(subjects) == 2 {
		// "X remarked that Y writes to him": not who writes
		if outer, inner := d.firstOf(people, subjects[0]), d.firstOf(people, subjects[1]); outer < inner && (d.clauseBetween(outer, inner) || d.newClause(outer, inner) || d.saysOfOther(outer, inner)) {
			return subjects[0], true
		}
	}
	if len(subjects) != 1 {
		return None, true
	}
	if object && !d.clauseBetween(people[0], i) {
		others := slices.DeleteFunc(all, func(c ChainID) bool { return c == subjects[0] })
		if len(others) == 1 {
			return others[0], true
		}
		return None, true
	}
	return subjects[0], true
}

// thenDoes reports whether the one who opens a sentence does something to the other and then something
// to whom the pronoun at mention i means: "X welcomed Y and thanked him".
func (d *reading) thenDoes(people []int, i int) bool {
	last := people[len(people)-1]
	if !d.opensSentence(people[0]) || !d.isSubject(people[0]) || d.clauseBetween(people[0], i) {
		return false
	}
	words := smallWords(d.smallBetween(last, i))
	return slices.Contains(words, "and") && !slices.Contains(words, "to")
}

// saysOfHimself reports whether mention i is the subject of what the one named right before it says:
// "X noted that Y had said he would come".
func (d *reading) saysOfHimself(name, i int) bool {
	between := d.smallBetween(name, i)
	words := smallWords(between)
	if len(words) == 0 || len(words) > 4 || strings.ContainsAny(between, ",;:.") || !d.isSubject(name) || d.word(i) != "he" && d.word(i) != "she" {
		return false
	}
	last := words[len(words)-1]
	return d.isSpeech(last) || last == "that" && len(words) > 1 && d.isSpeech(words[len(words)-2])
}

// whoSays reports whether mention i is the subject of what a relative clause says that the one named before it says:
// "X saw Y on the 5th, who denied that he had written".
func (d *reading) whoSays(name, i int) bool {
	between := d.smallBetween(name, i)
	n := strings.LastIndex(between, ", who ")
	if n < 0 || d.word(i) != "he" && d.word(i) != "she" || strings.ContainsAny(between[:n], ",;:.") || strings.ContainsAny(between[n+1:], ",;:.") {
		return false
	}
	words := smallWords(between[n+len(", who "):])
	return len(words) > 1 && len(words) <= 3 && words[len(words)-1] == "that" && (d.isSpeech(words[len(words)-2]) || words[len(words)-2] == "denied")
}

// saysTherein reports whether mention i is the subject of a clause that says what stands in the paper or the speech of the one named
// right before it: "X received a letter from Y in which he", "a speech by Y, in which he", "Y's letter in which he".
func (d *reading) saysTherein(name, i int) bool {
	if name != i-1 {
		return false
	}
	therein, found := strings.CutSuffix(strings.TrimSpace(d.smallBetween(name, i)), "in which")
	if !found {
		return false
	}
	switch between := strings.Fields(strings.TrimRight(therein, ", ")); len(between) {
	case 0:
		words := smallWords(d.lower(source.Span{Start: d.spanBefore(name).Start, End: max(d.spanBefore(name).Start, d.leadOf(name))}))
		return lastOf(words) == "from" || lastOf(words) == "by"
	case 1, 2, 3:
		return mention.OpensPossessive(strings.Join(between, " "))
	}
	return false
}

// saysOfOther reports whether one says of another what he did, without "that": "X said Y had told him".
func (d *reading) saysOfOther(from, to int) bool {
	at := d.Mentions[from].Span.End
	said := smallWords(d.lower(source.Span{Start: at, End: max(at, leadStart(d.Mentions[to]))}))
	does := smallWords(d.smallAfter(to))
	return len(said) > 0 && len(said) <= 2 && d.isSpeech(said[0]) && len(does) > 0 && slices.Contains(d.words.Does, does[0])
}

// newClause reports whether a clause that stands by itself opens between two mentions, with a
// subject of its own: "X is ill; Y visited him", "X came late, but Y received him".
func (d *reading) newClause(from, to int) bool {
	at := d.Mentions[from].Span.End
	between := d.lower(source.Span{Start: at, End: max(at, leadStart(d.Mentions[to]))})
	between = strings.TrimSuffix(strings.TrimRight(between, " \n"), " the")
	return strings.HasSuffix(between, ";") || strings.HasSuffix(between, ", and") || strings.HasSuffix(between, ", but") || strings.HasSuffix(between, "; but") || strings.HasSuffix(between, " but")
}

// newSubject reports whether "and" and a pronoun open a clause between two mentions, "X called and I told him": not where it is
// one subject with the name before it, "X and I told him".
func (d *reading) newSubject(from, to int) bool {
	for k := from + 1; k < to; k++ {
		if !slices.Contains(d.words.NewSubjects, d.word(k)) {
			continue
		}
		if between := strings.TrimSpace(d.smallBetween(k-1, k)); strings.HasSuffix(between, " and") || strings.HasSuffix(between, " but") {
			return true
		}
	}
	return false
}

// askedWhether reports whether mention i is in the question that the one named right before it is
// asked: "X asked Y whether he would come", "X asked Y if while in Oslo he would call".
func (d *reading) askedWhether(name, i int) bool {
	between := smallWords(d.smallBetween(name, i))
	if len(between) == 0 || between[0] != "whether" && between[0] != "if" || slices.ContainsFunc(between, d.isSpeech) {
		return false
	}
	before := smallWords(strings.ToLower(d.doc.Text[max(0, leadStart(d.Mentions[name])-besideName):leadStart(d.Mentions[name])]))
	for n := len(before) - 1; n >= 0 && n >= len(before)-3; n-- {
		if before[n] == "asked" || before[n] == "ask" || before[n] == "asks" || before[n] == "asking" {
			return true
		}
	}
	return false
}

// afterFronted gives the subject of the clause that a sentence is about, where a clause with
// a subject of its own stands before it: "When X had finished, Y said that he agreed"; or None.
func (d *reading) afterFronted(people []int, subjects []ChainID, i int) ChainID {
	start, _ := d.bounds(i)
	opens := smallWords(strings.ToLower(d.doc.Text[start:min(len(d.doc.Text), start+len("although "))]))
	if len(subjects) != 2 || len(opens) == 0 || !slices.Contains(d.words.OpensSentence, opens[0]) {
		return None
	}
	first, second := d.firstOf(people, subjects[0]), d.firstOf(people, subjects[1])
	between := d.doc.Text[d.Mentions[first].Span.End:max(d.Mentions[first].Span.End, leadStart(d.Mentions[second]))]
	if !strings.HasSuffix(strings.TrimSpace(between), ",") || !d.clauseBetween(second, i) {
		return None
	}
	return subjects[1]
}

// behindFrontedClause gives the subject of what a sentence is about, where the first of its people is that of a clause which stands before
// it: "When X had finished, Y went on"; or None.
func (d *reading) behindFrontedClause(people []int) ChainID {
	start, _ := d.bounds(people[0])
	opens := smallWords(d.lower(source.Span{Start: start, End: min(len(d.doc.Text), start+len("although "))}))
	if len(opens) == 0 || !slices.Contains(d.words.OpensSentence, opens[0]) || !d.isSubject(people[0]) {
		return None
	}
	for n, m := range people[1:] {
		before := d.doc.Text[d.Mentions[people[n]].Span.End:max(d.Mentions[people[n]].Span.End, leadStart(d.Mentions[m]))]
		if d.out.Of[m] != d.out.Of[people[0]] && d.isSubject(m) && d.listed[m] < 0 && strings.HasSuffix(strings.TrimSpace(before), ",") {
			return d.out.Of[m]
		}
	}
	return None
}

// firstOf gives the first of some mentions that is of a chain.
func (d *reading) firstOf(mentions []int, c ChainID) int {
	return mentions[slices.IndexFunc(mentions, func(m int) bool { return d.out.Of[m] == c })]
}

// rightBefore reports whether nothing but the word that opens the pronoun's clause
// stands between a name and the pronoun: "handed to X when he".
func (d *reading) rightBefore(name, i int) bool {
	between := strings.Fields(d.smallBetween(name, i))
	return len(between) == 1 && slices.Contains(d.words.OpensClause, between[0])
}

// frontedEnd gives where a participle with what it governs ends that opens the sentence of a pronoun right behind it, or
// 0: those it names are others than the one who does it. "Turning to X, he said", "Asked by X whether he agreed, he said".
// So are those whose kin the subject is said to be there: "A grandson of X, he was born", "Born in Oslo, the son of X, he".
func (d *reading) frontedEnd(i int) int {
	before := strings.Trim(d.smallBefore(i), " \n")
	opens, rest, _ := strings.Cut(before, " ")
	if (opens == "under" || strings.HasSuffix(opens, "ed")) && d.agentRightBefore(i) {
		return d.Mentions[i].Span.Start
	}
	if !strings.HasSuffix(before, ",") || slices.Contains(d.words.Prepositions, opens) || slices.Contains(d.words.Fronting, opens) {
		return 0
	}
	if strings.HasSuffix(opens, "ing") || strings.HasSuffix(opens, "ed") && strings.HasPrefix(rest, "by ") || slices.Contains(d.words.Lives, opens) || d.opensWithKin(before) {
		return d.Mentions[i].Span.Start
	}
	return 0
}

// agentRightBefore reports whether nothing stands between mention i and somebody by whom something is done to another:
// "Under cross-examination by X he said", "Asked by X, he said", "Asked by X whether he knew".
func (d *reading) agentRightBefore(i int) bool {
	if i == 0 || d.sentence[i-1] != d.sentence[i] || d.Mentions[i-1].Type != graph.Person {
		return false
	}
	switch strings.Trim(d.between(i-1, i), " ,\n") {
	case "", "whether", "if", "why", "how", "when", "where":
	default:
		return false
	}
	start, _ := d.bounds(i)
	words := strings.Fields(d.lower(source.Span{Start: start, End: max(start, leadStart(d.Mentions[i-1]))}))
	return len(words) > 1 && words[len(words)-1] == "by"
}

// byFronted gives where what opens the sentence of mention i ends, at it or at another "he" before it: one who is told of there
// goes on to be told of, "Asked by X, he said that he knew nobody"; or 0.
func (d *reading) byFronted(i int) int {
	for j := i; j >= 0 && d.sentence[j] == d.sentence[i]; j-- {
		if d.word(j) != d.word(i) {
			continue
		}
		if end := d.frontedEnd(j); end > 0 {
			return end
		}
	}
	return 0
}

// longestKin bounds the words by which a sentence opens that says whose kin its subject is: "the second son of".
const longestKin = 4

// opensWithKin reports whether the words before a pronoun say whose kin he is: "A grandson of X, the king, he was born".
func (d *reading) opensWithKin(before string) bool {
	words := strings.Fields(before)
	for n, w := range words[:min(len(words), longestKin)] {
		if w == "of" {
			return n > 0 && slices.Contains(d.words.Kin, words[n-1])
		}
	}
	return false
}

// comesInPlaceOf reports whether "his" at mention i says in whose place the person named before it comes, who is
// another: "X was sent in his stead", "named X in his place", not "put in his place X".
func (d *reading) comesInPlaceOf(i int) bool {
	if i == 0 || d.sentence[i-1] != d.sentence[i] || d.Mentions[i-1].Kind != graph.ByName || d.Mentions[i-1].Type != graph.Person {
		return false
	}
	after := strings.Fields(d.after(i))
	if len(after) == 0 || !slices.Contains(d.words.Places, strings.Trim(after[0], ",;.)")) {
		return false
	}
	if capitalBehind(after) {
		return false // "put in his place X"
	}
	between := strings.Fields(d.smallBetween(i-1, i))
	if n := len(between); n == 0 || n > longestErrand || between[n-1] != "in" {
		return false
	}
	return !slices.ContainsFunc(between, func(w string) bool { return strings.ContainsAny(w, ",;:()") || slices.Contains(d.words.BringsOther, w) })
}

// attended gives whom "his" at mention i says that the next named serves, right behind his own name: "X and his deputy, Y".
func (d *reading) attended(i int) ChainID {
	if i == 0 || d.Mentions[i-1].Kind != graph.ByName || d.Mentions[i-1].Type != graph.Person {
		return None
	}
	next := strings.Fields(d.after(i))
	switch strings.TrimPrefix(strings.TrimSpace(d.between(i-1, i)), ", ") {
	case "and", "with":
		if len(next) > 0 && slices.Contains(d.words.Attendants, strings.TrimRight(next[0], ",")) {
			return d.out.Of[i-1]
		}
	}
	return None
}

// capitalBehind reports whether a capital follows the first of some words, with no mark between them.
func capitalBehind(words []string) bool {
	if len(words) < 2 || strings.TrimRight(words[0], ",;.)") != words[0] {
		return false
	}
	r, _ := utf8.DecodeRuneInString(words[1])
	return unicode.IsUpper(r)
}

// longestErrand bounds the words between a name and in whose place its bearer comes.
const longestErrand = 6
