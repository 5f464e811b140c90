package lexicon

import (
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"dramatis/graph"
	"dramatis/internal/set"
)

// Roles are the nouns of offices, from seeds/roles.yaml.
type Roles struct {
	Heads, Ranks, GradesOfRank, Modifiers, Former, Membership, Leadership, Kinship map[string]bool
	Assistants, Subordinates, Units, Portfolios, Parts, Wholes, Dwellings          map[string]bool
	Agents, Institutions                                                           map[string]bool
	Seconds, Orders, OfField, Rulers                                               map[string]bool
	Cabinets                                                                       []string
	Occupations, relational                                                        map[string]bool
	Kinsmen, Kinswomen, Children, Spouses, Peers, RankOfKin, Maiden                map[string]bool   // of kinship
	Address, Honours                                                               map[string]bool   // before and behind a name, seeds/honorifics.yaml
	Any                                                                            map[string]bool   // heads, membership, kinship and relations together
	Verbs                                                                          map[string]string // the post that a verb tells
	SeveralKin                                                                     map[string]string // of several relatives, what one of them is
	OneOfSeveral                                                                   map[string]bool   // what one of several relatives is
	Relations, Inverse                                                             map[string]graph.Predicate
	Lands                                                                          map[string][]string // of an adjective, seeds/lands.yaml
	Capitals                                                                       map[string][]string // of a seat of government, seeds/capitals.yaml
	States                                                                         map[string]bool     // names of states in small letters
}

// loadRoles reads seeds/roles.yaml.
func loadRoles(tables fs.FS) (Roles, error) {
	data, err := fs.ReadFile(tables, "roles.yaml")
	if err != nil {
		return Roles{}, fmt.Errorf("reading the offices: %w", err)
	}
	var file struct {
		Heads, Ranks, Modifiers, Former, Membership, Leadership, Kinship      []string
		Assistants, Subordinates, Units, Portfolios, Parts, Wholes, Dwellings []string
		Agents, Cabinets, Seconds, Orders, Institutions, Rulers               []string
		Occupations, Relational                                               []string
		Kinsmen, Kinswomen, Children, Spouses, Peers, Maiden                  []string
		RankOfKin                                                             []string          `yaml:"rank_of_kin"`
		GradesOfRank                                                          []string          `yaml:"grades_of_rank"`
		OfField                                                               []string          `yaml:"of_field"`
		SeveralKin                                                            map[string]string `yaml:"several_kin"`
		Relations, Inverse                                                    map[string]graph.Predicate
		Verbs                                                                 map[string]string
	}
	if err := yaml.Unmarshal(data, &file); err != nil {
		return Roles{}, fmt.Errorf("reading roles.yaml: %w", err)
	}
	r := Roles{
		Heads: map[string]bool{}, Modifiers: map[string]bool{}, Membership: map[string]bool{},
		Ranks: set.Of(file.Ranks...), GradesOfRank: set.Of(file.GradesOfRank...), Former: set.Of(file.Former...), Leadership: set.Of(file.Leadership...), Kinship: set.Of(file.Kinship...),
		Assistants: set.Of(file.Assistants...), Subordinates: set.Of(file.Subordinates...), Agents: set.Of(file.Agents...), Institutions: set.Of(file.Institutions...), Seconds: set.Of(file.Seconds...), Orders: set.Of(file.Orders...), Cabinets: file.Cabinets, Units: set.Of(file.Units...), Portfolios: set.Of(file.Portfolios...), Parts: set.Of(file.Parts...), Wholes: set.Of(file.Wholes...), Dwellings: set.Of(file.Dwellings...),
		Occupations: set.Of(file.Occupations...), relational: set.Of(file.Relational...), Relations: file.Relations, Inverse: file.Inverse, Verbs: file.Verbs,
	}
	r.Kinsmen, r.Kinswomen, r.Children = set.Of(file.Kinsmen...), set.Of(file.Kinswomen...), set.Of(file.Children...)
	r.Spouses, r.Peers, r.RankOfKin, r.SeveralKin = set.Of(file.Spouses...), set.Of(file.Peers...), set.Of(file.RankOfKin...), file.SeveralKin
	r.Maiden, r.OfField, r.Rulers = set.Of(file.Maiden...), set.Of(file.OfField...), set.Of(file.Rulers...)
	r.OneOfSeveral = set.Of(slices.Collect(maps.Values(file.SeveralKin))...)
	for _, phrase := range file.Heads {
		enterPhrase(r.Heads, r.Modifiers, phrase)
	}
	for _, phrase := range file.Membership {
		enterPhrase(r.Membership, r.Modifiers, phrase)
	}
	enter(r.Modifiers, file.Modifiers)
	r.Any = maps.Clone(r.Heads)
	maps.Copy(r.Any, r.Membership)
	maps.Copy(r.Any, r.Kinship)
	maps.Copy(r.Relations, r.Inverse)
	for w := range r.Relations {
		r.Any[w] = true
	}
	if err := r.loadHonorifics(tables); err != nil {
		return Roles{}, err
	}
	if data, err = fs.ReadFile(tables, "lands.yaml"); err != nil {
		return Roles{}, fmt.Errorf("reading the lands: %w", err)
	}
	if err := yaml.Unmarshal(data, &r.Lands); err != nil {
		return Roles{}, fmt.Errorf("reading lands.yaml: %w", err)
	}
	if data, err = fs.ReadFile(tables, "capitals.yaml"); err != nil {
		return Roles{}, fmt.Errorf("reading the capitals: %w", err)
	}
	if err := yaml.Unmarshal(data, &r.Capitals); err != nil {
		return Roles{}, fmt.Errorf("reading capitals.yaml: %w", err)
	}
	return r, r.loadStates(tables)
}

// loadHonorifics reads the forms of address and letters of honour of seeds/honorifics.yaml. Titles that are
// written short ("Col.") are no more than address.
func (r *Roles) loadHonorifics(tables fs.FS) error {
	data, err := fs.ReadFile(tables, "honorifics.yaml")
	if err != nil {
		return fmt.Errorf("reading the forms of address: %w", err)
	}
	var file struct{ Honorifics, Honours, Titles, Abbreviations string }
	if err := yaml.Unmarshal(data, &file); err != nil {
		return fmt.Errorf("reading honorifics.yaml: %w", err)
	}
	r.Address, r.Honours = set.Of(strings.Fields(file.Honorifics)...), set.Of(strings.Fields(file.Honours)...)
	titles := set.Of(strings.Fields(file.Titles)...)
	for w := range strings.FieldsSeq(file.Abbreviations) {
		if titles[w] {
			r.Address[w] = true
		}
	}
	return nil
}

// enterPhrase enters the last word of an office as its head and the others as modifiers.
func enterPhrase(heads, modifiers map[string]bool, phrase string) {
	words := strings.Fields(phrase)
	heads[words[len(words)-1]] = true
	enter(modifiers, words[:len(words)-1])
}

// Head reports whether a word heads an office, a membership, a kinship or another relation.
func (r Roles) Head(w string) bool { return r.Any[w] }

// Occupation reports whether a word says what somebody does or is by himself: a listed one, or one
// whose ending says so and that is no office and no relation to another. Behind a name it is a person
// that is spoken of; before one, a word in -er may be a thing: "the Dutch carrier".
func (r Roles) Occupation(w string, beforeName bool) bool {
	if r.Occupations[w] {
		return true
	}
	for _, end := range [...]string{"ist", "ian", "man", "eur", "er", "or"} {
		if strings.HasSuffix(w, end) {
			return len(w) >= 5 && (len(end) > 2 || !beforeName) && !r.Any[w] && !r.relational[w]
		}
	}
	return false
}
