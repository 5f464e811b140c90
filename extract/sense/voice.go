package sense

import (
	"slices"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/graph"
)

// VoiceModality is how plain statements of the present zone hold.
func (r *Reading) VoiceModality() graph.Modality {
	return r.ownSense(nil, clause.Verb{Governor: -1}, 0).Modality
}

// Audience gives whom the present voice speaks to.
func (r *Reading) Audience() []coref.ChainID {
	switch {
	case r.Voice.Addressee != coref.None:
		return []coref.ChainID{r.Voice.Addressee}
	case r.Voice.Told:
		return nil
	case r.Voice.Speaker == coref.None || slices.Contains(r.c.Senders, r.Voice.Speaker):
		return r.c.Addressed()
	}
	return nil
}
