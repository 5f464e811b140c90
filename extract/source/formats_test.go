package source

import (
	"archive/zip"
	"bytes"
	"strings"
	"testing"
	"unicode/utf8"
)

// zipped makes a ZIP archive of files and what they hold.
func zipped(t testing.TB, files ...string) []byte {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for i := 0; i < len(files); i += 2 {
		f, err := w.Create(files[i])
		if err == nil {
			_, err = f.Write([]byte(files[i+1]))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

const (
	wordDocument = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>` +
		`<w:p><w:r><w:t>Letter from </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>An</w:t></w:r><w:r><w:t>na Weber</w:t></w:r></w:p>` +
		`<w:p><w:r><w:t>I met</w:t><w:tab/><w:t>Hugo &amp; Paul</w:t><w:br/><w:t>in Oslo.</w:t></w:r><w:del><w:r><w:delText>never</w:delText></w:r></w:del>` +
		`<w:ins><w:r><w:t xml:space="preserve"> Today.</w:t></w:r></w:ins><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>` +
		`<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Lund</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Minister</w:t></w:r></w:p></w:tc></w:tr>` +
		`<w:tr><w:tc><w:p><w:r><w:t>Berg</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Consul</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>`
	openDocument = `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="o" xmlns:text="t"><office:automatic-styles>x</office:automatic-styles><office:body><office:text>` +
		`<text:h>Note</text:h><text:p>I met<text:s text:c="3"/>Hugo<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>who?</text:p></text:note-body></text:note>` +
		`<text:line-break/>in Oslo.</text:p></office:text></office:body></office:document-content>`
	edition = `<?xml version="1.0" encoding="UTF-8"?><TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title><persName>Anna Weber</persName> to Hugo Brandt,
 4 June 1894</title><title type="sub">x</title></titleStmt></fileDesc><profileDesc><correspDesc><correspAction type="sent"><persName><forename>Anna</forename>
 <surname>Weber</surname></persName><date when="1894-06-04"/></correspAction>` +
		`<correspAction type="received"><persName>Hugo <hi>Brandt</hi></persName></correspAction></correspDesc></profileDesc></teiHeader><text><body><div type="letter"><opener><dateline>Riga, <date>4 June</date></dateline>` +
		`<salute>Dear Hugo,</salute></opener><p>I met <choice><sic>Lnud</sic><corr>Lund</corr></choice> in Os<lb break="no"/>lo<note>a town</note>,<lb/>and <del>not</del> Berg.</p>` +
		`<closer><signed>Anna</signed></closer></div></body></text></TEI>`
	letter  = "Anna Weber to Hugo Brandt, 4 June 1894\n\nFrom: Anna Weber\nTo: Hugo Brandt\nDate: 1894-06-04\n\nRiga, 4 June\nDear Hugo,\n\nI met Lund in Oslo,\nand Berg.\n\nAnna\n" // of that edition
	finding = `<?xml version="1.0"?><ead xmlns="urn:isbn:1-931666-22-9"><eadheader><eadid>NO 7</eadid><filedesc><titlestmt><titleproper>Papers of Karl Lund</titleproper><author>A clerk</author></titlestmt></filedesc></eadheader>` +
		`<archdesc level="fonds"><did><unitid>LU</unitid> <unittitle>Papers of Karl Lund</unittitle> <unitdate>1911-1962</unitdate><physdesc>3 boxes</physdesc></did>
 <bioghist><head>Life</head><p>Lund was <emph>consul</emph> in Riga.</p></bioghist><accessrestrict><p>Closed.</p></accessrestrict><dsc><c01 level="series"><did><unittitle>Letters</unittitle></did>` +
		`<c02><did><unitid>LU/1</unitid><unittitle>Anna Weber to Karl Lund</unittitle><unitdate normal="1894-06-04">4 June 1894</unitdate></did><scopecontent><p>She tells of her visit.</p></scopecontent></c02>
 <c02><did><unittitle>Karl Lund to Hugo Brandt, <unitdate>5 June 1894</unitdate></unittitle></did></c02></c01></dsc></archdesc></ead>`
	posted = "Received: from a by b\r\nMIME-Version: 1.0\r\nFrom: =?utf-8?q?N=C3=B3vak=2C_Clara?= <clara@trust.example>\r\nTo: Hugo Brandt <hb@lex.example>,\r\n anton@lex.example\r\n" +
		"Date: Mon, 3 Feb 2025 09:12:33 +0100\r\nSubject: =?utf-8?b?w5ZsIHBheW1lbnQ=?=\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: multipart/alternative; boundary=c\r\n\r\n" +
		"--c\r\nContent-Type: text/plain; charset=windows-1252\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nHugo,\r\n\r\nI met Lund =96 to=\r\nday.\r\n--c\r\nContent-Type: text/html\r\n\r\n<p>no</p>\r\n--c--\r\n" +
		"--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERg==\r\n--b--\r\n"
)

// TestFormats reads documents of every format: their words, and no more line ends than they show.
func TestFormats(t *testing.T) {
	for name, c := range map[string]struct {
		path string
		data []byte
		want string
	}{
		"Word":                            {"a.docx", zipped(t, "[Content_Types].xml", "<Types/>", "word/document.xml", wordDocument), "Letter from Anna Weber\n\nI met Hugo & Paul\nin Oslo. Today.\n\nLund Minister\nBerg Consul\n"},
		"OpenDocument":                    {"a.odt", zipped(t, "mimetype", "application/vnd.oasis.opendocument.text", "content.xml", openDocument), "Note\n\nI met Hugo\nin Oslo.\n"},
		"an edition of a letter":          {"a.xml", []byte(edition), letter},
		"a finding aid":                   {"a.xml", []byte(finding), "Papers of Karl Lund\n\nLU\nPapers of Karl Lund, 1911-1962\n\nLife\n\nLund was consul in Riga.\n\nLetters\n\nLU/1\nAnna Weber to Karl Lund, 4 June 1894\n\nShe tells of her visit.\n\nKarl Lund to Hugo Brandt, 5 June 1894\n"},
		"a message":                       {"a.eml", []byte(posted), "From: \"Nóvak, Clara\" <clara@trust.example>\nTo: Hugo Brandt <hb@lex.example>, anton@lex.example\nDate: Mon, 3 Feb 2025 09:12:33 +0100\nSubject: Öl payment\n\nHugo,\n\nI met Lund – today.\n\nAttachment: a.pdf\n"},
		"a message by its head":           {"a.txt", []byte("From: Anna <a@x.example>\nMIME-Version: 1.0\nTo: Hugo <h@x.example>\n\nI met Lund.\n"), "From: Anna <a@x.example>\nTo: Hugo <h@x.example>\n\nI met Lund.\n"},
		"a page that says its encoding":   {"a.html", []byte("<!DOCTYPE html><html><head><meta charset=\"windows-1251\"></head><body><p>\xcf\xee\xf1\xee\xeb \xef\xf0\xe8\xe1\xfb\xeb</p></body></html>"), "Посол прибыл\n"},
		"an edition behind its licence":   {"a.xml", []byte(strings.Replace(edition, "<TEI", "<!-- "+strings.Repeat("licence ", 1000)+"--><TEI", 1)), letter},
		"an edition that cites documents": {"a.xml", []byte("<TEI><text><body><div type=\"document\"><p>See <ref type=\"document\">4</ref> and <ref type=\"document\">5</ref>.</p></div></body></text></TEI>"), "See 4 and 5.\n"},
		"a page behind a remark":          {"a.xhtml", []byte("<?xml version=\"1.0\"?><!-- saved --><html><head></head><body><p>I met Lund.</p></body></html>"), "I met Lund.\n"},
		"a page that says it is UTF-16":   {"a.html", []byte("<html><head><meta charset=\"utf-16\"></head><body><p>ein M\xfchlrad</p></body></html>"), "ein Mühlrad\n"},
		"a letter that somebody typed":    {"a.txt", []byte("From: Anna\nTo: Hugo\n\nI met Lund.\n"), "From: Anna\nTo: Hugo\n\nI met Lund.\n"},
	} {
		t.Run(name, func(t *testing.T) {
			d, err := parse(c.path, c.data)
			if err != nil {
				t.Fatal(err)
			}
			if d.Text != c.want {
				t.Errorf("got  %q\nwant %q", d.Text, c.want)
			}
		})
	}
}

func TestFormatsRefuse(t *testing.T) {
	word := zipped(t, "word/document.xml", wordDocument)
	for name, c := range map[string]struct {
		path string
		data []byte
		want string
	}{
		"XML of another kind":                 {"a.xml", []byte("<?xml version=\"1.0\"?><letter>I met Lund.</letter>"), "a.xml is XML, but neither TEI nor EAD nor a web page"},
		"an archive of other things":          {"a.docx", zipped(t, "a.txt", "words"), "a.docx is a ZIP archive and no Word or OpenDocument text"},
		"half an archive":                     {"a.docx", word[:len(word)/2], "a.docx is a damaged office document"},
		"an office document without words":    {"a.docx", zipped(t, "word/document.xml", "<document/>"), "a.docx is empty but for blanks"},
		"an office document of broken XML":    {"a.docx", zipped(t, "word/document.xml", "<document><p"), "a.docx is a damaged office document"},
		"an office document that is too deep": {"a.docx", zipped(t, "word/document.xml", strings.Repeat("<p>", deepestMarkup+1)), "a.docx is a damaged office document"},
		"an office document that is a bomb":   {"a.docx", zipped(t, "word/document.xml", strings.Repeat(" ", MaxBytes+1)), "a.docx unpacks to more than 64 MiB"},
	} {
		t.Run(name, func(t *testing.T) {
			d, err := parse(c.path, c.data)
			if err == nil {
				t.Fatalf("got %q", d.Text)
			}
			if !strings.HasPrefix(err.Error(), c.want) {
				t.Errorf("got %q, want %q", err, c.want)
			}
		})
	}
}

// FuzzFormats holds that no file breaks a reader or gives text that is not valid.
func FuzzFormats(f *testing.F) {
	f.Add(zipped(f, "word/document.xml", wordDocument))
	f.Add(zipped(f, "content.xml", openDocument))
	f.Add([]byte(edition))
	f.Add([]byte(finding))
	f.Add([]byte(posted))
	f.Add([]byte("<meta charset=koi8-r>\xc1"))
	f.Fuzz(func(t *testing.T, data []byte) {
		text, _, _, wrong := textOf(data)
		if wrong == nil && !utf8.ValidString(text) {
			t.Errorf("%q gives %q", data, text)
		}
		if wrong != nil && (wrong.reason == "" || wrong.advice == "") {
			t.Errorf("refused without a reason: %+v", wrong)
		}
	})
}
