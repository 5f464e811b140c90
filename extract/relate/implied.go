package relate

import (
	"slices"
	"strings"

	"dramatis/extract/coref"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// imply gives the verb that opens a sentence the subject that its kind of document leaves
// out: the author of a journal ("Received X."), the body that decides ("To instruct X").
func (r *reading) imply(items []item, verbs []verb) {
	if len(verbs) == 0 || r.zone != zone.Body {
		return
	}
	r.implyEntry(items, verbs)
	v := &verbs[0]
	switch start := opening(items); {
	case !v.subject.empty():
	case r.behindTime(items, start, *v):
		r.implyAuthor(items, v)
	case v.first != start:
	case v.first == v.main && r.decrees(items, start):
		v.subject = r.implied(r.sitting())
	case v.infinitive && items[start].word == "to" && (items[start].upper || r.resolving != coref.None) && !r.isItselfSubject(items, verbs):
		if body := max(r.resolving, r.decidingBody()); body != coref.None {
			v.subject, v.infinitive = r.implied(body), false
		}
		return
	case r.telegraphic(items, *v):
		r.implyAuthor(items, v)
	}
}

// implyAuthor gives a verb without a subject the one who writes.
func (r *reading) implyAuthor(items []item, v *verb) {
	if r.voiced && r.voice.Speaker != coref.None && r.c.Chains[r.voice.Speaker].Type == graph.Person && (r.authorSpeaks || r.cabledOf(items, *v)) {
		v.subject = r.implied(r.voice.Speaker)
	}
}

// behindTime reports whether words that only tell when stand before a verb in the past that opens its sentence without
// its subject: "Yesterday saw X", "In the evening called on X".
func (r *reading) behindTime(items []item, start int, v verb) bool {
	if v.main <= start || v.main > start+6 || v.last+1 >= len(items) || items[start].kind == punctItem {
		return false
	}
	if v.infinitive || v.passive || v.modal != "" || v.negated || items[v.main].verb.form&past == 0 {
		return false
	}
	told := false
	for _, it := range items[start:v.main] {
		switch {
		case r.tellsDay(it):
			told = true
		case it.kind != wordItem || !r.leadsToDay(it):
			return false
		}
	}
	next := items[v.last+1]
	return told && (next.kind == nameItem || next.preposition && next.word != "by" || next.determiner || r.honorific(next.word) || next.head)
}

// tellsDay reports whether an item is a day or a part of one: "Monday", "evening", "yesterday".
func (r *reading) tellsDay(it item) bool {
	return it.kind == dateItem || it.kind == wordItem && (it.days || r.frames.Weekday[it.word] || r.frames.PartOfDay[it.word] || it.word == "yesterday" || it.word == "today")
}

// leadsToDay reports whether a word may stand before one: "in the", "at 10", "later that".
func (r *reading) leadsToDay(it item) bool {
	return it.determiner || r.frames.Temporal[it.word] || it.word == "in" || it.word == "on" || it.word == "at" || it.word == "last" || it.word[0] <= '9'
}

// isItselfSubject reports whether the infinitive that opens a sentence is itself the subject of a verb
// in it: "To support X would harm us".
func (r *reading) isItselfSubject(items []item, verbs []verb) bool {
	for _, w := range verbs[1:] {
		if w.finite() && w.first > verbs[0].last+1 && (w.modal != "" || items[w.first].aux.lemma != "") && !r.opensBetween(items, verbs[0].last+1, w.first) {
			return true
		}
	}
	return false
}

// opensBetween reports whether one of the items from item from up to item to opens a clause.
func (r *reading) opensBetween(items []item, from, to int) bool {
	return slices.ContainsFunc(items[from:to], func(it item) bool {
		return it.kind == wordItem && it.binder || it.word == ":" || it.word == ";" || it.word == "and"
	})
}

// cabledOf reports whether a telegram that never says "I" leaves it out before a verb that
// names whom it was done to: "Saw X this morning", "Called on X".
func (r *reading) cabledOf(items []item, v verb) bool {
	if !r.cabled() && !r.journal() {
		return false
	}
	j := v.last + 1
	if items[j].kind == wordItem && items[j].preposition {
		j++
	}
	j = r.pastTitle(items, pastDeterminers(items, j))
	return j < len(items) && items[j].kind == nameItem && r.typeOf(items[j]) == graph.Person && !items[j].possessive && !r.nominative(items[j]) && !r.ownWord(items[j])
}

// cabled reports whether the document is a telegram, which may leave out its small words.
func (r *reading) cabled() bool { return strings.HasSuffix(r.layout.Header.Type, "telegram") }

// noteResolving remembers the body whose decisions the sentence announces ("The Committee
// decided:") and forgets it where no decision follows.
func (r *reading) noteResolving() {
	if len(r.verbs) > 0 && r.items[r.verbs[0].first].word == "to" && r.verbs[0].first == opening(r.items) {
		return
	}
	if len(r.verbs) == 0 && r.resolving != coref.None {
		return // the number of the decision
	}
	r.resolving = coref.None
	if n := len(r.items); n == 0 || r.items[n-1].word != ":" {
		return
	}
	for _, v := range r.verbs {
		if r.frames.Deciding[v.lemma] && !v.negated && (v.passive || v.first == v.main && v.first == opening(r.items)) && v.subject.empty() {
			r.resolving = r.sitting()
			return
		}
		if c := r.speaker(v); r.frames.Deciding[v.lemma] && !v.negated && c != coref.None && r.c.Chains[c].Type == graph.Organization {
			r.resolving = c
		}
	}
}

// sitting gives the body whose sitting the title says the document records, or None:
// "Session of the Politburo", "Minutes of the Council of Ministers".
func (r *reading) sitting() coref.ChainID {
	if body := r.decidingBody(); body != coref.None {
		return body
	}
	for i, m := range r.a.Mentions {
		if !r.layout.Header.Title.Overlaps(m.Span) || m.Type != graph.Organization || m.Kind != graph.ByName {
			continue
		}
		before := strings.Fields(strings.ToLower(r.doc.Text[r.layout.Header.Title.Start:m.Span.Start]))
		if len(before) == 0 && r.namesRecord(m.Span.End) {
			return r.c.Of[i] // "Politburo of the CC, Protocol No. 4"
		}
		if n := len(before); n > 0 && (before[n-1] == "of" || n > 1 && before[n-1] == "the" && before[n-2] == "of") {
			return r.c.Of[i]
		}
		return coref.None
	}
	return coref.None
}

// namesRecord reports whether the title says behind byte offset at, at once, that the document records what a body
// decided.
func (r *reading) namesRecord(at int) bool {
	after := strings.FieldsFunc(strings.ToLower(r.doc.Text[at:r.layout.Header.Title.End]), func(c rune) bool { return c == ' ' || c == ',' || c == ':' || c == '.' })
	return len(after) > 0 && r.frames.Decided[after[0]]
}

// recordsDecision reports whether the title says that the document records what a body decided.
func (r *reading) recordsDecision() bool {
	title := strings.ToLower(r.layout.Header.Title.Of(r.doc.Text))
	return slices.ContainsFunc(strings.Fields(title), func(w string) bool { return r.frames.Decided[strings.Trim(w, ",.:")] })
}

// implied makes an argument of somebody who is not named in the sentence.
func (r *reading) implied(c coref.ChainID) group {
	m := r.c.Chains[c].Mentions
	if len(m) == 0 {
		return group{}
	}
	return group{first: -1, last: -1, mentions: m[:1]}
}

// decidingBody gives the body whose decision the document is, or None: its one author,
// where no person writes.
func (r *reading) decidingBody() coref.ChainID {
	if len(r.c.Senders) != 1 || r.c.Chains[r.c.Senders[0]].Type != graph.Organization || len(r.c.SignedBy) > 0 && r.layout.Header.Form == zone.Letter {
		return coref.None
	}
	return r.c.Senders[0]
}

// decrees reports whether a verb in the present opens an item of a decision at item i, with the one whom it is about or
// an article behind it: "1. Instruct X to", "2.3. Appoints X".
func (r *reading) decrees(items []item, i int) bool {
	f := items[i].verb
	if f.form&(base|third) == 0 || !items[i].upper || !r.frames.Decreeing[f.lemma] || i != opening(items) || i+1 >= len(items) || r.zone != zone.Body || !r.recordsDecision() || r.sitting() == coref.None {
		return false
	}
	next := items[i+1]
	return next.kind == nameItem && !r.nominative(next) || next.determiner || r.honorific(next.word)
}

// telegraphic reports whether a verb in the past opens a sentence without its subject:
// "Received X", "Spoke with X", but not "Asked by X, Y said".
func (r *reading) telegraphic(items []item, v verb) bool {
	f := items[v.main].verb.form
	if w := items[v.first]; v.passive && !v.negated && w.upper && (w.word == "was" || w.word == "were") && v.main == v.first+1 && v.last+1 < len(items) && items[len(items)-1].word != "?" {
		return items[v.last+1].word == "by" // "Was received by X"
	}
	if v.first != v.main || f&past == 0 || v.last+1 >= len(items) || !items[v.first].upper {
		return false
	}
	next := items[v.last+1]
	return f&participle == 0 || next.kind == nameItem || next.determiner || next.word == "with" || next.word == "to" && !r.infinitiveAt(items, v.last+1) || r.honorific(next.word) || r.adjectival(next)
}
