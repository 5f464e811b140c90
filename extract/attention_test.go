package extract

import "testing"

// TestAttention reads telegrams whose first words say whom they are for and whose words they carry.
func TestAttention(t *testing.T) {
	const fromOslo = "Telegram From the Embassy in Norway to the Department of State\n\nOslo, June 3, 1958, 6 p.m.\n\n"
	const toOslo = "Telegram From the Department of State to the Embassy in Norway\n\nWashington, June 3, 1958, 6 p.m.\n\n"
	readAll(t, map[string]passage{
		"for one from another, who says I": {
			toOslo + "373. For Ambassador Lund from Arne Novak. I told Senator Weber yesterday that we would wait.\n\nHalden\n",
			[]string{"Arne Novak wrote-to Lund", "Arne Novak informed Weber", "Department of State wrote-to Embassy in Norway"},
			[]string{"Halden informed Weber", "Halden wrote-to Lund"},
		},
		"from whom is not said: from who signs": {
			fromOslo + "373. Eyes only for the President. I told Senator Weber yesterday that we would wait.\n\nLund\n",
			[]string{"Lund wrote-to President", "Lund informed Weber"}, nil,
		},
		"for the ambassador: for his embassy": {
			toOslo + "373. For Ambassador from Novak. I told Senator Weber yesterday that we would wait.\n\nHalden\n",
			[]string{"Novak wrote-to Embassy in Norway", "Novak informed Weber"}, []string{"Halden informed Weber"},
		},
		"who signs has the office that it is from": {
			toOslo + "373. For Ambassador Lund from the Secretary. I told Senator Weber yesterday that we would wait.\n\nHalden\n",
			[]string{"Halden wrote-to Lund", "Halden informed Weber"}, nil,
		},
		"who signs for the department is not whom it has above and below him": {
			toOslo + "373. For Ambassador Lund from the President. I told Senator Weber yesterday that we would wait.\n\nHalden\n",
			[]string{"President wrote-to Lund", "President informed Weber"}, []string{"Halden wrote-to Lund", "Halden informed Weber"},
		},
		"the under secretary does not sign": {
			toOslo + "193637. For Ambassador from Under Secretary.\n\n1. I told Senator Weber yesterday that we would wait.\n\nHalden\n",
			nil, []string{"Halden informed Weber", "Department of State informed Weber"},
		},
		"two whose words it carries": {
			toOslo + "373. For Ambassador Lund from Secretary and Novak. I told Senator Weber yesterday that we would wait.\n\nHalden\n",
			[]string{"Halden wrote-to Lund", "Novak wrote-to Lund"}, []string{"Novak informed Weber"},
		},
		"whose office it is from, where nobody signs": {
			fromOslo + "373. Eyes only for Karl Brandt from the Secretary. I told Senator Weber yesterday that we would wait.\n",
			[]string{"Secretary wrote-to Karl Brandt", "Secretary informed Weber"}, nil,
		},
		"for several, of whom one is told by his office: you are none of them alone": {
			toOslo + "373. For Ambassadors and Novak. You should inform Senator Weber of the plan.\n\nHalden\n",
			[]string{"Halden wrote-to Novak"}, []string{"Novak informed Weber"},
		},
		"of a talk about somebody nothing is told": {
			fromOslo + "373. For your talk with Novak you have the points.\n\nLund\n",
			nil, []string{"Lund wrote-to Novak"},
		},
	})
}
