package main

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"dramatis/graph"
	"dramatis/graph/store"
	"dramatis/queries"
)

// newShow makes the command that gathers all that is known of one entity.
func newShow(a *app) *cobra.Command {
	var top int
	cmd := &cobra.Command{
		Use:     "show NAME",
		GroupID: groupAsk,
		Short:   "Show the dossier of somebody: names, posts, letters, meetings, timeline, documents",
		Long: `Show the dossier of somebody, or of an organisation, a place or an event: how the
documents spell the name, posts, letters, meetings and other ties, each with a sentence
that proves it, the timeline, claims that contradict each other, and every document
that names it.

NAME, here and in every command that asks, is any spelling of the documents, a part of
one that is nobody else's, a title with a name ("Ambassador Lodge"), or an id
(person/winston-churchill). A name that fits several is asked back with a list of them.`,
		Example: `  dramatis show "Winston Churchill"
  dramatis show "Winston Churchill" --top 5
  dramatis show person/winston-churchill --json`,
		Args:              cobra.MinimumNArgs(1),
		ValidArgsFunction: a.completeNames(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if top < 0 {
				return usageError("--top %d: give how much of each part to show, 0 for all", top)
			}
			return a.told(func(s *store.Store, words graph.Vocabulary) (list, error) {
				var d *queries.Dossier
				err := a.addressed(cmd.Context(), s, words, []string{strings.Join(args, " ")}, func(names []string) (err error) {
					d, err = queries.Show(cmd.Context(), s, words, names[0])
					return err
				})
				if err != nil {
					return list{}, err
				}
				if top > 0 {
					d.Shorten(top)
				}
				t := d.Table()
				return list{columns: t.Columns, rows: rowsOfTable(t), whole: d, own: prosaic(dossierProse(d))}, nil
			})
		},
	}
	cmd.Flags().IntVar(&top, "top", 0, "how many of the spellings, ties of a kind, moments, claims and documents to show, those of which most documents tell, 0 for all")
	return cmd
}

// dossierProse writes a dossier, its parts under headings.
func dossierProse(d *queries.Dossier) func(p *prose) {
	return func(p *prose) {
		e := d.Entity
		p.line("%s (%s, %s)", e.Name, e.Type, e.ID)
		if len(e.Aliases) > 0 {
			p.line("also called %s", strings.Join(e.Aliases, ", "))
		}
		if len(e.SameAs) > 0 {
			p.line("known elsewhere as %s", strings.Join(e.SameAs, ", "))
		}
		p.line("%s and %s in %s", counted(e.Mentions, "mention"), counted(e.Statements, "statement"), counted(e.Documents, "document"))
		p.spellings(d.Names)
		p.topTies(d.Top)
		var part graph.Section
		for _, s := range d.Sections {
			if s.Part != part {
				part = s.Part
				p.heading(string(part))
			}
			for _, t := range s.Ties {
				p.line("  %s", tieLine(e.Name, s, t))
				p.lead(t.Statements)
			}
		}
		p.dossierEnd(d)
	}
}

// spellings writes how the documents spell a name, script by script.
func (p *prose) spellings(names []queries.NameEntry) {
	if len(names) == 0 {
		return
	}
	p.heading("spellings")
	byScript := map[string][]string{}
	var scripts []string
	for _, n := range names {
		if byScript[n.Script] == nil {
			scripts = append(scripts, n.Script)
		}
		byScript[n.Script] = append(byScript[n.Script], fmt.Sprintf("%s %d", n.Name, n.Mentions))
	}
	for _, script := range scripts {
		p.line("  %s: %s", cmp.Or(script, "no letters"), strings.Join(byScript[script], ", "))
	}
}

// topTies writes the strongest ties in short.
func (p *prose) topTies(top []queries.TopTie) {
	if len(top) == 0 {
		return
	}
	p.heading("top ties")
	for _, t := range top {
		p.line("  %s: %s (%s%s)", t.Other.Name, t.Summary, counted(t.Documents, "document"), stretch(t.First, t.Last))
	}
}

// stretch writes the first and the last date, where there are any.
func stretch(first, last graph.EDTF) string {
	switch {
	case first == "":
		return ""
	case first == last:
		return ", " + string(first)
	}
	return ", " + string(first) + " to " + string(last)
}

// dossierEnd writes timeline, conflicts and documents.
func (p *prose) dossierEnd(d *queries.Dossier) {
	if len(d.Timeline) > 0 {
		p.heading("timeline")
	}
	for _, m := range d.Timeline {
		p.line("  %s  %s %s %s%s", m.When, m.Subject.Name, m.Predicate, m.Object.Name, qualified(roleBeside(m.Object, m.Role), m.Modality))
	}
	if len(d.Conflicts) > 0 {
		p.heading("conflicting claims")
	}
	for _, c := range d.Conflicts {
		p.conflict("  ", c)
	}
	if len(d.Documents) > 0 {
		p.heading("documents")
	}
	for _, doc := range d.Documents {
		p.line("  %s  %s  %s  %s", orUndated(doc.Document.Date), doc.Document.Path, doc.Document.Title, strings.Join(doc.Parts, ", "))
	}
}

// tieLine writes a tie as subject, predicate, object, with what qualifies it. A role is that of
// the subject: where the tie has no direction, of what the other is to the entity.
func tieLine(name string, s queries.Section, t queries.Tie) string {
	line := fmt.Sprintf("%s %s %s", name, s.Predicate, t.Other.Name)
	switch {
	case s.Direction == queries.In, s.Direction == queries.Both && t.Role != "":
		line = fmt.Sprintf("%s %s %s", t.Other.Name, s.Predicate, name)
	case s.Predicate == "dated": // of an event this is how long it was
		line = fmt.Sprintf("%s lasted %s", name, graph.Duration(t.Other.Name).Words())
	}
	return line + qualified(roleBeside(t.Other, t.Role), t.Modality, inShort(t.Dates)...)
}

// mostDates is how many dates of a tie stand in one line of reading matter.
const mostDates = 6

// inShort gives of many dates how many there are, the first and the last: the timeline has each.
func inShort(dates []graph.EDTF) []string {
	if len(dates) > mostDates {
		return []string{fmt.Sprintf("%d dates, %s to %s", len(dates), dates[0], dates[len(dates)-1])}
	}
	out := make([]string, len(dates))
	for i, d := range dates {
		out[i] = string(d)
	}
	return out
}

// qualified writes role, dates and modality in brackets, where there are any.
func qualified(role string, m graph.Modality, dates ...string) string {
	var words []string
	if role != "" {
		words = append(words, role)
	}
	for _, d := range dates {
		if d != "" {
			words = append(words, d)
		}
	}
	if m != graph.Asserted {
		words = append(words, string(m))
	}
	if len(words) == 0 {
		return ""
	}
	return " (" + strings.Join(words, ", ") + ")"
}

// orUndated gives a date, or says that there is none.
func orUndated(d graph.EDTF) string {
	if d == "" {
		return "undated"
	}
	return string(d)
}
