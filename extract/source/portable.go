package source

import (
	"bytes"
	"errors"
	"fmt"
	"strconv"

	"dramatis/extract/source/pdf"
)

// pdfFaults are what may be wrong with a PDF file.
var pdfFaults = []struct {
	err error
	fault
}{
	{pdf.ErrNoText, fault{"is a PDF file of pictures without text", "let a program recognise the text in them first, for example ocrmypdf"}},
	{pdf.ErrNoWords, fault{"is a PDF file that does not say which letters its signs are", "let a program recognise them first, for example ocrmypdf --force-ocr"}},
	{pdf.ErrLocked, fault{"is a PDF file with a password", "take the password off it first, for example with qpdf --decrypt"}},
	{pdf.ErrLarge, fault{"is a PDF file with too much in it", "split it into one file per document"}},
	{pdf.ErrDamaged, fault{"is a damaged PDF file, or too hard to read", "fetch it again, or save it anew from a program that opens it"}},
}

// isPDF reports whether a file is a PDF file. Some programs write blanks or a byte order mark before it.
func isPDF(data []byte) bool {
	head := bytes.TrimPrefix(data[:min(len(data), 1024)], []byte("\ufeff"))
	return bytes.HasPrefix(bytes.TrimLeft(head, " \t\r\n"), []byte("%PDF-"))
}

// pdfText gives the text of a PDF file, with its pages, counted from 1.
func pdfText(data []byte) (string, []turn, *fault) {
	text, starts, err := pdf.Text(data, MaxBytes)
	for _, f := range pdfFaults {
		if errors.Is(err, f.err) {
			return "", nil, &f.fault
		}
	}
	if err != nil {
		return "", nil, &fault{fmt.Sprintf("is a PDF file, and none can be read here (%v)", err), "take the text out of it first, for example with pdftotext"}
	}
	pages := make([]turn, len(starts))
	for i, s := range starts {
		pages[i] = turn{s.At, strconv.Itoa(s.Page)}
	}
	return text, pages, nil
}
