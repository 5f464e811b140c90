package extract

import "testing"

// TestResolved: what a meeting resolves that the holder of an office do is not done by that.
func TestResolved(t *testing.T) {
	const present = "Minutes of the Harbour Board, 14 March 1932\n\nPresent: Captain Paul Moe, Mr. Jan Falk (Secretary), Mr. Arne Toft.\n\n"
	readAll(t, map[string]passage{
		"on a motion": {present + "Resolved, on the motion of Captain Moe, that the Secretary write to the Ministry of Trade.\n", []string{"Jan Falk (planned) wrote-to Ministry of Trade"}, []string{"Jan Falk wrote-to Ministry of Trade"}},
		"it was":      {present + "It was decided that the Secretary inform Mr. Toft.\n", []string{"Jan Falk (planned) informed Arne Toft"}, []string{"Jan Falk informed Arne Toft"}},
		"did":         {present + "It was noted that the Secretary had thanked Mr. Toft.\n", []string{"Jan Falk (reported) thanked Arne Toft"}, nil},
	})
}

// TestSentBy: those present whom a list groups by the body that they came for were all there, and came for it; who has the chair
// holds no office by that.
func TestSentBy(t *testing.T) {
	readAll(t, map[string]passage{
		"for a body": {
			"Record of a meeting held at the Ministry of Mines, Lisbon, 3 June 1951\n\nPresent\n\nFor the Ministry of Mines: K. Holm, A. Brandt\nFor the Ministry of Finance: T. Soto, R. Vos\n\nExcused: V. Dahl\n\nMr. Holm stated that production would fall. Mr. Soto replied that the Treasury could not wait.\n",
			[]string{"K. Holm represents Ministry of Mines", "A. Brandt represents Ministry of Mines", "R. Vos represents Ministry of Finance", "A. Brandt present-at meeting of 3 June 1951", "K. Holm met T. Soto|T. Soto met K. Holm"},
			[]string{"V. Dahl present-at meeting of 3 June 1951", "K. Holm met A. Brandt", "A. Brandt met K. Holm", "K. Holm holds-position Ministry of Mines", "V. Dahl represents Ministry of Finance"},
		},
		"by what they did there": {
			"HAMAR FISHERIES COMMITTEE\n\nMinutes of the meeting held at Hamar on 6 June 1953\n\nChairman: Mr. Karl Lund (Norway)\nRecording Secretary: Miss Anna Weber\nPresent: Mr. Otto Holm (Denmark), Mr. Emil Stein.\n\nMr. Stein (Sweden) asked Mr. Holm for the figures. Mr. Holm (Denmark) left.\n",
			[]string{"Karl Lund present-at meeting of 6 June 1953", "Anna Weber present-at meeting of 6 June 1953", "Otto Holm present-at meeting of 6 June 1953", "Karl Lund represents Norway", "Otto Holm represents Denmark", "Emil Stein represents Sweden", "Anna Weber holds-position Hamar Fisheries Committee", "Karl Lund holds-position Hamar Fisheries Committee"}, nil,
		},
		"a turn of the chairman": {
			"Minutes of the meeting held at Hamar on 6 June 1953\n\nPresent: Mr. Otto Holm, Mr. Emil Stein.\n\nChairman: Thank you.\n\nMr. Stein thanked Mr. Holm.\n",
			[]string{"Emil Stein thanked Otto Holm|Stein thanked Holm"}, []string{"Thank present-at meeting of 6 June 1953", "Chairman present-at meeting of 6 June 1953"},
		},
		"in the chair": {
			"Minutes of the Harbour Board, 14 March 1932\n\nPresent: Mr. Karl Lund (in the Chair), Mr. Jan Falk (Secretary), Mr. Arne Toft.\n\nThe minutes of the last meeting were read and confirmed. Mr. Falk stated that the dues would rise.\n",
			[]string{"Jan Falk holds-position Secretary", "Karl Lund met Jan Falk|Jan Falk met Karl Lund"}, []string{"Karl Lund holds-position in the Chair"},
		},
	})
}

// TestOfficesOfTheBodyThatMeets: an office alone in a bracket behind the name of one present is held in the body whose name heads
// its minutes, also where that is in capitals with an apostrophe alone, or joins two trades.
func TestOfficesOfTheBodyThatMeets(t *testing.T) {
	readAll(t, map[string]passage{
		"behind the list": {
			"HAMAR RAILWAY AND SURFACE WORKERS' UNION\nHead Office: P.O. Box 88, HAMAR\n\nMinutes of the Meeting of the Central Executive Committee held in the Hall on Saturday, 6 June 1953, at 2 p.m.\n\nPRESENT: Bros. Karl Lund (President, in the chair), Emil Chila (General Secretary), Otto Holm (Treasurer).\n\nMr. Holm reported.\n",
			[]string{"Emil Chila holds-position Hamar Railway and Surface Workers' Union", "Otto Holm holds-position Hamar Railway and Surface Workers' Union"}, []string{"Otto Holm holds-position Treasurer"},
		},
		"in a sentence": {
			"AMALGAMATED SOCIETY OF BAKERS AND MILLERS\nMinutes of the Council\n\nA Meeting of the Council was held in the Society's rooms, Oslo, on Wednesday, 17 January 1923, at 4.30 p.m. There were also present Dr. Elsa Brandt, Sir Robert Holm (Treasurer).\n\n1. The minutes were read.\n",
			[]string{"Robert Holm holds-position Amalgamated Society of Bakers and Millers"}, []string{"Robert Holm holds-position Treasurer"},
		},
		"no minutes": {
			"LAND SOCIETY OF NORWAY\n\nLetter to the Bank of Norway\n\nOslo, 17 January 1923\n\nWe met Sir Robert Holm (Treasurer) in Bergen.\n",
			[]string{"Robert Holm holds-position Treasurer"}, []string{"Robert Holm holds-position Land Society of Norway"},
		},
	})
}
