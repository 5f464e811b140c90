package extract

import "testing"

// TestPostsSetBehindNames reads invented passages in which commas and brackets set somebody's office, his land and his body
// behind his name, or his name behind them.
func TestPostsSetBehindNames(t *testing.T) {
	const before = "Note on the Situation\n\nOslo, March 3, 1961\n\nThe weather of these days was bad. "
	readAll(t, map[string]passage{
		"several whom a description tells before their names": {
			"Report\n\nTwo merchants of Bergen, Karl Lund and Otto Berg, wrote to Anna Weber. Three members of the Harbour Board (Jan Vos, Hugo Brandt and Piet Novak) wrote to Clara Lang. Anna Weber wrote to two directors of the Land Bank, Olav Dahl and Rudi Stein.\n",
			[]string{"Karl Lund wrote-to Anna Weber", "Otto Berg wrote-to Anna Weber", "Jan Vos wrote-to Clara Lang", "Piet Novak wrote-to Clara Lang", "Anna Weber wrote-to Olav Dahl", "Anna Weber wrote-to Rudi Stein"}, nil,
		},
		"several who are an object act not": {
			"Report\n\nAnna Weber met two merchants, Karl Lund and Otto Berg, and wrote to Jan Vos. When Hugo Brandt spoke of two directors, Olav Dahl and Rudi Stein, Piet Novak wrote to Clara Lang.\n",
			[]string{"Anna Weber wrote-to Jan Vos", "Piet Novak wrote-to Clara Lang"}, []string{"Karl Lund wrote-to Jan Vos", "Otto Berg wrote-to Jan Vos", "Olav Dahl wrote-to Clara Lang", "Rudi Stein wrote-to Clara Lang"},
		},
		"one whom a description announces": {
			"Report\n\nA clerk of the Land Bank, one Karl Lund, wrote to Anna Weber. One of the directors of the Harbour Board, Otto Berg, wrote to Anna Weber. A clerk in the Foreign Ministry named Jan Vos wrote to Anna Weber.\n",
			[]string{"Karl Lund wrote-to Anna Weber", "Karl Lund holds-position Land Bank", "Otto Berg wrote-to Anna Weber", "Jan Vos wrote-to Anna Weber", "Jan Vos holds-position Foreign Ministry"}, nil,
		},
		"a bracket may part a name from its office": {
			before + "Anna Weber (Norway), president of the Seamen's Union, refused. Karl Lund (Labour Party), who is the legal adviser of the Harbour Bank, agreed with her. In his talks with Otto Lang (Denmark), the secretary of the Farmers' Union told him so.\n",
			[]string{"Anna Weber holds-position Seamen's Union", "Karl Lund holds-position Harbour Bank"}, []string{"Otto Lang holds-position Farmers' Union"},
		},
		"a title of several words written with capitals": {
			before + "On 3 May Ole Tarrant, Industrial Relations Adviser to the Chamber of Shipping, went to Bergen.\n",
			[]string{"Ole Tarrant holds-position Chamber of Shipping", "Ole Tarrant visited Bergen"}, nil,
		},
		"a list gives name, office and body between commas": {
			before + "Present were Hans Lund, Foreign Secretary, Ministry of External Affairs, New Delhi; and Ole Berg, Counsellor, Embassy of Norway, Addis Ababa. He saw the Foreign Minister, Otto Lang, a secretary, the Harbour Bank and others.\n",
			[]string{"Hans Lund holds-position Ministry of External Affairs", "Ole Berg holds-position Embassy of Norway"}, []string{"Otto Lang holds-position Harbour Bank"},
		},
		"a place says where the body sits whose head is named behind a comma": {
			before + "On 24 October I met the chief of the Austrian Customs Guard in Burgenland, Anton Seidler.\n",
			[]string{"Anton Seidler holds-position Austrian Customs Guard", "Anton Seidler leads Austrian Customs Guard"}, nil,
		},
		"the editor of a paper in quotation marks stands in a bracket": {
			before + "The weekly \"Fanal\" (editor Pedro Quijada) prints a talk with Juan Lozada.\n",
			[]string{"Pedro Quijada holds-position Fanal"}, []string{"Juan Lozada holds-position Fanal"},
		},
		"since when may part whose secretary somebody is from his name": {
			before + "The Socialist Party (PS), whose General Secretary since January has been Carlos Almagro, gained most.\n",
			[]string{"Carlos Almagro holds-position Socialist Party"}, nil,
		},
		"the leader of which": {
			before + "Anna Weber wrote to the Farmers' Union, the leader of which, Hans Berg, had gone to Bergen.\n",
			[]string{"Hans Berg holds-position Farmers' Union"}, []string{"Anna Weber holds-position Farmers' Union"},
		},
		"in a list of officials an office between two names is told of neither": {
			before + "The talks were attended by Foreign Minister Hans Lund, the director of the Harbour Bank, Otto Lang, and Prime Minister Jan Vos.\n",
			nil, []string{"Hans Lund holds-position Harbour Bank"},
		},
		"miners' unions are called after the mine": {
			before + "Mario Torres, secretary of the Bolivian Mine Workers' Federation, spoke.\n",
			[]string{"Mario Torres holds-position Bolivian Mine Workers' Federation"}, nil,
		},
		"two offices joined by and, each with its body, are of the one whom the comma names": {
			before + "On 3 May he met the Vice-President of Norway and leader of the Farmers' Union, Otto Lang, in Bergen. A talk between the President of Norway and Danish Prime Minister Jan Vos was held.\n",
			[]string{"Otto Lang holds-position Norway", "Otto Lang holds-position Farmers' Union"}, []string{"Jan Vos holds-position Norway", "Jan Vos leads Norway"},
		},
		"who directs one kind of work of a body": {
			before + "Anna Weber, Research Director of the Harbour Institute, thanked Karl Lund. Otto Holm, Country Director of the Norwegian Committee, met Karl Lund. Hans Berg, Director of the Harbour Bank, met Karl Lund.\n",
			[]string{"Anna Weber holds-position Harbour Institute", "Otto Holm holds-position Norwegian Committee", "Hans Berg leads Harbour Bank"}, []string{"Anna Weber leads Harbour Institute", "Otto Holm leads Norwegian Committee"},
		},
		"who presides where a body meets, and under whom a delegation goes": {
			before + "The Court of Appeal sat in Bergen under the chairmanship of Staff Colonel Karl Lund. The Harbour Bank met its guests under the presidency of a clerk of Otto Lang. He spoke with the Danish delegation under Hans Berg.\n",
			[]string{"Karl Lund leads Court of Appeal", "Hans Berg leads Danish delegation"}, []string{"Otto Lang leads Harbour Bank"},
		},
		"who teaches and who observes": {
			before + "Jan Vos, teacher of the Omdurman Institute, met Piet Mertens, Military Observer of the United Nations. Karl Lund, a teacher of Russian, came.\n",
			[]string{"Jan Vos holds-position Omdurman Institute", "Piet Mertens holds-position United Nations"}, []string{"Karl Lund holds-position Soviet Union", "Karl Lund holds-position Russia"},
		},
		"faculties are bodies": {
			before + "Otto Lang, dean of the Faculty of Law of Recife, refused.\n",
			[]string{"Otto Lang holds-position Faculty of Law of Recife"}, []string{"Otto Lang holds-position Recife"},
		},
		"labour that a commissioner or an attaché is for is no party": {
			before + "He had written to the Labour Commissioner, Mr. Noel Tarrant, and to Mr. Ole Berg, Commissioner of Labour. The Norwegian Labour Attaché Jan Vos came. The Labour leader, Hugo Brandt, spoke.\n",
			[]string{"Jan Vos holds-position Norway", "Hugo Brandt leads Labour"}, []string{"Noel Tarrant holds-position Labour", "Ole Berg holds-position Labour", "Jan Vos holds-position Labour"},
		},
		"a commander before his name is so by rank": {
			before + "It was shown round by Commander Jan Vos of the Royal Danish Navy. Karl Berg, commander of the Second Fleet, came.\n",
			[]string{"Jan Vos member-of Royal Danish Navy", "Karl Berg leads Second Fleet"}, []string{"Jan Vos leads Royal Danish Navy", "Jan Vos holds-position Royal Danish Navy"},
		},
		"capitals in a bracket behind a body are its own": {
			before + "On 18 May the head of the American military mission (JUSMAGG), Major General Samuel Tarrant, gave a lunch.\n",
			[]string{"Samuel Tarrant leads American military mission"}, []string{"Jusmagg leads American military mission", "Jusmagg holds-position American military mission"},
		},
		"the dean of a faculty": {
			before + "Mr. Roosman, dean of the Technical Faculty, showed the laboratories. Dean Rusk met Dean Acheson.\n",
			[]string{"Roosman holds-position Technical Faculty", "Dean Acheson met Dean Rusk|Dean Rusk met Dean Acheson"}, nil,
		},
	})
}
