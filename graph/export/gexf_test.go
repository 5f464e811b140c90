package export_test

import (
	"encoding/xml"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dramatis/graph/export"
)

// gexf is the part of the schema that we write.
type gexf struct {
	XMLName    xml.Name `xml:"http://gexf.net/1.3 gexf"`
	Attributes []struct {
		Class string `xml:"class,attr"`
		Each  []struct {
			ID   string `xml:"id,attr"`
			Type string `xml:"type,attr"`
		} `xml:"attribute"`
	} `xml:"graph>attributes"`
	Nodes []gexfElement `xml:"graph>nodes>node"`
	Edges []gexfElement `xml:"graph>edges>edge"`
}

type gexfElement struct {
	ID     string `xml:"id,attr"`
	Label  string `xml:"label,attr"`
	Source string `xml:"source,attr"`
	Target string `xml:"target,attr"`
	Type   string `xml:"type,attr"`
	Start  string `xml:"start,attr"`
	End    string `xml:"end,attr"`
	Values []struct {
		For   string `xml:"for,attr"`
		Value string `xml:"value,attr"`
	} `xml:"attvalues>attvalue"`
}

func (e gexfElement) value(name string) string {
	for _, v := range e.Values {
		if v.For == name {
			return v.Value
		}
	}
	return ""
}

// What the schema asks: ids are unique, values are of declared attributes and of
// their type, ends exist; and each edge proves itself.
func TestGEXFIsValidAndProvesEveryEdge(t *testing.T) {
	var g gexf
	if err := xml.Unmarshal([]byte(written(t, export.GEXF, sample())), &g); err != nil {
		t.Fatal(err)
	}
	types := map[string]string{}
	for _, class := range g.Attributes {
		for _, a := range class.Each {
			types[class.Class+" "+a.ID] = strings.Replace(a.Type, "integer", "int", 1)
		}
	}
	ids := map[string]bool{}
	check := func(class string, e gexfElement) {
		if e.ID == "" || ids[e.ID] {
			t.Errorf("%s id %q is not unique", class, e.ID)
		}
		ids[e.ID] = true
		for _, v := range e.Values {
			if !valueOf(types[class+" "+v.For], v.Value) {
				t.Errorf("%s %s: %s = %q is not of type %q", class, e.ID, v.For, v.Value, types[class+" "+v.For])
			}
		}
	}
	for _, n := range g.Nodes {
		check("node", n)
	}
	for _, e := range g.Edges {
		if !ids[e.Source] || !ids[e.Target] {
			t.Errorf("edge %s hangs in the air", e.ID)
		}
		check("edge", e)
		for _, name := range []string{"statement", "predicate", "modality", "document", "document_id", "rule"} {
			if e.value(name) == "" {
				t.Errorf("edge %s has no %s", e.ID, name)
			}
		}
	}
	drawn := 0
	for _, s := range sample() {
		if s.Object.ID != "" && s.Predicate != "authored" {
			drawn++
		}
	}
	if len(g.Edges) != drawn {
		t.Errorf("%d edges, want %d: statements about documents and bare names are left out", len(g.Edges), drawn)
	}
}

func TestGEXFSpellsOfTime(t *testing.T) {
	var g gexf
	if err := xml.Unmarshal([]byte(written(t, export.GEXF, sample())), &g); err != nil {
		t.Fatal(err)
	}
	got := map[string][2]string{}
	for _, e := range g.Edges {
		got[e.value("statement")] = [2]string{e.Start, e.End}
	}
	for id, want := range map[string][2]string{"s/1": {"1956-09-22", "1956-09-22"}, "s/2": {"1956-01-01", "1956-12-31"}, "s/3": {}} {
		if diff := cmp.Diff(want, got[id]); diff != "" {
			t.Errorf("%s: %s", id, diff)
		}
	}
}
