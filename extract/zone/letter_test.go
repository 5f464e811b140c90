package zone

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestLetters reads who writes to whom off letters that no title announces.
func TestLetters(t *testing.T) {
	r := testReader(t)
	type parties struct{ From, To string }
	for name, c := range map[string]struct {
		text string
		want parties
	}{
		"a hand below a formula of courtesy, notes of the office below": {
			"LEGATION OF NORWAY\nNo. 12\nRiga, 11 May 1907\n\nTo His Excellency the Baron de Brandt, Minister for Trade, Oslo\n\nMonsieur le Baron,\n\nBy my despatch of 27 April I told Your Excellency of the attacks on our agent, and they have not ceased.\n\nI avail myself, etc.\n(signed) Ed. van Weber\n\nAnnexes: copy of a letter.\n[Minute:] Copy to the Ministry of Finance. L. A.\n",
			parties{From: "Ed. van Weber", To: "His Excellency the Baron de Brandt, Minister for Trade, Oslo"},
		},
		"an office above the name that signs, a stamp below": {
			"PREFECTURE OF RIGA\nRiga, 2 May 1911\n\nTo the Ministry of the Interior, Oslo\n\nSUBJECT: Strike\n\nI bring the following to the knowledge of the Ministry, as it was told me by the men themselves.\n\nThe Prefect\nO. Weber\n\n[Stamped: received 4 May 1911. To the records.]\n",
			parties{From: "O. Weber", To: "the Ministry of the Interior, Oslo"},
		},
		"an office above and a rank below": {
			"Ministry for Trade\nOslo, 17 October 1978\n\nTo: Central Group\n\nThe following was obtained from two sources who travelled with the delegation and agree in all that matters.\n\nHead of Department\nWeber\nLieutenant Colonel\n\n[Typed: Lund. By hand: Agreed.]\n",
			parties{From: "Weber", To: "Central Group"},
		},
		"a long formula, a postscript and a note in another hand": {
			"Riga, 14 October 1926\n\nTo the Minister of Education, Mr. H. Brandt\nOslo\n\nHighly esteemed Mr. Minister,\n\nYou will be surprised to see my hand after two years, and still more to find a petition below.\n\nI remain, with old affection and new anger,\n\nyour\nJ. Weber\n\nP.S. Have just heard that he came to see you.\n\n[In another hand: Received. To be filed. H. B.]\n",
			parties{From: "J. Weber", To: "H. Brandt"},
		},
		"a heading in brackets, as correspondence is printed": {
			"CONFIDENTIAL\n\nEMBASSY OF NORWAY,\nRIGA\n18 January, 1964\n\nPERSONALITIES: ADDITIONS\n(Mr. Weber-Hale to Mr. R. A. Brandt. Received 27 January)\n\nSir,\n\nI have the honour to transmit the following additions, several of which I owe to others.\n\nI have, &c.\n(Signed) G. L. WEBER-HALE\n",
			parties{From: "Mr. Weber-Hale", To: "Mr. R. A. Brandt"},
		},
		"a bishop is no name": {
			"NUNCIATURE\n\nRiga, 27 April 1949\n\nTo the Most Reverend Monsignor Hugo Brandt, Substitute, Vatican City\n\nMost Reverend Excellency,\n\nYour venerated despatch came on the eve of the feast, and I handed it over without delay.\n\nYour Excellency's most humble servant\nOttavio Weber\n",
			parties{From: "Ottavio Weber", To: "Hugo Brandt"},
		},
		"a German address below": {
			"Berlin, den 3. Mai 1846\n\nHochgeehrter Herr Professor!\n\nIhr Schreiben vom 20. April habe ich durch Herrn Lund erhalten, und danke Ihnen.\n\nMit vorzüglicher Hochachtung\nIhr ergebenster\nH. W. Brandt\n\nAn Herrn Professor Weber in Riga\n",
			parties{From: "H. W. Brandt", To: "Weber"},
		},
		"a Russian letter": {
			"С.-Петербург, 12 марта 1871 г.\n\nМногоуважаемый Александр Михайлович!\n\nВчера я был у Лунда и видел там Вебера. Письмо Ваше от 2 марта я получил.\n\nИскренне преданный Вам\nН. Новак\n",
			parties{From: "Н. Новак", To: "Александр Михайлович"},
		},
		"kin below a closing": {
			"The Mill\nTuesday\nDearest Mother\nI was so glad to get\nyour letter and the parcel\nwhich came on Monday.\nFrom your loving\ndaughter\nLena xxx\n",
			parties{From: "Lena"},
		},
		"closing and name on the line of the text": {
			"20th May 1894 My dear Otto\nI cannot tell you how glad\nI am that you came. With best\nregards from my sister & myself Yours ever\nH. Brandt\n",
			parties{From: "H. Brandt", To: "Otto"},
		},
		"closing and name on one line": {
			"Dear Miss Brandt,\nI have the book you asked for and shall bring it.\nBelieve me to be, Yours very truly, Otto Weber\n",
			parties{From: "Otto Weber", To: "Miss Brandt"},
		},
		"a formula over many lines, an office and an address below": {
			"Customs House,\nRiga,\n4 June, 1894.\nSir,\nI am directed by the Board to transmit to you the papers\nof the ship and to ask for their return.\nI have the honour to be,\nSir,\nYour most obedient, humble Servant,\nO. P. Weber\nSecretary.\nThe Under Secretary,\nDublin Castle.\n",
			parties{From: "O. P. Weber", To: "Under Secretary"},
		},
		"an address above the salutation goes before a bare Sir": {
			"12 Mill Road\n4 June 1894\nH. Brandt, Esq.,\nThe Old Wharf,\nRiga\nDear Sir\nI enclose a cheque for the amount which you name\nin your letter of Monday.\nYours faithfully\nOtto Weber\n",
			parties{From: "Otto Weber", To: "H. Brandt"},
		},
		"a postscript and the address of the envelope": {
			"4/6/94\nMy darling Aunt,\nWe hope very much to find you at home tomorrow\nmorning about twelve.\nYours ever, Lena\nP.S. Do not forget the books\nwhich I left with you.\n",
			parties{From: "Lena"},
		},
		"the name of a man below the signature is no signer": {
			"4 June 1894\nSir,\nI beg to say that the matter shall have attention.\nYour obedient servant\nOtto Weber\nSir Hugo Brandt\nUnder Secretary\n",
			parties{From: "Otto Weber", To: "Hugo Brandt"},
		},
		"a mark of the hand before the name": {
			"4 June 1894\nDear Brandt\nThe train will bring me down in good time on Monday.\nSincerely yours,\n(Sgd.)\nO. P. Weber\n",
			parties{From: "O. P. Weber", To: "Brandt"},
		},
		"a name alone below the text": {
			"My dear Otto\nThe boat leaves at noon and we shall be\nhome by six if the wind holds and all\ngoes well.\nLena\n",
			parties{From: "Lena", To: "Otto"},
		},
		"a woman signs with her title": {
			"Dear Mr Brandt\nOnly the table came this morning\nand it was broken to pieces.\nYours faithfully\n(Mrs) Lena Weber\n",
			parties{From: "Lena Weber", To: "Mr Brandt"},
		},
		"an Irish letter": {
			"A chara,\nI got your note last night and will be there on Monday\nif the weather allows it.\nMise le meas\nSeosamh Weber\n",
			parties{From: "Seosamh Weber"},
		},
		"words of love inside the text are no closing": {
			"Dear Otto\nGive my love to\nYour Mother and tell her I am well. She is your\nfriend in this as in all things.\nYours\nHugo\n",
			parties{From: "Hugo", To: "Otto"},
		},
		"a closing without a name": {
			"Dear Otto\nI hear that the bridge is down again and that the mail is late.\nYours truly,\n",
			parties{To: "Otto"},
		},
		"prose with the words of a closing": {
			"The servant of the house was faithful and old.\nHe said: yours is the field, mine the mill, and the miller\nremained his friend until death.\n",
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

// first gives the words of the only party, or all of them where there are several.
func first(text string, ps []Party) string {
	out := ""
	for i, p := range ps {
		if i > 0 {
			out += " | "
		}
		out += p.Span.Of(text)
	}
	return out
}
