package grammar

import "slices"

// Adjuncts are what narrows a question beside its tie; each is empty where the
// question has none.
type Adjuncts struct {
	Time  *Time
	Place Words
	// From is where it was written: "from Norvik".
	From  Words
	Topic Words
	// Clause is what was said or wanted, of a verb of speaking: "to send help", "that he would come".
	Clause Words
	// Post is the office in which somebody did it: "as ambassador".
	Post Words
	// Except is who is not asked for: "besides A".
	Except Words
	// Means is by what one spoke or wrote: "by telephone".
	Means *Means
	Rank  Rank
}

// core is a question without its adjuncts.
type core struct {
	words Words
	Adjuncts
}

// narrowed reports whether anything but a rank was taken off.
func (c core) narrowed() bool {
	return c.Time != nil || c.Place != nil || c.From != nil || c.Topic != nil || c.Clause.that() || c.Post != nil || c.Except != nil || c.Means != nil
}

// maxCores bounds the ways to take adjuncts off one question.
const maxCores = 200

// cores lists the ways to take adjuncts off a question, each at most once: first
// with every word left where it is, for it may be part of a name, then with those
// at the end off, then with a time in front off.
func cores(words Words) []core {
	var out []core
	peel(core{words: words}, &out)
	for at := len(words) - 1; at > 1; at-- {
		if t, ok := readTime(words[:at]); ok && (t.Event == nil || endsClause(words[at-1])) {
			peel(core{words: words[at:], Adjuncts: Adjuncts{Time: &t}}, &out)
		}
	}
	for _, c := range inserted(words) {
		peel(c, &out)
	}
	return out
}

// inserted takes a date out that stands in the middle of the words ("who, in 1950,
// wrote to A"), or at their end without a preposition ("ambassador to A, 1957").
func inserted(words Words) []core {
	var out []core
	for at := 1; at < len(words); at++ {
		for end := min(len(words), at+maxInserted); end > at; end-- {
			t, ok := readTime(words[at:end])
			if date, dated := readDate(words[at+1 : end].Keys()); dated && words[at].Key == "of" && slices.Contains(spans, words[at-1].Key) {
				t, ok = Time{Relation: Within, From: date, To: date, Text: words[at:end].String()}, true // "in which month of 1950"
			}
			if date, bare := readDate(words[at:end].Keys()); bare && end == len(words) && at > 1 && !slices.Contains(dateFillers, words[at].Key) && !unfinished(words[at-1].Key) {
				t, ok = Time{Relation: Within, From: date, To: date, Text: words[at:].String()}, true
			} else if end == len(words) {
				continue
			}
			if ok && t.Event == nil {
				out = append(out, core{words: slices.Concat(words[:at], words[end:]), Adjuncts: Adjuncts{Time: &t}})
				break
			}
		}
	}
	return out
}

// spans are the nouns of a stretch of time that is a part of a longer one.
var spans = []string{"year", "years", "month", "months", "week", "weeks", "day", "days", "date", "dates"}

// unfinished reports whether a word wants what follows it: a preposition, or the day or
// month of a date.
func unfinished(word string) bool {
	return slices.Contains(prepositions, word) || isFigures(word) || months[word] != ""
}

// maxInserted is the number of words of the longest time that is looked for within others.
const maxInserted = 7

// endsClause reports whether a comma stands after the word.
func endsClause(w Token) bool { return w.Raw[len(w.Raw)-1] == ',' }

// peel adds a core and all that come of taking one more adjunct off its end.
func peel(c core, out *[]core) {
	if len(c.words) == 0 || len(*out) >= maxCores {
		return
	}
	if next, ok := c.untimed(); ok {
		// A date at the end is hardly ever part of a name: it is taken for a time first.
		peel(next, out)
	}
	*out = append(*out, c)
	if c.Rank.Order == "" {
		for _, take := range []func(Words) (Words, Rank, bool){rankAtEnd, rankInside} {
			if words, rank, ok := take(c.words); ok {
				next := c
				next.words, next.Rank = words, rank
				peel(next, out)
			}
		}
	}
	var nexts []core
	for at := 2; at < len(c.words)-1; at++ {
		nexts = append(nexts, c.without(at)...)
	}
	inOffice := func(n core) bool { return n.Time != nil && n.Time.Relation == Under }
	slices.SortStableFunc(nexts, func(a, b core) int { // "for the treasury under Lee" is no topic
		switch {
		case inOffice(a) && !inOffice(b):
			return -1
		case inOffice(b) && !inOffice(a):
			return 1
		}
		return 0
	})
	for _, next := range nexts {
		peel(next, out)
	}
}

// untimed takes the longest date off the end.
func (c core) untimed() (core, bool) {
	if c.Time != nil {
		return core{}, false
	}
	for at := 2; at < len(c.words)-1; at++ {
		t, ok := readTime(c.words[at:])
		if date, dated := readDate(c.words[at+1:].Keys()); dated && c.words[at].Key == "from" && slices.Contains(beForms, c.words[at-1].Key) {
			t, ok = Time{Relation: Within, From: date, To: date, Text: c.words[at:].String()}, true // "which letters are from 1950"
		}
		if ok && t.Event == nil {
			c.words, c.Time = c.words[:at], &t
			return c, true
		}
	}
	return core{}, false
}

// without gives the cores that are left when the words from at on are an adjunct.
func (c core) without(at int) []core {
	var out []core
	tail := c.words[at:]
	take := func(change func(*core)) {
		next := c
		next.words = c.words[:at]
		change(&next)
		out = append(out, next)
	}
	if t, ok := readTime(tail); ok && c.Time == nil {
		if t.Event == nil {
			return nil // taken before
		}
		take(func(n *core) { n.Time = &t })
	}
	if day, ok := dayOfGathering(tail); ok && c.Time == nil {
		take(func(n *core) { n.Time = day })
	}
	switch key := tail[0].Key; {
	case len(tail) > 1 && slices.Contains(lists().Unparted, key+" "+tail[1].Key): // of a post
	case timely(tail), opensWithDay(tail): // a time that cannot be read is neither place nor topic, nor is "on 3 May 1950 in Oslo"
	case c.Means == nil && meansOf(tail) != nil:
		take(func(n *core) { n.Means = meansOf(tail) })
	case c.Place == nil && slices.Contains([]string{"in", "at", "near"}, key):
		take(func(n *core) { n.Place = tail[1:] })
	case c.From == nil && key == "from":
		take(func(n *core) { n.From = tail[1:] })
	case c.Except == nil && slices.Contains([]string{"besides", "except", "excepting", "excluding"}, key):
		take(func(n *core) { n.Except = tail[1:] })
	case c.Except == nil && len(tail) > 2 && (key == "apart" && tail[1].Key == "from" || key == "other" && tail[1].Key == "than"):
		take(func(n *core) { n.Except = tail[2:] })
	case c.Post == nil && key == "as":
		take(func(n *core) { n.Post = tail[1:] })
	case c.Clause == nil && spokenClause(tail):
		take(func(n *core) { n.Clause = tail })
	case c.Topic == nil && (slices.Contains(topical, key) || key == "of" && c.words[:at].Index(lists().ToldOf...) > 0):
		take(func(n *core) { n.Topic = tail[1:] })
	}
	return out
}

// opensWithDay reports whether words begin with "on" and a date.
func opensWithDay(ws Words) bool {
	for end := min(len(ws), maxInserted); end > 1 && ws[0].Key == "on"; end-- {
		if _, dated := readDate(ws[1:end].Keys()); dated {
			return true
		}
	}
	return false
}

// dayOfGathering reads "of 20 June 1963" behind the name of a gathering as the day that it was on.
func dayOfGathering(ws Words) (*Time, bool) {
	date, ok := readDate(ws[1:].Keys())
	if !ok || ws[0].Key != "of" || len(date) != len("1963-06-20") {
		return nil, false
	}
	return &Time{Relation: Within, From: date, To: date, Text: ws.String(), Gathering: true}, true
}

// that reports whether a clause is a sentence: one of what is to be done wants somebody to do it.
func (ws Words) that() bool { return len(ws) > 0 && ws[0].Key == "that" }

// spokenClause reports whether words are what somebody said or wanted another to do: "to"
// with a verb, or "that" with a sentence.
func spokenClause(ws Words) bool {
	if len(ws) < 2 {
		return false
	}
	next := ws[1]
	verbal := next.Raw == next.Key && !isFigures(next.Key) && !slices.Contains(slices.Concat(articles, questionWords, prepositions, []string{"have", "be"}), next.Key) // "is said to have met"
	return ws[0].Key == "to" && verbal || ws[0].Key == "that" && len(ws) > 2
}

// topical are the words that lead to what something was about.
var topical = []string{"about", "regarding", "concerning", "over", "for", "on"}
