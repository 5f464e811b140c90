package extract

import "testing"

// TestGoesOnSaying reads what somebody goes on to say behind what he said that he thinks, and what he says that he can
// assure somebody of.
func TestGoesOnSaying(t *testing.T) {
	const record = "Memorandum of Conversation\n\nWashington, October 1, 1970.\n\nPARTICIPANTS\nForeign Minister Karl Lund of Norway\nThe Secretary of State (Rogers)\n\n"
	readAll(t, map[string]passage{
		"behind what he thinks":          {record + "Mr. Lund said that he accepted this and reminded Mr. Rogers that it was late.\n", []string{"Karl Lund informed Rogers"}, []string{"Karl Lund (reported) informed Rogers"}},
		"not behind what he did":         {record + "Mr. Lund said that he saw Otto Brandt and told him that it was late.\n", nil, []string{"Karl Lund informed Otto Brandt"}},
		"what he can assure somebody of": {record + "Mr. Lund said that he could assure Mr. Rogers that it was late.\n", []string{"Karl Lund informed Rogers"}, []string{"Karl Lund (hypothetical) informed Rogers", "Karl Lund promised Rogers"}},
		"not what he could tell others":  {record + "Mr. Lund said that he could assure Otto Brandt that it was late.\n", nil, []string{"Karl Lund informed Otto Brandt", "Karl Lund promised Otto Brandt"}},
	})
}
