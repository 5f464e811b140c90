package resolve

import (
	"cmp"
	"slices"
	"strings"
)

// What one document takes for a person by its capital alone, and the rest of the corpus for a place or a body, is
// what the corpus says: "the Szechwan troops" in one paper, "in Szechwan" in four.

// fewestOthers is the number of documents whose word for a place or body counts where each goes by a capital, too.
const fewestOthers = 2

// bearing tells of the places and bodies of a name.
type bearing struct {
	cluster   *cluster
	documents int  // of the one in most of them
	firm      bool // more than the capital speaks for it somewhere
}

// misread puts the people of whom only a capital speaks, and whose name the corpus has for a place or body in
// as many documents or more, into that.
func (r *Resolver) misread(people, bodies []*cluster) {
	doubted := slices.DeleteFunc(slices.Clone(people), func(k *cluster) bool { return !r.byCapital(k) })
	if len(doubted) == 0 {
		return
	}
	others, sure := r.bearings(bodies), r.surely(people)
	for _, k := range doubted {
		name := strings.ToLower(r.firstName(k.chains[0]))
		o := others[name]
		if o.cluster == nil || o.documents < k.documents || !o.firm && o.documents < fewestOthers || sure[name] {
			continue
		}
		r.because(k.chains, Reason{Rule: "the corpus has the name for a place or body", With: r.firstName(o.cluster.chains[0])})
		for _, c := range sortedChains(k.chains) {
			r.add(o.cluster, c)
		}
		k.chains, k.documents = nil, 0
	}
}

// byCapital reports whether nothing but capitals speaks for the person of a cluster, and he has one name.
func (r *Resolver) byCapital(k *cluster) bool {
	if len(k.chains) == 0 || !k.chains[0].isNamed() {
		return false
	}
	first := r.firstName(k.chains[0])
	return !slices.ContainsFunc(k.chains, func(c *chain) bool {
		return !c.is(faint) || c.is(bibliographic) || r.judgedOrKnown(c) || r.nameCount(c) != 1 || !strings.EqualFold(r.firstName(c), first)
	})
}

// bearings gives, by each name in small letters, the place or body that most documents call so.
func (r *Resolver) bearings(bodies []*cluster) map[string]bearing {
	out := map[string]bearing{}
	for _, k := range bodies {
		if len(k.chains) == 0 || k.chains[0].kind != organization && k.chains[0].kind != location {
			continue
		}
		count, firm := map[string]int{}, map[string]bool{}
		for _, c := range k.chains {
			for _, n := range r.namesOf(c) {
				name := strings.ToLower(n)
				count[name]++
				firm[name] = firm[name] || !c.is(faint)
			}
		}
		for name, n := range count {
			if b := out[name]; b.cluster == nil || cmp.Or(cmp.Compare(n, b.documents), cmp.Compare(b.cluster.order, k.order)) > 0 {
				out[name] = bearing{k, n, firm[name]}
			}
		}
	}
	return out
}

// surely gives the names, whole and by each of their words, of the people for whom more than capitals speaks.
func (r *Resolver) surely(people []*cluster) map[string]bool {
	out := map[string]bool{}
	for _, k := range people {
		for _, c := range k.chains {
			if !c.isNamed() || c.is(faint) {
				continue
			}
			for _, n := range r.namesOf(c) {
				n = strings.ToLower(n)
				out[n] = true
				for w := range strings.FieldsSeq(n) {
					out[w] = true
				}
			}
		}
	}
	return out
}
