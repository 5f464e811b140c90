package relate

import "testing"

// TestYearsOfPostings reads the years that the cells of a list give; what is no year, may be a month, or runs backwards is nothing.
func TestYearsOfPostings(t *testing.T) {
	for cell, want := range map[string]string{
		"1951": "1951", "1951–55": "1951/1955", "1951 - 1955": "1951/1955", "1950-": "1950/..", "1951-05": "", "1955-1951": "", "12": "", "March 1951": "",
	} {
		if got, _ := yearsOfCell(cell); got != want {
			t.Errorf("%q gives %q, want %q", cell, got, want)
		}
	}
	for _, c := range [][3]string{{"1951", "1955", "1951/1955"}, {"1951", "", "1951/.."}, {"", "1955", "../1955"}, {"1955", "1951", ""}, {"1951/1952", "1955", ""}, {"", "", ""}} {
		if got := between(c[0], c[1]); got != c[2] {
			t.Errorf("from %q to %q gives %q, want %q", c[0], c[1], got, c[2])
		}
	}
}
