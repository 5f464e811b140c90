package gold

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"dramatis/graph"
)

// Tier says whether a gold statement is owed or only allowed.
type Tier string

// The tiers. A statement of any other tier than Must is allowed, not owed.
const (
	Must     Tier = "must"
	Optional Tier = "optional"
)

// Document is the gold of one document.
type Document struct {
	Document   string
	Entities   []Entity
	Statements []Statement
	Never      []Never
	// Rules, where there are any, are those of whose statements gold has all that are right;
	// what other rules read is not judged.
	Rules []string
	// Aside are names that stand about the document, not in its history: translators, sponsors.
	Aside []string
	// Judged are names that gold leaves out and that a reader judged real: see judgedFile.
	Judged []string
}

// Entity is an actor, place or event that the document speaks of, with the forms
// under which it does.
type Entity struct {
	Name  string
	Type  graph.EntityType
	Forms []string
}

// Statement is a tie that the document claims, in gold names; "*" stands for anyone.
type Statement struct {
	Subject   string          `json:"s"`
	Predicate graph.Predicate `json:"p"`
	Object    string          `json:"o"`
	Tier      Tier            `json:"tier"`
	When      string          `json:"when"`
	Evidence  string          `json:"evidence"`
}

// Never is a tie that a careless reader would claim, with the reason why it is
// none; "*" stands for anyone and for any predicate.
type Never struct {
	Subject   string          `json:"s"`
	Predicate graph.Predicate `json:"p"`
	Object    string          `json:"o"`
	Why       string          `json:"why"`
}

// file is a gold file. The files of an archive call two things otherwise.
type file struct {
	Document string `json:"document"`
	Entities []struct {
		Name         string   `json:"name"`
		Type         string   `json:"type"`
		Surface      []string `json:"surface"`
		SurfaceForms []string `json:"surface_forms"`
	} `json:"entities"`
	Statements []Statement `json:"statements"`
	Never      []Never     `json:"never"`
	Traps      []Never     `json:"traps"`
	Aside      []string    `json:"bibliographic"`
	Rules      []string    `json:"rules"`
}

// Load reads the gold files of a folder, those that end in .json, in the order of
// their names.
func Load(dir string) ([]Document, error) {
	entries, err := os.ReadDir(dir)
	if inner, ok := errors.AsType[*fs.PathError](err); ok {
		err = inner.Err
	}
	if err != nil {
		return nil, fmt.Errorf("the folder of gold %s cannot be read: %w; give a folder with files such as seeds/gold has", dir, err)
	}
	var golds []Document
	files := map[string]string{}
	for _, entry := range entries {
		if !strings.HasSuffix(entry.Name(), ".json") {
			continue
		}
		path := filepath.Join(dir, entry.Name())
		g, err := read(path)
		if err != nil {
			return nil, fmt.Errorf("reading the gold file %s: %w", path, err)
		}
		if other, twice := files[stem(g.Document)]; twice {
			return nil, fmt.Errorf("the gold files %s and %s are about the same document", other, path)
		}
		files[stem(g.Document)] = path
		golds = append(golds, g)
	}
	if len(golds) == 0 {
		return nil, fmt.Errorf("there are no gold files (*.json) in %s", dir)
	}
	return golds, readJudged(filepath.Join(dir, judgedFile), golds)
}

// judgedFile is the file of a gold folder that holds the names which its gold leaves out
// and a reader judged real: document and name a line, parted by a tab.
const judgedFile = "judged.tsv"

// readJudged gives the documents the names of the file, where there is one.
func readJudged(path string, golds []Document) error {
	data, err := os.ReadFile(path)
	if err != nil {
		if errors.Is(err, os.ErrNotExist) {
			return nil
		}
		return err
	}
	for line := range strings.Lines(string(data)) {
		line = strings.TrimRight(line, "\r\n")
		if line == "" || line[0] == '#' {
			continue
		}
		document, name, _ := strings.Cut(line, "\t")
		i := slices.IndexFunc(golds, func(d Document) bool { return stem(d.Document) == stem(document) })
		if i < 0 || name == "" {
			return fmt.Errorf("%s: no document of the gold and a name in the line %q", path, line)
		}
		golds[i].Judged = append(golds[i].Judged, name)
	}
	return nil
}

func read(path string) (Document, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return Document{}, err
	}
	return Parse(data)
}

// Parse reads one gold file.
func Parse(data []byte) (Document, error) {
	var f file
	if err := json.Unmarshal(data, &f); err != nil {
		return Document{}, err
	}
	if f.Document == "" {
		return Document{}, errors.New(`it does not say of which "document" it is`)
	}
	g := Document{Document: f.Document, Statements: f.Statements, Never: f.Never, Aside: f.Aside, Rules: f.Rules}
	if f.Never == nil {
		g.Never = f.Traps
	}
	for _, e := range f.Entities {
		forms := e.Surface
		if forms == nil {
			forms = e.SurfaceForms
		}
		g.Entities = append(g.Entities, Entity{Name: e.Name, Type: typeNamed(e.Type), Forms: forms})
	}
	for i, s := range f.Statements {
		if s.Subject == "" || s.Predicate == "" || s.Object == "" {
			return Document{}, fmt.Errorf("statement %d lacks s, p or o", i+1)
		}
	}
	return g, nil
}

// judges reports whether gold judges a statement.
func (d Document) judges(s graph.Statement) bool {
	return len(d.Rules) == 0 || slices.ContainsFunc(s.Evidence, func(e graph.Evidence) bool { return slices.Contains(d.Rules, e.Rule) })
}

// stem is the name of a document without folders and ending: gold and statements
// name the same document by different paths.
func stem(path string) string {
	base := path[strings.LastIndexByte(path, '/')+1:]
	if dot := strings.LastIndexByte(base, '.'); dot > 0 {
		return base[:dot]
	}
	return base
}
