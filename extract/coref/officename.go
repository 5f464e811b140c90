package coref

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dramatis/extract/mention"
	"dramatis/graph"
)

// How an office is called in full: with what it is for and the land or body that it is of.

// fullOffice gives the whole office that mention i names, with what stands behind it and,
// in the paper of an embassy, with the land that only it can mean. landed says that it
// tells of what land or body it is.
func (d *reading) fullOffice(i int) (called string, landed bool) {
	words := strings.Fields(d.Mentions[i].Normal)
	if len(words) > 1 && strings.EqualFold(words[0], "new") {
		words = words[1:]
	}
	for n, w := range words {
		words[n] = d.titleCase(w)
		landed = landed || d.isAdjective(w)
	}
	called = strings.Join(words, " ")
	tail, _, body := d.officeTail(i)
	if tail != "" {
		return called + " " + tail, landed || body
	}
	if hosts := d.ofHost(called); hosts != "" && !landed {
		return hosts, true
	}
	return called, landed
}

// ofHost gives an office with the land of the embassy that writes, where it can only mean
// that land's; or "".
func (d *reading) ofHost(called string) string {
	land := d.hostLand()
	if land == "" || !slices.Contains(d.posts.Hosts, strings.ToLower(called)) {
		return ""
	}
	if people := d.posts.adjectives[strings.ToLower(land)]; people != "" {
		return d.titleCase(people) + " " + called
	}
	return called + " of " + land
}

// isAdjective reports whether a word is the adjective of a people that has a land.
func (d *reading) isAdjective(w string) bool {
	w = strings.ToLower(w)
	_, known := d.words.Lands[w]
	return known || d.posts.peoples[w]
}

// titleCase writes out a word of an office as an office is written: "fonmin" is Foreign Minister.
func (d *reading) titleCase(w string) string {
	if long := d.posts.Short[strings.ToLower(strings.Trim(w, "."))]; long != "" {
		w = long
	}
	words := strings.Fields(w)
	for n, w := range words {
		if r, size := utf8.DecodeRuneInString(w); !isLink(w) && w != "the" {
			words[n] = string(unicode.ToUpper(r)) + w[size:]
		}
	}
	return strings.Join(words, " ")
}

// officeTail gives the words behind mention i that belong to its office: "of Defense", "for
// Economic Affairs", "in Paris", and where they end. body says that they name a land or body.
func (d *reading) officeTail(i int) (tail string, at int, body bool) {
	at = d.Mentions[i].Span.End
	_, end := d.bounds(i)
	for links := 0; at < end && links < longestTail; links++ {
		link, next := linkAt(d.doc.Text[at:end])
		if link == "" && (d.Mentions[i].Rule != mention.RuleTerse || tail != "") {
			break
		}
		from := at + next
		if j := d.from(from); j < len(d.Mentions) && d.Mentions[j].Span.Start == from && d.Mentions[j].Kind == graph.ByName && d.Mentions[j].Type != graph.Person && d.linksBody(i, link) {
			if link == "" {
				link = "in" // "French Ambassador Peking"
			}
			if strings.HasSuffix(d.doc.Text[at:from], " the ") {
				link += " the"
			}
			return strings.TrimSpace(tail + " " + link + " " + d.Mentions[j].Normal), d.Mentions[j].Span.End, true
		}
		if link != "of" && (link != "for" || !d.hasBranch(i)) {
			break
		}
		words, n := capitals(d.doc.Text[from:end])
		if len(words) == 0 {
			break
		}
		tail = strings.TrimSpace(tail + " " + link + " " + strings.Join(words, " "))
		at = from + n
	}
	return tail, at, body
}

// hasBranch reports whether the office of mention i is one of several that differ in what
// they are for: "the Assistant Secretary for European Affairs".
func (d *reading) hasBranch(i int) bool {
	words := strings.Fields(d.word(i))
	return slices.Contains(d.posts.Branches, lastOf(words))
}

// linksBody reports whether a preposition behind the office of mention i can bring the land
// or body that it is of.
func (d *reading) linksBody(i int, link string) bool {
	if link == "of" {
		return true
	}
	words := strings.Fields(d.Mentions[i].Normal)
	last := strings.ToLower(lastOf(words))
	if (link == "in" || link == "at") && slices.ContainsFunc(words, d.isAdjective) {
		return false // "met the Danish Ambassador in Oslo": they met there
	}
	return (link == "to" || link == "in" || link == "at" || link == "") && slices.Contains(d.posts.Envoys, cmp.Or(d.posts.Short[last], last))
}

// linkAt gives the preposition that a text opens with and where what it governs begins.
func linkAt(text string) (link string, next int) {
	rest := strings.TrimLeft(text, " ")
	for _, w := range officeLinks {
		if after, ok := strings.CutPrefix(rest, w+" "); ok {
			after = strings.TrimPrefix(after, "the ")
			return w, len(text) - len(after)
		}
	}
	return "", len(text) - len(rest)
}

// capitals gives the words with capitals that a text opens with, "and" between them, and
// where they end.
func capitals(text string) (words []string, end int) {
	at := 0
	for len(words) < longestTail {
		rest := text[at:]
		n := strings.IndexAny(rest, " \n,.;:()'’\"")
		if n < 0 {
			n = len(rest)
		}
		w := rest[:n]
		r, _ := utf8.DecodeRuneInString(w)
		if w == "" || !unicode.IsUpper(r) && !(w == "and" && len(words) > 0) {
			break
		}
		words, at = append(words, w), at+n
		if unicode.IsUpper(r) {
			end = at
		}
		if n == len(rest) || rest[n] != ' ' {
			break
		}
		at++
	}
	for len(words) > 0 && words[len(words)-1] == "and" {
		words = words[:len(words)-1]
	}
	return words, end
}

// longestTail bounds the words of what an office is for, and the prepositions behind it.
const longestTail = 6

// hostLand gives the land in which the house stands that writes the document, as its
// heading says: "Embassy in Jordan"; or "".
func (d *reading) hostLand() string {
	for _, c := range d.out.Senders {
		house, land, ok := strings.Cut(d.out.Chains[c].Name, " in ")
		if ok && slices.Contains(d.posts.Missions, strings.ToLower(house)) {
			return strings.TrimPrefix(land, "the ")
		}
	}
	return ""
}
