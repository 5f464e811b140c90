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

// longestPaper bounds the words of a paper's name that stands without quotation marks.
const longestPaper = 4

// paperOf proposes the paper that somebody is said to write for or to edit at token i: "the editor of El Faro",
// "a reporter for Vima".
func (s *scene) paperOf(i int) {
	k := i + 1
	if !s.equals(k, "of") && !s.equals(k, "for") {
		return
	}
	k++
	first := k
	if s.equals(k, "the") {
		k++
	}
	if k < len(s.toks) && isQuote(s.str(k)) {
		s.newspapers(k - 1) // "the editor of the “Freie Presse”"
		return
	}
	end := k
	for end < len(s.toks) && end < k+longestPaper && s.upper(end) && s.toks[end].Kind == Word {
		end++
	}
	if end == k || s.in(k, given|title|honorific|landWord|demonym|role|modifier|calendar|orgHead) || s.in(end-1, orgHead) || s.isPunct(end, "'") || s.isPunct(end, "’") || s.isPunct(end, ".") && end+1 < len(s.toks) {
		return
	}
	if s.upper(first) {
		k = first
	}
	s.organization(k, end, false, "organization/newspaper")
}

// isQuote reports whether a token is a quotation mark.
func isQuote(w string) bool {
	switch w {
	case `"`, "“", "”", "'", "‘", "’", "«", "»", "„":
		return true
	}
	return false
}
