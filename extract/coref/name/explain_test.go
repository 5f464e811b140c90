package name

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestExplain(t *testing.T) {
	tables := load(t)
	for _, c := range []struct {
		a, b string
		want []string
	}{
		{"Yi Sun Sin", "Ли Сун Син", []string{
			"in Latin letters |  | li sun sin | 0",
			"read as | korean: surname yi, given name of 2 syllables | korean: surname ли, given name of 2 syllables | 0",
			"the surname is one in korean | yi | ли | 0",
			"syllable 1 can be one: 순 (sun) | 선 (seon), 슨 (seun), 순 (sun), 썬 (sseon), … | 순 (sun), 숭 (sung) | 0",
			"syllable 2 can be one: 신 (sin), 싄 (suin) | 신 (sin), 싄 (suin), 씬 (ssin), 씐 (ssuin) | 신 (sin), 싱 (sing), 싄 (suin), 싕 (suing) | 0",
			"the syllables agree one by one | Yi Sun Sin | Ли Сун Син | 20",
		}},
		{"Yi Sun", "Yi Sun Sin", []string{
			"read as | korean: surname yi, given name of 1 syllable | korean: surname yi, given name of 2 syllables | 0",
			"the surname is one in korean | yi | yi | 0",
			"syllable 1 can be one: 선 (seon), 슨 (seun), 순 (sun), 썬 (sseon), … | 선 (seon), 슨 (seun), 순 (sun), 썬 (sseon), … | 선 (seon), 슨 (seun), 순 (sun), 썬 (sseon), … | 0",
			"syllable 2 is in one name only |  | 신 (sin), 싄 (suin), 씬 (ssin), 씐 (ssuin) | 0",
			"the syllables differ | Yi Sun | Yi Sun Sin | -20",
		}},
		{"John Smith", "J. A. Smith", []string{
			"read as | surname smith, given john | surname smith, initial j, initial a | 0",
			"surname and given names agree | John Smith | J. A. Smith | 20",
		}},
		{"John Smith", "James Smith", []string{
			"read as | surname smith, given john | surname smith, given james | 0",
			"the part agrees | smith | smith | 5",
			"each has a part that the other lacks | john | james | -40",
		}},
	} {
		var got []string
		for _, s := range tables.Explain(c.a, c.b).Steps {
			got = append(got, fmt.Sprintf("%s | %s | %s | %v", s.Rule, s.A, s.B, s.Score))
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s and %s (-want +got)\n%s", c.a, c.b, diff)
		}
	}
}
