package main

import (
	"context"
	"io"
	"math"
	"strings"
	"time"

	"dramatis/graph"
	"dramatis/graph/store"
	"dramatis/queries/report"
)

// shownTies is how many of the strongest ties a summary shows.
const shownTies = 5

// summary is what a build tells when it is done.
type summary struct {
	Store         string             `json:"store"`
	Changed       bool               `json:"changed"`
	Documents     int                `json:"documents"`
	Failed        int                `json:"failed"`
	Duplicates    int                `json:"duplicates"`
	Skipped       int                `json:"skipped"`
	People        int                `json:"people"`
	Offices       int                `json:"offices"` // people known by their office alone
	Organizations int                `json:"organizations"`
	Places        int                `json:"places"`
	Events        int                `json:"events"`
	Statements    int                `json:"statements"`
	Seconds       float64            `json:"seconds"`
	Ties          report.Connections `json:"ties"`
}

// summarise reads the store as it now stands and prints the summary. Prose about it is not the data of which
// a user who asked for quiet wants to hear.
func (a *app) summarise(ctx context.Context, survey *survey, changed bool, began time.Time, f format) error {
	if a.config.quiet && f != asJSON {
		return nil
	}
	sum := summary{Store: store.Shown(a.config.store), Changed: changed, Failed: survey.failed(), Duplicates: len(survey.duplicates), Skipped: len(survey.skipped)}
	var next []string
	err := a.reading(func(s *store.Store) error {
		words, err := vocabulary(s)
		if err != nil {
			return err
		}
		if err := sum.count(ctx, s); err != nil {
			return err
		}
		ranking, err := report.Rank(ctx, s, words)
		if err != nil {
			return err
		}
		if sum.Ties, err = ranking.Strongest(ctx, shownTies); err != nil {
			return err
		}
		next, err = a.nextSteps(ctx, sum.Ties, ranking, words)
		return err
	})
	if err != nil {
		return err
	}
	sum.Seconds = math.Round(time.Since(began).Seconds()*100) / 100
	return a.write(func(w io.Writer) error {
		if f == asJSON {
			line, err := jsonOf(sum)
			if err != nil {
				return err
			}
			_, err = io.WriteString(w, line)
			return err
		}
		p := prose{w: w, width: a.width()}
		sum.print(&p, next)
		return p.err
	})
}

// count counts what is in a store. Who only made a document available (a
// translator, a cipher clerk, a sponsor) is nobody of the history told.
func (sum *summary) count(ctx context.Context, s *store.Store) error {
	made := map[string]bool{}
	for d, err := range s.Documents(ctx) {
		if err != nil {
			return err
		}
		if d.Status == graph.OK {
			sum.Documents++
		}
		for _, c := range d.Bibliographic {
			made[strings.ToLower(c.Name)] = true
		}
	}
	counts := map[graph.EntityType]*int{
		graph.Person: &sum.People, graph.Organization: &sum.Organizations, graph.Place: &sum.Places, graph.Event: &sum.Events,
	}
	for e, err := range s.Entities(ctx) {
		if err != nil {
			return err
		}
		if e.ID.Office() {
			sum.Offices++
			continue
		}
		if n := counts[e.Type]; n != nil && (e.Statements > 0 || !made[strings.ToLower(e.Name)]) {
			*n++
		}
	}
	for _, err := range s.Ties(ctx) {
		if err != nil {
			return err
		}
		sum.Statements++
	}
	return nil
}

// print writes the summary for a person: counts, the strongest ties with their
// proof, and what to type next.
func (sum *summary) print(p *prose, next []string) {
	if !sum.Changed {
		p.line("Nothing has changed since the last build; %s was left as it is.", sum.Store)
	}
	people := counted(sum.People, "person", "people")
	if sum.Offices > 0 {
		people += ", " + counted(sum.Offices, "office without a name", "offices without a name")
	}
	p.line("%s read, %d failed: %s, %s, %s, %s, %s, in %.2f seconds", counted(sum.Documents, "document"), sum.Failed,
		people, counted(sum.Organizations, "organisation"), counted(sum.Places, "place"),
		counted(sum.Events, "event"), counted(sum.Statements, "statement")+" beside those about the documents", sum.Seconds)
	if len(sum.Ties) > 0 {
		p.line("")
		p.line("The strongest ties")
	}
	for _, c := range sum.Ties {
		p.connection("  ", c)
	}
	if len(next) > 0 {
		p.line("")
		p.line("What to type next")
	}
	for _, command := range next {
		p.whole("  %s", printable(command))
	}
}

// extent says over how many documents and what time a connection reaches.
func extent(c report.Connection) string {
	words := []string{counted(c.Documents, "document")}
	switch {
	case c.First != "" && c.First != c.Last:
		words = append(words, string(c.First)+" to "+string(c.Last))
	case c.First != "":
		words = append(words, string(c.First))
	}
	return strings.Join(words, ", ")
}
