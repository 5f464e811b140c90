package clause

import (
	"strings"

	"dramatis/graph"
)

// besideAnother reports whether a person's name stands right before the preposition of the
// event at item i: in "the help shown X during his visit" it need not be the subject's.
func (s *Sentence) besideAnother(items []Item, i int) bool {
	return i > 1 && s.frames.Circumstantial[items[i-1].Word] && items[i-2].Kind == NameItem && items[i-2].Word == "" && !s.IsPronoun(items[i-2]) && s.TypeOf(items[i-2]) == graph.Person
}

// ownerWithin gives whose a described event is: "my visit" is the speaker's, "his visit"
// that of the subject of its clause.
func (s *Sentence) ownerWithin(items []Item, i int) Group {
	first, _, _ := strings.Cut(s.Written(items[i]), " ")
	if !s.frames.Possessive[first] || (first == "his" || first == "her") && s.besideAnother(items, i) {
		return Group{}
	}
	for n := len(s.Verbs) - 1; n >= 0; n-- {
		v := s.Verbs[n]
		if v.Last >= i || !v.Finite() || len(v.Subject.Mentions) != 1 {
			continue
		}
		own := s.IsSelf(s.Speaker(v))
		if (first == "my" || own && !s.AuthorSpeaks) == own && first != "your" && first != "our" {
			return v.Subject
		}
		return Group{}
	}
	return Group{}
}

// OwnWord reports whether an item is a possessive pronoun: "his", "their".
func (s *Sentence) OwnWord(it Item) bool {
	return it.Kind == NameItem && s.IsPronoun(it) && s.frames.Possessive[s.Written(it)]
}

// MarksOwner reports whether an item tells whose the noun behind it is: "X's", "his".
func (s *Sentence) MarksOwner(it Item) bool { return it.Possessive || s.OwnWord(it) }

// PossessorIn gives the mention that owns the noun at item i of some items.
func (s *Sentence) PossessorIn(items []Item, i int) Group {
	if i < len(items) && items[i].Kind == NameItem {
		return s.ownerWithin(items, i)
	}
	for j := i - 1; j >= 0 && j >= i-3; j-- {
		it := items[j]
		if it.Kind == NameItem {
			if s.MarksOwner(it) {
				return s.Singleton(items, j)
			}
			if j == i-1 && s.TypeOf(it) == graph.Place {
				continue // "Lund's Moscow speech"
			}
			return Group{}
		}
		if it.Kind == DateItem {
			continue // "his May 4 letter"
		}
		if it.Word == "whose" {
			return s.ofWhose(items, j)
		}
		if it.Kind != WordItem || it.Preposition || it.Binder {
			return Group{}
		}
	}
	return Group{}
}

// OwnerOfTalk gives who is named as the owner of the talk that the noun at item i is: X of "X's meeting with Y"; empty where the
// noun is none of a talk, or a pronoun tells whose it is.
func (s *Sentence) OwnerOfTalk(items []Item, i int) Group {
	if !s.frames.Conversation[items[i].Word] {
		return Group{}
	}
	owner := s.PossessorIn(items, i)
	if owner.Empty() || owner.First < 0 || s.IsPronoun(items[owner.First]) {
		return Group{}
	}
	return owner
}

// ownedTalk reports whether what looks like a participle is the noun of a talk that belongs to somebody who is named, and not to who
// deals with it: "reviewed X's meeting with Y".
func (s *Sentence) ownedTalk(items []Item, v Verb) bool {
	if v.First != v.Main {
		return false
	}
	owner := s.OwnerOfTalk(items, v.Main)
	return !owner.Empty() && owner.Last < v.First
}
