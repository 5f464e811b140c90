package relate

import (
	"slices"
	"strings"

	"dramatis/extract/coref"
	"dramatis/graph"
)

// setsOff reports whether a mark may stand between a name and the office behind it:
// "NAME, Minister", "NAME (Minister)", "NAME - Minister".
func setsOff(mark string) bool {
	switch mark {
	case ",", "(", "-", "–", "—":
		return true
	}
	return false
}

// withoutFormer takes "former" off a description.
func (r *reading) withoutFormer(s string) string {
	if first, rest, ok := strings.Cut(s, " "); ok && r.roles.former[strings.ToLower(first)] {
		return rest
	}
	return s
}

// follows reports whether an office is named right behind another of the same holder:
// "NAME, member of the Council, secretary of the Committee".
func (r *reading) follows(before, o office) bool {
	if before.end > 0 && o.start > before.end && o.last == before.last && len(o.body) > 0 {
		return true // "founder, president and director of the Bank"
	}
	if before.kin && o.kin && !o.possessive && (r.and(before.last+1, o.first) || before.last+1 < o.first && r.items[before.last+1].word == "," && r.and(before.last+2, o.first)) {
		return true // "daughter of X and niece of Y"
	}
	if r.describedAgain(before, o) {
		return true // "a cousin of X and a graduate of Y"
	}
	if before.end == 0 || o.first <= before.last || before.kin && before.end+1 < len(r.items) && r.items[before.end+1].word == "of" {
		return false // "brother of the Minister": another's post
	}
	of := false
	for _, it := range r.items[before.last+1 : o.first] {
		if of = (of || it.word == "of") && it.kind == wordItem; of && (len(before.body) == 0 || it.word == "of") {
			continue // "interpreter of Chinese (graduate of …)"
		}
		if it.kind == nameItem && (r.typeOf(it) == graph.Organization || r.typeOf(it) == graph.Place) && !it.possessive {
			continue // "member of the Committee, of the Presidium, chairman of the Council"
		}
		if !setsOff(it.word) && it.word != "and" && it.word != ";" && !(it.kind == wordItem && (it.determiner || r.roles.former[it.word] || r.frames.Temporal[it.word] || it.adverb)) {
			return false
		}
	}
	return o.first > before.last+1
}

// describedAgain reports whether "and a" puts an office beside a kinship that an article opens, too: both say what the same one is.
func (r *reading) describedAgain(before, o office) bool {
	if !before.kin || before.end == 0 || o.kin || before.start == 0 || o.start != before.last+3 || r.items[o.start-2].word != "and" {
		return false
	}
	article := func(it item) bool { return it.kind == wordItem && (it.word == "a" || it.word == "an") }
	return article(r.items[o.start-1]) && article(r.items[before.start-1])
}

// and reports whether an "and", with an article behind it, is all from item first to end, exclusive.
func (r *reading) and(first, end int) bool {
	return first < end && r.items[first].word == "and" && pastDeterminers(r.items, first+1) == end
}

// partBetween reports whether an office is of a part that stands before its body without a
// name: who is "head of sector in the Department" does not lead the Department.
func (r *reading) partBetween(o office) bool {
	for j := o.end + 1; j < o.last && len(o.unit) == 0; j++ {
		if r.roles.units[r.items[j].word] {
			return true
		}
	}
	return false
}

// addSeat adds the place where an envoy is posted behind the body that sends him: "the
// ambassador of Norway in Paris".
func (r *reading) addSeat(o *office) {
	j := o.last + 1
	if len(o.body) == 0 || !envoy(o.role) && r.items[o.end].word != "consul" || j+1 >= len(r.items) {
		return
	}
	if w := r.items[j].word; w != "in" && w != "to" && w != "at" {
		return
	}
	j = pastDeterminers(r.items, j+1)
	if j < len(r.items) && r.items[j].kind == nameItem && !r.items[j].possessive && r.typeOf(r.items[j]) != graph.Person {
		for _, c := range r.bodies(*o, r.singleton(r.items, j)) {
			if !slices.Contains(o.body, c) {
				o.body = append(o.body, c)
			}
		}
		o.last = j
	}
}

// holderOfTwin reads the second of two things that somebody is said to be: "X is a friend
// of Y and nephew of Z", "X is a Norwegian lawyer, president of Y".
func (r *reading) holderOfTwin(o office) []coref.ChainID {
	j := r.beforeOffice(o)
	for j > 0 && r.frames.Temporal[r.items[j].word] {
		j-- // "and later director of"
	}
	if j < 1 || r.items[j].word != "and" && (r.items[j].word != "," || r.items[j-1].kind != wordItem) {
		return nil
	}
	for n := len(r.verbs) - 1; n >= 0; n-- {
		if v := r.verbs[n]; v.last < j {
			if v.lemma == "be" && v.finite() && !v.negated && v.modal == "" && v.main == v.last && j-v.last < longestDescription && (r.items[j].word == "and" || r.onlyDescribes(v.last+1, j)) {
				return r.people(v.subject)
			}
			return nil
		}
	}
	return nil
}

// onlyDescribes reports whether the items from one to before another say what somebody is, and name nobody:
// "is a Norwegian lawyer, president of Y".
func (r *reading) onlyDescribes(from, to int) bool {
	if w := r.items[from].word; w != "a" && w != "an" {
		return false
	}
	return !slices.ContainsFunc(r.items[from:to], func(it item) bool {
		return it.binder && !it.preposition || it.kind == nameItem && r.typeOf(it) == graph.Person && r.a.Mentions[it.mention].Kind != graph.ByNominal
	})
}

// holderOfAs reads "As OFFICE of BODY, NAME said": the subject of the clause behind it.
func (r *reading) holderOfAs(o office) []coref.ChainID {
	j := o.first - 1
	for j >= 0 && r.items[j].kind == wordItem && r.items[j].determiner {
		j--
	}
	if j < 0 || r.items[j].word != "as" || j > 0 && r.items[j-1].kind != punctItem {
		return nil
	}
	for _, v := range r.verbs {
		if v.first > o.last && v.finite() && !v.subject.empty() && v.subject.first > o.last {
			if before := r.items[v.subject.first-1]; before.word == "," {
				return r.people(v.subject)
			}
			return nil
		}
	}
	return nil
}

// holderOfFronted reads "A graduate of BODY, NAME said": the subject of the clause that what somebody is
// opens.
func (r *reading) holderOfFronted(o office) []coref.ChainID {
	if formal(r.zone) || len(o.body) == 0 || o.possessive || !r.opensWith(o) {
		return nil
	}
	comma := o.last + 1
	for comma < len(r.items) && comma < o.last+5 && r.items[comma].word != "," {
		if _, ok := r.verbAt(r.items, comma); ok {
			return nil
		}
		comma++
	}
	if comma >= len(r.items) || r.items[comma].word != "," {
		return nil
	}
	for _, v := range r.verbs {
		if v.first > comma && v.finite() {
			at := r.pastTitle(r.items, comma+1)
			switch {
			case v.subject.empty() || at != v.subject.first && at != v.subject.last:
				return nil
			case v.subject.first < comma:
				return r.people(r.singleton(r.items, at)) // "A daughter of X and Y, NAME said"
			}
			return r.people(v.subject)
		}
	}
	return nil
}

// opensWith reports whether a sentence opens with an office and nothing but its article, or when it was held: "A graduate of",
// "Formerly director of", "Ambassador in Paris since 1951,".
func (r *reading) opensWith(o office) bool {
	for _, it := range r.items[:o.first] {
		if it.kind != wordItem || !it.determiner && !it.adverb && !r.roles.former[it.word] && !r.frames.Temporal[it.word] {
			return false
		}
	}
	return r.items[0].determiner || r.items[0].upper && o.last > o.end
}

// leaveUnplaced keeps a minister's office whose state or government is not named, to be
// placed when the whole document is read.
func (r *reading) leaveUnplaced(o office, holders []coref.ChainID, rule string) {
	if len(holders) == 0 || r.items[o.end].word != "minister" || rule != "position/apposition" || o.first > 0 && r.items[o.first-1].word == "(" {
		return
	}
	role := o.role
	if j := o.end + 1; j+1 < len(r.items) && (r.items[j].word == "of" || r.items[j].word == "for") {
		end := j + 1
		for end < len(r.items) && end < j+6 && (r.items[end].upper && r.items[end].kind == wordItem || r.items[end].word == "and" || r.items[end].determiner) {
			end++
		}
		for r.items[end-1].word == "and" {
			end--
		}
		if end > j+1 {
			role = r.words(o.start, end)
		}
	}
	if len(strings.Fields(role)) < 2 || r.roles.seconds[strings.ToLower(role)] {
		return // "Minister" alone may be an envoy's rank
	}
	r.unplaced = append(r.unplaced, unplaced{holders, role, r.evidence(r.sentence.Span, r.zone, "position/host")})
}

// unitPhrase gives the part of a body that has no name but that an office is said to be
// of: "commander of the brigade of submarines".
func (r *reading) unitPhrase(o *office) string {
	j := o.end + 1
	if j+1 >= len(r.items) || r.items[j].word != "of" {
		return ""
	}
	if _, behind := r.portfolioBehind(*o); behind > j {
		if j = behind; j >= len(r.items) || r.items[j].word != "of" {
			return "" // "minister of defence"
		}
	}
	the := j+1 < len(r.items) && (r.items[j+1].word == "the" || r.ours(r.items[j+1]))
	for j++; j < len(r.items) && r.items[j].determiner; j++ {
	}
	end, unit, institution := j, false, false
	for ; end < len(r.items) && end < j+6 && r.items[end].kind == wordItem && !r.honorific(r.items[end].word) && !r.lineBetween(end-1, end) && !r.items[end].binder && (!r.items[end].preposition || r.items[end].word == "of"); end++ {
		if r.items[end].word == "and" && end+1 < len(r.items) && r.roleHead(end+1) {
			break // "head of police and Colonel NAME"
		}
		unit = unit || r.roles.units[r.items[end].word] || r.items[end].word == "government"
		institution = institution || the && r.roles.institutions[r.items[end].word]
	}
	for end > j && (r.items[end-1].preposition || r.items[end-1].determiner) {
		end--
	}
	if !unit && !institution || end-j < 2 {
		return ""
	}
	o.last = end - 1
	if !unit {
		return r.words(j, end) // "the British university"
	}
	return strings.ToLower(r.words(j, end))
}

// properBody gives the capitalised words that say of what somebody is chief, where no name
// stands there: "State Security", "Protocol".
func (r *reading) properBody(o *office) string {
	j := o.end + 1
	if !r.frames.UnitHead[r.items[o.end].word] || j+1 >= len(r.items) || r.items[j].word != "of" || r.items[o.end].kind == nameItem {
		return ""
	}
	first := pastDeterminers(r.items, j+1)
	end := first
	for end < len(r.items) && end < first+4 && r.items[end].kind == wordItem && r.items[end].upper && !r.honorific(r.items[end].word) && !r.roleHead(end) && (end == first || !r.lineBetween(end-1, end)) {
		end++
	}
	if end == first || end == first+1 && r.frames.CommonUnit[r.items[first].word] || end < len(r.items) && (r.items[end].word == "of" || r.items[end].kind == nameItem || r.items[end].word == "and") {
		return ""
	}
	o.last = end - 1
	return r.words(first, end)
}

// portfolioBehind gives the words that say what a minister is for, "interior", with their
// links left out, and the item after them: "of the Interior", "for Trade and Industry".
func (r *reading) portfolioBehind(o office) (words []string, after int) {
	j := o.end + 1
	if head := r.items[o.end].word; j+1 >= len(r.items) || r.items[j].word != "of" && r.items[j].word != "for" || head != "minister" && head != "secretary" && head != "ministers" {
		return nil, o.end + 1
	}
	after = o.end + 1
	for j++; j < len(r.items); {
		if w := r.items[j].word; r.items[j].determiner || len(words) > 0 && (w == "and" || w == ",") {
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
func (r *reading) portfolioAt(j int) (string, int) {
	for end := min(len(r.items), j+2); end > j; end-- {
		if name := strings.ToLower(r.words(j, end)); r.roles.portfolios[name] && r.items[j].kind != punctItem {
			return name, end
		}
	}
	return "", j
}
