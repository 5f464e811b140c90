package zone

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dramatis/extract/source"
)

func TestLetterTables(t *testing.T) {
	r := testReader(t)
	for name, c := range map[string]struct{ text, want string }{
		"parted by strokes, with a rule below the heads": {
			"Letter book, 1862\n\n| No | Date | From | To |\n|---|---|---|---|\n| 1 | 3 Jan. 1862 | Bishop Novak | Sir Karl Lund |\n| 2 | 9 Jan. 1862 | Weber, Anna | Lund; Berg |\n",
			"Bishop Novak > Sir Karl Lund 1862-01-03\nWeber, Anna > Lund; Berg 1862-01-09",
		},
		"parted by tabs, with empty cells": {
			"Date\tSender\tAddressee\tSubject\n3 Jan. 1862\tNovak\tLund\tFish\n\tWeber\tLund\t\n9 Jan. 1862\t\tLund\tFish\n",
			"Novak > Lund 1862-01-03\nWeber > Lund ",
		},
		"parted by wide blanks": {
			"Letters received\n\nDate          From             To\n3 Jan. 1862   Bishop Novak     Sir Karl Lund\n              (lost)\n9 Jan. 1862   Anna Weber       Sir Karl Lund\n",
			"Bishop Novak > Sir Karl Lund 1862-01-03\nAnna Weber > Sir Karl Lund 1862-01-09",
		},
		"a table of something else": {
			"Date\tPlace\tTo\n3 Jan. 1862\tNovak\tLund\n",
			"",
		},
		"who was posted from where to where": {
			"No\tName\tFrom\tTo\n1\tNovak\tRiga\tOslo\n",
			"",
		},
		"labels of a letter": {
			"From: Mr. Novak\nTo: Mr. Lund\n\nThe fish has come, and I have eaten it.\n",
			"",
		},
	} {
		t.Run(name, func(t *testing.T) {
			var got []string
			for _, l := range r.Read(&source.Document{Text: c.text}).Carried {
				names := func(all []Party) string {
					var out []string
					for _, p := range all {
						out = append(out, p.Span.Of(c.text))
					}
					return strings.Join(out, "; ")
				}
				got = append(got, names(l.Senders)+" > "+names(l.Recipients)+" "+string(l.Date.Value))
			}
			if diff := cmp.Diff(c.want, strings.Join(got, "\n")); diff != "" {
				t.Error("-want +got:\n" + diff)
			}
		})
	}
}
