package zone

import (
	"cmp"
	"io/fs"
	"slices"

	"dramatis/extract/date"
	"dramatis/extract/source"
)

// Reader reads the layout of documents. It is safe for concurrent use.
type Reader struct {
	tables *tables
}

// New loads the tables of furniture, apparatus, kinds of document and languages
// (seeds.FS). The error names the table that is missing or broken.
func New(from fs.FS) (*Reader, error) {
	t, err := load(from)
	if err != nil {
		return nil, err
	}
	return &Reader{tables: t}, nil
}

// Read gives the zones and the heading of a document. Every byte of the text lies
// in exactly one outer zone; quotations and inserts lie inside letterhead or body.
func (r *Reader) Read(doc *source.Document) Layout {
	p := &page{tables: r.tables, text: doc.Text, lines: linesOf(doc.Text)}
	if chat, ok := p.readChat(); ok {
		return chat
	}
	p.readMessage()
	p.readPage()
	p.readDispatch()
	p.readScans()
	p.readTop()
	p.readEnclosures()
	p.readSeries()
	p.readReplies()
	p.readMinutes()
	p.readLetterTables()
	p.readChronology()
	p.readBottom()
	zones := p.outerZones()
	header := p.readHeader()
	p.readForms()
	return Layout{Zones: p.withVoices(zones), Header: header, Carried: p.carried, Forms: p.blanks}
}

// page is a document while its layout is read. The steps fill in the kind of
// each line, from the outside inwards: the web page, scans, head, foot.
type page struct {
	*tables
	text  string
	lines []line

	web      bool // the text is a web page
	title    source.Span
	heading  date.Date // a date that heads the page or title
	posted   date.Date // when a news page was posted
	news     bool
	message  bool          // an electronic message
	carried  []Carried     // what it answers, forwards or encloses
	citation source.Span   // the title as the citation quotes it
	cuts     []cut         // zones that start inside a line
	parsed   titleReading  // what the title says
	authored []source.Span // names of authors in bylines
	blanks   []Form        // the forms in it that ask line by line
	letter   letter        // what a letter without a title says of its parties
}

// cut lets a zone start inside a line.
type cut struct {
	at   int
	kind Kind
}

// of gives the words of line i.
func (p *page) of(i int) string { return p.lines[i].Span.Of(p.text) }

// mark gives the lines from i up to before j their kind, where they have none.
func (p *page) mark(i, j int, kind Kind) {
	for ; i < j; i++ {
		if p.lines[i].kind == "" {
			p.lines[i].kind = kind
		}
	}
}

// outerZones turns the kinds of the lines into zones that cover the text. A line
// that nothing claimed is body.
func (p *page) outerZones() []Zone {
	var zones []Zone
	add := func(at int, kind Kind) {
		if n := len(zones); n > 0 && zones[n-1].Kind == kind {
			return
		} else if n > 0 {
			zones[n-1].Span.End = at
		}
		zones = append(zones, Zone{Kind: kind, Span: source.Span{Start: at}})
	}
	cuts := slices.SortedStableFunc(slices.Values(p.cuts), func(a, b cut) int { return cmp.Compare(a.at, b.at) })
	for i := range p.lines {
		kind := p.lines[i].kind
		if kind == "" {
			kind = Body
		}
		add(p.lines[i].from, kind)
		for len(cuts) > 0 && cuts[0].at < p.lines[i].End {
			add(cuts[0].at, cuts[0].kind)
			cuts = cuts[1:]
		}
	}
	if len(zones) == 0 {
		if len(p.text) == 0 {
			return nil
		}
		zones = []Zone{{Kind: Body}}
	}
	zones[0].Span.Start, zones[len(zones)-1].Span.End = 0, len(p.text)
	return zones
}
