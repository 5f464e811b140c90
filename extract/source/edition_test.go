package source

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

// volume is an edition of letters, with what stands around them.
const volume = `<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Letters</title></titleStmt></fileDesc><profileDesc>` +
	`<correspDesc xml:id="c1"><correspAction type="sent"><persName>Anna Weber</persName><date when="1894-06-04"/></correspAction><correspAction type="received"><persName>Hugo Brandt</persName></correspAction></correspDesc>` +
	`<correspDesc corresp="#L2"><correspAction type="sent"><persName>Hugo Brandt</persName></correspAction></correspDesc></profileDesc></teiHeader>` +
	`<text><front><div type="preface" xml:id="preface"><head>Preface</head><p>I found these in Riga.</p></div></front><body>` +
	`<div type="chapter" xml:id="ch1"><head>1894</head><p>They met in May.</p>` +
	`<div type="letter" xml:id="L1" decls="#c1"><opener><salute>Dear Hugo,</salute></opener><p>Come.</p><div type="letter"><p>An enclosure.</p></div></div></div>` +
	`<div type="chapter"><head>1895</head><div type="Letter" xml:id="L2"><p>I met Otto.</p></div><div type="letter"><p>Go.<note>where?</note></p></div></div></body></text></TEI>`

// TestEditions reads editions of many documents, each with what their headers say of it.
func TestEditions(t *testing.T) {
	letters := []string{
		"#preface: Preface\n\nI found these in Riga.\n",
		"#ch1: 1894\n\nThey met in May.\n",
		"#L1: From: Anna Weber\nTo: Hugo Brandt\nDate: 1894-06-04\n\nDear Hugo,\n\nCome.\n\nAn enclosure.\n",
		"#L2: From: Hugo Brandt\n\nI met Otto.\n",
		"#5: Go.\n",
	}
	utf16, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String(volume)
	if err != nil {
		t.Fatal(err)
	}
	latin, err := charmap.ISO8859_1.NewEncoder().String(`<?xml version="1.0" encoding="iso-8859-1"?><TEI><text><body><div type="letter" xml:id="é"><p>Zürich</p></div><div type="letter"><p>Genève</p></div></body></text></TEI>`)
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		edition string
		want    []string
	}{
		"letters in chapters":          {volume, letters},
		"behind a byte order mark":     {"\ufeff" + volume, letters},
		"in UTF-16":                    {utf16, letters},
		"in the encoding that it says": {latin, []string{"#é: Zürich\n", "#2: Genève\n"}},
		"a corpus": {
			`<teiCorpus><teiHeader><fileDesc/></teiHeader><TEI xml:id="a"><teiHeader><fileDesc><titleStmt><title>First</title></titleStmt></fileDesc></teiHeader><text><body><p>Come.</p></body></text></TEI>` +
				`<TEI><text><body><p>Go.</p></body></text></TEI></teiCorpus>`,
			[]string{"#a: First\n\nCome.\n", "#2: Go.\n"},
		},
		"a corpus of one": {`<teiCorpus><TEI><text><body><p>Come.</p></body></text></TEI></teiCorpus>`, []string{"#1: Come.\n"}},
		"a corpus of volumes": {
			`<teiCorpus><TEI xml:id="v1"><text><body><div type="letter" xml:id="a"><p>Come.</p></div><div type="letter" xml:id="b"><p>Go.</p></div></body></text></TEI><TEI xml:id="v2"><text><body><p>End.</p></body></text></TEI></teiCorpus>`,
			[]string{"#a: Come.\n", "#b: Go.\n", "#v2: End.\n"},
		},
		"texts in groups": {
			`<TEI><text><front><p>Found in Riga.</p></front><group><group><text xml:id="a"><body><div type="letter"><p>Come.</p></div></body></text></group><text xml:id="b"><body><p>Go.</p></body></text></group></text></TEI>`,
			[]string{"#1: Found in Riga.\n", "#a: Come.\n", "#b: Go.\n"},
		},
		"one letter stays whole":  {`<TEI><text><front><div><p>Found in Riga.</p></div></front><body><div type="letter" xml:id="a"><p>Come.</p></div></body></text></TEI>`, []string{": Found in Riga.\n\nCome.\n"}},
		"acts of a play are none": {`<TEI><text><body><div type="act"><p>Come.</p></div><div type="act"><p>Go.</p></div></body></text></TEI>`, []string{": Come.\n\nGo.\n"}},
		"one that breaks off":     {volume[:len(volume)-20], []string{"a is XML that breaks off or is damaged; fetch or export it again"}},
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, held(t, c.edition)); diff != "" {
				t.Error(diff)
			}
		})
	}
}
