package grammar

import (
	"sync"

	"dramatis/graph"
	"dramatis/seeds"
)

// wordLists are the words of questions by what they ask for; seeds/questions.yaml says what each is for.
type wordLists struct {
	Types       []typeNouns
	Whoever     []string
	Records     []string
	RecordKinds []string `yaml:"record_kinds"`
	Minutes     []string `yaml:"minutes"`
	Means       []struct {
		Nouns  []string
		Says   []string
		Spoken bool
	}
	Answers                     []string
	Intended, Intending, Intend []string
	Reigns, Fillers, Closing    []string
	Unparted, Ordered, Seats    []string
	ToldOf                      []string `yaml:"told_of"`
	TakingOver                  []string `yaml:"taking_over"`
	NotOrdered                  []string `yaml:"not_ordered"`
	Ordinals                    []string
}

// typeNouns are the nouns for entities of some types: wide ones name no more than the types do,
// each of the classes a class within them.
type typeNouns struct {
	Types         []graph.EntityType
	Wide, Classes []string
}

// lists reads the words when the first question wants them, for most commands ask none.
var lists = sync.OnceValue(func() *wordLists {
	var l wordLists
	seeds.Decode("questions.yaml", &l)
	return &l
})
