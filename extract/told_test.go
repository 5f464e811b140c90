package extract

import (
	"testing"

	"dramatis/extract/source"
	"dramatis/graph"
	"dramatis/seeds"
)

// TestDayOfWhatIsTold dates what a telegram, a letter or a record tells without a date: on the day of
// the talk that it reports, about the day on which it was written, or, where the writer does it by
// writing, on that day.
func TestDayOfWhatIsTold(t *testing.T) {
	p, err := New(seeds.FS)
	if err != nil {
		t.Fatal(err)
	}
	const cable = "Telegram From the Embassy in Norway (Anderson) to the Department of State\n\nOslo, May 13, 1961, 7 p.m.\n\n"
	const record = "Memorandum of Conversation\n\nOslo, May 13, 1961.\n\nPARTICIPANTS\n\nForeign Minister Lund\nAmbassador Carl Anderson\n\n"
	for name, tc := range map[string]struct{ text, predicate, want string }{
		"the day before":                 {cable + "1. I called on Foreign Minister Lund yesterday morning.\n\n2. Lund said that he would come. I told Lund it was late.\n", "informed", "1961-05-12"},
		"the same day":                   {cable + "1. I called on Foreign Minister Lund this morning.\n\n2. I told Lund it was late.\n", "informed", "1961-05-13"},
		"a day of the week":              {cable + "1. Thursday evening I met Foreign Minister Lund.\n\n2. I told Lund it was late.\n", "informed", "1961-05-11"},
		"a number":                       {cable + "Subject: My discussion with Foreign Minister Lund on 11th.\n\n1. I told Lund it was late.\n", "informed", "1961-05-11"},
		"a date before its noun":         {cable + "1. At the May 10 meeting Foreign Minister Lund was absent. I told Lund it was late.\n", "informed", "1961-05-10"},
		"between others":                 {cable + "1. Foreign Minister Lund received Minister Karl Berg on May 11.\n\n2. Lund told Berg that it was late.\n", "informed", "1961-05-11"},
		"what others did since":          {cable + "1. I called on Foreign Minister Lund yesterday. Lund saw Karl Berg on May 11.\n\n2. I told Lund it was late.\n", "informed", "1961-05-12"},
		"another talk than the recorded": {record + "Foreign Minister Lund referred to his talk with Mr. Berg yesterday. Lund told Anderson that it was late.\n", "informed", "1961-05-13"},
		"no day":                         {cable + "1. I called on Foreign Minister Lund. I told Lund it was late.\n", "informed", "1961-05-13~"},
		"what is read about":             {cable + "1. I read Foreign Minister Lund's May 9 speech. I told Lund it was late.\n", "informed", "1961-05-13~"},
		"long before":                    {cable + "1. I met Foreign Minister Lund on March 3. I told Foreign Minister Lund it was late.\n", "informed", "1961-05-13~"},
		"what was spoken of":             {cable + "1. I told Foreign Minister Lund of our May 9 note this morning.\n", "informed", "1961-05-13"},
		"the first day, not a later one": {cable + "1. I had a conversation with Foreign Minister Lund this morning. He was better than on my previous call May 9.\n\n2. I told Lund it was late.\n", "informed", "1961-05-13"},
		"a note sent before":             {cable + "1. I called on Foreign Minister Lund yesterday.\n\n2. He regretted the note sent to us May 10. I told Lund it was late.\n", "informed", "1961-05-12"},
		"seven times":                    {cable + "1. I have visited Graz seven times.\n", "visited", ""},
		"several conversations":          {cable + "1. I called on Foreign Minister Karl Lund yesterday. I told Lund it was late. Lund's conversations with Otto Lang were long.\n", "informed", "1961-05-12"},
		"what one said there by items":   {cable + "On the evening of May 11 a conversation was held with Foreign Minister Karl Lund. Present at the conversation were Anderson and Lund.\n\nForeign Minister Lund said:\n\n1. He completely agrees with Anderson.\n", "agreed-with", "1961-05-11"},
		"by writing":                     {cable + "1. I met Foreign Minister Lund yesterday.\n\n2. I thank Minister Lund.\n", "thanked", "1961-05-13"},
		"planned":                        {cable + "1. I met Foreign Minister Lund yesterday.\n\n2. I will ask Minister Lund to come.\n", "asked", "1961-05-13/.."},
		"a visit":                        {cable + "1. I told Minister Lund of the harvest when I visited Sweden.\n", "visited", ""},
		"a day that lies ahead":          {cable + "1. After talks in which he confirmed the opening of the hall on June 18, 1961, I told Foreign Minister Lund it was late.\n", "informed", "1961-05-13~"},
		"a day that brackets explain":    {cable + "1. I called on Foreign Minister Lund this morning (May 12).\n\n2. I told Lund it was late.\n", "informed", "1961-05-12"},
		"a conference":                   {cable + "Subject: Conference with Foreign Minister Lund May 12, 1961\n\n1. I told Lund it was late.\n", "informed", "1961-05-12"},
		"a month of the year before":     {cable + "1. In November Foreign Minister Lund told Minister Otto Berg it was late.\n", "informed", "1960-11"},
		"a month that is spoken of":      {cable + "1. Foreign Minister Lund told Minister Otto Berg of the opening of the hall in August.\n", "informed", ""},
		"a stay of the year before":      {cable + "1. During Minister Lund's visit to Sweden in November he had made a promise.\n", "visited", "1960-11"},
		"a month to come":                {cable + "1. Foreign Minister Lund will visit Sweden in February.\n", "visited", "1962-02"},
		"years that are spoken of":       {cable + "1. Foreign Minister Lund told Minister Otto Berg of the early 1950s.\n", "informed", ""},
		"asked before":                   {cable + "1. Foreign Minister Lund had asked me to visit Sweden.\n", "visited", ""},
		"talks in the perfect":           {cable + "1. I have had a talk with Foreign Minister Lund.\n", "met", "1961"},
		"a record":                       {record + "Ambassador Anderson told Lund that it was late.\n", "informed", "1961-05-13"},
		"a letter that answers one":      {"Letter From Prime Minister Karl Lund to President Otto Berg\n\nOslo, May 13, 1961.\n\nDear Mr. President: You propose that I wait.\n\nKarl Lund\n", "proposed-to", ""},
		"a record of yesterday":          {record + "Ambassador Anderson called on Lund yesterday afternoon. Anderson told Lund that it was late.\n", "informed", "1961-05-12"},
	} {
		x := p.Extract(source.NewDocument("told.txt", tc.text))
		found := false
		for _, s := range x.Statements {
			if string(s.Predicate) != tc.predicate {
				continue
			}
			if found = true; string(s.When) != tc.want {
				t.Errorf("%s: %s is dated %q, not %q", name, s.Predicate, s.When, tc.want)
			}
		}
		if !found {
			t.Errorf("%s: no statement %s", name, tc.predicate)
		}
	}
}

// TestGroundAhead has a visit that lies ahead of the paper's day planned, though something past was done in view of it.
func TestGroundAhead(t *testing.T) {
	p, err := New(seeds.FS)
	if err != nil {
		t.Fatal(err)
	}
	const record = "Memorandum of a Conversation, Oslo, May 3, 1961\n\n"
	for text, want := range map[string]graph.Modality{
		"This was urgent in light of Karl Lund's visit to Bergen on May 17.": graph.Planned,
		"This was urgent in light of Karl Lund's visit to Bergen on May 2.":  graph.Asserted,
		"He was ill during Karl Lund's visit to Bergen in November.":         graph.Asserted,
	} {
		found := false
		for _, s := range p.Extract(source.NewDocument("ahead.txt", record+text+"\n")).Statements {
			if s.Predicate == "visited" {
				if found = true; s.Modality != want {
					t.Errorf("%s: %s, not %s", text, s.Modality, want)
				}
			}
		}
		if !found {
			t.Errorf("%s: no visit", text)
		}
	}
}

// TestWhatSomebodyHolds gives no hearer to what a third is said to hold as the author writes, and
// the author to what he was told.
func TestWhatSomebodyHolds(t *testing.T) {
	p, err := New(seeds.FS)
	if err != nil {
		t.Fatal(err)
	}
	const letter = "Letter From Carl Anderson to Peter Hill\n\nOslo, May 13, 1961.\n\nDear Peter: I saw Minister Lund yesterday. "
	for text, want := range map[string]int{"Minister Lund says that the harvest was poor.": 0, "Minister Lund has asked that the harvest be counted.": 0, "Minister Lund said that the harvest was poor.": 1} {
		n := 0
		for _, s := range p.Extract(source.NewDocument("holds.txt", letter+text+"\n\nYours, Carl Anderson\n")).Statements {
			if s.Predicate == "informed" || s.Predicate == "asked" {
				n++
			}
		}
		if n != want {
			t.Errorf("%s: %d statements, not %d", text, n, want)
		}
	}
}
