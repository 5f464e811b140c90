package export_test

import (
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	dotformat "gonum.org/v1/gonum/graph/formats/dot"
	"gonum.org/v1/gonum/graph/formats/dot/ast"

	"dramatis/graph"
	"dramatis/graph/export"
)

func TestJSONLReadsBack(t *testing.T) {
	var got []graph.Statement
	for d := json.NewDecoder(strings.NewReader(written(t, export.JSONL, sample()))); d.More(); {
		var s graph.Statement
		if err := d.Decode(&s); err != nil {
			t.Fatal(err)
		}
		got = append(got, s)
	}
	if diff := cmp.Diff(sample(), got); diff != "" {
		t.Errorf("(-statements +read back):\n%s", diff)
	}
}

// called gives the name of who or what is not always there.
func called(ref *graph.Ref) string {
	if ref == nil {
		return ""
	}
	return ref.Name
}

func TestCSVReadsBack(t *testing.T) {
	rows, err := csv.NewReader(strings.NewReader(written(t, export.CSV, sample()))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	i := 1
	for _, s := range sample() {
		for _, e := range s.Evidence {
			want := []string{string(s.ID), s.Subject.Name, string(s.Subject.ID), s.Object.Name, string(s.Object.ID), string(s.Predicate),
				s.Role, string(s.When), string(s.Modality), rows[i][9], e.Document, strconv.Itoa(e.Start), strconv.Itoa(e.End),
				strings.ReplaceAll(e.Quote, "\r\n", "\n"), // encoding/csv reads every line break as \n
				string(s.WhenBasis), called(s.Where), s.Topic, called(s.AttributedTo), e.Rule}
			if diff := cmp.Diff(want, rows[i]); diff != "" {
				t.Errorf("row %d (-want +got):\n%s", i, diff)
			}
			if c, err := strconv.ParseFloat(rows[i][9], 64); err != nil || c != s.Confidence {
				t.Errorf("row %d: confidence %s, want %v", i, rows[i][9], s.Confidence)
			}
			i++
		}
	}
	if i != len(rows) {
		t.Errorf("%d rows, want %d", len(rows), i)
	}
}

// graphML is the part of the schema that we write.
type graphML struct {
	XMLName xml.Name `xml:"http://graphml.graphdrawing.org/xmlns graphml"`
	Keys    []struct {
		ID   string `xml:"id,attr"`
		For  string `xml:"for,attr"`
		Name string `xml:"attr.name,attr"`
		Type string `xml:"attr.type,attr"`
	} `xml:"key"`
	Nodes []element `xml:"graph>node"`
	Edges []element `xml:"graph>edge"`
}

type element struct {
	ID     string `xml:"id,attr"`
	Source string `xml:"source,attr"`
	Target string `xml:"target,attr"`
	Data   []struct {
		Key   string `xml:"key,attr"`
		Value string `xml:",chardata"`
	} `xml:"data"`
}

func (e element) value(key string) string {
	for _, d := range e.Data {
		if d.Key == key {
			return d.Value
		}
	}
	return ""
}

func parseGraphML(t *testing.T) graphML {
	t.Helper()
	var g graphML
	if err := xml.Unmarshal([]byte(written(t, export.GraphML, sample())), &g); err != nil {
		t.Fatal(err)
	}
	return g
}

// What the schema asks: ids are unique NMTOKENs, data have declared keys of their
// element and values of their type, ends exist and stand before the edge.
func TestGraphMLIsValid(t *testing.T) {
	g := parseGraphML(t)
	token := regexp.MustCompile(`^[A-Za-z0-9._:-]+$`)
	types := map[string]string{}
	ids := map[string]bool{}
	unique := func(id string) {
		if !token.MatchString(id) || ids[id] {
			t.Errorf("id %q is no NMTOKEN or not unique", id)
		}
		ids[id] = true
	}
	for _, k := range g.Keys {
		unique(k.ID)
		types[k.For+" "+k.ID] = k.Type
	}
	data := func(kind string, e element) {
		for _, d := range e.Data {
			if !valueOf(types[kind+" "+d.Key], d.Value) {
				t.Errorf("%s %s: %s = %q is not of type %q", kind, e.ID, d.Key, d.Value, types[kind+" "+d.Key])
			}
		}
	}
	for _, n := range g.Nodes {
		unique(n.ID)
		data("node", n)
	}
	for _, e := range g.Edges {
		if !ids[e.Source] || !ids[e.Target] {
			t.Errorf("edge %s hangs in the air", e.ID)
		}
		unique(e.ID)
		data("edge", e)
	}
}

func valueOf(kind, value string) bool {
	var err error
	switch kind {
	case "string":
	case "boolean":
		_, err = strconv.ParseBool(value)
	case "int":
		_, err = strconv.Atoi(value)
	case "double":
		_, err = strconv.ParseFloat(value, 64)
	default:
		return false
	}
	return err == nil
}

func TestGraphMLKeepsTheProof(t *testing.T) {
	g := parseGraphML(t)
	names := map[string]string{}
	for _, n := range g.Nodes {
		names[n.ID] = n.value("node.iri")
	}
	var drawn []graph.Statement // those with two nodes that are not about a document
	for _, s := range sample() {
		if s.Object.ID != "" && s.Predicate != "authored" {
			drawn = append(drawn, s)
		}
	}
	if len(g.Edges) != len(drawn) {
		t.Fatalf("%d edges, want %d", len(g.Edges), len(drawn))
	}
	for i, s := range drawn {
		e := g.Edges[i]
		got := []string{names[e.Source], e.value("edge.predicate"), names[e.Target], e.value("edge.when"), e.value("edge.modality"),
			e.value("edge.happened"), e.value("edge.document"), e.value("edge.start"), e.value("edge.symmetric")}
		want := []string{string(s.Subject.ID), string(s.Predicate), string(s.Object.ID), string(s.When), string(s.Modality),
			strconv.FormatBool(s.Modality.Happened()), s.Evidence[0].Document, strconv.Itoa(s.Evidence[0].Start),
			strconv.FormatBool(s.Predicate == "met")}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", s.ID, diff)
		}
		var quotes []string
		for _, p := range s.Evidence { // XML 1.0 has no form feed
			quotes = append(quotes, strings.ReplaceAll(p.Quote, "\f", "\uFFFD"))
		}
		if diff := cmp.Diff(strings.Join(quotes, "\n"), e.value("edge.quote")); diff != "" {
			t.Errorf("%s (-want +got):\n%s", s.ID, diff)
		}
	}
}

func TestDOTReadsBack(t *testing.T) {
	file, err := dotformat.ParseString(written(t, export.DOT, sample()))
	if err != nil {
		t.Fatal(err)
	}
	var nodes int
	var got []string
	for _, statement := range file.Graphs[0].Stmts {
		switch s := statement.(type) {
		case *ast.NodeStmt:
			nodes++
		case *ast.EdgeStmt:
			attributes := map[string]string{}
			for _, a := range s.Attrs {
				attributes[a.Key] = a.Val
			}
			got = append(got, strings.Join([]string{s.From.String(), attributes["label"], s.To.Vertex.String(),
				attributes["weight"], attributes["style"], attributes["dir"]}, " "))
		}
	}
	want := []string{
		`"organization/r&d <b>" "present-at (reported)" "event/100%-talks" 1  `,
		`"organization/r&d <b>" "supports (requested)" "organization/r&d <b>" 1 dashed `,
		`"person/o-hara" "met" "person/петров" 1  none`,
		`"person/o-hara" "met (negated)" "person/петров" 1 dashed none`,
		`"person/o-hara" "wrote-to" "person/петров" 2  `,
		`"person/o-hara" "wrote-to (planned)" "person/петров" 1 dashed `,
		`"person/петров" "opposes (hypothetical)" "event/100%-talks" 1 dashed `,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if nodes != 4 {
		t.Errorf("%d nodes, want 4", nodes)
	}
}

func FuzzDOT(f *testing.F) {
	f.Add("person/x", `a "b" \ c \N \" `+"\n\r\x00", "met")
	f.Fuzz(func(t *testing.T, id, name, predicate string) {
		if strings.Contains(valid(id+" "+name+" "+predicate), "\uFFFD") {
			t.Skip("gonum's reader takes U+FFFD for broken UTF-8")
		}
		s := sample()[0]
		s.Subject.ID, s.Subject.Name, s.Predicate = graph.IRI(id), name, graph.Predicate(predicate)
		file, err := dotformat.ParseString(written(t, export.DOT, []graph.Statement{s}))
		if err != nil {
			t.Fatal(err)
		}
		if got := len(file.Graphs[0].Stmts); got != 5 && id != string(s.Object.ID) { // two defaults, two nodes, one edge
			t.Errorf("%d statements, want 5", got)
		}
	})
}
