package relate

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/extract/post"
	"dramatis/graph"
)

// unplaced is an office that the text gives somebody without saying of which state or body.
type unplaced struct {
	post     Statement // without its holder and with the office as literal
	holders  []coref.ChainID
	minister bool // such as every state has
	alone    bool // told as the one office of its name
}

// leaveUnplaced keeps an office whose state, government or body is not named, to be placed when the whole document is read.
func (r *reading) leaveUnplaced(o post.Office, holders []coref.ChainID, rule string) {
	told := rule == "position/apposition" || rule == "position/before-name" || rule == "position/verb"
	if len(holders) == 0 || !told || r.Bracketed(o) {
		return
	}
	role, end := r.fullRole(o)
	alone := r.toldAlone(o, rule, end)
	minister := r.Items[o.End].Word == "minister" && rule != "position/verb" && !r.formerly(o)
	if !minister && !alone || r.vague(role, rule) || r.roles.Seconds[strings.ToLower(role)] || r.onlyRank(role) {
		return
	}
	s := fact(coref.None, "holds-position", coref.None, dated{}, 0.75, r.evidence(r.Sentence.Span, r.Zone, "position/alone"))
	s.Role, s.Literal, s.Modality = role, role, r.VoiceModality()
	if said := r.saidOf(o, rule); said.Modality == graph.Reported {
		s.Modality, s.AttributedTo = said.Modality, said.AttributedTo
	}
	if tenure, told := r.tenureOf(o, rule); told {
		s.When, s.WhenBasis = tenure.value, tenure.basis
	}
	if rule == "position/apposition" {
		alone = alone && slices.ContainsFunc(holders, r.namedHere) // not "you, your Secretary of State,"
	}
	r.unplaced = append(r.unplaced, unplaced{s, holders, minister, alone})
}

// formerly reports whether a word before an office says that it was held at another time: "NAME, formerly Minister of Justice".
func (r *reading) formerly(o post.Office) bool {
	if o.First == 0 {
		return false
	}
	it := r.Items[o.First-1]
	return it.Kind == clause.WordItem && (r.roles.Former[it.Word] || it.Adverb && it.Word != "now")
}

// vague reports whether an office of one word does not tell by itself what is meant: "Minister" alone may be an envoy's rank, and
// "chairman" that of a sitting. Who becomes "President" or is made "Mayor" is so of a land or town.
func (r *reading) vague(role, rule string) bool {
	return !strings.Contains(role, " ") && !strings.Contains(role, "-") && (rule != "position/verb" || !r.roles.Rulers[strings.ToLower(role)])
}

// toldAlone reports whether an office up to item end, of which the text does not say what it is of, is told as the one of its name: by the verb
// that gives it, or written with a capital and set off by a comma from its holder, "the Minister of Works, NAME, said", "NAME, Minister of
// Works, said". What a list joins is no holder: "Premier NAME, Vice Premier NAME", "the Vice President, NAME, NAME and".
func (r *reading) toldAlone(o post.Office, rule string, end int) bool {
	head := r.Items[o.End]
	if o.Kin || o.Member || !r.roles.Heads[head.Word] || r.Items[o.Start].Determiner {
		return false
	}
	first, _ := utf8.DecodeRuneInString(clause.LastWord(head.Span.Of(r.doc.Text)))
	capital := unicode.IsUpper(first)
	switch {
	case rule == "position/verb":
		return (capital || head.Word == "minister" || r.roles.Rulers[head.Word]) && r.endsPredicate(o, end)
	case !capital:
		return false
	case rule == "position/apposition":
		return end == len(r.Items) || r.Items[end].Kind == clause.PunctItem && !r.listContinues(end)
	}
	if end >= len(r.Items) || !post.SetsOff(r.Items[end].Word) || !r.Pointed(&o) {
		return false
	}
	name := r.PastTitle(r.Items, end+1)
	for name < len(r.Items) && r.Items[name].Kind == clause.WordItem && r.RoleWord(name) {
		name++
	}
	return !r.listContinues(name + 1)
}

// endsPredicate reports whether an office up to item end is what a verb before it says of somebody, and neither of a body nor what the next
// verb is said of: "is President and", not "was here the President asked", "is high, and the emperor is far".
func (r *reading) endsPredicate(o post.Office, end int) bool {
	if v := o.First - 1; v > 0 && r.Items[v].Determiner && (r.Items[v-1].Word == "and" || r.Items[v-1].Kind == clause.PunctItem || r.Items[v-1].Adverb) {
		return false
	}
	if end == len(r.Items) {
		return true
	}
	if v, ok := r.VerbAt(r.Items, end); ok && v.Finite() {
		return false
	}
	it := r.Items[end]
	return it.Word != "of" && it.Word != "to" && it.Word != "for" && it.Word != "who" && it.Kind != clause.NameItem
}

// listContinues reports whether the mark at item j parts one of a list from the next: a name, with or without a title, or an office.
func (r *reading) listContinues(j int) bool {
	if j >= len(r.Items) || r.Items[j].Word != "," && r.Items[j].Word != "(" {
		return false
	}
	if r.Items[j].Word == "(" {
		for j < len(r.Items) && r.Items[j].Word != ")" {
			j++ // "Counselor NAME, Assistant Secretary (EUR) NAME"
		}
	}
	if j+1 < len(r.Items) && (r.Items[j+1].Word == "a" || r.Items[j+1].Word == "an") {
		return false // "a graduate of": it says more of the same
	}
	k := clause.PastDeterminers(r.Items, j+1)
	for k < len(r.Items) && r.RoleWord(k) && !r.RoleHead(k) {
		k++
	}
	return k < len(r.Items) && (r.RoleHead(k) || r.IsPersonByName(r.PastTitle(r.Items, k)))
}

// fullRole gives the words of an office with what it is for, which need be no known portfolio, and the item behind them.
func (r *reading) fullRole(o post.Office) (role string, end int) {
	j := o.End + 1
	if j+1 >= len(r.Items) || r.Items[j].Word != "of" && r.Items[j].Word != "for" {
		return o.Role, o.Last + 1
	}
	end = j + 1
	for end < len(r.Items) && end < j+6 && (r.Items[end].Upper && r.Items[end].Kind == clause.WordItem || r.Items[end].Word == "and" || r.Items[end].Determiner) {
		end++
	}
	for r.Items[end-1].Word == "and" || r.Items[end-1].Determiner {
		end--
	}
	if end <= max(j, o.Last)+1 {
		return o.Role, o.Last + 1
	}
	return o.Role + " " + r.Words(o.Last+1, end), end
}

// readLoneOffices states the offices of which a document does not say what they are of ("the Minister of Works, NAME, said"), of those
// whom it gives no other: as such they are said, and a reader may place them.
func (r *reading) readLoneOffices() {
	for _, u := range r.unplaced {
		for _, h := range u.holders {
			if !u.alone || r.hasPost(h) || !r.isNamed(h) {
				continue
			}
			s := u.post
			s.Subject = h
			r.add(s)
		}
	}
}

// isNamed reports whether somebody is named, and not only called by an office, which he holds anyway.
func (r *reading) isNamed(c coref.ChainID) bool {
	return slices.ContainsFunc(r.c.Chains[c].Mentions, func(m int) bool { return r.a.Mentions[m].Kind == graph.ByName })
}

// namedHere reports whether the sentence names somebody.
func (r *reading) namedHere(c coref.ChainID) bool {
	return slices.ContainsFunc(r.c.Chains[c].Mentions, func(m int) bool {
		return r.a.Mentions[m].Kind == graph.ByName && r.Sentence.Span.Contains(r.a.Mentions[m].Span)
	})
}
