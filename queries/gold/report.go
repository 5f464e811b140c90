package gold

import "dramatis/graph"

// Report says how a set of statements compares with gold.
type Report struct {
	Documents  []DocumentReport  `json:"documents"`
	Predicates []PredicateReport `json:"predicates"`
	// Reliability holds what was said with each confidence: where it is calibrated,
	// the precision of a row is the confidence itself. Recall means nothing there.
	Reliability []ConfidenceReport `json:"reliability"`
	Total       Figures            `json:"total"`
}

// DocumentReport is the score of one document, with every fault.
type DocumentReport struct {
	Document string `json:"document"`
	Figures
	Missed    []Missed    `json:"missed"`
	Wrong     []Wrong     `json:"wrong"`
	Forbidden []Forbidden `json:"forbidden"`
}

// PredicateReport is the score of one predicate over all documents: recall by the
// predicate of gold, precision by that of the statements.
type PredicateReport struct {
	Predicate graph.Predicate `json:"predicate"`
	Figures
}

// ConfidenceReport is the score of the statements of one confidence, rounded to 0.05.
type ConfidenceReport struct {
	Confidence float64 `json:"confidence"`
	Figures
}

// Figures count what was owed (must), which of it was found, what was said, how
// much of that is right, and how often something forbidden was. The shares are in
// [0, 1], and 0 where there is nothing to divide by.
type Figures struct {
	Must      int     `json:"must"`
	Found     int     `json:"found"`
	Said      int     `json:"said"`
	Right     int     `json:"right"`
	Never     int     `json:"never"`
	Recall    float64 `json:"recall"`
	Precision float64 `json:"precision"`
	F1        float64 `json:"f1"`
}

// Missed is an owed tie that no statement makes, with the sentence in which it stands.
type Missed struct {
	Subject   string          `json:"subject"`
	Predicate graph.Predicate `json:"predicate"`
	Object    string          `json:"object"`
	When      string          `json:"when"`
	Quote     string          `json:"quote"`
}

// Wrong is a statement that gold neither owes nor allows, with its first passage.
type Wrong struct {
	Statement graph.IRI       `json:"statement"`
	Subject   string          `json:"subject"`
	Predicate graph.Predicate `json:"predicate"`
	Object    string          `json:"object"`
	Quote     string          `json:"quote"`
	Rule      string          `json:"rule"`
}

// Forbidden is a wrong statement that falls into a trap, with the reason why it is one.
type Forbidden struct {
	Wrong
	Why string `json:"why"`
}

func (f *Figures) add(g Figures) {
	f.Must += g.Must
	f.Found += g.Found
	f.Said += g.Said
	f.Right += g.Right
	f.Never += g.Never
}

// divide fills in the shares.
func (f *Figures) divide() {
	f.Recall = share(f.Found, f.Must)
	f.Precision = share(f.Right, f.Said)
	f.F1 = 0
	if sum := f.Recall + f.Precision; sum > 0 {
		f.F1 = 2 * f.Recall * f.Precision / sum
	}
}

func share(part, whole int) float64 {
	if whole == 0 {
		return 0
	}
	return float64(part) / float64(whole)
}
