package lexicon

import (
	"io/fs"
	"slices"

	"dramatis/graph"
)

// Lexicon is what is known of words. It is safe for concurrent use.
type Lexicon struct {
	Verbs   VerbForms
	Lexemes Lexemes
	Frames  *Frames
	Roles   Roles
}

// Load reads the verbs, frames and offices from the tables (seeds.FS). The error of a broken frame names its
// file and line.
func Load(tables fs.FS, vocabulary graph.Vocabulary) (*Lexicon, error) {
	verbs, err := loadVerbs(tables)
	if err != nil {
		return nil, err
	}
	roles, err := loadRoles(tables)
	if err != nil {
		return nil, err
	}
	frames, err := loadFrames(tables, vocabulary)
	if err != nil {
		return nil, err
	}
	verbs.learn(frames)
	lexemes := newLexemes(verbs, frames, roles)
	frames.first = make([]CueSet, len(frames.All))
	for i := range frames.All {
		f := &frames.All[i]
		if f.cues = lexemes.cuesOf(f); len(f.cues) > 0 {
			frames.first[i] = f.cues[0]
		}
	}
	return &Lexicon{verbs, lexemes, frames, roles}, nil
}

// Without gives the lexicon without the frames that are written in a file.
func (l *Lexicon) Without(file string) *Lexicon {
	out := *l
	out.Frames = l.Frames.without(file)
	out.Lexemes = newLexemes(l.Verbs, out.Frames, l.Roles)
	return &out
}

// without gives the frames that are not written in a file.
func (f *Frames) without(file string) *Frames {
	out := *f
	kept := func(index map[string][]int) map[string][]int {
		left := map[string][]int{}
		for trigger, ns := range index {
			ns = slices.DeleteFunc(slices.Clone(ns), func(n int) bool { return f.All[n].File == file })
			if len(ns) > 0 {
				left[trigger] = ns
			}
		}
		return left
	}
	out.ByVerb, out.byNoun = kept(f.ByVerb), kept(f.byNoun)
	return &out
}

// Locator is a file system that puts files of other folders among its own, and tells
// where one of them lies.
type Locator interface {
	Locate(name string) (path string, ok bool)
}
