package name

import "testing"

func TestTurned(t *testing.T) {
	tables := load(t)
	for _, c := range []struct{ name, want string }{
		{"Wolański Tadeusz", "Tadeusz Wolański"},
		{"Tadeusz Wolański", "Wolański Tadeusz"},
		{"Lund Holger", "Holger Lund"},
		{"Graham Martin", ""}, // each is a given name
		{"Wolański T.", ""},
		{"Kim Il", ""},
		{"Ann Mary Lund", ""},
		{"Wolański", ""},
	} {
		p := tables.Person(c.name)
		got, ok := tables.Turned(p)
		if got != c.want || ok != (c.want != "") {
			t.Errorf("%q: %q %v, want %q", c.name, got, ok, c.want)
		}
		if !ok {
			continue
		}
		if k, back := tables.TurnedKeys(p), tables.TurnedKeys(tables.Person(got)); len(k) != 1 || len(back) != 1 || k[0] != back[0] {
			t.Errorf("%q and %q meet under no key: %q, %q", c.name, got, k, back)
		}
	}
}
