package gold

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"dramatis/graph"
)

// Headed is a document with its text, of which gold knows who wrote it to whom and who
// took part in the conversation that it records, and nothing else.
type Headed struct {
	Document
	Text string // title, blank line, text
}

// headedRow is a line of a file of headed documents.
type headedRow struct {
	ID           string
	Title        string
	Text         string
	Sender       []headedParty
	Recipient    []headedParty
	Participants []headedParty
	// Complete says that the list of participants names all; absent means it does.
	Complete *bool `json:"participants_complete"`
}

// headedParty is somebody in a heading: as printed there, or by name.
type headedParty struct{ Text, Name string }

func (p headedParty) called() string {
	if p.Text != "" {
		return p.Text
	}
	return p.Name
}

// forms gives what the party may be called elsewhere: its name without the rank or title
// before it, and by the surname alone: "Lt. Gen. John Vance", "John Vance", "Vance".
func (p headedParty) forms() []string {
	name, _, _ := strings.Cut(p.called(), " of ")
	name, _, _ = strings.Cut(name, ",")
	words := strings.Fields(name)
	forms := []string{p.called()}
	for i := range words {
		forms = append(forms, strings.Join(words[i:], " "))
	}
	return forms
}

// LoadHeaded reads documents whose headings were marked by hand: one JSON object a line
// with id, title, text, and sender, recipient and participants, each a list of objects
// with text or name. The file may be packed with gzip.
func LoadHeaded(path string) ([]Headed, error) {
	data, err := readPacked(path)
	if err != nil {
		return nil, fmt.Errorf("reading the marked headings: %w", err)
	}
	var out []Headed
	err = eachRow(data, func(r headedRow) error {
		if r.ID == "" || r.Text == "" {
			return errors.New("it has no id or no text")
		}
		if h := r.headed(); len(h.Rules) > 0 {
			out = append(out, h)
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("reading the marked headings %s, %w", path, err)
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("reading the marked headings %s: %w", path, errors.New("no line names a sender with a recipient, or participants"))
	}
	return out, nil
}

// headed turns a line into gold that judges the rules of headings alone, and of these
// only the ones of whose statements the line has all that are right.
func (r headedRow) headed() Headed {
	name := strings.ReplaceAll(r.ID, "/", "_") // the whole of it tells the document
	h := Headed{Document: Document{Document: name}, Text: r.Text + "\n"}
	if r.Title != "" {
		h.Text = r.Title + "\n\n" + h.Text
	}
	if len(r.Sender) > 0 && len(r.Recipient) > 0 {
		h.Rules = append(h.Rules, "heading/from-to")
	}
	for _, from := range r.Sender {
		for _, to := range r.Recipient {
			h.tie(from, "wrote-to", to)
		}
	}
	if len(r.Participants) > 1 && (r.Complete == nil || *r.Complete) {
		h.Rules = append(h.Rules, "heading/participants")
	}
	for _, p := range slices.Concat(r.Sender, r.Recipient, r.Participants) {
		h.Entities = append(h.Entities, Entity{Name: p.called(), Forms: p.forms()})
	}
	for i, a := range r.Participants {
		for _, b := range r.Participants[i+1:] {
			h.tie(a, "met", b)
		}
		h.Statements = append(h.Statements, Statement{Subject: a.called(), Predicate: "present-at", Object: anything, Tier: Optional})
	}
	return h
}

// tie adds a right statement.
func (h *Headed) tie(a headedParty, p graph.Predicate, b headedParty) {
	h.Statements = append(h.Statements, Statement{Subject: a.called(), Predicate: p, Object: b.called(), Tier: Optional})
}
