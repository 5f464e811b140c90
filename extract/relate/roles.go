package relate

import (
	"fmt"
	"io/fs"
	"maps"
	"strings"

	"go.yaml.in/yaml/v3"

	"dramatis/graph"
)

// roles are the nouns of offices, from seeds/roles.yaml.
type roles struct {
	heads, ranks, gradesOfRank, modifiers, former, membership, leadership, kinship map[string]bool
	assistants, subordinates, units, portfolios, parts, wholes, dwellings          map[string]bool
	agents, institutions                                                           map[string]bool
	seconds, orders                                                                map[string]bool
	cabinets                                                                       []string
	occupations, relational                                                        map[string]bool
	kinsmen, kinswomen, children, spouses, peers, rankOfKin, maiden                map[string]bool   // of kinship
	address, honours                                                               map[string]bool   // before and behind a name, seeds/honorifics.yaml
	any                                                                            map[string]bool   // heads, membership, kinship and relations together
	verbs                                                                          map[string]string // the post that a verb tells
	severalKin                                                                     map[string]string // of several relatives, what one of them is
	relations, inverse                                                             map[string]graph.Predicate
	lands                                                                          map[string][]string // of an adjective, seeds/lands.yaml
	capitals                                                                       map[string][]string // of a seat of government, seeds/capitals.yaml
	states                                                                         map[string]bool     // names of states in small letters
}

// loadRoles reads seeds/roles.yaml.
func loadRoles(tables fs.FS) (roles, error) {
	data, err := fs.ReadFile(tables, "roles.yaml")
	if err != nil {
		return roles{}, fmt.Errorf("reading the offices: %w", err)
	}
	var file struct {
		Heads, Ranks, Modifiers, Former, Membership, Leadership, Kinship      []string
		Assistants, Subordinates, Units, Portfolios, Parts, Wholes, Dwellings []string
		Agents, Cabinets, Seconds, Orders, Institutions                       []string
		Occupations, Relational                                               []string
		Kinsmen, Kinswomen, Children, Spouses, Peers, Maiden                  []string
		RankOfKin                                                             []string          `yaml:"rank_of_kin"`
		GradesOfRank                                                          []string          `yaml:"grades_of_rank"`
		SeveralKin                                                            map[string]string `yaml:"several_kin"`
		Relations, Inverse                                                    map[string]graph.Predicate
		Verbs                                                                 map[string]string
	}
	if err := yaml.Unmarshal(data, &file); err != nil {
		return roles{}, fmt.Errorf("reading roles.yaml: %w", err)
	}
	r := roles{
		heads: map[string]bool{}, modifiers: map[string]bool{}, membership: map[string]bool{},
		ranks: setOf(file.Ranks...), gradesOfRank: setOf(file.GradesOfRank...), former: setOf(file.Former...), leadership: setOf(file.Leadership...), kinship: setOf(file.Kinship...),
		assistants: setOf(file.Assistants...), subordinates: setOf(file.Subordinates...), agents: setOf(file.Agents...), institutions: setOf(file.Institutions...), seconds: setOf(file.Seconds...), orders: setOf(file.Orders...), cabinets: file.Cabinets, units: setOf(file.Units...), portfolios: setOf(file.Portfolios...), parts: setOf(file.Parts...), wholes: setOf(file.Wholes...), dwellings: setOf(file.Dwellings...),
		occupations: setOf(file.Occupations...), relational: setOf(file.Relational...), relations: file.Relations, inverse: file.Inverse, verbs: file.Verbs,
	}
	r.kinsmen, r.kinswomen, r.children = setOf(file.Kinsmen...), setOf(file.Kinswomen...), setOf(file.Children...)
	r.spouses, r.peers, r.rankOfKin, r.severalKin = setOf(file.Spouses...), setOf(file.Peers...), setOf(file.RankOfKin...), file.SeveralKin
	r.maiden = setOf(file.Maiden...)
	for _, phrase := range file.Heads {
		enterPhrase(r.heads, r.modifiers, phrase)
	}
	for _, phrase := range file.Membership {
		enterPhrase(r.membership, r.modifiers, phrase)
	}
	enter(r.modifiers, file.Modifiers)
	r.any = maps.Clone(r.heads)
	maps.Copy(r.any, r.membership)
	maps.Copy(r.any, r.kinship)
	maps.Copy(r.relations, r.inverse)
	for w := range r.relations {
		r.any[w] = true
	}
	if err := r.loadHonorifics(tables); err != nil {
		return roles{}, err
	}
	if data, err = fs.ReadFile(tables, "lands.yaml"); err != nil {
		return roles{}, fmt.Errorf("reading the lands: %w", err)
	}
	if err := yaml.Unmarshal(data, &r.lands); err != nil {
		return roles{}, fmt.Errorf("reading lands.yaml: %w", err)
	}
	if data, err = fs.ReadFile(tables, "capitals.yaml"); err != nil {
		return roles{}, fmt.Errorf("reading the capitals: %w", err)
	}
	if err := yaml.Unmarshal(data, &r.capitals); err != nil {
		return roles{}, fmt.Errorf("reading capitals.yaml: %w", err)
	}
	return r, r.loadStates(tables)
}

// loadHonorifics reads the forms of address and letters of honour of seeds/honorifics.yaml. Titles that are
// written short ("Col.") are no more than address.
func (r *roles) loadHonorifics(tables fs.FS) error {
	data, err := fs.ReadFile(tables, "honorifics.yaml")
	if err != nil {
		return fmt.Errorf("reading the forms of address: %w", err)
	}
	var file struct{ Honorifics, Honours, Titles, Abbreviations string }
	if err := yaml.Unmarshal(data, &file); err != nil {
		return fmt.Errorf("reading honorifics.yaml: %w", err)
	}
	r.address, r.honours = setOf(strings.Fields(file.Honorifics)...), setOf(strings.Fields(file.Honours)...)
	titles := setOf(strings.Fields(file.Titles)...)
	for w := range strings.FieldsSeq(file.Abbreviations) {
		if titles[w] {
			r.address[w] = true
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

// head reports whether a word heads an office, a membership, a kinship or another relation.
func (r roles) head(w string) bool { return r.any[w] }

// occupation reports whether a word says what somebody does or is by himself: a listed one, or one
// whose ending says so and that is no office and no relation to another. Behind a name it is a person
// that is spoken of; before one, a word in -er may be a thing: "the Dutch carrier".
func (r roles) occupation(w string, beforeName bool) bool {
	if r.occupations[w] {
		return true
	}
	if r.any[w] || r.relational[w] || len(w) < 5 {
		return false
	}
	for _, end := range [...]string{"ist", "ian", "man", "eur", "er", "or"} {
		if strings.HasSuffix(w, end) {
			return len(end) > 2 || !beforeName
		}
	}
	return false
}
