package queries

import (
	"fmt"
	"sync"

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

// lists reads the words when the first answer turns on them, for many commands give none.
var lists = sync.OnceValue(func() *wordLists {
	var l wordLists
	if err := yaml.Unmarshal(seeds.Read("answers.yaml"), &l); err != nil {
		panic(fmt.Sprintf("seeds: reading answers.yaml: %v", err)) // it is compiled in, so its author made the error
	}
	return &l
})
