package post

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
func (r *Reading) findUnnamedBody(o *Office) {
	if o.Body = r.bodyBehindName(o); len(o.Body) > 0 {
		return
	}
	if land, first, last := r.demonymBefore(o); land != nil {
		o.First = first
		if between := r.Words(last+1, o.Start); last >= first && between != "" && !r.isPortfolio(*o, between) {
			o.Literal = r.Words(first, o.Start)
			return
		}
		if r.Items[o.End].Word == "leader" {
			o.Relation = "leads" // of a country: no office
		}
		if r.roles.Occupations[r.Items[o.End].Word] && !slices.ContainsFunc(r.Items[o.Start:o.End], func(it clause.Item) bool { return it.Head }) {
			o.Relation = "citizen-of" // an American economist has no post in America
		}
		from := max(o.Start, last+1)
		if last >= first {
			from = last + 1 // "the Norwegian Petroleum Minister"
		}
		if o.Role = r.roleText(from, o.End); o.Role == "" && last >= first {
			o.Role = r.Items[o.End].Word
		}
		if c := r.LandChain(land); c != coref.None {
			o.Body = []coref.ChainID{c}
		} else {
			o.Literal = land[0]
		}
		return
	}
	if c := r.ministry(o); c != coref.None {
		o.Body = []coref.ChainID{c}
	} else if held := r.vacant[r.vacancy(*o)]; r.Pointed(o) && len(held) > 0 {
		o.Body = held // "the ambassador, NAME," of whom the text told before what he is ambassador of
	} else if unit := r.unitPhrase(o); unit != "" {
		o.Literal = unit
	} else if proper := r.properBody(o); proper != "" {
		o.Literal = proper
	} else if r.definite(o) {
		o.Literal = o.Role
	}
}

// KeepVacant remembers the body of an office whose holder is not named with it.
func (r *Reading) KeepVacant(o Office) { r.vacant[r.vacancy(o)] = o.Body }

// vacancy gives the key under which an office is remembered whose holder is not named with
// it: "the Interior Minister" is not the Minister of Defence of whom the text told before.
func (r *Reading) vacancy(o Office) string {
	words, _ := r.PortfolioBehind(o)
	return strings.ToLower(r.roleText(o.Start, o.End) + strings.Join(words, " "))
}

// Pointed reports whether an office is "the" office of its name.
func (r *Reading) Pointed(o *Office) bool {
	it := r.Items[o.Start]
	if it.Kind == clause.NameItem {
		return strings.HasPrefix(r.Written(it), "the ")
	}
	return o.Start > 0 && r.Items[o.Start-1].Word == "the"
}

// definite reports whether an office stands in apposition as the one office of its name:
// "X, the Deputy Foreign Minister,". A rank or a bare "an adviser" is none.
func (r *Reading) definite(o *Office) bool {
	head := r.Items[o.End]
	return o.Start > 1 && head.Upper && head.Kind == clause.WordItem && !r.roles.Ranks[head.Word] && r.Items[o.Start-1].Word == "the" && r.Items[o.Start-2].Word == ","
}

// demonymBefore gives the names of the state whose adjective opens the phrase of an
// office, with the items of the adjective.
func (r *Reading) demonymBefore(o *Office) (land []string, first, last int) {
	for j := o.End; j >= 0 && j >= o.Start-5; j-- {
		it := r.Items[j]
		if it.Kind == clause.NameItem && (j == o.End || j >= o.Start && r.RoleHead(j)) {
			return r.DemonymWithin(it), j, j - 1
		}
		if r.namesPortfolio(it, *o) {
			continue // "the Norwegian Labour Attaché"
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
func (r *Reading) isPortfolio(o Office, words string) bool {
	head := r.Items[o.End].Word
	return (head == "minister" || head == "secretary") && r.roles.Portfolios[strings.ToLower(words)]
}

// IsRank reports whether an item is a rank, as "Commander" is with a capital.
func (r *Reading) IsRank(it clause.Item) bool {
	return r.roles.Ranks[it.Word] || it.Word == "commander" && it.Upper
}

// namesPortfolio reports whether a name that stands before an office is here no party's, but says what the office is for: "the
// Labour Commissioner".
func (r *Reading) namesPortfolio(it clause.Item, o Office) bool {
	if it.Kind != clause.NameItem || it.Possessive || !r.roles.Portfolios[r.Written(it)] {
		return false
	}
	switch r.Items[o.End].Word {
	case "minister", "secretary", "commissioner", "attaché", "adviser", "advisor", "officer":
		return true
	}
	return false
}

// bodyBehindName reads "PRESIDENT NAME of BODY".
func (r *Reading) bodyBehindName(o *Office) []coref.ChainID {
	j := o.End + 1
	if j+2 >= len(r.Items) || r.Items[j].Kind != clause.NameItem || r.Items[j].Possessive || r.TypeOf(r.Items[j]) != graph.Person || r.Items[j+1].Word != "of" {
		return nil
	}
	j = clause.PastDeterminers(r.Items, j+2)
	if j >= len(r.Items) || r.Items[j].Kind != clause.NameItem || r.Items[j].Possessive || r.TypeOf(r.Items[j]) == graph.Person {
		return nil
	}
	head := r.Items[o.End]
	if noun, _ := r.HeadAfter(r.Items, j); noun != "" || r.IsRank(head) {
		return nil // "informed President X of the US decision", "Commander X of the Navy", which is a rank
	}
	return r.BodiesOf(*o, r.Singleton(r.Items, j))
}

// ministry gives the only ministry of the document that has the portfolio of a minister, or None.
func (r *Reading) ministry(o *Office) coref.ChainID {
	if r.Items[o.End].Word != "minister" {
		return coref.None
	}
	want := r.portfolio(o.Role)
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
func (r *Reading) ministriesByPortfolio() map[string][]coref.ChainID {
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
func (r *Reading) portfolio(name string) []string {
	words := slices.DeleteFunc(strings.Fields(strings.ToLower(name)), func(w string) bool { return r.frames.Ministerial[w] })
	slices.Sort(words)
	return words
}
