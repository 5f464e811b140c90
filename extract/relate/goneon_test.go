package relate

import (
	"slices"
	"testing"
)

// "It" that opens a sentence is the body with which the one before opens.
func TestGoesOnWithIt(t *testing.T) {
	r := loaded(t)
	for _, c := range []struct {
		text string
		want []string
	}{
		{"The Norwegian Union slept. It thanked Karl Lund.", []string{"Norwegian Union thanked Karl Lund"}},
		{"Olaf's Party slept. On 3 May 1934 it thanked Karl Lund. It praised Anna Weber.", nil},
		{"The Labour Party slept. On 3 May 1934 it thanked Karl Lund. It praised Anna Weber.", []string{"Labour Party thanked Karl Lund", "Labour Party praised Anna Weber"}},
		{"The Labour Party's plan was long. It thanked Karl Lund.", nil},
		{"The Labour Party wrote to the Norwegian Committee. It thanked Karl Lund.", []string{"Labour Party wrote-to Norwegian Committee"}},
		{"The Labour Party slept. It was Anna Weber who thanked Karl Lund.", []string{"Anna Weber thanked Karl Lund"}},
		{"The Labour Party slept. When Anna Weber left, it thanked Karl Lund.", nil},
		{"The Labour Party received a letter. It thanked Karl Lund.", nil},
		{"The Labour Party spoke of its report. It praised Karl Lund.", []string{"Labour Party praised Karl Lund"}},
		{"The Norwegians slept. It was joined by Karl Lund. Anna Weber met the Norwegian delegation.", []string{"Anna Weber met Norwegian"}},
		{"Anna Weber slept. It thanked Karl Lund.", nil},
	} {
		if got := said(r, c.text); !slices.Equal(got, c.want) {
			t.Errorf("%s\n got %q\nwant %q", c.text, got, c.want)
		}
	}
}

// Behind "and" with a day a clause of its own opens, whose subject is no object of the one before.
func TestOpensWithItsDay(t *testing.T) {
	r := loaded(t)
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Anna Weber criticised the plan, and on 14 November Karl Lund left.", nil},
		{"Anna Weber criticised the plan and that evening Karl Lund thanked Jan Novak.", []string{"Karl Lund thanked Jan Novak"}},
	} {
		if got := said(r, c.text); !slices.Equal(got, c.want) {
			t.Errorf("%s\n got %q\nwant %q", c.text, got, c.want)
		}
	}
}
