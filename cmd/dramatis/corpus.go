package main

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"maps"
	"path"
	"strings"
	"sync"

	"go.yaml.in/yaml/v3"

	"dramatis/extract/resolve"
	"dramatis/graph"
	"dramatis/graph/store"
	"dramatis/queries"
	"dramatis/seeds"
)

// withStore runs read on the store that the user named. Where a build of it was broken
// off it says so first.
func (a *app) withStore(read func(*store.Store) error) error {
	if err := a.checkStore(); err != nil {
		return err
	}
	a.noteAbandoned("this is its last complete state; build again to bring it up to date")
	return a.reading(read)
}

// noteAbandoned says that a build was broken off, and what that means now.
func (a *app) noteAbandoned(therefore string) {
	if store.Abandoned(a.config.store) {
		a.note("the last build of %s was broken off; %s", a.config.store, therefore)
	}
}

// reading runs read on the store without a word.
func (a *app) reading(read func(*store.Store) error) error {
	s, err := store.Open(a.config.store)
	if err != nil {
		return err
	}
	if err := s.Outdated(); err != nil {
		return errors.Join(err, s.Close())
	}
	return errors.Join(read(s), s.Close())
}

// checkStore refuses a location that is neither a file nor on a server we know.
func (a *app) checkStore() error {
	scheme, _, isURL := strings.Cut(a.config.store, "://")
	if isURL && !store.OnServer(a.config.store) {
		return usageError("a store cannot lie at %s://…; name a file with --store, or postgres://USER@HOST/DATABASE", scheme)
	}
	return nil
}

// vocabulary gives the predicates that a store may use: the built-in ones, and those
// that the user's frames added when it was built.
func vocabulary(s *store.Store) (graph.Vocabulary, error) {
	return vocabularyFrom(s, builtinVocabulary)
}

// builtinVocabulary reads the built-in predicates.
func builtinVocabulary() (graph.Vocabulary, error) {
	return graph.ParseVocabulary(seeds.Read(vocabularyFile))
}

// vocabularyFrom is vocabulary with the built-in predicates from elsewhere.
func vocabularyFrom(s *store.Store, builtin func() (graph.Vocabulary, error)) (graph.Vocabulary, error) {
	added, err := s.Vocabulary()
	if err != nil {
		return nil, err
	}
	if len(added) == 0 {
		return builtin()
	}
	return graph.ParseVocabulary(joined(seeds.Read(vocabularyFile), added))
}

// withWords is withStore with the predicates of the store. The built-in ones, which
// take longer to read than a small store takes to open, are read meanwhile, and so are
// all entities, for whoever needs the predicates needs them too.
func (a *app) withWords(read func(*store.Store, graph.Vocabulary) error) error {
	builtin := sync.OnceValues(builtinVocabulary)
	go builtin() // whoever asks for them gets the error
	return a.withStore(func(s *store.Store) error {
		var entities sync.WaitGroup
		entities.Go(func() { _, _ = s.Outline(context.Background()) }) // likewise
		words, err := vocabularyFrom(s, builtin)
		entities.Wait()
		if err != nil {
			return err
		}
		return read(s, words)
	})
}

// languageTables are what questions may need to know of the language.
func languageTables() queries.Tables {
	return queries.Tables{Lands: statesIn("lands.yaml"), Peoples: peoples(), Wives: wives(), Capitals: statesIn("capitals.yaml"), Classes: classes(), Everyday: everyday(), Intentions: intentions(), SameName: func() (func(a, b string) bool, error) { return resolve.Spellings(seeds.FS) },
		Shortened: shortened(), Woman: func() (func(name string) bool, error) { return resolve.Women(seeds.FS) }}
}

// statesIn reads a table once, when it is asked for: of which states its words tell, as
// "french" and "paris" do.
func statesIn(table string) func() (map[string][]string, error) {
	return sync.OnceValues(func() (map[string][]string, error) {
		states := map[string][]string{}
		return states, yaml.Unmarshal(seeds.Read(table), &states)
	})
}

// peoples reads once, when it is asked for, of which adjective the nouns of peoples are.
func peoples() func() (map[string]string, error) {
	return sync.OnceValues(func() (map[string]string, error) {
		var words struct {
			Regular   string
			Irregular map[string]string
		}
		err := yaml.Unmarshal(seeds.Read("peoples.yaml"), &words)
		nouns := map[string]string{}
		maps.Copy(nouns, words.Irregular)
		for adjective := range strings.FieldsSeq(words.Regular) {
			nouns[adjective+"s"] = adjective
		}
		return nouns, err
	})
}

// shortened reads once, when it is asked for, what words of offices mean that telegrams run together.
func shortened() func() (map[string]string, error) {
	return sync.OnceValues(func() (map[string]string, error) {
		var offices struct{ Short map[string]string }
		err := yaml.Unmarshal(seeds.Read("offices.yaml"), &offices)
		return offices.Short, err
	})
}

// wives reads the forms of address for a woman by her husband's name once, when they are asked for.
func wives() func() ([]string, error) {
	return sync.OnceValues(func() ([]string, error) {
		var forms struct{ Wives string }
		err := yaml.Unmarshal(seeds.Read("courtesies.yaml"), &forms)
		return strings.Fields(forms.Wives), err
	})
}

// intentions reads the words of plans once, when they are asked for.
func intentions() func() (queries.Intentions, error) {
	return sync.OnceValues(func() (words queries.Intentions, err error) {
		return words, yaml.Unmarshal(seeds.Read("intentions.yaml"), &words)
	})
}

// endsSo reports whether the last part of a path is a name: that of the file, or of the
// document in a file of many.
func endsSo(path, name string) bool {
	return strings.HasSuffix(path, "/"+name) || strings.HasSuffix(path, "#"+name)
}

// nearlyCalled are the ways in which a name that is no whole path or ID can mean a document, the
// nearest first. Less of an ID, or any part of a path, would let a slip of the hand take out
// another document than was meant.
var nearlyCalled = []func(at string, id graph.DocumentID, name string) bool{
	func(at string, _ graph.DocumentID, name string) bool { return endsSo(at, name) },
	func(at string, _ graph.DocumentID, name string) bool {
		return strings.TrimSuffix(path.Base(at), path.Ext(at)) == name
	},
	func(_ string, id graph.DocumentID, name string) bool {
		return len(name) >= leastOfID && strings.HasPrefix(string(id), name)
	},
}

// leastOfID is how many letters of an ID one must give.
const leastOfID = 4

// document finds the document that an argument names: by its path, by its ID, or
// by what is near enough to one of them and means no other.
func document(ctx context.Context, s *store.Store, name string) (graph.Document, error) {
	near := make([][]graph.Document, len(nearlyCalled))
	for d, err := range s.Documents(ctx) {
		switch {
		case err != nil:
			return graph.Document{}, err
		case d.Path == name || d.Path == path.Clean(name) || string(d.ID) == name:
			return d, nil
		}
		for i, called := range nearlyCalled {
			if called(d.Path, d.ID, name) {
				near[i] = append(near[i], d)
			}
		}
	}
	for _, found := range near {
		switch len(found) {
		case 0:
			continue
		case 1:
			return found[0], nil
		}
		return graph.Document{}, usageError("%d documents are called %s, for example %s and %s; give the whole path", len(found), name, found[0].Path, found[1].Path)
	}
	return graph.Document{}, nothingFound("there is no document %s in this store; dramatis documents lists them", name)
}

// readable gives the document an argument names, unless its source could not be read.
func readable(ctx context.Context, s *store.Store, name string) (graph.Document, error) {
	d, err := document(ctx, s, name)
	if err == nil && d.Status == graph.Failed {
		err = fmt.Errorf("%s could not be read when the store was built: %s", d.Path, d.Error)
	}
	return d, err
}

// readableDocuments gives the documents that have a text: all, or the one named.
func readableDocuments(ctx context.Context, s *store.Store, name string) iter.Seq2[graph.Document, error] {
	if name != "" {
		return func(yield func(graph.Document, error) bool) { yield(readable(ctx, s, name)) }
	}
	return func(yield func(graph.Document, error) bool) {
		for d, err := range s.Documents(ctx) {
			if (err != nil || d.Status == graph.OK) && !yield(d, err) {
				return
			}
		}
	}
}

// rowsOfTable makes rows of the table of an answer.
func rowsOfTable(t queries.Table) iter.Seq2[row, error] {
	return rowsOf(sliced(t.Rows), every, func(r queries.Row) []string { return r.Cells })
}
