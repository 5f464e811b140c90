package coref

import (
	"slices"
	"strings"

	"dramatis/extract/zone"
)

// A surname behind an office need not be that of the one person whom a document names in full by it: "Secretary Brown agreed. … a
// report by Allen Brown". The document does not tell, others may: he is kept apart, with the note who he may be.

// oftenLed is the number of times from which a surname stands behind its office so often that whom the text names in full once, and
// without the office, may be another though he comes first.
const oftenLed = 3

// mayBeNamesake reports whether surname c, which the text uses first behind an office and before k or often, may be that of another
// than k: it gives k no such office wherever it names him, nor has the heading him as one of those who came, wrote or signed.
func (d *reading) mayBeNamesake(c, k *cluster) bool {
	first := firstMention(c)
	if first >= len(d.Mentions) || d.partOf(first) == zone.Letterhead || d.onlyCited(k) {
		return false
	}
	if office, _ := d.lead(first); !office {
		return false
	}
	if first > firstMention(k) && (len(k.mentions) > 1 || len(c.mentions) < oftenLed || slices.ContainsFunc(c.mentions, func(m int) bool { office, _ := d.lead(m); return !office })) {
		return false
	}
	return !slices.ContainsFunc(k.mentions, func(m int) bool {
		office, _ := d.lead(m)
		return office || !d.inText(m) || d.isListed(m) || d.standsAlone(m) || d.officeBehind(m, first) || d.postBehind(m, first)
	})
}

// postBehind reports whether the post behind mention m has the office that leads mention led: "Allen Brown, Minister of Trade".
func (d *reading) postBehind(m, led int) bool {
	post, ok := toldPost(d.rightOf(m))
	return ok && slices.Contains(strings.Fields(post), lastOf(officeWords(d.Mentions[led].Lead.Of(d.doc.Text))))
}

// numberDoubtful notes who the people may be of whom that is not certain.
func (d *reading) numberDoubtful(left []*cluster) {
	for _, c := range left {
		if c.perhaps == nil || root(c.perhaps) == c {
			continue
		}
		if d.out.Doubtful == nil {
			d.out.Doubtful = map[ChainID]ChainID{}
		}
		d.out.Doubtful[d.ids[c]] = d.ids[root(c.perhaps)]
	}
}
