package resolve

import (
	"testing"

	"dramatis/graph"
)

// TestCalledByFirst has papers that call somebody by one word, with which a full name begins.
func TestCalledByFirst(t *testing.T) {
	for name, x := range map[string]struct {
		papers []string
		want   graph.IRI // of the first person of the last paper
	}{
		"who has the office":                           {several(2, "1969: Sorak Thewan||Foreign Minister", "1970: Sorak||Foreign Minister", "1971: Sorak"), "person/sorak-thewan"},
		"beside it in one paper":                       {several(2, "1969: Sorak Thewan||Foreign Minister", "1970: Sorak||Foreign Minister", "1971: Sorak, Sorak Thewan"), "person/sorak-thewan"},
		"who goes by it elsewhere":                     {[]string{"1969: Sorak Thewan; Sorak||Foreign Minister", "1970: Sorak"}, "person/sorak-thewan"},
		"in one paper alone, where others call him so": {[]string{"1969: Sorak Thewan; Sorak||Foreign Minister", "1971: Sorak||Foreign Minister, Sorak Thewan"}, "person/sorak-thewan"},
		"where nobody else calls him so":               {[]string{"1969: Sorak Thewan||Foreign Minister", "1971: Sorak||Foreign Minister, Sorak Thewan"}, "person/sorak"},
		"who has another office":                       {several(2, "1969: Sorak Thewan||General", "1970: Sorak||Foreign Minister", "1971: Sorak"), "person/sorak"},
		"two who have it":                              {several(2, "1969: Sorak Thewan||Foreign Minister, Sorak Ploy||Foreign Minister", "1970: Sorak||Foreign Minister", "1971: Sorak"), "person/sorak"},
		"a known given name":                           {several(2, "1969: Robert Dorrenkamp||Foreign Minister", "1970: Robert||Foreign Minister", "1971: Robert"), "person/robert@d02"},
		"and somebody's surname":                       {several(2, "1969: Sorak Thewan||Foreign Minister", "1970: Somchai Sorak", "1970: Sorak||Foreign Minister", "1971: Sorak"), "person/somchai-sorak"},
	} {
		papers := archive(x.papers...)
		last := graph.DocumentID(papers[len(papers)-1].id)
		id := identify(t, papers)
		if got := id.Entity(last, 0).ID; got != x.want {
			t.Errorf("%s: got %s, want %s: %v", name, got, x.want, show(papers, id))
		}
	}
}

// TestSurnameFirst has papers that write one name in either order.
func TestSurnameFirst(t *testing.T) {
	for name, x := range map[string]struct {
		papers []string
		one    bool
	}{
		"one of the words a given name": {[]string{"1961: Tadeusz Wolanski", "1962: Wolanski Tadeusz"}, true},
		"two given names":               {[]string{"1961: Graham Martin", "1962: Martin Graham"}, false},
		"another surname":               {[]string{"1961: Tadeusz Wolanski", "1962: Kowalski Tadeusz"}, false},
	} {
		papers := archive(x.papers...)
		id := identify(t, papers)
		first, last := id.Entity(graph.DocumentID(papers[0].id), 0).ID, id.Entity(graph.DocumentID(papers[1].id), 0).ID
		if (first == last) != x.one {
			t.Errorf("%s: %s and %s: %v", name, first, last, show(papers, id))
		}
	}
}
