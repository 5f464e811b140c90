package extract

import "testing"

// TestPostings: lists of postings in columns say who held which office where, and when; a list of goods or of guests says no such thing.
func TestPostings(t *testing.T) {
	readAll(t, map[string]passage{
		"columns parted by tabs": {
			"Postings\n\nName\tPost\tPlace\tFrom\tTo\nKarl Lund\tCounsellor\tCairo\t1951\t1955\nAnna Weber\tFirst Secretary\tOslo\t1953\t1956\n",
			[]string{"Karl Lund holds-position Cairo", "Anna Weber holds-position Oslo"}, nil,
		},
		"columns of moves: to what somebody is moved he does not hold yet": {
			"Circular\n\nNo. | Name | From | To | Remarks\n1. | Karl Lund | Counsellor, Cairo | Consul General, Oslo | Speaks Arabic.\n2. | Anna Weber | Envoy, Rome | remains | -\n3. | Karl gelar Sutan | Consul, Lima | remains | -\n",
			[]string{"Karl Lund holds-position Cairo", "Anna Weber holds-position Rome"}, []string{"Karl Lund holds-position Oslo", "Karl Lund holds-position Lima"},
		},
		"columns without a heading": {
			"HEADS OF MISSION\n\nKarl Lund          Ambassador        Paris       1951-1955\nAnna Weber         Consul General    Hamburg     1950-\n",
			[]string{"Karl Lund holds-position Paris", "Anna Weber holds-position Hamburg"}, nil,
		},
		"a list of goods": {
			"Accounts\n\nName | Goods | Place | Price\nKarl Lund | Minister stamps | Paris | 12\n", nil, []string{"Karl Lund holds-position Paris"},
		},
		"lines that are no list": {
			"Report\n\nKarl Lund    Paris    Minister\nAnna Weber    Rome    12\n", nil, []string{"Karl Lund holds-position Paris"},
		},
	})
}
