package resolve

import (
	"slices"
	"strings"
)

// Letters that several bodies may be called by, NAC of a North Atlantic Council and a National Advisory Council, are
// those of the one that their document spells out; else of the one that far more documents do, whatever a third
// document explains; and where none leads, a body of their own.

// spelled is a body whose words begin with some letters, and how many documents write them out.
type spelled struct {
	*cluster
	documents int
}

// farMore is how many times the documents of another a body must have to be meant by their letters.
const farMore = 2

// letters gives the letters that are a chain's only name, or "".
func (j *bodyJudge) letters(c *chain) string {
	if j.nameCount(c) != 1 || c.kind != organization {
		return ""
	}
	n := strings.ReplaceAll(j.firstName(c), ".", "")
	if len(n) < speaking || strings.ToUpper(n) != n || strings.Contains(n, " ") {
		return ""
	}
	return n
}

// joinLetters joins the chains that letters alone name.
func (j *bodyJudge) joinLetters(short []*chain) {
	if len(short) == 0 {
		return
	}
	bodies, unclear := j.spelledOut(), map[string]*cluster{}
	for _, c := range short {
		letters := j.letters(c)
		of := bodies[letters]
		if here := slices.DeleteFunc(slices.Clone(of), func(s spelled) bool { return !j.in(s.cluster, c.doc) }); len(here) == 1 && len(of) > 1 {
			j.because([]*chain{c}, Reason{Rule: "the document spells the letters out", With: j.nameAtHead(here[0].cluster)})
			j.add(here[0].cluster, c)
			continue
		}
		key := j.wordsKey(j.firstName(c))
		bearers := j.bearers.find(key)
		explained := slices.ContainsFunc(of, func(s spelled) bool { return slices.Contains(bearers, s.cluster) })
		switch {
		case !explained || len(of) < 2:
			j.join(c, key)
		case of[0].documents >= farMore*of[1].documents:
			j.because([]*chain{c}, Reason{Rule: "far more documents spell the letters so", With: j.nameAtHead(of[0].cluster)})
			j.add(of[0].cluster, c)
		case unclear[letters] != nil:
			j.add(unclear[letters], c)
		default:
			k := j.newCluster(len(j.clusters), c)
			unclear[letters], j.clusters = k, append(j.clusters, k)
		}
	}
}

// spelledOut gives the bodies that two documents or more write out, by the letters of their words, those of most
// documents first.
func (j *bodyJudge) spelledOut() map[string][]spelled {
	out := map[string][]spelled{}
	for _, k := range j.clusters {
		if len(k.chains) < known || k.chains[0].kind != organization {
			continue
		}
		for n := range j.distinctNames(k) {
			a := j.names.Acronym(n)
			if of := out[a]; a != "" && (len(of) == 0 || of[len(of)-1].cluster != k) {
				out[a] = append(of, spelled{k, k.documents})
			}
		}
	}
	for _, all := range out {
		slices.SortStableFunc(all, func(a, b spelled) int { return b.documents - a.documents })
	}
	return out
}
