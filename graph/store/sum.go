package store

import (
	"crypto/sha256"
	"encoding/binary"

	"dramatis/graph"
)

// sumOf is a digest of all that is added of a document; proofs are its statements as
// encodeProofs gives them.
func sumOf(d graph.Document, text string, mentions []graph.Mention, proofs []byte) []byte {
	h := sha256.New()
	b := appendCard(make([]byte, 0, 256+64*len(mentions)), d)
	for i := range mentions {
		b = appendMention(b, &mentions[i])
	}
	for _, part := range [][]byte{b, []byte(text), proofs} {
		h.Write(binary.AppendUvarint(nil, uint64(len(part))))
		h.Write(part)
	}
	return h.Sum(nil)[:16]
}

// appendCard writes all that is known about a document itself.
func appendCard(b []byte, d graph.Document) []byte {
	b = appendTexts(b, d.Path, string(d.ID), d.Type, d.Title, string(d.Date), string(d.DateBasis), d.Place,
		d.Language, d.ArchiveReference, d.Pages.String(), string(d.Status), d.Error)
	for _, role := range documentRoles {
		refs := *role.list(&d)
		b = appendNumbers(b, len(refs))
		for _, ref := range refs {
			b = appendTexts(b, string(ref.ID), ref.Name)
		}
	}
	b = appendNumbers(b, len(d.Bibliographic))
	for _, c := range d.Bibliographic {
		b = appendTexts(b, c.Name, c.Role)
	}
	return b
}

// appendMention writes all of a mention but its document.
func appendMention(b []byte, m *graph.Mention) []byte {
	b = appendNumbers(b, m.Start, m.End)
	return appendTexts(b, m.Surface, string(m.Type), string(m.Entity), m.Name, string(m.Kind))
}

// sumKey is under what the sum of a document is kept: what its IRI begins with d/.
func sumKey(d graph.Document) graph.DocumentID { return contentOf(graph.IRI(iriOfDocument(d))) }
