package seeds_test

import (
	"fmt"
	"io/fs"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"

	"dramatis/seeds"
)

// inOrder are the tables whose lists are no sets: what stands in a place twice is twice so.
var inOrder = map[string]bool{
	"verbs.yaml":         true, // past tense and participle
	"letters.yaml":       true, // spellings of sounds
	"syllables.yaml":     true,
	"transcription.yaml": true,
}

// TestNoListNamesAWordTwice looks through the tables: who adds to a long list does not see
// what stands there, and who takes a word out believes that it is gone.
func TestNoListNamesAWordTwice(t *testing.T) {
	err := fs.WalkDir(seeds.FS, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, ".yaml") || inOrder[path] {
			return err
		}
		data, err := fs.ReadFile(seeds.FS, path)
		if err != nil {
			return err
		}
		var table any
		if err := yaml.Unmarshal(data, &table); err != nil {
			return err
		}
		lookThrough(t, path, table)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// longText is the length from which a text is a list: names on lines of their own, or words.
const longText = 200

// lookThrough checks the lists in a value of a table, which stands at a path.
func lookThrough(t *testing.T, path string, value any) {
	switch v := value.(type) {
	case map[string]any:
		for key, inner := range v {
			lookThrough(t, path+" "+key, inner)
		}
	case []any:
		var words []string
		for i, inner := range v {
			if w, ok := inner.(string); ok {
				words = append(words, w)
			}
			lookThrough(t, fmt.Sprint(path, " ", i+1), inner)
		}
		once(t, path, words)
	case string:
		if text := strings.TrimSpace(v); len(text) >= longText {
			if strings.Contains(text, "\n") {
				once(t, path, strings.Split(text, "\n"))
			} else {
				once(t, path, strings.Fields(text))
			}
		}
	}
}

// once reports the words that stand in a list twice.
func once(t *testing.T, path string, words []string) {
	seen := map[string]bool{}
	for _, w := range words {
		if seen[w] && w != "" {
			t.Errorf("%s: %q stands there twice", path, w)
		}
		seen[w] = true
	}
}
