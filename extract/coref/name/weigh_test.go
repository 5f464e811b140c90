package name

import (
	"strings"
	"testing"
)

func TestWeigh(t *testing.T) {
	tables := load(t)
	for _, c := range []struct {
		a, b string
		want bool
		rule string // of some step
	}{
		{"Kim Tu-bong", "Kim Du Bong", true, "the syllables agree one by one"},
		{"Nam Il", "Nam Sung Il", false, "the syllables differ"},
		{"Pak Chong-yol", "Pak Chung-yil", true, "the syllables agree but for one vowel"},
		{"Pak Chong-yol", "Pak Chong-man", false, "the syllables differ"},
		{"Soong Mei-ling", "Song Meiling", true, ""},
		{"Huang-hua", "Huang Hua, Counselor", true, ""},
		{"Petrov", "Петров", true, ""},
		{"Walton", "Уолтон", true, "one transcribes the other"},
		{"Fujita", "Фудзита", true, "one transcribes the other"},
		{"Walton", "Уолпол", false, "the names differ"},
		{"Friedheim, Jerry W.", "Freidheim, Jerry", true, "the spelling differs by a slip"},
		{"Trueheart, William", "William C. Truehart", true, "the spelling differs by a slip"},
		{"Mueller, Richard B.", "Mueller, Richard W.", false, "each has a part that the other lacks"},
		{"Ormsby Gore, David", "William David Ormsby-Gore", true, "parts are left out"},
		{"Ortega Lopez, Juan", "Ortega Perez, Juan", false, "each has a part that the other lacks"},
		{"Nguyen Khanh", "Nguyen Thanh", false, "each has a part that the other lacks"},
		{"Abdel Moneim Taher", "Abdelmoneim Tahir", true, ""},
		{"PeterSidorov", "Peter Sidorov", true, "the letters agree but for blanks"},
		{"DeBoer, Jan", "Boer, Jan de", true, ""},
		{"Francis Willis", "Frances Willis", false, "the sexes differ"},
		{"John Smith Jr", "John Smith Sr", false, "one is the elder, one the younger"},
		{"Wilhelm G. Lund", "Whelm G. Lund", true, "the spelling differs by a slip"},
		{"Heinrich von Lund", "Enrich von Lund", true, "the spelling differs by a slip"},
		{"Emil Lund", "Emilie Lund", false, "each has a part that the other lacks"},
		{"Fred Lund", "Frederick Lund", true, ""},
		{"Galina Lund", "Alina Lund", false, "each has a part that the other lacks"},
		{"Marina Lund", "Arina Lund", false, "each has a part that the other lacks"},
		{"Caroline Lund", "Arlin Lund", false, "each has a part that the other lacks"},
		{"Otto E. Weber", "Ernst Weber", false, "a middle initial is no first name"},
		{"Otto Ernst Weber", "Ernst Weber", true, "parts are left out"},
		{"O. Ernst Weber", "Ernst Weber", true, ""},
		{"Smith", "Smyth", true, ""},
		{"", "Smith", false, "no name"},
	} {
		a, b := tables.Person(c.a), tables.Person(c.b)
		j, back := tables.Weigh(a, b), tables.Weigh(b, a)
		if j.Same() != c.want || back.Same() != c.want {
			t.Errorf("%q and %q: %+v, and back: %+v", c.a, c.b, j, back)
		}
		if rules := rulesOf(j); !strings.Contains(rules, c.rule) {
			t.Errorf("%q and %q: no rule %q in %s", c.a, c.b, c.rule, rules)
		}
	}
}

func rulesOf(j Judgement) string {
	var out []string
	for _, s := range j.Steps {
		out = append(out, s.Rule)
	}
	return strings.Join(out, "; ")
}

func TestSlips(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want float64
	}{{"", "", 0}, {"marek", "marek", 0}, {"marek", "marok", wrongVowel}, {"marek", "mrek", wrongVowel}, {"marek", "matek", wrongLetter}, {"marek", "mraek", wrongLetter}, {"lima", "iima", wrongShape}, {"", "bd", 2}} {
		if got := slips(c.a, c.b); got != c.want || slips(c.b, c.a) != c.want {
			t.Errorf("%q and %q: %v, want %v", c.a, c.b, got, c.want)
		}
	}
}

func FuzzWeigh(f *testing.F) {
	f.Add("Kim Il Sung", "Ким Ир Сен")
	f.Add("de la Mare, W. J., Jr.", "Walter J. de la Mare")
	f.Add("Уолтон", "Walton-Smith Smith Smith")
	tables := load(f)
	f.Fuzz(func(t *testing.T, a, b string) {
		x, y := tables.Person(a), tables.Person(b)
		there, back := tables.Weigh(x, y), tables.Weigh(y, x)
		if there.Same() != back.Same() {
			t.Errorf("%q and %q: %+v, but %+v the other way", a, b, there, back)
		}
	})
}
