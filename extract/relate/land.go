package relate

import (
	"slices"
	"strings"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/graph"
)

// findUnnamedBody looks for the body of an office that no name stands beside: the state of
// an adjective ("the Norwegian premier X"), a body without a name of its own ("the former
// Norwegian navy school rector X"), the one ministry of the document that a minister can be of.
func (r *reading) findUnnamedBody(o *office) {
	if o.body = r.bodyBehindName(o); len(o.body) > 0 {
		return
	}
	if land, first, last := r.demonymBefore(o); land != nil {
		o.first = first
		if between := r.words(last+1, o.start); last >= first && between != "" && !r.isPortfolio(*o, between) {
			o.literal = r.words(first, o.start)
			return
		}
		if r.Items[o.end].Word == "leader" {
			o.relation = "leads" // of a country: no office
		}
		if r.roles.Occupations[r.Items[o.end].Word] && !slices.ContainsFunc(r.Items[o.start:o.end], func(it clause.Item) bool { return it.Head }) {
			o.relation = "citizen-of" // an American economist has no post in America
		}
		from := max(o.start, last+1)
		if last >= first {
			from = last + 1 // "the Norwegian Petroleum Minister"
		}
		if o.role = r.roleText(from, o.end); o.role == "" && last >= first {
			o.role = r.Items[o.end].Word
		}
		if c := r.LandChain(land); c != coref.None {
			o.body = []coref.ChainID{c}
		} else {
			o.literal = land[0]
		}
		return
	}
	if c := r.ministry(o); c != coref.None {
		o.body = []coref.ChainID{c}
	} else if held := r.vacant[r.vacancy(*o)]; r.pointed(o) && len(held) > 0 {
		o.body = held // "the ambassador, NAME," of whom the text told before what he is ambassador of
	} else if unit := r.unitPhrase(o); unit != "" {
		o.literal = unit
	} else if proper := r.properBody(o); proper != "" {
		o.literal = proper
	} else if r.definite(o) {
		o.literal = o.role
	}
}

// keepVacant remembers the body of an office whose holder is not named with it.
func (r *reading) keepVacant(o office) { r.vacant[r.vacancy(o)] = o.body }

// vacancy gives the key under which an office is remembered whose holder is not named with
// it: "the Interior Minister" is not the Minister of Defence of whom the text told before.
func (r *reading) vacancy(o office) string {
	words, _ := r.portfolioBehind(o)
	return strings.ToLower(r.roleText(o.start, o.end) + strings.Join(words, " "))
}

// pointed reports whether an office is "the" office of its name.
func (r *reading) pointed(o *office) bool {
	it := r.Items[o.start]
	if it.Kind == clause.NameItem {
		return strings.HasPrefix(r.Written(it), "the ")
	}
	return o.start > 0 && r.Items[o.start-1].Word == "the"
}

// definite reports whether an office stands in apposition as the one office of its name:
// "X, the Deputy Foreign Minister,". A rank or a bare "an adviser" is none.
func (r *reading) definite(o *office) bool {
	head := r.Items[o.end]
	return o.start > 1 && head.Upper && head.Kind == clause.WordItem && !r.roles.Ranks[head.Word] && r.Items[o.start-1].Word == "the" && r.Items[o.start-2].Word == ","
}

// demonymBefore gives the names of the state whose adjective opens the phrase of an
// office, with the items of the adjective.
func (r *reading) demonymBefore(o *office) (land []string, first, last int) {
	for j := o.end; j >= 0 && j >= o.start-5; j-- {
		it := r.Items[j]
		if it.Kind == clause.NameItem && (j == o.end || j >= o.start && r.RoleHead(j)) {
			return r.demonymWithin(it), j, j - 1
		}
		if it.Kind != clause.WordItem || it.Preposition || it.Binder || it.Determiner || it.Word == "and" {
			return nil, 0, 0
		}
		if !it.Upper {
			continue
		}
		if j > 0 && r.Items[j-1].Kind == clause.WordItem {
			if land := r.roles.Lands[r.Items[j-1].Word+" "+it.Word]; land != nil {
				return land, j - 1, j
			}
		}
		if land := r.roles.Lands[it.Word]; land != nil {
			return land, j, j
		}
	}
	return nil, 0, 0
}

// isPortfolio reports whether the words before an office say what a minister is for: "the Norwegian Petroleum Minister".
func (r *reading) isPortfolio(o office, words string) bool {
	head := r.Items[o.end].Word
	return (head == "minister" || head == "secretary") && r.roles.Portfolios[strings.ToLower(words)]
}

// demonymWithin gives the names of the state whose adjective stands in a description:
// "the Norwegian Ambassador".
func (r *reading) demonymWithin(it clause.Item) []string {
	words := strings.Fields(r.Written(it))
	for k := range words {
		if land := r.roles.LandAt(words, k); land != nil {
			return land
		}
	}
	return nil
}

// bodyBehindName reads "PRESIDENT NAME of BODY".
func (r *reading) bodyBehindName(o *office) []coref.ChainID {
	j := o.end + 1
	if j+2 >= len(r.Items) || r.Items[j].Kind != clause.NameItem || r.Items[j].Possessive || r.TypeOf(r.Items[j]) != graph.Person || r.Items[j+1].Word != "of" {
		return nil
	}
	j = clause.PastDeterminers(r.Items, j+2)
	if j >= len(r.Items) || r.Items[j].Kind != clause.NameItem || r.Items[j].Possessive || r.TypeOf(r.Items[j]) == graph.Person {
		return nil
	}
	if noun, _ := r.HeadAfter(r.Items, j); noun != "" || r.roles.Ranks[r.Items[o.end].Word] {
		return nil // "informed President X of the US decision"
	}
	return r.bodies(*o, r.Singleton(r.Items, j))
}

// words gives the text of items from first up to but without end, on one line.
func (r *reading) words(first, end int) string {
	if first >= end {
		return ""
	}
	return strings.Join(strings.Fields(r.doc.Text[r.Items[first].Span.Start:r.Items[end-1].Span.End]), " ")
}

// ministry gives the only ministry of the document that has the portfolio of a minister, or None.
func (r *reading) ministry(o *office) coref.ChainID {
	if r.Items[o.end].Word != "minister" {
		return coref.None
	}
	want := r.portfolio(o.role)
	if len(want) == 0 {
		return coref.None
	}
	if r.ministries == nil {
		r.ministries = r.ministriesByPortfolio()
	}
	if found := r.ministries[strings.Join(want, " ")]; len(found) == 1 {
		return found[0]
	}
	return coref.None
}

// ministriesByPortfolio gives the ministries that the document names and that neither sent
// nor got it, by the words that say what they are for.
func (r *reading) ministriesByPortfolio() map[string][]coref.ChainID {
	out := map[string][]coref.ChainID{}
	for i, c := range r.c.Chains {
		id, name := coref.ChainID(i), strings.ToLower(c.Name)
		if c.Type != graph.Organization || c.Bibliographic || slices.Contains(r.c.Senders, id) || slices.Contains(r.c.Recipients, id) || !strings.Contains(name, "ministry") {
			continue
		}
		key := strings.Join(r.portfolio(name), " ")
		out[key] = append(out[key], id)
	}
	return out
}

// portfolio gives the words of an office or a ministry that say what it is for, sorted.
func (r *reading) portfolio(name string) []string {
	words := slices.DeleteFunc(strings.Fields(strings.ToLower(name)), func(w string) bool { return r.frames.Ministerial[w] })
	slices.Sort(words)
	return words
}
