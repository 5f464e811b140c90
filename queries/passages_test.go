package queries_test

import (
	"slices"
	"testing"

	"dramatis/queries"
)

func TestSearchWordsSayWhatIsAskedAbout(t *testing.T) {
	for question, want := range map[string][]string{
		"Why did Novak reject the proposals of Norway?": {"novak", "reject*", "proposal*", "norway"},
		"How was it that they went?":                    {"went*"},
		"Who is he?":                                    nil,
		"What was Lee's reason for leaving?":            {"lee", "reason*", "leav*"},
		"Who spoke for the Defence Council on defence?": {"spok*", "defence", "council", "defenc*"}, // as the text has it
	} {
		if got := queries.SearchWords(question); !slices.Equal(got, want) {
			t.Errorf("%s: got %q, want %q", question, got, want)
		}
	}
}
