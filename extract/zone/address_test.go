package zone

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestAddresses reads the reader of a letter off wherever collections of three
// centuries have him: heading, salutation, foot, envelope, title.
func TestAddresses(t *testing.T) {
	r := testReader(t)
	type parties struct{ From, To string }
	const says = "The ship came in on Monday and the goods are safe\nin the house of my brother, who sends his regards.\n"
	for name, c := range map[string]struct {
		text string
		want parties
	}{
		"an envelope at the foot goes before an aunt": {
			"Harwich, Tuesday.\nMy darling Aunt Clara,\n" + says + "Yours ever, Lena\n\nThe Lady Hollis\n10 Mill Gardens\n",
			parties{From: "Lena", To: "Hollis"},
		},
		"an envelope below a letter that nobody closes": {
			"My Dear Kind Lady\n" + says + "\n20 OCT 1895\nMrs Brandt\nGreenbank\nCo. Riga\n",
			parties{To: "Brandt"},
		},
		"an envelope names a mother": {
			"My very dearest Mother,\n" + says + "Fondest love to all.\nYour loving son\nOtto\n\nMrs H. Brandt\nThe Old Wharf\nRiga\n",
			parties{From: "Otto", To: "H. Brandt"},
		},
		"who writes to whom stands below the date": {
			"Riga, 20 March 1871\n\nSir Otto Brandt to Jan Novak\n\nSir,\n\n" + says + "O. Brandt\n",
			parties{From: "Sir Otto Brandt", To: "Jan Novak"},
		},
		"where somebody is who is written to": {
			"TELEGRAM\n\nFrom: Lord Weber, Riga\nTo: Sir Otto Brandt, Millbeck\n\n" + says,
			parties{From: "Lord Weber, Riga", To: "Sir Otto Brandt"},
		},
		"two who are written to, each with his style": {
			"TELEGRAM\n\nFrom: Lord Weber\nTo: Sir Otto Brandt, Mr. Novak\n\n" + says,
			parties{From: "Lord Weber", To: "Sir Otto Brandt, Mr. Novak"},
		},
		"an office behind the name of the reader": {
			"TELEGRAM\n\nFrom: Lord Weber\nTo: Sir Otto Brandt, Chairman\n\n" + says,
			parties{From: "Lord Weber", To: "Sir Otto Brandt, Chairman"},
		},
		"a heading that says to whom": {
			"18/4/94\nTo Novak,\nRed Lion, Riga\nYes shall appear for Weber Thursday.\n",
			parties{To: "Novak"},
		},
		"a heading with For": {
			"For Jan Novak C719 Riga Gaol\n12-6-94\nDear old friend\n" + says + "Yours\nOtto\n",
			parties{From: "Otto", To: "Jan Novak"},
		},
		"a heading written on the copy": {
			"addressed to Pte. M. J. Novak\nRiga,\n9 Aug. 1894\nMy dear Michael\n" + says + "Your friend\nOtto\n",
			parties{From: "Otto", To: "M. J. Novak"},
		},
		"a note to an esquire": {
			"Hugo Gavin Brandt, Esq.,\nWhite Lion hotel\nRiga\nWith reference to your call of this morning I\nforward herewith a copy of the warrant.\nO. P. Weber\n",
			parties{From: "O. P. Weber", To: "Hugo Gavin Brandt"},
		},
		"an esquire in the letterhead of a firm": {
			"V. & W. WEBER. SOLICITORS Robert Brandt Esq\nRiga Castle\n19 June 1894\nSir,\n" + says + "Your obedient servant\nV. Weber\n",
			parties{From: "V. Weber", To: "Robert Brandt"},
		},
		"nobody signs above the address": {
			"26th July 1894\nDear Sir\nI am desired to acknowledge the receipt of your letter\nand to say that it shall be considered.\nYours faithfully\nJoseph Brandt Esq., M.P.\n",
			parties{To: "Joseph Brandt"},
		},
		"the office below the name of the writer": {
			"4 June 1894\nDear Sir,\n" + says + "I am, Sir,\nYour obedient servant,\nW. H. Weber .\nSir Edward Brandt, C.B.,\nAssistant Under-Secretary,\nThe Castle,\nRiga\n",
			parties{From: "W. H. Weber", To: "Edward Brandt"},
		},
		"the writer's own office above the address": {
			"Hon Sec., H. G. WEBER,\n16 MILL STREET.\nRiga,\nMay 26th. 1894.\nSir Robert Brandt,\nUnder Secretary,\nRiga Castle,\nRiga.\nDear Sir,\n" + says + "I remain, Sir,\nYour most obedient servant,\nHenry G Weber\n",
			parties{From: "Henry G Weber", To: "Robert Brandt"},
		},
		"date, office and Sir on one line": {
			"Hollin\nCo Mayo.\n21.4.1894 The Under-Secretary Riga Castle. Sir\nI did not yet receive a form to fill up stating\nthe amount which I use in a week.\nI am Sir\nYour Obedient Servant\nOtto Weber\n",
			parties{From: "Otto Weber", To: "Under-Secretary Riga Castle"},
		},
		"a petition": {
			"Otto Weber\nSolicitor\nRiga,\n30 day of June 1894\nTo His Excellency the Lord Lieutenant\n(or the Lords Justices)\nMay it please Your Excellency\nReferring to my letter I now enclose what was asked\nfor in yours of Monday.\nI have the honour to be\nYour Excellency's most obedient servant\nOtto Weber\n",
			parties{From: "Otto Weber", To: "Lord Lieutenant"},
		},
		"a rank with a hyphen is an office": {
			"27th May, 1894.\nSir,\nI am directed by the Board to acquaint you that the\norder shall continue until further notice.\nI have the honour to be,\nSir,\nYour obedient Servant,\nO. Weber\nThe Major-General in Charge of Administration,\nHead Quarters,\nRiga\n",
			parties{From: "O. Weber", To: "Major-General in Charge of Administration"},
		},
		"eighteenth century": {
			"Mount Alder, 4th Septr. 1786\nDear Sir\nI have received your favour of the 20th and shall\nsend the papers by the first ship.\nI am with great esteem Dear Sir\nYr Most Obedt Hble Servt\nG. Weber\n",
			parties{From: "G. Weber"},
		},
		"a Soviet letter": {
			"Dear Comrade Novak,\nThe Central Committee has considered your request and\nhas decided to grant it in full.\nWith communist greetings,\nO. WEBER\n",
			parties{From: "O. WEBER", To: "Comrade Novak"},
		},
		"a diplomatic letter": {
			"Riga, March 3, 1958.\nDear Mr. Ambassador:\nI enclose the text of the note which was handed to\nme this morning at the Ministry.\nSincerely yours,\nOtto Weber\n",
			parties{From: "Otto Weber", To: "Mr. Ambassador"},
		},
		"a monsignor": {
			"July 2 1894 My Dear Monsignor Brandt,\n" + says + "Kindest Regards\nYours Sincerely\nJohn Weber\n",
			parties{From: "John Weber", To: "Monsignor Brandt"},
		},
		"a clergyman signs and is no reader": {
			"4 June 1894\nSir\n" + says + "Fr J Weber, D.D.\nDean of Elphin\n",
			parties{From: "J Weber"},
		},
		"a title with three forenames and a firm": {
			"Letter from Otto Hugo Clara Weber to Brandt & Novak, 5 June 1894\n\nDear Sirs\n" + says,
			parties{From: "Otto Hugo Clara Weber", To: "Brandt & Novak"},
		},
		"a title that names kin": {
			"Letter from Clara Weber to her son, Otto, 23 May 1894\n\nMy dear Otto\n" + says,
			parties{From: "Clara Weber", To: "Otto"},
		},
		"a title with the house of the writer": {
			"Letter from Clara Weber in Mill Cottage to his wife Lena, 1894\n\nDear Lena\n" + says,
			parties{From: "Clara Weber", To: "Lena"},
		},
		"a title with an office": {
			"Letter from Otto Weber to the Under-Secretary for Mines, 31 July 1894\n\nSir\n" + says,
			parties{From: "Otto Weber", To: "Under-Secretary for Mines"},
		},
		"a poem has no reader": {
			"Autumn,\nSeason of mists and mellow fruitfulness,\nclose friend of the maturing sun.\n",
			parties{},
		},
		"a recipe has no reader": {
			"For Plum Jam\nTake two pounds of plums and one of sugar and boil\nthem until the stones come loose.\n",
			parties{},
		},
		"minutes that name an esquire in the text have no reader": {
			"The board met at noon. It was resolved that Hugo Brandt, Esq., be\nasked to take the chair at the next meeting of the board.\n",
			parties{},
		},
	} {
		t.Run(name, func(t *testing.T) {
			h := check(t, r, c.text).Header
			got := parties{From: first(c.text, h.Senders), To: first(c.text, h.Recipients)}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}
