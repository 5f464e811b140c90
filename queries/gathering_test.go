package queries_test

import (
	"testing"

	"dramatis/graph"
	"dramatis/queries"
	"dramatis/queries/internal/fake"
)

// TestEventsOfOneNameAreTakenTogether: who asks for a conference means whatever is told of it.
func TestEventsOfOneNameAreTakenTogether(t *testing.T) {
	c := fake.New()
	ada, ben := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Ben Hill")
	var held []graph.IRI
	for _, at := range []string{"@one", "@two"} {
		held = append(held, c.Called(graph.Event, "Harbour Conference", at))
	}
	c.Say("notes", ada, "present-at", held[0], "Moor at the Harbour Conference", fake.When("1956-05-03"))
	c.Say("letter", ben, "present-at", held[1], "Hill at the Harbour Conference", fake.When("1956-05-04"))
	answersTo(t, c, map[string]string{
		"Who took part in the Harbour Conference?": "Ada Moor; Ben Hill", "Did Ben Hill attend the Harbour Conference?": "yes", "Who attended the Harbour Conference on 3 May 1956?": "Ada Moor",
		"When was the Harbour Conference?": "1956-05-03; 1956-05-04", "Who took part in the conference?": "",
	})
	dated := c.Entity(graph.Event, "1962 Harbour Conference", "Harbour Conference")
	c.Say("minutes", c.Entity(graph.Person, "Cid Vale"), "present-at", dated, "Vale at the 1962 Harbour Conference")
	answersTo(t, c, map[string]string{
		"Who took part in the Harbour Conference?": "Ada Moor; Ben Hill; Cid Vale", "Who took part in the Harbour Conference in May 1956?": "Ada Moor; Ben Hill",
		"Who took part in the Harbour Conference of 1962?": "Cid Vale", "Who was at the 1962 Harbour Conference?": "Cid Vale", "Who took part in the Harbour Conference of 1954?": "",
	})
}

// TestWhichMeetingsPapersRecord: those of a body by whatever name of it, of the time asked for.
func TestWhichMeetingsPapersRecord(t *testing.T) {
	c := fake.New()
	board := c.Entity(graph.Organization, "National Timber Board", "NTB")
	c.Spoken("National Timber Board", 2)
	present := []graph.NamedRef{{ID: c.Entity(graph.Person, "Ada Moor"), Name: "Ada Moor"}, {ID: c.Entity(graph.Person, "Ben Hill"), Name: "Ben Hill"}}
	for _, d := range []struct {
		id    graph.DocumentID
		title string
		date  graph.EDTF
		who   []graph.NamedRef
	}{
		{"one", "Memorandum of Discussion at the 7th Meeting of the National Timber Board", "1956-05-04", present},
		{"two", "Minutes of the 292d Meeting of the National Timber Board", "1956-08-01", present},
		{"three", "Minutes of National Timber Board Meeting", "1957-01-09", present},
		{"other", "Memorandum of Discussion at the 292d Meeting of the National Timber Board", "1956-08-01", present},
		{"four", "Memorandum From Moor to Hill on the Meeting of the National Timber Board", "1956-05-05", nil},
		{"five", "Minutes of Harbour Council Meeting", "1956-05-05", present},
	} {
		c.AddDocument(graph.Document{ID: d.id, Path: string(d.id) + ".txt", Title: d.title, Date: d.date, Status: graph.OK, Participants: d.who}, d.title+"\n")
	}
	c.Say("one", present[0].ID, "member-of", board, "Moor of the National Timber Board")
	seventh, second, third := "Memorandum of Discussion at the 7th Meeting of the National Timber Board", "Minutes of the 292d Meeting of the National Timber Board", "Minutes of National Timber Board Meeting"
	second = "Memorandum of Discussion at the 292d Meeting of the National Timber Board; " + second
	answersTo(t, c, map[string]string{
		"Which meetings of the National Timber Board took place in 1956?": seventh + "; " + second, "Which meetings of the NTB were held in 1957?": third,
		"Which NTB meetings took place in 1956?": seventh + "; " + second, "How many meetings of the NTB took place?": "3", "What was the last meeting of the NTB?": third,
		"What was the first meeting of the NTB in 1956?": seventh, "Which meetings of the NTB took place in 1960?": "", "Which letters of the NTB took place in 1956?": "",
		"How many meetings of the NTB took place in 1960?": "", "Who attended the seventh meeting of the NTB?": "Ada Moor; Ben Hill", "Who attended the 292nd meeting of the NTB?": "Ada Moor; Ben Hill",
	})
}

// TestWhomNearlyAllDocumentsMean: one paper that has but the surname may mean him too; of two of
// whom many speak the name is asked back.
func TestWhomNearlyAllDocumentsMean(t *testing.T) {
	c := fake.New()
	ada, ben := c.Entity(graph.Person, "Ada Moor", "Moor"), c.Entity(graph.Person, "Ben Hill")
	c.Entity(graph.Person, "Eva Moor", "Moor")
	c.Spoken("Ada Moor", 40)
	c.Spoken("Eva Moor", 9)
	for _, at := range []string{"@one", "@two", "@three"} {
		c.Called(graph.Person, "Moor", at)
		c.Spoken("Moor", 1)
	}
	c.Say("notes", ada, "met", ben, "Moor met Hill")
	answersTo(t, c, map[string]string{"Whom did Moor meet?": "Ben Hill", "Who met Moor?": "Ben Hill"})
	c.Spoken("Eva Moor", 20)
	answersTo(t, c, map[string]string{"Whom did Moor meet?": ""})
}

// TestADateThatIsAboutIsNotSure: what a letter tells without a day was about that of the letter.
func TestADateThatIsAboutIsNotSure(t *testing.T) {
	c := fake.New()
	ada, ben, oslo := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Ben Hill"), c.Entity(graph.Place, "Norvik")
	c.Say("letter", ada, "met", ben, "when Moor spoke with Hill", fake.When("1956-05-03~"))
	c.Say("letter", ada, "located-in", oslo, "Norvik, 3 May 1956", fake.When("1956-05-03~"))
	answersTo(t, c, map[string]string{"When did Ada Moor meet Ben Hill?": "1956-05-03~?", "Where did Ada Moor meet Ben Hill?": ""})
}

// TestABodyIsHeadedByWhoIsCalledAfterItsField: the Director of Central Intelligence heads the agency.
func TestABodyIsHeadedByWhoIsCalledAfterItsField(t *testing.T) {
	c := fake.New()
	agency, field := c.Entity(graph.Organization, "Inner Harbour Agency"), c.Entity(graph.Organization, "Inner Harbour")
	c.Say("list", c.Entity(graph.Person, "Ada Moor"), "holds-position", field, "Moor, Director of Inner Harbour", fake.Role("Director"), fake.When("1956"))
	c.Say("list", c.Entity(graph.Person, "Ben Hill"), "holds-position", field, "Hill, Deputy Director of Inner Harbour", fake.Role("Deputy Director"), fake.When("1956"))
	c.Say("list", c.Entity(graph.Person, "Cora Wren"), "holds-position", agency, "Wren of the Agency", fake.Role("Clerk"))
	answersTo(t, c, map[string]string{
		"Who was in charge of the Inner Harbour Agency in 1956?": "Ada Moor", "Who was the director of the Inner Harbour Agency?": "Ada Moor", "Who headed Inner Harbour?": "Ada Moor",
	})
}

// TestWhoIsListedWasThere: of a meeting that is known by its day, the minutes of that day list who took part, by whichever
// name the body is called.
func TestWhoIsListedWasThere(t *testing.T) {
	c := fake.New()
	ada, ben := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Ben Hill")
	c.Entity(graph.Person, "Cid Vale")
	c.Entity(graph.Organization, "Norland Trade Board", "NTB")
	c.Spoken("Norland Trade Board", 4)
	c.Entity(graph.Event, "NTB meeting")
	c.AddDocument(graph.Document{
		ID: "minutes", Path: "minutes.txt", Title: "Minutes of the Meeting of the Norland Trade Board", Date: "1956-05-04", Status: graph.OK,
		Participants: []graph.NamedRef{{ID: ada, Name: "Ada Moor"}, {ID: ben, Name: "Ben Hill"}},
	}, "Minutes of the Meeting of the Norland Trade Board\nPresent: Ada Moor, Ben Hill")
	answersTo(t, c, map[string]string{
		"Who attended the NTB meeting of 4 May 1956?": "Ada Moor; Ben Hill", "Who was at the NTB meeting on 4 May 1956?": "Ada Moor; Ben Hill", "Who attended the NTB meeting of 5 May 1956?": "",
		"Who attended the Norland Trade Board on 4 May 1956?": "Ada Moor; Ben Hill", "Did Ada Moor attend the NTB on 4 May 1956?": "yes", "Who attended the Norland Trade Board on 5 May 1956?": "", "Who attended the Norland Trade Board?": "",
		"Was Ben Hill at the NTB meeting of 4 May 1956?": "yes", "Did Cid Vale attend the NTB meeting of 4 May 1956?": "no?", "How many people attended the NTB meeting of 4 May 1956?": "2",
	})
}

// TestAGatheringIsKnownByItsNumberItsPlaceOrItsBody: of the day of a gathering other words may tell which it was.
func TestAGatheringIsKnownByItsNumberItsPlaceOrItsBody(t *testing.T) {
	c := fake.New()
	ada, ben, cid := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Ben Hill"), c.Entity(graph.Person, "Cid Vale")
	board := c.Entity(graph.Organization, "Norland Trade Board")
	c.Entity(graph.Place, "Norvik")
	c.Entity(graph.Place, "Haven")
	session := c.Entity(graph.Event, "Session of the Bureau of the Norland Workers' Party of 6 May 1956")
	c.AddDocument(graph.Document{ID: "numbered", Path: "numbered.txt", Title: "Memorandum of Discussion at the 32nd Meeting of the Norland Trade Board", Date: "1956-05-04", Place: "Haven", Status: graph.OK,
		Participants: []graph.NamedRef{{ID: board, Name: "Norland Trade Board"}}}, "Mr. Moor said that trade was good.")
	c.AddDocument(graph.Document{ID: "placed", Path: "placed.txt", Title: "Memorandum of Conversation", Date: "1956-05-05", Place: "Norvik", Status: graph.OK,
		Participants: []graph.NamedRef{{ID: ada, Name: "Ada Moor"}, {ID: ben, Name: "Ben Hill"}}}, "Ada Moor, Ben Hill")
	c.Say("numbered", ada, "present-at", c.Entity(graph.Event, "Trade Board Meeting"), "Mr. Moor said", fake.When("1956-05-04"))
	c.Say("numbered", ben, "present-at", c.Entity(graph.Event, "Harbour Conference"), "Hill had been at the conference", fake.When("1955-01-01"))
	c.Say("party", cid, "present-at", session, "Present: Vale", fake.When("1956-05-06"))
	answersTo(t, c, map[string]string{
		"Who attended the 32nd meeting of the Norland Trade Board?": "Ada Moor", "Who attended the 31st meeting of the Norland Trade Board?": "",
		"Who took part in the meeting at Norvik on 5 May 1956?": "Ada Moor; Ben Hill", "Who was at the meeting in Norvik on 4 May 1956?": "", "Who was at the meeting in Haven on 5 May 1956?": "",
		"Who was present at the Bureau meeting of 6 May 1956?": "Cid Vale", "Who attended the Bureau meeting on 6 May 1956?": "Cid Vale", "Who attended the Senate meeting of 6 May 1956?": "", "Who attended the Bureau meeting of 7 May 1956?": "",
	})
}

// TestMinutesAreOfTheirBodysMeeting: the title of minutes need not say that the body met, nor of what land it is.
func TestMinutesAreOfTheirBodysMeeting(t *testing.T) {
	c := fake.New()
	ada, ben := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Ben Hill")
	c.Entity(graph.Person, "Cid Vale")
	for day, land := range map[graph.EDTF]string{"1956-05-04": "Norland", "1956-05-05": "Sudland"} {
		c.AddDocument(graph.Document{ID: graph.DocumentID(day), Path: string(day), Type: "protocol", Title: "Cabinet, Protocol No. 102", Date: day, Status: graph.OK,
			Participants: []graph.NamedRef{{ID: ada, Name: "Ada Moor"}, {ID: ben, Name: "Ben Hill"}}}, "The "+land+"ish Cabinet hears a report.\nPresent: Ada Moor, Ben Hill")
	}
	c.AddDocument(graph.Document{ID: "letter", Path: "letter", Type: "letter", Title: "Letter to the Cabinet", Date: "1956-05-06", Status: graph.OK,
		Participants: []graph.NamedRef{{ID: ada, Name: "Ada Moor"}, {ID: ben, Name: "Ben Hill"}}}, "Ada Moor, Ben Hill")
	tables := queries.Tables{Lands: func() (map[string][]string, error) {
		return map[string][]string{"norlandish": {"Norland"}, "sudlandish": {"Sudland"}}, nil
	}}
	answersTo(t, c, map[string]string{
		"Who was present at the Cabinet meeting of 4 May 1956?":                 "Ada Moor; Ben Hill",
		"Who was present at the Norlandish Cabinet meeting of 4 May 1956?":      "Ada Moor; Ben Hill",
		"Who was present at the Norlandish Cabinet meeting of 5 May 1956?":      "",
		"Who was present at the Cabinet meeting of 6 May 1956?":                 "",
		"Who was present at the Senate meeting of 4 May 1956?":                  "",
		"Was Ben Hill present at the Norlandish Cabinet meeting of 4 May 1956?": "yes",
		"Did Cid Vale attend the Norlandish Cabinet meeting of 4 May 1956?":     "no?",
		"Did Cid Vale attend the Norlandish Cabinet meeting of 5 May 1956?":     "",
	}, tables)
}

// TestOfAMeetingWithoutAListTheRecordTellsWhoWasThere: where the record of the day lists nobody, what it tells of those present counts.
func TestOfAMeetingWithoutAListTheRecordTellsWhoWasThere(t *testing.T) {
	c := fake.New()
	ada := c.Entity(graph.Person, "Ada Moor")
	c.Entity(graph.Person, "Cid Vale")
	c.Entity(graph.Organization, "Norland Trade Board", "NTB")
	c.Spoken("Norland Trade Board", 4)
	for _, at := range []string{"@one", "@two"} {
		c.Called(graph.Event, "NTB Meeting", at)
	}
	c.AddDocument(graph.Document{ID: "memo", Path: "memo.txt", Title: "Memorandum of Discussion at the 32nd Meeting of the Norland Trade Board", Date: "1956-05-04", Status: graph.OK}, "Mr. Moor said that trade was good.")
	c.Say("memo", ada, "present-at", c.Entity(graph.Event, "discussion of 4 May 1956"), "Mr. Moor said", fake.When("1956-05-04"))
	answersTo(t, c, map[string]string{
		"Who attended the NTB meeting of 4 May 1956?": "Ada Moor", "Was Ada Moor at the NTB meeting of 4 May 1956?": "yes", "Was Cid Vale at the NTB meeting of 4 May 1956?": "no?", "Who attended the NTB meeting of 5 May 1956?": "",
	})
}

// TestATopicIsNotTheNameOfAnEnd: who told Norland of a trip told nobody of a trip to Norland.
func TestATopicIsNotTheNameOfAnEnd(t *testing.T) {
	c := fake.New()
	moor, norland, hill := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Organization, "Norland"), c.Entity(graph.Person, "Ben Hill")
	c.Say("notes", moor, "informed", norland, "Moor informed Norland of the trip to Sorland")
	c.Say("notes", moor, "informed", hill, "Moor told Hill of the trip to Norland")
	answersTo(t, c, map[string]string{
		"Whom did Ada Moor inform about the trip to Norland?": "Ben Hill?", "Whom did Ada Moor inform about the trip to Sorland?": "Norland?", "Whom did Ada Moor inform about a trip?": "Ben Hill?; Norland?",
	})
}

// TestWhomNoPaperOfAMeetingNames: who asks for a meeting by its day alone may mean another than the one of which a paper lists who was
// there; who asks for one of several conferences of a name means one of which papers may tell nothing.
func TestWhomNoPaperOfAMeetingNames(t *testing.T) {
	c := fake.New()
	ada, ben := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Ben Hill")
	c.Entity(graph.Person, "Cid Vale")
	c.Say("minutes", ada, "present-at", c.Entity(graph.Event, "meeting of 4 May 1956"), "Present: Moor", fake.When("1956-05-04"))
	c.Say("minutes", ada, "present-at", c.Entity(graph.Event, "Trade Board meeting of 5 May 1956"), "Present: Moor", fake.When("1956-05-05"))
	for _, at := range []string{"@one", "@two"} {
		c.Say(graph.DocumentID("notes"+at), ben, "present-at", c.Called(graph.Event, "Harbour Conference", at), "Hill at the Harbour Conference")
	}
	talk := c.Entity(graph.Event, "conversation of 7 May 1956")
	c.AddDocument(graph.Document{
		ID: "talk", Path: "talk.txt", Title: "Memorandum of Conversation", Date: "1956-05-07", Status: graph.OK,
		Participants: []graph.NamedRef{{ID: ada, Name: "Ada Moor"}, {ID: ben, Name: "Ben Hill"}},
	}, "Memorandum of Conversation\nNorvik, 7 May 1956\nAda Moor, Ben Hill")
	c.Say("talk", talk, "located-in", c.Entity(graph.Place, "Norvik"), "Norvik, 7 May 1956", fake.When("1956-05-07"), fake.From("heading/where-held"))
	c.Entity(graph.Event, "9th Meeting", "Harbour Board meeting of 8 May 1956")
	c.Entity(graph.Organization, "Harbour Board")
	c.AddDocument(graph.Document{
		ID: "board", Path: "board.txt", Title: "Summary of a Meeting of the Harbour Board", Date: "1956-05-08", Status: graph.OK,
		Participants: []graph.NamedRef{{ID: ada, Name: "Ada Moor"}, {ID: ben, Name: "Ben Hill"}},
	}, "Summary of a Meeting of the Harbour Board\nNorvik, 8 May 1956\nAda Moor, Ben Hill")
	answersTo(t, c, map[string]string{
		"Was Ben Hill at the Harbour Board meeting of 8 May 1956?": "yes", "Was Cid Vale at the Harbour Board meeting of 8 May 1956?": "no?",
		"Was Ada Moor at the meeting of 4 May 1956?": "yes", "Was Cid Vale at the meeting of 4 May 1956?": "no?", "Was Cid Vale at the Trade Board meeting of 5 May 1956?": "no?",
		"Was Ben Hill at the Harbour Conference?": "yes", "Was Cid Vale at the Harbour Conference?": "",
		"Was Ada Moor at the meeting of 7 May 1956?": "yes", "Who took part in the conversation of 7 May 1956?": "Ada Moor; Ben Hill", "Was Cid Vale at the conversation of 7 May 1956?": "no?",
	})
}
