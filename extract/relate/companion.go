package relate

import (
	"slices"

	"dramatis/extract/coref"
	"dramatis/extract/lexicon"
	"dramatis/extract/sense"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// Who came with the author speaks to whom they both came, and not to the author: "I accompanied X on his
// call on Y. X said that it was late": to Y.

// noteCompanions remembers whom the sentence says that the author accompanied, or who accompanied him, and to whom.
func (r *reading) noteCompanions() {
	for i, v := range r.Verbs {
		if v.Lemma != "accompany" || v.Infinitive || !r.SenseOf(r.Verbs, i, 0).Modality.Happened() {
			continue
		}
		with := r.PersonsIn(r.Doer(v))
		var led, hosts []coref.ChainID
		if v.Passive {
			led = r.PersonsIn(v.Subject)
		}
		for _, a := range r.argumentsOf(v) {
			switch {
			case a.Slot == "object" && a.Head == "" && !v.Passive:
				led = append(led, r.PersonsIn(a.Group)...)
			case (a.Slot == "on" || a.Slot == "with") && a.Head == "" && a.Opener > v.Last+1 && r.meets(r.Items[a.Opener-1].Nouns):
				hosts = append(hosts, r.PersonsIn(a.Group)...)
			}
		}
		both := slices.Concat(led, with)
		if len(with) > 0 && len(led) > 0 && slices.ContainsFunc(both, r.IsSelf) && len(hosts) > 0 {
			r.broughtTo(both, hosts)
			r.metTogether(both, hosts, v.Last)
		}
	}
}

// metTogether states that people who came together met those to whom they came, as the verb that ends at item
// at tells.
func (r *reading) metTogether(came, hosts []coref.ChainID, at int) {
	held := sense.Sense{Modality: r.VoiceModality(), AttributedTo: coref.None}
	for _, c := range came {
		when := r.whenOf(&lexicon.Frame{Predicate: "met"}, at, []coref.ChainID{c}, hosts, held)
		for _, h := range hosts {
			s := fact(c, "met", h, when, 0.8, r.evidence(r.Sentence.Span, r.Zone, "meeting/accompanied"))
			s.Modality = held.Modality
			r.addNew(s)
		}
	}
}

// besideAuthor reports whether people came with the author to those to whom, or from whom, something is told.
func (r *reading) besideAuthor(a, b []coref.ChainID) bool {
	came := func(x, y []coref.ChainID) bool {
		return slices.ContainsFunc(x, func(c coref.ChainID) bool {
			host, ok := r.cameTo[c]
			return ok && slices.Contains(y, host)
		})
	}
	return came(a, b) || came(b, a)
}

// besideSelf reports whether somebody else came to the talk that is told of together with who tells of it.
func (r *reading) besideSelf(c coref.ChainID) bool {
	return c != coref.None && !r.IsSelf(c) && slices.ContainsFunc(r.Self(), func(self coref.ChainID) bool { return r.sameSide(c, self) })
}

// broughtTo notes that people came to others together with the author.
func (r *reading) broughtTo(companions, hosts []coref.ChainID) {
	if len(hosts) == 0 || slices.ContainsFunc(hosts, r.IsSelf) {
		return
	}
	for _, c := range companions {
		if !r.IsSelf(c) && !slices.Contains(hosts, c) && r.c.Chains[c].Type == graph.Person {
			r.cameTo[c] = hosts[0]
		}
	}
}

// noteCameTogether notes of a meeting who was on the author's side of it: "X and I called on Y".
func (r *reading) noteCameTogether(s sense.Sense, subjects, objects []coref.ChainID) {
	if !s.Modality.Happened() || !r.narrated() || r.Zone == zone.Quotation {
		return
	}
	if slices.ContainsFunc(subjects, r.IsSelf) {
		r.broughtTo(subjects, r.PersonsAmong(objects))
	} else if slices.ContainsFunc(objects, r.IsSelf) {
		r.broughtTo(objects, r.PersonsAmong(subjects))
	}
}
