package relate

import (
	"maps"
	"slices"
	"strings"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/extract/post"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// readHostPosts states the posts that are of the land a document is written in: who
// reports from an embassy, or from a paper's town, and speaks of "Interior Minister N."
// means the minister there; and the envoys he meets are sent to that state.
func (r *reading) readHostPosts() {
	r.accreditInCapitals()
	host := r.host()
	if host == nil || r.editedHeading() {
		return
	}
	abroad := r.reportsAbroad()
	if !abroad && r.layout.Header.Type != zone.NewsArticle {
		return
	}
	for _, u := range r.unplaced {
		if !u.minister {
			continue
		}
		for _, h := range u.holders {
			if !slices.Contains(r.c.Recipients, h) && !r.hasPost(h) {
				r.statePostIn(host, h, u.post.Role, u.post.Evidence)
			}
		}
	}
	if abroad {
		r.accredit(host)
	}
	for i := range r.c.Chains {
		c := coref.ChainID(i)
		if r.c.Chains[c].Type != graph.Person || r.c.Chains[c].Bibliographic || slices.Contains(r.c.Recipients, c) || r.hasPost(c) {
			continue
		}
		if m, title := r.titleOf(c); title != "" && r.ofHost(c, strings.ToLower(title)) {
			r.statePostIn(host, c, title, r.titleProof(m))
		}
	}
}

// editedHeading reports whether the heading gives its parties by office with the name in
// brackets, "From the Director (Lund)": an editor's, who tells the offices that matter.
func (r *reading) editedHeading() bool {
	h := r.layout.Header
	return slices.ContainsFunc(slices.Concat(h.Senders, h.Recipients), func(p zone.Party) bool {
		return strings.Contains(p.Span.Of(r.doc.Text), "(")
	})
}

// statePostIn states a post in one of the names of a state: in the state that the
// document names, else in the state by its name.
func (r *reading) statePostIn(state []string, holder coref.ChainID, role string, proof []Evidence) {
	s := fact(holder, "holds-position", r.LandChain(state), dated{}, 0.75, renamed(proof, "position/host"))
	s.Role = role
	if s.Object == coref.None {
		s.Literal = state[0]
	}
	if s.Object == coref.None || !r.hasPostAt(holder, s.Object) {
		r.add(s)
	}
}

// accredit states that the envoys whom the text calls after their own state ("the Norwegian
// Ambassador") are posted in the state where the document is written.
func (r *reading) accredit(host []string) {
	for _, s := range slices.Clone(r.found) {
		if s.Predicate != "holds-position" || !post.IsEnvoy(s.Role) || s.Modality != graph.Asserted && s.Modality != graph.Reported || !r.isLand(s) || r.postedInCity(s.Subject) {
			continue
		}
		if !slices.ContainsFunc(host, func(n string) bool { return strings.EqualFold(n, r.objectName(s)) }) {
			r.statePostIn(host, s.Subject, s.Role, s.Evidence)
		}
	}
}

// accreditInCapitals states that an envoy in a capital is that to the state, where the document names it: "the
// Norwegian Ambassador in Warsaw" is ambassador to Poland.
func (r *reading) accreditInCapitals() {
	type holding struct{ of, at coref.ChainID }
	held := map[holding]bool{}
	for _, s := range r.found {
		if s.Predicate == "holds-position" {
			held[holding{s.Subject, s.Object}] = true
		}
	}
	for _, s := range r.found {
		if s.Predicate != "holds-position" || !post.IsEnvoy(s.Role) || s.Object == coref.None {
			continue
		}
		if land := r.governedFrom(s.Object); land != coref.None && !held[holding{s.Subject, land}] {
			held[holding{s.Subject, land}] = true
			s.Object, s.Evidence = land, renamed(s.Evidence, "position/capital")
			r.add(s)
		}
	}
}

// isLand reports whether the object of a post is a state and not a body of it.
func (r *reading) isLand(s Statement) bool { return r.isLandName(r.objectName(s)) }

// isLandName reports whether a name is one of a state.
func (r *reading) isLandName(name string) bool {
	for _, names := range r.roles.Lands {
		if slices.ContainsFunc(names, func(n string) bool { return strings.EqualFold(n, name) }) {
			return true
		}
	}
	return false
}

// objectName gives the name of what a statement is about.
func (r *reading) objectName(s Statement) string {
	if s.Object == coref.None {
		return s.Literal
	}
	return strings.ReplaceAll(r.c.Chains[s.Object].Name, "’", "'")
}

// postedInCity reports whether the text says in which town or land somebody is envoy.
func (r *reading) postedInCity(c coref.ChainID) bool {
	return slices.ContainsFunc(r.found, func(s Statement) bool {
		return s.Subject == c && s.Predicate == "holds-position" && s.Object != coref.None && r.c.Chains[s.Object].Type == graph.Place && !r.isLand(s)
	})
}

// ofHost reports whether a title before a name is an office of the state the document is
// written in: a minister's always; a prime minister's where nobody else has the title; a head of
// state's in the press of his capital alone, for an embassy writes as often of its own president.
func (r *reading) ofHost(c coref.ChainID, title string) bool {
	switch head := clause.LastWord(title); {
	case head == "minister" && title != "minister":
		return !strings.Contains(title, "prime") || r.onlyBearer(c, title)
	case r.layout.Header.Type != zone.NewsArticle && (head == "president" || head == "king") && !strings.Contains(title, "vice"):
		return len(r.c.Chains[c].Mentions) >= manyMentions && r.onlyBearer(c, title) && r.mostNamed(c)
	case head == "premier", head == "president" && !strings.Contains(title, "vice"):
		return r.layout.Header.Type == zone.NewsArticle && len(r.c.Chains[c].Mentions) > 1 && r.onlyBearer(c, title)
	}
	return false
}

// manyMentions is how often an embassy speaks of the head of state it deals with: its own
// president it names once or twice.
const manyMentions = 3

// mostNamed reports whether nobody but the author is spoken of more often by name.
func (r *reading) mostNamed(c coref.ChainID) bool {
	named := func(c coref.ChainID) (n int) {
		for _, m := range r.c.Chains[c].Mentions {
			if r.a.Mentions[m].Kind == graph.ByName {
				n++
			}
		}
		return n
	}
	most := named(c)
	for i := range r.c.Chains {
		if other := coref.ChainID(i); r.c.Chains[i].Type == graph.Person && other != c && !r.IsSelf(other) && named(other) > most {
			return false
		}
	}
	return most >= manyMentions
}

// onlyBearer reports whether nobody else has the title before his name.
func (r *reading) onlyBearer(c coref.ChainID, title string) bool {
	for i := range r.c.Chains {
		if other := coref.ChainID(i); other != c && r.c.Chains[i].Type == graph.Person {
			if slices.ContainsFunc(r.c.Chains[i].Titles, func(t string) bool { return strings.EqualFold(t, title) }) && !r.hasPost(other) {
				return false
			}
		}
	}
	return true
}

// host gives the names of the state that the document is written in: of whose seat of
// government it is dated, or in which the embassy is that sends it; nil where it is not known.
func (r *reading) host() []string {
	if p := r.layout.Header.Place; !p.Empty() {
		for i, m := range r.a.Mentions {
			if m.Span.Overlaps(p) && m.Type == graph.Place && r.c.Of[i] != coref.None {
				if state := r.roles.Capitals[strings.ToLower(m.Normal)]; state != nil {
					return state
				}
			}
		}
		if state := r.roles.Capitals[strings.ToLower(strings.Join(strings.Fields(p.Of(r.doc.Text)), " "))]; state != nil {
			return state
		}
	}
	if land := r.landOfMission(r.layout.Header.House.Of(r.doc.Text)); land != nil {
		return land
	}
	for _, c := range r.c.Senders {
		for _, n := range r.c.Chains[c].Names {
			if land := r.landOfMission(n); land != nil {
				return land
			}
		}
	}
	return nil
}

// landOfMission gives the names of the state in which a mission is by its name: "Embassy of Norway in Poland", "Norwegian Legation in Warsaw".
func (r *reading) landOfMission(name string) []string {
	at := strings.LastIndex(strings.ToLower(name), " in ")
	if at < 0 || !isMission(name[:at]) {
		return nil
	}
	land := strings.TrimPrefix(name[at+len(" in "):], "the ")
	if state := r.roles.Capitals[strings.ToLower(land)]; state != nil {
		return state
	}
	if land == strings.ToUpper(land) {
		for _, town := range slices.Sorted(maps.Keys(r.roles.Capitals)) {
			if state := r.roles.Capitals[town]; strings.EqualFold(state[0], land) {
				return state
			}
		}
	}
	return []string{land}
}

// isMission reports whether a name is one of a body that a state keeps in the land of another.
func isMission(name string) bool {
	name = strings.ToLower(name)
	return strings.Contains(name, "embassy") || strings.Contains(" "+name, " legation") || strings.Contains(name, "trade delegation") || strings.Contains(name, "trade mission")
}

// reportsAbroad reports whether the author is of an embassy: the letterhead is of one, a body of that name sends the
// document, or the text says that its sender or author is an envoy.
func (r *reading) reportsAbroad() bool {
	if !r.layout.Header.House.Empty() {
		return true
	}
	authors := slices.Concat(r.c.Senders, r.c.SignedBy, []coref.ChainID{r.c.Author})
	for _, c := range authors {
		if c == coref.None {
			continue
		}
		if slices.ContainsFunc(r.c.Chains[c].Names, isMission) {
			return true
		}
		if slices.ContainsFunc(r.found, func(s Statement) bool {
			return s.Subject == c && s.Predicate == "holds-position" && post.IsEnvoy(s.Role)
		}) {
			return true
		}
	}
	return false
}
