package name

import (
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// Sex is what a name or honorific tells of its bearer: Male, Female or Unsaid.
type Sex string

// The sexes as the tables write them.
const (
	Unsaid Sex = ""
	Male   Sex = "m"
	Female Sex = "f"
)

// conflicts reports whether two sexes are both said and differ.
func (s Sex) conflicts(other Sex) bool { return s != Unsaid && other != Unsaid && s != other }

// Tables are the facts about names that comparing needs. They never change after Load.
type Tables struct {
	spelling   *spelling
	given      map[string][]int // sound of a given name -> the groups it belongs to
	groups     [][]string       // the forms of each group, in ASCII
	givenSex   map[string]Sex
	forenames  map[string]bool // sounds of known given names
	nicknames  map[string]bool // sounds of the given names that are another's nickname
	honorifics map[string]Sex
	peerages   map[string]bool // titles behind which "of" and a land stand in place of a name
	men        map[string]bool // ranks and orders that men alone once had
	prefixes   []string        // of surnames, with a capital behind them
	styles     []string        // titles in initials, as printed
	suffixes   map[string]int
	particles  map[string]bool
	within     []string // those of them that stand within a surname of two parts
	surnames   []string // titles that are surnames, too
	patronymic map[Sex][]string
	masculine  []string // endings of surnames that men alone bear
	feminine   []string // endings that make a woman's given name of a man's
	languages  []*language
	words      organizationWords

	transcription transcription
}

// affixFile is the form of name_affixes.yaml.
type affixFile struct {
	Honorifics []struct {
		Sex   Sex      `yaml:"sex"`
		Words []string `yaml:"words"`
	} `yaml:"honorifics"`
	Suffixes []struct {
		Order int      `yaml:"order"`
		Words []string `yaml:"words"`
	} `yaml:"suffixes"`
	Men         []string         `yaml:"men"`
	Surnames    []string         `yaml:"surnames"`
	Particles   []string         `yaml:"particles"`
	Within      []string         `yaml:"within"`
	Prefixes    []string         `yaml:"prefixes"`
	Styles      []string         `yaml:"styles"`
	Patronymics map[Sex][]string `yaml:"patronymics"`
	Feminine    []string         `yaml:"feminine"`
	Masculine   []string         `yaml:"masculine"`
}

// givenFile is the form of given_names.yaml.
type givenFile struct {
	Nicknames string `yaml:"nicknames"`
	Groups    []struct {
		Sex   Sex      `yaml:"sex"`
		Forms []string `yaml:"forms"`
	} `yaml:"groups"`
}

// Load reads the tables of names. The error names the table at fault.
func Load(tables fs.FS) (*Tables, error) {
	var (
		letters  letterFile
		affixes  affixFile
		given    givenFile
		spoken   struct{ Languages []languageFile }
		acronyms acronymFile
		lands    map[string][]string
		foreign  transcriptionFile
		parts    struct{ Given string }
		bodies   struct{ Forms string }
		titles   struct{ Peerages string }
	)
	for file, into := range map[string]any{
		"letters.yaml": &letters, "name_affixes.yaml": &affixes, "given_names.yaml": &given,
		"syllables.yaml": &spoken, "acronyms.yaml": &acronyms, "transcription.yaml": &foreign,
		"lands.yaml": &lands, "name_parts.yaml": &parts, "organisations.yaml": &bodies,
		"honorifics.yaml": &titles,
	} {
		if err := read(tables, file, into); err != nil {
			return nil, err
		}
	}
	t := &Tables{spelling: newSpelling(letters), transcription: newTranscription(foreign)}
	t.addAffixes(affixes)
	t.peerages = map[string]bool{}
	for title := range strings.FieldsSeq(titles.Peerages) {
		t.peerages[title] = true
	}
	t.addGiven(given)
	t.addForenames(parts.Given)
	for _, l := range spoken.Languages {
		lang, err := newLanguage(l)
		if err != nil {
			return nil, fmt.Errorf("reading the table syllables.yaml: %w", err)
		}
		t.languages = append(t.languages, lang)
	}
	t.words = newOrganizationWords(acronyms, lands, t.spelling)
	t.words.addForms(bodies.Forms)
	return t, nil
}

// read decodes one YAML table.
func read(tables fs.FS, file string, into any) error {
	data, err := fs.ReadFile(tables, file)
	if err != nil {
		return fmt.Errorf("reading the table %s: %w", file, err)
	}
	if err := yaml.Unmarshal(data, into); err != nil {
		return fmt.Errorf("reading the table %s: %w", file, err)
	}
	return nil
}

// addAffixes takes in honorifics, suffixes, particles and patronymic endings.
func (t *Tables) addAffixes(f affixFile) {
	t.honorifics, t.suffixes, t.particles = map[string]Sex{}, map[string]int{}, map[string]bool{}
	for _, h := range f.Honorifics {
		for _, w := range h.Words {
			t.honorifics[strings.ToLower(w)] = h.Sex
		}
	}
	t.men = map[string]bool{}
	for _, w := range f.Men {
		t.men[w] = true
	}
	for _, s := range f.Suffixes {
		for _, w := range s.Words {
			t.suffixes[w] = s.Order
		}
	}
	for _, p := range f.Particles {
		t.particles[p] = true
	}
	t.prefixes, t.styles = f.Prefixes, f.Styles
	t.within, t.surnames = f.Within, f.Surnames
	t.patronymic, t.masculine, t.feminine = f.Patronymics, f.Masculine, f.Feminine
}

// addGiven takes in the groups of given names that are one name. A form that
// both sexes bear tells none.
func (t *Tables) addGiven(f givenFile) {
	t.given, t.givenSex = map[string][]int{}, map[string]Sex{}
	t.nicknames = map[string]bool{}
	for w := range strings.FieldsSeq(f.Nicknames) {
		t.nicknames[t.spelling.sound(w)] = true
	}
	t.groups = make([][]string, len(f.Groups))
	for i, g := range f.Groups {
		for _, form := range g.Forms {
			s := t.spelling.sound(form)
			t.groups[i] = append(t.groups[i], t.spelling.ascii(form))
			if !slices.Contains(t.given[s], i) {
				t.given[s] = append(t.given[s], i)
			}
			if known, seen := t.givenSex[s]; seen && known != g.Sex {
				t.givenSex[s] = Unsaid
			} else if !seen {
				t.givenSex[s] = g.Sex
			}
		}
	}
}

// addForenames takes in the given names that are known to be such.
func (t *Tables) addForenames(list string) {
	t.forenames = map[string]bool{}
	for w := range strings.FieldsSeq(list) {
		t.forenames[t.spelling.sound(w)] = true
	}
	for sound := range t.given {
		t.forenames[sound] = true
	}
}

// IsForename reports whether the key of a name (Person.BareKey, Person.ForenameKey) is
// that of a known given name.
func (t *Tables) IsForename(key string) bool { return t.forenames[key] }

// sameGiven reports whether two sounds are forms of one given name.
func (t *Tables) sameGiven(a, b string) bool {
	if a == b {
		return true
	}
	for _, g := range t.given[a] {
		if slices.Contains(t.given[b], g) {
			return true
		}
	}
	return false
}

// sameForename reports whether two written-out given names can be one: forms of one name, or
// "Mac" of whoever bears a given name that begins so: McGregor, Macdonald.
func (t *Tables) sameForename(a, b part) bool {
	return t.sameGiven(a.sound, b.sound) || isMac(a.letters, b.letters) || isMac(b.letters, a.letters)
}

// CalledBy reports whether a name of one word is the first given name of somebody, or a form of it:
// "Bill" of "William Lund".
func (t *Tables) CalledBy(p, forename Person) bool {
	if !forename.Bare() || len(forename.parts) != 1 || len(p.given) == 0 || p.given[0].initial {
		return false
	}
	return t.sameForename(p.given[0], forename.parts[0])
}

// isMac reports whether "Mac" is short for a given name.
func isMac(short, given string) bool {
	return short == "mac" && len(given) > len("macs") && (strings.HasPrefix(given, "mc") || strings.HasPrefix(given, short))
}

// TitleOnly reports whether a text is nothing but titles and offices ("Chairman", "Prime
// Minister"): a description of somebody and no name.
func (t *Tables) TitleOnly(text string) bool {
	words := strings.Fields(strings.ToLower(text))
	for _, w := range words {
		if _, title := t.honorifics[strings.Trim(w, ".,:")]; !title {
			return false
		}
	}
	return len(words) > 0
}
