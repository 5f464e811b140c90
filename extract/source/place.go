package source

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync"
)

// Place is where a document lies: in a file of its own, or in one that holds many, a mailbox
// or an edition. A document of such a file is known by the file's path and, behind a #, by
// the name that the file gives it: the Message-ID of a message, the xml:id of a letter. So it
// keeps its name when others come or go.
type Place struct {
	Path string // of the document
	File string

	form   form
	extent        // in the file
	about  extent // of what the header of an edition says of this document
	page   string // on which it begins; empty where that is not known

	recoding *recoding // of all documents of a recoded file; else nil
}

// form is what a file is to a document.
type form byte

const (
	whole   form = iota // the document itself
	message             // a mailbox
	edited              // an edition in UTF-8
	recoded             // an edition in another encoding: extents count in its text
)

// extent is a stretch of a file, in bytes.
type extent struct{ at, size int64 }

// mark parts the path of a file from the name of a document in it.
const mark = "#"

// Holder gives the path of the file that a path would lie in, if it is that of a document in
// a file of many.
func Holder(path string) (file string, ok bool) {
	if at := strings.LastIndex(path, mark); at > 0 {
		return path[:at], true
	}
	return "", false
}

// sniffed is how much of a file is looked at to tell what it is.
const sniffed = 64 << 10

// Places gives the places of all documents in a file, or of the one that the file is asked
// for. It reads a mailbox once, and keeps nothing of it. The error is a *Failure.
func Places(f File) ([]Place, error) {
	in, size, failure := openFile(f.Path)
	if failure != nil {
		return nil, failure
	}
	defer in.Close()
	return placesIn(f, in, size)
}

// PlacesIn is Places with what the file holds.
func PlacesIn(path string, in io.ReaderAt, size int64) ([]Place, error) {
	return placesIn(File{Path: path}, in, size)
}

func placesIn(f File, in io.ReaderAt, size int64) ([]Place, error) {
	all, failure := split(f.Path, in, size)
	switch {
	case failure != nil:
		return nil, failure
	case len(all) == 0 && f.Part == "" && size > MaxBytes:
		return nil, tooLarge(f.Path, size)
	case len(all) == 0 && f.Part == "":
		return []Place{{Path: f.Path, File: f.Path, extent: extent{0, size}}}, nil
	case f.Part == "":
		return all, nil
	}
	for _, p := range all {
		if p.Path == f.Path+mark+f.Part {
			return []Place{p}, nil
		}
	}
	return nil, &Failure{Path: f.Path + mark + f.Part, Reason: "does not exist", Advice: "see what documents " + f.Path + " holds: build it, then list them with dramatis documents"}
}

// split finds the documents of a file that holds many; nil where it is one document.
func split(path string, in io.ReaderAt, size int64) ([]Place, *Failure) {
	head := make([]byte, min(size, sniffed))
	if n, err := in.ReadAt(head, 0); err != nil && !errors.Is(err, io.EOF) {
		return nil, refused(path, err)
	} else {
		head = head[:n]
	}
	switch {
	case isMailbox(head):
		places, err := mailboxPlaces(path, in, size)
		if err != nil {
			return nil, refused(path, err)
		}
		return places, nil
	case mayBeEdition(head) && size <= MaxBytes:
		return editionPlaces(path, in, size)
	}
	return nil, nil
}

// openFile opens an ordinary file and gives its size.
func openFile(path string) (*os.File, int64, *Failure) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, 0, refused(path, err)
	}
	if failure := unfit(path, info); failure != nil {
		return nil, 0, failure
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, 0, refused(path, err)
	}
	return f, info.Size(), nil
}

// Read gives the document at a place. The error is a *Failure.
func (p Place) Read() (*Document, error) {
	in, size, failure := openFile(p.File)
	if failure != nil {
		failure.Path = p.Path
		return nil, failure
	}
	defer in.Close()
	return p.ReadIn(in, size)
}

// ReadIn gives the document at a place in a file that is open, of size bytes. The error is a *Failure.
func (p Place) ReadIn(in io.ReaderAt, size int64) (*Document, error) {
	text, pages, encoding, wrong := p.textIn(in, size)
	if wrong != nil {
		return nil, wrong
	}
	d, err := documentOf(p.Path, text, encoding)
	if err == nil {
		d.page(opened(pages, p.page))
	}
	return d, err
}

// textIn gives the text at a place, with its pages.
func (p Place) textIn(in io.ReaderAt, size int64) (text string, pages []turn, encoding Encoding, failure *Failure) {
	of := p.extent
	switch p.form {
	case recoded:
		return p.recodedText(in, size)
	case whole:
		of = extent{0, size} // the file may have grown meanwhile
	}
	data, failure := p.load(in, of)
	if failure != nil {
		return "", nil, "", failure
	}
	encoding, wrong := UTF8, (*fault)(nil)
	switch p.form {
	case whole:
		if len(data) == 0 {
			return "", nil, "", p.failure(&fault{"is empty", "remove it, or put the text into it"})
		}
		if text, pages, encoding, wrong = textOf(data); wrong == nil && isCSV(p.Path) {
			text, wrong = csvText(text)
		}
	case message:
		text, wrong = boxedText(data)
	case edited:
		about, failure := p.load(in, p.about)
		if failure != nil {
			return "", nil, "", failure
		}
		text, pages, wrong = editedText(string(about), string(data))
	}
	if wrong != nil {
		return "", nil, "", p.failure(wrong)
	}
	return text, pages, encoding, nil
}

// failure says what is wrong with the document at a place.
func (p Place) failure(wrong *fault) *Failure {
	return &Failure{Path: p.Path, Reason: wrong.reason, Advice: wrong.advice}
}

// of gives the extent of a text; one that has become shorter meanwhile gives less.
func (e extent) of(text string) string {
	at := min(e.at, int64(len(text)))
	return text[at:min(at+e.size, int64(len(text)))]
}

// load reads a stretch of a file of bearable size.
func (p Place) load(in io.ReaderAt, of extent) ([]byte, *Failure) {
	if of.size > MaxBytes {
		return nil, tooLarge(p.Path, of.size)
	}
	data := make([]byte, of.size)
	n, err := io.ReadFull(io.NewSectionReader(in, of.at, of.size), data)
	if err != nil && err != io.EOF && err != io.ErrUnexpectedEOF { // it may have shrunk meanwhile
		return nil, refused(p.Path, err)
	}
	return data[:n], nil
}

// Shelf finds documents by their paths. Of a file that holds many it keeps where they lie, so
// that it is read through once. It is safe for use by several goroutines.
type Shelf struct {
	mu    sync.Mutex
	files map[string]func() (map[string]Place, error)
}

// Read gives the document at a path.
func (s *Shelf) Read(path string) (*Document, error) {
	if file, ok := Holder(path); ok && !isFile(path) && isFile(file) {
		places, err := s.placesOf(file)
		if err != nil {
			return nil, err
		}
		if p, ok := places[path]; ok {
			return p.Read()
		}
		return nil, &Failure{Path: path, Reason: "is not in " + file + " any more", Advice: "build that again"}
	}
	places, err := Places(File{Path: path})
	if err != nil {
		return nil, err
	}
	if places[0].form != whole {
		return nil, manyIn(path, places)
	}
	return places[0].Read()
}

// placesOf gives the places in a file that holds many, by the paths of their documents.
func (s *Shelf) placesOf(file string) (map[string]Place, error) {
	s.mu.Lock()
	if s.files == nil {
		s.files = map[string]func() (map[string]Place, error){}
	}
	find, ok := s.files[file]
	if !ok {
		find = sync.OnceValues(func() (map[string]Place, error) {
			places, err := Places(File{Path: file})
			known := make(map[string]Place, len(places))
			for _, p := range places {
				known[p.Path] = p
			}
			return known, err
		})
		s.files[file] = find
	}
	s.mu.Unlock()
	return find()
}

func isFile(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.Mode().IsRegular()
}

// isPost reports whether a file that nothing is known of is a mailbox or an e-mail.
func isPost(path string) bool {
	in, size, failure := openFile(path)
	if failure != nil {
		return false
	}
	defer in.Close()
	head := make([]byte, min(size, sniffed))
	n, _ := in.ReadAt(head, 0)
	return isMailbox(head[:n]) || isMail(head[:n])
}

// mayBePost reports whether a file's name leaves open what it is, as those of mailboxes and
// of messages do: without an ending (Inbox), with one that is a number or more (1204.M5:2,S),
// or in a folder of a Maildir.
func mayBePost(path string) bool {
	ending := strings.TrimPrefix(filepath.Ext(path), ".")
	for _, r := range ending {
		if r < 'A' || r > 'z' || 'Z' < r && r < 'a' {
			return true
		}
	}
	return ending == "" || isMaildir(filepath.Dir(filepath.Dir(path)))
}

// isMaildir reports whether a folder keeps a message in each file of its folders cur and new
// (https://cr.yp.to/proto/maildir.html).
func isMaildir(folder string) bool {
	for _, name := range []string{"cur", "new", "tmp"} {
		if info, err := os.Stat(filepath.Join(folder, name)); err != nil || !info.IsDir() {
			return false
		}
	}
	return true
}

// named is the mark of a document of a file with its name, which is made fit for a path: what
// could be taken for a part of one, or would hurt the eye, is written as in an address of the web.
func named(name string) string {
	var b strings.Builder
	for _, r := range name {
		switch {
		case r > ' ' && r < 0x7f && !strings.ContainsRune(`#%/\"<>|`+"`", r), r >= 0xA1 && r != '\uFFFD':
			b.WriteRune(r)
		default:
			for _, c := range []byte(string(r)) {
				fmt.Fprintf(&b, "%%%02X", c)
			}
		}
	}
	return mark + b.String()
}

// naming gives names to the documents of a file, each once.
type naming struct {
	file string
	used map[string]int
}

// path gives the path of a document by its name in the file.
func (n *naming) path(name string) string {
	if n.used == nil {
		n.used = map[string]int{}
	}
	path := n.file + named(name)
	n.used[path]++
	if again := n.used[path]; again > 1 {
		return n.path(fmt.Sprintf("%s~%d", name, again))
	}
	return path
}
