package lexicon

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"dramatis/graph"
)

// Frame is a rule that reads one predicate off a verb or a noun. It is written in
// YAML; seeds/frames/README.md shows every key with an example.
type Frame struct {
	Name      string          `yaml:"name"`
	Predicate graph.Predicate `yaml:"predicate"`
	// Verbs or Nouns are the trigger lemmas (nouns: singular).
	Verbs []string `yaml:"verbs"`
	Nouns []string `yaml:"nouns"`
	// Subject and Object say where the arguments stand and what they may be.
	Subject Slot `yaml:"subject"`
	Object  Slot `yaml:"object"`
	// Words must have one member to the right of the trigger in its clause;
	// Unless must have none.
	Words []string `yaml:"words"`
	// Things are nouns of which one must be the direct object of the verb; with ThingTopic
	// the phrase it heads becomes the topic: "sent grain to X".
	Things     []string `yaml:"things"`
	ThingTopic bool     `yaml:"thing_topic"`
	// Means are nouns of which one must stand behind "by" or "in": "protested by telegram".
	Means []string `yaml:"means"`
	// Dated frames hold only where their clause has a date.
	Dated bool `yaml:"dated"`
	// Next, where given, must have the first word after the trigger that is no adverb.
	Next   []string `yaml:"next"`
	Unless []string `yaml:"unless"`
	// Clause, where given, is the word that must follow the verb and its object: that, whether, to.
	Clause []string `yaml:"clause"`
	// Stance frames hold as soon as they are meant: who intends to support, supports.
	Stance bool `yaml:"stance"`
	// Earlier frames tell of what was before the document: without a date of its own
	// the statement has none.
	Earlier bool `yaml:"earlier"`
	// Departure says that its date is that of leaving, and what it tells was then or later.
	Departure bool `yaml:"departure"`
	// Past frames want a past tense or a perfect: "X greets you" is a compliment, "X greeted Y" an event.
	Past bool `yaml:"past"`
	// Passive frames want the passive: who "was born", and not who bore whom.
	Passive bool `yaml:"passive"`
	// Finite frames take no gerund: who has views on expelling X has not done it.
	Finite bool `yaml:"finite"`
	// Modal is the modal verb that the frame wants, or none: "would appreciate" asks, "appreciated"
	// thanks. The statement holds as the clause would without it.
	Modal string `yaml:"modal"`
	// Indicative is only or never where it matters whether the clause behind tells what is ("suggested
	// that it was late") or what should be ("suggested that they leave").
	Indicative string `yaml:"indicative"`
	// Settled is only or never where it matters whether all that the clause behind tells is so ("assured
	// him that it was late") or something in it is still to come ("assured him that she would return").
	Settled string `yaml:"settled"`
	// Performative frames are done by saying so: "allow me to thank you" thanks.
	Performative bool `yaml:"performative"`
	// ByTelling frames know that two met by what one told the other: who took part, the next sentence says of
	// the meeting that he told of.
	ByTelling bool `yaml:"by_telling"`
	// Collective frames take "we" for the whole delegation.
	Collective bool `yaml:"collective"`
	// Denied frames hold where their verb is denied, and only there: "did not conceal from X" tells him.
	Denied bool `yaml:"denied"`
	// Role is what the subject is to the object where the frame says so: "was born to X" is a child.
	Role string `yaml:"role"`
	// Inverse frames read the other way: "learned from X" is X informed.
	Inverse bool `yaml:"inverse"`
	// Reciprocal frames need no object where the subject is several: "X and Y met", "talks between X and Y".
	Reciprocal bool `yaml:"reciprocal"`
	// Topic is the preposition that opens the topic: about, on, concerning.
	Topic      []string `yaml:"topic"`
	Confidence float64  `yaml:"confidence"`
	Tests      []Test   `yaml:"tests"`
	// File and Line say where the frame is written, the Line only in [Reader.Frames]; Own that a user added it.
	File string `yaml:"-"`
	Line int    `yaml:"-"`
	Own  bool   `yaml:"-"`

	cues cues // of the words it wants beside its verbs
}

// Slot says where an argument stands.
type Slot struct {
	// Slots are places in order of preference: subject, object, a preposition, and for
	// nouns possessive, dative ("gave X a promise") and clause ("In a talk with X, Y said");
	// holder is whose opinion the clause gives ("X said that Y was wrong"), speaker whose
	// words a noun stands in ("X said: 'Y's treachery is known'"); date, of an object alone, the date itself.
	Slots []string `yaml:"slots"`
	// Types narrows what the vocabulary allows.
	Types []graph.EntityType `yaml:"types"`
	// Through lists nouns the argument may hide in: "the CPSU CC's advice", "the advice of X".
	Through []string `yaml:"through"`
	// ThroughOnly wants the argument inside such a noun: who rejects X's plan is not said to reject X.
	ThroughOnly bool `yaml:"through_only"`
	// Close wants the preposition right behind the verb or its object: who served as a clerk of
	// a committee in the Army did not say so of the Army.
	Close bool `yaml:"close"`
	// NotUs takes no "we" and "our": a whole country may be meant.
	NotUs bool `yaml:"not_us"`
	// NotState takes no state: who "joins the Soviet Union in opposing it" is no member of it.
	NotState bool `yaml:"not_state"`
	// Shown takes nobody for whose name nothing but its capital speaks: behind "went to" that may be a town.
	Shown bool `yaml:"shown"`
	// Literal lists nouns that head a phrase which may stand as the object where nobody is
	// named: "graduated from an officers' school".
	Literal []string `yaml:"literal"`
	// Named lists words of which one must stand in a name of the argument: "attended" a school.
	Named []string `yaml:"named"`
	// Default says who is meant where nothing is said: addressee, correspondent, event, author;
	// writer is a person who writes to the other: "your instructions".
	Default string `yaml:"default"`
	alone   bool   // it is the subject of the verb or nothing
	stance  bool   // of a predicate of whom one is for or against
	seats   bool   // a capital may stand for its government
}

// OfStance reports whether whom the slot gives is for somebody or against him.
func (s Slot) OfStance() bool { return s.stance }

// TakesSeat reports whether a capital in the slot may stand for its government.
func (s Slot) TakesSeat() bool { return s.seats }

// Test is a text with the statements that the frame's file must read from it,
// written "A predicate B"; an empty list wants none of the frame's predicate.
type Test struct {
	Text string   `yaml:"text"`
	Want []string `yaml:"want"`
}

// Frames is the loaded set, indexed by trigger.
type Frames struct {
	All            []Frame
	Own            []string // the names of those that a user added
	ByVerb, byNoun map[string][]int
	senses
	words
	functionWords
	predicates
	lists wordLists
	files []framesOf
	// first has of each frame the first set of words that it wants: all of them in a row stay in the processor's cache.
	first []CueSet
}

// framesOf is a file of frames as it was read, and which of all is its first.
type framesOf struct {
	first int
	data  []byte
}

// frameFile is the shape of a file under seeds/frames.
type frameFile struct {
	*senses        `yaml:",inline"`
	*words         `yaml:",inline"`
	*functionWords `yaml:",inline"`
	*predicates    `yaml:",inline"`
	Lists          wordLists `yaml:"lists"`
	Frames         []Frame   `yaml:"frames"`
}

// loadFrames reads every file of the frames folder in name order.
func loadFrames(tables fs.FS, vocabulary graph.Vocabulary) (*Frames, error) {
	names, err := fs.Glob(tables, "frames/*.yaml")
	if err != nil {
		return nil, fmt.Errorf("listing the frames: %w", err)
	}
	slices.Sort(names)
	f := &Frames{ByVerb: map[string][]int{}, byNoun: map[string][]int{}, lists: wordLists{}}
	for _, name := range names {
		data, err := fs.ReadFile(tables, name)
		if err != nil {
			return nil, fmt.Errorf("reading the frames: %w", err)
		}
		file, own := name, false
		if l, ok := tables.(Locator); ok {
			if path, found := l.Locate(name); found {
				file, own = path, true
			}
		}
		if err := f.add(file, own, data, vocabulary); err != nil {
			return nil, err
		}
	}
	return f, nil
}

// add checks and indexes one file of frames. Errors name the file and the line.
func (f *Frames) add(name string, own bool, data []byte, vocabulary graph.Vocabulary) error {
	file := frameFile{senses: &f.senses, words: &f.words, functionWords: &f.functionWords, predicates: &f.predicates, Lists: f.lists}
	dec := yaml.NewDecoder(bytes.NewReader(data))
	dec.KnownFields(true)
	if err := dec.Decode(&file); err != nil && !errors.Is(err, io.EOF) {
		return fmt.Errorf("reading the frames of %s: %w", name, err)
	}
	f.files = append(f.files, framesOf{len(f.All), data})
	for i, frame := range file.Frames {
		err := cmp.Or(frame.check(vocabulary, f.Prepositions), f.lists.expand(&frame))
		if err != nil {
			return fmt.Errorf("%s:%d: frame %q: %w", name, frameLines(data)[i], frame.Name, err)
		}
		frame.complete()
		term, _ := vocabulary.Term(frame.Predicate)
		frame.Subject.seats, frame.Object.seats = frame.mayBeSeat(frame.Subject, term), frame.mayBeSeat(frame.Object, term)
		stance := f.ForOrAgainst[frame.Predicate]
		frame.Subject.stance, frame.Object.stance = stance, stance
		frame.File, frame.Own = name, own
		n := len(f.All)
		f.All = append(f.All, frame)
		if own {
			f.Own = append(f.Own, frame.Name)
		}
		for _, v := range frame.Verbs {
			f.ByVerb[v] = append(f.ByVerb[v], n)
		}
		for _, w := range frame.Nouns {
			f.byNoun[w] = append(f.byNoun[w], n)
			f.byNoun[Suffixed(w, "s")] = append(f.byNoun[Suffixed(w, "s")], n)
		}
	}
	return nil
}

// ByTelling reports whether a rule is a frame that knows of a meeting by what was told there.
func (f *Frames) ByTelling(rule string) bool {
	name, ok := strings.CutPrefix(rule, "frame/")
	return ok && slices.ContainsFunc(f.All, func(g Frame) bool { return g.ByTelling && g.Name == name })
}

// enter adds words to a set.
func enter(set map[string]bool, words []string) {
	for _, w := range words {
		set[w] = true
	}
}

// Located gives all frames with their lines. Nobody asks for those to read documents, and the
// YAML must be parsed once more for them.
func (f *Frames) Located() []Frame {
	all := slices.Clone(f.All)
	for _, file := range f.files {
		for i, line := range frameLines(file.data) {
			all[file.first+i].Line = line
		}
	}
	return all
}

// frameLines gives the line on which each frame of a file starts.
func frameLines(data []byte) []int {
	var file struct {
		Frames []yaml.Node `yaml:"frames"`
	}
	// The file was decoded before, so a second error cannot come.
	_ = yaml.Unmarshal(data, &file)
	lines := make([]int, len(file.Frames))
	for i, n := range file.Frames {
		lines[i] = n.Line
	}
	return lines
}

// The places that are no prepositions: of verbs, and of nouns.
var (
	verbPlaces = []string{"subject", "object", "holder", dateSlot}
	nounPlaces = []string{"subject", "object", "possessive", "dative", "clause", "agent", "modifier", "speaker", dateSlot}
)

// complete fills in what a frame leaves to convention.
func (f *Frame) complete() {
	if len(f.Verbs) > 0 && len(f.Subject.Slots) == 0 {
		f.Subject.Slots = []string{"subject"}
	}
	if len(f.Verbs) > 0 && len(f.Object.Slots) == 0 && f.Object.Default == "" {
		f.Object.Slots = []string{"object"}
	}
	f.Subject.alone = len(f.Subject.Slots) == 1 && f.Subject.Slots[0] == "subject" && f.Subject.Default == ""
}

// mayBeSeat reports whether a capital in a place of the frame stands for its government: behind "learned
// from" it is where something came from.
func (f *Frame) mayBeSeat(s Slot, t graph.Term) bool {
	return t.Governments && !(f.Inverse && slices.Equal(s.Slots, []string{"from"}))
}

// dateSlot is the place of a frame's object that is a date itself: "NAME died on 3 May".
const dateSlot = "date"

// WantsDate reports whether what a frame says of its subject is a date.
func (f *Frame) WantsDate() bool { return len(f.Object.Slots) == 1 && f.Object.Slots[0] == dateSlot }

// SubjectAlone reports whether only the subject of its verb can be the frame's own.
func (f *Frame) SubjectAlone() bool { return f.Subject.alone }
