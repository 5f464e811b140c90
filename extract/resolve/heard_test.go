package resolve

import (
	"testing"

	"dramatis/extract/coref"
	"dramatis/graph"
)

// Who is named in another paper by a short surname that only sounds as somebody's is somebody else; spelled as his, it is his.
func TestHeardAlone(t *testing.T) {
	for bare, want := range map[string]bool{"Fong": false, "Phong": true} {
		r := fresh(t)
		for d, name := range map[graph.DocumentID]string{"a": "Kien Phong", "b": bare} {
			r.Add(d, "1964", coref.Result{Chains: []coref.Chain{{Type: graph.Person, Name: name, Names: []string{name}}}}, nil)
		}
		id := r.Resolve()
		if got := id.Entity("a", 0).ID == id.Entity("b", 0).ID; got != want {
			t.Errorf("%s is Kien Phong: %v", bare, got)
		}
	}
}
