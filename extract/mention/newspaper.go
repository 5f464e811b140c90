package mention

// newspapers proposes the quoted names after a word for a paper at token i.
func (s *scene) newspapers(i int) {
	k := i + 1
	for k < len(s.toks) && isQuote(s.str(k)) {
		end := k + 1
		for end < len(s.toks) && end-k <= longestTitle && s.toks[end].Kind == Word {
			end++
		}
		if end == k+1 || !isQuote(s.str(end)) || !s.upper(k+1) {
			return
		}
		s.organization(k+1, end, false, "organization/newspaper")
		k = end + 1
		if s.isPunct(k, ",") {
			k++
		}
		if s.equals(k, "and") {
			k++
		}
	}
}

// isQuote reports whether a token is a quotation mark.
func isQuote(w string) bool {
	switch w {
	case `"`, "“", "”", "'", "‘", "’", "«", "»", "„":
		return true
	}
	return false
}
