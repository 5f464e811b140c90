package relate

import (
	"slices"

	"dramatis/extract/coref"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// To whom somebody speaks in a recorded conversation that nobody tells as his own.

// otherParty gives to whom somebody speaks in a conversation that nobody tells as his own: of
// two people the other, of two sides the first of the other one, of three the last who spoke before
// him. At a table of more who make no sides he speaks to all, and to nobody in particular.
func (r *reading) otherParty(speaker coref.ChainID) []coref.ChainID {
	if r.Zone != zone.Body || r.Voice.Dialogue || r.Voice.Speaker != coref.None && !r.recorder(r.Voice.Speaker) || !slices.Contains(r.c.Participants, speaker) {
		return nil
	}
	before := r.floor
	r.takeFloor(speaker)
	if with, ok := r.dealings[speaker]; ok && r.stillFaces(speaker, with, before) {
		return []coref.ChainID{with}
	}
	people := slices.DeleteFunc(slices.Clone(r.c.Participants), func(c coref.ChainID) bool { return c == speaker || r.c.Chains[c].Type != graph.Person })
	switch {
	case len(people) == 1:
		return people
	case len(people) > longTable:
		return nil
	}
	if across := r.across(speaker); len(across) > 0 {
		for _, c := range before {
			if slices.Contains(across, c) {
				return []coref.ChainID{c}
			}
		}
		return r.firstTold(across)
	}
	if len(people) > besidesSpeaker || r.frames.Sitting[r.layout.Header.Type] {
		return nil
	}
	for _, c := range before {
		if c != speaker && slices.Contains(people, c) && !r.sameSide(c, speaker) {
			return []coref.ChainID{c}
		}
	}
	return nil
}

// firstTold gives the first of some people of whom the account itself tells: who is only on the list of those present
// is not the one whom the others speak to.
func (r *reading) firstTold(people []coref.ChainID) []coref.ChainID {
	for _, c := range people {
		for _, m := range r.c.Chains[c].Mentions {
			if z, _ := r.layout.At(r.a.Mentions[m].Span.Start); z.Kind == zone.Body {
				return []coref.ChainID{c}
			}
		}
	}
	return nil
}

// across gives the people of the other of two sides of the conversation, its head first.
func (r *reading) across(speaker coref.ChainID) []coref.ChainID {
	for _, sides := range [...][][]coref.ChainID{r.c.Sides, r.c.Facing} {
		if len(sides) != 2 {
			continue
		}
		for n, side := range sides {
			if slices.Contains(side, speaker) {
				return sides[1-n]
			}
		}
	}
	return nil
}

// besidesSpeaker is how many people who make no sides may sit at a table besides a speaker, and he still speak to one.
const besidesSpeaker = 2

// longTable is how many people besides the speaker two sides may be and still speak to each
// other's head.
const longTable = 9

// stillFaces reports whether a speaker of a recorded conversation still speaks to whom he dealt with there: nobody else
// has had the floor since, and they do not sit on one side.
func (r *reading) stillFaces(speaker, with coref.ChainID, floor [2]coref.ChainID) bool {
	if !slices.Contains(r.c.Participants, with) || r.sameSide(speaker, with) {
		return false
	}
	if across := r.across(speaker); len(across) > 0 && !slices.Contains(across, with) {
		return false
	}
	return slices.Contains(floor[:], with)
}

// withinSide reports whether all of some people sit on one of the two sides of the conversation.
func (r *reading) withinSide(people []coref.ChainID) bool {
	return len(people) > 0 && !slices.ContainsFunc(people, func(c coref.ChainID) bool {
		return !slices.Contains(r.c.Participants, c) || len(r.across(c)) == 0 || slices.Contains(r.across(people[0]), c)
	})
}
