package source

import (
	"io"
	"sync"
	"weak"
)

// recoding is the text of an edition that is not in UTF-8. Its documents share it: to decode
// the whole file for each of thousands of letters would take minutes. It is held weakly, so
// that a corpus of such editions takes no more memory than the ones being read.
type recoding struct {
	mu   sync.Mutex
	last weak.Pointer[decoded]
}

// decoded is the text of a file, and how the file spells it.
type decoded struct {
	text     string
	encoding Encoding
}

// recodedText gives the text of a document of such an edition, with its pages.
func (p Place) recodedText(in io.ReaderAt, size int64) (text string, pages []turn, encoding Encoding, failure *Failure) {
	all, failure := p.recoding.read(p, in, size)
	if failure != nil {
		return "", nil, "", failure
	}
	text, pages, wrong := editedText(p.about.of(all.text), p.extent.of(all.text))
	if wrong != nil {
		return "", nil, "", p.failure(wrong)
	}
	return text, pages, all.encoding, nil
}

// read decodes the file of a place, unless its text is at hand.
func (r *recoding) read(p Place, in io.ReaderAt, size int64) (*decoded, *Failure) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if all := r.last.Value(); all != nil {
		return all, nil
	}
	data, failure := p.load(in, extent{0, size}) // the file may have grown meanwhile
	if failure != nil {
		return nil, failure
	}
	text, encoding, wrong := decode(data)
	if wrong != nil {
		return nil, p.failure(wrong)
	}
	all := &decoded{text, encoding}
	r.last = weak.Make(all)
	return all, nil
}
