package mention

import (
	"testing"

	"dramatis/seeds"
)

// TestBodiless: where headings and titles of papers have capitals, too, the tagger is not
// believed when it takes matters, numbered things and adjectives for bodies.
func TestBodiless(t *testing.T) {
	lex, err := readTables(seeds.FS)
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]bool{
		"Security Considerations": true, "Test Ban Treaty": true, "Central European": true, "US-Turkish": true, "SALT II": true, "Tab B.": true, "PL": true,
		"Central Files": true, "GRC Para-Military Operations": true, "Military Sales Program": true, "United States-Soviet": true, "Soviet ICBMs": true,
		"Union Carbide": false, "Certain Diplomatic Missions": false, "Turkish Cypriots": false, "Academy of Arts and Sciences": false, "Academy Élan Treaty": true, "Neo Lao Hak Sat": false,
		"Executive Branch": false, "Viet Cong": false, "ARAMCO": false,
	} {
		if got := lex.bodiless(name); got != want {
			t.Errorf("bodiless(%q) = %v", name, got)
		}
	}
	for name, want := range map[string]bool{"Vienna Settlement": true, "Berlin Modus Vivendi": true, "Denmark Weber": true, "United States-Soviet": true, "Jordan Valley": false, "Far Eastern Affairs": true, "Inverness": false, "Panama City": false, "Ostrau City": false} {
		if got := lex.belies(name, place); got != want {
			t.Errorf("belies(%q, place) = %v", name, got)
		}
	}
	for word, want := range map[string]bool{"USReps": true, "IRBMs": true, "ChiRep": true, "McLund": false, "Ấnh": false, "Éva": false, "Weber": false} {
		if got := lex.glued(word); got != want {
			t.Errorf("glued(%q) = %v", word, got)
		}
	}
	for name, want := range map[string]bool{"Thompson Plan": true, "Comment": true, "Lucius Battle": false, "Frank Church": false} {
		if got := lex.matter(name); got != want {
			t.Errorf("matter(%q) = %v", name, got)
		}
	}
	for name, want := range map[string]string{"Hugo A. Kern": "HAK", "Hugo Kern": "HK", "Hu Au-kern": "HAK", " - . ": ""} {
		if got := string(appendInitials(nil, name)); got != want {
			t.Errorf("appendInitials(%q) = %q", name, got)
		}
	}
}

// TestEverydayWords: a word of English is nobody's name by its capital alone, in the singular and inflected; a surname stays one.
func TestEverydayWords(t *testing.T) {
	lex, err := readTables(seeds.FS)
	if err != nil {
		t.Fatal(err)
	}
	for word, want := range map[string]bool{
		"Curfew": true, "Curfews": true, "Abacus": true, "Airliner": true, "Marshmallow": true, "Genocide": true, "Toughened": true,
		"Bush": false, "Hare": false, "Reed": false, "Wheeler": false, "Nutting": false, "Kettle": false, "Quisling": false, "Uncle": false,
	} {
		if e, _ := lex.lookup(nil, word); e.class&everyday != 0 != want {
			t.Errorf("%s is an everyday word: %v", word, !want)
		}
	}
}
