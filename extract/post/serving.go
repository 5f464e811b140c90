package post

import (
	"slices"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/graph"
)

// servingAt reads an office behind "as" whose town or body the verb has: "was posted to Riga as consul", "joined the Bank in 1901 as
// a clerk". It gives the number of the verb and the item of the town or body; or -1 twice.
func (r *Reading) servingAt(o Office) (verb, at int) {
	as := r.beforeOffice(o)
	if as < 3 || r.Items[as].Word != "as" || o.Kin || o.Member {
		return -1, -1
	}
	at = as - 1
	if r.Items[at].Kind == clause.DateItem {
		if at--; at > 0 && r.Items[at].Kind == clause.WordItem && r.Items[at].Preposition {
			at--
		}
	}
	if it := r.Items[at]; it.Kind != clause.NameItem || it.Possessive || r.TypeOf(it) != graph.Place && r.TypeOf(it) != graph.Organization {
		return -1, -1
	}
	k := r.PhraseStart(r.Items, at) - 1
	if k > 0 && r.Items[k].Kind == clause.WordItem && r.Items[k].Preposition && r.frames.TowardsPost[r.Items[k].Word] {
		k--
	}
	verb = slices.IndexFunc(r.Verbs, func(v clause.Verb) bool { return v.Last == k })
	if verb < 0 {
		return -1, -1
	}
	v := r.Verbs[verb]
	sent, went := r.frames.Posting[v.Lemma] && (v.Passive || r.ReducedPassive(v)), r.frames.TakingUp[v.Lemma] && !v.Passive
	if !sent && !went || v.Negated || !r.SenseOf(r.Verbs, verb, 0).Modality.Happened() {
		return -1, -1
	}
	return verb, at
}

// bodyOfServing gives the town or body of an office behind "as" that the verb has.
func (r *Reading) bodyOfServing(o Office) []coref.ChainID {
	if _, at := r.servingAt(o); at >= 0 {
		return r.BodiesOf(o, r.Singleton(r.Items, at))
	}
	return nil
}

// holderOfServing gives who is posted to a town or joins a body as the holder of an office.
func (r *Reading) holderOfServing(o Office) []coref.ChainID {
	if v, at := r.servingAt(o); at >= 0 {
		return r.PersonsIn(r.Verbs[v].Subject)
	}
	return nil
}
