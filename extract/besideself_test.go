package extract

import "testing"

// TestThoseOnOneSide gives who came to a talk together with the author, or with each other: they speak to whom they came to,
// and nobody speaks to them alone. All of it is invented.
func TestThoseOnOneSide(t *testing.T) {
	readAll(t, map[string]passage{
		"who came with the author is told nothing by him": {
			"Telegram From the Embassy in Norway to the Department of State\n\nOslo, August 25, 1961, 7 p.m.\n\n277. Brekke, Hansen and I had session with Lund Aug 24 with following results:\n\n1. Lund made clear that the harvest was poor.\n\n2. Brekke replied he saw no problem in this.\n\n3. I also said that wool was dear.\n\nAnderson\n",
			[]string{"Anderson informed Lund", "Lund informed Anderson"}, []string{"Anderson informed Brekke", "Lund informed Brekke"},
		},
		"nor by whom he is accompanied": {
			"Telegram From the Mission to the United Nations to the Department of State\n\nNew York, May 17, 1966, 1929Z.\n\n4920. For the Secretary from Anderson. Talks on wool.\n\n1. Anderson, accompanied by Brekke, Hansen, and Petersen called on Minister Lund.\n\n4. Lund said that the harvest was poor.\n\n5. Anderson stressed that wool was dear.\n\nAnderson\n",
			[]string{"Anderson informed Lund"}, []string{"Anderson informed Brekke"},
		},
		"who was accompanied is named right before": {
			"Telegram From the Embassy in Norway to the Department of State\n\nOslo, August 25, 1961, 7 p.m.\n\n1. I called on Minister Lund following closely reftel A. Weber was accompanied by Director Berg.\n\n2. Lund said that the harvest was poor.\n\n3. Berg stated that wool was dear.\n\n4. I said that it was late.\n\nAnderson\n",
			[]string{"Anderson informed Berg"}, nil,
		},
		"who was there too on one side": {
			"Telegram From the Embassy in Norway to the Department of State\n\nOslo, August 25, 1961, 7 p.m.\n\n277. I called on Minister Lund yesterday. Also present on the Norwegian side were Director Olaf Berg and Secretary Nils Holm. Berg asked Holm to explain. Holm said that the harvest was poor.\n\nAnderson\n",
			[]string{"Lund met Olaf Berg"}, []string{"Nils Holm informed Olaf Berg"},
		},
	})
}
