package source

import (
	"fmt"
	"io"
	"io/fs"
	"strings"
)

// MaxBytes is the size up to which a file is read. A single document of more
// than that is a whole archive in one file, and would have to be held in memory.
const MaxBytes = 64 << 20

// Read gives the document at a path: of a file, or of one in a file that holds many. The
// error is a *Failure: the file cannot be opened, is too large, empty, blank or binary, or in
// an encoding that cannot be told for certain. Nothing is ever read by guesswork.
func Read(path string) (*Document, error) { return new(Shelf).Read(path) }

// bounded reads all bytes, if they are not too many.
func bounded(path string, r io.Reader) ([]byte, *Failure) {
	data, err := io.ReadAll(io.LimitReader(r, MaxBytes+1))
	if err != nil {
		return nil, refused(path, err)
	}
	if len(data) > MaxBytes {
		return nil, tooLarge(path, int64(len(data)))
	}
	return data, nil
}

// unfit tells by a file's kind alone that it is not worth opening.
// Pipes and devices are among these: to open one may block for ever.
func unfit(path string, info fs.FileInfo) *Failure {
	switch {
	case info.IsDir():
		return &Failure{Path: path, Reason: "is a folder", Advice: "give it to build, which reads the files in it"}
	case !info.Mode().IsRegular():
		return &Failure{Path: path, Reason: "is not an ordinary file", Advice: "save its text in a file first"}
	}
	return nil
}

func tooLarge(path string, size int64) *Failure {
	return &Failure{
		Path:   path,
		Reason: fmt.Sprintf("is too large (%.1f MiB, the limit is %d MiB)", float64(size)/(1<<20), MaxBytes>>20),
		Advice: "split it into one file per document",
	}
}

// manyIn says that a file is not one document.
func manyIn(path string, places []Place) *Failure {
	return &Failure{Path: path, Reason: fmt.Sprintf("holds %d documents", len(places)), Advice: "name one of them, for example " + places[0].Path}
}

// documentOf makes a document of a text, unless there is none.
func documentOf(path, text string, encoding Encoding) (*Document, error) {
	if strings.TrimSpace(text) == "" {
		return nil, &Failure{Path: path, Reason: "is empty but for blanks", Advice: "remove it, or put the text into it"}
	}
	d := NewDocument(path, text)
	d.Encoding = encoding
	return d, nil
}

// textOf gives the text of a file, whatever format it is in, its pages, and how the file spells it.
func textOf(data []byte) (text string, pages []turn, encoding Encoding, wrong *fault) {
	if isArchive(data) {
		text, wrong = officeText(data)
		return text, nil, UTF8, wrong
	}
	if isPDF(data) {
		text, pages, wrong = pdfText(data)
		return text, pages, UTF8, wrong
	}
	if text, ok := mailText(data); ok {
		if crowdedWithControls(text) {
			return "", nil, "", notText
		}
		return text, nil, UTF8, nil
	}
	if text, encoding, wrong = decode(data); wrong != nil {
		return "", nil, "", wrong
	}
	switch root := rootOf(text); {
	case isPage(text), root == "html":
		text = pageText(text)
	case isEdition(root):
		text, pages, wrong = teiText(text)
	case isFindingAid(root):
		text, wrong = findingAidText(text)
	case root != "":
		wrong = otherXML
	default:
		pages = numbered(text)
	}
	return text, pages, encoding, wrong
}
