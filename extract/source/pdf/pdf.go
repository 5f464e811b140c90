// Package pdf takes the text out of PDF files: whole paragraphs, in the order of reading,
// without what stands on every page. It refuses what it cannot read, pictures of text
// above all, and it never looks at what a file says of itself (title, author, day): that
// tells of the file, not of the document in it.
package pdf

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/klippa-app/go-pdfium"
	pdfium_errors "github.com/klippa-app/go-pdfium/errors"
	"github.com/klippa-app/go-pdfium/references"
	"github.com/klippa-app/go-pdfium/requests"
)

// Why a file is not read.
var (
	ErrDamaged = errors.New("damaged")
	ErrLocked  = errors.New("locked by a password")
	ErrNoText  = errors.New("no text, only pictures")
	ErrNoWords = errors.New("letters that cannot be told")
	ErrLarge   = errors.New("too large")
)

// The bounds of a file: those of real ones are a tenth of them.
const (
	mostPages  = 20_000
	longest    = 10 * time.Minute // for a file
	longestOne = 30 * time.Second // for a page
)

// Start is where the text of a page begins: the number of the page, from 1, and the byte.
type Start struct{ Page, At int }

// Text gives the text of a PDF file of at most so many bytes of text, and where its pages
// begin, those that have any. It blocks while as
// many other files are being read as the machine has processors.
func Text(data []byte, most int) (string, []Start, error) {
	engine, err := engineOnce()
	if err != nil {
		return "", nil, fmt.Errorf("starting the reader of PDF files: %w", err)
	}
	instance, err := engine.GetInstanceWithContext(context.Background())
	if err != nil {
		return "", nil, fmt.Errorf("starting the reader of PDF files: %w", err)
	}
	defer instance.Close()
	watch := time.AfterFunc(longestOne, func() { _ = instance.Kill() })
	defer watch.Stop()
	pages, err := (&file{pdf: instance, watch: watch, end: time.Now().Add(longest), left: most}).pages(data)
	if err != nil {
		return "", nil, err
	}
	text, starts := layOut(pages)
	return text, starts, unreadable(text)
}

// unreadable tells why a text is none.
func unreadable(text string) error {
	letters, unknown := 0, 0
	for _, r := range text {
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			letters++
		case r == utf8.RuneError, unicode.Is(unicode.Co, r), unicode.IsControl(r) && !unicode.IsSpace(r):
			unknown++
		}
	}
	switch {
	case unknown > letters/10:
		return ErrNoWords
	case letters == 0:
		return ErrNoText
	}
	return nil
}

// file is a PDF file that is being read. What its reader cannot do ends it, and so does
// the watch, after which every call fails.
type file struct {
	pdf   pdfium.Pdfium
	watch *time.Timer
	end   time.Time
	left  int // bytes of text that may still come
}

// pages gives the boxes of text of every page.
func (f *file) pages(data []byte) ([][]box, error) {
	d, err := f.pdf.OpenDocument(&requests.OpenDocument{File: &data})
	switch {
	case errors.Is(err, pdfium_errors.ErrPassword), errors.Is(err, pdfium_errors.ErrSecurity):
		return nil, ErrLocked
	case err != nil:
		return nil, ErrDamaged
	}
	count, err := f.pdf.FPDF_GetPageCount(&requests.FPDF_GetPageCount{Document: d.Document})
	switch {
	case err != nil || count.PageCount == 0:
		return nil, ErrDamaged
	case count.PageCount > mostPages:
		return nil, ErrLarge
	}
	pages := make([][]box, count.PageCount)
	for i := range pages {
		f.watch.Reset(longestOne)
		if pages[i], err = f.page(d.Document, i); err != nil {
			return nil, err
		}
	}
	return pages, nil
}

// page gives the boxes of text of a page, in the order in which the file draws them.
func (f *file) page(d references.FPDF_DOCUMENT, index int) ([]box, error) {
	page := requests.Page{ByIndex: &requests.PageByIndex{Document: d, Index: index}}
	r, err := f.pdf.GetPageTextStructured(&requests.GetPageTextStructured{Page: page, Mode: requests.GetPageTextStructuredModeRects})
	if err != nil {
		return nil, ErrDamaged
	}
	boxes := make([]box, 0, len(r.Rects))
	for _, b := range r.Rects {
		text := clean(b.Text)
		if strings.TrimSpace(text) == "" {
			continue
		}
		if f.left -= len(text); f.left < 0 || time.Now().After(f.end) {
			return nil, ErrLarge
		}
		p := b.PointPosition
		boxes = append(boxes, box{left: p.Left, right: p.Right, top: p.Top, bottom: p.Bottom, text: text})
	}
	return boxes, nil
}

// clean gives the words of a box: the hyphen at the end of a line, which the reader marks,
// is one, and what is no character is a blank.
func clean(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\x02', r == '\uFFFE', r == '\u00AD', r == '\u2010':
			return '-'
		case unicode.IsSpace(r), r == 0:
			return ' '
		}
		return r
	}, strings.ToValidUTF8(text, "\uFFFD"))
}
