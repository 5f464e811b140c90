package duration

import (
	"strings"
	"testing"

	"dramatis/graph"
)

func TestDurationsAreRead(t *testing.T) {
	for text, want := range map[string]graph.Duration{
		"two hours": "PT2H", "for two hours and": "PT2H", "an hour": "PT1H", "about an hour": "PT1H~", "for over an hour": "PT1H~",
		"an hour and a half": "PT1H30M", "one hour and half": "PT1H30M", "two and a half hours": "PT2H30M", "2 1/2 hours": "PT2H30M", "2½ hours": "",
		"half an hour": "PT30M", "a half hour": "PT30M", "half-hour devoted": "", "a quarter of an hour": "PT15M", "three quarters of an hour": "PT45M",
		"one hour and forty minutes": "PT1H40M", "1 hour 40 minutes": "PT1H40M", "approximately 25 minutes": "PT25M~", "forty-five minutes": "PT45M",
		"three days": "P3D", "from dawn": "", "a week": "P1W", "two weeks and three days": "P17D", "a full week": "P1W", "a week and a half": "P10DT12H", "a month and two weeks": "P1M14D", "a minute and a half": "PT1M~", "seventy-two hours": "PT72H", "forty-eight hours": "PT48H", "two-three hours": "", "1956 days": "", "72 hours": "PT72H", "a day and a half": "P1DT12H", "half a day": "PT12H", "almost two years": "P2Y~", "several hours": "", "until noon": "", "in Oslo": "", "": "", "a": "",
		"a long time": "", "three times": "", "only a few minutes": "",
	} {
		if got := At(strings.Fields(text)); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
	for word, want := range map[string]graph.Duration{
		"two-hour": "PT2H", "three-day": "P3D", "3-day": "P3D", "half-hour": "PT30M", "forty-five-minute": "PT45M", "two-and-a-half-hour": "PT2H30M", "forty-eight-hour": "PT48H", "half-day": "PT12H", "one-day": "P1D", "day-to-day": "", "present-day": "", "8-hour": "PT8H", "two-days": "", "long-day": "", "mid-day": "",
	} {
		if got := Compound(word); got != want {
			t.Errorf("%q: %q, want %q", word, got, want)
		}
	}
}

func TestClockTimesAreRead(t *testing.T) {
	for text, want := range map[string]graph.Duration{
		"from 10:00 to 12:40": "T10:00/T12:40", "Washington, March 5, 1974, 5:25–6:14 p.m.": "T17:25/T18:14", "10:15–11:10 p.m., it was": "T22:15/T23:10",
		"11:30 a.m. until noon": "T11:30/T12:00", "11:30–12:15 p.m.": "T11:30/T12:15", "between 9 and 10:30 a.m.": "T09:00/T10:30", "10–11:15 a.m.": "T10:00/T11:15", "5:30 p.m. to 7": "T17:30/T19:00",
		"11 p.m. to 12:30 a.m.": "T23:00/T00:30", "4:09-6:19 p.m.": "T16:09/T18:19", "noon to 1:15 p.m.": "T12:00/T13:15", "from 9:30 to 1:15": "T09:30/T13:15", "12:30–2:00": "T12:30/T14:00", "23:00–00:30": "T23:00/T00:30",
		"pages 10 to 12": "", "on 3 and 9 May": "", "from 1953 to 1956": "", "10:00": "", "": "",
	} {
		if got := Between(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
