package extract

import (
	"fmt"
	"strings"
	"testing"
)

// TestPresentTogether reads who was present: of a few each met each other, of a crowd that is not told.
func TestPresentTogether(t *testing.T) {
	var crowd []string
	for i := range 60 {
		crowd = append(crowd, fmt.Sprintf("Karl %c%cberg", 'A'+i%26, "aeo"[i/26]))
	}
	readAll(t, map[string]passage{
		"a few":   {"Report\n\nOslo, 3 May 1961\n\nPresent were Otto Lang, Hugo Stern and Emil Weiss.\n", []string{"Otto Lang met Emil Weiss|Emil Weiss met Otto Lang"}, nil},
		"a crowd": {"Report\n\nOslo, 3 May 1961\n\nPresent were " + strings.Join(crowd, ", ") + ".\n", nil, []string{"Karl Baberg met Karl Caberg", "Karl Caberg met Karl Baberg"}},
	})
}
