package relate

import (
	"strings"

	"dramatis/extract/coref"
	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// Registers of companies head the forms of those who hold an office with its name, and tell in each from when until when:
//
//	Company name: Harbour Lines Limited
//
//	DIRECTORS
//	Name: Karl Lund
//	Date of appointment: 3 April 2008
//	Date of resignation: 30 June 2011

// longestOfficeHeading is how many words a heading over such forms has at the most.
const longestOfficeHeading = 3

// readOfficeOfForm states which office somebody holds on whom the n-th form of a document is: the one that its heading names, in the
// company on which the last form on a company is.
func (r *reading) readOfficeOfForm(who coref.ChainID, n int) {
	f := r.layout.Forms[n]
	appointed, since := r.dayOfForm(f, "appointed")
	resigned, until := r.dayOfForm(f, "resigned")
	role, heading := r.headingOfForm(n)
	if role == "" || appointed == "" && resigned == "" {
		return
	}
	s := fact(who, "holds-position", r.companyOfForms(n), dated{}, sureOfForm, r.fieldProof(f, since))
	s.Role, s.Literal = role, ""
	if s.Object == coref.None {
		s.Literal = role
	}
	switch {
	case appointed != "" && resigned != "":
		s.When, s.WhenBasis = appointed+"/"+resigned, graph.Stated
		s.Evidence = append(s.Evidence, r.fieldProof(f, until)[0])
	case appointed != "":
		s.When, s.WhenBasis = appointed+"/..", graph.Stated
	default:
		s.When, s.WhenBasis, s.Evidence = "../"+resigned, graph.Stated, r.fieldProof(f, until)
	}
	z, _ := r.layout.At(heading.Start)
	s.Evidence = append(s.Evidence, r.evidence(heading, z.Kind, "form/office")...)
	r.addNew(s)
}

// dayOfForm gives the one day that the answer to a question of a form tells, or "".
func (r *reading) dayOfForm(f zone.Form, asks string) (graph.EDTF, zone.Field) {
	for _, field := range f.Fields {
		from, to := r.datesBefore(field.Value.Start), r.datesBefore(field.Value.End)
		if field.Asks != asks || to-from != 1 {
			continue
		}
		if day := r.spoken(from).value; !strings.Contains(string(day), "/") {
			return day, field
		}
	}
	return "", zone.Field{}
}

// headingOfForm gives the office that the line above the n-th form names, or above those that stand right before it, and the line.
func (r *reading) headingOfForm(n int) (role string, line source.Span) {
	for ; n >= 0; n-- {
		start := 0
		if n > 0 {
			start = r.layout.Forms[n-1].Span.End
		}
		gap := r.doc.Text[start:r.layout.Forms[n].Span.Start]
		above := strings.TrimRight(gap, " \t\r\n")
		if strings.TrimSpace(above) == "" {
			continue
		}
		line = source.LineAround(r.doc.Text, source.Span{Start: start + len(above) - 1, End: start + len(above) - 1})
		words := strings.Fields(strings.ToLower(strings.Trim(line.Of(r.doc.Text), " .:\t\r")))
		if len(words) == 0 || len(words) > longestOfficeHeading {
			return "", line
		}
		last := &words[len(words)-1]
		if one := strings.TrimSuffix(*last, "s"); r.roles.Heads[one] {
			*last = one
		}
		if !r.roles.Heads[*last] {
			return "", line
		}
		return strings.Join(words, " "), line
	}
	return "", line
}

// companyOfForms gives the company on which the last form on one is before the n-th form, or None.
func (r *reading) companyOfForms(n int) coref.ChainID {
	for ; n >= 0; n-- {
		for _, field := range r.layout.Forms[n].Fields {
			if field.Asks != "company" {
				continue
			}
			if named := r.firstOf(field.Value, graph.Organization); len(named) > 0 {
				return named[0]
			}
			return coref.None
		}
	}
	return coref.None
}
