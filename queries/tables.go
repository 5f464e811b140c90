package queries

import (
	"cmp"
	"strings"
)

// Tables are facts of the language that a question may need. Each is read when the first
// question needs it; a nil one knows nothing.
type Tables struct {
	// Lands tells of which states the adjectives of peoples speak: "norwegian" of Norway.
	Lands func() (map[string][]string, error)
	// Peoples tells of which adjective the nouns of peoples are, in the plural: "poles" of "polish".
	Peoples func() (map[string]string, error)
	// Wives are forms of address for a woman by the name of her husband: "mrs".
	Wives func() ([]string, error)
	// Capitals tells of which state a city is the seat of government: "oslo" of Norway.
	Capitals func() (map[string][]string, error)
	// Classes tells what is meant by a noun for a class of bodies or places, in the singular: "company".
	Classes func() (map[string]Class, error)
	// Intentions are the words by which a sentence tells who means to do what it says.
	Intentions func() (Intentions, error)
	// Everyday tells of a word in small letters whether it is one of English, and no slip of the pen.
	Everyday func() (func(word string) bool, error)
	// SameName gives a judge of whether two names of people spell one: "Chou En-lai" and "Zhou Enlai".
	SameName func() (func(a, b string) bool, error)
	// Shortened tells what words of offices run together mean: "fonmin" is "foreign minister".
	Shortened func() (map[string]string, error)
	// Woman gives a judge of whether the given name of somebody is a woman's: "Anna Lee".
	Woman func() (func(name string) bool, error)
}

// everyday gives the judge of what is a word of English; without a table nothing is.
func (t Tables) everyday() (func(word string) bool, error) {
	if t.Everyday == nil {
		return func(string) bool { return false }, nil
	}
	return t.Everyday()
}

// woman gives the judge of women's names; without a table none is.
func (t Tables) woman() (func(name string) bool, error) {
	if t.Woman == nil {
		return func(string) bool { return false }, nil
	}
	return t.Woman()
}

// wives are the forms of address for wives; without a table there are none.
func (t Tables) wives() ([]string, error) {
	if t.Wives == nil {
		return nil, nil
	}
	return t.Wives()
}

// intentions are the words of plans; without a table there are none.
func (t Tables) intentions() (Intentions, error) {
	if t.Intentions == nil {
		return Intentions{}, nil
	}
	return t.Intentions()
}

// writtenOut puts what they mean for the words of an office that are run together; without a table they stay.
func (t Tables) writtenOut(words []string) ([]string, error) {
	if t.Shortened == nil {
		return words, nil
	}
	short, err := t.Shortened()
	var out []string
	for _, w := range words {
		out = append(out, strings.Fields(cmp.Or(short[w], w))...)
	}
	return out, err
}
