package relate

import (
	"testing"

	"dramatis/graph"
	"dramatis/seeds"
)

func vocabulary(t testing.TB) graph.Vocabulary {
	t.Helper()
	v, err := graph.ParseVocabulary(seeds.Read("vocabulary.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func TestTheSeedTablesLoad(t *testing.T) {
	if _, err := Load(seeds.FS, vocabulary(t)); err != nil {
		t.Fatal(err)
	}
}

// loaded gives a reader with all built-in frames.
func loaded(t testing.TB) *Reader {
	t.Helper()
	r, err := Load(seeds.FS, vocabulary(t))
	if err != nil {
		t.Fatal(err)
	}
	return r
}
