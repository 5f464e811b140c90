package mention

import (
	"fmt"
	"io/fs"
	"strings"

	"go.yaml.in/yaml/v3"

	"dramatis/graph"
	"dramatis/internal/set"
)

// rulePeople names the rule that finds a people which stands for its state.
const rulePeople = "people"

// People reports whether a mention names a state by its people: "the British". It is called by
// the usual name of the state.
func (m Mention) People() bool { return m.Rule == rulePeople }

// nation is the state that a people stands for.
type nation struct {
	name string
	typ  graph.EntityType
	// whole: the word is an adjective, too, and means the people only behind "the".
	whole bool
}

// readPeoples reads the nouns of peoples, the states of their adjectives, and of roles the nouns of kinship and what an office heads.
func (x *lexicon) readPeoples(tables fs.FS) error {
	var words struct {
		Regular, Whole, Officials string
		Irregular                 map[string]string
	}
	var roles struct{ Kinship, Fields []string }
	lands := map[string][]string{}
	for name, into := range map[string]any{"peoples.yaml": &words, "lands.yaml": &lands, "roles.yaml": &roles} {
		data, err := fs.ReadFile(tables, name)
		if err != nil {
			return fmt.Errorf("opening the table %s: %w", name, err)
		}
		if err := yaml.Unmarshal(data, into); err != nil {
			return fmt.Errorf("reading the table %s: %w", name, err)
		}
	}
	x.nouns[kinship] = set.Of(roles.Kinship...)
	x.nouns[fields] = set.Of(roles.Fields...)
	x.peoples, x.nations, x.officials = map[string]nation{}, map[string]nation{}, map[string]bool{}
	enter := func(noun, adjective string, whole bool) error {
		if len(lands[adjective]) == 0 {
			return fmt.Errorf("the table peoples.yaml has %q, whose state lands.yaml does not tell", adjective)
		}
		state := lands[adjective][0]
		x.peoples[noun] = nation{state, x.typeOf(state), whole}
		x.nations[adjective] = x.peoples[noun]
		return nil
	}
	for _, w := range strings.Fields(words.Regular) {
		if err := enter(w+"s", w, false); err != nil {
			return err
		}
	}
	for _, w := range strings.Fields(words.Whole) {
		if err := enter(w, w, true); err != nil {
			return err
		}
	}
	for noun, adjective := range words.Irregular {
		if err := enter(noun, adjective, noun == adjective); err != nil {
			return err
		}
	}
	for _, w := range strings.Fields(words.Officials) {
		x.officials[w] = true
	}
	return nil
}

// typeOf gives what the tables say that a name names; a place if they do not know it.
func (x *lexicon) typeOf(name string) graph.EntityType {
	node := int32(0)
	for w := range strings.FieldsSeq(name) {
		if node = x.step(node, x.words[string(fold(nil, w))].id); node == 0 {
			return graph.Place
		}
	}
	if p := x.ends[node]; p.kind != noPhrase {
		return p.typ()
	}
	return graph.Place
}

// peoples proposes the nouns of peoples that stand for their states: "the British told us",
// "the Soviets' proposal", in telegrams "Soviets refused". Some of a people are not its state:
// "two Russians", "many Russians", "the Russians who live here", "the Russians in Oslo".
func (s *scene) peoples() {
	for i := range s.toks {
		if !s.in(i, demonym) || !s.upper(i) || s.shout {
			continue
		}
		first := i
		if n, from := s.ofOfficials(i); n.name != "" {
			s.propose(candidate{first: from, last: i + 1, lead: from, typ: n.typ, kind: graph.ByNominal, rule: rulePeople, normal: n.name})
			continue
		}
		n, ok := s.lex.peoples[string(s.key(i))]
		if s.in(i-1, direction) && s.upper(i-1) {
			both := strings.ToLower(s.surface(i-1, i+1))
			if n, ok = s.lex.peoples[both]; !ok {
				continue // "East Germans" are not Germany
			}
			first = i - 1
		}
		if ok && s.wholePeople(first, n.whole) && s.endsPeople(i+1, n.whole) {
			s.propose(candidate{first: first, last: i + 1, lead: first, typ: n.typ, kind: graph.ByNominal, rule: rulePeople, normal: n.name})
		}
	}
}

// ofOfficials gives the state whose officials act in its name where the adjective at token i says whose they
// are, and where that begins: "Danish officials", "the Danish and South Korean authorities". Not some of them,
// nor those who are named behind it: "two Danish officials", "the Danish leaders X and Y".
func (s *scene) ofOfficials(i int) (nation, int) {
	k := i + 1
	for s.equals(k, "and") && s.in(k+1, demonym) && s.upper(k+1) || s.equals(k, "and") && s.in(k+1, direction) && s.in(k+2, demonym) {
		if k += 2; s.in(k-1, direction) {
			k++
		}
	}
	if !s.lex.officials[s.str(k)] || s.namesSome(k+1) || s.in(i-2, demonym) && !s.equals(i-1, "and") {
		return nation{}, i
	}
	first, adjective := i, string(s.key(i))
	if s.in(i-1, direction) && s.upper(i-1) {
		first, adjective = i-1, strings.ToLower(s.surface(i-1, i+1))
	}
	before := strings.ToLower(s.str(first - 1))
	if s.lex.nouns[someOf][before] || before == "former" || before == "of" && s.lex.nouns[someOf][strings.ToLower(s.str(first-2))] || before == "the" && s.equals(first-2, "of") && s.lex.nouns[someOf][strings.ToLower(s.str(first-3))] {
		return nation{}, i
	}
	return s.lex.nations[adjective], first
}

// namesSome reports whether token k names those of whom the words before it speak.
func (s *scene) namesSome(k int) bool {
	if s.isPunct(k, ",") {
		k++
	}
	return s.upper(k) || s.lex.nouns[namers][s.str(k)]
}

// wholePeople reports whether what stands before the noun of a people at token i lets it mean
// all of them.
func (s *scene) wholePeople(i int, whole bool) bool {
	switch {
	case s.equals(i-1, "the"):
		return !s.equals(i-2, "of") || !s.lex.nouns[someOf][strings.ToLower(s.str(i-3))]
	case s.equals(i-1, "and") && s.in(i-2, demonym) && s.equals(i-3, "the"):
		return true
	case whole:
		return false
	}
	return s.terse && s.opensPhrase(i-1) && !s.attributes(i-1) && !s.lex.nouns[someOf][strings.ToLower(s.str(i-1))]
}

// endsPeople reports whether a clause goes on behind the noun of a people, and not a phrase that
// the word only describes or that tells of some of them.
func (s *scene) endsPeople(k int, whole bool) bool {
	switch {
	case s.equals(k, "who"), s.equals(k, "whom"), s.equals(k, "whose"), s.equals(k, "living"), s.equals(k, "here"), s.equals(k, "there"):
		return false
	case s.in(k, placePreposition), s.equals(k, "of"), s.equals(k, "from"):
		return !s.upper(k+1) && !s.equals(k+1, "custody") && !s.equals(k+1, "prison") && !s.equals(k+1, "jail")
	case s.equals(k, "and") || s.equals(k, "or") || s.isPunct(k, ",") || s.isPunct(k, "/") || s.isPunct(k, "-"):
		if s.in(k+1, demonym) {
			n, ok := s.lex.peoples[string(s.key(k+1))]
			return ok && s.endsPeople(k+2, n.whole)
		}
		return !s.isPunct(k, "-") && !s.isPunct(k, "/") && !(whole && s.upper(k+1))
	case k < len(s.toks) && s.toks[k].Kind == Punct, k >= len(s.toks), s.clitic(k):
		return true
	case s.toks[k].Kind == Number || s.upper(k):
		return false
	}
	return !whole || s.in(k, function|auxiliary) && !s.in(k, demonym) || s.lex.nouns[strongPast][s.str(k)] || strings.HasSuffix(s.str(k), "ed") || strings.HasSuffix(s.str(k), "ly") && !s.lex.nouns[nounsInLy][s.str(k)]
}
