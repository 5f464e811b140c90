package mention

import (
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"dramatis/extract/source"

	"go.yaml.in/yaml/v3"
)

// The tables are YAML files whose values are blocks of words, or of lines where a
// name has several words. Each table binds its keys to what they mean; a key that
// the table lacks or that nobody knows is an error, so that facts are not lost silently.

// wordTables binds the word lists of each file to the class of their words.
var wordTables = map[string]map[string]class{
	"common_words.yaml":   {"words": common},
	"everyday_words.yaml": {"words": everyday},
	"honorifics.yaml": {
		"honorifics": honorific, "plural": pluralLead, "titles": title, "firm": firmTitle, "modifiers": modifier, "objects": object,
		"abbreviations": abbreviation, "finals": final | abbreviation, "initials": initials,
	},
	"name_parts.yaml": {
		"given": given, "particles": particle, "prefixes": prefix, "suffixes": suffix, "korean": korean, "chinese": chinese,
		"vietnamese": vietnamese, "vietnamese_middle": vietnameseMiddle, "korean_cyrillic": korean,
	},
	"nationalities.yaml": {"demonyms": demonym, "plurals": demonym, "stems": peopleStem, "directions": direction},
	"places.yaml": {
		"heads": placeHead, "small_heads": placeSmallHead, "openers": placeOpener, "fronts": placeFront,
		"prepositions": placePreposition, "halves": half,
	},
	"organisations.yaml": {
		"acronyms": acronym, "not_acronyms": notAcronym, "heads": orgHead, "small_heads": orgSmallHead, "numbered": orgNumbered,
		"on_for": orgOnFor, "seated": orgSeated, "bare": orgBare, "groups": orgGroup, "papers": paper,
	},
	"events.yaml": {
		"assemblies": assembly, "sittings": sitting, "occurrences": occurrence, "small_occurrences": smallOccurrence,
		"openers": eventOpener, "gatherings": gathering, "adjectives": gatheringAdjective, "ordinals": ordinal,
		"calendar": calendar, "votes": vote, "weekdays": weekday, "numbers": ordinal,
	},
	"politics.yaml": {"nouns": foreignBody, "members": members},
	"descriptions.yaml": {
		"pronouns": pronoun | function, "plural_pronouns": pluralPronoun | pronoun | function, "pointing": pointing,
		"function": function, "courtesies": function, "verbs": verb, "roles": role, "plural_roles": pluralRole, "role_adjectives": roleAdjective,
		"alias_nouns": aliasNoun, "teachings": teaching, "auxiliaries": auxiliary,
	},
}

// nounTables binds the lists of nouns and endings, in small letters, by which names are told that the
// tagger alone sees or denies. They are no classes of words: all the places of those are taken.
var nounTables = map[string][]string{
	"honorifics.yaml":    {honours, civilForms, stoppedTitles, borneTitles, titleEnds, peerages},
	"organisations.yaml": {cablePosts, taggedHeads, bareCapitals, errands, pressmen, amongStates, perNation, firmEnds, seatedHeads},
	"events.yaml":        {undertaken},
	"descriptions.yaml":  {matters, things, lent, deeds, asides, aliasLinks, persons, lettered, shortRoles, attendants, strongPast, someOf, namers, nounsInLy, attributing, bearing, identifying, coverBearers, vessels, callings},
	"name_parts.yaml":    {surnameEnds, arabArticles, elidedParticles},
	"places.yaml":        {arabPlaces, stateLetters},
}

// The lists of nouns.
const (
	honours       = "honours"       // letters of honour behind a name
	stoppedTitles = "stopped"       // titles that are names without their full stop
	borneTitles   = "borne"         // titles that are surnames, too
	peerages      = "peerages"      // titles that a land follows, by which somebody is called
	taggedHeads   = "tagged_heads"  // bodies that name other things, too
	bareCapitals  = "bare_capitals" // bodies that are called by their noun with a capital
	errands       = "errands"       // what a delegation is sent for
	perNation     = "per_nation"    // last words of bodies that every land has one of
	amongStates   = "among_states"  // words of bodies to which states send missions
	firmEnds      = "firm_ends"     // close the name of a firm that is called by its partners
	seatedHeads   = "seated_heads"  // bodies behind which the town stands where they sit
	pressmen      = "pressmen"      // who writes for a paper, or edits it
	cablePosts    = "cable_posts"   // words of cables for a house, behind which its town stands
	civilForms    = "civil"         // forms of address that lead no party name
	titleEnds     = "title_ends"    // joined to a title by a hyphen, by which somebody is to have it
	attributing   = "attributing"   // before an office that is somebody's attribute, or anybody's
	bearing       = "bearing"       // verbs before "by the name of"
	identifying   = "identifying"   // words of a bracket that tells who stands behind a cover name
	coverBearers  = "cover_bearers" // who works under a cover name
	undertaken    = "undertaken"    // occurrences that are done to somebody or some place, which a treaty or a crisis is not
	things        = "things"        // close names of houses, ages and hosts, and nobody's name
	matters       = "matters"       // close titles of papers and headings, and nobody's name
	lent          = "lent"          // what a gathering or a war lends its name
	deeds         = "deeds"         // what is called after people
	vessels       = "vessels"       // ships of all kinds
	callings      = "callings"      // what somebody is by calling or fate, and no office
	asides        = "asides"        // words that stand behind a name and are no nouns of it
	lettered      = "lettered"      // what is told from others of its kind by a letter behind it
	aliasLinks    = "alias_links"   // words between a name and what gives another
	persons       = "persons"       // people, by no office
	strongPast    = "strong_past"   // past forms that no ending shows
	someOf        = "some_of"       // words for a part of a people
	namers        = "namers"        // words that open the names of some
	nounsInLy     = "nouns_in_ly"   // nouns that end as adverbs do
	attendants    = "attendants"    // offices that serve a person
	shortRoles    = "short_roles"   // offices as telegrams alone shorten them
	kinship       = "kinship"       // of roles.yaml
	fields        = "fields"        // of roles.yaml
)

// phraseTables binds the lists of names of each file to their kind.
var phraseTables = map[string]map[string]phraseKind{
	"places.yaml":        {"states": statePhrase, "lands": landPhrase, "countries": landPhrase, "cities": landPhrase, "provinces": landPhrase},
	"organisations.yaml": {"names": orgPhrase, "parts": partPhrase, "forms": formPhrase, "trades": formPhrase},
	"politics.yaml":      {"parties": orgPhrase, "parliaments": orgPhrase},
	"regions.yaml":       {"regions": landPhrase, "cities": landPhrase},
	"events.yaml":        {"names": eventPhrase},
	"descriptions.yaml":  {"alias_phrases": aliasPhrase, "call_phrases": callPhrase},
}

// tableOrder is the order in which the files are read: abbreviations before the
// phrases that contain them.
var tableOrder = []string{
	"honorifics.yaml", "common_words.yaml", "everyday_words.yaml", "name_parts.yaml", "nationalities.yaml", "descriptions.yaml",
	"places.yaml", "organisations.yaml", "events.yaml", "politics.yaml", "regions.yaml",
}

// readTables builds the lexicon from the files of the tables.
func readTables(tables fs.FS) (*lexicon, error) {
	x := &lexicon{words: make(map[string]entry, 1<<16), nouns: map[string]map[string]bool{}, steps: make(map[uint64]int32, 1<<12), first: make([]int32, 1), ends: make([]phrase, 1)}
	files := make(map[string]map[string]any, len(tableOrder))
	for _, name := range tableOrder {
		data, err := fs.ReadFile(tables, name)
		if err != nil {
			return nil, fmt.Errorf("opening the table %s: %w", name, err)
		}
		file := map[string]any{}
		if err := yaml.Unmarshal(data, &file); err != nil {
			return nil, fmt.Errorf("reading the table %s: %w", name, err)
		}
		if err := x.readWords(name, file); err != nil {
			return nil, err
		}
		files[name] = file
	}
	for _, name := range tableOrder {
		x.readPhrases(name, files[name])
	}
	if err := x.readPeoples(tables); err != nil {
		return nil, err
	}
	if err := x.readVerbs(tables); err != nil {
		return nil, err
	}
	x.listLongTitles()
	var err error
	if x.known, err = readKnown(tables); err != nil {
		return nil, err
	}
	x.chapters, err = readChapters(tables)
	return x, err
}

// readWords enters the word lists of a file and checks that every key is known.
func (x *lexicon) readWords(name string, file map[string]any) error {
	for key := range wordTables[name] {
		if _, ok := file[key].(string); !ok {
			return fmt.Errorf("the table %s has no list of words %q", name, key)
		}
	}
	for _, key := range nounTables[name] {
		if _, ok := file[key].(string); !ok {
			return fmt.Errorf("the table %s has no list of words %q", name, key)
		}
	}
	for key, value := range file {
		switch text, isText := value.(string); {
		case wordTables[name][key] != 0:
			for _, w := range strings.Fields(text) {
				x.add(w, wordTables[name][key])
			}
		case phraseTables[name][key] != noPhrase && isText:
		case name == "name_parts.yaml" && x.readNameParts(key, value):
		case slices.Contains(nounTables[name], key) && isText:
			x.nouns[key] = map[string]bool{}
			for _, w := range strings.Fields(text) {
				x.nouns[key][w] = true
			}
		default:
			return fmt.Errorf("the table %s has a key %q that nothing reads", name, key)
		}
	}
	return nil
}

// readNameParts reads what is peculiar to the table of name parts.
func (x *lexicon) readNameParts(key string, value any) bool {
	text, _ := value.(string)
	switch key {
	case "patronymics":
		x.patronymics = strings.Fields(text)
	case "hangul":
		x.hangul = map[rune]bool{}
		for _, w := range strings.Fields(text) {
			for _, r := range w {
				x.hangul[r] = true
			}
		}
	case "korean_sounds":
		x.koreanSounds = readSounds(value)
	case "chinese_sounds":
		x.chineseSounds = readSounds(value)
	case "cyrillic_sounds":
		x.cyrillicSounds = readSounds(value)
	default:
		return false
	}
	return true
}

// readSounds reads the onsets, vowels and codas of a language.
func readSounds(value any) sounds {
	parts, _ := value.(map[string]any)
	set := func(key string) map[string]bool {
		m := map[string]bool{}
		text, _ := parts[key].(string)
		for _, w := range strings.Fields(text) {
			m[w] = true
		}
		return m
	}
	return sounds{onsets: set("onsets"), vowels: set("vowels"), codas: set("codas")}
}

// readPhrases enters the names of a file into the tree of phrases.
func (x *lexicon) readPhrases(name string, file map[string]any) {
	for key, kind := range phraseTables[name] {
		text, _ := file[key].(string)
		for line := range strings.Lines(text) {
			if line = strings.TrimSpace(line); line != "" {
				x.addPhrase(line, kind)
			}
		}
	}
}

// add enters a word with a class.
func (x *lexicon) add(word string, c class) {
	key := word // most words of the tables are in the form that fold gives: a copy of each would cost every start
	var buf [64]byte
	if folded := fold(buf[:0], word); string(folded) != word {
		key = string(folded)
	}
	e := x.words[key]
	e.class |= c
	x.words[key] = e
	if c&(abbreviation|initials) != 0 && len(key) <= longestAbbreviation {
		x.shortened[key[0]&31] |= 1 << len(key)
	}
}

// addPhrase enters a name of several words, or of one.
func (x *lexicon) addPhrase(line string, kind phraseKind) {
	toks, _ := x.tokenise(nil, line, source.Span{End: len(line)})
	node, caps := int32(0), true
	for _, t := range toks {
		key := string(fold(nil, t.Span.Of(line)))
		e := x.words[key]
		if e.id == 0 {
			x.ids++
			e.id = x.ids
		}
		if len(toks) == 1 && (kind == landPhrase || kind == statePhrase) {
			e.class |= landWord
		}
		x.words[key] = e
		caps = caps && (t.Caps || t.Kind != Word)
		node = x.enter(node, e.id)
		x.ends[node].small = x.ends[node].small || t.Kind == Word && !t.Upper
	}
	if kind == formPhrase && len(toks) > 0 {
		first := x.words[string(fold(nil, toks[0].Span.Of(line)))].id
		x.formStarts = append(x.formStarts, make([]bool, max(0, int(first)+1-len(x.formStarts)))...)
		x.formStarts[first] = true
	}
	if p := &x.ends[node]; p.kind == noPhrase || kind < p.kind {
		p.kind, p.caps = kind, caps
	}
}

// enter gives the node to which a word leads from another, a new one where there is none.
func (x *lexicon) enter(node, id int32) int32 {
	for int(id) >= len(x.first) {
		x.first = append(x.first, 0)
	}
	next := x.step(node, id)
	if next > 0 {
		return next
	}
	x.nodes++
	x.ends = append(x.ends, phrase{})
	if node == 0 {
		x.first[id] = x.nodes
	} else {
		x.steps[uint64(node)<<32|uint64(id)] = x.nodes
	}
	return x.nodes
}
