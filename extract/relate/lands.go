package relate

import (
	"fmt"
	"io/fs"
	"maps"
	"strings"

	"go.yaml.in/yaml/v3"
)

// loadStates gathers the names of states: those of which an adjective or a capital is known,
// and the other countries of seeds/places.yaml.
func (r *roles) loadStates(tables fs.FS) error {
	data, err := fs.ReadFile(tables, "places.yaml")
	if err != nil {
		return fmt.Errorf("reading the countries: %w", err)
	}
	var places struct{ Countries string }
	if err := yaml.Unmarshal(data, &places); err != nil {
		return fmt.Errorf("reading places.yaml: %w", err)
	}
	r.states = map[string]bool{}
	enterNames := func(names []string) {
		for _, n := range names {
			r.states[strings.ToLower(n)] = true
		}
	}
	enterNames(strings.Split(places.Countries, "\n"))
	for names := range maps.Values(r.lands) {
		enterNames(names)
	}
	for names := range maps.Values(r.capitals) {
		enterNames(names[:1]) // the others may be towns
	}
	return nil
}
