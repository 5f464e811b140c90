package coref

import (
	"cmp"
	"slices"
	"sort"
	"strings"

	"dramatis/extract/source"
	"dramatis/extract/zone"
)

// voiceKind is what sort of voice speaks.
type voiceKind uint8

const (
	ownVoice voiceKind = iota // the author of the document
	message                   // a message that the document passes on
	turn                      // a turn of dialogue
	quoted                    // a quotation
	spoken                    // words behind a colon, without quotation marks
)

// voice is a Voice in the making.
type voice struct {
	Voice
	kind  voiceKind
	to    []ChainID // all that are spoken to
	by    int       // of spoken words, the mention of who speaks
	known bool      // speaker and addressees have been looked for
	apart bool      // of the author's own words, those for others than the reader
}

// findVoices lays out who speaks where. Who speaks in a quotation is told only once
// the pronouns before it are.
func (d *reading) findVoices() {
	d.addOwnVoice()
	d.addTurns()
	d.addMessages()
	d.addCarried()
	d.addEnclosed()
	d.addDelivered()
	d.addNotes()
	d.addSelfNamed()
	d.addSpeeches()
	d.addListings()
	d.addDirected()
	for _, z := range d.layout.Zones {
		if z.Kind == zone.Quotation {
			d.voices = append(d.voices, voice{Voice: Voice{Span: z.Span, Speaker: None, Addressee: None}, kind: quoted})
		}
	}
	slices.SortStableFunc(d.voices, func(a, b voice) int { return outerFirst(a.Voice, b.Voice) })
	d.placeMentions()
	d.addAccounts()
}

// addOwnVoice gives the author all text that is his: what lies between page
// furniture, title, summary and the like.
func (d *reading) addOwnVoice() {
	start := 0
	add := func(end int) {
		if end > start {
			speaker := cmp.Or(d.author+1, d.office+1) - 1
			if d.unnamedAuthor {
				speaker = None
			}
			if d.office != None && slices.Contains(d.words.Acts, strings.ToLower(d.layout.Header.Type)) {
				speaker = d.office // whoever signs it, the body decides
			}
			v := voice{Voice: Voice{Span: source.Span{Start: start, End: end}, Speaker: speaker, Addressee: None}, known: true}
			v.to = d.out.Addressed()
			d.voices = append(d.voices, v)
		}
	}
	for _, z := range d.layout.Zones {
		switch z.Kind {
		case zone.Body, zone.Letterhead, zone.Signature, zone.Insert, zone.Quotation:
		default:
			add(z.Span.Start)
			start = max(start, z.Span.End)
		}
	}
	add(len(d.doc.Text))
}

// placeMentions gives every mention its innermost voice, in one pass over both lists.
func (d *reading) placeMentions() {
	d.voiceOf = make([]int, len(d.Mentions))
	var open []int
	next := 0
	for i, m := range d.Mentions {
		at := m.Span.Start
		for ; next < len(d.voices) && d.voices[next].Span.Start <= at; next++ {
			open = append(open, next)
		}
		open = slices.DeleteFunc(open, func(v int) bool { return d.voices[v].Span.End <= at })
		d.voiceOf[i] = -1
		if len(open) > 0 {
			d.voiceOf[i] = open[len(open)-1]
		}
	}
}

// voiceAt gives the voice around mention i, or nil.
func (d *reading) voiceAt(i int) *voice {
	if d.voiceOf[i] < 0 {
		return nil
	}
	return d.heard(d.voiceOf[i])
}

// heard gives voice n with its speaker and addressees.
func (d *reading) heard(n int) *voice {
	v := &d.voices[n]
	if !v.known {
		v.known = true
		if v.kind == spoken {
			v.Speaker, v.to = d.across(v)
			return v
		}
		v.Speaker = d.quoted(v.Span)
		v.to = d.spokenTo(v)
	}
	return v
}

// ownVoice reports whether the author of the document speaks at mention i.
func (d *reading) ownVoice(i int) bool {
	return d.voiceOf[i] >= 0 && d.voices[d.voiceOf[i]].kind == ownVoice
}

// sameVoice reports whether a pronoun at mention i can mean what mention j named:
// both stand in one voice, or in turns of one dialogue, whose stage directions count.
func (d *reading) sameVoice(i, j int) bool {
	a, b := d.voiceOf[i], d.voiceOf[j]
	switch {
	case a >= 0 && b >= 0 && d.voices[a].kind == turn:
		return d.voices[b].kind == turn || d.voices[b].kind == ownVoice && !d.inLabel(j)
	case d.voiceless(i) && d.voiceless(j):
		return d.partOf(i) == d.partOf(j)
	}
	return a == b
}

// voiceless reports whether mention i stands in no voice or in the author's own.
func (d *reading) voiceless(i int) bool {
	return d.voiceOf[i] < 0 || d.voices[d.voiceOf[i]].kind == ownVoice
}

// partOf gives the part of the document in which mention i stands; inserts belong to the body.
func (d *reading) partOf(i int) zone.Kind {
	if k := d.zones[i].Kind; k != zone.Insert && k != "" {
		return k
	}
	return zone.Body
}

// labelled gives where the label right before a turn begins.
func (d *reading) labelled(v *voice) int {
	if v.kind != turn {
		return v.Span.Start
	}
	n := sort.Search(len(d.labels), func(n int) bool { return d.labels[n].End >= v.Span.Start })
	if n < len(d.labels) && d.labels[n].End == v.Span.Start {
		return d.labels[n].Start
	}
	return v.Span.Start
}

// exportVoices writes the voices out; a turn of dialogue begins with its label there,
// so that the sentence which opens it lies in it.
func (d *reading) exportVoices() {
	d.out.Voices = make([]Voice, 0, len(d.voices))
	for n := range d.voices {
		v := d.heard(n)
		if len(v.to) == 1 {
			v.Addressee = v.to[0]
		}
		v.Span.Start = min(v.Span.Start, d.labelled(v))
		v.Told = v.apart || v.kind == message || v.kind == quoted || v.kind == spoken
		d.out.Voices = append(d.out.Voices, v.Voice)
	}
	d.out.Voices = append(d.out.Voices, d.accounts...)
	slices.SortStableFunc(d.out.Voices, outerFirst)
}

// outerFirst orders voices by their start, the outer before the inner.
func outerFirst(a, b Voice) int {
	return cmp.Or(cmp.Compare(a.Span.Start, b.Span.Start), cmp.Compare(b.Span.End, a.Span.End))
}
