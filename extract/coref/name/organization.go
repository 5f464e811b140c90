package name

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// acronymFile is the form of acronyms.yaml.
type acronymFile struct {
	Acronyms []struct {
		Acronym []string `yaml:"acronym"`
		Means   []string `yaml:"means"`
	} `yaml:"acronyms"`
	Countries map[string][]string `yaml:"countries"`
	Places    [][]string          `yaml:"places"`
	Spellings map[string]string   `yaml:"spellings"`
	Ordinals  map[int][]string    `yaml:"ordinals"`
	Cardinals map[string]string   `yaml:"cardinals"`
}

// phrase is a run of folded words and the words it is replaced by.
type phrase struct{ from, to []string }

// organizationWords folds the words of organisations, states and events.
type organizationWords struct {
	spelling *spelling
	acronyms map[string][]string // acronym as printed -> folded words
	words    map[string]string   // folded word -> the word it is the same as
	figures  map[string]string   // within a word of several parts: 18-Nation
	phrases  map[string][]phrase // by first word, longest first
	forms    []string            // legal forms of companies, as printed, the longest first
	formEnds map[string]bool     // their last words
}

// newOrganizationWords prepares the tables of acronyms and of the lands of a people, whose
// names say the same where they are one word: "Chilean", "Chile".
func newOrganizationWords(f acronymFile, lands map[string][]string, s *spelling) organizationWords {
	w := organizationWords{spelling: s, figures: f.Cardinals, acronyms: map[string][]string{}, words: map[string]string{}, phrases: map[string][]phrase{}}
	for _, adjective := range sortedKeys(lands) {
		if land := w.singles(lands[adjective][0]); len(land) == 1 && !strings.Contains(adjective, " ") {
			w.words[adjective] = land[0]
		}
	}
	for _, country := range sortedKeys(f.Countries) {
		for _, adjective := range f.Countries[country] {
			w.words[strings.ToLower(adjective)] = strings.ToLower(country)
		}
	}
	for from, to := range f.Spellings {
		w.words[from] = to
	}
	for _, names := range f.Places {
		w.addPlace(names)
	}
	for n, spelled := range f.Ordinals {
		for _, word := range spelled {
			w.words[word] = strconv.Itoa(n)
		}
	}
	for _, a := range f.Acronyms {
		to := w.singles(a.Means[0])
		if _, country := f.Countries[a.Acronym[0]]; country {
			to = []string{strings.ToLower(a.Acronym[0])}
		}
		for _, form := range a.Acronym {
			w.acronyms[undotted(form)] = to
		}
		for _, m := range a.Means {
			from := w.singles(m)
			w.phrases[from[0]] = append(w.phrases[from[0]], phrase{from, to})
		}
	}
	w.settle()
	return w
}

// addPlace makes all names of a place say what the first of them does.
func (w organizationWords) addPlace(names []string) {
	to := w.singles(names[0])
	for _, n := range names[1:] {
		switch from := w.singles(n); {
		case len(from) == 1 && len(to) == 1:
			w.words[from[0]] = to[0]
		default:
			w.phrases[from[0]] = append(w.phrases[from[0]], phrase{from, to})
		}
	}
}

// settle sorts the phrases and writes out the phrases within acronyms and within what
// phrases stand for, and those within these: the "Soviet Union" in CPSU.
func (w organizationWords) settle() {
	for _, ps := range w.phrases {
		slices.SortStableFunc(ps, func(a, b phrase) int { return cmp.Compare(len(b.from), len(a.from)) })
	}
	const deepest = 8 // phrases that stand for each other never come to rest
	for range deepest {
		if !w.writeOut() {
			break
		}
	}
	for form, to := range w.acronyms {
		w.acronyms[form] = w.replacePhrases(to, to)
	}
}

// writeOut writes out what phrases stand for by what all of them stood for before, so
// that nothing hangs on their order. It reports whether anything changed.
func (w organizationWords) writeOut() (changed bool) {
	after := map[string][]phrase{}
	for first, ps := range w.phrases {
		for _, p := range ps {
			to := w.replacePhrases(p.to, p.to)
			changed = changed || !slices.Equal(to, p.to)
			after[first] = append(after[first], phrase{p.from, to})
		}
	}
	maps.Copy(w.phrases, after)
	return changed
}

// stopwords carry no meaning in the name of an organisation or event. "In" does: the
// embassy in Poland is not the Polish embassy.
var stopwords = map[string]bool{"of": true, "the": true, "and": true, "for": true, "on": true, "to": true, "a": true, "an": true, "at": true, "s": true}

// singles folds words one by one: case, marks, plural, adjective of a country.
func (w organizationWords) singles(text string) []string {
	var out []string
	for field := range strings.FieldsFuncSeq(text, func(r rune) bool { return unicode.IsSpace(r) || r == ',' || r == ';' || r == '"' }) {
		if to, ok := w.acronyms[undotted(field)]; ok {
			out = append(out, to...)
			continue
		}
		if same, ok := w.words[strings.ToLower(field)]; ok {
			out = append(out, same)
			continue
		}
		pieces := strings.Fields(w.spelling.ascii(field))
		for _, piece := range pieces {
			if word, ok := w.figures[piece]; ok && len(pieces) > 1 {
				piece = word
			}
			if s := w.single(piece); !stopwords[s] {
				out = append(out, s)
			}
		}
	}
	return out
}

// single folds one lower-case word.
func (w organizationWords) single(word string) string {
	if same, ok := w.words[word]; ok {
		return same
	}
	if n := strings.TrimRight(word, "snrdth"); n != "" && len(n) < len(word) && strings.Trim(n, "0123456789") == "" {
		return n
	}
	if len(word) > 3 && strings.HasSuffix(word, "s") && !strings.HasSuffix(word, "ss") && !strings.HasSuffix(word, "us") {
		word = word[:len(word)-1]
	}
	if same, ok := w.words[word]; ok {
		return same
	}
	return word
}

// undotted closes "U.S." to "US" and drops the marks around an acronym.
func undotted(field string) string {
	field = strings.TrimSuffix(strings.TrimSuffix(field, "’s"), "'s")
	if strings.Count(field, ".") > 1 {
		field = strings.ReplaceAll(field, ".", "")
	}
	return strings.Trim(field, "“”‘’\"'[].:")
}

// replacePhrases writes known expansions as the words their acronym stands for, but for
// those of the acronym that stands for except: that is not written into itself.
func (w organizationWords) replacePhrases(words, except []string) []string {
	var out []string
	for i := 0; i < len(words); {
		p, ok := w.phraseAt(words[i:], except)
		if !ok {
			out = append(out, words[i])
			i++
			continue
		}
		out = append(out, p.to...)
		i += len(p.from)
	}
	return out
}

// phraseAt finds the longest phrase that words begin with.
func (w organizationWords) phraseAt(words, except []string) (phrase, bool) {
	for _, p := range w.phrases[words[0]] {
		if len(p.from) <= len(words) && slices.Equal(p.from, words[:len(p.from)]) && !slices.Equal(p.to, except) {
			return p, true
		}
	}
	return phrase{}, false
}

// Words gives the folded words of an organisation's or event's name, acronyms
// written out, small words dropped, in order.
func (t *Tables) Words(text string) []string {
	return t.words.replacePhrases(t.words.singles(text), nil)
}

// WordsKey is equal for two names of one organisation, state, place or event: its
// folded words whatever their order, so that "CPSU CC" meets "Central Committee of
// the Communist Party of the Soviet Union", and "Orion Shipping Ltd" "Orion Shipping". It
// is empty for a name without words.
func (t *Tables) WordsKey(text string) string {
	words := t.Words(t.words.withoutForm(text))
	slices.Sort(words)
	return strings.Join(words, " ")
}

// addForms takes in the legal forms of companies, one a line.
func (w *organizationWords) addForms(lines string) {
	w.formEnds = map[string]bool{}
	for f := range strings.Lines(lines) {
		f = strings.TrimSpace(f)
		w.forms = append(w.forms, " "+f)
		w.formEnds[f[strings.LastIndexByte(f, ' ')+1:]] = true
	}
	slices.SortFunc(w.forms, func(a, b string) int { return cmp.Or(cmp.Compare(len(b), len(a)), cmp.Compare(a, b)) })
}

// withoutForm gives the name of a company without its legal form.
func (w organizationWords) withoutForm(name string) string {
	if !w.formEnds[name[strings.LastIndexByte(name, ' ')+1:]] {
		return name
	}
	for _, f := range w.forms {
		if rest, ok := strings.CutSuffix(name, f); ok && rest != "" {
			return strings.TrimRight(rest, ", ")
		}
	}
	return name
}

// Acronym gives the initials of an organisation's name of three words or more, as they
// are printed ("OCB"), or "" for shorter names.
func (t *Tables) Acronym(text string) string {
	var b strings.Builder
	for _, w := range strings.FieldsFunc(text, func(r rune) bool { return unicode.IsSpace(r) || r == '-' }) {
		if first, _ := utf8.DecodeRuneInString(w); unicode.IsUpper(first) {
			b.WriteRune(first)
		} else if !stopwords[w] && w != "in" {
			return ""
		}
	}
	if b.Len() < 3 {
		return ""
	}
	return b.String()
}
