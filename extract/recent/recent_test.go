package recent

import (
	"fmt"
	"strings"
	"testing"
)

// TestTable: a word keeps its value until another takes its place, and never has another's.
func TestTable(t *testing.T) {
	var table Table[int]
	held := 0
	for round := range 2 {
		for i := range 3 * places {
			word := fmt.Sprint("w", i)
			value, known := table.Find(word)
			switch {
			case known && (round == 0 || *value != i):
				t.Fatalf("%s is held with the value %d", word, *value)
			case known:
				held++
			}
			*value = i
			if again, known := table.Find(word); !known || *again != i {
				t.Fatalf("%s is forgotten at once", word)
			}
		}
	}
	if held > places {
		t.Errorf("%d words are held in %d places", held, places)
	}
	for _, word := range []string{"", strings.Repeat("x", longest+1)} {
		if value, known := table.Find(word); value != nil || known {
			t.Errorf("%q has a place", word)
		}
	}
}
