package queries

import (
	"sync"

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
	Ranks         []string
	StateForms    []string `yaml:"state_forms"`
	Gatherings    []string
	Sent          []string
	Retrospective []string
	Asking        []string
	Rulers        []string
	SameStates    [][]string        `yaml:"same_states"`
	SamePosts     [][]string        `yaml:"same_posts"`
	OfficeOfReign map[string]string `yaml:"office_of_reign"`
	NounOfVerb    map[string]string `yaml:"noun_of_verb"`
}

// lists reads the words when the first answer turns on them, for many commands give none.
var lists = sync.OnceValue(func() *wordLists {
	var l wordLists
	seeds.Decode("answers.yaml", &l)
	return &l
})
