package relate

import "strings"

// Whose state no word tells is all the same minister of one where a document tells of the ministers of one alone.

// readMinisters states the posts of ministers of whom nothing told of which state: of the one whose ministers the document tells of.
func (r *reading) readMinisters() {
	state := r.onlyGovernment()
	for _, u := range r.unplaced {
		if state == nil || strings.HasSuffix(strings.ToLower(u.role), "of state") {
			continue
		}
		for _, h := range u.holders {
			if !r.hasPost(h) {
				r.statePostIn(state, h, u.role, renamed(u.proof, "position/government"))
			}
		}
	}
}

// onlyGovernment gives the names of the one state of which the document names ministers, or nil.
func (r *reading) onlyGovernment() []string {
	var state []string
	for _, s := range r.found {
		if role := strings.ToLower(s.Role); s.Predicate != "holds-position" || !strings.Contains(role, "minister") && !strings.Contains(role, "premier") || !r.isLand(s) {
			continue
		}
		name := r.objectName(s)
		if state != nil && !strings.EqualFold(state[0], name) {
			return nil
		}
		state = []string{name}
	}
	return state
}
