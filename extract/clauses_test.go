package extract

import "testing"

// TestCorrelatives: of what "both … and" and "not only … but also" join, all is told.
func TestCorrelatives(t *testing.T) {
	readAll(t, map[string]passage{
		"both verbs":   {"Report\n\nAnna Weber both informed Karl Lund of this and asked Olaf Berg for advice.\n", []string{"Anna Weber informed Karl Lund", "Anna Weber asked Olaf Berg"}, nil},
		"she both":     {"Report\n\nAnna Weber came late. She both thanked Karl Lund and criticised Olaf Berg.\n", []string{"Anna Weber thanked Karl Lund", "Anna Weber criticised Olaf Berg"}, nil},
		"both persons": {"Report\n\nKarl Lund and Olaf Berg came late. Both thanked Anna Weber.\n", []string{"Karl Lund thanked Anna Weber", "Olaf Berg thanked Anna Weber"}, nil},
		"not only":     {"Report\n\nAnna Weber not only met Karl Lund but also wrote to Olaf Berg.\n", []string{"Anna Weber met Karl Lund", "Anna Weber wrote-to Olaf Berg"}, nil},
		"not merely":   {"Report\n\nAnna Weber had not merely informed Karl Lund but thanked Olaf Berg.\n", []string{"Anna Weber informed Karl Lund", "Anna Weber thanked Olaf Berg"}, nil},
		"not":          {"Report\n\nAnna Weber did not thank Karl Lund but criticised Olaf Berg.\n", []string{"Anna Weber criticised Olaf Berg"}, []string{"Anna Weber thanked Karl Lund"}},
		"only not":     {"Report\n\nAnna Weber only did not thank Karl Lund.\n", nil, []string{"Anna Weber thanked Karl Lund"}},
	})
}

// TestGapping: a verb that is left out the second time holds of both.
func TestGapping(t *testing.T) {
	readAll(t, map[string]passage{
		"by dates":       {"Report\n\nAnna Weber met Karl Lund on 4 May 1961 and Olaf Berg on 5 May 1961.\n", []string{"Anna Weber met Karl Lund", "Anna Weber met Olaf Berg"}, nil},
		"by places":      {"Report\n\nAnna Weber thanked Karl Lund in Rome and Minister Olaf Berg in Paris.\n", []string{"Anna Weber thanked Karl Lund", "Anna Weber thanked Olaf Berg"}, nil},
		"first, later":   {"Report\n\nAnna Weber was received first by Karl Lund, later by Olaf Berg and finally by Emil Roos.\n", []string{"Anna Weber met Karl Lund", "Anna Weber met Olaf Berg", "Anna Weber met Emil Roos"}, nil},
		"another clause": {"Report\n\nAnna Weber thanked Karl Lund on 4 May 1961 and Olaf Berg told her that he would come.\n", []string{"Anna Weber thanked Karl Lund", "Olaf Berg informed Anna Weber"}, []string{"Anna Weber thanked Olaf Berg"}},
		"another place":  {"Report\n\nAnna Weber thanked Karl Lund in Rome and Olaf Berg left.\n", []string{"Anna Weber thanked Karl Lund"}, []string{"Anna Weber thanked Olaf Berg"}},
	})
}

// TestReducedClauses: what a participle tells without its subject is told of that of its clause.
func TestReducedClauses(t *testing.T) {
	readAll(t, map[string]passage{
		"when asked":       {"Report\n\nWhen asked by Anna Weber about the loan, Karl Lund declined to answer.\n", []string{"Anna Weber asked Karl Lund"}, nil},
		"upon being told":  {"Report\n\nKarl Lund, upon being told by Anna Weber of the plan, thanked Olaf Berg.\n", []string{"Anna Weber informed Karl Lund", "Karl Lund thanked Olaf Berg"}, nil},
		"while visiting":   {"Report\n\nKarl Lund, while visiting Oslo, thanked Olaf Berg.\n", []string{"Karl Lund visited Oslo", "Karl Lund thanked Olaf Berg"}, nil},
		"at his request":   {"Report\n\nOlaf Berg came at Minister Anna Weber's request.\n", []string{"Anna Weber asked Olaf Berg"}, nil},
		"on request, then": {"Report\n\nAt Anna Weber's invitation Karl Lund visited Oslo.\n", []string{"Anna Weber asked Karl Lund", "Karl Lund visited Oslo"}, nil},
		"of no one":        {"Report\n\nAt Anna Weber's request the session was closed; Karl Lund left.\n", nil, []string{"Anna Weber asked Karl Lund"}},
	})
}

// TestGapBehindSemicolon: so does what stands behind a semicolon with its own day.
func TestGapBehindSemicolon(t *testing.T) {
	readAll(t, map[string]passage{
		"by":      {"Report\n\nAnna Weber was received by Karl Lund on the 18th; on the 19th by Minister Olaf Berg, the head of the mission; and on the 22nd by Emil Roos.\n", []string{"Anna Weber met Karl Lund", "Anna Weber met Olaf Berg", "Anna Weber met Emil Roos"}, nil},
		"object":  {"Report\n\nAnna Weber thanked Karl Lund on Monday; on Tuesday, Olaf Berg; and on Friday Emil Roos.\n", []string{"Anna Weber thanked Karl Lund", "Anna Weber thanked Olaf Berg", "Anna Weber thanked Emil Roos"}, nil},
		"a verb":  {"Report\n\nAnna Weber thanked Karl Lund on Monday; on Tuesday Olaf Berg left for Oslo.\n", []string{"Anna Weber thanked Karl Lund"}, []string{"Anna Weber thanked Olaf Berg"}},
		"a land":  {"Report\n\nAnna Weber thanked Karl Lund on Monday; on Tuesday, Norway.\n", nil, []string{"Anna Weber thanked Norway"}},
		"no date": {"Report\n\nAnna Weber thanked Karl Lund; Olaf Berg too.\n", nil, []string{"Anna Weber thanked Olaf Berg"}},
	})
}

// TestTitlesInLists: a title that opens with the name of a body does not end a list.
func TestTitlesInLists(t *testing.T) {
	readAll(t, map[string]passage{
		"a chairman": {"Report\n\nDefense Minister Karl Lund and KGB chairman Olaf Berg wrote to Anna Weber.\n", []string{"Karl Lund wrote-to Anna Weber", "Olaf Berg wrote-to Anna Weber"}, nil},
		"a member":   {"Report\n\nAnna Weber thanked French President Karl Lund and Politburo member Olaf Berg.\n", []string{"Anna Weber thanked Karl Lund", "Anna Weber thanked Olaf Berg"}, nil},
		"of three":   {"Report\n\nKarl Lund, Labour Party leader Olaf Berg and Emil Roos thanked Anna Weber.\n", []string{"Karl Lund thanked Anna Weber", "Olaf Berg thanked Anna Weber", "Emil Roos thanked Anna Weber"}, nil},
		"a land":     {"Report\n\nKarl Lund and French President Olaf Berg thanked Anna Weber.\n", []string{"Karl Lund thanked Anna Weber", "Olaf Berg thanked Anna Weber"}, nil},
		"a body":     {"Report\n\nKarl Lund and the Labour Party thanked Anna Weber.\n", []string{"Karl Lund thanked Anna Weber", "Labour Party thanked Anna Weber"}, nil},
	})
}

// TestTurningTo: who turns to somebody and speaks, speaks to him.
func TestTurningTo(t *testing.T) {
	readAll(t, map[string]passage{
		"asks":    {"Report\n\nTurning to Anna Weber, Karl Lund asked whether the army would come.\n", []string{"Karl Lund asked Anna Weber"}, nil},
		"says":    {"Report\n\nKarl Lund, turning to Anna Weber, said that he agreed with Olaf Berg.\n", []string{"Karl Lund informed Anna Weber"}, nil},
		"a topic": {"Report\n\nTurning to the Labour Party, Karl Lund said that it was weak.\n", nil, []string{"Karl Lund informed Labour Party"}},
		"another": {"Report\n\nTurning to Anna Weber's plan, Karl Lund said that it was weak.\n", nil, []string{"Karl Lund informed Anna Weber"}},
	})
}

// TestLeaderships: who leads the body that is under his leadership.
func TestLeaderships(t *testing.T) {
	readAll(t, map[string]passage{
		"a delegation":          {"Report\n\nA delegation of the Labour Party under the leadership of Comrade Karl Lund came to Oslo.\n", []string{"Karl Lund leads delegation of the Labour Party"}, nil},
		"a body":                {"Report\n\nThe Royal Norwegian Army, under the command of General Karl Lund, was late.\n", []string{"Karl Lund leads Royal Norwegian Army"}, nil},
		"a part without a name": {"Report\n\nA few men of the Labour Party under the leadership of Karl Lund came to Oslo.\n", nil, []string{"Karl Lund leads Labour Party"}},
	})
}

// TestShortQuotations: what somebody says of himself is his, however short.
func TestShortQuotations(t *testing.T) {
	readAll(t, map[string]passage{
		"behind": {"Report\n\nOslo, 3 May 1961\n\nThe harvest was poor.\n\n\"I met Anna Weber,\" Karl Lund said.\n", []string{"Anna Weber (reported) met Karl Lund by Karl Lund"}, nil},
		"before": {"Report\n\nOslo, 3 May 1961\n\nThe harvest was poor.\n\nKarl Lund said: \"I wrote to Anna Weber.\"\n", []string{"Karl Lund (reported) wrote-to Anna Weber by Karl Lund"}, nil},
		"a name": {"Report\n\nOslo, 3 May 1961\n\nKarl Lund read the book \"I and Anna Weber\" and thanked her.\n", nil, []string{"Anna Weber met Karl Lund"}},
	})
}

// TestPostsWithPersons: an adviser or a private secretary has his post with the person he works for.
func TestPostsWithPersons(t *testing.T) {
	readAll(t, map[string]passage{
		"an adviser":  {"Report\n\nKarl Lund, an adviser to Anna Weber, went to Oslo.\n", []string{"Karl Lund holds-position Anna Weber"}, []string{"Karl Lund reports-to Anna Weber"}},
		"a secretary": {"Report\n\nKarl Lund was private secretary to Anna Weber.\n", []string{"Karl Lund holds-position Anna Weber"}, nil},
		"hers":        {"Report\n\nAnna Weber's private secretary, Karl Lund, went to Oslo.\n", []string{"Karl Lund holds-position Anna Weber"}, nil},
		"an aide":     {"Report\n\nKarl Lund, an aide to Anna Weber, went to Oslo.\n", []string{"Karl Lund holds-position Anna Weber", "Karl Lund reports-to Anna Weber"}, nil},
	})
}

// TestInvertedParticiples: a participle may open the sentence, and who does so stand behind "was".
func TestInvertedParticiples(t *testing.T) {
	readAll(t, map[string]passage{
		"leads":    {"Report\n\nHeading the Norwegian Trade Union is Karl Lund.\n", []string{"Karl Lund leads Norwegian Trade Union"}, nil},
		"replaces": {"Report\n\nAnna Weber fell ill. Replacing Anna Weber is Karl Lund, a lawyer.\n", []string{"Karl Lund succeeded Anna Weber"}, nil},
		"several":  {"Report\n\nRepresenting the Labour Party were Anna Weber and Karl Lund.\n", []string{"Anna Weber represents Labour Party", "Karl Lund represents Labour Party"}, nil},
		"also":     {"Report\n\nAlso representing the Labour Party was its secretary, Karl Lund.\n", []string{"Karl Lund represents Labour Party"}, nil},
		"his wife": {"Report\n\nReplacing Anna Weber is the wife of Karl Lund.\n", nil, []string{"Karl Lund succeeded Anna Weber"}},
		"who":      {"Report\n\nReplacing Anna Weber is Karl Lund, who told Olaf Berg so.\n", []string{"Karl Lund succeeded Anna Weber"}, nil},
		"said":     {"Report\n\nMeeting Anna Weber was difficult, Karl Lund said. Meeting Anna Weber was a pleasure, Minister Olaf Berg added.\n", nil, []string{"Anna Weber met Karl Lund", "Anna Weber met Olaf Berg"}},
		"a thing":  {"Report\n\nMeeting Anna Weber was Karl Lund's wish. Supporting Olaf Berg was easy for Karl Lund.\n", nil, []string{"Anna Weber met Karl Lund", "Karl Lund supports Olaf Berg"}},
	})
}

// TestTitledLives: a biographical note goes on about whom its title names.
func TestTitledLives(t *testing.T) {
	readAll(t, map[string]passage{
		"cadre note": {"Cadre Note on Comrade Karl Lund\n\nConfidential\n\nMember of the Labour Party since 1943, admitted on the recommendation of Otto Weber. In 1944 he met Anna Roos.\n", []string{"Karl Lund met Anna Roos"}, nil},
		"others":     {"Note on the Talks with Comrade Karl Lund\n\nMember of the Labour Party since 1943, admitted on the recommendation of Otto Weber.\n\nIn 1944 he met Anna Roos.\n", nil, []string{"Karl Lund met Anna Roos"}},
		"two":        {"Biographical Notes on Karl Lund and Otto Weber\n\nMembers of the Labour Party since 1943.\n\nIn 1944 he met Anna Roos.\n", nil, []string{"Karl Lund met Anna Roos", "Otto Weber met Anna Roos"}},
	})
}

// TestOfficeThenAnother: who holds the office is named behind it, though another preposition and name follow.
func TestOfficeThenAnother(t *testing.T) {
	readAll(t, map[string]passage{
		"and with": {"Report\n\nAnna Weber had talks in Oslo with the president of the Labour Party, Karl Lund, and with Olaf Berg.\n", []string{"Anna Weber met Karl Lund", "Anna Weber met Olaf Berg"}, nil},
		"and":      {"Report\n\nAnna Weber thanked the president of the Labour Party, Karl Lund, and Olaf Berg.\n", []string{"Anna Weber thanked Olaf Berg"}, nil},
	})
}

// TestInHisPlace: who comes in somebody's place is another.
func TestInHisPlace(t *testing.T) {
	readAll(t, map[string]passage{
		"named": {"Report\n\nOlaf Berg fell ill in May. The Labour Party named Karl Lund in his place.\n", []string{"Karl Lund succeeded Olaf Berg"}, nil},
		"sent":  {"Report\n\nOlaf Berg fell ill in May. Karl Lund was sent in his stead.\n", []string{"Karl Lund succeeded Olaf Berg"}, nil},
		"ill":   {"Report\n\nOlaf Berg came in May. When Karl Lund fell ill, others came in his place.\n", nil, []string{"Karl Lund succeeded Olaf Berg"}},
	})
}

// TestObjectsBehindPlaces: whom one meets may stand behind where one meets him, and who then does something else is not met.
func TestObjectsBehindPlaces(t *testing.T) {
	readAll(t, map[string]passage{
		"an object behind a place":       {"Report\n\nKarl Lund met in Oslo Otto Berg. In May President Hahn received in Riga the Cuban Minister of Trade, Ernesto Gil.\n", []string{"Karl Lund met Otto Berg", "Hahn met Ernesto Gil"}, nil},
		"a new subject behind a place":   {"Report\n\nWhen Karl Lund arrived in Oslo Otto Berg had left.\n", nil, []string{"Karl Lund met Otto Berg"}},
		"a report to one's own superior": {"Report by Captain Otto Weber to Colonel Hans Falk\n\nI arrived at Lund on Monday.\n\nOtto Weber\n", []string{"Otto Weber reports-to Hans Falk"}, nil},
		"a letter, and to no superior":   {"Letter from Captain Otto Weber to Colonel Hans Falk\n\nI arrived at Lund on Monday.\n\nOtto Weber\n", nil, []string{"Otto Weber reports-to Hans Falk"}},
	})
}
