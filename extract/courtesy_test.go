package extract

import "testing"

// TestCourtesiesAndOthersLetters takes a manner of writing for no request, and what is written to somebody else for nothing that
// the reader is asked or was written.
func TestCourtesiesAndOthersLetters(t *testing.T) {
	const head = "Oslo, 3 May 1871\n\nMr. Karl Marek\nDear Mr. Marek,\n\n"
	const foot = "\n\nYours sincerely,\nOlaf Dobrin\n"
	readAll(t, map[string]passage{
		"beg to state":        {head + "I beg to state that the harvest is poor." + foot, []string{"Olaf Dobrin wrote-to Karl Marek"}, []string{"Olaf Dobrin asked Karl Marek"}},
		"beg that":            {head + "I beg that you will send the money." + foot, []string{"Olaf Dobrin asked Karl Marek"}, nil},
		"beg you to":          {head + "I beg you to send the money." + foot, []string{"Olaf Dobrin asked Karl Marek"}, nil},
		"wrote to another":    {head + "I have written to Anna Orlov in Bergen to ask whether she would lend us her boat." + foot, []string{"Olaf Dobrin wrote-to Anna Orlov"}, []string{"Olaf Dobrin asked Karl Marek"}},
		"a letter of mine to": {head + "Anna Orlov carries a letter of mine to the Dean." + foot, []string{"Olaf Dobrin wrote-to Karl Marek"}, []string{"Olaf Dobrin wrote-to Karl Marek 2"}},
		"asked for a view of": {head + "You ask me for an opinion of Anna Orlov." + foot, []string{"Karl Marek asked Olaf Dobrin"}, []string{"Karl Marek asked Anna Orlov"}},
	})
}
