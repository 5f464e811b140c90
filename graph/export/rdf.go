package export

import (
	"fmt"
	"strings"

	"dramatis/graph"
)

// The words of others that the quads use.
const (
	rdfType     = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
	rdfsLabel   = "<http://www.w3.org/2000/01/rdf-schema#label>"
	skosAltName = "<http://www.w3.org/2004/02/skos/core#altLabel>"
	xsdInteger  = "<http://www.w3.org/2001/XMLSchema#integer>"
	xsdDecimal  = "<http://www.w3.org/2001/XMLSchema#decimal>"
	locEDTF     = "<http://id.loc.gov/datatypes/edtf/EDTF>"
)

// namespace begins the IRI of everything that is ours.
const namespace = "urn:dramatis:"

// node is the IRI of an entity or a statement.
func node(id graph.IRI) string { return resource(string(id)) }

// document is the IRI of a document.
func document(id graph.DocumentID) string { return resource(string(id.IRI())) }

// passage is the IRI of the nth passage, from 1, that proves a statement.
func passage(statement graph.IRI, n int) string {
	return fmt.Sprintf("<%s%s#evidence/%d>", namespace, escaped(string(statement)), n)
}

// tie is the IRI of a predicate of the vocabulary.
func tie(p graph.Predicate) string { return resource("predicate/" + string(p)) }

// term is the IRI of a word about statements, passages and documents.
func term(name string) string { return resource("term/" + name) }

// class is the IRI of a type of entity.
func class(t graph.EntityType) string { return resource("type/" + string(t)) }

func resource(path string) string { return "<" + namespace + escaped(path) + ">" }

// plain are the characters, beside letters and digits, that a URN holds as they are (RFC 8141, 2).
const plain = "-._~!$&'()*+,;=:@/"

// escaped writes every other byte as a percent sign and two hexadecimal digits.
func escaped(path string) string {
	var b strings.Builder
	for i := range len(path) {
		c := path[i]
		if 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || strings.IndexByte(plain, c) >= 0 {
			b.WriteByte(c)
		} else {
			fmt.Fprintf(&b, "%%%02X", c)
		}
	}
	return b.String()
}

// literal is a string in quotes. It escapes what canonical N-Quads escapes (RDF
// 1.2 N-Quads, "A Canonical form of N-Quads"); bytes that are no UTF-8 become U+FFFD.
func literal(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\n':
			b.WriteString(`\n`)
		case r == '\r':
			b.WriteString(`\r`)
		case r == '\t':
			b.WriteString(`\t`)
		case r < ' ' || r == '\x7f':
			fmt.Fprintf(&b, `\u%04X`, r)
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte('"')
	return b.String()
}

// typed is a literal of a datatype.
func typed(s, datatype string) string { return literal(s) + "^^" + datatype }
