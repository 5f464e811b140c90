package coref

import (
	"slices"
	"strings"

	"dramatis/extract/coref/name"
	"dramatis/graph"
)

// farthestFacing is how many mentions back the other side of a conversation is looked for.
const farthestFacing = 60

// facing gives with whom the author speaks where a pronoun stands across from "I" or
// "me": "I told him", "he asked me". It is whoever was the last to say something in a
// sentence of his own, or whom the author last called on or received, not who was only
// spoken of since.
func (d *reading) facing(i int, object bool, sex name.Sex) ChainID {
	if !d.voiceless(i) || !d.acrossFromI(i, object) || object && d.whenSeen(i) {
		return None
	}
	for j := i - 1; j >= 0 && j >= i-farthestFacing; j-- {
		if !d.sameVoice(i, j) || d.sentence[j] == d.sentence[i] {
			continue
		}
		c := None
		switch {
		case d.isCall(j):
			c = d.called(j)
		case d.isPerson(j) && d.Mentions[j].Kind == graph.ByName && d.opensSentence(j) && d.saysNext(j):
			c = d.out.Of[j]
		}
		if c != None && !d.present(c, i) {
			if d.canBe(c, sex) {
				return c
			}
			return None
		}
	}
	return None
}

// whenSeen reports whether "him" at mention i stands in a clause that tells when the author saw the one whom its sentence is about:
// "X looked better than when I last saw him".
func (d *reading) whenSeen(i int) bool {
	before := smallWords(d.smallBefore(i - 1))
	if n := len(before); n == 0 || !slices.Contains(d.words.OpensSentence, before[n-1]) {
		return false
	}
	return slices.ContainsFunc(d.people(i, d.sentence[i], name.Male), func(j int) bool { return j < i-1 && d.isSubject(j) })
}

// called gives the one person whom the author calls on in the sentence of mention j.
func (d *reading) called(j int) ChainID {
	var found []ChainID
	for k := j + 1; k < len(d.Mentions) && d.sentence[k] == d.sentence[j]; k++ {
		if c := d.out.Of[k]; d.isPerson(k) && !slices.Contains(found, c) {
			found = append(found, c)
		}
	}
	if len(found) == 0 {
		return None
	}
	return found[0]
}

// acrossFromI reports whether nothing but a verb stands between a pronoun and the "I" or
// "me" of its clause.
func (d *reading) acrossFromI(i int, object bool) bool {
	from, to := i-1, i
	if !object {
		from, to = i, i+1
	}
	if from < 0 || to >= len(d.Mentions) || d.sentence[from] != d.sentence[to] {
		return false
	}
	other := d.word(from + to - i)
	if object && other != "i" || !object && other != "me" {
		return false
	}
	between := strings.Fields(d.smallBetween(from, to))
	return len(between) > 0 && len(between) <= 4 && !slices.ContainsFunc(between, func(w string) bool {
		return slices.Contains(d.words.OpensClause, w) || strings.ContainsAny(w, ",;:")
	})
}
