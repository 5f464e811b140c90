package name

import (
	"cmp"
	"slices"
	"strings"
)

// Weights of the evidence that two names give, in bits: the base-2 logarithm of how much
// likelier it is with one person than with two (Fellegi & Sunter, "A Theory for Record
// Linkage", JASA 64, 1969). They were set by hand and tried on the development pairs of
// names, not estimated from a corpus: what a corpus tells is in extract/resolve.
const (
	partAgrees    = 5.0
	initialAgrees = 1.5
	partMissing   = -0.5
	partsClash    = -40.0
	slipFactor    = 2.2 // a slip takes more from a word than its share of the letters
)

// Threshold is the score from which two names are one person's.
const Threshold = 6.5

// Step is one reason of a judgement: the rule, what it compared and what it is worth.
type Step struct {
	Rule  string  `json:"rule"`
	A     string  `json:"a"`
	B     string  `json:"b"`
	Score float64 `json:"score"` // in bits; above 0 for one person, below for two
}

// Judgement says how surely two names name one person, and why.
type Judgement struct {
	Verdict Verdict `json:"verdict"`
	Score   float64 `json:"score"` // the sum of the steps
	Steps   []Step  `json:"steps"`
}

// add notes a step.
func (j *Judgement) add(rule, a, b string, score float64) {
	j.Steps = append(j.Steps, Step{rule, a, b, score})
	j.Score += score
}

// Same reports whether the names can name one person.
func (j Judgement) Same() bool { return j.Score >= Threshold }

// Certain is the score of what a rule decides alone.
const Certain = 20.0

// Weigh compares two personal names as Compare does, and lets pass besides what a slip of
// the pen, a scanner or another order of the parts does to a name. It gives its reasons.
func (t *Tables) Weigh(a, b Person) Judgement {
	var j Judgement
	switch {
	case a.Empty() || b.Empty():
		j.add("no name", a.Text, b.Text, -Certain)
	case a.Sex.conflicts(b.Sex):
		j.add("the sexes differ", a.Text, b.Text, -Certain)
	case a.suffix > 0 && b.suffix > 0 && a.suffix != b.suffix:
		j.add("one is the elder, one the younger", a.Text, b.Text, -Certain)
	default:
		t.weighParts(&j, a, b)
	}
	if !j.Same() {
		j.Verdict = Different
	}
	return j
}

// weighParts tries the rules from the surest on.
func (t *Tables) weighParts(j *Judgement, a, b Person) {
	j.Verdict = t.Compare(a, b)
	switch {
	case j.Verdict == Same && a.EastAsian() && b.EastAsian():
		j.add("the syllables agree one by one", a.Text, b.Text, Certain)
	case j.Verdict == Same:
		j.add("surname and given names agree", a.Text, b.Text, Certain)
	case j.Verdict == Part:
		j.add("one is a part of the other", a.Text, b.Text, Certain)
	case t.glued(a) == t.glued(b) && len(t.glued(a)) > 4:
		j.Verdict = Same
		j.add("the letters agree but for blanks", a.Text, b.Text, Certain)
	case len(a.parts) == 1 && len(b.parts) == 1:
		j.Verdict = Same
		t.weighSingle(j, a.parts[0], b.parts[0])
	case oneVowel(a, b):
		j.Verdict = Same
		j.add("the syllables agree but for one vowel", a.Text, b.Text, Threshold)
	case a.EastAsian() && b.EastAsian() && !t.addedName(a, b):
		j.add("the syllables differ", a.Text, b.Text, -Certain)
	default:
		j.Verdict = Same
		t.align(j, a.parts, b.parts)
	}
}

// bareSlips is the share of letters by which a name of one word may differ from its
// transcription: nothing else supports it.
const bareSlips = 0.08

// weighSingle compares two names of one word each, which agree by transcription or not at all.
func (t *Tables) weighSingle(j *Judgement, a, b part) {
	cost, foreign := t.transcribed(a, b)
	if foreign && cost <= bareSlips*float64(max(len(a.letters), len(b.letters))) {
		j.add("one transcribes the other", a.letters, b.letters, Certain)
		return
	}
	j.add("the names differ", a.letters, b.letters, -Certain)
}

// glued gives the letters of a name without blanks.
func (t *Tables) glued(p Person) string { return strings.ReplaceAll(t.Folded(p.Text), " ", "") }

// addedName reports whether one of two Korean or Chinese names has a Western given name
// beside its own: "Chang, John Myun" and "Chang Myun".
func (t *Tables) addedName(a, b Person) bool {
	if len(a.parts) == len(b.parts) {
		return false
	}
	western := func(p part) bool { return t.given[p.sound] != nil }
	return slices.ContainsFunc(a.parts, western) != slices.ContainsFunc(b.parts, western)
}

// pairing is two parts of names that may be one, and how surely.
type pairing struct {
	a, b  int
	sure  float64
	score float64
}

// maxParts bounds the parts of a name that are aligned.
const maxParts = 10

// align pairs the parts of two names whatever their order, the surest first. What is left
// over on one side only was left out; what is left over on both speaks for two people.
func (t *Tables) align(j *Judgement, a, b []part) {
	if len(a) > maxParts || len(b) > maxParts {
		j.add("too many parts to compare", "", "", -Certain)
		return
	}
	a, b = t.joined(a, b), t.joined(b, a)
	leftA, leftB := make([]bool, len(a)), make([]bool, len(b))
	written, surname := 0, false
	var settled []pairing
	for _, p := range t.pairings(a, b) {
		if leftA[p.a] || leftB[p.b] {
			continue
		}
		leftA[p.a], leftB[p.b] = true, true
		settled = append(settled, p)
		if !a[p.a].initial && !b[p.b].initial {
			written++
			surname = surname || a[p.a].surname || b[p.b].surname
		}
		j.add(ruleOf(a[p.a], b[p.b], p.sure), a[p.a].letters, b[p.b].letters, p.score)
	}
	restA, restB := left(a, leftA), left(b, leftB)
	switch {
	case restA != "" && restB != "":
		j.add("each has a part that the other lacks", restA, restB, partsClash)
	case restA+restB != "":
		j.add("parts are left out", restA, restB, partMissing*float64(1+strings.Count(restA+restB, " ")))
	}
	if slices.ContainsFunc(settled, func(p pairing) bool { return secondOf(a, p.a, b[p.b], leftA) || secondOf(b, p.b, a[p.a], leftB) }) {
		j.add("a middle initial is no first name", "", "", partsClash)
	}
	if written == 0 || !surname {
		j.add("no surname agrees", "", "", partsClash)
	}
}

// secondOf reports whether part i of a name is an initial behind a given name that is written out
// and left over, where the other name writes it out: "Ann E. Lee" is not "Eve Lee".
func secondOf(parts []part, i int, other part, paired []bool) bool {
	if !parts[i].initial || other.initial || other.surname {
		return false
	}
	for k, p := range parts[:i] {
		if !p.surname && !p.initial && !paired[k] {
			return true
		}
	}
	return false
}

// joined closes two parts of a that b writes as one word: "Abdel Moneim", "Abdelmoneim".
func (t *Tables) joined(a, b []part) []part {
	for i := 0; i+1 < len(a); i++ {
		one := a[i]
		one.letters, one.sound = one.letters+a[i+1].letters, one.sound+a[i+1].sound
		one.initial, one.surname = false, one.surname || a[i+1].surname
		same := func(p part) bool { return !p.initial && (p.sound == one.sound || p.letters == one.letters) }
		if slices.ContainsFunc(b, same) {
			return slices.Concat(a[:i], []part{one}, a[i+2:])
		}
	}
	return a
}

// pairings gives the pairs of parts that may be one, the surest first.
func (t *Tables) pairings(a, b []part) []pairing {
	var out []pairing
	for i, x := range a {
		for k, y := range b {
			p := pairing{a: i, b: k}
			if x.initial || y.initial {
				if t.fits(x, y) {
					p.sure, p.score = 0.5, initialAgrees
				}
			} else if p.sure = t.alike(x, y); p.sure > 0 {
				p.score = partAgrees * (1 - slipFactor*(1-p.sure))
			}
			if p.score > 0 {
				out = append(out, p)
			}
		}
	}
	// Ties are settled alike whichever name comes first.
	of := func(p pairing) string {
		return min(a[p.a].letters, b[p.b].letters) + " " + max(a[p.a].letters, b[p.b].letters)
	}
	slices.SortStableFunc(out, func(p, q pairing) int { return cmp.Or(cmp.Compare(q.score, p.score), cmp.Compare(of(p), of(q))) })
	return out
}

// slipRule is the step that pairs two parts whose letters differ.
const slipRule = "the spelling differs by a slip"

// Slips counts the parts that differ by a slip of the pen.
func (j Judgement) Slips() int {
	n := 0
	for _, s := range j.Steps {
		if s.Rule == slipRule {
			n++
		}
	}
	return n
}

// ruleOf names what joins two parts.
func ruleOf(a, b part, sure float64) string {
	switch {
	case a.initial || b.initial:
		return "the initial fits"
	case sure == 1:
		return "the part agrees"
	}
	return slipRule
}

// left gives the parts that found no partner.
func left(parts []part, paired []bool) string {
	var out []string
	for i, p := range parts {
		if !paired[i] {
			out = append(out, p.letters)
		}
	}
	return strings.Join(out, " ")
}
