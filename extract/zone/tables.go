package zone

import (
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// set is a set of words or phrases in lower case.
type set map[string]bool

// UnmarshalYAML reads a list of phrases, or one string of words.
func (s *set) UnmarshalYAML(n *yaml.Node) error {
	var words []string
	if n.Kind == yaml.ScalarNode {
		words = strings.Fields(n.Value)
	} else if err := n.Decode(&words); err != nil {
		return err
	}
	*s = set{}
	for _, w := range words {
		(*s)[strings.ToLower(w)] = true
	}
	return nil
}

// lowered is a list of phrases in lower case, in the order of the table.
type lowered []string

// UnmarshalYAML reads a list of phrases.
func (l *lowered) UnmarshalYAML(n *yaml.Node) error {
	var words []string
	if err := n.Decode(&words); err != nil {
		return err
	}
	for _, w := range words {
		*l = append(*l, strings.ToLower(w))
	}
	return nil
}

// cue is a phrase behind which stands somebody who made the document available.
type cue struct {
	Role string  `yaml:"role"`
	Cues lowered `yaml:"cues"`
}

// section is a headed part of a web page.
type section struct {
	Holds    string `yaml:"holds"`
	Headings set    `yaml:"headings"`
	One      bool   `yaml:"one"`  // holds one line
	Page     bool   `yaml:"page"` // proves a web page
	Tail     bool   `yaml:"tail"` // stands behind the document
}

// chromeTable is seeds/chrome.yaml.
type chromeTable struct {
	Lines        set       `yaml:"lines"`
	Starts       lowered   `yaml:"starts"`
	Tells        lowered   `yaml:"tells"`
	Openings     set       `yaml:"openings"`
	Posted       lowered   `yaml:"posted"`
	Sections     []section `yaml:"sections"`
	Contents     set       `yaml:"contents"`
	Publishers   lowered   `yaml:"publishers"`
	Contributors []cue     `yaml:"contributors"`
}

// letterheadTable is seeds/letterhead.yaml.
type letterheadTable struct {
	Senders          set     `yaml:"senders"`
	Recipients       set     `yaml:"recipients"`
	Via              set     `yaml:"via"`
	Subjects         set     `yaml:"subjects"`
	Participants     set     `yaml:"participants"`
	Officers         set     `yaml:"officers"`
	Came             set     `yaml:"came"`
	Missed           set     `yaml:"missed"`
	Dated            set     `yaml:"dated"`
	ColumnSenders    set     `yaml:"column_senders"`
	ColumnRecipients set     `yaml:"column_recipients"`
	ColumnDates      set     `yaml:"column_dates"`
	ColumnMovers     set     `yaml:"column_movers"`
	Dating           lowered `yaml:"dating"`
	Despatched       lowered `yaml:"despatched"`
	Leaders          set     `yaml:"leaders"`
	Titles           set     `yaml:"titles"`
	Quoting          lowered `yaml:"quoting"`
	Notices          lowered `yaml:"notices"`
	Omitted          lowered `yaml:"omitted"`
	Warnings         lowered `yaml:"warnings"`
	Mailed           set     `yaml:"mailed"`
	Copied           set     `yaml:"copied"`
	Houses           lowered `yaml:"houses"`
	Labels           set     `yaml:"labels"`
	Sides            set     `yaml:"sides"`
	Informed         set     `yaml:"informed"`
	Handlers         set     `yaml:"handlers"`
	Addresses        lowered `yaml:"addresses"`
	Fond             set     `yaml:"fond"`
	Intimate         set     `yaml:"intimate"`
	Greetings        set     `yaml:"greetings"`
	Kin              set     `yaml:"kin"`
	Manners          set     `yaml:"manners"`
	Yours            set     `yaml:"yours"`
	Tender           set     `yaml:"tender"`
	Posts            set     `yaml:"posts"`
	Esquires         set     `yaml:"esquires"`
	OpensText        set     `yaml:"opens_text"`
	Several          set     `yaml:"several"`
	Nobiliary        set     `yaml:"nobiliary"`
	Calls            set     `yaml:"calls"`
	SignWith         set     `yaml:"sign_with"`
	Attention        set     `yaml:"attention"`
	Receipts         set     `yaml:"receipts"`
	Speakers         set     `yaml:"speakers"`
	Closings         lowered `yaml:"closings"`
	OnBehalf         lowered `yaml:"on_behalf"`
	Signs            lowered `yaml:"signs"`
	Clerks           []cue   `yaml:"clerks"`
	Routine          lowered `yaml:"routine"`
	Sheets           lowered `yaml:"sheets"`
	Inserts          set     `yaml:"inserts"`
	Markings         set     `yaml:"markings"`
	Enclosures       set     `yaml:"enclosures"`
	Annexed          set     `yaml:"annexed"`
	Postscripts      lowered `yaml:"postscripts"`
}

// documentType is one kind of document of seeds/document_types.yaml.
type documentType struct {
	Type    string  `yaml:"type"`
	Role    string  `yaml:"role"`
	Phrases lowered `yaml:"phrases"`
}

// typeTable is seeds/document_types.yaml.
type typeTable struct {
	Types      []documentType `yaml:"types"`
	Modifiers  set            `yaml:"modifiers"`
	Encounters set            `yaml:"encounters"`
	Sittings   set            `yaml:"sittings"`
	Conveying  set            `yaml:"conveying"`
	Attached   set            `yaml:"attached"`
	About      set            `yaml:"about"`
	Carried    set            `yaml:"carried"`
	Shelves    set            `yaml:"shelves"`
	Markings   set            `yaml:"markings"`
	Seated     set            `yaml:"seated"`
	Ends       set            `yaml:"ends"`
	Led        set            `yaml:"led"`
	Personal   set            `yaml:"personal"`

	// phrases finds the kind by its words; starts holds their first words.
	phrases map[string]*documentType
	starts  set
	longest int
}

// officeTable holds the words of the mention stage's tables that tell an office
// or body from a name.
type officeTable struct {
	Heads     set   `yaml:"heads"`
	Modifiers set   `yaml:"modifiers"`
	Forms     forms `yaml:"forms"`       // legal forms of companies
	Posts     set   `yaml:"cable_posts"` // houses as cables call them
}

// forms are the legal forms of one word, without full stops, in lower case.
type forms map[string]bool

// UnmarshalYAML reads a form a line.
func (f *forms) UnmarshalYAML(node *yaml.Node) error {
	*f = forms{}
	for line := range strings.Lines(strings.ToLower(node.Value)) {
		if words := strings.Fields(line); len(words) == 1 {
			(*f)[strings.Trim(words[0], ".")] = true
		}
	}
	return nil
}

// honorificTable holds forms of address of seeds/honorifics.yaml.
type honorificTable struct {
	Honorifics set `yaml:"honorifics"`
	Titles     set `yaml:"titles"`
	Modifiers  set `yaml:"modifiers"`
	Honours    set `yaml:"honours"`
}

// honours reports whether a word is letters of honour behind a name: "C.M.G.".
func (t *tables) honours(w word) bool { return t.forms.Honours[strings.ReplaceAll(w.text, ".", "")] }

// peopleTable holds the adjectives of peoples of seeds/nationalities.yaml.
type peopleTable struct {
	Demonyms set `yaml:"demonyms"`
}

// tables are the facts a Reader goes by.
type tables struct {
	chrome     chromeTable
	letterhead letterheadTable
	types      typeTable
	roles      officeTable // chairman, minister
	bodies     officeTable // ministry, committee
	forms      honorificTable
	peoples    peopleTable
	asked      formTable
	capitals   map[string]lowered // towns and the states they are of, of seeds/capitals.yaml
	states     set                // of these
	languages  map[string]set

	// The function words of all languages, with a bit for each of tags that has the word.
	tags            []string
	functionWords   map[string]uint64
	longestFunction int               // bytes, of functionWords
	shortWords      map[uint64]uint64 // those of shortWord
}

// load reads every table; the error names the one that is broken.
func load(from fs.FS) (*tables, error) {
	t := &tables{}
	for _, file := range []struct {
		name string
		into any
	}{
		{"chrome.yaml", &t.chrome},
		{"letterhead.yaml", &t.letterhead},
		{"document_types.yaml", &t.types},
		{"roles.yaml", &t.roles},
		{"organisations.yaml", &t.bodies},
		{"honorifics.yaml", &t.forms},
		{"nationalities.yaml", &t.peoples},
		{"capitals.yaml", &t.capitals},
		{"languages.yaml", &t.languages},
		{"forms.yaml", &t.asked},
	} {
		data, err := fs.ReadFile(from, file.name)
		if err != nil {
			return nil, fmt.Errorf("reading the layout tables: %w", err)
		}
		if err := yaml.Unmarshal(data, file.into); err != nil {
			return nil, fmt.Errorf("reading the layout table %s: %w", file.name, err)
		}
	}
	if err := t.letterhead.check(); err != nil {
		return nil, fmt.Errorf("reading the layout table letterhead.yaml: %w", err)
	}
	t.states = set{}
	for _, names := range t.capitals {
		for _, n := range names {
			t.states[n] = true
		}
	}
	t.types.index()
	t.asked.index()
	t.indexLanguages()
	return t, nil
}

// check refuses a sign or cue that could not be seen whole in the part of a line by which it is looked for.
func (t *letterheadTable) check() error {
	cues := slices.Concat(t.Signs, t.Routine)
	for _, c := range t.Clerks {
		cues = append(cues, c.Cues...)
	}
	for _, c := range cues {
		if len(c) >= longestCue {
			return fmt.Errorf("%q takes %d bytes, and a line is known by fewer than %d", c, len(c), longestCue)
		}
	}
	return nil
}

// index prepares the search for kinds by their phrases.
func (t *typeTable) index() {
	t.phrases, t.starts = map[string]*documentType{}, set{}
	for i := range t.Types {
		for _, p := range t.Types[i].Phrases {
			words := strings.Fields(p)
			t.phrases[p] = &t.Types[i]
			t.starts[words[0]] = true
			t.longest = max(t.longest, len(words))
		}
	}
}
