package coref

import (
	"testing"

	"dramatis/graph"
)

func TestSpelledDate(t *testing.T) {
	for date, want := range map[graph.EDTF]string{
		"1968-08-20": "20 August 1968", "1968-08": "August 1968", "1968": "1968", "1968-08-20~": "20 August 1968",
		"1968-08-20/1968-08-21": "20–21 August 1968", "1968-08-30/1968-09-02": "30 August – 2 September 1968",
		"1968-12-30/1969-01-02": "30 December 1968 – 2 January 1969", "1968-08/1968-09": "August–September 1968", "1968-08-20/..": "1968-08-20/..",
	} {
		if got := spelledDate(date); got != want {
			t.Errorf("%s is spelled %q, want %q", date, got, want)
		}
	}
}
