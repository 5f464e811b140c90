package mention

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dramatis/graph"
)

// normal gives the form of a name that chains and matching compare: white space
// folded, letter-spacing closed, soft and line-break hyphens gone, capitals lowered
// to name case. Acronyms keep their capitals.
func (x *lexicon) normal(surface string, t graph.EntityType, sh shape) string {
	if t == graph.Person && strings.HasSuffix(surface, ".") {
		if name, initials, ok := strings.Cut(surface, ", "); ok && strings.Count(initials, ".") > 1 {
			surface = name + " " + initials // "PETROV, A. A."
		}
	}
	if sh == spaced {
		return nameCase(closeSpacing(surface), false)
	}
	if t == graph.Person {
		surface = withoutInner(surface)
	}
	if plainName(surface) {
		return surface
	}
	words := strings.Fields(unbroken(surface))
	shouting := t == graph.Person || allCaps(words, x)
	for i, w := range words {
		words[i] = x.normalWord(w, t, sh, shouting, i > 0)
	}
	return strings.Join(words, " ")
}

// plainName reports whether a surface is its own normal form: no two capitals in a
// row, no white space but single blanks, ASCII only.
func plainName(surface string) bool {
	before := mark
	for i := range len(surface) {
		b := surface[i]
		if b >= utf8.RuneSelf || b == '[' || b == ']' {
			return false
		}
		kind := ascii[b]
		if kind == blank && (b != ' ' || before == blank) || kind == capital && before == capital {
			return false
		}
		before = kind
	}
	return true
}

// unbroken drops soft hyphens, hyphens at line ends and brackets of restoration.
func unbroken(surface string) string {
	var b strings.Builder
	b.Grow(len(surface))
	for i, r := range surface {
		if r == softHyphen || r == '[' || r == ']' {
			continue
		}
		if isHyphen(r) {
			rest := surface[i+utf8.RuneLen(r):]
			if trimmed := strings.TrimLeft(rest, " \t\r\n"); len(trimmed) < len(rest) && strings.ContainsRune(rest[:len(rest)-len(trimmed)], '\n') {
				return b.String() + unbroken(trimmed)
			}
		}
		b.WriteRune(r)
	}
	return b.String()
}

// closeSpacing joins letter-spaced capitals; a gap wider than the others parts two words.
func closeSpacing(surface string) string {
	narrow := len(surface)
	for gap := range gaps(surface) {
		narrow = min(narrow, gap)
	}
	var b strings.Builder
	wide := 0
	for _, r := range surface {
		if unicode.IsSpace(r) {
			wide++
			continue
		}
		if wide > narrow {
			b.WriteByte(' ')
		}
		wide = 0
		b.WriteRune(r)
	}
	return b.String()
}

// gaps yields the lengths of the runs of blanks in a text.
func gaps(text string) func(func(int) bool) {
	return func(yield func(int) bool) {
		n := 0
		for _, r := range text {
			if unicode.IsSpace(r) {
				n++
				continue
			}
			if n > 0 && !yield(n) {
				return
			}
			n = 0
		}
	}
}

// allCaps reports whether no word of a name but acronyms has a small letter, and some
// word is no acronym.
func allCaps(words []string, x *lexicon) bool {
	plain := false
	for _, w := range words {
		if w != strings.ToUpper(w) {
			return false
		}
		plain = plain || !x.is(w, acronym)
	}
	return plain
}

// normalWord gives the normal form of one word of a name.
func (x *lexicon) normalWord(w string, t graph.EntityType, sh shape, shouting, inner bool) string {
	if utf8.RuneCountInString(w) < 2 || w != strings.ToUpper(w) || w == strings.ToLower(w) || strings.Contains(strings.TrimSuffix(w, "."), ".") {
		return w
	}
	if inner && isRoman(w) && x.is(w, suffix) || t != graph.Person && (x.is(w, acronym|notAcronym) || isRoman(w)) {
		return w
	}
	if t != graph.Person && !x.knownWord(w) && (!shouting || len(w) <= 4) {
		return w // an acronym that no table knows
	}
	if t != graph.Person && (x.is(w, landWord) && x.shortState(w) || x.legalForm(w)) {
		return w
	}
	if inner && x.is(w, function) && t != graph.Person {
		return strings.ToLower(w)
	}
	return nameCase(w, sh == familyLead)
}

// knownWord reports whether the tables know a word as a word.
func (x *lexicon) knownWord(w string) bool {
	return x.is(w, ^(acronym|notAcronym)) || x.inflected(fold(nil, w), common)
}

// shortState reports whether the one word is a state written only in capitals: USSR.
func (x *lexicon) shortState(w string) bool {
	e := x.words[string(fold(nil, w))]
	return x.ends[x.step(0, e.id)].caps
}

// legalForm reports whether the one word is the legal form of a company: AG.
func (x *lexicon) legalForm(w string) bool {
	e := x.words[string(fold(nil, w))]
	return e.id != 0 && isForm(x.ends[x.step(0, e.id)].kind)
}

// nameCase lowers a word in capitals but for its first letter and those after a hyphen;
// the second syllable of an East Asian given name stays small.
func nameCase(w string, eastern bool) string {
	var b strings.Builder
	up := true
	for _, r := range w {
		if up {
			b.WriteRune(r)
		} else {
			b.WriteRune(unicode.ToLower(r))
		}
		up = (isHyphen(r) && !eastern) || r == ' ' || r == '.'
	}
	return b.String()
}
