package graph

import (
	"fmt"
	"slices"

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
	// Verbs are the phrases a question may use, in the base form: "write to".
	Verbs []Verb `yaml:"verbs"`
}

// Verb is a phrase of a question for a predicate, in all its forms. Past and
// Participle are needed only for irregular verbs.
type Verb struct {
	Base       string `yaml:"base"`
	Past       string `yaml:"past"`
	Participle string `yaml:"participle"`
	// Inverse marks a phrase that reads from object to subject ("be written to by").
	Inverse bool `yaml:"inverse"`
}

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

// Allows reports whether the vocabulary lets p tie a subject of type from to an object of type to.
func (v Vocabulary) Allows(from EntityType, p Predicate, to EntityType) bool {
	t, ok := v.Term(p)
	return ok && slices.Contains(t.From, from) && slices.Contains(t.To, to)
}
