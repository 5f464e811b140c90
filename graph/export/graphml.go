package export

import (
	"bufio"
	"encoding/xml"
	"fmt"
	"io"
	"iter"
	"strconv"
	"strings"

	"dramatis/graph"
)

const graphmlHead = `<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"` +
	` xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">`

// key declares a datum of nodes or edges. Its id and its name are the same word,
// with the element before it, since both kinds have some.
type key struct {
	XMLName xml.Name `xml:"key"`
	ID      string   `xml:"id,attr"`
	For     string   `xml:"for,attr"`
	Name    string   `xml:"attr.name,attr"`
	Type    string   `xml:"attr.type,attr"`
}

type datum struct {
	Key   string `xml:"key,attr"`
	Value string `xml:",chardata"`
}

type xmlNode struct {
	XMLName xml.Name `xml:"node"`
	ID      string   `xml:"id,attr"`
	Data    []datum  `xml:"data"`
}

type xmlEdge struct {
	XMLName xml.Name `xml:"edge"`
	ID      string   `xml:"id,attr"`
	Source  string   `xml:"source,attr"`
	Target  string   `xml:"target,attr"`
	Data    []datum  `xml:"data"`
}

// The data of nodes and edges, by element, name and type. Gephi shows "label".
var keys = []key{
	nodeKey("iri"), nodeKey("label"), nodeKey("type"), nodeKey("aliases"),
	edgeKey("statement", "string"), edgeKey("label", "string"), edgeKey("predicate", "string"), edgeKey("symmetric", "boolean"),
	edgeKey("modality", "string"), edgeKey("happened", "boolean"), edgeKey("when", "string"), edgeKey("when_basis", "string"),
	edgeKey("where", "string"), edgeKey("role", "string"), edgeKey("topic", "string"), edgeKey("attributed_to", "string"),
	edgeKey("confidence", "double"), edgeKey("weight", "double"), edgeKey("document", "string"), edgeKey("document_id", "string"),
	edgeKey("start", "int"), edgeKey("end", "int"), edgeKey("quote", "string"), edgeKey("rule", "string"),
}

func nodeKey(name string) key {
	return key{ID: "node." + name, For: "node", Name: name, Type: "string"}
}
func edgeKey(name, kind string) key {
	return key{ID: "edge." + name, For: "edge", Name: name, Type: kind}
}

// writeGraphML writes one edge for each statement, so that each keeps its own
// date, document and quote. A node comes before the first edge that needs it; its
// id is a number, since an XML name cannot hold an IRI. Quotes and rules of several
// passages stand one a line, start and end are those of the first; a control
// character that XML 1.0 cannot hold becomes U+FFFD. All edges are directed, as
// NetworkX refuses a mixed graph; "symmetric" marks those that read both ways. The
// weight is the confidence, as in GEXF.
func writeGraphML(w *bufio.Writer, statements iter.Seq2[graph.Statement, error], vocabulary graph.Vocabulary) error {
	g := graphML{drawing: drawing{vocabulary}, w: w, xml: xml.NewEncoder(w), numbers: map[graph.IRI]string{}}
	g.xml.Indent("", "  ")
	if err := g.head(); err != nil {
		return err
	}
	for s, err := range statements {
		if err != nil {
			return err
		}
		if err := g.statement(s); err != nil {
			return err
		}
	}
	_, err := io.WriteString(w, "\n</graph>\n</graphml>\n")
	return err
}

type graphML struct {
	drawing
	w       *bufio.Writer
	xml     *xml.Encoder
	numbers map[graph.IRI]string
	edges   int
}

func (g *graphML) head() error {
	if _, err := io.WriteString(g.w, xml.Header+graphmlHead+"\n"); err != nil {
		return err
	}
	for _, k := range keys {
		if err := g.xml.Encode(k); err != nil {
			return err
		}
	}
	_, err := io.WriteString(g.w, "\n"+`<graph id="dramatis" edgedefault="directed">`)
	return err
}

func (g *graphML) statement(s graph.Statement) error {
	if !g.draws(s) {
		return nil
	}
	source, err := g.node(s.Subject)
	if err != nil || s.Object.ID == "" { // a bare name is no node; the aliases have it
		return err
	}
	target, err := g.node(s.Object)
	if err != nil {
		return err
	}
	g.edges++
	own := []datum{{"edge.symmetric", strconv.FormatBool(g.mutual(s.Predicate))}, {"edge.weight", decimal(s.Confidence)}}
	return g.xml.Encode(xmlEdge{
		ID: fmt.Sprint("e", g.edges), Source: source, Target: target, Data: append(edgeData(s), own...),
	})
}

// node gives the number of a node and writes it when it is new.
func (g *graphML) node(ref graph.Ref) (string, error) {
	if id, ok := g.numbers[ref.ID]; ok {
		return id, nil
	}
	id := fmt.Sprint("n", len(g.numbers)+1)
	g.numbers[ref.ID] = id
	return id, g.xml.Encode(xmlNode{ID: id, Data: present(
		datum{"node.iri", string(ref.ID)},
		datum{"node.label", ref.Name},
		datum{"node.type", string(ref.Type)},
		datum{"node.aliases", strings.Join(ref.Aliases, "\n")},
	)})
}

func edgeData(s graph.Statement) []datum {
	data := []datum{
		{"edge.statement", string(s.ID)},
		{"edge.label", caption(s.Predicate, s.Modality)},
		{"edge.predicate", string(s.Predicate)},
		{"edge.modality", string(s.Modality)},
		{"edge.happened", strconv.FormatBool(s.Modality.Happened())},
		{"edge.when", string(s.When)},
		{"edge.when_basis", string(s.WhenBasis)},
		{"edge.where", nameOf(s.Where)},
		{"edge.role", s.Role},
		{"edge.topic", s.Topic},
		{"edge.attributed_to", nameOf(s.AttributedTo)},
		{"edge.confidence", decimal(s.Confidence)},
	}
	return present(append(data, evidenceData(s.Evidence)...)...)
}

func evidenceData(evidence []graph.Evidence) []datum {
	if len(evidence) == 0 {
		return nil
	}
	var quotes, rules []string
	for _, e := range evidence {
		quotes, rules = append(quotes, e.Quote), append(rules, e.Rule)
	}
	return []datum{
		{"edge.document", evidence[0].Document},
		{"edge.document_id", string(evidence[0].DocumentID)},
		{"edge.start", strconv.Itoa(evidence[0].Start)},
		{"edge.end", strconv.Itoa(evidence[0].End)},
		{"edge.quote", strings.Join(quotes, "\n")},
		{"edge.rule", strings.Join(rules, "\n")},
	}
}

// present drops the data that are empty.
func present(data ...datum) []datum {
	var kept []datum
	for _, d := range data {
		if d.Value != "" {
			kept = append(kept, d)
		}
	}
	return kept
}

func nameOf(ref *graph.Ref) string {
	if ref == nil {
		return ""
	}
	return ref.Name
}
