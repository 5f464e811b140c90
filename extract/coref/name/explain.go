package name

import (
	"fmt"
	"slices"
	"strings"
)

// Explain says step by step why two personal names are or are not one person's: how each
// is read, for Korean and Chinese names syllable by syllable, then what Weigh finds. Steps
// that only tell how a name is read have no score.
func (t *Tables) Explain(a, b string) Judgement {
	p, q := t.Person(a), t.Person(b)
	var steps []Step
	for _, s := range []Step{t.scripts(a, b), t.readSoFar(p, q)} {
		if s.A != "" || s.B != "" {
			steps = append(steps, s)
		}
	}
	steps = append(steps, syllableSteps(p, q)...)
	j := t.Weigh(p, q)
	j.Steps = append(steps, j.Steps...)
	return j
}

// scripts tells how names in another script than the Latin are read letter by letter.
func (t *Tables) scripts(a, b string) Step {
	s := Step{Rule: "in Latin letters"}
	if !Latin(a) {
		s.A = t.Folded(a)
	}
	if !Latin(b) {
		s.B = t.Folded(b)
	}
	return s
}

// readSoFar tells the parts of both names.
func (t *Tables) readSoFar(p, q Person) Step {
	return Step{Rule: "read as", A: p.described(), B: q.described()}
}

// described writes a name by its parts: "surname smith, given john, initial a".
func (p Person) described() string {
	if len(p.readings) > 0 {
		r := p.readings[0]
		return fmt.Sprintf("%s: surname %s, given name of %d %s", r.language.name, r.spelled, len(r.given[0]), plural(len(r.given[0]), "syllable"))
	}
	var words []string
	for _, part := range p.parts {
		kind := "given"
		switch {
		case part.surname && len(p.given) == 0:
			kind = "a surname or single name"
		case part.surname:
			kind = "surname"
		case part.initial:
			kind = "initial"
		}
		words = append(words, kind+" "+part.letters)
	}
	return strings.Join(words, ", ")
}

func plural(n int, noun string) string {
	if n == 1 {
		return noun
	}
	return noun + "s"
}

// syllableSteps compares two Korean or Chinese names syllable by syllable, in the readings
// that agree best.
func syllableSteps(p, q Person) []Step {
	var best []Step
	least := 0
	for _, x := range p.readings {
		for _, y := range q.readings {
			if x.language != y.language {
				continue
			}
			for _, a := range x.given {
				for _, b := range y.given {
					if steps, differ := x.compare(y, a, b); best == nil || differ < least || differ == least && len(steps) < len(best) {
						best, least = steps, differ
					}
				}
			}
		}
	}
	return best
}

// compare tells of two readings what agrees, the surname and each syllable of the given
// name, and counts what does not.
func (r reading) compare(o reading, a, b []syllable) (steps []Step, differ int) {
	rule := fmt.Sprintf("the surname is one in %s", r.language.name)
	if !intersects(r.surnames, o.surnames) {
		rule, differ = "the surnames differ", 1
	}
	steps = append(steps, Step{Rule: rule, A: r.spelled, B: o.spelled})
	for i := range max(len(a), len(b)) {
		s := Step{Rule: fmt.Sprintf("syllable %d is in one name only", i+1)}
		if i < len(a) {
			s.A = r.language.spell(a[i])
		}
		if i < len(b) {
			s.B = r.language.spell(b[i])
		}
		switch {
		case i >= len(a) || i >= len(b):
			differ++
		case a[i].meets(b[i]):
			both := syllable{a[i].onset & b[i].onset, a[i].nucleus & b[i].nucleus, a[i].coda & b[i].coda}
			s.Rule = fmt.Sprintf("syllable %d can be one: %s", i+1, r.language.spell(both))
		default:
			differ++
			s.Rule = fmt.Sprintf("syllable %d differs", i+1)
		}
		steps = append(steps, s)
	}
	return steps, differ
}

// maxSpelled bounds the syllables that a spelling is said to stand for.
const maxSpelled = 4

// spell gives the syllables that a spelling may stand for, in Hangul where the language
// has it: "일 (il)", "zhe, ze".
func (l *language) spell(s syllable) string {
	var out []string
	for _, o := range l.onset.groups(s.onset) {
		for _, n := range l.nucleus.groups(s.nucleus) {
			for _, c := range l.coda.groups(s.coda) {
				if len(out) == maxSpelled {
					return strings.Join(out, ", ") + ", …"
				}
				out = append(out, l.written(o, n, c))
			}
		}
	}
	return strings.Join(out, ", ")
}

// groups gives the letter groups of a set, in order.
func (p position) groups(s set) []string {
	return slices.DeleteFunc(sortedKeys(p.bits), func(g string) bool { return p.bits[g]&s == 0 })
}

// written gives one syllable by its Hangul, where the language has it, and its letters.
func (l *language) written(onset, nucleus, coda string) string {
	letters := onset + nucleus + coda
	if !l.hangul {
		return letters
	}
	o, n, c := slices.Index(l.hOnset, l.onset.bits[onset]), slices.Index(l.hNucleus, l.nucleus.bits[nucleus]), slices.Index(l.hCoda, l.coda.bits[coda])
	if o < 0 || n < 0 || c < 0 {
		return letters
	}
	return string(rune(hangulBase+o*588+n*28+c)) + " (" + letters + ")"
}
