package extract

import "testing"

// TestInnerNames reads people who are called by another name between their own two.
func TestInnerNames(t *testing.T) {
	readAll(t, map[string]passage{
		"in quotation marks": {
			"William \"Bill\" Lund met Karl Novak. Oscar “Otto” Weber told Karl Novak of it.\n",
			[]string{"William Lund met Karl Novak|Karl Novak met William Lund", "William Lund also-known-as Bill", "Oscar Weber informed Karl Novak", "Oscar Weber also-known-as Otto"}, nil,
		},
		"in brackets": {
			"William (Bill) Lund met Karl Novak. Oscar (“Otto”) Weber told Karl Novak of it.\n",
			[]string{"William Lund met Karl Novak|Karl Novak met William Lund", "Oscar Weber informed Karl Novak"}, nil,
		},
		"an initial follows, or an article stands in it": {
			"John “Jack” F. Lund met Karl Novak. George (\"the Fox\") Weber told Karl Novak of it.\n",
			[]string{"John F. Lund met Karl Novak|Karl Novak met John F. Lund", "George Weber informed Karl Novak", "George Weber also-known-as the Fox"}, nil,
		},
		"a land or an office in brackets is no name": {
			"Karl (Poland) and Oscar Weber met Anna Brandt.\n",
			nil, []string{"Karl also-known-as Poland"},
		},
	})
}
