package relate

import (
	"dramatis/extract/coref"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// sense is in which way a clause holds, and who answers for it where that is not the author.
type sense struct {
	modality     graph.Modality
	attributedTo coref.ChainID
}

// senseOf decides the modality of verb i from its group, its binder and what governs it.
func (r *reading) senseOf(verbs []verb, i int, depth int) sense {
	v := verbs[i]
	own := r.ownSense(verbs, v)
	if v.governor < 0 || depth > 8 {
		return own
	}
	g := verbs[v.governor]
	above := r.senseOf(verbs, v.governor, depth+1)
	if own.modality == graph.Asserted && !above.modality.Happened() && !r.frames.request[g.lemma] {
		own.modality = above.modality
	}
	if !v.finite() || v.binder == "whether" {
		return own
	}
	if r.frames.request[g.lemma] && own.modality == graph.Asserted && !r.frames.speech[g.lemma] {
		own.modality = graph.Requested
	}
	if speaker := r.speaker(g); r.frames.speech[g.lemma] && !r.isSelf(speaker) {
		own.attributedTo = speaker
		if own.modality == graph.Asserted {
			own.modality = graph.Reported
		}
	} else if own.modality == graph.Asserted && above.modality == graph.Reported {
		own = above
	}
	return own
}

// ownSense decides from the verb group and its clause alone.
func (r *reading) ownSense(verbs []verb, v verb) sense {
	s := sense{graph.Asserted, coref.None}
	switch r.zone {
	case zone.Summary:
		s.modality = graph.Reported
	case zone.Quotation:
		s.modality = graph.Reported
		if r.voiced {
			s.attributedTo = r.voice.Speaker
		}
	}
	switch {
	case v.negated:
		s.modality = graph.Negated
	case v.binder == "if" || v.binder == "whether" || v.binder == "unless":
		s.modality = graph.Hypothetical
	case v.modal == "future":
		s.modality = graph.Planned
	case v.modal == "duty":
		s.modality = graph.Requested
	case v.modal == "possible" || v.modal == "able":
		s.modality = graph.Hypothetical
	case v.infinitive:
		s.modality = r.infinitiveSense(verbs, v, s.modality)
	}
	return s
}

// infinitiveSense decides for "to V" by the verb it hangs on: what is asked for is
// requested, what is begun or managed holds, everything else lies ahead.
func (r *reading) infinitiveSense(verbs []verb, v verb, outer graph.Modality) graph.Modality {
	if v.governor < 0 {
		return graph.Planned
	}
	g := verbs[v.governor]
	switch {
	case r.frames.request[g.lemma]:
		return graph.Requested
	case r.frames.implicative[g.lemma]:
		return outer
	}
	return graph.Planned
}

// speaker gives the chain that a speech verb's subject stands for, or None.
func (r *reading) speaker(v verb) coref.ChainID {
	if c := r.chainsOf(v.subject, false); len(c) == 1 {
		return c[0]
	}
	return coref.None
}
