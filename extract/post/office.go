package post

import (
	"slices"
	"strings"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/graph"
)

// IsEnvoy reports whether a role is that of a head of mission.
func IsEnvoy(role string) bool {
	role = strings.ToLower(role)
	return strings.Contains(role, "ambassador") || strings.Contains(role, "chargé") || strings.Contains(role, "envoy")
}

// SetsOff reports whether a mark may stand between a name and the office behind it:
// "NAME, Minister", "NAME (Minister)", "NAME - Minister".
func SetsOff(mark string) bool {
	switch mark {
	case ",", "(", "-", "–", "—":
		return true
	}
	return false
}

// withoutFormer takes "former" off a description.
func (r *Reading) withoutFormer(s string) string {
	if first, rest, ok := strings.Cut(s, " "); ok && r.roles.Former[strings.ToLower(first)] {
		return rest
	}
	return s
}

// follows reports whether an office is named right behind another of the same holder:
// "NAME, member of the Council, secretary of the Committee".
func (r *Reading) follows(before, o Office) bool {
	if before.End > 0 && o.Start > before.End && o.Last == before.Last && len(o.Body) > 0 {
		return !r.servedBetween(before.End+1, o.Start) // "founder, president and director of the Bank"
	}
	if before.Kin && o.Kin && !o.Possessive && (r.and(before.Last+1, o.First) || before.Last+1 < o.First && r.Items[before.Last+1].Word == "," && r.and(before.Last+2, o.First)) {
		return true // "daughter of X and niece of Y"
	}
	if r.describedAgain(before, o) {
		return true // "a cousin of X and a graduate of Y"
	}
	if before.End == 0 || o.First <= before.Last || before.Kin && before.End+1 < len(r.Items) && r.Items[before.End+1].Word == "of" {
		return false // "brother of the Minister": another's post
	}
	of := false
	for _, it := range r.Items[before.Last+1 : o.First] {
		if of = (of || it.Word == "of") && it.Kind == clause.WordItem; of && (len(before.Body) == 0 || it.Word == "of") {
			continue // "interpreter of Chinese (graduate of …)"
		}
		if it.Kind == clause.NameItem && (r.TypeOf(it) == graph.Organization || r.TypeOf(it) == graph.Place) && !it.Possessive {
			continue // "member of the Committee, of the Presidium, chairman of the Council"
		}
		if !SetsOff(it.Word) && it.Word != "and" && it.Word != ";" && !(it.Kind == clause.WordItem && (it.Determiner || r.roles.Former[it.Word] || r.frames.Temporal[it.Word] || it.Adverb)) {
			return false
		}
	}
	return o.First > before.Last+1
}

// servedBetween reports whether one of the items from item from up to item to makes the office behind it that of whom the holder
// of the first serves: "clerk to the Director of the Bank".
func (r *Reading) servedBetween(from, to int) bool {
	return slices.ContainsFunc(r.Items[from:to], func(it clause.Item) bool {
		return it.Kind == clause.WordItem && (it.Word == "to" || it.Word == "under")
	})
}

// describedAgain reports whether "and a" puts an office beside a kinship that an article opens, too: both say what the same one is.
func (r *Reading) describedAgain(before, o Office) bool {
	if !before.Kin || before.End == 0 || o.Kin || before.Start == 0 || o.Start != before.Last+3 || r.Items[o.Start-2].Word != "and" {
		return false
	}
	article := func(it clause.Item) bool { return it.Kind == clause.WordItem && (it.Word == "a" || it.Word == "an") }
	return article(r.Items[o.Start-1]) && article(r.Items[before.Start-1])
}

// and reports whether an "and", with an article behind it, is all from item first to end, exclusive.
func (r *Reading) and(first, end int) bool {
	return first < end && r.Items[first].Word == "and" && clause.PastDeterminers(r.Items, first+1) == end
}

// PartBetween reports whether an office is of a part that stands before its body without a
// name: who is "head of sector in the Department" does not lead the Department.
func (r *Reading) PartBetween(o Office) bool {
	for j := o.End + 1; j < o.Last && len(o.Unit) == 0; j++ {
		if r.roles.Units[r.Items[j].Word] {
			return true
		}
	}
	return false
}

// addSeat adds the place where an envoy is posted behind the body that sends him: "the
// ambassador of Norway in Paris".
func (r *Reading) addSeat(o *Office) {
	j := o.Last + 1
	if len(o.Body) == 0 || !IsEnvoy(o.Role) && r.Items[o.End].Word != "consul" || j+1 >= len(r.Items) {
		return
	}
	if w := r.Items[j].Word; w != "in" && w != "to" && w != "at" {
		return
	}
	j = clause.PastDeterminers(r.Items, j+1)
	if j < len(r.Items) && r.Items[j].Kind == clause.NameItem && !r.Items[j].Possessive && r.TypeOf(r.Items[j]) != graph.Person {
		for _, c := range r.BodiesOf(*o, r.Singleton(r.Items, j)) {
			if !slices.Contains(o.Body, c) {
				o.Body = append(o.Body, c)
			}
		}
		o.Last = j
	}
}

// holderOfTwin reads the second of two things that somebody is said to be: "X is a friend
// of Y and nephew of Z", "X is a Norwegian lawyer, president of Y".
func (r *Reading) holderOfTwin(o Office) []coref.ChainID {
	j := r.beforeOffice(o)
	for j > 0 && (r.frames.Temporal[r.Items[j].Word] || r.Items[j].Kind == clause.WordItem && r.Items[j].Adverb) {
		j-- // "and later director of", "and eventually a professor at"
	}
	if j < 1 || r.Items[j].Word != "and" && (r.Items[j].Word != "," || r.Items[j-1].Kind != clause.WordItem) {
		return nil
	}
	n := r.VerbBefore(j)
	if n < 0 || !plainlyIs(r.Verbs[n]) || j-r.Verbs[n].Last >= clause.LongestDescription || r.Items[j].Word != "and" && !r.onlyDescribes(r.Verbs[n].Last+1, j) {
		return nil
	}
	return r.PersonsIn(r.Verbs[n].Subject)
}

// plainlyIs reports whether a verb says by itself what somebody is or was: "is", "had been"; not "will be", "was said to be".
func plainlyIs(v clause.Verb) bool {
	return v.Lemma == "be" && v.Finite() && !v.Negated && v.Modal == "" && v.Main == v.Last
}

// onlyDescribes reports whether the items from one to before another say what somebody is, and name nobody:
// "is a Norwegian lawyer, president of Y".
func (r *Reading) onlyDescribes(from, to int) bool {
	if w := r.Items[from].Word; w != "a" && w != "an" {
		return false
	}
	return !slices.ContainsFunc(r.Items[from:to], func(it clause.Item) bool {
		return it.Binder && !it.Preposition || it.Kind == clause.NameItem && r.TypeOf(it) == graph.Person && r.a.Mentions[it.Mention].Kind != graph.ByNominal
	})
}

// holderOfAs reads "As OFFICE of BODY, NAME said": the subject of the clause behind it.
func (r *Reading) holderOfAs(o Office) []coref.ChainID {
	j := o.First - 1
	for j >= 0 && r.Items[j].Kind == clause.WordItem && r.Items[j].Determiner {
		j--
	}
	if j < 0 || r.Items[j].Word != "as" || j > 0 && r.Items[j-1].Kind != clause.PunctItem {
		return nil
	}
	for _, v := range r.Verbs {
		if v.First > o.Last && v.Finite() && !v.Subject.Empty() && v.Subject.First > o.Last {
			if before := r.Items[v.Subject.First-1]; before.Word == "," {
				return r.PersonsIn(v.Subject)
			}
			return nil
		}
	}
	return nil
}

// holderOfFronted reads "A graduate of BODY, NAME said": the subject of the clause that what somebody is
// opens.
func (r *Reading) holderOfFronted(o Office) []coref.ChainID {
	if Formal(r.Zone) || len(o.Body) == 0 || o.Possessive || !r.opensWith(o) {
		return nil
	}
	comma := o.Last + 1
	for comma < len(r.Items) && comma < o.Last+5 && r.Items[comma].Word != "," {
		if _, ok := r.VerbAt(r.Items, comma); ok {
			return nil
		}
		comma++
	}
	if comma >= len(r.Items) || r.Items[comma].Word != "," {
		return nil
	}
	for _, v := range r.Verbs {
		if v.First > comma && v.Finite() {
			at := r.PastTitle(r.Items, comma+1)
			switch {
			case v.Subject.Empty() || at != v.Subject.First && at != v.Subject.Last:
				return nil
			case v.Subject.First < comma:
				return r.PersonsIn(r.Singleton(r.Items, at)) // "A daughter of X and Y, NAME said"
			}
			return r.PersonsIn(v.Subject)
		}
	}
	return nil
}

// opensWith reports whether a sentence opens with an office and nothing but its article, or when it was held: "A graduate of",
// "Formerly director of", "Ambassador in Paris since 1951,".
func (r *Reading) opensWith(o Office) bool {
	for _, it := range r.Items[:o.First] {
		if it.Kind != clause.WordItem || !it.Determiner && !it.Adverb && !r.roles.Former[it.Word] && !r.frames.Temporal[it.Word] {
			return false
		}
	}
	return r.Items[0].Determiner || r.Items[0].Upper && o.Last > o.End
}

// unitPhrase gives the part of a body that has no name but that an office is said to be
// of: "commander of the brigade of submarines".
func (r *Reading) unitPhrase(o *Office) string {
	j := o.End + 1
	if j+1 >= len(r.Items) || r.Items[j].Word != "of" {
		return ""
	}
	if _, behind := r.PortfolioBehind(*o); behind > j {
		if j = behind; j >= len(r.Items) || r.Items[j].Word != "of" {
			return "" // "minister of defence"
		}
	}
	the := j+1 < len(r.Items) && (r.Items[j+1].Word == "the" || r.ours(r.Items[j+1]))
	for j++; j < len(r.Items) && r.Items[j].Determiner; j++ {
	}
	end, unit, institution := j, false, false
	for ; end < len(r.Items) && end < j+6 && r.Items[end].Kind == clause.WordItem && !r.Honorific(r.Items[end].Word) && !r.LineBetween(end-1, end) && !r.Items[end].Binder && (!r.Items[end].Preposition || r.Items[end].Word == "of"); end++ {
		if r.Items[end].Word == "and" && end+1 < len(r.Items) && r.RoleHead(end+1) {
			break // "head of police and Colonel NAME"
		}
		unit = unit || r.roles.Units[r.Items[end].Word] || r.Items[end].Word == "government"
		institution = institution || the && r.roles.Institutions[r.Items[end].Word]
	}
	for end > j && (r.Items[end-1].Preposition || r.Items[end-1].Determiner) {
		end--
	}
	if !unit && !institution || end-j < 2 {
		return ""
	}
	o.Last = end - 1
	if !unit {
		return r.Words(j, end) // "the British university"
	}
	return strings.ToLower(r.Words(j, end))
}

// properBody gives the capitalised words that say of what somebody is chief, where no name
// stands there: "State Security", "Protocol".
func (r *Reading) properBody(o *Office) string {
	j := o.End + 1
	if !r.frames.UnitHead[r.Items[o.End].Word] || j+1 >= len(r.Items) || r.Items[j].Word != "of" || r.Items[o.End].Kind == clause.NameItem {
		return ""
	}
	first := clause.PastDeterminers(r.Items, j+1)
	end := first
	for end < len(r.Items) && end < first+4 && r.Items[end].Kind == clause.WordItem && r.Items[end].Upper && !r.Honorific(r.Items[end].Word) && !r.RoleHead(end) && (end == first || !r.LineBetween(end-1, end)) {
		end++
	}
	if end == first || end == first+1 && r.frames.CommonUnit[r.Items[first].Word] || end < len(r.Items) && (r.Items[end].Word == "of" || r.Items[end].Kind == clause.NameItem || r.Items[end].Word == "and") {
		return ""
	}
	o.Last = end - 1
	return r.Words(first, end)
}

// PortfolioBehind gives the words that say what a minister is for, "interior", with their
// links left out, and the item after them: "of the Interior", "for Trade and Industry".
func (r *Reading) PortfolioBehind(o Office) (words []string, after int) {
	j := o.End + 1
	if head := r.Items[o.End].Word; j+1 >= len(r.Items) || r.Items[j].Word != "of" && r.Items[j].Word != "for" || head != "minister" && head != "secretary" && head != "ministers" && head != "commissioner" {
		return nil, o.End + 1
	}
	after = o.End + 1
	for j++; j < len(r.Items); {
		if w := r.Items[j].Word; r.Items[j].Determiner || len(words) > 0 && (w == "and" || w == ",") {
			j++
			continue
		}
		name, next := r.portfolioAt(j)
		if name == "" {
			break
		}
		words, j, after = append(words, name), next, next
	}
	return words, after
}

// portfolioAt gives the longest portfolio whose words begin at item j, and the item after it.
func (r *Reading) portfolioAt(j int) (string, int) {
	for end := min(len(r.Items), j+2); end > j; end-- {
		if name := strings.ToLower(r.Words(j, end)); r.roles.Portfolios[name] && r.Items[j].Kind != clause.PunctItem {
			return name, end
		}
	}
	return "", j
}
