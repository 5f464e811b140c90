package source

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"

	"dramatis/internal/set"
)

// An office document is a ZIP archive with its text in one file of XML. Notes, what was
// deleted with its traces kept, headers and footers are left out.

// officeFormats are the kinds of office document that are read.
var officeFormats = []struct {
	file   string // in the archive
	markup markup
}{
	{"word/document.xml", markup{ // Office Open XML, ISO/IEC 29500
		words:  set.Of("t"),
		left:   set.Of("del", "moveFrom", "Fallback", "instrText"),
		lines:  map[string]int{"p": 2, "tbl": 2, "tr": 1},
		cells:  set.Of("tc"),
		blanks: map[string]string{"tab": "\t", "br": "\n", "cr": "\n"},
	}},
	{"content.xml", markup{ // OpenDocument, ISO/IEC 26300
		left:   set.Of("note", "annotation", "tracked-changes", "automatic-styles", "scripts", "forms"),
		lines:  map[string]int{"p": 2, "h": 2, "table": 2, "table-row": 1},
		cells:  set.Of("table-cell"),
		blanks: map[string]string{"tab": "\t", "s": " ", "line-break": "\n"},
	}},
}

var (
	notOffice = &fault{"is a ZIP archive and no Word or OpenDocument text", "unpack it, or save the document as plain text first"}
	broken    = &fault{"is a damaged office document", "open it in the program that made it and save it again, or save it as plain text"}
)

// isArchive reports whether a file is a ZIP archive.
func isArchive(data []byte) bool { return bytes.HasPrefix(data, []byte("PK\x03\x04")) }

// officeText gives the text of an office document.
func officeText(data []byte) (string, *fault) {
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return "", broken
	}
	for _, format := range officeFormats {
		content, err := unzipped(archive, format.file)
		switch {
		case content == nil && err == nil:
			continue
		case errors.Is(err, errLarge):
			return "", &fault{fmt.Sprintf("unpacks to more than %d MiB", MaxBytes>>20), "split it into one file per document"}
		case err != nil:
			return "", broken
		}
		text, err := format.markup.read(bytes.NewReader(content))
		if err != nil {
			return "", broken
		}
		return text, nil
	}
	return "", notOffice
}

var errLarge = errors.New("too large")

// unzipped reads a file of an archive; nil where it has none of this name.
func unzipped(archive *zip.Reader, name string) ([]byte, error) {
	for _, f := range archive.File {
		if f.Name != name {
			continue
		}
		r, err := f.Open()
		if err != nil {
			return nil, err
		}
		defer r.Close()
		content, err := io.ReadAll(io.LimitReader(r, MaxBytes+1))
		if len(content) > MaxBytes {
			return nil, errLarge
		}
		return content, err
	}
	return nil, nil
}
