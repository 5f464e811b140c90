package relate_test

import (
	"slices"
	"strings"

	"dramatis/extract/lexicon"
	"dramatis/extract/relate"
)

// clause is a sentence of a frame's own tests, taken apart: who does it, what is told of it
// and what must be read, so that a construction can say the same in another way.
type clause struct {
	frame lexicon.Frame
	// fields are the parts by name, as a construction writes them: {X}, {past}, {ing}. One
	// that the clause cannot give is missing.
	fields map[string]string
	// want is what the plain sentence says, subject and object by name.
	subject, object string
	doer, other     string // subject and object as the sentence has them
}

// clauseOf takes apart the first test of a frame that is a plain sentence of subject and
// verb ("Anna Weber thanked Karl Lund.") or, for a noun, that opens with the noun and
// whose it is ("Anna Weber's visit to Norway was short."). It reports whether there is one.
func clauseOf(r *relate.Reader, f lexicon.Frame) (clause, bool) {
	for _, test := range f.Tests {
		c := clause{frame: f, fields: map[string]string{}}
		if len(test.Want) == 0 || !c.takeWant(test.Want) || strings.Count(test.Text, ".") != 1 {
			continue
		}
		text := strings.TrimSuffix(test.Text, ".")
		if c.takeVerb(r, text) || c.takeNoun(text) {
			return c, true
		}
	}
	return clause{}, false
}

// takeWant reads the first statement that a test wants, if it is a plain one.
func (c *clause) takeWant(want []string) bool {
	subject, object, ok := strings.Cut(want[0], " "+string(c.frame.Predicate)+" ")
	c.subject, c.object = subject, object
	for _, sense := range []string{" not", " plan", " maybe", " please", " said"} {
		ok = ok && !strings.HasSuffix(subject, sense)
	}
	return ok
}

// takeVerb takes apart "X verb rest".
func (c *clause) takeVerb(r *relate.Reader, text string) bool {
	for _, names := range [][2]string{{c.subject, c.object}, {c.object, c.subject}} {
		for _, lead := range []string{names[0] + " and " + names[1], names[0], "The " + names[0]} {
			rest, ok := strings.CutPrefix(text, lead+" ")
			if !ok {
				continue
			}
			verb, rest, _ := strings.Cut(rest, " ")
			lemma, ok := c.lemma(r, verb, rest)
			if !ok {
				continue
			}
			c.doer, c.other = names[0], names[1]
			c.conjugate(r, strings.Replace(lead, "The ", "the ", 1), lemma, rest)
			return true
		}
	}
	return false
}

// lemma gives the verb of the frame that a word is a form of; "be" for what is told in the
// passive alone ("was born in Norway").
func (c *clause) lemma(r *relate.Reader, word, rest string) (string, bool) {
	next, _, _ := strings.Cut(rest, " ")
	for _, v := range c.frame.Verbs {
		third, ed, en, _ := r.Forms(v)
		if word == ed || word == third || v == "be" && word == "were" {
			return v, true
		}
		if (word == "was" || word == "were" || word == "is") && next == en {
			return "be", true
		}
	}
	return "", false
}

// conjugate fills the fields of a clause with a verb.
func (c *clause) conjugate(r *relate.Reader, doer, lemma, rest string) {
	third, ed, en, ing := r.Forms(lemma)
	several := strings.Contains(doer, " and ")
	f := c.fields
	f["X"], f["has"], f["was"], f["does"] = doer, "has", "was", "does"
	if several {
		f["has"], f["was"], f["does"], third = "have", "were", "do", lemma
		if lemma == "be" {
			third, ed = "are", "were"
		}
	}
	for name, form := range map[string]string{"base": lemma, "third": third, "past": ed, "part": en, "ing": ing} {
		f[name] = strings.TrimSpace(form + " " + rest)
	}
	if c.frame.Past {
		delete(f, "third") // the frame does not want a present tense
	}
	f["bare"] = ed + " " + withoutArticles(rest)
	if f["peer"], f["third peer"] = peers(c.doer); lemma != "be" {
		f["together"] = f["past"]
	}
	c.passive(lemma, en, ed, rest, several)
	c.others(lemma, ed, en, rest, several)
	c.pronouns(ed, rest, several)
}

// notPassive are the verbs of the frames that English does not put into the passive with
// their object of a person in front: "X was let know", "X was had arrested".
var notPassive = []string{"let", "have", "marry", "join", "be", "give", "call"}

// passive fills what the passive needs: the object in front, and the rest behind "by X".
func (c *clause) passive(lemma, en, ed, rest string, several bool) {
	f := c.fields
	if slices.Contains(notPassive, lemma) || several {
		return
	}
	for _, object := range []string{c.other, "the " + c.other} {
		if after, ok := strings.CutPrefix(rest, object); ok && !strings.HasPrefix(after, "'") {
			f["Y"], f["en"], f["after"], f["gap"], f["gap past"] = object, en, after, en+after, ed+after
			f["Y was"] = object + " was"
			if after == "" {
				f["en alone"] = en
			}
			f["whom"], f["whom who"] = "whom", "who"
			if kindOf(c.other) != "person" {
				f["whom"], f["whom who"] = "which", "which"
			}
			return
		}
	}
	c.theme(en, ed, rest)
}

// theme fills what the passive needs where the direct object is a thing: "a letter | to Karl Lund".
func (c *clause) theme(en, ed, rest string) {
	words := strings.Fields(rest)
	if len(words) < 3 || !slices.Contains([]string{"a", "an", "the", "two"}, words[0]) {
		return
	}
	i := slices.IndexFunc(words, func(w string) bool { return slices.Contains([]string{"to", "from", "before", "with"}, w) })
	if i < 2 || i > 4 {
		return
	}
	thing, was := strings.Join(words[:i], " "), "was"
	if strings.HasSuffix(words[i-1], "s") && words[0] != "a" {
		was = "were"
	}
	f := c.fields
	f["thing"], f["thing was"], f["thing en"], f["thing ed"], f["thing after"] = thing, thing+" "+was, en, ed, strings.Join(words[i:], " ")
}

// others fills the verb phrase with two and three objects.
func (c *clause) others(lemma, ed, en, rest string, several bool) {
	o := c.other
	if several || !strings.Contains(rest, o) || strings.Contains(rest, o+"'s") {
		return
	}
	if strings.Contains(rest, "the "+o) {
		o = "the " + o
	}
	second, third := peers(c.other)
	c.fields["past two"] = ed + " " + strings.Replace(rest, o, o+" and "+second, 1)
	c.fields["past three"] = ed + " " + strings.Replace(rest, o, o+", "+third+" and "+second, 1)
}

// pronouns fills the verb phrase with the object as a pronoun.
func (c *clause) pronouns(ed, rest string, several bool) {
	if kindOf(c.doer) == "person" && !several {
		c.fields["I"], c.fields["sent"], c.fields["self"] = "I", c.fields["past"], pronoun(c.doer, "herself", "himself")
		c.fields["P"], c.fields["she"], c.fields["She"] = c.doer, pronoun(c.doer, "she", "he"), pronoun(c.doer, "She", "He")
	}
	c.fields["who"], c.fields["who whom"] = "who", "whom"
	if kindOf(c.doer) != "person" {
		c.fields["who"], c.fields["who whom"] = "which", "which"
	}
	if kindOf(c.doer) == "organization" {
		c.fields["org"] = c.fields["X"]
	}
	if before, after, ok := strings.Cut(rest, c.other+" that "); ok {
		c.fields["past, no that"] = ed + " " + before + c.other + " " + after
	}
	if several || kindOf(c.other) != "person" || strings.Contains(rest, c.other+"'s") || !strings.Contains(rest, c.other) || !strings.Contains(c.fields["X"], c.doer) {
		return
	}
	c.fields["O"] = c.other
	if strings.Count(rest, c.other) == 1 && kindOf(c.doer) == "person" && !strings.Contains(rest, "her ") {
		c.fields["other"], c.fields["past each other"] = c.other, ed+" "+strings.Replace(rest, c.other, "each other", 1)
	}
	c.fields["past him"] = ed + " " + strings.Replace(rest, c.other, pronoun(c.other, "her", "him"), 1)
	c.fields["past me"] = ed + " " + strings.Replace(rest, c.other, "me", 1)
}

// doings are the nouns of the frames that somebody is at while he does something else.
var doings = []string{"conversation", "negotiations", "visit", "call", "speech", "stay"}

// takeNoun takes apart "X's noun to Y was short".
func (c *clause) takeNoun(text string) bool {
	for _, names := range [][2]string{{c.subject, c.object}, {c.object, c.subject}} {
		owned, ok := strings.CutPrefix(text, names[0]+"'s ")
		if !ok {
			continue
		}
		noun, behind, ok := strings.Cut(owned, " "+names[1])
		head, preposition, two := strings.Cut(noun, " ")
		if !ok || !two || strings.Count(preposition, " ") > 1 || !strings.HasPrefix(behind, " was ") && !strings.HasPrefix(behind, " were ") {
			continue
		}
		c.doer, c.other = names[0], names[1]
		tail := preposition + " " + names[1]
		c.fields["noun owned"] = names[0] + "'s " + head + " " + tail
		c.fields["noun of"] = "the " + head + " of " + names[0] + " " + tail
		c.fields["noun of, bare"] = head + " of " + names[0] + " " + tail
		c.fields["noun his"] = head + " " + tail
		if slices.Contains(doings, head) {
			c.fields["noun done"], c.fields["a"] = head+" "+tail, "a long"
			if strings.HasSuffix(head, "s") {
				c.fields["a"] = "long"
			}
		}
		c.fields["noun X"], c.fields["her"] = names[0], pronoun(names[0], "her", "his")
		return true
	}
	return false
}

// kindOf tells what a name of the frames' tests is of.
func kindOf(name string) string {
	words := strings.Fields(name)
	switch words[len(words)-1] {
	case "Conference", "Agreement", "Plenum", "War":
		return "event"
	case "School", "Army", "Party", "Ministry", "Committee", "Union", "Bank":
		return "organization"
	case "Norway", "Oslo", "Paris", "Sweden":
		return "place"
	}
	return "person"
}

// peers gives two other names of the same kind.
func peers(name string) (second, third string) {
	switch kindOf(name) {
	case "event":
		return "the Vienna Conference", "the Helsinki Conference"
	case "organization":
		return "the Danish Communist Party", "the Swedish Communist Party"
	case "place":
		return "Sweden", "Finland"
	}
	return "Olaf Berg", "Piet Vermeer"
}

// pronoun picks the word for a woman or a man.
func pronoun(name, she, he string) string {
	if strings.HasPrefix(name, "Anna") {
		return she
	}
	return he
}

// withoutArticles drops the articles, as telegrams do.
func withoutArticles(text string) string {
	return strings.Join(slices.DeleteFunc(strings.Fields(text), func(w string) bool { return w == "the" || w == "a" || w == "an" }), " ")
}
