package coref

import (
	"slices"
	"sort"
	"strings"

	"dramatis/extract/coref/name"
	"dramatis/extract/source"
	"dramatis/graph"
)

// A deposition opens with who came before whom, "there appeared before me, A. Weber, notary, Karl Lund, who, being sworn, deposed:", and
// goes on in clauses that hang on that: "That he met Otto Berg; that in May he left". "He" there is who deposed, whoever is named last.

// deposition is what one deponent says, up to the next.
type deposition struct {
	source.Span
	of ChainID
}

// deposedBy gives who deposes what stands at byte at, or None.
func (d *reading) deposedBy(at int) ChainID {
	if d.depositions == nil {
		d.depositions = d.findDepositions()
	}
	n := sort.Search(len(d.depositions), func(n int) bool { return d.depositions[n].Span.End > at })
	if n == len(d.depositions) || at < d.depositions[n].Span.Start {
		return None
	}
	return d.depositions[n].of
}

// findDepositions finds them all.
func (d *reading) findDepositions() []deposition {
	found := []deposition{}
	first := 0
	for _, p := range d.passages {
		for first < len(d.Mentions) && d.Mentions[first].Span.End <= p.Start {
			first++
		}
		for _, end := range d.opensDeposition(p) {
			c := d.deponent(first, source.Span{Start: p.Start, End: end})
			if c == None {
				continue
			}
			if n := len(found) - 1; n >= 0 {
				found[n].Span.End = p.Start
			}
			found = append(found, deposition{source.Span{Start: end, End: len(d.doc.Text)}, c})
			break
		}
	}
	return found
}

// opensDeposition gives where, in a passage, each verb ends by which somebody who came before a court or took an oath deposes, where a
// colon or "that" follows it.
func (d *reading) opensDeposition(p source.Span) []int {
	if !d.tells(p, &d.words.Oaths) {
		return nil
	}
	var ends []int
	for at, rest := p.Start, d.lower(p); ; {
		word, behind := nextSmall(rest)
		if word == "" {
			return ends
		}
		at += len(rest) - len(behind)
		if rest = behind; slices.Contains(d.words.Deposes, word) && d.goesOnDeposing(behind) {
			ends = append(ends, at)
		}
	}
}

// goesOnDeposing reports whether what follows a verb of deposing is what is deposed: "and says as follows:", "upon oath that".
func (d *reading) goesOnDeposing(behind string) bool {
	behind = strings.TrimLeft(behind, " ,\n")
	for _, more := range d.words.DeposesMore {
		behind = strings.TrimLeft(strings.TrimPrefix(behind, more), " ,\n")
	}
	return strings.HasPrefix(behind, ":") || strings.HasPrefix(behind, "that ")
}

// deponent gives who deposes in a passage, which begins with mention first: the first whom it names who is not said to hear him or to
// stand by, nor by his office to take oaths.
func (d *reading) deponent(first int, p source.Span) ChainID {
	for i := first; i < len(d.Mentions) && d.Mentions[i].Span.Start < p.End; i++ {
		if d.isPerson(i) && d.Mentions[i].Kind == graph.ByName && !d.hearsDeposition(p.Start, i) && !d.takesOaths(i) {
			return d.out.Of[i]
		}
	}
	return None
}

// takesOaths reports whether the office right behind mention i is one before which oaths are taken: "A. Weber, notary".
func (d *reading) takesOaths(i int) bool {
	rest, apposed := strings.CutPrefix(strings.TrimLeft(d.smallAfter(i), " \n"), ", ")
	return apposed && slices.ContainsFunc(d.words.OathTakers, func(office string) bool { return strings.HasPrefix(rest, office) })
}

// hearsDeposition reports whether mention i stands, in a passage that begins at byte start, behind a preposition that makes him the one
// before whom or in whose presence, or of whose body, somebody deposes: "before me, A. Weber", "in the presence of Major Weber".
func (d *reading) hearsDeposition(start, i int) bool {
	words := smallWords(d.lower(source.Span{Start: start, End: max(start, leadStart(d.Mentions[i]))}))
	for n := len(words) - 1; n >= 0 && n >= len(words)-2; n-- {
		switch words[n] {
		case "before", "me", "us", "of", "by", "and":
			return words[n] != "and" || i > 0 && d.hearsDeposition(start, i-1)
		case "the":
		default:
			return false
		}
	}
	return false
}

// deposes gives whom "he" at mention i means where somebody deposes what its clause says and nobody else is the subject of anything in
// that clause before it; decided tells that nobody else may be meant where that is None.
func (d *reading) deposes(i int, sex name.Sex, object bool) (c ChainID, decided bool) {
	c = d.deposedBy(d.Mentions[i].Span.Start)
	if c == None || !d.canBe(c, sex) || d.voiceOf[i] >= 0 && d.voices[d.voiceOf[i]].kind != ownVoice {
		return None, false
	}
	start, deposed := d.deposedClause(i)
	if !deposed {
		return None, false
	}
	var others []ChainID
	subject, himself := None, false
	for j := i - 1; j >= 0 && d.Mentions[j].Span.Start >= start; j-- {
		switch o := d.out.Of[j]; {
		case d.Mentions[j].Type != graph.Person || d.Mentions[j].Plural:
		case o == c:
			himself = true
		case o != None && !d.canBe(o, sex):
		case d.isSubject(j):
			subject = o
			if o == None {
				return None, true // somebody without a name does something
			}
			fallthrough
		default:
			if !slices.Contains(others, o) {
				others = append(others, o)
			}
		}
	}
	switch {
	case subject == None && !object:
		return c, true
	case subject == None && len(others) == 0:
		return None, false // "he told him": another
	case object && len(others) == 1 && subject == others[0]:
		return c, true // "that Weber informed him"
	case himself:
		return None, true // either
	}
	return None, false
}

// deposedClause gives where the clause of mention i begins that hangs on what somebody deposes, "that …", and whether there is one; so does the
// sentence by which he is asked, "Asked whether he knew him".
func (d *reading) deposedClause(i int) (int, bool) {
	start, _ := d.bounds(i)
	text := d.lower(source.Span{Start: start, End: max(start, d.Mentions[i].Span.Start)})
	deposed := strings.HasPrefix(text, "that ") || strings.HasPrefix(text, "asked ") || strings.HasPrefix(text, "questioned ")
	at := 0
	for _, opens := range []string{": that ", "; that ", "; and that ", ", and that "} {
		if n := strings.LastIndex(text, opens); n >= 0 {
			deposed = deposed || opens == ": that "
			at = max(at, n+len(opens))
		}
	}
	return start + at, deposed
}
