package lexicon

// predicates are the classes of predicates that are read alike; seeds/frames/00-predicates.yaml says what each is for.
type predicates struct {
	Sayings         PredicateClass `yaml:"sayings"`          // of what is done by saying so
	Avowed          PredicateClass `yaml:"avowed"`           // of a stance that somebody takes by saying that it is his
	ForOrAgainst    PredicateClass `yaml:"for_or_against"`   // of a stance for somebody or against him
	ByDecision      PredicateClass `yaml:"by_decision"`      // of what a body brings about by its decision
	FaceToFace      PredicateClass `yaml:"face_to_face"`     // of what is done where people meet
	InOneRoom       PredicateClass `yaml:"in_one_room"`      // by which two people are in one room
	InPerson        PredicateClass `yaml:"in_person"`        // of what the people of a delegation do in person
	InCompany       PredicateClass `yaml:"in_company"`       // by which those who come with somebody do what he does
	ObjectElsewhere PredicateClass `yaml:"object_elsewhere"` // whose object may be one whom nothing in the clause names
	DatedByNoun     PredicateClass `yaml:"dated_by_noun"`    // whose act has the date of what is written, or of where they sat
	OfState         PredicateClass `yaml:"of_state"`         // that tie somebody to a state
	Regional        PredicateClass `yaml:"regional"`         // that hold of the land of a place, too
}
