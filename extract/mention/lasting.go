package mention

import "strings"

// lasting reports whether token k tells of the noun behind it how long it is: "two-hour", "three-day".
func (s *scene) lasting(k int) bool {
	if k < 0 || s.toks[k].Kind != Word || s.toks[k].Span.Len() < len("2-day") {
		return false
	}
	w := s.str(k)
	for _, unit := range []string{"-minute", "-hour", "-day", "-week", "-month"} {
		if strings.HasSuffix(w, unit) {
			return true
		}
	}
	return false
}
