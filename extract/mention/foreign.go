package mention

// longestForeign bounds the words of a foreign name on each side of its noun.
const longestForeign = 7

// foreignBodies proposes the organisations that keep their name in another language:
// the capitalised words around a noun such as Partido or Bewegung, with the small
// words that join them.
func (s *scene) foreignBodies() {
	if s.shout {
		return
	}
	for i := 0; i < len(s.toks); i++ {
		if !s.in(i, foreignBody) || !s.upper(i) {
			continue
		}
		first, last := i, i+1
		for first > 0 && i-first < longestForeign && s.foreignWord(first-1) && !s.apart(first) {
			first--
		}
		for last < len(s.toks) && last-i < longestForeign && !s.apart(last) {
			switch {
			case s.foreignWord(last):
				last++
				continue
			case s.foreignJoin(last) && s.foreignWord(last+1):
				last += 2
				continue
			}
			break
		}
		if last-first > 1 {
			s.organization(first, last, false, "organization/foreign")
		}
		i = last - 1
	}
}

// foreignWord reports whether token k can be part of such a name: a capitalised word
// that English does not know as a small one.
func (s *scene) foreignWord(k int) bool {
	return s.articled(k) || s.upper(k) && !s.in(k, function|honorific|title|calendar|weekday|role) && !s.clitic(k) && !s.initial(k)
}

// longestJoin bounds the small words within a foreign name, in bytes.
const longestJoin = 5

// foreignJoin reports whether token k is a small word that English does not know, or a particle.
func (s *scene) foreignJoin(k int) bool {
	if k >= len(s.toks) || s.toks[k].Kind != Word || s.toks[k].Upper || s.toks[k].Span.Len() > longestJoin {
		return false
	}
	return s.words[k].class&^(particle|prefix) == 0
}

// membersOf proposes the organisations called after their members: Democrats of the
// Left, Amalgamated Clothing Workers of America, Concerned Women for America.
func (s *scene) membersOf() {
	for i := 0; i+2 < len(s.toks) && !s.shout; i++ {
		if !s.in(i, members) || !s.upper(i) || !s.equals(i+1, "of") && !s.equals(i+1, "for") {
			continue
		}
		from := i + 2
		if s.equals(from, "the") || s.equals(from, "a") {
			from++
		}
		if end := s.complement(from); end > from {
			s.organization(s.before(i), end, false, "organization/members")
		}
	}
}
