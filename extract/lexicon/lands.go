package lexicon

import (
	"fmt"
	"io/fs"
	"maps"
	"strings"

	"go.yaml.in/yaml/v3"
)

// LandAt gives the names of the state whose adjective begins at word k, in small letters:
// "south korean" before "korean"; nil where there is none.
func (r Roles) LandAt(words []string, k int) []string {
	if k >= len(words) {
		return nil
	}
	if k+1 < len(words) && r.Lands[words[k]+" "+words[k+1]] != nil {
		return r.Lands[words[k]+" "+words[k+1]]
	}
	return r.Lands[words[k]]
}

// loadStates gathers the names of states: those of which an adjective or a capital is known,
// and the other countries of seeds/places.yaml.
func (r *Roles) loadStates(tables fs.FS) error {
	data, err := fs.ReadFile(tables, "places.yaml")
	if err != nil {
		return fmt.Errorf("reading the countries: %w", err)
	}
	var places struct{ Countries string }
	if err := yaml.Unmarshal(data, &places); err != nil {
		return fmt.Errorf("reading places.yaml: %w", err)
	}
	r.States = map[string]bool{}
	enterNames := func(names []string) {
		for _, n := range names {
			r.States[strings.ToLower(n)] = true
		}
	}
	enterNames(strings.Split(places.Countries, "\n"))
	for names := range maps.Values(r.Lands) {
		enterNames(names)
	}
	for names := range maps.Values(r.Capitals) {
		enterNames(names[:1]) // the others may be towns
	}
	return nil
}
