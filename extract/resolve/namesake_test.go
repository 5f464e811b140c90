package resolve

import (
	"testing"

	"dramatis/extract/coref"
	"dramatis/graph"
)

// TestNamesakes has one bearer of a surname named in full, and a paper that may mean somebody else.
func TestNamesakes(t *testing.T) {
	for name, x := range map[string]struct {
		papers []string
		want   graph.IRI // of the first person of the last paper
	}{
		"the only bearer": {several(3, "1956: Robert Green", "1957: Green"), "person/robert-green"},
		"of another land": {several(3, "1956: Robert Green|||american", "1957: Green|||canadian"), "person/green"},
		"of a land that none of many papers gives him":   {several(20, "1956: Robert Green", several(2, "1956: Marta Kern|||american", "1957: Green|||canadian")...), "person/green"},
		"of a land that bare names give him":             {several(20, "1956: Robert Green", several(4, "1956: Marta Kern|||american", several(2, "1957: Green|||canadian")...)...), "person/robert-green"},
		"of the same land":                               {several(3, "1956: Robert Green|||american", "1957: Green|||american"), "person/robert-green"},
		"of a part of the land":                          {several(3, "1956: Robert Green|||german", "1957: Green|||west german"), "person/robert-green"},
		"of another land, and who is":                    {several(9, "1956: Robert Green|||american", "1956: Otto Green|||canadian", "1957: Green|||canadian"), "person/otto-green"},
		"of a rank he never has":                         {several(9, "1956: Robert Green", "1957: Green||General"), "person/green"},
		"of a rank he has":                               {several(9, "1956: Robert Green||Lt. General", "1957: Green||General"), "person/robert-green"},
		"of an office with a rank's word":                {several(9, "1956: Robert Green", "1957: Green||Attorney General"), "person/robert-green"},
		"of a seat he has that year":                     {several(9, "1962: Robert Green||Vice President", "1957: Robert Green||Senator", "1957: Green||Senator"), "person/robert-green"},
		"of a seat he does not have then":                {several(9, "1957: Robert Green", "1957: Green||Senator"), "person/green"},
		"of an office of another kind than all of his":   {several(12, "1956: Robert Green||Secretary", "1957: Green||||chief naval operations"), "person/green"},
		"of an office of another kind than a few of his": {several(3, "1956: Robert Green||Secretary", "1957: Green||||chief naval operations"), "person/robert-green"},
		"of an office like his in other words":           {several(12, "1956: Robert Green||Secretary", "1957: Green||||assistant secretary"), "person/robert-green"},
		"of an office beside a title of his":             {several(12, "1956: Robert Green||Secretary", "1957: Green||Secretary||chairman council"), "person/robert-green"},
		"of other years":                                 {several(3, "1976: Robert Green", "1957: Green"), "person/green"},
		"of other years, and a rare name":                {several(3, "1976: Robert Dorrenkamp", "1957: Dorrenkamp"), "person/robert-dorrenkamp"},
		"of another generation":                          {several(3, "1976: Robert Dorrenkamp", "1910: Dorrenkamp"), "person/dorrenkamp"},
		"of another generation, in two papers":           {several(3, "1976: Robert Dorrenkamp", "1911: Dorrenkamp", "1910: Dorrenkamp"), "person/dorrenkamp"},
		"told of long after":                             {several(3, "1936: Robert Dorrenkamp", "2004: Dorrenkamp"), "person/robert-dorrenkamp"},
		"of two generations, none in full":               {several(3, "1876: Dorrenkamp", "1876: Anna Lund", "1965: Dorrenkamp"), "person/dorrenkamp@d04"},
		"of one generation, none in full":                {several(3, "1936: Dorrenkamp", "1936: Anna Lund", "1965: Dorrenkamp"), "person/dorrenkamp"},
		"of another land, and a rare name":               {several(3, "1956: Robert Dorrenkamp|||american", "1957: Dorrenkamp|||canadian"), "person/robert-dorrenkamp"},
	} {
		papers := archive(x.papers...)
		last := graph.DocumentID(papers[len(papers)-1].id)
		id := identify(t, papers)
		if got := id.Entity(last, coref.ChainID(0)).ID; got != x.want {
			t.Errorf("%s: got %s, want %s: %v", name, got, x.want, show(papers, id))
		}
	}
}
