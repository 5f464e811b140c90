package queries_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"dramatis/graph"
	"dramatis/queries"
)

// ask answers a question from the theatre.
func ask(t testing.TB, question string) queries.Answer {
	t.Helper()
	a, err := queries.Ask(context.Background(), theatre(), vocabulary(t), queries.Tables{}, question)
	if err != nil {
		t.Fatalf("%s: %v", question, err)
	}
	return a
}

// said writes the rows in short; a could has a question mark.
func said(a queries.Answer) string {
	var out []string
	for _, r := range a.Answers {
		mark := ""
		if r.Certainty == queries.Could {
			mark = "?"
		}
		out = append(out, r.Value+mark)
	}
	return strings.Join(out, "; ")
}

func TestAskAnswers(t *testing.T) {
	for _, tc := range []struct {
		question string
		kind     queries.Kind
		want     string
	}{
		// Active, the subject sought.
		{"Who wrote to Okoye?", "entities", "Vera Brandt; Pär Lund"},
		{"who wrote to chidi okoye", "entities", "Vera Brandt; Pär Lund"},
		{"Who has written to Marshal Okoye?", "entities", "Vera Brandt; Pär Lund"},
		{"Who cabled Okoye?", "entities", "Pär Lund"},
		{"Who wrote a letter to Okoye?", "entities", "Vera Brandt; Pär Lund"},
		{"Who sent the telegrams to Okoye?", "entities", "Pär Lund"},
		{"Who wrote to person/chidi-okoye?", "entities", "Vera Brandt; Pär Lund"},
		{"Who met Lund?", "entities", "Sato Ken; Vera Brandt"},
		{"Who met with Par Lund?", "entities", "Sato Ken; Vera Brandt"},
		{"Who thanked Sato?", "entities", "Vera Brandt"},
		{"Who persuaded Vera Brandt?", "entities", "Chidi Okoye"},
		{"Who convinced Vera Brandt?", "entities", "Chidi Okoye"},
		{"Who supports the Dam Project?", "entities", "Pär Lund"},
		{"Who opposed the building of the Great Dam?", "entities", "Sato Ken"},
		{"Who is opposed to the Great Dam?", "entities", "Sato Ken"},
		{"Who reports to the League of Rivers?", "entities", "Sato Ken"},
		{"Who was present at the conversation of 12 June 1953?", "entities", "Pär Lund; Vera Brandt"},
		{"Who took part in the plenum?", "entities", "Sato Ken"},
		{"Who attended the plenum of the League?", "entities", "Sato Ken"},
		{"Who is a member of the League Secretariat?", "entities", "Vera Brandt"},
		{"Who led the League Secretariat?", "entities", "Sato Ken"},
		{"Who was in charge of the League Secretariat?", "entities", "Sato Ken"},
		{"Who organised the plenum?", "entities", "League of Rivers"},
		{"Who sent troops to the League of Rivers?", "entities", "Chidi Okoye"},
		{"Who received a letter from Vera Brandt?", "entities", "Chidi Okoye"},
		{"Who is also known as Falcon?", "entities", "Chidi Okoye"},
		// With a time.
		{"Who wrote to Okoye in 1951?", "entities", "Vera Brandt"},
		{"Who wrote to Okoye in 1952?", "entities", "Vera Brandt; Pär Lund?"},
		{"Who wrote to Okoye in March 1952?", "entities", "Pär Lund?; Vera Brandt?"},
		{"Who wrote to Okoye on 3 May 1951?", "entities", "Vera Brandt"},
		{"Who wrote to Okoye on May 3, 1951?", "entities", "Vera Brandt"},
		{"Who wrote to Okoye on 1951-05-03?", "entities", "Vera Brandt"},
		{"Who wrote to Okoye before 1952?", "entities", "Vera Brandt"},
		{"Who wrote to Okoye since 1952?", "entities", "Vera Brandt; Pär Lund?"},
		{"Who wrote to Okoye between 1950 and 1951?", "entities", "Vera Brandt"},
		{"Who wrote to Okoye from May 1951 to June 1951?", "entities", "Vera Brandt"},
		{"Who wrote to Okoye in the spring of 1951?", "entities", "Vera Brandt"},
		{"Who wrote to Okoye in the 1950s?", "entities", "Vera Brandt; Pär Lund?"},
		{"In 1951, who wrote to Okoye?", "entities", "Vera Brandt"},
		{"Who wrote to Vera Brandt in 1952?", "entities", "League of Rivers?"},
		{"Who wrote to Vera Brandt in the winter of 1951?", "entities", "League of Rivers"},
		// The object sought.
		{"Whom did Vera Brandt thank?", "entities", "Chidi Okoye; Sato Ken"},
		{"Who did Vera Brandt write to?", "entities", "Chidi Okoye"},
		{"To whom did Vera Brandt write?", "entities", "Chidi Okoye"},
		{"Whom has Lund met?", "entities", "Sato Ken; Vera Brandt"},
		{"Whom did the League of Rivers instruct in November 1952?", "entities", "Arland Embassy in Norvik"},
		{"What did Sato oppose?", "entities", "Building of the Great Dam"},
		{"Who was persuaded by Okoye?", "entities", "Vera Brandt"},
		{"By whom was Vera Brandt persuaded?", "entities", "Chidi Okoye"},
		{"Who was Vera Brandt persuaded by?", "entities", "Chidi Okoye"},
		{"What is the League Secretariat part of?", "entities", "League of Rivers"},
		{"What is Vera Brandt a member of?", "entities", "League Secretariat"},
		{"Where was Vera Brandt born?", "places", "Norvik"},
		{"Where did Vera Brandt study?", "places", "Naval School"},
		{"Who founded the League of Rivers?", "entities", "Chidi Okoye"},
		{"Who was the founder of the League of Rivers?", "entities", "Chidi Okoye"},
		{"What did Okoye found?", "entities", "League of Rivers"},
		{"Where did Okoye live?", "places", "Norvik"},
		{"Who lived in Norvik?", "entities", "Chidi Okoye"},
		{"Who was a citizen of Arland?", "entities", "Chidi Okoye"},
		{"Where is the Arland Embassy?", "places", "Norvik"},
		{"What is Vera Brandt also known as?", "names", "Brandt-Holm"},
		{"Whom did Max Brandt visit?", "entities", "Arland"},
		// Both ends named.
		{"Did Vera Brandt meet Lund?", "yesno", "yes"},
		{"Did Lund meet Vera Brandt in 1951?", "yesno", "yes"},
		{"Did Vera Brandt meet Lund on 4 May 1951?", "yesno", "yes?"},
		{"Did Vera Brandt meet Lund in 1953?", "yesno", "no?"},
		{"Did Sato write to Okoye?", "yesno", "no?"},
		{"Did Max Brandt meet Okoye?", "yesno", "no"},
		{"Did Lund and Sato meet?", "yesno", "yes"},
		{"Has Vera Brandt met Sato?", "yesno", "yes"},
		{"Was Sato present at the plenum?", "yesno", "yes"},
		{"Is Vera Brandt a member of the League Secretariat?", "yesno", "yes"},
		{"Was Vera Brandt persuaded by Okoye?", "yesno", "yes"},
		{"Was Max Brandt appointed?", "yesno", "yes"},
		{"Was Hermit arrested?", "yesno", "no?"},
		{"Was Max Brandt ambassador to Norvik in 1951?", "yesno", "yes"},
		{"Does the League of Rivers instruct the embassy in Norvik?", "yesno", "yes"},
		{"Did Max Brandt visit Arland in 1949?", "yesno", "yes"},
		{"When did Vera Brandt meet Lund?", "dates", "1951-05"},
		{"When did Vera Brandt write to Okoye?", "dates", "1951-05-03; 1952"},
		{"In which year did Max Brandt visit Arland?", "dates", "1949"},
		{"When was Sato present at the plenum?", "dates", "1953-06-12"},
		{"Where did Vera Brandt meet Lund?", "places", "Arland"},
		{"How many letters did Vera Brandt write to Okoye?", "number", "2"},
		{"How many letters did Vera Brandt send to Okoye in 1951?", "number", "1"},
		{"How many times did Vera Brandt thank Sato?", "number", "1"},
		{"How many letters did Hermit write to Okoye?", "number", ""},
		{"How many people met Lund?", "number", "2"},
		{"How many people did Vera Brandt thank?", "number", "2"},
		// Posts and kin.
		{"What posts did Okoye hold?", "roles", "Honorary Chairman; Marshal"},
		{"What offices did Okoye hold in 1950?", "roles", "Marshal"},
		{"Which positions did Okoye hold in the League of Rivers?", "roles", "Honorary Chairman"},
		{"Who was ambassador to Norvik in 1952?", "entities", "Max Brandt"},
		{"Who was Deputy Foreign Minister of Arland?", "entities", "Pär Lund"},
		{"Who was Marshal of Arland?", "entities", "Chidi Okoye"},
		{"Who was the honorary chairman?", "entities", "Chidi Okoye"},
		{"Who chaired the League of Rivers?", "entities", "Chidi Okoye"},
		{"Who is the husband of Vera Brandt?", "entities", "Max Brandt"},
		{"Who is the wife of Max Brandt?", "entities", "Vera Brandt"},
		{"Who is the father of Lund?", "entities", "Sato Ken?"},
		{"Who is the child of Sato?", "entities", "Pär Lund"},
		// Names, several names, paths.
		{"Who is Falcon?", "entities", "Chidi Okoye"},
		{"Who is Okoye?", "entities", "Chidi Okoye"},
		{"What is the League of Rivers?", "entities", ""}, // a name that says itself is no answer,
		{"Who met both Lund and Sato?", "entities", "Vera Brandt"},
		{"Who met Lund and Sato?", "entities", "Vera Brandt"},
		{"Who wrote to Okoye but never met Sato?", "entities", ""},
		{"Who wrote to Okoye but never met him?", "entities", "Vera Brandt; Pär Lund"},
		{"How is Sato connected to Okoye?", "path", "Sato Ken – Pär Lund – Chidi Okoye; Sato Ken – Vera Brandt – Chidi Okoye; Sato Ken – League of Rivers – Chidi Okoye"},
		{"How are Sato and Vera Brandt connected?", "path", "Sato Ken – Vera Brandt"},
		// Who made a document available.
		{"Who translated the letter of Vera Brandt to Okoye?", "entities", "Ines Sol"},
		{"Who translated the handwritten letter from Vera Brandt?", "entities", "Ines Sol"},
		{"Who translated letter.txt?", "entities", "Ines Sol"},
		{"Who translated Letter, Brandt to Okoye?", "entities", "Ines Sol"},
		{"By whom was the document of Vera Brandt translated?", "entities", "Ines Sol"},
		{"Who was the translator of the letter by Vera Brandt in 1951?", "entities", "Ines Sol"},
		{"Who translated Minutes of a Conversation to the End?", "entities", "Brandt"},
		{"Who sponsored the letter of Vera Brandt?", "entities", "Okoye"},
		{"Who published the letter of Vera Brandt?", "entities", ""},
		{"Who contributed the letter of Vera Brandt?", "entities", ""},
		// Understood, and nothing to say.
		{"Who arrested Hermit?", "entities", ""},
		{"Whom did Hermit meet in 1951?", "entities", ""},
		{"Who is the mother of Lund?", "entities", "Sato Ken?"},
		{"Who is the wife of Lund?", "entities", ""},
		{"How is Hermit connected to Sato?", "path", ""},
	} {
		a := ask(t, tc.question)
		status := queries.Answered
		if tc.want == "" {
			status = queries.Empty
		}
		if a.Status != status || a.Kind != tc.kind || said(a) != tc.want {
			t.Errorf("%s\n got %s %s: %s\nwant %s %s: %s\nplan %s", tc.question, a.Status, a.Kind, said(a), status, tc.kind, tc.want, a.Plan)
		}
		checkRows(t, a)
	}
}

// checkRows holds every answer to the promise: no row without evidence but a
// silence, and nothing that did not happen but what a "no" rests on.
func checkRows(t *testing.T, a queries.Answer) {
	t.Helper()
	for _, r := range a.Answers {
		silence := r.Value == "no" || r.Value == "0"
		denied := r.Value == "no" && len(r.Evidence) > 0
		if (len(r.Evidence) == 0) != silence && !denied {
			t.Errorf("%s: row %s has %d passages", a.Question, r.Value, len(r.Evidence))
		}
		for _, s := range r.Statements {
			if s.Modality.Happened() == denied || denied && s.Modality != graph.Negated {
				t.Errorf("%s: row %s rests on a %s statement", a.Question, r.Value, s.Modality)
			}
		}
	}
	table := a.Table()
	for _, row := range table.Rows {
		if len(row.Cells) != len(table.Columns) {
			t.Errorf("%s: a row of %d cells under %d columns", a.Question, len(row.Cells), len(table.Columns))
		}
	}
}

func TestAskRefuses(t *testing.T) {
	for question, plan := range map[string]string{
		"":                                    "none of the forms",
		"???":                                 "none of the forms",
		"Tell me about the weather":           "none of the forms",
		"Why did Vera Brandt write to Okoye?": "none of the forms",
		"Who will meet Lund?":                 "none of the forms",
		"Who needs to meet Lund":              "none of the forms",
		"Who met?":                            "none of the forms",
		"Who did not write to Okoye?":         "none of the forms",
		"Who devoured Lund?":                  "none of the forms",
		"Who wrote?":                          "none of the forms",
		"How big is Arland?":                  "none of the forms",
		"How many moons did Lund write to Okoye?":           "none of the forms",
		"What letters did Vera Brandt hold?":                "none of the forms",
		"By whom did Vera Brandt write?":                    "none of the forms",
		"Did Lund and Sato thank?":                          "none of the forms",
		"Write to Okoye":                                    "none of the forms",
		"Who wrote to Okoye? Who met Lund?":                 `"Okoye? Who met Lund"`,
		"Who wrote to Zanzibar?":                            `called "Zanzibar"`,
		"Who met Zanzibar in 1951?":                         `called "Zanzibar"`,
		"Who wrote to Okoye yesterday?":                     `"yesterday" is told from the clock`,
		"Who wrote to Okoye last year?":                     `"last year" is told from the clock`,
		"Who wrote to Okoye on 31 June 1951?":               `"on 31 June 1951" is no date`,
		"Who wrote to Okoye in May?":                        `"in May" is no date`,
		"Who wrote to Okoye in 51?":                         `"in 51" is no date`,
		"Did Vera Brandt not meet Lund?":                    `called "Vera Brandt not"`,
		"Who is Zanzibar?":                                  "Zanzibar",
		"Who translated the poem of Vera Brandt?":           "there is no document",
		"Who translated the letter of Okoye?":               "there is no document",
		"Who translated the letter of Vera Brandt to Lund?": "there is no document",
		"Who translated the letter of Vera Brandt in 1952?": "there is no document",
		"Who translated the letter of Zanzibar?":            `called "Zanzibar"`,
		"Who translated Okoye?":                             "there is no document",
		"Who met Norvik?":                                   "Norvik is of type place",
		"Who was tsar of Arland?":                           `called "tsar"`,
		"Who was angry at Okoye?":                           `called "angry"`,
		"How often did Lund meet both Sato and Lund?":       "",
		strings.Repeat("Who wrote to ", 40):                 "none of the forms",
	} {
		a := ask(t, question)
		if a.Status != queries.Refused || !strings.Contains(a.Plan, plan) || len(a.Answers) > 0 || len(a.Forms) < 3 {
			t.Errorf("%q\n got %s %s: %s\nwant refused: %s", question, a.Status, a.Plan, said(a), plan)
		}
	}
}

// TestMakersAreProvedByTheirLine: the line that says what one did is the proof, not
// any line with the name, and it stands in the text at its code points.
func TestMakersAreProvedByTheirLine(t *testing.T) {
	a := ask(t, "Who translated letter.txt?")
	if len(a.Answers) != 1 || len(a.Answers[0].Evidence) != 1 {
		t.Fatalf("got %+v", a)
	}
	e := a.Answers[0].Evidence[0]
	if e.Quote != "Translated for the League by Ines\nSol" || string([]rune(letterText)[e.Start:e.End]) != e.Quote {
		t.Errorf("proof %+v", e)
	}
}

func TestAskSaysWhatNoMeans(t *testing.T) {
	a := ask(t, "Did Max Brandt meet Okoye?")
	if got := a.Answers[0].Sentence(); got != "no: it is said that it was not so" {
		t.Errorf("sentence %q", got) // by a statement that denies it
	}
}

func TestAskHandsErrorsOn(t *testing.T) {
	broken := errors.New("disk on fire")
	for _, question := range []string{"Who wrote to Okoye?", "Who is Falcon?", "How is Lund connected to Okoye?", "Who was the chairman?"} {
		c := theatre()
		c.Err = broken
		if _, err := queries.Ask(context.Background(), c, vocabulary(t), queries.Tables{}, question); !errors.Is(err, broken) {
			t.Errorf("%s: error %v", question, err)
		}
	}
}

func FuzzAsk(f *testing.F) {
	for _, q := range []string{"Who wrote to Okoye in 1951?", "Did A meet B?", "How many letters did Lund write to Sato?", "by whom was", "where is",
		"who was in in in in", "Who is \xff\xfe?", "between 1950 and 1940 who met Lund", "who was of of of"} {
		f.Add(q)
	}
	c, v := theatre(), vocabulary(f)
	f.Fuzz(func(t *testing.T, question string) {
		a, err := queries.Ask(context.Background(), c, v, queries.Tables{}, question)
		if err != nil {
			t.Fatal(err)
		}
		if (a.Status == queries.Answered) != (len(a.Answers) > 0) || a.Plan == "" {
			t.Errorf("%q: %s with %d rows, plan %q", question, a.Status, len(a.Answers), a.Plan)
		}
	})
}
