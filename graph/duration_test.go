package graph_test

import (
	"testing"

	"dramatis/graph"
)

func TestDurationsInWords(t *testing.T) {
	for d, want := range map[graph.Duration]string{
		"PT2H": "2 hours", "PT1H30M": "1 hour 30 minutes", "P3D": "3 days", "P2W": "2 weeks", "PT25M~": "about 25 minutes", "P1Y6M": "1 year 6 months",
		"T10:00/T12:40": "2 hours 40 minutes (10:00 to 12:40)", "T23:30/T00:15": "45 minutes (23:30 to 00:15)", "T10:00/T11:00": "1 hour (10:00 to 11:00)",
		"1956-04-23/1956-04-29": "7 days (1956-04-23 to 1956-04-29)", "1956-04/1956-05": "1956-04/1956-05", "long": "long", "": "",
		"1957-07-08/PT1H15M": "1 hour 15 minutes", "1961-05-03T21:00/1961-05-04T02:00": "5 hours (21:00 to 02:00)", "1961-05-03": "1961-05-03",
	} {
		if got := d.Words(); got != want {
			t.Errorf("%s: %q, want %q", d, got, want)
		}
	}
}

func TestDurationsOnADay(t *testing.T) {
	for d, want := range map[graph.Duration]graph.Duration{
		"PT2H~": "1961-05-31/PT2H~", "T10:30/T12:00": "1961-05-31T10:30/1961-05-31T12:00", "T21:00/T02:00": "1961-05-31T21:00/1961-06-01T02:00",
		"1956-04-23/1956-04-29": "1956-04-23/1956-04-29", "": "",
	} {
		if got := d.On("1961-05-31"); got != want {
			t.Errorf("%s: %s, want %s", d, got, want)
		}
		if got := d.On("1961-05"); got != d {
			t.Errorf("%s on no day: %s", d, got)
		}
	}
}
