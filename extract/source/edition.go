package source

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"slices"
	"strconv"
	"strings"

	"dramatis/internal/set"
)

// An edition may hold many documents in one file: a corpus of editions (teiCorpus), texts in a
// group, or divisions that are letters or other documents. What stands around them, such as a
// preface or a list of persons, is a document of its own.

// ofDocuments are the types of division that hold a document.
var ofDocuments = set.Of("document", "letter", "telegram", "cable", "postcard", "memorandum", "dispatch", "despatch", "charter", "deed", "treaty",
	"brief", "lettre", "lettera", "carta", "epistola")

// isEdition reports whether the element that holds a text is that of an edition.
func isEdition(root string) bool { return root == "TEI" || root == "TEI.2" || root == corpus }

const corpus = "teiCorpus"

// mayBeEdition reports whether a file begins as XML does.
func mayBeEdition(head []byte) bool {
	head = bytes.TrimSpace(bytes.TrimPrefix(head, []byte("\ufeff")))
	return bytes.HasPrefix(head, []byte("<")) || bytes.HasPrefix(head, []byte("\xFF\xFE")) || bytes.HasPrefix(head, []byte("\xFE\xFF"))
}

// editionPlaces finds the documents of an edition of many; nil where a file is no such edition,
// or none that can be read.
func editionPlaces(path string, in io.ReaderAt, size int64) ([]Place, *Failure) {
	data, failure := bounded(path, io.NewSectionReader(in, 0, size))
	if failure != nil {
		return nil, failure
	}
	text, encoding, wrong := decode(data)
	if wrong != nil || !isEdition(rootOf(text)) {
		return nil, nil
	}
	root, notes, err := outlineOf(text)
	if err != nil || root == nil {
		return nil, nil
	}
	units := root.documents(notes)
	if len(units) < 2 && root.name != corpus {
		return nil, nil
	}
	form, shift := edited, int64(0)
	var shared *recoding
	if encoding != UTF8 {
		form, shared = recoded, new(recoding)
	} else if bytes.HasPrefix(data, []byte("\ufeff")) {
		shift = int64(len("\ufeff"))
	}
	names := naming{file: path}
	places := make([]Place, len(units))
	for i, u := range units {
		name := u.id
		if name == "" {
			name = strconv.Itoa(i + 1)
		}
		p := Place{Path: names.path(name), File: path, form: form, extent: u.extent, page: u.page, recoding: shared}
		p.at += shift
		if p.about = u.about; p.about.size > 0 {
			p.about.at += shift
		}
		places[i] = p
	}
	return places, nil
}

// unit is an element of an edition that may hold documents or be one.
type unit struct {
	extent
	name, id string
	refs     []string // what it says of itself elsewhere, by the attribute decls
	parts    []*unit
	document bool   // it is one by what it is called
	words    bool   // it says something outside its heading and its parts
	holds    int    // how many documents lie in it, those that lie in another counted once
	says     bool   // it says anything outside its headings, in its parts or not
	about    extent // of the description of it in the header
	page     string // on which it begins
}

// correspondence is what the header of an edition says of one letter.
type correspondence struct {
	extent
	id   string
	refs []string
}

// outlineOf finds the units of an edition, and the letters that its headers describe.
func outlineOf(text string) (root *unit, notes []correspondence, err error) {
	o := outliner{tokens: decoderOf(strings.NewReader(text))}
	for {
		at := o.tokens.InputOffset()
		token, err := o.tokens.Token()
		if errors.Is(err, io.EOF) {
			return o.root, o.notes, nil
		}
		if err != nil {
			return nil, nil, err
		}
		switch t := token.(type) {
		case xml.StartElement:
			if o.start(t, at); len(o.path) > deepestMarkup {
				return nil, nil, errDeep
			}
		case xml.EndElement:
			o.end(t.Name.Local)
		case xml.CharData:
			o.text(t)
		}
	}
}

// outliner is an edition while its units are looked for.
type outliner struct {
	tokens *xml.Decoder
	root   *unit
	open   []*unit
	path   []string // all elements that are open
	silent int      // how many of them are headings or headers, or lie in one
	notes  []correspondence
	page   string // the last one begun
}

// isUnit reports whether an element may hold documents.
func isUnit(name string) bool {
	switch name {
	case corpus, "TEI", "TEI.2", "text", "group", "front", "body", "back", "div":
		return true
	}
	return len(name) == 4 && strings.HasPrefix(name, "div")
}

func (o *outliner) start(t xml.StartElement, at int64) {
	name := t.Name.Local
	o.path = append(o.path, name)
	if o.silent > 0 || name == "teiHeader" || name == "head" {
		o.silent++
	}
	id, kind, refs := attributesOf(t)
	if name == "correspDesc" {
		o.notes = append(o.notes, correspondence{extent{at, 0}, id, refs})
	}
	if name == tei.page {
		for _, a := range t.Attr {
			if a.Name.Local == "n" {
				o.page = a.Value
			}
		}
	}
	if !isUnit(name) || o.silent > 0 {
		return
	}
	u := &unit{extent: extent{at, 0}, name: name, id: id, refs: refs, page: o.page}
	if o.root == nil {
		o.root = u
	} else if len(o.open) > 0 {
		parent := o.open[len(o.open)-1]
		parent.parts = append(parent.parts, u)
		u.document = name == "TEI" || name == "TEI.2" || name == "text" && parent.name == "group" || strings.HasPrefix(name, "div") && ofDocuments[strings.ToLower(kind)]
	}
	o.open = append(o.open, u)
}

func (o *outliner) end(name string) {
	if len(o.path) > 0 {
		o.path = o.path[:len(o.path)-1]
	}
	here := o.tokens.InputOffset()
	if last := len(o.notes) - 1; name == "correspDesc" && last >= 0 {
		o.notes[last].size = here - o.notes[last].at
	}
	if o.silent > 0 {
		o.silent--
		return
	}
	if last := len(o.open) - 1; last >= 0 && isUnit(name) {
		o.open[last].size = here - o.open[last].at
		o.open[last].reckon()
		o.open = o.open[:last]
	}
}

func (o *outliner) text(t []byte) {
	if o.silent == 0 && len(o.open) > 0 && len(bytes.TrimSpace(t)) > 0 {
		o.open[len(o.open)-1].words = true
	}
}

// attributesOf gives the name and the type of an element, and what it points to.
func attributesOf(t xml.StartElement) (id, kind string, refs []string) {
	for _, a := range t.Attr {
		switch a.Name.Local {
		case "id":
			id = strings.TrimSpace(a.Value)
		case "type":
			kind = a.Value
		case "decls", "corresp", "target", "ref", "sameAs", "source", "key":
			refs = append(refs, strings.Fields(a.Value)...)
		}
	}
	return id, kind, refs
}

// documents gives the units that are documents, in their order.
func (u *unit) documents(notes []correspondence) []*unit {
	var all []*unit
	if u.holds < 2 && u.name != corpus {
		return nil
	}
	u.gather(&all)
	about := descriptionsIn(notes)
	for _, d := range all {
		d.about = about.of(d)
	}
	return all
}

// reckon says of a unit what its parts, which have ended before it, make of it.
func (u *unit) reckon() {
	u.says = u.words
	for _, part := range u.parts {
		u.says = u.says || part.says
		if part.document && (part.holds < 2 || part.isDivision()) {
			u.holds++
		} else {
			u.holds += part.holds
		}
	}
}

// isDivision reports whether a unit is a division of a text: what lies in one that is a
// document belongs to it.
func (u *unit) isDivision() bool { return strings.HasPrefix(u.name, "div") && u.document }

// gather adds the documents in a unit that holds some, and what stands around them.
func (u *unit) gather(all *[]*unit) {
	for i, part := range u.parts {
		if i == 0 && u.words { // what stands before them
			*all = append(*all, &unit{extent: extent{u.at, part.at - u.at}, name: u.name, id: u.id, page: u.page})
		}
		switch inner := part.holds; {
		case part.document && (inner < 2 || part.isDivision()):
			*all = append(*all, part)
		case inner > 0:
			part.gather(all)
		case part.says:
			part.gatherRest(all)
		}
	}
}

// gatherRest adds a unit without documents: each division of it, or it alone.
func (u *unit) gatherRest(all *[]*unit) {
	if strings.HasPrefix(u.name, "div") || u.words || len(u.parts) == 0 {
		*all = append(*all, u)
		return
	}
	for _, part := range u.parts {
		if part.says {
			part.gatherRest(all)
		}
	}
}

// descriptions are the notes of the header on letters, by what ties them to one.
type descriptions struct {
	notes []correspondence
	names map[string]int // the first note of a name, as a letter points to it
	aims  map[string]int // the first note that points to the name of a letter
}

func descriptionsIn(notes []correspondence) descriptions {
	d := descriptions{notes, map[string]int{}, map[string]int{}}
	for i, n := range slices.Backward(notes) {
		if n.id != "" {
			d.names["#"+n.id] = i
		}
		for _, ref := range n.refs {
			d.aims[strings.TrimPrefix(ref, "#")] = i
		}
	}
	return d
}

// of gives the first note that is about a document: either points to the other.
func (d descriptions) of(u *unit) extent {
	first := len(d.notes)
	for _, ref := range u.refs {
		if i, ok := d.names[ref]; ok {
			first = min(first, i)
		}
	}
	if i, ok := d.aims[u.id]; ok && u.id != "" {
		first = min(first, i)
	}
	if first == len(d.notes) {
		return extent{}
	}
	return d.notes[first].extent
}

// editedText gives the text of a document of an edition of many, about what its header says of it.
func editedText(about, text string) (string, []turn, *fault) {
	if isEdition(rootOf(text)) {
		return teiText(text)
	}
	var head struct {
		Actions []teiAction `xml:"correspAction"`
	}
	if about != "" {
		if err := decoderOf(strings.NewReader(about)).Decode(&head); err != nil {
			return "", nil, brokenXML
		}
	}
	body, pages, err := tei.readOpen(text)
	if err != nil {
		return "", nil, brokenXML
	}
	above := teiHead{Actions: head.Actions}.lines(body)
	return above + body, moved(pages, len(above)), nil
}
