package mention

// An acronym in a bracket after the name that it shortens: Movement for the Left (MpS).

// longestShortened bounds the words of the name before the bracket.
const longestShortened = 12

// shortened proposes the names that a bracket shortens, with their acronyms.
func (s *scene) shortened() {
	if s.shout {
		return
	}
	for i := 1; i+2 < len(s.toks); i++ {
		if !s.isPunct(i, "(") || !s.isPunct(i+2, ")") && !s.isPunct(i+2, ",") || s.apart(i) || !s.shortName(i+1) {
			continue
		}
		if first := s.spelled(i, s.str(i+1)); first < i {
			s.organization(first, i, false, "organization/shortened")
			s.organization(i+1, i+2, false, "organization/short")
		}
	}
}

// shortName reports whether token i is written like an acronym: two capitals or more
// in one word of letters, and not fewer than its small letters ("McKinnon" is a name).
func (s *scene) shortName(i int) bool {
	return s.upper(i) && 2*len(capitalsOf(s.str(i))) >= s.toks[i].Span.Len() && s.toks[i].Span.Len() <= 2*longestAcronym && manyCapitals(s.str(i)) && nameLetters(s.str(i)) && s.words[i].class&notAcronym == 0
}

// spelled gives the first token of the capitalised words before token end whose first
// letters spell the capitals of an acronym, or end. Words that begin with none of its
// letters may stand between.
func (s *scene) spelled(end int, acronym string) int {
	letters := capitalsOf(acronym)
	first, left := end, len(letters)
	for k := end - 1; k >= 0 && end-k <= longestShortened && left > 0; k-- {
		switch {
		case s.upper(k) && s.str(k)[0] == letters[left-1]:
			first, left = k, left-1
		case s.upper(k) || s.clitic(k) || s.toks[k].Kind == Word && s.toks[k].Span.Len() <= longestJoin:
		default:
			return end
		}
	}
	if left > 0 || s.in(first, title|honorific) && s.in(first, role) {
		return end
	}
	return first
}

// capitalsOf gives the capitals of a word, those beyond ASCII by their first byte.
func capitalsOf(word string) []byte {
	var out []byte
	for i := 0; i < len(word); {
		_, size, kind := runeAt(word, i)
		if kind == capital {
			out = append(out, word[i])
		}
		i += size
	}
	return out
}
