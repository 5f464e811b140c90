package extract

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/seeds"
)

// TestMail reads electronic messages saved as text, with what they answer and forward.
func TestMail(t *testing.T) {
	readAll(t, map[string]passage{
		"labels without a title, however short the text": {
			"From: Anton Weber\nTo: Clara Novak\nDate: 5 May 1956\nSubject: Grain\n\nI met Hugo Brandt.\n",
			[]string{"Anton Weber wrote-to Clara Novak", "Anton Weber met Hugo Brandt"}, nil,
		},
		"a memorandum from somebody whom no table knows": {
			"MEMORANDUM\n\nTO: Clara Novak\nFROM: Oswin Lundt\nDATE: 5 May 1956\nSUBJECT: Grain\n\nI met Hugo Brandt.\n",
			[]string{"Oswin Lundt wrote-to Clara Novak", "Oswin Lundt met Hugo Brandt"}, nil,
		},
		"a telegram comes from a place": {
			"TELEGRAM\n\nFROM: NEW DELHI\nTO: Secretary of State\n\nMay 5, 1956\n\nI met Hugo Brandt in the morning and told him of the plan which the Department had made.\n",
			nil, []string{"New Delhi wrote-to Secretary of State"},
		},
		"those who got a copy are written to, and not spoken to": {
			"From: Anton Weber <aw@lex.example>\nSent: Monday, 3 February 2025 09:12\nTo: Clara Novak\nCc: Hugo Brandt\nSubject: RE: Grain\n\nClara, please call Paul Ader before noon.\n\nAnton\n",
			[]string{"Anton Weber wrote-to Clara Novak", "Anton Weber wrote-to Hugo Brandt", "Anton Weber asked Clara Novak"},
			[]string{"Anton Weber asked Hugo Brandt"},
		},
		"names as an address book has them": {
			"From: \"Novak, Clara\" <c.novak@trust.example>\nDate: Mon, 3 Feb 2025 09:12:33 +0100\nTo: \"Weber, Anton\" <aw@lex.example>; Brandt, Hugo\nSubject: Fwd: payment\n\nI spoke with Marta Silva on Friday.\n\nBest regards,\nClara\n",
			[]string{"Clara Novak wrote-to Anton Weber", "Clara Novak wrote-to Hugo Brandt", "Clara Novak met Marta Silva|Marta Silva met Clara Novak"}, nil,
		},
		"several words of a name in quotation marks, behind an address": {
			"From: Anton Weber <aw@lex.example>\nDate: Mon, 3 Feb 2025 09:12:33 +0100\nTo: Paul Ader <pa@lex.example>, \"Novak, Clara Maria\" <c.novak@trust.example>\nSubject: payment\n\nI spoke with Marta Silva on Friday.\n",
			[]string{"Anton Weber wrote-to Clara Maria Novak", "Anton Weber wrote-to Paul Ader"}, []string{"Anton Weber wrote-to Novak"},
		},
		"what is answered speaks for who wrote it": {
			"From: Clara Novak <c.novak@trust.example>\nDate: Mon, 3 Feb 2025 09:12:33 +0100\nTo: Hugo Brandt <hb@lex.example>\nSubject: Re: Zurich\n\nThank you, Hugo.\n\nOn Fri, 31 Jan 2025 at 17:40, Hugo Brandt <hb@lex.example> wrote:\n> Clara,\n>\n> I met Leopold Kranz in Zurich yesterday.\n>\n> Hugo\n",
			[]string{"Hugo Brandt met Leopold Kranz"}, []string{"Clara Novak met Leopold Kranz", "Leopold Kranz met Clara Novak"},
		},
		"a sentence that ends as the line above a quotation does": {
			"From: Clara Novak <c.novak@trust.example>\nDate: Mon, 3 Feb 2025 09:12:33 +0100\nTo: Hugo Brandt <hb@lex.example>\nSubject: Re: Zurich\n\nAs I told you on 31 January 2025, this is what hb@lex.example wrote:\n\nThe house is sold.\n\nI met Leopold Kranz yesterday.\n",
			[]string{"Clara Novak met Leopold Kranz|Leopold Kranz met Clara Novak"}, nil,
		},
		"a message below the message": {
			"From: Marta Silva <marta@harbour.example>\nSent: Tuesday, February 4, 2025 10:02 AM\nTo: Anton Weber <aw@lex.example>\nSubject: RE: Board\n\nI met Leopold Kranz.\n\nRegards\nMarta\n\n-----Original Message-----\nFrom: Anton Weber <aw@lex.example>\nSent: Monday, February 3, 2025 6:15 PM\nTo: Marta Silva <marta@harbour.example>\nSubject: Board\n\nMarta,\n\nI asked Clara Novak to send the contract.\n\nAnton\n",
			[]string{"Marta Silva met Leopold Kranz|Leopold Kranz met Marta Silva", "Anton Weber asked Clara Novak", "Marta Silva wrote-to Anton Weber"},
			[]string{"Marta Silva asked Clara Novak", "Marta Silva wrote-to Marta Silva"},
		},
		"an office in a bracket is no other name": {
			"There were present Anna Weber (Vice-President), Paul Ader (Treasurer) and Karl Lund (Minister of Defence).\n",
			[]string{"Anna Weber holds-position Vice-President", "Paul Ader holds-position Treasurer", "Karl Lund holds-position Minister of Defence"}, []string{"Paul Ader also-known-as Treasurer"},
		},
		"what brackets say of names in a list": {
			"Anna Weber (Norway), Paul Ader (State) and Karl Lund (Treasurer) met Clara Novak (Secretary) and Hugo Brandt (Poland).\n",
			[]string{"Anna Weber met Clara Novak|Clara Novak met Anna Weber", "Paul Ader met Hugo Brandt|Hugo Brandt met Paul Ader", "Karl Lund met Clara Novak|Clara Novak met Karl Lund"}, nil,
		},
		"a firm by its partners": {
			"Paul Ader was informed by Messrs. Brandt & Silva, solicitors, that the will would be contested. Messrs. Weber and Novak met Paul Ader.\n",
			[]string{"Brandt & Silva informed Paul Ader", "Paul Ader met Weber|Weber met Paul Ader"}, []string{"Silva informed Paul Ader"},
		},
		"companies by their legal form": {
			"Leopold Kranz is CEO of Meridian Holdings Ltd and chairs Alpina Trust AG. Paul Ader works for Weber & Sons GmbH. Anton Weber denied it. Clara Novak is a director of Meridian.\n",
			[]string{"Leopold Kranz holds-position Meridian Holdings Ltd", "Leopold Kranz holds-position Alpina Trust AG", "Paul Ader member-of Weber & Sons GmbH", "Clara Novak holds-position Meridian Holdings Ltd"}, nil,
		},
	})
}

// What a message carries is dated by its own head: "yesterday" is the day before that.
func TestMailDays(t *testing.T) {
	p, err := New(seeds.FS)
	if err != nil {
		t.Fatal(err)
	}
	text := "From: Clara Novak <c.novak@trust.example>\nDate: Mon, 3 Feb 2025 09:12:33 +0100\nTo: Hugo Brandt <hb@lex.example>\nSubject: Re: Zurich\n\nI met Paul Ader yesterday.\n\nOn Fri, 31 Jan 2025 at 17:40, Hugo Brandt <hb@lex.example> wrote:\n> I met Leopold Kranz yesterday.\n"
	x := p.Extract(source.NewDocument("mail.txt", text))
	got := map[string]string{}
	for _, s := range x.Statements {
		if s.Predicate == "met" {
			got[x.Chains.Chains[s.Subject].Name+" "+x.Chains.Chains[s.Object].Name] = string(s.When)
		}
	}
	want := map[string]string{"Clara Novak Paul Ader": "2025-02-02", "Hugo Brandt Leopold Kranz": "2025-01-30"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	if x.Layout.Header.Type != zone.Message {
		t.Errorf("the type is %q", x.Layout.Header.Type)
	}
}
