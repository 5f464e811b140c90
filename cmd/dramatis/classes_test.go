package main

import (
	"slices"
	"testing"
)

// A continent, a sea or a province is a land to who reads of it, and no country to who asks for countries.
func TestWhatIsNoCountry(t *testing.T) {
	all, err := classes()()
	if err != nil {
		t.Fatal(err)
	}
	for _, noun := range []string{"country", "state", "nation", "government"} {
		names := all[noun].Names
		for name, want := range map[string]bool{"Norway": true, "Soviet Union": true, "East Germany": true, "Asia": false, "Far East": false, "Black Sea": false, "Kashmir": false} {
			if got := slices.ContainsFunc(names, func(n string) bool { return n == name || n == "  "+name }); got != want {
				t.Errorf("%s is a %s: %t, want %t", name, noun, got, want)
			}
		}
	}
}
