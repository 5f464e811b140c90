package name

import (
	"slices"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"dramatis/seeds"
)

func load(t testing.TB) *Tables {
	t.Helper()
	tables, err := Load(seeds.FS)
	if err != nil {
		t.Fatal(err)
	}
	return tables
}

func TestCompare(t *testing.T) {
	tables := load(t)
	for _, c := range []struct {
		a, b string
		want Verdict
	}{
		{"Kim Il Sung", "Kim Il-sung", Same},
		{"Kim Il Sung", "KIM IL SUNG", Same},
		{"Kim Il Sung", "Ким Ир Сен", Same},
		{"Kim Il Sung", "김일성", Same},
		{"Kim Il Sung", "Kim Ilsung", Same},
		{"Kim Il Sung", "Kim Il-seong", Same},
		{"Kim Il", "Kim Il Sung", Different},
		{"Kim Il Sung", "Kim Sung-joo", Different},
		{"Kim Il Sung", "Kim Tu-bong", Different},
		{"Kim Tu-bong", "Kim Du Bong", Same},
		{"Pak Hon Yong", "Pak Heon-yeong", Same},
		{"Pak Hon-yong", "Park Hun-young", Same},
		{"Pak Il-u", "Pak Hon Yong", Different},
		{"Nam Il", "Nam Ir", Same},
		{"Nam Il", "Нам Ир", Same},
		{"Anna Perez de Soto", "Perez de Soto", Part},
		{"Anna Perez de Soto", "A. Perez", Same},
		{"Perez de Soto", "Soto", Same},
		{"Perez de Soto", "Perez", Same},
		{"Anna de Soto", "A. Soto", Same},
		{"Anna de Soto", "Anna", Different},
		{"Van der Bil", "Bill", Different},
		{"Van der Bil", "Van Der Bil", Same},
		{"Mac Lund", "McGregor Lund", Same},
		{"Mac Lund", "Martin Lund", Different},
		{"Len Weber", "Leonard Weber", Same},
		{"Wally Weber", "Walworth Weber", Same},
		{"H. Otto Weber", "Hans Weber", Different},
		{"H. Otto Weber", "Otto Weber", Same},
		{"H. Otto Weber", "Hans Otto Weber", Same},
		{"Hans O. Weber", "Hans Weber", Same},
		{"W. O. Weber", "Otto Weber", Different},
		{"David Ormsby Lund", "Ormsby Lund", Same},
		{"Rauf Şahin", "Shahin", Part},
		{"Rauf Şahin", "Sahin", Part},
		{"Rauf Shahin", "Şahin", Part},
		{"Šime Petrović", "Petrovich", Part},
		{"Nuri al-Rashid", "Nuri ar-Rashid", Same},
		{"Adib ash-Shami", "Adib al-Shami", Same},
		{"Adib ash-Shami", "Adib al-Hami", Different},
		{"An-Nahhas", "Mustafa al-Nahhas", Part},
		{"Semyon Pugachev", "Semyon Pugachov", Same},
		{"Andrej Lukin", "Andrei Lukin", Same},
		{"Soedarmo", "Sudarmo", Same},
		{"Wirjo Soedjatma", "Wirjo Sujatma", Same},
		{"Tjokrobudi", "Cokrobudi", Same},
		{"Otto Moeller", "Otto Muller", Different},
		{"Chow Shu-kai", "Chou Shu-k'ai", Same},
		{"Tsiang Ting-fu", "Chiang T'ing-fu", Same},
		{"David Ormsby Lund", "David Ormsby-Lund", Same},
		{"David Ormsby Lund", "Ormsby-Lund", Part},
		{"David Otto Lund", "David Otto-Lund", Different},
		{"Anna Perez de Soto", "de Soto", Part},
		{"Otto of Lund", "Karl of Lund", Different},
		{"Otto of Lund", "Earl of Lund", Part},
		{"Earl of Lund", "Lord Lund", Same},
		{"Juan Maria Velasco Lund", "Velasco Lund", Same},
		{"David Peter Lund", "Peter Lund", Different},
		{"David Ormsby Lund", "Peter Lund", Different},
		{"D. Ormsby Lund", "Peter Ormsby Lund", Different},
		{"W. O. Weber", "Walter Weber", Same},
		{"Anna Pope", "Anna", Different},
		{"Anna Pope", "Pope Anna", Different},
		{"Kim", "Kim Il Sung", Part},
		{"Rhee", "Yi Ki-pung", Different},
		{"Rhee", "Syngman Rhee", Part},
		{"Yi", "Yi Ki-pung", Part},
		{"Ким", "Kim Il Sung", Part},
		{"Kim", "Kim Philby", Different},
		{"Philby", "Kim Philby", Part},
		{"Ki-Hyun Kim", "Kim Ki Hyun", Same},
		{"Ki-Hyun Kim", "Kim Il-sung", Different},
		{"Zhou Enlai", "Chou En-lai", Same},
		{"Mao Zedong", "Mao Tse-tung", Same},
		{"Mao Zedong", "MAO ZE DONG", Same},
		{"Zhu De", "Chu Teh", Same},
		{"Zhu De", "Zhou De", Different},
		{"Peng Dehuai", "P'eng Te-huai", Same},
		{"Liu Shaoqi", "Liu Shao-ch'i", Same},
		{"Liu Shaoqi", "Liu Shaoxi", Different},
		{"Мао Цзэдун", "Mao Zedong", Same},
		{"Stalin", "Iosif Vissarionovich Stalin", Part},
		{"I.V. Stalin", "Iosif Vissarionovich Stalin", Same},
		{"I. V. Stalin", "Joseph Stalin", Same},
		{"J.V. Stalin", "Iosif Vissarionovich Stalin", Same},
		{"Iosif Vissarionovich", "I.V. Stalin", Part},
		{"Vera Ivanovna", "V.I. Sidorov", Different},
		{"Vera Ivanovna", "V.I. Sidorova", Part},
		{"Ivan Petrovich", "I.P. Sidorov", Part},
		{"Iosif Vissarionovich", "Iosif Vissarionovich Stalin", Part},
		{"Iosif Vissarionovich", "Nikita Sergeyevich Khrushchev", Different},
		{"Сталину И. В.", "I.V. Stalin", Same},
		{"Vasily Stalin", "Joseph Stalin", Different},
		{"V.I. Stalin", "I.V. Stalin", Different},
		{"Штыков", "Shtykov", Same},
		{"T.F. Shtykov", "Terenty Fomich Shtykov", Same},
		{"Vasil'yev", "Vasiliev", Same},
		{"A.M. Puzanov", "Alexander Puzanov", Same},
		{"A.M. Puzanov", "Alexander I. Puzanov", Different},
		{"Puzanov A.M.", "A. M. Puzanov", Same},
		{"Mikoyan", "A. Mikoyan", Part},
		{"A. Mikoyan", "S. Mikoyan", Different},
		{"Gromyko, Andrey Andreyevich", "Andrei Gromyko", Same},
		{"Andrei Gromyko", "Anatoly Gromyko", Different},
		{"Sokolovsky, Marshal Vasily", "Vasilii Sokolovskii", Same},
		{"Smith, John, Jr.", "John Smith", Same},
		{"John Smith Jr", "John Smith Sr", Different},
		{"Nutter, G. Warren", "Warren Nutter", Same},
		{"Eban, Abba", "Eban, Suzy", Different},
		{"De Guiringaud, Louis", "Guiringaud, Louis de", Same},
		{"De Quay", "Khang Kay", Different}, // a particle is told by the letters behind it alone
		{"De Quay", "Jan Quay", Part},
		{"Van der Byl", "Byrd Bill", Different},
		{"De Gaulle", "Charles de Gaulle", Part},
		{"Ann Field", "Field", Part},
		{"Ann Field", "Ann", Different},
		{"Mrs. Roosevelt", "Mr. Roosevelt", Different},
		{"Eleanor Roosevelt", "Mr. Roosevelt", Different},
		{"Nguyen Van Thieu", "Nguyen Huu Tho", Different},
		{"Generalissimo Stalin", "Stalin", Same},
		{"", "Stalin", Different},
		{"President", "Prime Minister", Different},
	} {
		for _, pair := range [][2]string{{c.a, c.b}, {c.b, c.a}} {
			if got := tables.Compare(tables.Person(pair[0]), tables.Person(pair[1])); got != c.want {
				t.Errorf("%q and %q: got %d, want %d", pair[0], pair[1], got, c.want)
			}
		}
	}
}

// TestHeardAlone: a short surname that only sounds as somebody's is not his.
func TestHeardAlone(t *testing.T) {
	tables := load(t)
	for _, c := range []struct {
		bare, full string
		want       bool
	}{
		{"Fong", "Kien Phong", true}, {"Cang", "Tri Quang", true}, {"Boon", "George Bunn", true}, {"Mai", "Curtis E. LeMay", true},
		{"Bunn", "George Bunn", false}, {"Fawzy", "Mahmoud Fawzi", false}, {"Riyad", "Mahmoud Riad", false}, {"LeMay", "Curtis E. Le May", false},
		{"Boell", "Heinrich Böll", false}, {"Rhee", "Syngman Rhee", false}, {"Khruschev", "Nikita Khrushchev", false}, {"George Boon", "George Bunn", false},
	} {
		if got := HeardAlone(tables.Person(c.bare), tables.Person(c.full)); got != c.want {
			t.Errorf("HeardAlone(%q, %q) = %v", c.bare, c.full, got)
		}
	}
}

func TestWordsKey(t *testing.T) {
	tables := load(t)
	for _, c := range []struct {
		a, b string
		same bool
	}{
		{"CPSU CC", "CPSU Central Committee", true},
		{"CPSU CC", "Central Committee of the Communist Party of the Soviet Union", true},
		{"CPSU CC", "CC CPSU", true},
		{"CPSU CC", "CPSU", false},
		{"KWP CC", "KWP Central Committee", true},
		{"KWP CC", "KWP", false},
		{"KWP CC", "KWP CC Presidium", false},
		{"KWP", "Korean Workers' Party", true},
		{"KWP", "Workers’ Party of Korea", true},
		{"CCP", "Chinese Communist Party", true},
		{"CCP", "Communist Party of China", true},
		{"CCP CC", "CPSU CC", false},
		{"7th CCP congress", "7th congress of the Communist Party of China", true},
		{"7th CCP congress", "Seventh Congress of the CCP", true},
		{"20th CPSU Congress", "XX Congress of the CPSU", true},
		{"20th CPSU Congress", "21st CPSU Congress", false},
		{"USSR", "Soviet Union", true},
		{"18-Nation Committee", "Eighteen-Nation Committee", true},
		{"18-Nation Committee", "Ten-Nation Committee", false},
		{"Fourth Committee", "Committee of Four", false},
		{"UN Security Council", "Security Council", true},
		{"National Security Council", "Security Council", false},
		{"USSR Council of Ministers", "Council of Ministers of the Soviet Union", true},
		{"Soviet government", "Government of the USSR", true},
		{"DPRK", "Democratic People’s Republic of Korea", true},
		{"DPRK", "Republic of Korea", false},
		{"North Korea", "South Korea", false},
		{"PRC", "People's Republic of China", true},
		{"South Viet-Nam", "South Vietnam", true},
		{"North Viet Nam", "South Vietnam", false},
		{"Peiping", "Peking", true},
		{"Formosa Strait", "Taiwan Straits", true},
		{"Embassy in Holland", "Embassy in the Netherlands", true},
		{"Chilean Communist Party", "Communist Party of Chile", true},
		{"Dutch Government", "Government of the Netherlands", true},
		{"Irish Government", "Government of Iceland", false},
		{"St. Petersburg", "Leningrad", true},
		{"Saigon", "Ho Chi Minh City", true},
		{"Orion Shipping Ltd", "Orion Shipping", true},
		{"Orion Shipping, Inc.", "Orion Shipping GmbH & Co. KG", true},
		{"Orion Shipping", "Orion Holding", false},
		{"U.S. government", "Government of the United States", true},
		{"Ministry of Foreign Affairs of the DPRK", "DPRK Foreign Ministry", true},
		{"June CPSU CC Plenum", "June CPSU CC  plenum", true},
	} {
		if got := tables.WordsKey(c.a) == tables.WordsKey(c.b); got != c.same {
			t.Errorf("%q (%s) and %q (%s): same is %v, want %v", c.a, tables.WordsKey(c.a), c.b, tables.WordsKey(c.b), got, c.same)
		}
	}
}

func TestSlug(t *testing.T) {
	tables := load(t)
	for name, want := range map[string]string{
		"Kim Il Sung": "kim-il-sung", "Штыков": "shtykov", "Rómulo Betancourt": "romulo-betancourt",
		"CPSU CC": "cpsu-cc", "김일성": "", "People’s Republic": "peoples-republic", " – ": "",
	} {
		if got := tables.Slug(name); got != want {
			t.Errorf("slug of %q is %q, want %q", name, got, want)
		}
	}
}

func TestLoadNamesTheTableAtFault(t *testing.T) {
	if _, err := Load(fstest.MapFS{}); err == nil {
		t.Error("no error without tables")
	}
}

// FuzzPerson holds that any text can be taken apart and that comparing it is symmetric.
func FuzzPerson(f *testing.F) {
	for _, s := range []string{"Kim Il Sung", "I.V. Stalin", "Сталину И. В.", "김일성", ", ,", "...", "Jr.", "Mao Tse-tung", "a\xff", "ch'i-ch'i-ch'i-ch'i"} {
		f.Add(s, "Kim Il")
	}
	tables := load(f)
	f.Fuzz(func(t *testing.T, a, b string) {
		x, y := tables.Person(a), tables.Person(b)
		if tables.Compare(x, y) != tables.Compare(y, x) {
			t.Errorf("%q and %q compare differently the other way round", a, b)
		}
		tables.WordsKey(a)
		tables.Slug(b)
	})
}

func BenchmarkCompare(b *testing.B) {
	tables := load(b)
	x, y := tables.Person("Kim Il Sung"), tables.Person("Ким Ир Сен")
	for b.Loop() {
		tables.Compare(x, y)
	}
}

func BenchmarkPerson(b *testing.B) {
	tables := load(b)
	for b.Loop() {
		tables.Person("Generalissimo Iosif Vissarionovich Stalin")
	}
}

// TestTablesAreTheSameEachTime loads the tables again and again: what a name means must
// not hang on the order in which Go walks a map.
func TestTablesAreTheSameEachTime(t *testing.T) {
	first := load(t).words
	for range 20 {
		again := load(t).words
		if diff := cmp.Diff(first.acronyms, again.acronyms); diff != "" {
			t.Fatalf("acronyms: %s", diff)
		}
		for word, phrases := range first.phrases {
			for i, p := range phrases {
				if other := again.phrases[word][i]; !slices.Equal(p.from, other.from) || !slices.Equal(p.to, other.to) {
					t.Fatalf("%q stands once for %q and once for %q", p.from, p.to, other.to)
				}
			}
		}
	}
}

// TestAPhraseIsNotWrittenIntoItself is for names that hold a shorter name of the same body.
func TestAPhraseIsNotWrittenIntoItself(t *testing.T) {
	tables := load(t)
	whole, short := tables.Words("Chinese People's Liberation Army"), tables.Words("People's Liberation Army")
	if diff := cmp.Diff([]string{"china", "people", "liberation", "army"}, whole); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(whole, short); diff != "" {
		t.Error(diff)
	}
	for word, phrases := range tables.words.phrases {
		for _, p := range phrases {
			if got := tables.words.replacePhrases(p.from, nil); !slices.Equal(got, p.to) {
				t.Errorf("%s …: %q is written %q, and stands for %q", word, p.from, got, p.to)
			}
		}
	}
}

// TestNickname tells the familiar form of a given name from the one it stands for.
func TestNickname(t *testing.T) {
	tables, err := Load(seeds.FS)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"Bill Lund", "William Lund", true}, {"Bill Lund", "J. William Lund", true}, {"William Lund", "Bill Lund", false},
		{"Fred Lund", "Frederick Lund", true}, {"Wally Lund", "Walworth Lund", true}, {"Karl Lund", "Charles Lund", false},
		{"George Lund", "Georges Lund", false}, {"B. Lund", "William Lund", false},
	} {
		if got := tables.Nickname(tables.Person(c.a), tables.Person(c.b)); got != c.want {
			t.Errorf("%s beside %s: got %v", c.a, c.b, got)
		}
	}
}
