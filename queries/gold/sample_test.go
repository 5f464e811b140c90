package gold

import (
	"math"
	"strings"
	"testing"
)

// FuzzSample feeds the reader of judged samples anything: it refuses or gives rows whose
// confidence is a share.
func FuzzSample(f *testing.F) {
	const head = "id,predicate,confidence,document,rules,right\n"
	for _, s := range []string{"", head, head + "s/1,met,0.9,a.txt,frame/meet,yes\n", head + "s/1,met,NaN,a.txt,x,no\n", head + "\"s/1\n", "\ufeff" + strings.ReplaceAll(head, ",", "\t"), head + "a,b\n"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		judged, open, err := parseSample(data)
		if err == nil && open < 0 {
			t.Errorf("%d rows are open", open)
		}
		for _, j := range judged {
			if math.IsNaN(j.Confidence) || j.Confidence < 0 || j.Confidence > 1 {
				t.Errorf("the confidence is %v", j.Confidence)
			}
		}
		for _, s := range Shares(judged) {
			if s.From > s.Share || s.To < s.Share {
				t.Errorf("%+v: the share is outside its bounds", s)
			}
		}
	})
}
