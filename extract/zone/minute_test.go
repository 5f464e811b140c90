package zone

import (
	"slices"
	"strings"
	"testing"

	"dramatis/extract/source"
)

// TestMinutesOnAPaper parts what was written on a signed and dated paper from the paper.
func TestMinutesOnAPaper(t *testing.T) {
	text := "MINISTRY OF TRADE\n\nSir Hugo Brandt saw me this morning and left a note with me on the port.\n\nO. P. Weber\nJoint Secretary (South)\nNew Delhi, 9.9.1959\n\nForeign Secretary\nSeen. I agree with it, and had a word on it last night.\nB. L. Lund\n10.9.59\n\n[P.A. to issue.]\n"
	l := testReader(t).Read(source.NewDocument("t", text))
	if got := first(text, l.Header.SignedBy); got != "O. P. Weber" {
		t.Errorf("signed by %q", got)
	}
	if len(l.Carried) != 1 || first(text, l.Carried[0].Senders) != "B. L. Lund" || l.Carried[0].Date.Value != "1959-09-10" {
		t.Errorf("below it stands %+v", l.Carried)
	}
	if l.Header.Date.Value != "1959-09-09" {
		t.Errorf("dated %s", l.Header.Date.Value)
	}
	if own := testReader(t).Read(source.NewDocument("t", text[:strings.Index(text, "Foreign Secretary")])); len(own.Carried) > 0 {
		t.Errorf("nothing stands below it, and yet %+v", own.Carried)
	}
}

// TestSheetOfMinutes gives each of several minutes, signed and dated one below the other, to who signs it.
func TestSheetOfMinutes(t *testing.T) {
	text := "CO 533/384\n\nMr. Brandt,\n\nThe Governor proposes that the union be dissolved. I discussed it on Tuesday with Mr. Hale.\n\n? Reply as in draft.\n\nO. P. Weber\n11.10.29\n\nI agree, and we need do no more.\n\nB. L. Lund\n12.10.29\n\nDr. Hahn saw him on the 23rd January and I was present.\n\nH. Novak\n24/1/30\n"
	l := testReader(t).Read(source.NewDocument("t", text))
	if got := first(text, l.Header.Senders); got != "O. P. Weber" {
		t.Errorf("written by %q", got)
	}
	if len(l.Carried) != 2 || first(text, l.Carried[0].Senders) != "B. L. Lund" || l.Carried[0].Date.Value != "1929-10-12" || first(text, l.Carried[1].Senders) != "H. Novak" || l.Carried[1].Date.Value != "1930-01-24" {
		t.Errorf("below it stands %+v", l.Carried)
	}
	if l.Header.DocumentDate() != "1929-10-11" {
		t.Errorf("dated %s", l.Header.DocumentDate())
	}
}

// TestSheetOfShortDates parts minutes whose later dates leave out the year, and gives nobody what stands unsigned below the last.
func TestSheetOfShortDates(t *testing.T) {
	text := "CO 533/384\n\nMr. Brandt,\n\nThe Governor proposes that the union be dissolved. I discussed it on Tuesday with Mr. Hale.\n\nO. P. Weber\n11.10.29\n\nI agree, and we need do no more.\n\nB. L. Lund\n12/10\n\nI spoke to Mr. Hahn about the union.\n\nH. Novak\n14 October\n\nMr. Weber: I told you so. Tell Mr. Hale. – J. Roth, P.S., 15/10\n"
	l := testReader(t).Read(source.NewDocument("t", text))
	if got := first(text, l.Header.Senders); got != "O. P. Weber" {
		t.Errorf("written by %q", got)
	}
	if len(l.Carried) != 3 || first(text, l.Carried[0].Senders) != "B. L. Lund" || first(text, l.Carried[1].Senders) != "H. Novak" || len(l.Carried[2].Senders) > 0 {
		t.Errorf("below it stands %+v", l.Carried)
	}
}

// TestAttendanceInStrangeLetters reads who came where letters have more bytes in small than in capitals.
func TestAttendanceInStrangeLetters(t *testing.T) {
	name := "Bro. " + strings.Repeat("Ⱥ", 90)
	text := "NORTHERN SOCIETY OF LIGHTERMEN\nEXECUTIVE COMMITTEE\n\nMinutes of the Special Meeting held at Tide House, Bergen, on Sunday, 9th May, 1926, at 10.30 a.m.\n\n" +
		"Present: Bro. T. Lund (President, in the chair); Sister A. Brandt. " + name + ", of the Trades Council, attended for items 2 to 4 by invitation.\n\n1. Arrests. Sister Brandt thanked the Treasurer. The General Secretary asked Bro. Holm to wait.\n\n(Signed) T. LUND\n"
	l := testReader(t).Read(source.NewDocument("t", text))
	if got := named(text, l.Header.Participants); !slices.Contains(got, name) || strings.Contains(strings.Join(got, " "), "attended") {
		t.Errorf("present were %q", got)
	}
}
