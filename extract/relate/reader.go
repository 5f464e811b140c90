package relate

import (
	"io/fs"
	"slices"
	"sort"
	"strings"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/extract/lexicon"
	"dramatis/extract/mention"
	"dramatis/extract/post"
	"dramatis/extract/sense"
	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// Reader reads statements off documents. It is safe for concurrent use.
type Reader struct {
	lexicon    *lexicon.Lexicon
	frames     *lexicon.Frames // of the lexicon
	roles      lexicon.Roles   // of the lexicon
	grammar    *clause.Grammar
	vocabulary graph.Vocabulary
	sure       graph.Calibration
	off        map[Part]bool // left out
}

// Load reads the verbs, offices and frames from the tables (seeds.FS). The error
// of a broken frame names its file and line.
func Load(tables fs.FS, vocabulary graph.Vocabulary) (*Reader, error) {
	known, err := lexicon.Load(tables, vocabulary)
	if err != nil {
		return nil, err
	}
	sure, err := loadCalibration(tables)
	if err != nil {
		return nil, err
	}
	rd := &Reader{vocabulary: vocabulary, sure: sure}
	rd.use(known)
	return rd, nil
}

// use makes a reader read by a lexicon.
func (rd *Reader) use(l *lexicon.Lexicon) {
	rd.lexicon, rd.frames, rd.roles, rd.grammar = l, l.Frames, l.Roles, clause.NewGrammar(l)
}

// Read gives the statements of one document, each once, in order of their first evidence.
func (rd *Reader) Read(doc *source.Document, l zone.Layout, a mention.Annotated, c coref.Result) []Statement {
	r := &reading{Reader: rd, doc: doc, layout: l, a: &a, c: &c, events: newEvents(), partners: map[coref.ChainID]coref.ChainID{}, dealings: map[coref.ChainID]coref.ChainID{}, cameTo: map[coref.ChainID]coref.ChainID{}, tookPart: map[coref.ChainID]bool{}, talked: map[[2]coref.ChainID]bool{}, delegates: map[coref.ChainID][]coref.ChainID{}, floor: [2]coref.ChainID{coref.None, coref.None}}
	sentence := sense.Read(rd.grammar.SentencesOf(doc, l, &a, &c), rd.frames, &a, &c, sense.Days{Ahead: r.dayAhead, Beside: r.hasDate, Of: r.byDay})
	r.Reading = post.Read(sentence, post.DocumentOf(doc, l, &a, &c), rd.lexicon, rd.vocabulary, r.household)
	r.kept, r.recalled = rd.ofTheDay(l.Header.Type), rd.frames.Recalled[l.Header.Type]
	r.AuthorSpeaks, r.addressed = r.refersTo(c.Senders), r.refersTo(c.Recipients)
	r.authorListens = r.saysI(append(slices.Clone(c.Senders), c.Author))
	if !rd.off[Headings] {
		r.readHeading()
	}
	r.readAliases()
	r.readForms()
	r.readSentences()
	if !rd.off[Positions] {
		r.readRosters()
		r.readPostings()
	}
	r.readHostPosts()
	r.readCourtesies()
	r.readLoneOffices()
	if !rd.off[Positions] {
		r.readSignedOffices() // a signature says nothing of how the text tells offices
	}
	r.readGatherings()
	r.readHeadHours()
	r.meetings()
	r.dropHomecomings()
	if rd.off[Senses] {
		r.assertAll()
	}
	return r.merged()
}

// reading is the state of reading one document.
type reading struct {
	*Reader
	post.Reading // of the sentence that is being read
	doc          *source.Document
	layout       zone.Layout
	a            *mention.Annotated
	c            *coref.Result

	cues lexicon.CueSet // of the sentence that is being read

	// delegates are those whom it names as belonging to a delegation.
	delegates map[coref.ChainID][]coref.ChainID

	// missions are the delegations without a name whose people it names.
	missions []mission

	// counted are the days of the sentence that its words count from other days.
	counted []dated

	turn source.Span // the turn of a dialogue that was read last

	// addressed says that the author speaks to his reader ("you").
	addressed bool
	// authorListens says that the author tells what he himself did ("I", "my"): what others say
	// they may have said to him. Who only signs for an office was not there.
	authorListens bool

	// kept tells that the document is kept on the day of which it tells.
	kept bool
	// recalled tells that in its dialogue somebody is asked about what happened before.
	recalled bool

	// What the text before it has established.
	partners  map[coref.ChainID]coref.ChainID // whom each speaker last dealt with
	floor     [2]coref.ChainID                // who of a conversation spoke last, and before him
	said      utterance                       // who spoke last
	talked    map[[2]coref.ChainID]bool       // who spoke with whom, both ways, by what is stated so far
	saidLast  ownDeed                         // where who tells last says what he said
	acted     ownDeed                         // where who tells last acted himself
	dealings  map[coref.ChainID]coref.ChainID // who of others dealt with whom in this paragraph
	cameTo    map[coref.ChainID]coref.ChainID // to whom people came who came with the author
	dealt     int                             // where the sentence ends that last told of such a dealing
	events    events
	entry     graph.EDTF // the day of the entry of a journal, or ""
	day       graph.EDTF // the day that the text has come to in telling, or ""
	dayAt     int        // the byte where it came to it
	telling   telling    // the day of the dealings that it tells of
	heldOn    graph.EDTF // the day on which the sentence says that the recorded conversation was held, or ""
	tellsFrom int        // the byte of the first sentence that may tell which
	found     []Statement
	met       []int                           // which of them tell that two met
	returns   []int                           // which of them tell that somebody returned somewhere
	tookPart  map[coref.ChainID]bool          // who was at a meeting, as the text has told
	marked    bool                            // the heading gives its parties by routing marks
	unplaced  []unplaced                      // offices whose state is not named beside them
	venue     map[coref.ChainID]coref.ChainID // where the conversation was held that the document records
	letters   *bool                           // whether the document speaks of letters; nil until that is asked
	seated    []Statement                     // presences at the gatherings, stated or not
}

// readSentences runs frames and positions over every sentence of the historic zones.
func (r *reading) readSentences() {
	r.Begin()
	defer r.End()
	zones := r.layout.Cursor()
	for _, s := range r.a.Sentences {
		kind := readIn(zones.At(s.Span.Start))
		if !kind.Historic() || r.inAnswer(s.Span.Start) {
			continue
		}
		r.Open(s, kind)
		r.listen()
		r.Items = r.tellDays(r.Items)
		r.turnPage()
		r.Parse()
		r.noteTold()
		if clause.Named(r.Items) || r.GoesOn() {
			r.readDeeds()
		} else {
			r.readLasting() // "Conversation lasted two hours."
		}
		r.noteOwnDeed()
		r.noteOwnWords()
		r.readCommand()
		r.readPleas()
		r.dateRecord()
	}
}

// readDeeds reads what the sentence says of those whom it mentions.
func (r *reading) readDeeds() {
	r.noteEvents()
	r.noteDelegates()
	r.readPresence()
	r.readAmong()
	front := r.behindOpening()
	r.readNouns(0, front) // "In a talk with X, Y said": to X
	r.readVerbs()
	r.readNouns(front, len(r.Items))
	r.readDeedsAt()
	r.readAnswered()
	r.readInventoried()
	r.readJottings()
	r.noteCompanions()
	r.readStay()
	r.readLasting()
	r.readExchanges()
	if !r.off[Positions] {
		r.readPositions()
		r.readBelongings()
		r.readSpokenFor()
		r.readFrontedFor()
		r.readOwned()
		r.readSharedPosts()
		r.readEnclosed()
		r.readEnclosedStates()
		r.readEnclosedOffices()
		r.readHeadships()
		r.readLeaderships()
		r.readCommands()
		r.readEntryBirths()
		r.readPostsOfVerbs()
		r.readBirths()
		r.readOrigins()
		r.readLives()
		r.readChildren()
		r.readBereaved()
		r.readNationalities()
		r.readSeats()
		r.readCallings()
		r.readAffiliations()
	}
}

// readIn gives the zone a sentence is read in: the innermost of those that cover it,
// but an insert is read in the voice of the text it was inserted in.
func readIn(covering []zone.Zone) zone.Kind {
	for i := len(covering) - 1; i >= 0; i-- {
		if k := covering[i].Kind; k != zone.Insert || i == 0 {
			return k
		}
	}
	return ""
}

// add notes a statement if the vocabulary allows it and it says something of two
// different actors of the history told.
func (r *reading) add(s Statement) {
	if s.Subject == coref.None || s.Subject == s.Object || s.Object == coref.None && s.Literal == "" {
		return
	}
	to := graph.Name
	if s.Object != coref.None {
		if r.c.Chains[s.Object].Bibliographic {
			return
		}
		to = r.kindOf(s.Object, s.Predicate)
	}
	if r.c.Chains[s.Subject].Bibliographic || !r.vocabulary.Allows(r.kindOf(s.Subject, s.Predicate), s.Predicate, to) {
		return
	}
	if (s.Predicate == "met" || s.Predicate == "present-at") && s.Modality.Happened() {
		r.tookPart[s.Subject], r.tookPart[s.Object] = true, true
	}
	if r.frames.FaceToFace[s.Predicate] && s.Modality.Happened() {
		r.noteTalk(s.Subject, s.Object)
	}
	if s.Predicate == "met" {
		r.met = append(r.met, len(r.found))
	}
	r.found = append(r.found, s)
}

// evidence gives the proof of a statement read by a rule over a span of the text.
func (r *reading) evidence(span source.Span, kind zone.Kind, rule string) []Evidence {
	return []Evidence{{Span: trimmed(r.doc.Text, span), Zone: kind, Rule: rule}}
}

// trimmed takes blanks off both ends of a span.
func trimmed(text string, s source.Span) source.Span {
	t := s.Of(text)
	left := len(t) - len(strings.TrimLeft(t, " \t\r\n\u00a0"))
	t = strings.TrimSpace(t)
	return source.Span{Start: s.Start + left, End: s.Start + left + len(t)}
}

// datesBefore gives how many dates begin before a byte of the text.
func (r *reading) datesBefore(at int) int {
	return sort.Search(len(r.a.Dates), func(i int) bool { return r.a.Dates[i].Span.Start >= at })
}
