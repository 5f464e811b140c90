package clause

import (
	"slices"

	"dramatis/extract/coref"
)

// Speaker gives the chain that a speech verb's subject stands for, or None.
func (s *Sentence) Speaker(v Verb) coref.ChainID {
	if c := s.ChainsOf(v.Subject, false); len(c) == 1 {
		return c[0]
	}
	return coref.None
}

// Self gives who "I" is in the present sentence: nobody in a quotation of unknown
// origin, the senders where no voice is told (title, summary).
func (s *Sentence) Self() []coref.ChainID {
	switch {
	case !s.Voiced:
		return s.c.Senders
	case s.Voice.Speaker == coref.None:
		return nil
	}
	return []coref.ChainID{s.Voice.Speaker}
}

// IsSelf reports whether the chain is who speaks in the present sentence.
func (s *Sentence) IsSelf(c coref.ChainID) bool { return slices.Contains(s.Self(), c) }
