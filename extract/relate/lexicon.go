package relate

import (
	"io/fs"
	"slices"

	"dramatis/graph"
)

// lexicon is what is known of words. It is safe for concurrent use.
type lexicon struct {
	verbs   verbForms
	lexemes lexemes
	frames  *frames
	roles   roles
}

// loadLexicon reads the verbs, frames and offices from the tables (seeds.FS). The error of a broken frame names its
// file and line.
func loadLexicon(tables fs.FS, vocabulary graph.Vocabulary) (*lexicon, error) {
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
	for i := range frames.all {
		frames.all[i].cues = lexemes.cuesOf(&frames.all[i])
	}
	return &lexicon{verbs, lexemes, frames, roles}, nil
}

// without gives the lexicon without the frames that are written in a file.
func (l *lexicon) without(file string) *lexicon {
	out := *l
	out.frames = l.frames.without(file)
	out.lexemes = newLexemes(l.verbs, out.frames, l.roles)
	return &out
}

// without gives the frames that are not written in a file.
func (f *frames) without(file string) *frames {
	out := *f
	kept := func(index map[string][]int) map[string][]int {
		left := map[string][]int{}
		for trigger, ns := range index {
			ns = slices.DeleteFunc(slices.Clone(ns), func(n int) bool { return f.all[n].File == file })
			if len(ns) > 0 {
				left[trigger] = ns
			}
		}
		return left
	}
	out.byVerb, out.byNoun = kept(f.byVerb), kept(f.byNoun)
	return &out
}
