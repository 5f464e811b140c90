package source

import (
	"bufio"
	"bytes"
	"encoding/base64"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/mail"
	"net/textproto"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
)

// deepestMail is how deep the parts of a message may lie in each other.
const deepestMail = 8

// mailText gives what a reader of an e-mail reads of it, as a mail program saves one (RFC
// 5322 and 2045): who wrote to whom, when and about what, a line each, then the words, of
// several versions of them the plain one. It reports false where data is no such message.
func mailText(data []byte) (string, bool) {
	if !isMail(data) {
		return "", false
	}
	return messageText(data)
}

// messageText is mailText of what is known to be a message.
func messageText(data []byte) (string, bool) {
	m, err := mail.ReadMessage(bufio.NewReader(bytes.NewReader(data)))
	if err != nil {
		return "", false
	}
	var b strings.Builder
	for _, key := range [...]string{"From", "To", "Cc", "Bcc", "Date", "Subject"} {
		if value := oneLine(field(key, m.Header.Get(key))); value != "" {
			b.WriteString(key + ": " + value + "\n")
		}
	}
	body := mailBody(textproto.MIMEHeader(m.Header), m.Body, deepestMail)
	b.WriteString("\n" + strings.TrimSpace(body.text) + "\n")
	for _, name := range body.files {
		b.WriteString("\nAttachment: " + oneLine(name) + "\n")
	}
	return strings.ToValidUTF8(b.String(), "\uFFFD"), true
}

// field gives the value of a field out of the code that it travelled in.
func field(key, raw string) string {
	words := &mime.WordDecoder{CharsetReader: charset.NewReaderLabel}
	if key != "Date" && key != "Subject" {
		if list, err := (&mail.AddressParser{WordDecoder: words}).ParseList(raw); err == nil {
			return people(list)
		}
	}
	value, err := words.DecodeHeader(raw)
	if err != nil {
		return raw // in a code that nobody knows: as it stands
	}
	return value
}

// people writes those whom a field names as address books do: a name that holds a comma in
// quotation marks.
func people(list []*mail.Address) string {
	all := make([]string, len(list))
	for i, a := range list {
		switch name := a.Name; {
		case name == "":
			all[i] = a.Address
		case strings.ContainsAny(name, ",;"):
			all[i] = `"` + name + `" <` + a.Address + ">"
		default:
			all[i] = name + " <" + a.Address + ">"
		}
	}
	return strings.Join(all, ", ")
}

// isMail reports whether the bytes open with the head of a message: fields of it, a sender,
// and one that only programs write.
func isMail(data []byte) bool {
	from, program := false, false
	for line := range bytes.Lines(data[:min(len(data), 64<<10)]) {
		line = bytes.TrimRight(line, "\r\n")
		name, _, ok := bytes.Cut(line, []byte(":"))
		switch {
		case len(line) == 0:
			return from && program
		case line[0] == ' ' || line[0] == '\t':
			continue // the field above goes on
		case !ok || bytes.ContainsAny(name, " \t"):
			return false
		}
		switch textproto.CanonicalMIMEHeaderKey(string(name)) {
		case "From":
			from = true
		case "Mime-Version", "Message-Id", "Content-Type", "Received", "Return-Path":
			program = true
		}
	}
	return false
}

// content is what a message or a part of it holds: its words, and the names of files that
// came with them.
type content struct {
	text  string
	plain bool
	files []string
}

// mailBody reads the content of a message or a part, whose own parts may lie depth deep.
func mailBody(head textproto.MIMEHeader, r io.Reader, depth int) content {
	kind, params, _ := mime.ParseMediaType(head.Get("Content-Type"))
	if kind == "" { // what is only wrong in its parameters is of a kind
		kind = "text/plain"
	}
	if strings.HasPrefix(kind, "multipart/") && depth > 0 {
		return mailParts(kind, multipart.NewReader(r, params["boundary"]), depth)
	}
	switch name := fileName(head, params); {
	case name != "":
		return content{files: []string{name}}
	case kind == "message/rfc822":
		return content{files: []string{"a message without a name"}}
	case !strings.HasPrefix(kind, "text/"):
		return content{}
	}
	text := plainText(head, r, params["charset"])
	if kind == "text/html" {
		return content{text: pageText(text)}
	}
	return content{text: text, plain: kind == "text/plain"}
}

// mailParts reads the parts of a message: of versions of the same the plain one, else one
// behind the other.
func mailParts(kind string, parts *multipart.Reader, depth int) content {
	var out content
	var texts []string
	for {
		p, err := parts.NextRawPart()
		if err != nil {
			break // the end, or a message cut short: what came counts
		}
		c := mailBody(p.Header, p, depth-1)
		out.files = append(out.files, c.files...)
		switch {
		case strings.TrimSpace(c.text) == "":
		case len(texts) == 0 || kind == "multipart/alternative" && c.plain && !out.plain:
			texts, out.plain = []string{c.text}, c.plain
		case kind != "multipart/alternative":
			texts = append(texts, c.text)
		}
	}
	out.text = strings.Join(texts, "\n")
	return out
}

// fileName gives the name of the file that a part is, or nothing.
func fileName(head textproto.MIMEHeader, params map[string]string) string {
	how, more, err := mime.ParseMediaType(head.Get("Content-Disposition"))
	if err == nil && more["filename"] != "" {
		return more["filename"]
	}
	if err == nil && how == "attachment" {
		return "without a name"
	}
	return params["name"]
}

// plainText gives the words of a part out of the code they travelled in.
func plainText(head textproto.MIMEHeader, r io.Reader, label string) string {
	switch strings.ToLower(strings.TrimSpace(head.Get("Content-Transfer-Encoding"))) {
	case "quoted-printable":
		r = quotedprintable.NewReader(r)
	case "base64":
		r = base64.NewDecoder(base64.StdEncoding, r)
	}
	data, _ := io.ReadAll(r) // a message cut short: what came counts
	return strings.ReplaceAll(labelled(data, label), "\r\n", "\n")
}

// labelled decodes a part by the encoding that it says it is in. One that says none, or one
// that nobody knows, is read as a file is.
func labelled(data []byte, label string) string {
	if utf8.Valid(data) && (label == "" || strings.EqualFold(label, "us-ascii") || strings.EqualFold(label, "utf-8")) {
		return string(data)
	}
	if e, _ := charset.Lookup(label); e != nil {
		if text, err := e.NewDecoder().Bytes(data); err == nil {
			data = text
		}
	} else if text, _, wrong := decodeAny(data); wrong == nil {
		return text
	}
	return strings.ToValidUTF8(string(data), "\uFFFD")
}
