package grammar

import "testing"

func TestReadTime(t *testing.T) {
	for words, want := range map[string]Time{
		"in 1957":                        {Relation: Within, From: "1957", To: "1957"},
		"in the year 1957":               {Relation: Within, From: "1957", To: "1957"},
		"during May 1957":                {Relation: Within, From: "1957-05", To: "1957-05"},
		"on 3 May 1957":                  {Relation: Within, From: "1957-05-03", To: "1957-05-03"},
		"on the 3rd of May 1957":         {Relation: Within, From: "1957-05-03", To: "1957-05-03"},
		"on May 3, 1957":                 {Relation: Within, From: "1957-05-03", To: "1957-05-03"},
		"on the evening of 3 May 1957":   {Relation: Within, From: "1957-05-03", To: "1957-05-03"},
		"on 3.5.1957":                    {Relation: Within, From: "1957-05-03", To: "1957-05-03"},
		"on 03.05.1957":                  {Relation: Within, From: "1957-05-03", To: "1957-05-03"},
		"on 1957-05-03":                  {Relation: Within, From: "1957-05-03", To: "1957-05-03"},
		"in the spring of 1957":          {Relation: Within, From: "1957-21", To: "1957-21"},
		"in the 1950s":                   {Relation: Within, From: "195X", To: "195X"},
		"in the early 1950s":             {Relation: Within, From: "1950/1952", To: "1950/1952"},
		"in early 1950":                  {Relation: Within, From: "1950-01/1950-04", To: "1950-01/1950-04"},
		"in mid-1950":                    {Relation: Within, From: "1950-05/1950-08", To: "1950-05/1950-08"},
		"in late February 1952":          {Relation: Within, From: "1952-02-21/1952-02-29", To: "1952-02-21/1952-02-29"},
		"in the first half of 1950":      {Relation: Within, From: "1950-01/1950-06", To: "1950-01/1950-06"},
		"in 1950-1953":                   {Relation: Within, From: "1950/1953", To: "1950/1953"},
		"between 1950 and 1953":          {Relation: Within, From: "1950", To: "1953"},
		"between March and May 1950":     {Relation: Within, From: "1950-03", To: "1950-05"},
		"between 3 and 5 May 1950":       {Relation: Within, From: "1950-05-03", To: "1950-05-05"},
		"between 3 March and 5 May 1950": {Relation: Within, From: "1950-03-03", To: "1950-05-05"},
		"from May 1950 to June 1951":     {Relation: Within, From: "1950-05", To: "1951-06"},
		"in March and May 1950":          {Relation: Within, From: "1950-03", To: "1950-05"},
		"before June 1950":               {Relation: Before, From: "1950-06", To: "1950-06"},
		"prior to 1950":                  {Relation: Before, From: "1950", To: "1950"},
		"after 22 September 1956":        {Relation: After, From: "1956-09-22", To: "1956-09-22"},
		"since 1950":                     {Relation: Since, From: "1950", To: "1950"},
		"until the end of 1950":          {Relation: Until, From: "1950-09/1950-12", To: "1950-09/1950-12"},
		"up to 1950":                     {Relation: Until, From: "1950", To: "1950"},
		"by May 1950":                    {Relation: Until, From: "1950-05", To: "1950-05"},
		"no later than 1950":             {Relation: Until, From: "1950", To: "1950"},
	} {
		got, ok := readTime(Split(words))
		if !ok || got.Relation != want.Relation || got.From != want.From || got.To != want.To || got.Event != nil {
			t.Errorf("%s: %+v %v", words, got, ok)
		}
	}
}

func TestReadTimeOfEvents(t *testing.T) {
	for words, want := range map[string]string{
		"before the Yalta Pact": "the Yalta Pact", "during the war": "the war", "after the plenum of 1951 delegates": "the plenum of 1951 delegates", "prior to the war": "the war",
		"at the time of the congress": "the congress",
	} {
		if got, ok := readTime(Split(words)); !ok || got.Event.String() != want {
			t.Errorf("%s: %+v %v", words, got, ok)
		}
	}
}

func TestReadTimeRefuses(t *testing.T) {
	for _, words := range []string{"in", "in 57", "in May", "on 31 June 1951", "in 1951 and", "between 1953 and 1950", "from 1950", "at 1951", "1951", "on 00 May 1951",
		"in 1951-13", "in Moscow", "by Okoye", "between Lund and Sato", "from Arland to Norvik", "in early Moscow"} {
		if got, ok := readTime(Split(words)); ok {
			t.Errorf("%q read as %+v", words, got)
		}
	}
}

func TestDateIn(t *testing.T) {
	for text, want := range map[string]string{
		"conversation of 8 July 1957": "1957-07-08", "June 1957 plenum": "1957-06", "Treaty (May 3, 1951)": "1951-05-03", "20th congress": "", "plenum of the party": "",
	} {
		if got, _ := DateIn(text); got != want {
			t.Errorf("%s: %q", text, got)
		}
	}
}
