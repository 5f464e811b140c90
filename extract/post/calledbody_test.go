package post

import (
	"testing"
)

func TestHeadNoun(t *testing.T) {
	for _, test := range []struct {
		phrase string
		links  []string
		want   string
	}{
		{"Bank of Norway", []string{" of ", " ("}, "bank"},
		{"Norwegian Seamen's Union", []string{" of "}, "union"},
		{"Institute (Oslo) of Law", []string{" of ", " ("}, "institute"},
		{"SECRETARY OF STATE", []string{" of ", " for "}, "secretary"},
		{"Minister for Trade of Norway", []string{" of ", " for "}, "minister"},
		{"Consul", []string{" of "}, "consul"},
	} {
		if got := HeadNoun(test.phrase, test.links...); got != test.want {
			t.Errorf("headNoun(%q) = %q, want %q", test.phrase, got, test.want)
		}
	}
}
