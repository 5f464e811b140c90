package mention

import "strings"

// Names whose given names are letters: A. A. Gromov, I.V. Belov, W. Averell Harriman,
// surname first in Cyrillic, and G R O M O V spaced out.

// initial reports whether token k is one initial or several: A., A.M., G.Ye.
func (s *scene) initial(k int) bool {
	// "9 P.M." is an hour, "U.S." a land, "U.N." a body.
	if !s.upper(k) || s.in(k, final) && k > 0 && s.toks[k-1].Kind == Number || s.land(k) == k+1 || s.in(k, acronym) {
		return false
	}
	w := s.str(k)
	if len(w) < 2 || w[len(w)-1] != '.' || len(w) == 2 && s.numbersItem(k) {
		return false
	}
	if shortenedClan(w[:len(w)-1]) {
		return true
	}
	for i := 0; i < len(w); {
		end, n := i, 0
		for end < len(w) && w[end] != '.' {
			_, size, _ := runeAt(w, end)
			end += size
			n++
		}
		_, _, kind := runeAt(w, i)
		if end >= len(w) || kind != capital || n > 1 && !s.lex.is(w[i:end], initials) {
			return false
		}
		i = end + 1
	}
	return true
}

// initialled gives the end of initials and the surname they open, or 0.
func (s *scene) initialled(i int) int {
	k := i
	for k < len(s.toks) && k-i < 4 && s.initial(k) && !(k > i && s.apart(k)) {
		k++
	}
	if k == i {
		return 0
	}
	if s.elided(k) {
		return s.afterSuffix(k + 1) // "H. d'Aspremont"
	}
	if s.in(k, particle) {
		if end := s.particles(k); end > 0 {
			return end
		}
	}
	if !s.surname(i, k) {
		return 0
	}
	for s.in(k, given) && s.nameWord(k+1) && !s.apart(k+1) {
		k++
	}
	if s.elided(k + 1) {
		return s.afterSuffix(k + 2) // "V. Giscard d'Estaing"
	}
	if k+1 < len(s.toks) && !s.upper(k+1) && !s.apart(k+1) {
		if end := s.particles(k + 1); end > 0 {
			return end // "M. Lund de Berg"
		}
	}
	return s.afterSuffix(k + 1)
}

// surname reports whether token k can follow the initials from token i.
func (s *scene) surname(i, k int) bool {
	if !s.upper(k) || s.toks[k].Span.Len() < 2 || s.apart(k) || s.clitic(k) || !nameLetters(s.str(k)) {
		return false
	}
	if s.in(k, function|calendar|weekday|demonym|notAcronym|acronym|orgHead|honorific|object) && !s.in(k, given) {
		return false
	}
	if k == i+1 && s.in(i, pointing) && s.in(k, title|role) && s.toks[i].Span.Len() > 2 {
		return false // "H.M. Ambassador"
	}
	if s.in(k, landWord) && !s.in(k, given|family) && !s.lex.isPersons(s.str(k)) {
		return false // "S. Vietnam"
	}
	if len(s.str(i)) == 2 && k == i+1 && s.itemOfPlace(k) {
		return false // "Ref: A. Oslo 8770", "I. Iberian policy"
	}
	if k == i+1 && s.equals(k, "box") && s.equals(i, "p.o.") {
		return false
	}
	// "A. Matters of procedure" is an item of a list.
	opening := i == 0 && k == 1 && len(s.str(i)) == 2
	if len(s.str(i)) == 2 && k == i+1 && !s.shout && !s.in(i-1, honorific) && s.lex.opensItem(s.str(k)) {
		return false // "A. MACV", "I. Large-scale"
	}
	return !(s.in(k, common|everyday) && opening || s.in(k, common) && s.shout)
}

// itemOfPlace reports whether the word at token k, with a letter before it, is a place whose message has the number behind
// it, or of a people: letters number such items.
func (s *scene) itemOfPlace(k int) bool {
	w := s.str(k)
	if k+1 < len(s.toks) && s.toks[k+1].Kind == Number && !s.apart(k+1) && (s.in(k, landWord) || s.land(k) > 0 || s.town(k, k+1)) {
		return true
	}
	return !s.in(k, given|family) && s.lex.ofLand(w) && len(w) >= fewestLetters
}

// followedByInitials gives the end of a surname and the initials behind it, or 0: as
// Russian writes names, and the lists translated from it ("Petrov A. A., Orlov Yu. V.").
func (s *scene) followedByInitials(i int) int {
	cyrillic := isCyrillic(firstRune(s.str(i)))
	if cyrillic && (!nameLetters(s.str(i)) || s.toks[i].Span.Len() < 6 || s.in(i, honorific|title|acronym|notAcronym)) || !cyrillic && !s.latinSurname(i) {
		return 0
	}
	if s.inState(i) {
		return 0
	}
	k, letters := i+1, 0
	if k+1 < len(s.toks) && s.str(k) == "," && s.initial(k+1) && s.toks[k].Span.Start == s.toks[i].Span.End && !s.honours(k+1) {
		k++ // "PETROV, A. A."
	}
	for k < len(s.toks) && k-i < 4 && s.initial(k) && !s.apart(k) {
		w := s.str(k)
		for at := range len(w) {
			if w[at] == '.' {
				letters++
			}
		}
		k++
	}
	if letters < 2 || s.upper(k) && !s.apart(k) && !(k < len(s.toks) && strings.Contains(s.text[s.toks[k-1].Span.End:s.toks[k].Span.Start], "\n")) {
		return 0
	}
	return k
}

// honours reports whether token k is letters of honour behind a name: C.M.G.
func (s *scene) honours(k int) bool {
	return s.lex.nouns[honours][strings.ToLower(strings.ReplaceAll(s.str(k), ".", ""))]
}

// latinSurname reports whether a surname in Latin letters can stand before its initials
// at token i: a word that is no other, with none of the name before it.
func (s *scene) latinSurname(i int) bool {
	return s.nameWord(i) && !s.in(i, given|landWord) && s.land(i) == 0 && s.toks[i].Span.Len() > 2 && !(i > 0 && !s.apart(i) && (s.nameWord(i-1) || s.initial(i-1)))
}

// fewestSpaced is the number of letter-spaced capitals that make a name.
const fewestSpaced = 4

// spacedName gives the end of letter-spaced capitals that spell no common word, or 0.
func (s *scene) spacedName(i int) int {
	k := i
	s.scratch = s.scratch[:0]
	for k < len(s.toks) && s.spacedLetter(k) && (k == i || s.near(k)) {
		s.scratch = fold(s.scratch, s.str(k))
		k++
	}
	if k-i < fewestSpaced || s.spacedLetter(i-1) {
		return 0
	}
	if s.lex.words[string(s.scratch)].class&(common|everyday|noName) != 0 || s.lex.inflected(s.scratch, common) {
		return 0
	}
	return k
}

// spacedLetter reports whether token k is one capital without a full stop.
func (s *scene) spacedLetter(k int) bool {
	if !s.upper(k) {
		return false
	}
	w := s.str(k)
	_, size, _ := runeAt(w, 0)
	return size == len(w)
}

// near reports whether token k follows its neighbour on the same line with a few blanks between.
func (s *scene) near(k int) bool {
	return !s.apart(k) && s.toks[k].Span.Start-s.toks[k-1].Span.End <= longestGap
}
