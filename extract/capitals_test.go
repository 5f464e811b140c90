package extract

import (
	"fmt"
	"testing"
)

// TestCapitalsActForGovernments: a capital stands for the government that sits in it where it does, or has done
// to it, what only somebody does.
func TestCapitalsActForGovernments(t *testing.T) {
	const memo = "Report\n\nBerne, 3 May 1961\n\nThe talks were long. "
	passages := map[string]passage{}
	for text, want := range map[string]string{
		"Moscow informed Hanoi on 4 May that the deliveries would be resumed.": "Moscow informed Hanoi",
		"Neither Hanoi nor Moscow thanked Karl Lund.":                          "Hanoi (negated) thanked Karl Lund",
		"Warsaw asked Moscow for grain.":                                       "Warsaw asked Moscow",
		"Ankara was assured by Athens that no ships would be sent.":            "Athens promised Ankara",
		"Peking criticised Moscow for its policy.":                             "Peking criticised Moscow",
		"Bonn told Anna Weber that the visit was off.":                         "Bonn informed Anna Weber",
		"Anna Weber wrote to Bonn that the visit was off.":                     "Anna Weber wrote-to Bonn",
		"Hanoi thanked Peking for its aid.":                                    "Hanoi thanked Peking",
		"Belgrade supported Cairo in this.":                                    "Belgrade supports Cairo",
		"Prague turned down Vienna's proposal.":                                "Prague opposes Vienna",
		"London proposed to Paris that the matter be discussed.":               "London proposed-to Paris",
		"The Labour Party's request to Moscow for grain was late.":             "Labour Party asked Moscow",
		"Karl Lund acted on instructions from Warsaw.":                         "Warsaw instructed Karl Lund",
	} {
		passages[text] = passage{memo + text + "\n", []string{want}, nil}
	}
	for text, not := range map[string]string{
		"Anna Weber brought a letter of Karl Lund to Moscow.":                       "Karl Lund wrote-to Moscow",
		"Anna Weber took her proposal back to Moscow.":                              "Anna Weber proposed-to Moscow",
		"The visit of Karl Lund to Moscow, which Anna Weber had suggested, is off.": "Anna Weber proposed-to Moscow",
		"Anna Weber asked Embassy Moscow for a report.":                             "Anna Weber asked Moscow",
		"Embassy Moscow informed Anna Weber of the plan.":                           "Moscow informed Anna Weber",
		"In telegram 1408 to Moscow Anna Weber informed Karl Lund of the plan.":     "Anna Weber wrote-to Moscow",
		"Anna Weber met Karl Lund in Moscow and thanked him.":                       "Anna Weber thanked Moscow",
		"Anna Weber favoured Moscow for the meeting.":                               "Anna Weber supports Moscow",
		"Bergen informed Anna Weber of the plan.":                                   "Bergen informed Anna Weber",
	} {
		passages[text] = passage{memo + text + "\n", nil, []string{not}}
	}
	readAll(t, passages)
}

// TestTownOfTelegram: in a telegram a town is the embassy there as often as the government.
func TestTownOfTelegram(t *testing.T) {
	readAll(t, map[string]passage{"an embassy": {
		"Telegram From the Embassy in Norway (Anderson) to the Department of State\n\nOslo, May 13, 1961, 7 p.m.\n\n1. Moscow informed Foreign Minister Karl Lund of the plan.\n",
		nil, []string{"Moscow informed Karl Lund"},
	}})
}

// TestEnvoysInCapitals: an envoy in a capital is that to the state, where the document names it.
func TestEnvoysInCapitals(t *testing.T) {
	passages := map[string]passage{}
	for _, role := range []string{"Ambassador", "ambassador", "chargé d'affaires"} {
		text := fmt.Sprintf("The Norwegian %s in Warsaw, Anna Weber, came. In Poland the harvest was poor.", role)
		passages[role] = passage{"Report\n\n" + text + "\n", []string{"Anna Weber holds-position Poland"}, nil}
	}
	passages["a consul"] = passage{"Report\n\nThe Norwegian Consul in Warsaw, Anna Weber, came. In Poland the harvest was poor.\n", nil, []string{"Anna Weber holds-position Poland"}}
	readAll(t, passages)
}
