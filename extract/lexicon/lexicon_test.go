package lexicon

import (
	"reflect"
	"strings"
	"testing"
	"testing/fstest"

	"dramatis/graph"
	"dramatis/seeds"
)

func terms(t *testing.T) graph.Vocabulary {
	t.Helper()
	v, err := graph.ParseVocabulary(seeds.Read("vocabulary.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func TestEveryClassHasMembersAndAUserAddsToIt(t *testing.T) {
	tables := fstest.MapFS{"frames/own.yaml": {Data: []byte("audience: [parishioners]\n")}}
	for _, name := range []string{"frames/00-function.yaml", "frames/00-predicates.yaml", "frames/00-senses.yaml", "frames/00-words.yaml"} {
		tables[name] = &fstest.MapFile{Data: seeds.Read(name)}
	}
	f, err := loadFrames(tables, terms(t))
	if err != nil {
		t.Fatal(err)
	}
	for _, classes := range []reflect.Value{reflect.ValueOf(f.senses), reflect.ValueOf(f.words), reflect.ValueOf(f.functionWords), reflect.ValueOf(f.predicates)} {
		for i := range classes.NumField() {
			if classes.Field(i).Len() == 0 {
				t.Errorf("%s has no members", classes.Type().Field(i).Tag.Get("yaml"))
			}
		}
	}
	if !f.Audience["parishioners"] || !f.Audience["reporters"] {
		t.Errorf("audience: got %v, want the user's words and ours", f.Audience)
	}
}

func TestABrokenFrameNamesFileAndLine(t *testing.T) {
	good := "{name: x, predicate: met, verbs: [meet], confidence: 0.5, tests: [{text: a}]}"
	for name, c := range map[string]struct{ frame, want string }{
		"predicate": {"{name: x, predicate: nonsense, verbs: [meet], confidence: 0.5, tests: [{text: a}]}", `"nonsense" is not in the vocabulary`},
		"trigger":   {"{name: x, predicate: met, confidence: 0.5, tests: [{text: a}]}", "neither verbs nor nouns"},
		"tests":     {"{name: x, predicate: met, verbs: [meet], confidence: 0.5}", "no tests"},
		"default":   {"{name: x, predicate: met, verbs: [meet], object: {default: somebody}, confidence: 0.5, tests: [{text: a}]}", "somebody"},
		"slot":      {"{name: x, predicate: met, verbs: [meet], subject: {slots: [obejct]}, confidence: 0.5, tests: [{text: a}]}", `slot "obejct" is neither subject, object, possessive`},
		"of nouns":  {"{name: x, predicate: met, verbs: [meet], object: {slots: [possessive]}, confidence: 0.5, tests: [{text: a}]}", `"possessive" is of nouns`},
		"of verbs":  {"{name: x, predicate: met, nouns: [talk], subject: {slots: [holder]}, confidence: 0.5, tests: [{text: a}]}", `"holder" is of verbs`},
		"sure":      {"{name: x, predicate: met, verbs: [meet], confidence: 3, tests: [{text: a}]}", "confidence 3"},
	} {
		tables := fstest.MapFS{"frames/bad.yaml": {Data: []byte("frames:\n- " + good + "\n- " + c.frame + "\n")}}
		_, err := loadFrames(tables, terms(t))
		if err == nil || !strings.Contains(err.Error(), "frames/bad.yaml:3") || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got %v", name, err)
		}
	}
	_, err := loadFrames(fstest.MapFS{"frames/bad.yaml": {Data: []byte("frames:\n- {nmae: x}\n")}}, terms(t))
	if err == nil || !strings.Contains(err.Error(), "line 2") {
		t.Errorf("unknown key: got %v", err)
	}
}

func TestVerbForms(t *testing.T) {
	lex, err := loadVerbs(seeds.FS)
	if err != nil {
		t.Fatal(err)
	}
	for word, want := range map[string]string{
		"informed": "inform", "wrote": "write", "visiting": "visit", "planned": "plan", "referred": "refer", "carries": "carry",
		"carried": "carry", "met": "meet", "promises": "promise", "travelled": "travel", "ordered": "order", "dying": "die",
		"pressing": "press", "watches": "watch", "goes": "go", "found": "find", "agreed": "agree", "agreeing": "agree", "committed": "commit", "visited": "visit",
	} {
		if got := lex[word].Lemma; got != want {
			t.Errorf("%s: lemma %q, want %q", word, got, want)
		}
	}
}

// TestAFileLeftOutTriggersNothing holds that no word still leads to the noun frames of a
// file that was left out.
func TestAFileLeftOutTriggersNothing(t *testing.T) {
	whole, err := Load(seeds.FS, terms(t))
	if err != nil {
		t.Fatal(err)
	}
	triggers := func(l *Lexicon, file string) (n int) {
		for _, known := range l.Lexemes {
			for _, i := range known.Nouns {
				if l.Frames.All[i].File == file {
					n++
				}
			}
		}
		return n
	}
	tried := map[string]bool{}
	for _, f := range whole.Frames.All {
		if tried[f.File] || triggers(whole, f.File) == 0 {
			continue
		}
		tried[f.File] = true
		if n := triggers(whole.Without(f.File), f.File); n != 0 {
			t.Errorf("without %s its frames still have %d trigger nouns", f.File, n)
		}
	}
	if len(tried) == 0 {
		t.Error("no file of frames has a trigger noun")
	}
}
