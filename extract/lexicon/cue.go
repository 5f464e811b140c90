package lexicon

// A frame wants words of the sentence beside its verb. Most sentences lack them, and to see
// that costs less than to look where in the clause they stand: every word that some frame
// wants has a number, of which a sentence and a frame keep a few bits.

// CueSet is a set of the words that frames want, by their numbers: it may hold more words
// than were entered, never fewer.
type CueSet [4]uint64

// enter adds the word of a number from 1; 0 is no word's.
func (s *CueSet) enter(cue uint16) {
	if cue > 0 {
		s[cue>>6&3] |= 1 << (cue & 63)
	}
}

// meets reports whether two sets may share a word.
func (s *CueSet) meets(t *CueSet) bool {
	return s[0]&t[0]|s[1]&t[1]|s[2]&t[2]|s[3]&t[3] != 0
}

// Note enters the word of a lexeme.
func (s *CueSet) Note(l *Lexeme) { s.enter(l.cue) }

// cues are the sets of which each must share a word with the sentence.
type cues []CueSet

// in reports whether a sentence may have one word of each set.
func (c cues) in(sentence *CueSet) bool {
	for i := range c {
		if !c[i].meets(sentence) {
			return false
		}
	}
	return true
}

// Cued reports whether a sentence of such a set may have the words that the frame wants.
func (f *Frame) Cued(sentence *CueSet) bool { return f.cues.in(sentence) }

// Lacks reports whether a sentence of such a set lacks the words that a frame, by its place among all, wants first: so it is with
// most frames of most verbs.
func (f *Frames) Lacks(frame int, sentence *CueSet) bool {
	wanted := &f.first[frame]
	return *wanted != CueSet{} && !wanted.meets(sentence)
}

// number gives every word that a frame wants its number.
func (l Lexemes) number(f *Frames) {
	next := uint16(0)
	for i := range f.All {
		for _, words := range f.All[i].Wants() {
			for _, w := range words {
				if known := l.Of(w); known == l[w] && known.cue == 0 {
					next++
					known.cue = next
				}
			}
		}
	}
}

// Wants gives the lists of which the sentence must have a word each.
func (f *Frame) Wants() [][]string { return [][]string{f.Words, f.Things, f.Means, f.Next, f.Clause} }

// cuesOf gives the sets of a frame. A list with a mark in it, which has no number, makes none.
func (l Lexemes) cuesOf(f *Frame) cues {
	var out cues
	for _, words := range f.Wants() {
		var set CueSet
		for _, w := range words {
			known := l.Of(w)
			if known.cue == 0 {
				set = CueSet{}
				break
			}
			set.enter(known.cue)
		}
		if set != (CueSet{}) {
			out = append(out, set)
		}
	}
	return out
}
