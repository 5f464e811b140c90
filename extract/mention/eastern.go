package mention

// Names with the family name first: Choe Chang Ik, Yun Kong-heum, Liu Shaoqi, Tung Pi-wu, Pham Van Dong.

// familyFirst gives the end of an East Asian name whose family name is token i, or 0.
func (s *scene) familyFirst(i int) int {
	k := i + 1
	if !s.upper(k) || s.apart(k) || s.clitic(k) {
		return 0
	}
	if s.hyphenGiven(k) {
		return k + 1
	}
	if s.toks[k].Caps && s.toks[k].Span.Len() > 1 && !roman(s.str(k)) && !s.toks[i].Caps && !s.capitals || s.in(i, function) && s.in(k, function) {
		return 0 // "No NATO documents", "DO WE GO"; but "Chung II Kwon" is a slip for Il
	}
	// A family name that is also an English word needs more than its capital.
	if s.in(i, function|common) && !s.shout && s.in(k, function|common) {
		return 0
	}
	best := 0
	toward := s.equals(i, "to") && (s.shout || i == 0 || s.toks[i-1].Kind != Word)
	if s.in(i, korean) {
		best = max(best, s.syllableGiven(k, s.lex.koreanSounds))
	}
	if s.in(i, chinese) {
		best = max(best, s.syllableGiven(k, s.lex.chineseSounds))
	}
	if s.in(i, vietnamese) {
		best = max(best, s.vietnameseGiven(k))
	}
	if toward && best == k+1 {
		return 0 // "To Rabin peace meant much", "CALL TO ALLEN LUND"
	}
	return best
}

// hyphenGiven reports whether token k is a given name of hyphened syllables: Kong-heum, KONG-HEUM.
func (s *scene) hyphenGiven(k int) bool {
	w := s.str(k)
	at := 0
	for at < len(w) && w[at] != '-' {
		at++
	}
	if at == 0 || at > 6 || at >= len(w)-1 || len(w)-at > 8 || !nameLetters(w) || s.compoundAdjective(k) {
		return false
	}
	return !s.lex.is(w[:at], common) || !s.lex.is(w[at+1:], common|function)
}

// syllableGiven gives the end of one or two words from token k that are a given
// name of one or two syllables, or 0.
func (s *scene) syllableGiven(k int, of sounds) int {
	first := s.syllablesAt(k, of)
	if first == 0 {
		return 0
	}
	if first == 1 && s.upper(k+1) && !s.apart(k+1) && s.syllablesAt(k+1, of) == 1 && !s.in(k+1, function) {
		return k + 2
	}
	// "Han In Moscow", "Han Is Ill": a word of the closed classes is no given name alone.
	if s.in(k, function) || first == 2 && s.in(k, common) && !s.shout {
		return 0
	}
	return k + 1
}

// syllablesAt counts the syllables of token k, or 0 where it cannot be a given name.
func (s *scene) syllablesAt(k int, of sounds) int {
	if !s.upper(k) || s.clitic(k) || s.in(k, noName&^(function|ordinal|honorific|acronym|notAcronym|direction)) || !nameLetters(s.str(k)) || s.land(k) > 0 && s.in(k, landWord) {
		return 0
	}
	if s.in(k, verb) {
		return 0
	}
	return of.syllables(s.key(k), 2)
}

// vietnameseGiven gives the end of up to three words of a Vietnamese given name, or 0.
func (s *scene) vietnameseGiven(k int) int {
	end, known := k, false
	for end < len(s.toks) && end-k < 3 && s.upper(end) && !s.apart(end) && !s.clitic(end) {
		middle := s.in(end, vietnameseMiddle)
		if !middle && !(known && s.nameWord(end) && s.toks[end].Span.Len() <= 8) {
			break
		}
		known = known || middle
		end++
	}
	if !known {
		return 0
	}
	return end
}

// cyrillicKorean gives the end of a Korean name in Kholodovich's Cyrillic: Пак Чан Ок.
func (s *scene) cyrillicKorean(i int) int {
	k := i + 1
	for k < len(s.toks) && k-i < 3 && s.upper(k) && !s.apart(k) && s.lex.cyrillicSounds.syllables(s.key(k), 2) > 0 {
		k++
	}
	if k-i < 2 || k-i == 2 && s.lex.cyrillicSounds.syllables(s.key(k-1), 1) != 1 {
		return 0
	}
	return k
}
