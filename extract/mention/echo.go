package mention

import "dramatis/extract/source"

// A file may be broken, or made to break its reader: one name a million times over.
// Within a block of text a name is heard so often and no oftener, and so many
// sentences end; what is read of a text then stays in proportion to its length. No
// prose comes near: the words of a block are some 1300, "the" among them 100 times.
const (
	blockBytes     = 8 << 10
	mostEchoes     = 128
	blockSentences = 512
)

// echo counts the names of the block that is being read.
type echo struct {
	block int
	times map[string]int
}

// heard counts a name and reports whether it is to be kept. One that stands before the
// block at hand counts for it.
func (e *echo) heard(name source.Span, text string) bool {
	if block := name.Start / blockBytes; block > e.block || e.times == nil {
		e.clear()
		e.block = block
	}
	surface := name.Of(text)
	n := e.times[surface] + 1
	e.times[surface] = n
	return n <= mostEchoes
}

// clear forgets what was heard: the text is listened to from its start.
func (e *echo) clear() {
	e.block = 0
	if e.times == nil {
		e.times = map[string]int{}
	}
	clear(e.times)
}
