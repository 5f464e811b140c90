package coref

import (
	"fmt"
	"io/fs"
	"maps"

	"go.yaml.in/yaml/v3"

	"dramatis/extract/coref/name"
	"dramatis/extract/mention"
	"dramatis/extract/source"
	"dramatis/extract/zone"
)

// Resolver tells who is meant in a document. It is safe for concurrent use.
type Resolver struct {
	names   *name.Tables
	words   words
	posts   officeTable
	address map[string]bool // words that address somebody and tell no office
	off     map[Step]bool   // left out
	memo    *memo
}

// Step is a part of the work that can be left out, to see what it is worth.
type Step string

// The steps that can be left out.
const (
	Parties    Step = "parties"    // who wrote to whom, by the heading
	Speakers   Step = "voices"     // who says "I" where
	Referents  Step = "referents"  // pronouns, titles, descriptions
	Assemblies Step = "gatherings" // who was at which meeting
)

// Without gives a resolver that leaves a step out.
func (r *Resolver) Without(s Step) *Resolver {
	out := *r
	out.off = maps.Clone(r.off)
	if out.off == nil {
		out.off = map[Step]bool{}
	}
	out.off[s] = true
	return &out
}

// words is the form of voices.yaml.
type words struct {
	Speech        []string            `yaml:"speech"`
	OpensClause   []string            `yaml:"opens_clause"`
	NewSubjects   []string            `yaml:"new_subjects"`
	Desks         []string            `yaml:"desks"`
	Places        []string            `yaml:"places_of_another"`
	BringsOther   []string            `yaml:"brings_other"`
	OpensSentence []string            `yaml:"opens_sentence"`
	Does          []string            `yaml:"does"`
	OffOffice     []string            `yaml:"off_office"`
	Prepositions  []string            `yaml:"prepositions"`
	Conversations []string            `yaml:"conversations"`
	Held          []string            `yaml:"held"`
	Present       []string            `yaml:"present"`
	BeforeDate    []string            `yaml:"before_date"`
	Alias         []string            `yaml:"alias"`
	Accounts      []string            `yaml:"accounts"`
	Addressing    []string            `yaml:"addressing"`
	Greets        []string            `yaml:"greets"`
	Posts         []string            `yaml:"posts"`
	Follows       phrases             `yaml:"follows"`
	ForYou        phrases             `yaml:"for_you"`
	Delivers      phrases             `yaml:"delivers"`
	OwnMessage    phrases             `yaml:"own_message"`
	Begins        phrases             `yaml:"begins"`
	MarksText     phrases             `yaml:"marks_text"`
	Ends          phrases             `yaml:"ends"`
	Sides         []string            `yaml:"sides"`
	PartyOrgans   []string            `yaml:"party_organs"`
	Leading       []string            `yaml:"leading"`
	Including     []string            `yaml:"including"`
	MissionLists  []string            `yaml:"delegation_lists"`
	LeavesList    []string            `yaml:"leaves_list"`
	Ownerless     []string            `yaml:"ownerless"`
	Tables        []string            `yaml:"tables"`
	Attending     []string            `yaml:"attending"`
	Acts          []string            `yaml:"acts"`
	Lesser        []string            `yaml:"lesser"`
	Goes          []string            `yaml:"goes_on"`
	Rest          []string            `yaml:"rest"`
	Company       phrases             `yaml:"company"`
	Talks         []string            `yaml:"talks"`
	Ordinals      []string            `yaml:"ordinals"`
	Stays         []string            `yaml:"stays"`
	Lands         map[string][]string `yaml:"lands"`
	Planned       []string            `yaml:"planned"`
	Gave          []string            `yaml:"gave"`
	During        []string            `yaml:"during"`
	Began         []string            `yaml:"began"`
	Visiting      []string            `yaml:"visiting"`
	Journals      []string            `yaml:"journals"`
	Records       []string            `yaml:"records"`
	Sat           []string            `yaml:"sat"`
	Ceremonies    []string            `yaml:"ceremonies"`
	Denied        phrases             `yaml:"denied"`
	Visited       []string            `yaml:"visited"`
	Encountered   phrases             `yaml:"encountered"`
	Joined        phrases             `yaml:"joined"`
	Kin           []string            `yaml:"kin"`
	Attendants    []string            `yaml:"attendants"`
	Lives         []string            `yaml:"lives"`
	LifeTitles    []string            `yaml:"life_titles"`
	DeathNotices  []string            `yaml:"death_notices"`
	CourtLabels   []string            `yaml:"court_labels"`
	Witness       []string            `yaml:"witness"`
	Fronting      []string            `yaml:"fronting"`
	Sworn         []string            `yaml:"sworn"`
	Oaths         phrases             `yaml:"oaths"`
	Deposes       []string            `yaml:"deposes"`
	OathTakers    []string            `yaml:"oath_takers"`
	DeposesMore   []string            `yaml:"deposes_more"`
	Examines      []string            `yaml:"examines"`
	Hands         []string            `yaml:"hands"`
	Affirms       []string            `yaml:"affirms"`
	Questions     []string            `yaml:"questions"`
	Answers       []string            `yaml:"answers"`
	Interviews    []string            `yaml:"interviews"`
	Sittings      []string            `yaml:"sittings"`
}

// New reads the tables that telling needs: names and the words of voices.
func New(tables fs.FS) (*Resolver, error) {
	names, err := name.Load(tables)
	if err != nil {
		return nil, err
	}
	r := &Resolver{memo: &memo{}, names: names}
	if r.address, err = addressed(tables); err != nil {
		return nil, err
	}
	if r.posts, err = loadOffices(tables); err != nil {
		return nil, err
	}
	if err := readTable(tables, "voices.yaml", &r.words); err != nil {
		return nil, err
	}
	return r, nil
}

// readTable reads one table into a value of its form.
func readTable(tables fs.FS, file string, into any) error {
	data, err := fs.ReadFile(tables, file)
	if err == nil {
		err = yaml.Unmarshal(data, into)
	}
	if err != nil {
		return fmt.Errorf("reading the table %s: %w", file, err)
	}
	return nil
}

// Resolve tells who is meant in a document: it puts its mentions of people, bodies, places and events into chains, one
// for each entity, and finds the parties and speakers. The layout and the mentions are those of the same document.
func (r *Resolver) Resolve(doc *source.Document, l zone.Layout, a mention.Annotated) Result {
	d := newReading(r, doc, l, a)
	d.chainPeople()
	d.chainBodies()
	d.chainEvents()
	d.number()
	d.findEntries()
	if !r.off[Parties] {
		d.findParties()
	}
	if !r.off[Speakers] {
		d.findVoices()
	} else {
		d.placeMentions()
	}
	if !r.off[Referents] {
		d.findReferents()
	}
	d.exportVoices()
	if !r.off[Assemblies] {
		d.gatherings()
	}
	if !r.off[Referents] {
		d.noteOffices()
	}
	return d.result()
}
