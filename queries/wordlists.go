package queries

import (
	"fmt"

	"go.yaml.in/yaml/v3"

	"dramatis/seeds"
)

// wordLists are the words of names and papers that answers turn on, folded; seeds/answers.yaml says what each is for.
type wordLists struct {
	Envoys        []string
	MinisterRanks []string `yaml:"minister_ranks"`
	NoFields      []string `yaml:"no_fields"`
	Bygone        []string
	FieldNouns    []string `yaml:"field_nouns"`
	Courtesies    []string
	Gatherings    []string
	Retrospective []string
	Asking        []string
	NounOfVerb    map[string]string `yaml:"noun_of_verb"`
}

var lists = readWordLists()

// readWordLists reads the embedded table. An error in it is its author's.
func readWordLists() (l wordLists) {
	if err := yaml.Unmarshal(seeds.Read("answers.yaml"), &l); err != nil {
		panic(fmt.Sprintf("seeds: reading answers.yaml: %v", err))
	}
	return l
}
