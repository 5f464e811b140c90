package relate

import (
	"strings"

	"dramatis/extract/coref"
	"dramatis/graph"
)

// apposed gives the item of the name behind a comma that tells who the holder is of an
// office, or the kin, that ends at item i: "X's foreign minister, NAME,"; or 0.
func (r *reading) apposed(items []item, i int, head string) int {
	described := items[i].kind == nameItem && items[i].word != "" && r.typeOf(items[i]) == graph.Person && r.c.Of[items[i].mention] == coref.None
	if !described && (head == "" || !items[i].head && head != "affaires") {
		return 0
	}
	i = r.pastSeat(items, i)
	if i+2 >= len(items) || items[i+1].word != "," {
		return 0
	}
	k := r.pastTitle(items, i+2)
	if k >= len(items) || items[k].kind != nameItem {
		return 0
	}
	m := r.a.Mentions[items[k].mention]
	if m.Type != graph.Person || m.Kind != graph.ByName || items[k].possessive || k+1 < len(items) && items[k+1].kind != punctItem {
		return 0
	}
	if k+2 < len(items) && items[k+1].word == "," && items[k+2].word == "and" {
		return 0 // a list
	}
	return k
}

// apposedToHolder gives the item of the name behind a comma that tells who the kin or the aide is of the person
// named at item j: "the wife of X, NAME,"; or 0.
func (r *reading) apposedToHolder(items []item, j int) int {
	if !r.ofHolder(items, j) || j+2 >= len(items) || items[j+1].word != "," {
		return 0
	}
	k := r.pastTitle(items, j+2)
	if k >= len(items) || !r.isPersonByName(k) || k+1 < len(items) && items[k+1].kind != punctItem || k+2 < len(items) && items[k+1].word == "," && items[k+2].word == "and" {
		return 0
	}
	return k
}

// ofHolder reports whether the person named at item j is he whose kin or aide a noun before him means: "the wife
// of X", "a former aide to X".
func (r *reading) ofHolder(items []item, j int) bool {
	if !r.isPersonByName(j) {
		return false
	}
	k := r.leadStart(items, j) - 1
	if k < 2 || items[k].word != "of" && items[k].word != "to" || items[k-1].kind != wordItem || !r.roles.kinship[items[k-1].word] && !r.roles.assistants[items[k-1].word] {
		return false
	}
	for k -= 2; k >= 0 && items[k].kind == wordItem && (r.describesKin(items[k]) || r.roleWord(k)) && !items[k].determiner; k-- {
	}
	return k >= 0 && items[k].determiner
}

// pastSeat gives the last item of the words behind an office that say where its holder is:
// "our ambassador in Oslo"; or i.
func (r *reading) pastSeat(items []item, i int) int {
	if i+2 >= len(items) || items[i+1].word != "in" && items[i+1].word != "at" && items[i+1].word != "to" {
		return i
	}
	if j := pastDeterminers(items, i+2); j < len(items) && items[j].kind == nameItem && r.typeOf(items[j]) != graph.Person {
		return j
	}
	return i
}

// ofEnvoy reports whether an office only says whose envoy or secretary the one before it is: the name behind "the envoy of the
// King of Norway" is the envoy's.
func (r *reading) ofEnvoy(o office) bool {
	j := r.subordinateBefore(o, "of")
	if j < 0 || o.kin {
		return false
	}
	head := lastWord(r.written(r.items[j]))
	return r.roles.agents[head] || r.roles.assistants[head]
}

// ofAssistant reports whether an office only says to whom the one before it is assistant: the name behind
// "Special Assistant to the President" is the assistant's.
func (r *reading) ofAssistant(o office) bool {
	j := r.subordinateBefore(o, "to")
	if j < 0 || r.items[j].kind != wordItem {
		return false
	}
	head := r.items[j].word
	return r.roles.assistants[head] || r.roles.assistants[strings.TrimSuffix(head, "s")]
}

// subordinateBefore gives the item before a preposition and the office that it governs, whose holder may serve that
// office's: "assistant" of "assistant to the President"; or -1.
func (r *reading) subordinateBefore(o office, preposition string) int {
	j := o.first - 1
	for j > 0 && r.items[j].determiner {
		j--
	}
	if j < 1 || r.items[j].word != preposition {
		return -1
	}
	return j - 1
}

// bracketsHolder reports whether the name of a person stands alone in a bracket that item j opens, or that a few words which
// say of what the office is part from it: "for National Security Affairs (NAME)".
func (r *reading) bracketsHolder(j int) bool {
	for end := j + longestEnclosed; j < end && j < len(r.items) && r.items[j].kind == wordItem; {
		j++
	}
	return j+2 < len(r.items) && r.items[j].word == "(" && r.isPersonByName(j+1) && r.items[j+2].word == ")"
}
