package extract

import (
	"fmt"
	"testing"
)

// Who deals with whom: somebody, a body, a state. What is said of one holds of all.
func TestStatesAct(t *testing.T) {
	actors := []string{"Norway", "Chad", "the United States", "the Labour Party", "Anna Weber"}
	deeds := map[string]string{
		"%s criticised %s.":                            "criticised",
		"%s supported %s.":                             "supports",
		"%s rejected the proposal of %s.":              "opposes",
		"%s asked %s for help.":                        "asked",
		"%s promised %s two ships.":                    "promised",
		"A loan was offered. %s informed %s about it.": "informed",
	}
	passages := map[string]passage{}
	for _, a := range actors {
		for _, b := range actors {
			for form, tie := range deeds {
				if a == b {
					continue
				}
				text := fmt.Sprintf(form, a, b)
				want := fmt.Sprintf("%s %s %s", bare(a), tie, bare(b))
				passages[text] = passage{"Report\n\nOslo, 3 May 1961\n\nThe talks were long. " + text + "\n", []string{want}, nil}
			}
		}
	}
	readAll(t, passages)
}

// bare takes the article off a name.
func bare(name string) string {
	if len(name) > 4 && name[:4] == "the " {
		return name[4:]
	}
	return name
}

func TestStatesAsPlaces(t *testing.T) {
	readAll(t, map[string]passage{
		"a land is where somebody was": {
			"Report\n\nIn Norway Anna Weber thanked Karl Lund. She told him in Chad about it.\n",
			[]string{"Anna Weber thanked Karl Lund"}, []string{"Norway thanked Karl Lund", "Chad informed Karl Lund", "Anna Weber informed Chad"},
		},
		"a land is where something comes from": {
			"Report\n\nHaving received a message about the decision on the evacuation of troops from Norway, Karl Lund thanked Anna Weber.\n",
			[]string{"Karl Lund thanked Anna Weber"}, []string{"Norway wrote-to Karl Lund"},
		},
		"a land is where something goes to": {
			"Report\n\nAnna Weber favoured in her statement the delivery of ships to Norway. Karl Lund proposed a trip to Chad.\n",
			nil, []string{"Anna Weber informed Norway", "Karl Lund proposed-to Chad"},
		},
		"what comes from a land": {
			"Report\n\nAnna Weber received, for her committee in Oslo, weapons from Chad.\n",
			[]string{"Anna Weber received-from Chad"}, nil,
		},
		"what a state holds it tells nobody": {
			"Telegram From the Embassy in Norway to the Department of State\n\nOslo, May 3, 1961.\n\nI saw Anna Weber today. Chad argues that the loan was small. Chad requested a loan.\n\nLund\n",
			nil, []string{"Chad informed Department of State", "Chad informed Anna Weber", "Chad asked Department of State", "Chad informed Lund"},
		},
		"a people or its officials are its state": {
			"Report\n\nKarl Lund went to Norway. Norwegian officials criticised Anna Weber. Norwegian leaders thanked Otto Lang. The Norwegians expelled Piet Vermeer.\n",
			[]string{"Norway criticised Anna Weber", "Norway thanked Otto Lang", "Norway expelled Piet Vermeer"}, nil,
		},
		"officials of two states": {
			"Report\n\nNorway and Denmark are neighbours. Danish and Norwegian officials criticised Anna Weber.\n",
			[]string{"Norway criticised Anna Weber", "Denmark criticised Anna Weber"}, nil,
		},
		"what officials are only spoken of": {
			"Report\n\nKarl Lund went to Norway. The view of Norwegian officials pleased Anna Weber. Norwegian fish pleased Otto Lang. In talks with Norwegian officials Karl Lund thanked Anna Weber.\n",
			[]string{"Karl Lund thanked Anna Weber"}, []string{"Norway thanked Anna Weber"},
		},
		"a town is no state": {
			"Report\n\nAnna Weber criticised Trondheim. Bergen supported Karl Lund.\n",
			nil, []string{"Anna Weber criticised Trondheim", "Bergen supports Karl Lund"},
		},
		"states that are asked to do something": {
			"Report\n\nThe Labour Party demanded that Norway cancel its plans. Chad was attacked by Norway.\n",
			[]string{"Labour Party asked Norway", either("Norway", "fought", "Chad")}, nil,
		},
	})
}
