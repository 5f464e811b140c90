package post

import (
	"strings"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// ofEnvoy reports whether an office only says whose envoy or secretary the one before it is: the name behind "the envoy of the
// King of Norway" is the envoy's.
func (r *Reading) ofEnvoy(o Office) bool {
	j := r.subordinateBefore(o, "of")
	if j < 0 || o.Kin {
		return false
	}
	head := clause.LastWord(r.Written(r.Items[j]))
	return r.roles.Agents[head] || r.roles.Assistants[head]
}

// ofAssistant reports whether an office only says to whom the one before it is assistant: the name behind
// "Special Assistant to the President" is the assistant's.
func (r *Reading) ofAssistant(o Office) bool {
	j := r.subordinateBefore(o, "to")
	if j < 0 || r.Items[j].Kind != clause.WordItem {
		return false
	}
	head := r.Items[j].Word
	return r.roles.Assistants[head] || r.roles.Assistants[strings.TrimSuffix(head, "s")]
}

// subordinateBefore gives the item before a preposition and the office that it governs, whose holder may serve that
// office's: "assistant" of "assistant to the President"; or -1.
func (r *Reading) subordinateBefore(o Office, preposition string) int {
	j := o.First - 1
	for j > 0 && r.Items[j].Determiner {
		j--
	}
	if j < 1 || r.Items[j].Word != preposition {
		return -1
	}
	return j - 1
}

// namesAnother reports whether the name at item j, behind an office and some commas, is not its holder's: whose assistant he is, to
// whom he is sent, whose something else is, or in a list who stands on the next line.
func (r *Reading) namesAnother(o Office, j, commas int) bool {
	if it := r.Items[j]; it.Possessive && (o.Last != o.End || commas > 0) {
		return true
	}
	if commas == 0 && (r.ofAssistant(o) || r.Zone == zone.Letterhead && r.LineBetween(o.Last, j)) {
		return true
	}
	return r.ofEnvoy(o)
}

// bracketsHolder reports whether the name of a person stands alone in a bracket that item j opens, or that a few words which
// say of what the office is part from it: "for National Security Affairs (NAME)".
func (r *Reading) bracketsHolder(j int) bool {
	for end := j + LongestEnclosed; j < end && j < len(r.Items) && r.Items[j].Kind == clause.WordItem; {
		j++
	}
	return j+2 < len(r.Items) && r.Items[j].Word == "(" && r.IsPersonByName(j+1) && r.Items[j+2].Word == ")"
}

// bothTitled reports whether the name at item k has an office right before it, and the office one right behind it: "Among
// President NAME, Foreign Secretary NAME, and".
func (r *Reading) bothTitled(k int, o Office) bool {
	return k > 0 && r.RoleHead(k-1) && o.Last+1 < len(r.Items) && r.IsPersonByName(o.Last+1)
}

// LongestEnclosed is how many words an office in a bracket has.
const LongestEnclosed = 6

// eachNamed reports whether the name before "the" office has an office of its own before it, and a name follows: of a list,
// it cannot be told whose the office is: "Foreign Minister NAME, the director of the Bank, NAME, and".
func (r *Reading) eachNamed(o Office) bool {
	j, k := r.markBefore(o), o.Last+1
	if j < 2 || r.Items[j].Word != "," || !r.Pointed(&o) || k+1 >= len(r.Items) || r.Items[k].Word != "," || !r.IsPersonByName(r.PastTitle(r.Items, k+1)) {
		return false
	}
	for k := j - 2; k >= 0 && j-k <= longestOffice; k-- {
		switch it := r.Items[k]; {
		case r.RoleHead(k):
			return (it.Upper || it.Kind == clause.NameItem) && !r.roles.Ranks[it.Word]
		case it.Kind != clause.WordItem && (it.Kind != clause.NameItem || r.TypeOf(it) == graph.Person), it.Kind == clause.WordItem && !it.Upper && !it.Preposition && !it.Determiner && it.Word != "and":
			return false // "the Secretary for Foreign Affairs NAME"
		}
	}
	return false
}

// longestOffice bounds the items of an office, with what it is for, before the name of its holder.
const longestOffice = 8

// holderNamed reads the name that a description of somebody announces: "a clerk in the Foreign Ministry named NAME", "an officer of the
// Bank by the name of NAME", "a clerk of the Bank, one NAME".
func (r *Reading) holderNamed(o Office) []coref.ChainID {
	j := o.Last + 1
	if Formal(r.Zone) || len(o.Body) == 0 || o.First == 0 || !r.Items[o.First-1].Determiner || r.Items[o.First-1].Word == "the" {
		return nil
	}
	comma := j < len(r.Items) && r.Items[j].Word == ","
	if comma {
		j++
	}
	for _, words := range announcing {
		if !comma && words.apart || j+len(words.words) >= len(r.Items) {
			continue
		}
		k := 0
		for k < len(words.words) && r.Items[j+k].Word == words.words[k] {
			k++
		}
		if name := r.PastTitle(r.Items, j+k); k == len(words.words) && name < len(r.Items) && r.IsPersonByName(name) {
			return r.PersonsIn(r.Singleton(r.Items, name))
		}
	}
	return nil
}

// announcing are the words before the name of somebody whom a description has told; apart ones stand behind a comma.
var announcing = []struct {
	words []string
	apart bool
}{
	{[]string{"named"}, false}, {[]string{"called"}, false}, {[]string{"by", "the", "name", "of"}, false}, {[]string{"one"}, true}, {[]string{"a", "certain"}, true},
}

// bracketsTitled reports whether a name, with the titles before it, stands alone in the bracket that item j opens.
func (r *Reading) bracketsTitled(j int) bool {
	name := r.PastTitle(r.Items, j+1)
	return name+1 < len(r.Items) && r.Items[name].Kind == clause.NameItem && r.Items[name+1].Word == ")"
}
