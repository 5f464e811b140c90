package graph

import (
	"fmt"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// Term is one predicate of the vocabulary: what it may tie to what, whether it
// reads the same both ways, and the verbs a question may use for it.
type Term struct {
	Predicate Predicate    `yaml:"predicate"`
	From      []EntityType `yaml:"from"`
	To        []EntityType `yaml:"to"`
	Symmetric bool         `yaml:"symmetric"`
	// AboutDocument marks what is said of a source (authored, translated-by);
	// it never ties actors of the history told.
	AboutDocument bool   `yaml:"about_document"`
	Meaning       string `yaml:"meaning"`
	// Section is where a dossier shows the predicate; empty means among the other ties.
	Section Section `yaml:"section"`
	// RoleNamed lets a question name the role itself: "Who was ambassador to X?"
	RoleNamed bool `yaml:"role_named"`
	// Spoken marks what one says to another: it tells what the two talked about.
	Spoken bool `yaml:"spoken"`
	// Opinion marks what tells what one thinks of another.
	Opinion bool `yaml:"opinion"`
	// Governments marks what a capital may do, or have done to it, for the government that sits in it: "Moscow informed Hanoi".
	Governments bool `yaml:"governments"`
	// Clause marks what can be followed by what was said or wanted: "asked B to come", "told B that he would".
	Clause bool `yaml:"clause"`
	// Occasion marks that the date of a statement is that of the event it speaks of.
	Occasion bool `yaml:"occasion"`
	// Lasting marks what goes on for a while: a post that a letter mentions without a date
	// could have been held when the letter was written.
	Lasting bool `yaml:"lasting"`
	// ImpliedBy are predicates from which this one could follow: who holds a post in a party
	// could be a member of it.
	ImpliedBy []Predicate `yaml:"implied_by"`
	// Within marks that the subject is a part of the object, so that a post in it is a post in the whole.
	Within bool `yaml:"within"`
	// Roles closes the list of roles the predicate knows; empty means any words.
	Roles []Role `yaml:"roles"`
	// Single marks that a subject has one object only: two contradict each other.
	Single bool `yaml:"single"`
	// Date marks that the object is a date: two contradict each other only where they do not overlap.
	Date bool `yaml:"date"`
	// Sole are roles that one alone holds at a time in one body, by how they begin.
	Sole []string `yaml:"sole"`
	// Lesser are words that make a role another one: "deputy".
	Lesser []string `yaml:"lesser"`
	// Verbs are the phrases a question may use, in the base form: "write to".
	Verbs []Verb `yaml:"verbs"`
	// Kinds are the nouns for kinds of what is written or sent, those for one kind together:
	// who asks for telegrams wants no reports. A noun in none of them is for any kind.
	Kinds [][]string `yaml:"kinds"`
	// Nouns name one instance of the predicate, in the singular: "letter", "meeting".
	// A question asks for the meeting between A and B, or the letter from A to B.
	Nouns []string `yaml:"nouns"`
}

// Section is a part of a dossier that gathers ties of one sort.
type Section string

// The sections of a dossier that a predicate can ask for.
const (
	InNames          Section = "names"
	InPosts          Section = "posts"
	InMemberships    Section = "memberships"
	InCorrespondence Section = "correspondence"
	InMeetings       Section = "meetings"
)

// Role is a word for what the subject is to the object ("wife"), with what the
// object then is to the subject (Inverse: "husband") and the wider word it falls
// under (Broader: "spouse").
// Plural is needed only where adding -s does not make it ("wives").
type Role struct {
	Name    string `yaml:"name"`
	Plural  string `yaml:"plural"`
	Inverse string `yaml:"inverse"`
	Broader string `yaml:"broader"`
}

// Many gives the plural of the role.
func (r Role) Many() string {
	if r.Plural != "" {
		return r.Plural
	}
	return r.Name + "s"
}

// Gathers reports whether the object is a gathering that the subject was at, and no place.
func (t Term) Gathers() bool { return t.Occasion && !slices.Contains(t.To, Place) }

// RoleIn finds the first role of the term's closed list that stands in the
// words of a role, whatever its letter case: "his Wife" is a wife.
func (t Term) RoleIn(words string) (Role, bool) {
	for _, w := range strings.Fields(words) {
		for _, r := range t.Roles {
			if strings.EqualFold(r.Name, w) {
				return r, true
			}
		}
	}
	return Role{}, false
}

// Narrows reports whether a role is another or falls under it: a widow is a wife, and a wife a spouse.
func (t Term) Narrows(role, wider Role) bool {
	for range t.Roles {
		if role.Name == wider.Name {
			return true
		}
		broader, ok := t.RoleIn(role.Broader)
		if !ok {
			return false
		}
		role = broader
	}
	return false
}

// TurnedRole gives the role that a statement has once its ends change places: who
// was "wife" becomes "husband". A role outside the closed list stays as it is.
func (t Term) TurnedRole(role string) string {
	if r, ok := t.RoleIn(role); ok {
		return r.Inverse
	}
	return role
}

// Mutual reports whether a statement says the same of both its ends: who "met" another, and a "cousin", but no "wife".
func (t Term) Mutual(role string) bool {
	return t.Symmetric && (role == "" || len(t.Roles) > 0 && t.TurnedRole(role) == role)
}

// Verb is a phrase of a question for a predicate, in all its forms. Past and
// Participle are needed only for irregular verbs.
type Verb struct {
	Base       string `yaml:"base"`
	Past       string `yaml:"past"`
	Participle string `yaml:"participle"`
	// Inverse marks a phrase that reads from object to subject ("receive a letter from").
	Inverse bool `yaml:"inverse"`
	// Either marks a phrase that reads both ways though its predicate does not ("correspond with").
	Either bool `yaml:"either"`
	// Roles narrows the phrase to statements whose role has one of these words.
	Roles []string `yaml:"roles"`
	// Things are nouns that may stand after the verb: "write a letter to".
	Things []string `yaml:"things"`
	// NeedsThing marks a phrase that means the predicate only with one of its Things.
	NeedsThing bool `yaml:"needs_thing"`
	// ThingIs says which qualifier the noun asks for; empty means that it only counts.
	ThingIs Qualifier `yaml:"thing_is"`
	// Says narrows the phrase to statements whose passage has a word that begins so: a verb that
	// says more than its predicate, "warn" than "informed", wants to be told in its own words.
	Says []string `yaml:"says"`
}

// Qualifier names a field of a statement beside subject, predicate and object.
type Qualifier string

// The qualifiers that a noun of a question can stand for: "what posts did he
// hold" asks for the role, "who sent troops to" tests the topic.
const (
	OfRole  Qualifier = "role"
	OfTopic Qualifier = "topic"
)

// Vocabulary is the list of predicates that a corpus may use, in the order of its file.
type Vocabulary []Term

// ParseVocabulary reads a vocabulary file. The error names the line of the fault.
func ParseVocabulary(data []byte) (Vocabulary, error) {
	var v Vocabulary
	if err := yaml.Unmarshal(data, &v); err != nil {
		return nil, fmt.Errorf("reading the vocabulary: %w", err)
	}
	seen := map[Predicate]bool{}
	for i, t := range v {
		switch {
		case t.Predicate == "":
			return nil, fmt.Errorf("vocabulary entry %d has no predicate", i+1)
		case seen[t.Predicate]:
			return nil, fmt.Errorf("vocabulary names %s twice", t.Predicate)
		case len(t.From) == 0 || len(t.To) == 0:
			return nil, fmt.Errorf("vocabulary entry %s lacks from or to", t.Predicate)
		}
		seen[t.Predicate] = true
	}
	return v, nil
}

// Term finds a predicate; ok is false where the vocabulary does not know it.
func (v Vocabulary) Term(p Predicate) (t Term, ok bool) {
	i := slices.IndexFunc(v, func(t Term) bool { return t.Predicate == p })
	if i < 0 {
		return Term{}, false
	}
	return v[i], true
}

// Allows reports whether the vocabulary lets p tie a subject of type from to an object of type
// to. A [State] may stand where a place may.
func (v Vocabulary) Allows(from EntityType, p Predicate, to EntityType) bool {
	t, ok := v.Term(p)
	return ok && admits(t.From, from) && admits(t.To, to)
}

func admits(types []EntityType, t EntityType) bool {
	return slices.Contains(types, t) || t == State && slices.Contains(types, Place)
}

// Subjects gives the types that an entity at the near end can have.
func (t Term) Subjects() []EntityType { return ofEntities(t.From) }

// Objects gives the types that an entity at the far end can have.
func (t Term) Objects() []EntityType { return ofEntities(t.To) }

// ofEntities gives types with places where states are allowed.
func ofEntities(types []EntityType) []EntityType {
	i := slices.Index(types, State)
	if i < 0 {
		return types
	}
	out := slices.Clone(types)
	if out[i] = Place; slices.Contains(types, Place) {
		out = slices.Delete(out, i, i+1)
	}
	return out
}
