package extract

import "testing"

// TestPersonalForms reads invented forms: what they ask line by line is said of whom they are on; a form of a ship, a
// dog or a firm, and answers that are not given, say nothing.
func TestPersonalForms(t *testing.T) {
	readAll(t, map[string]passage{
		"a form with the surname first": {
			"PERSONAL FILE\n\nName: Lund, Karl\nDate of birth: 3 May 1904\nPlace of birth: Bergen\nNationality: Norwegian\nWife: Anna, née Weber\nChildren: Olaf (b. 1931), Marta\nEducation: University of Oslo\nOccupation: Teacher\nEmployer: Norwegian Labour Party\nResidence: Oslo\nReligion: none\nCode name: FALCON\n",
			[]string{"Karl Lund born-on 1904-05-03", "Karl Lund born-in Bergen", "Karl Lund citizen-of Norway", "Anna family-of Karl Lund", "Olaf family-of Karl Lund", "Marta family-of Karl Lund", "Karl Lund educated-at University of Oslo", "Karl Lund holds-position teacher", "Karl Lund member-of Norwegian Labour Party", "Karl Lund lived-in Oslo", "Karl Lund also-known-as FALCON"},
			[]string{"Marta family-of Olaf", "Anna Weber also-known-as FALCON"},
		},
		"a numbered form that asks for the names apart": {
			"QUESTIONNAIRE\n\n1. Surname: HALVORSEN\n2. First name: Nils\n3. Date of birth: 14.3.1899\n4. Place of birth: Trondheim, Norway\n5. Wife: —\n6. Party membership: Communist Party of Norway since 1930\n7. Alias: \"Berg\"\n",
			[]string{"Nils Halvorsen born-on 1899-03-14", "Nils Halvorsen born-in Trondheim", "Nils Halvorsen member-of Communist Party of Norway", "Nils Halvorsen also-known-as Berg"}, nil,
		},
		"those who hold an office in a register of companies": {
			"REGISTRAR OF COMPANIES – EXTRACT\nCompany name: HARBOUR LINES LIMITED\nDate of incorporation: 3 April 2008\nRegistered office: 12 Dock Street, Oslo\n\nDIRECTORS\nName: Karl Lund\nAddress: 4 Elm Avenue, Bergen\nNationality: Norwegian\nOccupation: Shipowner\nDate of appointment: 3 April 2008\nDate of resignation: 30 June 2011\n\nName: Anna Weber\nNationality: Danish\nDate of appointment: 1 July 2011\n\nSHAREHOLDERS\nName: Otto Lang\nNationality: Danish\nDate of appointment: 1 July 2011\n",
			[]string{"Karl Lund holds-position Harbour Lines LIMITED", "Anna Weber holds-position Harbour Lines LIMITED", "Karl Lund citizen-of Norway", "Anna Weber citizen-of Denmark"},
			[]string{"Otto Lang holds-position Harbour Lines LIMITED"},
		},
		"several forms, one of them empty": {
			"CENTRAL REGISTRY\n\nName: Karl Brandt\nBorn: 2 May 1911, Hamburg\nFather: Otto Brandt, locksmith\nMother: Marta Brandt, née Weber\nAlias: Max Stein; Peter Holm\n\nName: Erna Vogel\nBorn: 1913, Leipzig\nFather: farmer\nHusband: Karl Brandt\nProfession: unknown\n\nName:\nBorn:\nFather:\n",
			[]string{"Karl Brandt born-on 1911-05-02", "Karl Brandt born-in Hamburg", "Otto Brandt family-of Karl Brandt", "Marta Brandt family-of Karl Brandt", "Karl Brandt also-known-as Max Stein", "Karl Brandt also-known-as Peter Holm", "Erna Vogel born-on 1913", "Erna Vogel born-in Leipzig", "Karl Brandt family-of Erna Vogel"},
			[]string{"Weber also-known-as Max Stein", "Karl Brandt born-in Leipzig"},
		},
		"a form below its name": {
			"KOVALENKO, Ivan\n\nDate of birth: 1901\nPlace of birth: Kharkov\nNationality: Ukrainian\nFather: Pavel Kovalenko\nBrothers: Oleg Kovalenko and Stepan Kovalenko\n",
			[]string{"Ivan Kovalenko born-on 1901", "Ivan Kovalenko born-in Kharkov", "Ivan Kovalenko citizen-of Ukraine", "Pavel Kovalenko family-of Ivan Kovalenko", "Oleg Kovalenko family-of Ivan Kovalenko", "Stepan Kovalenko family-of Ivan Kovalenko"}, nil,
		},
		"labels in short, and answers in doubt": {
			"Name            : MOE, Einar\nAliases         : none known\nD.O.B.          : 9 June 1911\nP.O.B.          : Stavanger\nNationality     : possibly Swedish\nPresent address : Stockholm\n",
			[]string{"Einar Moe born-on 1911-06-09|Einar MOE born-on 1911-06-09", "Einar Moe born-in Stavanger|Einar MOE born-in Stavanger", "Einar Moe lived-in Stockholm|Einar MOE lived-in Stockholm"},
			[]string{"Einar Moe citizen-of Sweden", "Einar MOE citizen-of Sweden"},
		},
		"of a ship": {
			"S.S. BERGEN\n\nName: Karl Lund\nNationality: Norwegian\nOwner: Lund & Co.\nPort of registry: Oslo\nBuilt: 1911\nTonnage: 3,400\n", nil, []string{"Karl Lund citizen-of Norway", "Name citizen-of Norway"},
		},
		"of a dog": {
			"Kennel Club\n\nName: Max Brandt\nBreed: Spaniel\nDate of birth: 3 May 1931\nSex: male\nOwner: Karl Lund\n", nil, []string{"Max Brandt born-on 1931-05-03"},
		},
		"of a body": {
			"Application\n\nName: The Norwegian Seamen's Union\nResidence: Oslo\nDate of birth: 3 May 1904\nFather: Karl Lund\n", nil, []string{"Karl Lund family-of The Norwegian Seamen's Union", "The Norwegian Seamen's Union lived-in Oslo"},
		},
		"of goods": {
			"INVOICE No. 45\n\nName: Karl Lund\nAddress: Storgata 4, Oslo\nDate: 4 May 1931\nAmount: 45 kr.\n", nil, []string{"Karl Lund lived-in Oslo"},
		},
		"below the name of a place": {
			"Bergen, Norway\n\nDate of birth: 3 May 1904\nFather: Otto Brandt\nResidence: Oslo\n", nil, []string{"Bergen born-on 1904-05-03", "Norway Bergen born-on 1904-05-03"},
		},
	})
}
