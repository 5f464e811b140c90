package queries_test

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"strings"
	"testing"

	"dramatis/graph"
	"dramatis/queries"
	"dramatis/queries/internal/fake"
)

// askOf asks a corpus a question, with the tables of the language if any are given.
func askOf(t *testing.T, c queries.Corpus, question string, tables ...queries.Tables) queries.Answer {
	t.Helper()
	a, err := queries.Ask(context.Background(), c, vocabulary(t), append(tables, queries.Tables{})[0], question)
	if err != nil {
		t.Fatalf("%s: %v", question, err)
	}
	return a
}

// asking asks a corpus and gives what is said.
func asking(t *testing.T, c queries.Corpus, question string) string {
	t.Helper()
	return said(askOf(t, c, question))
}

// answersTo asks a corpus each question and compares what is said with the answer beside it.
func answersTo(t *testing.T, c queries.Corpus, wants map[string]string, tables ...queries.Tables) {
	t.Helper()
	for question, want := range wants {
		a := askOf(t, c, question, tables...)
		if got := said(a); got != want {
			t.Errorf("%s: %s %q, want %q (%s)", question, a.Status, got, want, a.Plan)
		}
	}
}

// TestAQuestionMayAskTwice: "whom" behind a verb asks, and is no part of what was said.
func TestAQuestionMayAskTwice(t *testing.T) {
	c := fake.New()
	ada, ben, cid := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Ben Hill"), c.Entity(graph.Person, "Cid Vale")
	c.Say("notes", ada, "criticised", ben, "Moor accused Hill of theft")
	c.Say("notes", cid, "criticised", ben, "Vale accused Hill of sloth")
	c.Say("notes", cid, "informed", ada, "Vale told Moor of the fire")
	answersTo(t, c, map[string]string{
		"Who accused whom of theft?": "Ada Moor – Ben Hill?", "Who accused Hill of theft?": "Ada Moor?",
		"Who told whom about the fire?": "Cid Vale – Ada Moor?", "Who told whom of the theft?": "",
	})
}

// TestWhatIsGivenMayBePapers: who gives another documents or money gives him that and nothing else.
func TestWhatIsGivenMayBePapers(t *testing.T) {
	c := fake.New()
	ada, ben, cid := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Ben Hill"), c.Entity(graph.Person, "Cid Vale")
	c.Say("notes", ada, "sent-to", ben, "Moor gave Hill the documents", func(s *graph.Statement) { s.Topic = "documents" })
	c.Say("notes", cid, "sent-to", ben, "Vale gave Hill money", func(s *graph.Statement) { s.Topic = "money" })
	answersTo(t, c, map[string]string{
		"Who gave Ben Hill the documents?": "Ada Moor", "Who gave the documents to Ben Hill?": "Ada Moor", "Who handed Ben Hill the documents?": "Ada Moor",
		"To whom did Cid Vale give money?": "Ben Hill", "Who gave Ben Hill the maps?": "",
	})
}

// TestAVerbThatSaysMoreWantsItsOwnWords: who informed somebody did not thereby warn him, and
// who wrote a report sent no telegram.
func TestAVerbThatSaysMoreWantsItsOwnWords(t *testing.T) {
	c := fake.New()
	ada, ben, cid := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Ben Hill"), c.Entity(graph.Person, "Cid Vale")
	c.AddDocument(graph.Document{ID: "wire", Path: "wire.txt", Title: "Telegram From Moor to Hill", Status: graph.OK}, "")
	c.Say("notes", ada, "informed", ben, "Moor told Hill of the fire")
	c.Say("notes", cid, "informed", ben, "Vale warned Hill of the fire")
	c.Say("wire", ada, "wrote-to", ben, "Telegram From Moor to Hill")
	c.Say("notes", cid, "wrote-to", ben, "Vale sent Hill a report")
	answersTo(t, c, map[string]string{
		"Who informed Ben Hill?": "Ada Moor; Cid Vale", "Who told Ben Hill?": "Ada Moor; Cid Vale",
		"Who warned Ben Hill?": "Cid Vale", "Did Ada Moor warn Ben Hill?": "no?", "Whom did Cid Vale warn?": "Ben Hill",
		"Who sent Ben Hill a telegram?": "Ada Moor", "Who cabled Ben Hill?": "Ada Moor", "Who sent a report to Ben Hill?": "Cid Vale", "Who wrote to Ben Hill?": "Ada Moor; Cid Vale",
		"How many telegrams did Cid Vale send to Ben Hill?": "",
	})
}

// TestOneMeetingIsNotCountedTwice: a year says nothing of another meeting than a day in it.
func TestOneMeetingIsNotCountedTwice(t *testing.T) {
	c := fake.New()
	ada, ben := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Ben Hill")
	for _, date := range []graph.EDTF{"1956", "1956-05", "1956-05-03", "1956-05-03/1956-05-05", "1956-09-01", "1957"} {
		c.Say(graph.DocumentID("of "+date), ada, "met", ben, "Moor met Hill", fake.When(date))
	}
	if got := asking(t, c, "How often did Ada Moor meet Ben Hill?"); got != "3" {
		t.Errorf("%s times, want 3", got)
	}
}

// TestWhoSignedIsNotWhoseBodySentIt: a telegram of an embassy is signed by its head.
func TestWhoSignedIsNotWhoseBodySentIt(t *testing.T) {
	c := fake.New()
	ada, post, ministry := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Organization, "Embassy in Norvik"), c.Entity(graph.Organization, "Ministry")
	c.AddDocument(graph.Document{ID: "wire", Path: "wire.txt", Title: "Telegram From the Embassy in Norvik to the Ministry", Date: "1950-07-08", Type: "telegram", Status: graph.OK,
		Senders: []graph.NamedRef{{ID: post, Name: "Embassy in Norvik"}}, Recipients: []graph.NamedRef{{ID: ministry, Name: "Ministry"}}, SignedBy: []graph.NamedRef{{ID: ada, Name: "Ada Moor"}}},
		"Telegram From the Embassy in Norvik to the Ministry\n\nMoor")
	answersTo(t, c, map[string]string{
		"Who signed the telegram of 8 July 1950?": "Ada Moor", "Who wrote the telegram of 8 July 1950?": "Ada Moor; Embassy in Norvik",
	})
}

// torn is a corpus of which what one entity is tied to cannot be read.
type torn struct {
	*fake.Corpus
	at  graph.IRI
	err error
}

func (c torn) StatementsAbout(ctx context.Context, id graph.IRI, only ...graph.Predicate) iter.Seq2[graph.Statement, error] {
	if id != c.at {
		return c.Corpus.StatementsAbout(ctx, id, only...)
	}
	return func(yield func(graph.Statement, error) bool) { yield(graph.Statement{}, c.err) }
}

// TestWhatCannotBeReadIsNoNo: whether a town lies in a land, what a title says of somebody and
// where he was are looked up on the way to an answer; there is none where that fails.
func TestWhatCannotBeReadIsNoNo(t *testing.T) {
	for _, test := range []struct{ question, tornAt string }{
		{"Who met Ben Hill in Arland?", "land"}, {"Who met Marshal Moor?", "ada"},
		{"Who attended the meeting between Ada Moor and Ben Hill?", "ada"},
	} {
		c := fake.New()
		ids := map[string]graph.IRI{"ada": c.Entity(graph.Person, "Ada Moor"), "town": c.Entity(graph.Place, "Norvik")}
		ben := c.Entity(graph.Person, "Ben Hill")
		ids["land"] = c.Entity(graph.Place, "Arland")
		c.Say("notes", ids["ada"], "met", ben, "Moor met Hill", c.At(ids["town"]))
		failure := errors.New("page 7 is damaged")
		a, err := queries.Ask(context.Background(), torn{c, ids[test.tornAt], failure}, vocabulary(t), queries.Tables{}, test.question)
		if !errors.Is(err, failure) {
			t.Errorf("%s: %s %v instead of the error", test.question, a.Status, err)
		}
	}
}

// counting counts how often what is said about something is read.
type counting struct {
	queries.Corpus
	of    graph.IRI
	times *int
}

func (c counting) StatementsAbout(ctx context.Context, id graph.IRI, only ...graph.Predicate) iter.Seq2[graph.Statement, error] {
	if id == c.of {
		*c.times++
	}
	return c.Corpus.StatementsAbout(ctx, id, only...)
}

// TestAPlaceIsLookedIntoOnce: however many statements there are, what lies in the place that
// was asked for is read once, not once for each of them.
func TestAPlaceIsLookedIntoOnce(t *testing.T) {
	c := fake.New()
	ada, land, town := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Place, "Arland"), c.Entity(graph.Place, "Norvik")
	c.Say("notes", town, "located-in", land, "Norvik in Arland")
	for i := range 50 {
		other := c.Entity(graph.Person, fmt.Sprintf("Guest Number%d", i))
		c.Say("notes", ada, "met", other, fmt.Sprintf("Moor met guest %d", i), c.At(town))
	}
	times := 0
	a, err := queries.Ask(context.Background(), counting{c, land, &times}, vocabulary(t), queries.Tables{}, "Whom did Ada Moor meet in Arland?")
	if err != nil || len(a.Answers) != 50 {
		t.Errorf("got %d rows, %v, want the 50 guests met in a town of Arland", len(a.Answers), err)
	}
	if times > 3 {
		t.Errorf("what is said about Arland was read %d times", times)
	}
}

// TestNotAllThatATownsmanDoesHappensInHisTown: where somebody was or stays says nothing of the
// place of what else he did; what is said of the town itself, or was held there, happened there.
func TestNotAllThatATownsmanDoesHappensInHisTown(t *testing.T) {
	c := fake.New()
	ada, ben, town := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Ben Hill"), c.Entity(graph.Place, "Norvik")
	talks := c.Entity(graph.Event, "Norvik talks")
	c.Say("notes", talks, "located-in", town, "the talks were held in Norvik")
	c.Say("notes", ada, "located-in", town, "Moor lives in Norvik")
	c.Say("notes", ada, "present-at", talks, "Moor took part")
	c.Say("notes", ada, "met", ben, "Moor met Hill")
	got := asking(t, c, "What happened in Norvik?")
	if strings.Contains(got, "met") || !strings.Contains(got, "present-at") {
		t.Errorf("got %q, want the talks and who was there, not whom Moor met elsewhere", got)
	}
}

// TestWhatWasSaidIsAskedForAndHeeded: a clause narrows to passages with its words, and "what"
// is never answered by somebody.
func TestWhatWasSaidIsAskedForAndHeeded(t *testing.T) {
	c := fake.New()
	ada, ben, cid := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Ben Hill"), c.Entity(graph.Person, "Cid Vale")
	c.Say("notes", ada, "asked", ben, "Moor asked Hill to close the harbour", fake.Topic("to close the harbour"))
	c.Say("notes", cid, "asked", ben, "Vale asked Hill to send ships")
	c.Say("notes", ada, "informed", cid, "Moor told Vale that the harbour was shut")
	c.Say("notes", cid, "informed", ada, "Vale told Moor about the radio station", fake.Topic("about the radio station"))
	c.Say("notes", ada, "informed", cid, "Moor told Vale that in war the ships of the town would, whatever came of it, go on sailing", fake.Topic("about ships"))
	answersTo(t, c, map[string]string{
		"Did Ada Moor say that the war would go on?": "", "Who said that the war would go on?": "", "Did Ada Moor say that the ships would go on sailing?": "yes?",
		"Who asked Ben Hill to close the harbour?": "Ada Moor?", "Whom did Cid Vale ask to send ships?": "Ben Hill?", "Did Cid Vale ask Ben Hill to close the harbour?": "no?",
		"Who told Cid Vale that the harbour was shut?": "Ada Moor?", "Who told Cid Vale that it burned?": "", "Who said that the harbour was shut?": "Ada Moor?",
		"Did Ada Moor say that the harbour was shut?": "yes?", "Did Ada Moor say that the harbour burned?": "", "Did Cid Vale say that the harbour was shut?": "", "Did Ada Moor say?": "",
		"Who informed Ada Moor about the radio station?":                 "Cid Vale",
		"Who told Cid Vale about the harbour that the harbour was shut?": "Ada Moor?", "Who told Cid Vale about the tin that the harbour was shut?": "",
		"What did Ada Moor ask?": "to close the harbour", "Whom did Ada Moor ask?": "Ben Hill", "What did Cid Vale ask?": "“Vale asked Hill to send ships”",
	})
}

// TestTheSubjectOfADocumentIsItsOwn is that of its subject line.
func TestTheSubjectOfADocumentIsItsOwn(t *testing.T) {
	c := fake.New()
	ada, ben := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Ben Hill")
	text := "Letter From Moor to Hill\n\nSubject: The harbour\n\nDear Hill"
	c.AddDocument(graph.Document{ID: "letter", Path: "letter.txt", Title: "Letter From Moor to Hill", Type: "letter", Date: "1950-07-08", Status: graph.OK,
		Senders: []graph.NamedRef{{ID: ada, Name: "Ada Moor"}}, Recipients: []graph.NamedRef{{ID: ben, Name: "Ben Hill"}}}, text)
	for _, question := range []string{"What was the subject of the letter of Ada Moor to Ben Hill?", "What was the letter of 8 July 1950 about?", "About what was Ada Moor's letter?"} {
		if got := asking(t, c, question); got != "The harbour" {
			t.Errorf("%s: %q", question, got)
		}
	}
}

// TestWhoSignsForHisHouseCouldHaveWritten: the signer of an embassy's telegram.
func TestWhoSignsForHisHouseCouldHaveWritten(t *testing.T) {
	c := fake.New()
	ada, post, ministry := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Organization, "Embassy in Norvik"), c.Entity(graph.Organization, "Ministry")
	title := "Telegram From the Embassy in Norvik to the Ministry"
	c.AddDocument(graph.Document{ID: "wire", Path: "wire.txt", Title: title, Date: "1950-07-08", Type: "telegram", Status: graph.OK,
		Senders: []graph.NamedRef{{ID: post, Name: "Embassy in Norvik"}}, Recipients: []graph.NamedRef{{ID: ministry, Name: "Ministry"}}, SignedBy: []graph.NamedRef{{ID: ada, Name: "Ada Moor"}}},
		title+"\n\nMoor")
	c.Say("wire", post, "wrote-to", ministry, title, fake.When("1950-07-08"))
	answersTo(t, c, map[string]string{
		"To whom did Ada Moor write in 1950?": "Ministry?", "To whom did Ada Moor write in 1951?": "", "To whom did Ada Moor send a telegram?": "Ministry?",
		"To whom did Ada Moor send a report?": "", "Did Ada Moor write to the Ministry?": "yes?", "From whom did Ada Moor receive telegrams?": "",
		"Whom did Ada Moor meet?": "", "Who wrote to the Ministry?": "Embassy in Norvik",
	})
}

// TestABareNameMayMeanTheOtherOfThatName: of whom documents call Lee nothing is told.
func TestABareNameMayMeanTheOtherOfThatName(t *testing.T) {
	c := fake.New()
	lee, anna, ben := c.Entity(graph.Person, "Lee"), c.Entity(graph.Person, "Anna Lee"), c.Entity(graph.Person, "Ben Hill")
	c.Say("notes", ben, "arrested", anna, "Hill arrested Anna Lee", fake.When("1950"))
	c.Say("notes", lee, "met", ben, "Lee met Hill")
	for question, want := range map[string]string{"When was Lee arrested?": "1950?", "Whom did Lee meet?": "Ben Hill", "Whom did Lee praise?": ""} {
		if got := asking(t, c, question); got != want {
			t.Errorf("%s: %q, want %q", question, got, want)
		}
	}
}

// TestWhoWasAppointedWhat: the post stands behind the verb.
func TestWhoWasAppointedWhat(t *testing.T) {
	c := fake.New()
	ada, ben, cid := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Ben Hill"), c.Entity(graph.Person, "Cid Vale")
	c.Say("notes", ada, "appointed", ben, "Moor appointed Hill Minister of Trade", fake.Role("Minister of Trade"))
	c.Say("notes", ada, "appointed", cid, "Moor appointed Vale as Ambassador to Norland")
	answersTo(t, c, map[string]string{
		"Whom did Ada Moor appoint Minister of Trade?": "Ben Hill", "Whom has Ada Moor appointed Minister of Trade?": "Ben Hill",
		"Who was appointed Minister of Trade by Ada Moor?": "Ben Hill", "Whom did Ada Moor appoint Ambassador to Norland?": "Cid Vale",
		"Whom did Ada Moor appoint as Ambassador to Norland?": "Cid Vale", "Whom did Ada Moor appoint Minister of War?": "",
	})
}

// TestWhoSignedWhatOfADay: the day behind the words for a paper is in its name, or the one on which it was signed.
func TestWhoSignedWhatOfADay(t *testing.T) {
	c := fake.New()
	ada, ben := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Ben Hill")
	c.Say("notes", ada, "signed", "joint communiqué", "Moor signed a joint communiqué on 13 June.", fake.When("1973-06-13"))
	c.Say("notes", ben, "signed", "agreement of 6 January 1960", "Hill signed the agreement of 6 January 1960.")
	answersTo(t, c, map[string]string{
		"Who signed the joint communiqué of 13 June 1973?": "Ada Moor?", "Who signed the joint communiqué of 14 June 1973?": "", "Who signed the agreement of 6 January 1960?": "Ben Hill?",
	})
}

// TestWhoDirectsABodyLeadsIt: and gave it no order; who directed it to do something did.
func TestWhoDirectsABodyLeadsIt(t *testing.T) {
	c := fake.New()
	ada, ben, board := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Ben Hill"), c.Entity(graph.Organization, "Harbour Board")
	c.Say("notes", ada, "leads", board, "Moor directs the Harbour Board")
	c.Say("notes", ben, "instructed", board, "Hill directed the Harbour Board to close the port")
	answersTo(t, c, map[string]string{
		"Who directed the Harbour Board?": "Ada Moor", "Who directed the Harbour Board to close the port?": "Ben Hill?", "Who instructed the Harbour Board?": "Ben Hill",
	})
}

// TestANameIsToldByThePost: which Moor is meant by what one of them alone was.
func TestANameIsToldByThePost(t *testing.T) {
	c := fake.New()
	ada, bea, norway := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Bea Moor"), c.Entity(graph.Place, "Norway")
	c.Say("notes", ada, "holds-position", norway, "Ada Moor, ambassador to Norway", fake.Role("ambassador"))
	c.Say("notes", ada, "holds-position", "Ambassador", "Ambassador Ada Moor", fake.Role("Ambassador"))
	c.Say("notes", bea, "visited", norway, "Bea Moor visited Norway")
	answersTo(t, c, map[string]string{"Was Moor ambassador?": "yes", "To which country was Moor ambassador?": "Norway", "Where was Ada Moor ambassador?": "Norway", "What was Ada Moor ambassador of?": "Norway", "Where was Bea Moor ambassador?": ""})
}

// TestWhereTwoMetIsNoNameOfWhomTheyMet: "in Norvik" is a part of what an envoy there is called, and means the town.
func TestWhereTwoMetIsNoNameOfWhomTheyMet(t *testing.T) {
	c := fake.New()
	ada, ben, town := c.Entity(graph.Person, "Ada Moor"), c.Entity(graph.Person, "Ben Hill"), c.Entity(graph.Place, "Norvik")
	envoy := c.Nameless("Envoy in Norvik", "notes")
	c.Say("notes", ada, "met", ben, "Moor met Hill in Norvik", c.At(town), fake.When("1956-05-03"))
	c.Say("notes", ada, "met", envoy, "Moor met the Envoy in Norvik", fake.When("1957-05-03"))
	c.Say("notes", ben, "met", envoy, "Hill met the Envoy in Norvik", fake.When("1957-05-03"))
	answersTo(t, c, map[string]string{"When did Ada Moor and Ben Hill meet in Norvik?": "1956-05-03"})
}
