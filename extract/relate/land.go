package relate

import (
	"slices"
	"strings"

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
		if r.items[o.end].word == "leader" {
			o.relation = "leads" // of a country: no office
		}
		if r.roles.occupations[r.items[o.end].word] && !slices.ContainsFunc(r.items[o.start:o.end], func(it item) bool { return it.head }) {
			o.relation = "citizen-of" // an American economist has no post in America
		}
		from := max(o.start, last+1)
		if last >= first {
			from = last + 1 // "the Norwegian Petroleum Minister"
		}
		if o.role = r.roleText(from, o.end); o.role == "" && last >= first {
			o.role = r.items[o.end].word
		}
		if c := r.landChain(land); c != coref.None {
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

// vacancy gives the key under which an office is remembered whose holder is not named with
// it: "the Interior Minister" is not the Minister of Defence of whom the text told before.
func (r *reading) vacancy(o office) string {
	words, _ := r.portfolioBehind(o)
	return strings.ToLower(r.roleText(o.start, o.end) + strings.Join(words, " "))
}

// pointed reports whether an office is "the" office of its name.
func (r *reading) pointed(o *office) bool {
	it := r.items[o.start]
	if it.kind == nameItem {
		return strings.HasPrefix(r.written(it), "the ")
	}
	return o.start > 0 && r.items[o.start-1].word == "the"
}

// definite reports whether an office stands in apposition as the one office of its name:
// "X, the Deputy Foreign Minister,". A rank or a bare "an adviser" is none.
func (r *reading) definite(o *office) bool {
	head := r.items[o.end]
	return o.start > 1 && head.upper && head.kind == wordItem && !r.roles.ranks[head.word] && r.items[o.start-1].word == "the" && r.items[o.start-2].word == ","
}

// demonymBefore gives the names of the state whose adjective opens the phrase of an
// office, with the items of the adjective.
func (r *reading) demonymBefore(o *office) (land []string, first, last int) {
	for j := o.end; j >= 0 && j >= o.start-5; j-- {
		it := r.items[j]
		if it.kind == nameItem && (j == o.end || j >= o.start && r.roleHead(j)) {
			return r.demonymWithin(it), j, j - 1
		}
		if it.kind != wordItem || it.preposition || it.binder || it.determiner || it.word == "and" {
			return nil, 0, 0
		}
		if !it.upper {
			continue
		}
		if j > 0 && r.items[j-1].kind == wordItem {
			if land := r.roles.lands[r.items[j-1].word+" "+it.word]; land != nil {
				return land, j - 1, j
			}
		}
		if land := r.roles.lands[it.word]; land != nil {
			return land, j, j
		}
	}
	return nil, 0, 0
}

// isPortfolio reports whether the words before an office say what a minister is for: "the Norwegian Petroleum Minister".
func (r *reading) isPortfolio(o office, words string) bool {
	head := r.items[o.end].word
	return (head == "minister" || head == "secretary") && r.roles.portfolios[strings.ToLower(words)]
}

// demonymWithin gives the names of the state whose adjective stands in a description:
// "the Norwegian Ambassador".
func (r *reading) demonymWithin(it item) []string {
	words := strings.Fields(r.written(it))
	for k := range words {
		if land := r.roles.landAt(words, k); land != nil {
			return land
		}
	}
	return nil
}

// landAt gives the names of the state whose adjective begins at word k, in small letters:
// "south korean" before "korean"; nil where there is none.
func (r roles) landAt(words []string, k int) []string {
	if k >= len(words) {
		return nil
	}
	if k+1 < len(words) && r.lands[words[k]+" "+words[k+1]] != nil {
		return r.lands[words[k]+" "+words[k+1]]
	}
	return r.lands[words[k]]
}

// bodyBehindName reads "PRESIDENT NAME of BODY".
func (r *reading) bodyBehindName(o *office) []coref.ChainID {
	j := o.end + 1
	if j+2 >= len(r.items) || r.items[j].kind != nameItem || r.items[j].possessive || r.typeOf(r.items[j]) != graph.Person || r.items[j+1].word != "of" {
		return nil
	}
	j = pastDeterminers(r.items, j+2)
	if j >= len(r.items) || r.items[j].kind != nameItem || r.items[j].possessive || r.typeOf(r.items[j]) == graph.Person {
		return nil
	}
	if noun, _ := r.headAfter(r.items, j); noun != "" || r.roles.ranks[r.items[o.end].word] {
		return nil // "informed President X of the US decision"
	}
	return r.bodies(*o, r.singleton(r.items, j))
}

// words gives the text of items from first up to but without end, on one line.
func (r *reading) words(first, end int) string {
	if first >= end {
		return ""
	}
	return strings.Join(strings.Fields(r.doc.Text[r.items[first].span.Start:r.items[end-1].span.End]), " ")
}

// landChain gives the chain of the document that has one of the names of a state, or None.
func (r *reading) landChain(names []string) coref.ChainID {
	for _, n := range names {
		i := slices.IndexFunc(r.c.Chains, func(c coref.Chain) bool {
			return (c.Type == graph.Place || c.Type == graph.Organization) && !c.Bibliographic && slices.ContainsFunc(c.Names, func(have string) bool {
				return strings.EqualFold(strings.ReplaceAll(have, "’", "'"), n)
			})
		})
		if i >= 0 {
			return coref.ChainID(i)
		}
	}
	return coref.None
}

// ministry gives the only ministry of the document that has the portfolio of a minister, or None.
func (r *reading) ministry(o *office) coref.ChainID {
	if r.items[o.end].word != "minister" {
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
