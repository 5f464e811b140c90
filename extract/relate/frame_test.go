package relate

import (
	"slices"
	"testing"
)

func TestFramesReadWhatTheirTestsWant(t *testing.T) {
	r := loaded(t)
	for _, f := range r.Frames() {
		for _, trial := range r.Try(f) {
			if !trial.Passed() {
				t.Error(trial)
			}
		}
	}
}

func TestClauses(t *testing.T) {
	r := loaded(t)
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Anna Weber met Karl Lund and informed Olaf Berg.", []string{"Anna Weber met Karl Lund", "Anna Weber informed Olaf Berg"}},
		{"Karl Lund, who was present at the Paris Conference, thanked Anna Weber.", []string{"Karl Lund present-at Paris Conference", "Karl Lund thanked Anna Weber"}},
		{"Anna Weber thanked not Karl Lund but Olaf Berg.", []string{"Anna Weber thanked Olaf Berg"}},
		{"Anna Weber was informed not by Karl Lund but by Olaf Berg.", []string{"Olaf Berg informed Anna Weber"}},
		{"Anna Weber was praised by Karl Lund and not by Olaf Berg.", []string{"Karl Lund praised Anna Weber"}},
		{"Anna Weber was not in Oslo, but she thanked Karl Lund.", []string{"Anna Weber not located-in Oslo", "Anna Weber thanked Karl Lund"}},
		{"Anna Weber thanked not only Karl Lund but also Olaf Berg.", []string{"Anna Weber thanked Karl Lund", "Anna Weber thanked Olaf Berg"}},
		{"Anna Weber was arrested in May, praised by Olaf Berg and released.", []string{"Olaf Berg praised Anna Weber"}},
		{"Anna Weber asked Karl Lund to meet Olaf Berg.", []string{"Anna Weber asked Karl Lund", "Karl Lund please met Olaf Berg"}},
		{"Anna Weber asked whether Karl Lund had informed Olaf Berg.", []string{"Karl Lund maybe informed Olaf Berg"}},
		{"If Anna Weber had met Karl Lund, the talks would be over.", []string{"Anna Weber maybe met Karl Lund"}},
		{"Anna Weber will meet Karl Lund.", []string{"Anna Weber plan met Karl Lund"}},
		{"Anna Weber never met Karl Lund.", []string{"Anna Weber not met Karl Lund"}},
		{"The Norwegian Committee and the Labour Party support Anna Weber.", []string{"Norwegian Committee supports Anna Weber", "Labour Party supports Anna Weber"}},
		{"The adviser of Anna Weber met Karl Lund.", nil},
		{"Anna Weber's adviser met Karl Lund.", nil},
		{"Present at the Paris Conference were Anna Weber, Karl Lund, and Olaf Berg.", []string{"Anna Weber present-at Paris Conference", "Karl Lund present-at Paris Conference", "Olaf Berg present-at Paris Conference"}},
		{"Anna Weber, chairman of the Labour Party, thanked Karl Lund.", []string{"Anna Weber holds-position Labour Party", "Anna Weber leads Labour Party", "Anna Weber thanked Karl Lund"}},
		{"Labour Party chairman Anna Weber thanked Karl Lund.", []string{"Anna Weber holds-position Labour Party", "Anna Weber leads Labour Party", "Anna Weber thanked Karl Lund"}},
		{"Karl Lund became secretary of the Labour Party.", []string{"Karl Lund holds-position Labour Party"}},
		{"The Labour Party's leader, Anna Weber, ordered Karl Lund to wait.", []string{"Anna Weber holds-position Labour Party", "Anna Weber leads Labour Party", "Anna Weber instructed Karl Lund"}},
		{"Karl Lund, a former member of the Norwegian Committee, met Olaf Berg.", []string{"Karl Lund member-of Norwegian Committee", "Karl Lund met Olaf Berg"}},
		{"Anna Weber said that Karl Lund had met Olaf Berg.", []string{"Karl Lund said met Olaf Berg"}},
		{"Anna Weber promised to meet Karl Lund.", []string{"Anna Weber plan met Karl Lund"}},
		{"Anna Weber refused to meet Karl Lund.", []string{"Anna Weber not met Karl Lund"}},
		{"Anna Weber did not fail to meet Karl Lund.", []string{"Anna Weber met Karl Lund"}},
		{"Anna Weber avoided meeting Karl Lund.", []string{"Anna Weber not met Karl Lund"}},
		{"Anna Weber denied having met Karl Lund.", []string{"Anna Weber not met Karl Lund"}},
		{"Anna Weber denied that Olaf Berg had met Karl Lund.", []string{"Karl Lund not met Olaf Berg"}},
		{"Anna Weber was to meet Karl Lund in May.", []string{"Anna Weber plan met Karl Lund"}},
		{"Anna Weber is scheduled to meet Karl Lund.", []string{"Anna Weber plan met Karl Lund"}},
		{"Anna Weber was glad to meet Karl Lund.", []string{"Anna Weber met Karl Lund"}},
		{"Anna Weber was unable to meet Karl Lund.", []string{"Anna Weber not met Karl Lund"}},
		{"Anna Weber tried in vain to meet Karl Lund.", []string{"Anna Weber not met Karl Lund"}},
		{"Anna Weber attempted unsuccessfully, in May and in June, to persuade Karl Lund.", []string{"Anna Weber not persuaded Karl Lund"}},
		{"Anna Weber was unsuccessful in persuading Karl Lund.", []string{"Anna Weber not persuaded Karl Lund"}},
		{"Anna Weber tried to meet Karl Lund.", []string{"Anna Weber plan met Karl Lund"}},
		{"Anna Weber is said to have met Karl Lund.", []string{"Anna Weber said met Karl Lund"}},
		{"Anna Weber would have met Karl Lund.", []string{"Anna Weber maybe met Karl Lund"}},
		{"Anna Weber considered visiting Norway.", []string{"Anna Weber plan visited Norway"}},
		{"Having met Karl Lund, Anna Weber informed Olaf Berg.", []string{"Anna Weber met Karl Lund", "Anna Weber informed Olaf Berg"}},
		{"After meeting Karl Lund, Anna Weber thanked Olaf Berg.", []string{"Anna Weber met Karl Lund", "Anna Weber thanked Olaf Berg"}},
		{"Anna Weber thanked Karl Lund for informing Olaf Berg.", []string{"Anna Weber thanked Karl Lund", "Karl Lund informed Olaf Berg"}},
		{"Anna Weber prevented Karl Lund from meeting Olaf Berg.", []string{"Karl Lund not met Olaf Berg"}},
		{"Anna Weber of the Labour Party thanked Karl Lund.", []string{"Anna Weber thanked Karl Lund", "Anna Weber member-of Labour Party"}},
		{"Anna Weber (of the Labour Party) thanked Karl Lund.", []string{"Anna Weber thanked Karl Lund"}},
		{"Anna Weber, on behalf of the Labour Party, thanked Karl Lund.", []string{"Anna Weber thanked Karl Lund", "Anna Weber represents Labour Party"}},
		{"Anna Weber, having returned to Oslo, thanked Karl Lund.", []string{"Anna Weber visited Oslo", "Anna Weber thanked Karl Lund"}},
		{"It is intended that Karl Lund succeed Anna Weber.", []string{"Karl Lund plan succeeded Anna Weber"}},
		{"It is desirable that Karl Lund meet Anna Weber.", []string{"Anna Weber plan met Karl Lund"}},
		{"It was agreed that Karl Lund thank Anna Weber.", []string{"Karl Lund plan thanked Anna Weber"}},
		{"It is known that Karl Lund met Anna Weber.", []string{"Anna Weber met Karl Lund"}},
		{"Karl Lund is meeting Anna Weber tonight.", []string{"Anna Weber plan met Karl Lund"}},
		{"Karl Lund is coming to Oslo.", []string{"Karl Lund plan visited Oslo"}},
		{"Karl Lund is said to be coming to Oslo.", []string{"Karl Lund plan visited Oslo"}},
		{"Karl Lund was coming to Oslo.", []string{"Karl Lund visited Oslo"}},
		{"Olaf Berg had Karl Lund call on Anna Weber.", []string{"Anna Weber met Karl Lund"}},
		{"Olaf Berg made Karl Lund thank Anna Weber.", []string{"Karl Lund thanked Anna Weber"}},
		{"Olaf Berg will have Karl Lund inform Anna Weber.", []string{"Karl Lund plan informed Anna Weber"}},
		{"Olaf Berg did not let Karl Lund come to Oslo.", []string{"Karl Lund not visited Oslo"}},
		{"Do not let Karl Lund come to Oslo.", []string{"Karl Lund not visited Oslo"}},
		{"Anna Weber suggested that Karl Lund meet Olaf Berg.", []string{"Karl Lund please met Olaf Berg"}},
		{"Anna Weber suggested that Karl Lund had met Olaf Berg.", []string{"Karl Lund said met Olaf Berg"}},
		{"Anna Weber left without informing Karl Lund.", []string{"Anna Weber not informed Karl Lund"}},
	} {
		got := said(r, c.text)
		sorted := slices.Sorted(slices.Values(got))
		want := slices.Sorted(slices.Values(c.want))
		if !slices.Equal(sorted, want) {
			t.Errorf("%s\n got %q\nwant %q", c.text, got, c.want)
		}
	}
}
