package coref

import (
	"slices"
	"sort"
	"strings"

	"dramatis/extract/source"
	"dramatis/graph"
)

// addAccounts finds what somebody tells in the author's words: behind "X gave us the
// following information:", until the author speaks of himself again. For pronouns it
// is the author's text, but what people said in it they said to X.
func (d *reading) addAccounts() {
	end := 0
	for _, p := range d.passages {
		text := strings.TrimRight(p.Of(d.doc.Text), " \t\r\n")
		part := d.bodyAt(p.Start)
		if p.Start < end || !strings.HasSuffix(text, ":") || part.Empty() {
			continue
		}
		teller := d.announcer(p.Start, p.Start+len(text))
		if teller == None || teller == d.author || d.opensVoice(p.End) {
			continue
		}
		if told := (source.Span{Start: p.End, End: d.authorAgain(p.End, part.End)}); strings.TrimSpace(told.Of(d.doc.Text)) != "" {
			d.accounts = append(d.accounts, Voice{Span: told, Speaker: teller, Addressee: d.author})
			end = told.End
		}
	}
}

// announcer gives the person who opens a passage and announces what he tells.
func (d *reading) announcer(start, end int) ChainID {
	i := d.from(start)
	if i >= len(d.Mentions) || d.Mentions[i].Span.End > end || !d.isPerson(i) || d.Mentions[i].Kind != graph.ByName || !d.isSubject(i) {
		return None
	}
	words := smallWords(strings.ToLower(d.doc.Text[d.Mentions[i].Span.End:end]))
	if n := slices.Index(words, "i"); n > 0 && words[n-1] == "and" && !slices.ContainsFunc(words[:n], d.isSpeech) {
		return None // "X and I had a talk with Y with the following results:" is told by the author
	}
	if slices.ContainsFunc(words, func(w string) bool { return d.isSpeech(w) || slices.Contains(d.words.Accounts, w) }) {
		return d.out.Of[i]
	}
	return None
}

// opensVoice reports whether another voice begins right behind byte at.
func (d *reading) opensVoice(at int) bool {
	n := sort.Search(len(d.voices), func(n int) bool { return d.voices[n].Span.Start > at })
	for _, v := range d.voices[max(0, n-1):min(len(d.voices), n+1)] {
		if v.kind != ownVoice && v.Span.End > at && strings.TrimSpace(d.doc.Text[min(at, v.Span.Start):max(at, v.Span.Start)]) == "" {
			return true
		}
	}
	return false
}

// authorAgain gives where, behind byte at, the sentence stands in which the author
// next says "I" or "we", or limit.
func (d *reading) authorAgain(at, limit int) int {
	for i := d.from(at); i < len(d.Mentions) && d.Mentions[i].Span.Start < limit; i++ {
		if !d.ownVoice(i) {
			return min(limit, d.Mentions[i].Span.Start)
		}
		switch d.word(i) {
		case "i", "me", "my", "we", "us", "our":
			start, _ := d.bounds(i)
			return max(at, start)
		}
	}
	return limit
}
