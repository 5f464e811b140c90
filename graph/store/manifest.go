package store

import "dramatis/graph"

// Format is the version of the layout that this package writes and the highest it reads.
const Format = 6

// Manifest says what a store was made from and by what, so that a build can tell
// whether there is anything to do.
type Manifest struct {
	Format    int    // of the store; set by Commit, whatever the builder was given
	Extractor string // version of the rules and tables that read the documents
	Sources   []Source
	Roots     []string // the paths given on the command line
	// Judgements is the digest of what people judged of identity; empty where nobody did.
	Judgements string
	// Authority is the records of the authority files that entities were linked against, so
	// that the store can be made again without the files; empty where there were none.
	Authority string
	// Frames and Model are where the user's own frames and tagger lay, without which the
	// documents would be read otherwise; empty where there were none.
	Frames, Model string
	// Vocabulary holds the lines of vocabulary.yaml that the user's own frames added.
	Vocabulary []byte
	// Forgotten are the sources that shall not come back unless somebody names them.
	Forgotten []Source
}

// Source is a file that a build looked at. One that could not be read has no ID.
type Source struct {
	Path   string
	ID     graph.DocumentID
	Status graph.Status
}
