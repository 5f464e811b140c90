package coref

import (
	"cmp"
	"strings"

	"dramatis/extract/coref/name"
	"dramatis/graph"
	"dramatis/internal/set"
)

// canBe reports whether a chain's person can be of a sex. A person of unknown sex
// can be "he"; "she" is said only of who the document shows to be a woman.
func (d *reading) canBe(c ChainID, sex name.Sex) bool {
	known := d.sexOf(c)
	if sex == name.Female {
		return known == name.Female
	}
	return known != name.Female
}

// sexOf gives the sex that the names and titles of a chain tell.
func (d *reading) sexOf(c ChainID) name.Sex {
	if s, known := d.sexes[c]; known {
		return s
	}
	s := name.Unsaid
	for _, title := range d.out.Chains[c].Titles {
		s = cmp.Or(s, d.names.HonorificSex(title))
	}
	for _, n := range d.out.Chains[c].Names {
		s = cmp.Or(s, d.person(n).Sex)
	}
	for _, m := range d.out.Chains[c].Mentions {
		if s == name.Unsaid && d.Mentions[m].Kind == graph.ByName {
			s = cmp.Or(kinSex[lastOf(smallWords(strings.ToLower(d.leftOf(m))))], kinSex[d.kinApposed(m)])
		}
	}
	d.sexes[c] = s
	return s
}

// kinApposed gives the noun of kinship that alone, behind "his", "her" or "my", stands in apposition to a name: "Anna, his wife, came",
// "His wife, Anna, came"; or "", as in a list, of which each is another: "Lund, his wife, and Berg".
func (d *reading) kinApposed(m int) string {
	before := d.smallBefore(m)
	if text, ok := strings.CutSuffix(strings.TrimRight(before, " \n"), ","); ok {
		if words := smallWords(text[strings.LastIndexAny(text, ",;:.()\n")+1:]); len(words) > 1 && ownsKin[words[len(words)-2]] && closesApposition(d.after(m)) {
			return words[len(words)-1]
		}
	}
	if text, ok := strings.CutPrefix(d.smallAfter(m), ", "); ok {
		kin, behind, closed := strings.Cut(text, ",")
		if words := strings.Fields(kin); closed && len(words) == 2 && closesApposition(","+behind) && ownsKin[words[0]] {
			return words[1]
		}
	}
	return ""
}

// ownsKin are the words that say whose kin a noun of kinship tells of.
var ownsKin = set.Of("his", "her", "my", "our", "your", "their")

// kinSex is the sex that the noun of kinship right before a name tells: "his wife Anna".
var kinSex = map[string]name.Sex{
	"wife": name.Female, "widow": name.Female, "daughter": name.Female, "sister": name.Female, "mother": name.Female, "niece": name.Female, "aunt": name.Female, "sisters": name.Female,
	"husband": name.Male, "son": name.Male, "brother": name.Male, "father": name.Male, "nephew": name.Male, "uncle": name.Male,
}
