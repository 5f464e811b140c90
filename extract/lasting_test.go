package extract

import (
	"strings"
	"testing"
)

// How long the events of a document were, and who held them.
func TestHowLongAndByWhom(t *testing.T) {
	record := "Memorandum of Conversation\n\nOslo, May 3, 1961%s\n\nPARTICIPANTS\n\nKarl Lund, Minister of Trade\nIvan Petrov, Soviet Ambassador\n\n"
	head := func(behind, text string) string {
		return record[:len("Memorandum of Conversation\n\nOslo, May 3, 1961")] + behind + record[len("Memorandum of Conversation\n\nOslo, May 3, 1961%s"):] + text + "\n"
	}
	conversation := "conversation of 3 May 1961 dated 1961-05-03"
	readAll(t, map[string]passage{
		"hours in the heading":             {head(", 10:30 a.m.–noon.", "Mr. Lund greeted Mr. Petrov. The conversation was cordial."), []string{conversation + "T10:30/1961-05-03T12:00"}, nil},
		"hours in a long line":             {head(".", "Time: 10:00 to 11:30 a.m., "+strings.Repeat("as the secretary of the mission noted, ", 12)+"and Mr. Lund greeted Mr. Petrov. The conversation was cordial."), []string{conversation + "T10:00/1961-05-03T11:30"}, nil},
		"one time in the heading":          {head(", 10:30 a.m.", "Mr. Lund greeted Mr. Petrov. The conversation was cordial."), nil, []string{conversation + "T10:30/1961-05-03T10:30"}},
		"the conversation lasted":          {head(".", "The conversation lasted about two hours."), []string{conversation + "/PT2H~"}, nil},
		"without an article":               {head(".", "Mr. Petrov opened the conversation. Conversation lasted two hours."), []string{conversation + "/PT2H"}, nil},
		"from one time to another":         {head(".", "The conversation took place from 10:00 to 12:40."), []string{conversation + "T10:00/1961-05-03T12:40"}, nil},
		"began and ended":                  {head(".", "The meeting began at 10:15 a.m. Mr. Lund greeted Mr. Petrov. The meeting ended at noon."), []string{conversation + "T10:15/1961-05-03T12:00"}, nil},
		"ended alone":                      {head(".", "The meeting ended at noon."), nil, []string{conversation + "T12:00/1961-05-03T12:00"}},
		"another thing lasted":             {head(".", "The war in Chad lasted two years. A reception would take about two years. The suspension lasted ten years."), nil, []string{conversation + "/P2Y", conversation + "/P2Y~", conversation + "/P10Y"}},
		"did not last":                     {head(".", "The Bergen Conference did not last two days."), []string{"Bergen Conference (negated) dated P2D"}, []string{"Bergen Conference dated P2D"}},
		"will last":                        {head(".", "The Bergen Conference will last two days."), []string{"Bergen Conference (planned) dated P2D"}, []string{"Bergen Conference dated P2D"}},
		"said to have lasted":              {head(".", "Mr. Petrov said that the Bergen Conference lasted two days."), []string{"Bergen Conference (reported) dated P2D by Ivan Petrov"}, nil},
		"which lasted":                     {head(".", "Mr. Lund attended the Bergen Conference, which lasted half an hour."), []string{"Bergen Conference dated PT30M"}, nil},
		"a compound":                       {head(".", "The three-day Bergen Conference was cordial."), []string{"Bergen Conference dated P3D"}, nil},
		"days as a date":                   {head(".", "Mr. Lund spoke of the Bergen Conference of 23-29 April 1960."), []string{"Bergen Conference dated 1960-04-23/1960-04-29"}, nil},
		"held from day to day":             {head(".", "The Bergen Conference was held from 3 to 9 April 1960."), []string{"Bergen Conference dated 1960-04-03/1960-04-09"}, nil},
		"opened and closed":                {head(".", "The Bergen Conference opened on 3 April 1960 and closed on 5 April 1960."), []string{"Bergen Conference dated 1960-04-03/1960-04-05"}, nil},
		"a day is no duration":             {head(".", "The Bergen Conference was held on 3 April 1960."), nil, []string{"Bergen Conference dated 1960-04-03"}},
		"convened by":                      {head(".", "The Bergen Conference, convened by the Labour Party, was short."), []string{"Bergen Conference organised-by Labour Party"}, nil},
		"hosted by a state":                {head(".", "The Bergen Conference was hosted by Norway."), []string{"Bergen Conference organised-by Norway"}, nil},
		"under the auspices of":            {head(".", "The Bergen Conference was held under the auspices of the Labour Party."), []string{"Bergen Conference organised-by Labour Party"}, nil},
		"under its auspices, in front":     {head(".", "The Bergen Conference took place under Labour Party auspices."), []string{"Bergen Conference organised-by Labour Party"}, nil},
		"the host of":                      {head(".", "Norway was the host of the Bergen Conference."), []string{"Bergen Conference organised-by Norway"}, nil},
		"a committee's meeting was called": {head(".", "The Bergen Conference was called by the Labour Party."), []string{"Bergen Conference organised-by Labour Party"}, nil},
		"held in a house":                  {head(".", "The Bergen Conference was held in the house of the Labour Party."), nil, []string{"Bergen Conference organised-by Labour Party"}},
		"would convene":                    {head(".", "The Labour Party will convene the Bergen Conference."), []string{"Bergen Conference (planned) organised-by Labour Party"}, []string{"Bergen Conference organised-by Labour Party"}},
	})
}
