package lexicon

import (
	"fmt"
	"io/fs"
	"strings"

	"go.yaml.in/yaml/v3"
)

// Form is a form of a verb as far as spelling shows it.
type Form uint8

// The forms. A regular past and participle look alike and are both set.
const (
	Base Form = 1 << iota
	Third
	Past
	Participle
	Gerund
)

// VerbForm is what a word may be as a verb.
type VerbForm struct {
	Lemma string
	Form  Form
}

// VerbForms maps the lower-case forms of the known verbs to what they may be.
type VerbForms map[string]VerbForm

// auxiliaries are the closed class of helping verbs; they never come from data.
var auxiliaries = map[string]VerbForm{
	"am": {"be", Third}, "is": {"be", Third}, "are": {"be", Third}, "be": {"be", Base},
	"was": {"be", Past}, "were": {"be", Past}, "been": {"be", Participle}, "being": {"be", Gerund},
	"have": {"have", Base}, "has": {"have", Third}, "had": {"have", Past | Participle}, "having": {"have", Gerund},
	"do": {"do", Base}, "does": {"do", Third}, "did": {"do", Past},
}

// modals are the closed class of modal verbs with the sense they give a clause.
var modals = map[string]string{
	"will": "future", "shall": "future", "would": "future", "'ll": "future",
	"can": "able", "could": "able", "may": "possible", "might": "possible",
	"should": "duty", "must": "duty", "ought": "duty",
}

// Auxiliary gives what a word in lower case is as a helping verb; none has no lemma.
func Auxiliary(word string) VerbForm { return auxiliaries[word] }

// loadVerbs reads seeds/verbs.yaml and inflects every verb in it.
func loadVerbs(tables fs.FS) (VerbForms, error) {
	data, err := fs.ReadFile(tables, "verbs.yaml")
	if err != nil {
		return nil, fmt.Errorf("reading the verbs: %w", err)
	}
	var file struct {
		Irregular map[string][2]string `yaml:"irregular"`
		Regular   []string             `yaml:"regular"`
	}
	if err := yaml.Unmarshal(data, &file); err != nil {
		return nil, fmt.Errorf("reading verbs.yaml: %w", err)
	}
	out := VerbForms{}
	for _, verb := range file.Regular {
		ed := Suffixed(verb, "ed")
		out.add(verb, ed, ed)
	}
	for verb, forms := range file.Irregular {
		out.add(verb, forms[0], forms[1])
	}
	return out, nil
}

// learn enters the verbs that only a frame knows, as regular ones.
func (l VerbForms) learn(f *Frames) {
	for _, frame := range f.All {
		for _, verb := range frame.Verbs {
			if l[verb].Form&Base == 0 && auxiliaries[verb].Lemma == "" {
				ed := Suffixed(verb, "ed")
				l.add(verb, ed, ed)
			}
		}
	}
}

// add enters all forms of one verb. A form that two verbs share ("found", "lay",
// "wound") belongs to the verb whose past it is: reports speak in the past.
func (l VerbForms) add(verb, ed, en string) {
	l.enter(verb, VerbForm{verb, Base})
	l.enter(Suffixed(verb, "s"), VerbForm{verb, Third})
	l.enter(Suffixed(verb, "ing"), VerbForm{verb, Gerund})
	if stem, ok := otherStem(verb); ok && ed == Suffixed(verb, "ed") {
		l.enter(stem+"ing", VerbForm{verb, Gerund})
		l.enter(stem+"ed", VerbForm{verb, Past | Participle})
	}
	if ed == en {
		l.enter(ed, VerbForm{verb, Past | Participle})
		return
	}
	l.enter(ed, VerbForm{verb, Past})
	l.enter(en, VerbForm{verb, Participle})
}

func (l VerbForms) enter(word string, v VerbForm) {
	old, taken := l[word]
	switch {
	case !taken:
		l[word] = v
	case old.Lemma == v.Lemma:
		l[word] = VerbForm{v.Lemma, old.Form | v.Form}
	case v.Form&Past != 0 && old.Form&Past == 0:
		l[word] = v
	case v.Form&Past == 0 && old.Form&Past != 0:
	case v.Lemma < old.Lemma: // same rank: any choice will do if it is always the same
		l[word] = v
	}
}

// Suffixed spells verb with the regular ending "s", "ed" or "ing".
func Suffixed(verb, ending string) string {
	last := verb[len(verb)-1]
	consonantY := last == 'y' && len(verb) > 1 && !vowel(verb[len(verb)-2])
	switch ending {
	case "s":
		switch {
		case consonantY:
			return verb[:len(verb)-1] + "ies"
		case last == 's', last == 'x', last == 'z', strings.HasSuffix(verb, "sh"), strings.HasSuffix(verb, "ch"), last == 'o':
			return verb + "es"
		}
		return verb + "s"
	case "ed":
		switch {
		case last == 'e':
			return verb + "d"
		case consonantY:
			return verb[:len(verb)-1] + "ied"
		}
	case "ing":
		switch {
		case strings.HasSuffix(verb, "ie"):
			return verb[:len(verb)-2] + "ying"
		case last == 'e' && verb != "be" && !strings.HasSuffix(verb, "ee"):
			return verb[:len(verb)-1] + "ing"
		}
	}
	if doubles(verb) {
		return verb + string(last) + ending
	}
	return verb + ending
}

// doubles reports whether the last consonant doubles before a vowel: in verbs of
// one vowel ("plan") and in those stressed at the end ("commit", "refer", "compel").
func doubles(verb string) bool {
	n := len(verb)
	if n < 3 || vowel(verb[n-1]) || strings.ContainsRune("wxyh", rune(verb[n-1])) || !vowel(verb[n-2]) || vowel(verb[n-3]) {
		return false
	}
	vowels := 0
	for i := range n {
		if vowel(verb[i]) {
			vowels++
		}
	}
	if vowels == 1 {
		return true
	}
	for _, end := range []string{"mit", "fer", "pel", "cur", "cel", "gret", "bel", "vel", "rol", "tol", "tal"} {
		if strings.HasSuffix(verb, end) && verb != "offer" && verb != "suffer" && verb != "differ" {
			return true
		}
	}
	return false
}

// otherStem gives the stem that the other English writes before a vowel in verbs that end in
// l or p behind a short vowel without stress: "quarreled" and "quarrelled", "kidnaped" and
// "kidnapped".
func otherStem(verb string) (string, bool) {
	n := len(verb)
	if n < 5 || verb[n-1] != 'l' && verb[n-1] != 'p' || !vowel(verb[n-2]) || vowel(verb[n-3]) {
		return "", false
	}
	if doubles(verb) {
		return verb, true
	}
	return verb + verb[n-1:], true
}

func vowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }
