package extract

import "testing"

// TestNeither reads what "neither" and "nor" deny, of whom and by whom, and such as look like it and deny nothing.
func TestNeither(t *testing.T) {
	readAll(t, map[string]passage{
		"neither did one thing nor the other": {
			"Report\n\nAnna Weber neither thanked Karl Lund nor criticised Olaf Berg. Otto Lang neither wrote to Emil Weiss nor visited Graz.\n",
			[]string{"Anna Weber (negated) thanked Karl Lund", "Anna Weber (negated) criticised Olaf Berg", "Otto Lang (negated) wrote-to Emil Weiss", "Otto Lang (negated) visited Graz"},
			[]string{"Karl Lund (negated) criticised Olaf Berg", "Anna Weber (negated) thanked Olaf Berg"},
		},
		"did it to neither": {
			"Report\n\nAnna Weber thanked neither Karl Lund nor Olaf Berg. Otto Lang wrote neither to Emil Weiss nor to Hugo Stern.\n",
			[]string{"Anna Weber (negated) thanked Karl Lund", "Anna Weber (negated) thanked Olaf Berg", "Otto Lang (negated) wrote-to Emil Weiss", "Otto Lang (negated) wrote-to Hugo Stern"},
			[]string{"Anna Weber thanked Karl Lund", "Otto Lang wrote-to Emil Weiss"},
		},
		"did not do it, nor another thing": {
			"Report\n\nAnna Weber did not thank Karl Lund nor write to Olaf Berg. The Minister, Otto Lang, could neither thank Emil Weiss nor visit Graz.\n",
			[]string{"Anna Weber (negated) thanked Karl Lund", "Anna Weber (negated) wrote-to Olaf Berg", "Otto Lang (negated) thanked Emil Weiss", "Otto Lang (negated) visited Graz"},
			[]string{"Anna Weber (negated) thanked Olaf Berg"},
		},
		"means to do neither": {
			"Report\n\nNorway seeks neither to attack Sweden nor to support Denmark. Karl Lund has decided neither to thank Otto Lang nor to visit Graz.\n",
			[]string{"Norway (negated) supports Denmark", "Karl Lund (negated) thanked Otto Lang", "Karl Lund (negated) visited Graz"}, nil,
		},
		"answered neither yes nor no": {
			"Letter From Anna Weber to Karl Lund\n\nOslo, May 3, 1961.\n\nDear Karl: Otto Lang visited me. He answered neither yes nor no.\n\nAnna Weber\n",
			[]string{"Otto Lang informed Anna Weber"}, nil,
		},
	})
}
