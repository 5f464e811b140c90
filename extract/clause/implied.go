package clause

import (
	"slices"
	"strings"

	"dramatis/extract/coref"
	"dramatis/extract/lexicon"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// imply gives the verb that opens a sentence the subject that its kind of document leaves
// out: the author of a journal ("Received X."), the body that decides ("To instruct X").
func (s *Sentence) imply(items []Item, verbs []Verb) {
	if len(verbs) == 0 || s.Zone != zone.Body {
		return
	}
	s.implyEntry(items, verbs)
	v := &verbs[0]
	switch start := Opening(items); {
	case !v.Subject.Empty():
	case s.behindTime(items, start, *v):
		s.implyAuthor(items, v)
	case v.First != start:
	case v.First == v.Main && s.decrees(items, start):
		v.Subject = s.implied(s.sitting())
	case v.Infinitive && items[start].Word == "to" && (items[start].Upper || s.resolving != coref.None) && !s.isItselfSubject(items, verbs):
		if body := max(s.resolving, s.decidingBody()); body != coref.None {
			v.Subject, v.Infinitive = s.implied(body), false
		}
		return
	case s.telegraphic(items, verbs):
		if by, known := s.goesOnTelling(items, *v); by != coref.None {
			v.Subject = s.implied(by)
		} else if !known {
			s.implyAuthor(items, v)
		}
	}
}

// implyAuthor gives a verb without a subject the one who writes.
func (s *Sentence) implyAuthor(items []Item, v *Verb) {
	if s.Voiced && s.Voice.Speaker != coref.None && s.c.Chains[s.Voice.Speaker].Type == graph.Person && (s.AuthorSpeaks || s.cabledOf(items, *v)) {
		v.Subject = s.implied(s.Voice.Speaker)
	}
}

// behindTime reports whether words that only tell when stand before a verb in the past that opens its sentence without
// its subject: "Yesterday saw X", "In the evening called on X".
func (s *Sentence) behindTime(items []Item, start int, v Verb) bool {
	if v.Main <= start || v.Main > start+6 || v.Last+1 >= len(items) || items[start].Kind == PunctItem {
		return false
	}
	if v.Infinitive || v.Passive || v.Modal != "" || v.Negated || items[v.Main].Verb.Form&lexicon.Past == 0 {
		return false
	}
	told := false
	for _, it := range items[start:v.Main] {
		switch {
		case s.tellsDay(it):
			told = true
		case it.Kind != WordItem || !s.leadsToDay(it):
			return false
		}
	}
	next := items[v.Last+1]
	return told && (next.Kind == NameItem || next.Preposition && next.Word != "by" || next.Determiner || s.Honorific(next.Word) || next.Head)
}

// tellsDay reports whether an item is a day or a part of one: "Monday", "evening", "yesterday".
func (s *Sentence) tellsDay(it Item) bool {
	return it.Kind == DateItem || it.Kind == WordItem && (it.Days || s.frames.Weekday[it.Word] || s.frames.PartOfDay[it.Word] || it.Word == "yesterday" || it.Word == "today")
}

// leadsToDay reports whether a word may stand before one: "in the", "at 10", "later that".
func (s *Sentence) leadsToDay(it Item) bool {
	return it.Determiner || s.frames.Temporal[it.Word] || it.Word == "in" || it.Word == "on" || it.Word == "at" || it.Word == "last" || it.Word[0] <= '9'
}

// isItselfSubject reports whether the infinitive that opens a sentence is itself the subject of a verb
// in it: "To support X would harm us".
func (s *Sentence) isItselfSubject(items []Item, verbs []Verb) bool {
	for _, w := range verbs[1:] {
		if w.Finite() && w.First > verbs[0].Last+1 && (w.Modal != "" || items[w.First].Aux.Lemma != "") && !s.opensBetween(items, verbs[0].Last+1, w.First) {
			return true
		}
	}
	return false
}

// opensBetween reports whether one of the items from item from up to item to opens a clause.
func (s *Sentence) opensBetween(items []Item, from, to int) bool {
	return slices.ContainsFunc(items[from:to], func(it Item) bool {
		return it.Kind == WordItem && it.Binder || it.Word == ":" || it.Word == ";" || it.Word == "and"
	})
}

// cabledOf reports whether a telegram that never says "I" leaves it out before a verb that
// names whom it was done to: "Saw X this morning", "Called on X".
func (s *Sentence) cabledOf(items []Item, v Verb) bool {
	if !s.Cabled() && !s.Journal() {
		return false
	}
	j := v.Last + 1
	if items[j].Kind == WordItem && items[j].Preposition {
		j++
	}
	j = s.PastTitle(items, PastDeterminers(items, j))
	return j < len(items) && items[j].Kind == NameItem && s.TypeOf(items[j]) == graph.Person && !items[j].Possessive && !s.Nominative(items[j]) && !s.OwnWord(items[j])
}

// goesOnAfter reports whether a comma and a finite verb stand behind the first verb of a sentence: what opens with a participle
// may go on with its subject, "Called to X, Y went".
func goesOnAfter(items []Item, verbs []Verb) bool {
	return slices.ContainsFunc(verbs[1:], func(w Verb) bool {
		return w.Finite() && w.First > verbs[0].Last && slices.ContainsFunc(items[verbs[0].Last+1:w.First], func(it Item) bool { return it.Word == "," })
	})
}

// Cabled reports whether the document is a telegram, which may leave out its small words.
func (s *Sentence) Cabled() bool { return strings.HasSuffix(s.layout.Header.Type, "telegram") }

// noteResolving remembers the body whose decisions the sentence announces ("The Committee
// decided:") and forgets it where no decision follows.
func (s *Sentence) noteResolving() {
	if len(s.Verbs) > 0 && s.Items[s.Verbs[0].First].Word == "to" && s.Verbs[0].First == Opening(s.Items) {
		return
	}
	if len(s.Verbs) == 0 && s.resolving != coref.None {
		return // the number of the decision
	}
	s.resolving = coref.None
	if n := len(s.Items); n == 0 || s.Items[n-1].Word != ":" {
		return
	}
	for _, v := range s.Verbs {
		if s.frames.Deciding[v.Lemma] && !v.Negated && (v.Passive || v.First == v.Main && v.First == Opening(s.Items)) && v.Subject.Empty() {
			s.resolving = s.sitting()
			return
		}
		if c := s.Speaker(v); s.frames.Deciding[v.Lemma] && !v.Negated && c != coref.None && s.c.Chains[c].Type == graph.Organization {
			s.resolving = c
		}
	}
}

// sitting gives the body whose sitting the title says the document records, or None:
// "Session of the Politburo", "Minutes of the Council of Ministers".
func (s *Sentence) sitting() coref.ChainID {
	if body := s.decidingBody(); body != coref.None {
		return body
	}
	for i, m := range s.a.Mentions {
		if !s.layout.Header.Title.Overlaps(m.Span) || m.Type != graph.Organization || m.Kind != graph.ByName {
			continue
		}
		before := strings.Fields(strings.ToLower(s.doc.Text[s.layout.Header.Title.Start:m.Span.Start]))
		if len(before) == 0 && s.namesRecord(m.Span.End) {
			return s.c.Of[i] // "Politburo of the CC, Protocol No. 4"
		}
		if n := len(before); n > 0 && (before[n-1] == "of" || n > 1 && before[n-1] == "the" && before[n-2] == "of") {
			return s.c.Of[i]
		}
		return coref.None
	}
	return coref.None
}

// namesRecord reports whether the title says behind byte offset at, at once, that the document records what a body
// decided.
func (s *Sentence) namesRecord(at int) bool {
	after := strings.FieldsFunc(strings.ToLower(s.doc.Text[at:s.layout.Header.Title.End]), func(c rune) bool { return c == ' ' || c == ',' || c == ':' || c == '.' })
	return len(after) > 0 && s.frames.Decided[after[0]]
}

// recordsDecision reports whether the title says that the document records what a body decided.
func (s *Sentence) recordsDecision() bool {
	title := strings.ToLower(s.layout.Header.Title.Of(s.doc.Text))
	return slices.ContainsFunc(strings.Fields(title), func(w string) bool { return s.frames.Decided[strings.Trim(w, ",.:")] })
}

// implied makes an argument of somebody who is not named in the sentence.
func (s *Sentence) implied(c coref.ChainID) Group {
	m := s.c.Chains[c].Mentions
	if len(m) == 0 {
		return Group{}
	}
	return Group{First: -1, Last: -1, Mentions: m[:1]}
}

// decidingBody gives the body whose decision the document is, or None: its one author,
// where no person writes.
func (s *Sentence) decidingBody() coref.ChainID {
	if len(s.c.Senders) != 1 || s.c.Chains[s.c.Senders[0]].Type != graph.Organization || len(s.c.SignedBy) > 0 && s.layout.Header.Form == zone.Letter {
		return coref.None
	}
	return s.c.Senders[0]
}

// decrees reports whether a verb in the present opens an item of a decision at item i, with the one whom it is about or
// an article behind it: "1. Instruct X to", "2.3. Appoints X".
func (s *Sentence) decrees(items []Item, i int) bool {
	f := items[i].Verb
	if f.Form&(lexicon.Base|lexicon.Third) == 0 || !items[i].Upper || !s.frames.Decreeing[f.Lemma] || i != Opening(items) || i+1 >= len(items) || s.Zone != zone.Body || !s.recordsDecision() || s.sitting() == coref.None {
		return false
	}
	next := items[i+1]
	return next.Kind == NameItem && !s.Nominative(next) || next.Determiner || s.Honorific(next.Word)
}

// telegraphic reports whether a verb in the past opens a sentence without its subject:
// "Received X", "Spoke with X", but not "Asked by X, Y said".
func (s *Sentence) telegraphic(items []Item, verbs []Verb) bool {
	v := verbs[0]
	f := items[v.Main].Verb.Form
	if w := items[v.First]; v.Passive && !v.Negated && w.Upper && (w.Word == "was" || w.Word == "were") && v.Main == v.First+1 && v.Last+1 < len(items) && items[len(items)-1].Word != "?" {
		return items[v.Last+1].Word == "by" // "Was received by X"
	}
	if v.First != v.Main || f&lexicon.Past == 0 || v.Last+1 >= len(items) || !items[v.First].Upper {
		return false
	}
	next := items[v.Last+1]
	if next.Word == "that" && s.frames.Speech[v.Lemma] && s.Cabled() {
		return true // "Stated that it was late"
	}
	if next.Preposition && next.Word != "by" && s.cabledOf(items, v) && !goesOnAfter(items, verbs) {
		return true // "Called on X"
	}
	return f&lexicon.Participle == 0 || next.Kind == NameItem || next.Determiner || next.Word == "with" || next.Word == "to" && !s.InfinitiveAt(items, v.Last+1) || s.Honorific(next.Word) || s.Adjectival(next)
}
