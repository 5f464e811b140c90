package gold

import (
	"fmt"
	"iter"
	"maps"
	"math"
	"slices"

	"dramatis/graph"
)

// Score compares statements with gold. A statement belongs to the first document
// of its evidence that gold knows; the statements of other documents are not judged.
func Score(golds []Document, statements iter.Seq2[graph.Statement, error]) (Report, error) {
	judges, err := hearing(golds, statements)
	if err != nil {
		return Report{}, err
	}
	return sum(judges), nil
}

// hearing lets the judge of every document hear its statements.
func hearing(golds []Document, statements iter.Seq2[graph.Statement, error]) ([]*judge, error) {
	judges := make([]*judge, len(golds))
	byDocument := map[string]*judge{}
	for i, g := range golds {
		judges[i] = newJudge(g)
		byDocument[stem(g.Document)] = judges[i]
	}
	for s, err := range statements {
		if err != nil {
			return nil, fmt.Errorf("reading the statements to score: %w", err)
		}
		for _, e := range s.Evidence {
			if j, known := byDocument[stem(e.Document)]; known {
				j.hear(s)
				break
			}
		}
	}
	return judges, nil
}

// Judges reports whether gold has right answers for the document at a path.
func Judges(golds []Document, path string) bool {
	return slices.ContainsFunc(golds, func(g Document) bool { return stem(g.Document) == stem(path) })
}

// sum adds up what the judges of the documents found.
func sum(judges []*judge) Report {
	report := Report{Documents: []DocumentReport{}, Predicates: []PredicateReport{}, Reliability: []ConfidenceReport{}}
	predicates, sure := ledger[graph.Predicate]{}, ledger[int]{}
	for _, j := range judges {
		document := j.report()
		report.Documents = append(report.Documents, document)
		report.Total.add(document.Figures)
		for p, f := range j.predicates {
			predicates.of(p).add(*f)
		}
		for twentieths, f := range j.sure {
			sure.of(twentieths).add(*f)
		}
	}
	for _, p := range slices.Sorted(maps.Keys(predicates)) {
		predicates[p].divide()
		report.Predicates = append(report.Predicates, PredicateReport{p, *predicates[p]})
	}
	for _, twentieths := range slices.Sorted(maps.Keys(sure)) {
		sure[twentieths].divide()
		report.Reliability = append(report.Reliability, ConfidenceReport{float64(twentieths) / 20, *sure[twentieths]})
	}
	report.Total.divide()
	return report
}

// ledger counts figures by a key.
type ledger[K comparable] map[K]*Figures

// of gives the figures of a key, new ones where there are none.
func (t ledger[K]) of(k K) *Figures {
	if t[k] == nil {
		t[k] = &Figures{}
	}
	return t[k]
}

// judge compares the statements of one document with its gold.
type judge struct {
	matcher
	found      []bool // which of gold's statements somebody made
	predicates ledger[graph.Predicate]
	sure       ledger[int] // by confidence in twentieths
	wrong      []Wrong
	forbidden  []Forbidden
	verdicts   []Verdict
}

func newJudge(g Document) *judge {
	j := &judge{
		matcher:    newMatcher(g),
		found:      make([]bool, len(g.Statements)),
		predicates: ledger[graph.Predicate]{},
		sure:       ledger[int]{},
		wrong:      []Wrong{},
		forbidden:  []Forbidden{},
	}
	for _, want := range g.Statements {
		if want.Tier == Must {
			j.predicates.of(want.Predicate).Must++
		}
	}
	return j
}

// hear takes one statement in. The entities of any statement, even one that does
// not count, bear witness to the names that they are also known by.
func (j *judge) hear(s graph.Statement) {
	if !j.gold.judges(s) {
		return
	}
	c := j.claim(s)
	j.find(claim{subject: c.subject, predicate: alias})
	j.find(claim{subject: c.object, predicate: alias})
	if !counts(s) {
		return
	}
	j.find(c)
	j.verdicts = append(j.verdicts, verdict(s, j.right(c)))
	f, sure := j.predicates.of(s.Predicate), j.sure.of(int(math.Round(s.Confidence*20)))
	f.Said++
	sure.Said++
	if j.right(c) {
		f.Right++
		sure.Right++
		return
	}
	wrong := faulty(s)
	j.wrong = append(j.wrong, wrong)
	for _, n := range j.gold.Never {
		if c.fits(n.Subject, n.Predicate, n.Object) {
			f.Never++
			j.forbidden = append(j.forbidden, Forbidden{wrong, n.Why})
		}
	}
}

// find marks what gold has as found where the claim makes it.
func (j *judge) find(c claim) {
	for i, want := range j.gold.Statements {
		if j.found[i] || !c.fits(want.Subject, want.Predicate, want.Object) {
			continue
		}
		j.found[i] = true
		if want.Tier == Must {
			j.predicates.of(want.Predicate).Found++
		}
	}
}

func faulty(s graph.Statement) Wrong {
	return Wrong{
		Statement: s.ID, Subject: s.Subject.Name, Predicate: s.Predicate, Object: s.Object.Name,
		Quote: s.Evidence[0].Quote, Rule: s.Evidence[0].Rule,
	}
}

// report closes the case.
func (j *judge) report() DocumentReport {
	r := DocumentReport{Document: j.gold.Document, Missed: []Missed{}, Wrong: j.wrong, Forbidden: j.forbidden}
	for i, want := range j.gold.Statements {
		if want.Tier == Must && !j.found[i] {
			r.Missed = append(r.Missed, Missed{want.Subject, want.Predicate, want.Object, want.When, want.Evidence})
		}
	}
	for _, f := range j.predicates {
		r.add(*f)
	}
	r.divide()
	return r
}
