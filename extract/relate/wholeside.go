package relate

import (
	"slices"
	"strings"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/extract/lexicon"
	"dramatis/extract/sense"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// "We" of an office, a government, a side: what it does is not what its writer did.

// wholeSideActs reports whether a dealing with others is told only of "we" who are more than the one who writes: in the
// paper of one official "we have told the French" is of his government, and "we should ask X" of nobody yet. That
// "we met X", he may have done himself; and an embassy's telegram tells of the embassy.
func (r *reading) wholeSideActs(f *lexicon.Frame, at int, subjects, objects []coref.ChainID, held sense.Sense) bool {
	if !r.frames.FaceToFace[f.Predicate] || r.Voice.Dialogue && f.Performative && r.tellsNow(at) || len(subjects) != 1 || !r.IsSelf(subjects[0]) || r.c.Chains[subjects[0]].Type != graph.Person || !r.saysOnlyWe(subjects[0]) {
		return false
	}
	if r.Cabled() && r.fromMission() {
		return false
	}
	near := slices.Concat(r.Audience(), r.c.Participants)
	return !slices.ContainsFunc(objects, func(c coref.ChainID) bool {
		return slices.Contains(near, c) || r.c.Chains[c].Type == graph.Person && held.Modality.Happened()
	})
}

// saysOnlyWe reports whether who tells speaks of himself in the sentence, and only as one of several: not as "I", and
// not by his name.
func (r *reading) saysOnlyWe(self coref.ChainID) bool {
	several := false
	for _, it := range r.Items {
		if it.Kind != clause.NameItem {
			continue
		}
		switch w := r.Written(it); {
		case r.frames.FirstSingular[w], !r.IsPronoun(it) && r.c.Of[it.Mention] == self:
			return false
		case r.frames.FirstPlural[w]:
			several = true
		}
	}
	return several
}

// wholeSideSays reports whether what one official tells in his paper that "we" said is his government's, which he need not have
// said himself, nor to those of whom he tells: "we have already stated that we would withdraw".
func (r *reading) wholeSideSays(v clause.Verb) bool {
	if !r.saidByUs(v) {
		return false
	}
	self := r.Speaker(v)
	return self != coref.None && r.c.Chains[self].Type == graph.Person && r.saysOnlyWe(self) && r.writesOfficially() && !(r.Cabled() && r.fromMission())
}

// fromMission reports whether an embassy or another mission abroad sends the document.
func (r *reading) fromMission() bool {
	return slices.ContainsFunc(r.c.Senders, func(c coref.ChainID) bool {
		return slices.ContainsFunc(strings.Fields(strings.ToLower(r.c.Chains[c].Name)), func(w string) bool { return r.frames.Mission[w] })
	})
}

// notUs empties a group that is only "we", where the slot does not take it, where it is for or against somebody in an
// official paper, as it is the author's state and not he, or where a mere clerk tells what others said of themselves.
func (r *reading) notUs(s lexicon.Slot, g clause.Group) clause.Group {
	if len(g.Mentions) != 1 || r.a.Mentions[g.Mentions[0]].Kind != graph.ByPronoun {
		return g
	}
	m := g.Mentions[0]
	us, several := r.frames.FirstPlural[strings.ToLower(r.a.Mentions[m].Span.Of(r.doc.Text))], len(r.c.Groups[m])
	if us && several == 1 && !r.Voice.Dialogue && r.recorder(r.c.Groups[m][0]) {
		return clause.Group{}
	}
	if s.NotUs && (us || several > 0) || us && several <= 1 && s.OfStance() && r.writesOfficially() {
		return clause.Group{}
	}
	return g
}

// writesOfficially reports whether the present sentence is its author's own in a paper of his office.
func (r *reading) writesOfficially() bool {
	if r.Voiced && r.Voice.Speaker != coref.None && r.Voice.Speaker != r.c.Author && !slices.Contains(r.c.Senders, r.Voice.Speaker) {
		return false // a message that the paper hands on
	}
	return r.Zone == zone.Body && !r.Voice.Dialogue && r.frames.Official[clause.LastWord(r.layout.Header.Type)]
}
