package queries

import (
	"slices"
	"testing"

	"dramatis/graph"
)

func TestPlaced(t *testing.T) {
	for _, tc := range []struct {
		asked, date graph.EDTF
		want        Certainty
	}{
		{"1956", "1956-09-22", Must}, {"1956", "1956", Must}, {"1956", "1956-09", Must}, {"1956-09", "1956-09-22", Must},
		{"1956-09", "1956", Could}, {"1956-09-22", "1956-09", Could}, {"1956", "1955/1957", Could}, {"1956", "1956-03/1957-05", Could},
		{"1956", "1956~", Could}, {"1956", "1956-09-22?", Could}, {"1956", "1956/..", Could}, {"1956", "../1956", Could},
		{"1956", "195X", Could}, {"195X", "1956", Must}, {"1956", "1957", ""}, {"1956", "1957/..", ""}, {"1956", "../1955", ""}, {"1956-03-12", "1956-03-19/..", ""}, {"1956-04", "1956-03-19/..", Could}, {"1956-03-12", "../1956-03-09", ""},
		{"1956-09-22", "1956-09-23", ""}, {"1956-09-23", "1956-09-22?", ""},
		{"1956", "1956-09-22~", Must}, {"1956-09", "1956-09-22~", Must}, {"1956-09", "1956-09-26~", Could}, {"1956-09-22", "1956-09-22~", Could}, {"1956-09-20", "1956-09-22~", Could},
		{"1956-10", "1956-09-26~", Could}, {"1957", "1956-09-22~", ""}, {"1956", "1956-05~", Could},
	} {
		p, ok1 := boundsOf(tc.asked)
		d, ok2 := boundsOf(tc.date)
		if got, _ := p.placed(d); !ok1 || !ok2 || got != tc.want {
			t.Errorf("%s in %s: %q, want %q", tc.date, tc.asked, got, tc.want)
		}
	}
}

func TestBoundsOfRefusesWhatIsNoDate(t *testing.T) {
	for _, date := range []graph.EDTF{"", "..", "yesterday", "1957-13", "1957-02-29", "~", "156u"} {
		if _, ok := boundsOf(date); ok {
			t.Errorf("%q has bounds", date)
		}
	}
}

func TestCompareDates(t *testing.T) {
	want := []graph.EDTF{"../1949", "1950", "1950-02", "1956-03", "1956-03-01/1956-04", "1956-09-22", "1956/..", "1957", "", "soon"}
	got := slices.Clone(want)
	slices.Reverse(got)
	slices.SortFunc(got, calendar{}.compare)
	// An interval that begins with its year comes where the year begins.
	want = []graph.EDTF{"../1949", "1950", "1950-02", "1956/..", "1956-03", "1956-03-01/1956-04", "1956-09-22", "1957", "", "soon"}
	if !slices.Equal(got, want) {
		t.Errorf("%v", got)
	}
}

func TestNear(t *testing.T) {
	for pair, want := range map[[2]string]bool{
		{"stalni", "stalin"}: true, {"mikoyan", "mikoian"}: true, {"orlov", "orlof"}: true, {"orlov", "pavlov"}: false,
		{"il", "in"}: false, {"kim", "kin"}: false, {"same", "same"}: true, {"brandt", "brandtson"}: false, {"", ""}: false, {"a", ""}: false,
	} {
		if got := near(pair[0], pair[1]); got != want {
			t.Errorf("near(%q, %q) = %v", pair[0], pair[1], got)
		}
	}
}
