package mention

import (
	"fmt"
	"io/fs"
	"sort"
	"strings"

	"dramatis/extract/mention/tagger"
)

// knownFile is the table of names that many people and places bear.
const knownFile = "known_names.txt"

// The kinds of name in that table, and what is told of a town's name of several words:
// where it begins, and where it goes on. A trained model knows them by these numbers.
const (
	knownGiven uint32 = 1 << iota
	knownSurname
	knownTown
	townBegins
	townGoesOn
)

// longestTown bounds the words of a town's name.
const longestTown = 5

// knownNames are the lines of the table, "name TAB kinds", in order of their bytes. They
// are looked up where they stand: a map of them would cost every start more than it saves.
type knownNames string

// readKnown reads the table: what follows its remarks.
func readKnown(tables fs.FS) (knownNames, error) {
	data, err := fs.ReadFile(tables, knownFile)
	if err != nil {
		return "", fmt.Errorf("opening the table %s: %w", knownFile, err)
	}
	text := string(data)
	for strings.HasPrefix(text, "#") {
		_, text, _ = strings.Cut(text, "\n")
	}
	return knownNames(text), nil
}

// start gives the byte where the line around a byte begins.
func (k knownNames) start(at int) int { return strings.LastIndexByte(string(k[:at]), '\n') + 1 }

// line gives the name and the kinds of the line around a byte, and the line's end.
func (k knownNames) line(at int) (name, kinds string, end int) {
	start := k.start(at)
	end = len(k)
	if n := strings.IndexByte(string(k[start:]), '\n'); n >= 0 {
		end = start + n
	}
	name, kinds, _ = strings.Cut(string(k[start:end]), "\t")
	return name, kinds, end
}

// before reports whether the name of the line around a byte is sorted before another.
func (k knownNames) before(at int, name string) bool {
	line := k[k.start(at):]
	for i := range len(name) {
		switch {
		case i == len(line) || line[i] == '\t':
			return true
		case line[i] != name[i]:
			return line[i] < name[i]
		}
	}
	return false
}

// find gives the kinds of a name, and whether some name of more words begins with it.
func (k knownNames) find(name string) (kinds uint32, begins bool) {
	at := sort.Search(len(k), func(at int) bool { return !k.before(at, name) })
	other, letters, end := k.line(at)
	if other != name {
		return 0, goesOn(name, other)
	}
	for i := range letters {
		kinds |= knownKinds[letters[i]]
	}
	other, _, _ = k.line(min(end+1, len(k)))
	return kinds, goesOn(name, other)
}

// goesOn reports whether a name begins with the words of another: of all that begin with its
// letters these come first, as nothing is sorted before the blank.
func goesOn(name, longer string) bool {
	rest, ok := strings.CutPrefix(longer, name)
	return ok && strings.HasPrefix(rest, " ")
}

// knownKinds are the kinds of name by their letter in the table.
var knownKinds = map[byte]uint32{'g': knownGiven, 's': knownSurname, 't': knownTown}

// tell tells the words of the scene's sentence what the table knows of them.
func (k knownNames) tell(s *scene, words []tagger.Word) {
	until := 0
	for i := range words {
		if !s.upper(i) {
			continue
		}
		kinds, begins := k.of(s, i)
		switch {
		case i < until:
			kinds |= townGoesOn
		case begins:
			if end := k.townAt(s, i); end > 0 {
				kinds, until = kinds|townBegins, end
			}
		}
		words[i].Known = kinds
	}
}

// of gives what find says of token i.
func (k knownNames) of(s *scene, i int) (kinds uint32, begins bool) {
	a := s.answer(s.str(i))
	if a == nil {
		return k.find(string(s.key(i)))
	}
	if !a.asked {
		kinds, begins = k.find(string(s.key(i)))
		a.kinds, a.begins, a.asked = uint8(kinds), begins, true
	}
	return uint32(a.kinds), a.begins
}

// townAt gives the end of the longest name of a town, of several words, at token i, or 0.
func (k knownNames) townAt(s *scene, i int) (end int) {
	name := string(s.key(i))
	for j := i + 1; j < len(s.toks) && j < i+longestTown; j++ {
		name += " " + string(s.key(j))
		kinds, more := k.find(name)
		if kinds&knownTown != 0 {
			end = j + 1
		}
		if !more {
			break
		}
	}
	return end
}

// maybePlace reports whether a name can be a place where people are what is spoken of: it has
// several words, or is a town's. "The personality of X" speaks of no town.
func (x *lexicon) maybePlace(name string) bool {
	return x.isTown(name) || strings.Contains(name, " ")
}

// isTown reports whether the table of known names has a town of a name.
func (x *lexicon) isTown(name string) bool {
	kinds, _ := x.known.find(string(fold(nil, name)))
	return kinds&knownTown != 0
}

// isPersons reports whether the table of known names has a name as a given name or surname.
func (x *lexicon) isPersons(name string) bool {
	kinds, _ := x.known.find(string(fold(nil, name)))
	return kinds&(knownGiven|knownSurname) != 0
}

// givenPair reports whether a word joins two given names, the first of which English knows as another word, too: "Per-Erik".
func (x *lexicon) givenPair(w string) bool {
	first, second, joined := strings.Cut(w, "-")
	if !joined || second == "" || startsLower(second) || !x.is(second, given) {
		return false
	}
	kinds, _ := x.known.find(string(fold(nil, first)))
	return kinds&knownGiven != 0
}
