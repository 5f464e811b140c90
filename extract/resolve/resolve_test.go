package resolve

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dramatis/extract/coref"
	"dramatis/graph"
	"dramatis/seeds"
)

// paper is a document by its chains: "kind|first name; other name; …|flags|title|land", where kind is p, o,
// l or e, and flags are b (edition), x (local event), f (a woman's title), s (a party of the heading).
type paper struct {
	id     string
	date   graph.EDTF
	chains []string
}

var kinds = map[string]graph.EntityType{"p": graph.Person, "o": graph.Organization, "l": graph.Place, "e": graph.Event}

// result makes what coreference would say of a paper.
func (p paper) result() coref.Result {
	var r coref.Result
	for i, text := range p.chains {
		f := strings.Split(text+"||||", "|")
		names := strings.Split(f[1], "; ")
		c := coref.Chain{Type: kinds[f[0]], Name: names[0], Names: names, Mentions: []int{i}, Land: f[4]}
		c.Bibliographic, c.Local = strings.Contains(f[2], "b"), strings.Contains(f[2], "x")
		if strings.Contains(f[2], "f") {
			c.Titles = []string{"Mrs."}
		}
		if f[3] != "" {
			c.Titles = append(c.Titles, f[3])
		}
		if f[5] != "" {
			c.Posts = []string{f[5]}
		}
		if strings.Contains(f[2], "s") {
			r.Senders = append(r.Senders, coref.ChainID(i))
		}
		r.Chains = append(r.Chains, c)
	}
	return r
}

func fresh(t testing.TB) *Resolver {
	t.Helper()
	r, err := New(seeds.FS)
	if err != nil {
		t.Fatal(err)
	}
	r.KeepReasons()
	return r
}

// identify judges papers.
func identify(t testing.TB, papers []paper) *Identity {
	r := fresh(t)
	for _, p := range papers {
		r.Add(graph.DocumentID(p.id), p.date, p.result(), nil)
	}
	return r.Resolve()
}

// show writes an identity as a test compares it: IRI, name, and the chains by document and number.
func show(papers []paper, i *Identity) []string {
	var out []string
	for _, e := range i.Entities() {
		var chains []string
		for _, p := range papers {
			for c := range p.chains {
				if i.Entity(graph.DocumentID(p.id), coref.ChainID(c)).ID == e.ID {
					chains = append(chains, fmt.Sprintf("%s%d", p.id, c))
				}
			}
		}
		out = append(out, fmt.Sprintf("%s %s: %s", e.ID, e.Name, strings.Join(chains, " ")))
	}
	return out
}

var judgements = []struct {
	name   string
	papers []paper
	want   string
}{
	{"romanisations", []paper{{"a", "", []string{"p|Kim Il Sung"}}, {"b", "", []string{"p|Kim Il-sung"}}, {"c", "", []string{"p|Ким Ир Сен"}}},
		"person/kim-il-sung Kim Il Sung: a0 b0 c0"},
	{"Kim Il is another", []paper{{"a", "", []string{"p|Kim Il Sung"}}, {"b", "", []string{"p|Kim Il"}}},
		"person/kim-il Kim Il: b0\nperson/kim-il-sung Kim Il Sung: a0"},
	{"the only Stalin", []paper{{"a", "", []string{"p|Iosif Vissarionovich Stalin; Stalin"}}, {"b", "", []string{"p|Stalin"}}, {"c", "", []string{"p|I.V. Stalin"}}},
		"person/iosif-vissarionovich-stalin Iosif Vissarionovich Stalin: a0 b0 c0"},
	{"two Stalins leave the surname alone", []paper{{"a", "", []string{"p|Joseph Stalin"}}, {"b", "", []string{"p|Stalin"}}, {"c", "", []string{"p|Vasily Stalin"}}, {"d", "", []string{"p|Stalin"}}},
		"person/joseph-stalin Joseph Stalin: a0\nperson/stalin@b Stalin: b0\nperson/stalin@d Stalin: d0\nperson/vasily-stalin Vasily Stalin: c0"},
	{"a surname nobody bears more fully", []paper{{"a", "", []string{"p|Molotov"}}, {"b", "", []string{"p|Molotov"}}}, "person/molotov Molotov: a0 b0"},
	{"bare Kims stay in their documents", []paper{{"a", "", []string{"p|Kim"}}, {"b", "", []string{"p|Kim"}}}, "person/kim@a Kim: a0\nperson/kim@b Kim: b0"},
	{"bare Kim of the only Kim", []paper{{"a", "", []string{"p|Kim Il Sung"}}, {"b", "", []string{"p|Kim"}}}, "person/kim-il-sung Kim Il Sung: a0 b0"},
	{"initials that fit two", []paper{{"a", "", []string{"p|John Smith"}}, {"b", "", []string{"p|James Smith"}}, {"c", "", []string{"p|J. Smith"}}},
		"person/j-smith J. Smith: c0\nperson/james-smith James Smith: b0\nperson/john-smith John Smith: a0"},
	{"initials that an office tells", []paper{{"a", "", []string{"p|John Smith||President"}}, {"b", "", []string{"p|John Smith||President"}}, {"c", "", []string{"p|James Smith||Lieutenant"}}, {"d", "", []string{"p|J. Smith||President"}}},
		"person/james-smith James Smith: c0\nperson/john-smith John Smith: a0 b0 d0"},
	{"forename and surname apart", []paper{{"a", "", []string{"p|Ann Lee"}}, {"b", "", []string{"p|Ann; Lee"}}}, "person/ann-lee Ann Lee: a0 b0"},
	{"no chain of half-alike names", []paper{{"a", "", []string{"p|John A. Smith"}}, {"b", "", []string{"p|John Smith"}}, {"c", "", []string{"p|John B. Smith"}}},
		"person/john-a-smith John A. Smith: a0\nperson/john-b-smith John B. Smith: c0\nperson/john-smith John Smith: b0"},
	{"an alias carries over", []paper{{"a", "", []string{"p|Filippov; Stalin"}}, {"b", "", []string{"p|Filippov"}}, {"c", "", []string{"p|I.V. Stalin; Stalin"}}},
		"person/i-v-stalin I.V. Stalin: a0 b0 c0"},
	{"two aliases", []paper{{"a", "", []string{"p|I.V. Stalin; Filippov"}}, {"b", "", []string{"p|Joseph Stalin; Feng Xi"}}, {"c", "", []string{"p|Feng Xi"}}, {"d", "", []string{"p|Filippov"}}},
		"person/joseph-stalin Joseph Stalin: a0 b0 c0 d0"},
	{"an alias that reads as a full name", []paper{{"a", "", []string{"p|Feng Xi; Stalin"}}, {"b", "", []string{"p|Filippov; Stalin"}}, {"c", "", []string{"p|Josef Stalin"}}, {"d", "", []string{"p|Stalin"}}, {"e", "", []string{"p|Feng Xi"}}},
		"person/josef-stalin Josef Stalin: a0 b0 c0 d0 e0"},
	{"an alias that a man bears", []paper{{"a", "", []string{"p|Filippov; Stalin"}}, {"b", "", []string{"p|V. Filippov"}}, {"c", "", []string{"p|I.V. Stalin"}}, {"d", "", []string{"p|Filippov"}}},
		"person/filippov@a Filippov: a0\nperson/filippov@d Filippov: d0\nperson/i-v-stalin I.V. Stalin: c0\nperson/v-filippov V. Filippov: b0"},
	{"a full alias joins two full names", []paper{{"a", "", []string{"p|Kim Il-sung"}}, {"b", "", []string{"p|Kim Sung-joo"}}, {"c", "", []string{"p|Kim Il-sung; Kim Sung-joo"}}},
		"person/kim-il-sung Kim Il-sung: a0 b0 c0"},
	{"two chains of one document", []paper{{"a", "", []string{"p|Pak Hon Yong", "p|Pak Heon-yeong"}}, {"b", "", []string{"p|Pak Hon Yong"}}},
		"person/pak-heon-yeong Pak Heon-yeong: a1\nperson/pak-hon-yong Pak Hon Yong: a0 b0"},
	{"the same name twice in one document", []paper{{"a", "", []string{"p|Nam Il", "p|Nam Il"}}, {"b", "", []string{"p|Nam Il"}}}, "person/nam-il Nam Il: a0 b0\nperson/nam-il@a.2 Nam Il: a1"},
	{"man and wife", []paper{{"a", "", []string{"p|Franklin Roosevelt"}}, {"b", "", []string{"p|Roosevelt|f"}}}, "person/franklin-roosevelt Franklin Roosevelt: a0\nperson/mrs-roosevelt Mrs. Roosevelt: b0"},
	{"Cyrillic", []paper{{"a", "", []string{"p|Штыков"}}, {"b", "", []string{"p|T.F. Shtykov"}}}, "person/t-f-shtykov T.F. Shtykov: a0 b0"},
	{"Wade and pinyin", []paper{{"a", "", []string{"p|Mao Tse-tung"}}, {"b", "", []string{"p|Mao Zedong"}}, {"c", "", []string{"p|Mao Zedong"}}}, "person/mao-zedong Mao Zedong: a0 b0 c0"},
	{"a translator is no actor", []paper{{"a", "", []string{"p|Goldberg"}}, {"b", "", []string{"p|Gary Goldberg|b"}}}, "person/gary-goldberg Gary Goldberg: b0\nperson/goldberg Goldberg: a0"},
	{"a translator who is an actor", []paper{{"a", "", []string{"p|Gary Goldberg"}}, {"b", "", []string{"p|Gary Goldberg|b"}}}, "person/gary-goldberg Gary Goldberg: a0 b0"},
	{"no letters for an IRI", []paper{{"a", "", []string{"p|박헌영"}}}, "person/u84f25515 박헌영: a0"},
	{"a Hangul name with its Latin one", []paper{{"a", "", []string{"p|박헌영"}}, {"b", "", []string{"p|Pak Hon Yong"}}}, "person/pak-hon-yong Pak Hon Yong: a0 b0"},

	{"acronyms", []paper{{"a", "", []string{"o|CPSU CC", "o|CPSU"}}, {"b", "", []string{"o|CPSU Central Committee"}}, {"c", "", []string{"o|Central Committee of the Communist Party of the Soviet Union"}}},
		"organization/cpsu CPSU: a1\norganization/cpsu-central-committee CPSU Central Committee: a0 b0 c0"},
	{"subunits", []paper{{"a", "", []string{"o|KWP"}}, {"b", "", []string{"o|KWP CC"}}, {"c", "", []string{"o|KWP CC Presidium"}}},
		"organization/kwp KWP: a0\norganization/kwp-cc KWP CC: b0\norganization/kwp-cc-presidium KWP CC Presidium: c0"},
	{"a state is place and body", []paper{{"a", "", []string{"o|Soviet Union"}}, {"b", "", []string{"l|USSR"}}, {"c", "", []string{"o|USSR; Soviet Union"}}}, "organization/soviet-union Soviet Union: a0 b0 c0"},
	{"an acronym explained elsewhere", []paper{{"a", "", []string{"o|Joint Planning Board; JPB"}}, {"b", "", []string{"o|JPB"}}}, "organization/joint-planning-board Joint Planning Board: a0 b0"},
	{"an acronym of two bodies", []paper{{"a", "", []string{"o|Joint Planning Board; JPB"}}, {"b", "", []string{"o|Japan Postal Bank; JPB"}}, {"c", "", []string{"o|JPB"}}},
		"organization/japan-postal-bank Japan Postal Bank: b0\norganization/joint-planning-board Joint Planning Board: a0\norganization/jpb JPB: c0"},
	{"an acronym that nobody explains", []paper{{"a", "", []string{"o|Joint Planning Board"}}, {"b", "", []string{"o|JPB"}}, {"c", "", []string{"o|Joint Planning Board"}}},
		"organization/joint-planning-board Joint Planning Board: a0 b0 c0"},
	{"an acronym of two bodies, nearly always of one", []paper{{"a", "", []string{"o|Joint Planning Board; JPB"}}, {"b", "", []string{"o|Japan Postal Bank; JPB"}}, {"c", "", []string{"o|JPB"}},
		{"d", "", []string{"o|Joint Planning Board"}}, {"e", "", []string{"o|Joint Planning Board"}}, {"f", "", []string{"o|Joint Planning Board"}}},
		"organization/japan-postal-bank Japan Postal Bank: b0\norganization/joint-planning-board Joint Planning Board: a0 c0 d0 e0 f0"},
	{"letters that another body is far oftener spelled by", []paper{{"a", "", []string{"o|Japan Postal Bank; JPB"}}, {"b", "", []string{"o|Japan Postal Bank"}}, {"c", "", []string{"o|JPB"}},
		{"d", "", []string{"o|Joint Planning Board"}}, {"e", "", []string{"o|Joint Planning Board"}}, {"f", "", []string{"o|Joint Planning Board"}}, {"g", "", []string{"o|Joint Planning Board"}}},
		"organization/japan-postal-bank Japan Postal Bank: a0 b0\norganization/joint-planning-board Joint Planning Board: c0 d0 e0 f0 g0"},
	{"letters that two are spelled by, neither far oftener", []paper{{"a", "", []string{"o|Japan Postal Bank; JPB"}}, {"b", "", []string{"o|Japan Postal Bank"}}, {"c", "", []string{"o|JPB"}},
		{"d", "", []string{"o|Joint Planning Board"}}, {"e", "", []string{"o|Joint Planning Board"}}, {"f", "", []string{"o|JPB", "o|Joint Planning Board"}}},
		"organization/japan-postal-bank Japan Postal Bank: a0 b0\norganization/joint-planning-board Joint Planning Board: d0 e0 f0 f1\norganization/jpb JPB: c0"},
	{"two letters are not what is left of a firm", []paper{{"a", "", []string{"o|FE"}}, {"b", "", []string{"o|FE, Inc."}}}, "organization/fe FE: a0\norganization/fe-inc FE, Inc.: b0"},
	{"called by the given name", []paper{{"a", "", []string{"p|Dranom Kassikarn"}}, {"b", "", []string{"p|Dranom Kassikarn"}}, {"c", "", []string{"p|Dranom Kassikarn"}}, {"d", "", []string{"p|Dranom Kassikarn"}},
		{"e", "", []string{"p|Dranom Kassikarn"}}, {"f", "", []string{"p|P. M. Dranom"}}, {"g", "", []string{"p|Dranom||minister"}}},
		"person/dranom-kassikarn Dranom Kassikarn: a0 b0 c0 d0 e0 g0\nperson/p-m-dranom P. M. Dranom: f0"},
	{"a ministry that several states are said to have", []paper{{"a", "", []string{"o|Danish Foreign Ministry"}}, {"b", "", []string{"o|Polish Foreign Ministry"}}, {"c", "", []string{"o|Foreign Ministry"}}, {"d", "", []string{"o|Foreign Ministry"}}},
		"organization/danish-foreign-ministry Danish Foreign Ministry: a0\norganization/foreign-ministry@c Foreign Ministry: c0\norganization/foreign-ministry@d Foreign Ministry: d0\norganization/polish-foreign-ministry Polish Foreign Ministry: b0"},
	{"a ministry of one state", []paper{{"a", "", []string{"o|Danish Foreign Ministry"}}, {"c", "", []string{"o|Foreign Ministry"}}, {"d", "", []string{"o|Foreign Ministry"}}},
		"organization/danish-foreign-ministry Danish Foreign Ministry: a0\norganization/foreign-ministry Foreign Ministry: c0 d0"},
	{"letters beside the words", []paper{{"a", "", []string{"o|Joint Planning Board; JPB"}}, {"b", "", []string{"o|JPB", "o|Joint Planning Board"}}},
		"organization/joint-planning-board Joint Planning Board: a0 b0 b1"},
	{"a body that one document writes twice, and differently", []paper{{"a", "", []string{"o|Department of State", "o|State Department"}}},
		"organization/state-department State Department: a0 a1"},
	{"two bodies that one document writes alike", []paper{{"a", "", []string{"o|General Staff", "o|General Staff"}}},
		"organization/general-staff@a General Staff: a0\norganization/general-staff@a.2 General Staff: a1"},
	{"a place by all its spellings", []paper{{"a", "", []string{"l|South Viet-Nam"}}, {"b", "", []string{"l|South Vietnam"}}, {"c", "", []string{"l|North Vietnam"}}, {"d", "", []string{"l|South Viet-Nam"}}},
		"place/north-vietnam North Vietnam: c0\nplace/south-viet-nam South Viet-Nam: a0 b0 d0"},
	{"an embassy in a country", []paper{{"a", "", []string{"o|Embassy in Poland"}}, {"b", "", []string{"o|Polish Embassy"}}},
		"organization/embassy-in-poland Embassy in Poland: a0\norganization/polish-embassy Polish Embassy: b0"},
	{"a staff of chiefs of staff", []paper{{"a", "", []string{"o|Joint Chiefs of Staff"}}, {"b", "", []string{"o|Joint Staff of the JCS"}}},
		"organization/joint-chiefs-of-staff Joint Chiefs of Staff: a0\norganization/joint-staff-of-the-jcs Joint Staff of the JCS: b0"},
	{"places in two scripts", []paper{{"a", "", []string{"l|Pyongyang"}}, {"b", "", []string{"l|Пхеньян"}}, {"c", "", []string{"l|Варна"}}, {"d", "", []string{"l|Varna"}}},
		"place/pyongyang Pyongyang: a0 b0\nplace/varna Varna: c0 d0"},
	{"places", []paper{{"a", "", []string{"l|Pyongyang"}}, {"b", "", []string{"l|PYONGYANG"}}}, "place/pyongyang Pyongyang: a0 b0"},

	{"congress", []paper{{"a", "1956-03", []string{"e|20th CPSU Congress"}}, {"b", "1957-07-08", []string{"e|20th congress of the CPSU"}}},
		"event/20th-cpsu-congress 20th CPSU Congress: a0 b0"},
	{"June plenums of two years", []paper{{"a", "1957-07-08", []string{"e|June CPSU CC Plenum"}}, {"b", "1957-07", []string{"e|June CPSU CC plenum"}}, {"c", "1958-07-01", []string{"e|June CPSU CC Plenum"}}},
		"event/june-1957-cpsu-cc-plenum June 1957 CPSU CC Plenum: a0 b0\nevent/june-1958-cpsu-cc-plenum June 1958 CPSU CC Plenum: c0"},
	{"a plenum yet to come", []paper{{"a", "1957-03-01", []string{"e|June CPSU CC Plenum"}}, {"b", "1957-07-01", []string{"e|June CPSU CC Plenum"}}},
		"event/june-1957-cpsu-cc-plenum June 1957 CPSU CC Plenum: b0\nevent/june-cpsu-cc-plenum June CPSU CC Plenum: a0"},
	{"a plenum without a date", []paper{{"a", "1957", []string{"e|KWP CC plenum"}}, {"b", "1957", []string{"e|KWP CC plenum"}}}, "event/kwp-cc-plenum@a KWP CC plenum: a0\nevent/kwp-cc-plenum@b KWP CC plenum: b0"},
	{"a war", []paper{{"a", "1957", []string{"e|Korean War"}}, {"b", "2004", []string{"e|Korean War"}}}, "event/korean-war Korean War: a0 b0"},
	{"own events", []paper{{"a", "", []string{"e|conversation of 8 July 1957|x"}}, {"b", "", []string{"e|conversation of 8 July 1957|x"}}},
		"event/conversation-of-8-july-1957@a conversation of 8 July 1957: a0\nevent/conversation-of-8-july-1957@b conversation of 8 July 1957: b0"},
	{"own events of the same people", []paper{
		{"a", "", []string{"e|conversation of 8 July 1957|x", "p|Nam Il|s", "p|A.M. Puzanov|s"}},
		{"b", "", []string{"e|conversation of 8 July 1957|x", "p|Puzanov|s", "p|Nam Il|s"}}},
		"event/conversation-of-8-july-1957 conversation of 8 July 1957: a0 b0\nperson/a-m-puzanov A.M. Puzanov: a2 b1\nperson/nam-il Nam Il: a1 b2"},
}

func TestResolve(t *testing.T) {
	for _, c := range judgements {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(strings.Split(c.want, "\n"), show(c.papers, identify(t, c.papers))); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestAliases(t *testing.T) {
	papers := []paper{{"a", "", []string{"p|Kim Il Sung; Kim"}}, {"b", "", []string{"p|Ким Ир Сен"}}, {"c", "", []string{"p|Kim Il Sung"}}}
	e := identify(t, papers).Entity("b", 0)
	if e.Name != "Kim Il Sung" {
		t.Errorf("name %q", e.Name)
	}
	if diff := cmp.Diff([]string{"Kim", "Ким Ир Сен"}, e.Aliases); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if unknown := identify(t, papers).Entity("z", 0); unknown.ID != "" {
		t.Errorf("a chain never added is %v", unknown)
	}
}

// corpus invents papers whose names collide in every way the rules know.
func corpus(rng *rand.Rand, documents int) []paper {
	surnames := []string{"Smith", "Stalin", "Petrov", "Kim", "Pak", "Mao"}
	given := []string{"", "John ", "J. ", "James ", "I.V. ", "Iosif Vissarionovich ", "Vasily "}
	syllables := []string{"", " Il", " Il Sung", " Il-sung", " Hon Yong", " Zedong", " Tse-tung"}
	other := []string{"o|CPSU CC", "o|CPSU Central Committee", "l|USSR", "o|Soviet Union; USSR", "e|June CPSU CC Plenum", "e|20th CPSU Congress", "e|talk of 1957|x", "o|Joint Board; JB", "o|JB"}
	var out []paper
	for d := range documents {
		p := paper{id: fmt.Sprintf("d%03d", d), date: graph.EDTF(fmt.Sprintf("19%d-07-01", 50+rng.IntN(9)))}
		for range 1 + rng.IntN(6) {
			s := surnames[rng.IntN(len(surnames))]
			n := given[rng.IntN(len(given))] + s
			if s == "Kim" || s == "Pak" || s == "Mao" {
				n = s + syllables[rng.IntN(len(syllables))]
			}
			if rng.IntN(6) == 0 {
				n += "; " + surnames[rng.IntN(len(surnames))]
			}
			p.chains = append(p.chains, "p|"+n+[]string{"|", "|s", "|b"}[rng.IntN(3)])
		}
		p.chains = append(p.chains, other[rng.IntN(len(other))])
		out = append(out, p)
	}
	return out
}

func TestOrderOfAddingDoesNotMatter(t *testing.T) {
	for seed := range uint64(60) {
		rng := rand.New(rand.NewPCG(seed, 1))
		papers := corpus(rng, 12)
		want := identify(t, papers).Entities()
		shuffled := slices.Clone(papers)
		rng.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		if diff := cmp.Diff(want, identify(t, shuffled).Entities()); diff != "" {
			t.Fatalf("seed %d (-want +got)\n%s", seed, diff)
		}
	}
}

func TestChainsOfOneDocumentStayApart(t *testing.T) {
	for seed := range uint64(60) {
		papers := corpus(rand.New(rand.NewPCG(seed, 2)), 12)
		id := identify(t, papers)
		for _, p := range papers {
			seen := map[graph.IRI]int{}
			for c, text := range p.chains {
				ref := id.Entity(graph.DocumentID(p.id), coref.ChainID(c))
				if ref.ID == "" || ref.Name == "" || ref.Aliases == nil {
					t.Fatalf("seed %d: %s of %s has no entity: %+v", seed, text, p.id, ref)
				}
				if first, twice := seen[ref.ID]; twice {
					t.Fatalf("seed %d: %s: %q and %q are one entity %s", seed, p.id, p.chains[first], text, ref.ID)
				}
				seen[ref.ID] = c
			}
		}
	}
}

func TestRemovingADocumentLeavesNoTrace(t *testing.T) {
	papers := corpus(rand.New(rand.NewPCG(7, 7)), 10)
	r := fresh(t)
	for _, p := range papers[:9] {
		r.Add(graph.DocumentID(p.id), p.date, p.result(), nil)
	}
	first := r.Resolve().Entities()
	second := r.Resolve().Entities()
	if diff := cmp.Diff(first, second); diff != "" {
		t.Errorf("a second run judges otherwise (-first +second)\n%s", diff)
	}
	if diff := cmp.Diff(identify(t, papers[:9]).Entities(), first); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// BenchmarkResolve judges 100,000 chains of 20,000 documents.
func BenchmarkResolve(b *testing.B) {
	rng := rand.New(rand.NewPCG(1, 1))
	papers := make([]paper, 20_000)
	for i := range papers {
		papers[i] = paper{id: fmt.Sprintf("d%05d", i), date: "1957-07-08"}
		for range 5 {
			n := fmt.Sprintf("%c. %s", 'A'+rng.IntN(26), invented(rng.IntN(8000)))
			switch rng.IntN(4) {
			case 0:
				n = invented(rng.IntN(8000))
			case 1:
				n = invented(rng.IntN(300)+9000) + " " + invented(rng.IntN(8000))
			}
			papers[i].chains = append(papers[i].chains, "p|"+n)
		}
	}
	for b.Loop() {
		r := fresh(b)
		for _, p := range papers {
			r.Add(graph.DocumentID(p.id), p.date, p.result(), nil)
		}
		b.ReportMetric(float64(len(r.Resolve().Entities())), "entities")
		b.ReportMetric(float64(r.Pairs()), "pairs")
	}
}

// invented gives a pronounceable name for a number.
func invented(n int) string {
	consonants, vowels := "bdfgklmnprstvz", "aeiou"
	var b strings.Builder
	for range 4 {
		b.WriteByte(consonants[n%len(consonants)])
		n /= len(consonants)
		b.WriteByte(vowels[(n+b.Len())%len(vowels)])
	}
	s := b.String() + "v"
	return strings.ToUpper(s[:1]) + s[1:]
}
