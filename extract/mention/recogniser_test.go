package mention_test

import (
	"strings"
	"testing"

	"dramatis/extract/mention"
	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"

	"github.com/google/go-cmp/cmp"
)

// annotate reads a text as one body.
func annotate(t testing.TB, text string) mention.Annotated {
	t.Helper()
	return recogniser(t).Annotate(source.NewDocument("t", text), zone.Layout{})
}

// letters stand for the types in the tables below: p person, o organization, l place, e event.
var letters = map[graph.EntityType]string{graph.Person: "p", graph.Organization: "o", graph.Place: "l", graph.Event: "e"}

// named lists the names of a text as "p:Willy Brandt".
func named(a mention.Annotated, text string, kind graph.MentionKind) string {
	var out []string
	for _, m := range a.Mentions {
		if m.Kind == kind {
			out = append(out, letters[m.Type]+":"+m.Span.Of(text))
		}
	}
	return strings.Join(out, " | ")
}

func TestNames(t *testing.T) {
	r := recogniser(t)
	for _, c := range []struct{ text, want string }{
		// Western names.
		{"Willy Brandt arrived in Bonn.", "p:Willy Brandt | l:Bonn"},
		{"Waruhiu s/o Itote saw Kamau d/o Njoroge at Nyeri.", "p:Waruhiu s/o Itote | p:Kamau d/o Njoroge | l:Nyeri"},
		{"Yesterday Ibrahim Eff. Ahmed met Mohammed Eff. Khalifa.", "p:Ibrahim Eff. Ahmed | p:Mohammed Eff. Khalifa"},
		{"He told Admiral d'Argenlieu that President Giscard d’Estaing and Robert d'Ormont came to the Quai d'Orsay.", "p:d'Argenlieu | p:Giscard d’Estaing | p:Robert d'Ormont | o:Quai d'Orsay"},
		{"Le Général Leclerc est venu avec le Professeur Lund.", "p:Leclerc | p:Lund"},
		{"The Chargé d'Affaires Weber met the Chargé d’Affairs.", "p:Weber"},
		{"Under Secretary Christian A. Lund met Wilton B. Persons and Lucius D. Battle.", "p:Christian A. Lund | p:Wilton B. Persons | p:Lucius D. Battle"},
		{"We saw Commissioners Gerald F. Tape and Ivar Holm.", "p:Gerald F. Tape | p:Ivar Holm"},
		{"He was received by John Foster Dulles.", "p:John Foster Dulles"},
		{"A note from John F. Kennedy was read.", "p:John F. Kennedy"},
		{"W. Averell Harriman left for Moscow.", "p:W. Averell Harriman | l:Moscow"},
		{"Berg was noncommittal. Said Moscow never would accept.", "p:Berg | l:Moscow"},
		{"M. Lund de Berg spoke, and A. Lund of Berlin.", "p:M. Lund de Berg | p:A. Lund | l:Berlin"},
		{"Maurice Couve de Murville disagreed.", "p:Maurice Couve de Murville"},
		{"H. d'Aspremont met V. Giscard d'Estaing in Paris.", "p:H. d'Aspremont | p:V. Giscard d'Estaing | l:Paris"},
		{"Giovanni d'Orlandi met Valéry Giscard d'Estaing and Count Harold d'Aspremont at the Quai d'Orsay.", "p:Giovanni d'Orlandi | p:Valéry Giscard d'Estaing | p:Harold d'Aspremont | o:Quai d'Orsay"},
		// Behind an office and where it is held, and behind a noun of kinship, stands its holder and no town.
		{"The Norwegian consul at Aleppo, Pavlo Kerimov, was told. The envoys in Hanoi, Vientiane, and Rangoon were not.", "l:Aleppo | p:Pavlo Kerimov | l:Hanoi | l:Vientiane | l:Rangoon"},
		{"Our chargé d'affaires in Lima, Vesko Tarnu, left. The Foreign Minister of Ceylon, Perunka, stayed.", "l:Lima | p:Vesko Tarnu | l:Ceylon | p:Perunka"},
		{"Mr. J. HARTLEY-MOE said so to Karl Lund.", "p:J. HARTLEY-MOE | p:Karl Lund"},
		{"My father, Ilmar, kept bees. His brother-in-law, Tarvo Kessel, sold them.", "p:Ilmar | p:Tarvo Kessel"},
		{"Heinrich von Brentano answered.", "p:Heinrich von Brentano"},
		{"We saw U Thant and U Nu there.", "p:U Thant | p:U Nu"},
		{"The letter reached Imre Nagy and Matyas Rakosi.", "p:Imre Nagy | p:Matyas Rakosi"},
		{"Enver Hoxha’s report was long.", "p:Enver Hoxha"},
		{"They met Gamal Abdel Nasser.", "p:Gamal Abdel Nasser"},
		{"A meeting with Mohammad Reza Pahlavi took place.", "p:Mohammad Reza Pahlavi"},
		{"Dean Rusk spoke first.", "p:Dean Rusk"},
		{"I talked to Todor Zhivkov and Janos Kadar.", "p:Todor Zhivkov | p:Janos Kadar"},
		{"a message to GEORGI DIMITROV", "p:GEORGI DIMITROV"},
		// Titles that telegrams shorten, and one that is a name without its full stop.
		{"Genl Khammash and SecGeneral Gideon Rafael met Sen. Lund and Sen. Otto Weber.", "p:Khammash | p:Gideon Rafael | p:Lund | p:Otto Weber"},
		{"Mr. de Brissac met Ambassador von Hase, Colonel van der Byl and Mrs. da Costa. Mr. and Mrs. Lund left.", "p:de Brissac | p:von Hase | p:van der Byl | p:da Costa | p:Lund"},
		{"The Surveyor (Mr. Grice) reported. He asked the Surveyor.", "p:Grice"},
		{"Hun Sen met Amartya Sen there. Chairmen Weber and Lund wrote. Mister Weber met Corporal Lund, Cosmonaut Popov, PolOff Ron Holm and MGen Novak.", "p:Hun Sen | p:Amartya Sen | p:Weber | p:Lund | p:Weber | p:Lund | p:Popov | p:Ron Holm | p:Novak"},
		{"A Weber-President Lund talk was held. Prime-Minister Fidel Weber saw Minister-Counselor David W. Lund.", "p:Lund | p:Fidel Weber | p:David W. Lund"},
		{"Secretary of State-Designate Weber met Chief-of-Staff Lund. Govenor Novak told Secrectary Berg so. Senator Marshall left.", "p:Weber | p:Lund | p:Novak | p:Berg | p:Marshall"},
		{"Natan Alterman saw Ernesto Cardenal and Karl Chaplin. In Oslo Alterman told Cardenal so, and Chaplin left. He asked our Ambassdor to wait.", "p:Natan Alterman | p:Ernesto Cardenal | p:Karl Chaplin | l:Oslo | p:Alterman | p:Cardenal | p:Chaplin"},
		{"Mr. Novak left. To Novak peace meant open borders. CALL TO ALLEN LUND. The poet To Huu met Thich Tri Quang.", "p:Novak | p:Novak | p:ALLEN LUND | p:To Huu | p:Tri Quang"},
		// What is no name though two words have capitals.
		{"They walked to the Brandenborg Gate. It was the time of the Varnik Dynasty. The Zorvian Lords and the Crusader Kingdoms fell.", ""},
		{"He works at the Lindmoor Laboratory, near the Walter Holm Hospital.", "o:Lindmoor Laboratory | o:Walter Holm Hospital"},
		{"No NATO documents are rescinded. An AP story had it.", "o:NATO | o:AP"},
		{"Ambassador to the U.N. Rosseides met U.N. SecGen Lund and Mr. A.P. Weber.", "o:U.N. | p:Rosseides | o:U.N. | p:Lund | p:A.P. Weber"},
		{"For Abu Dhabi the Sheikh signed.", "l:Abu Dhabi"},
		{"DO WE KNOW OF KIM IL SUNG?", "p:KIM IL SUNG"},
		{"The troops in S. Vietnam and N. Korea met Mr. S. Jordan.", "l:S. Vietnam | l:N. Korea | p:S. Jordan"},
		{"Reproached Weber for this.", "p:Weber"},
		{"Workers had sent messages to City Hall announcing it. He feared for His Beatitude's health.", ""},
		{"President DIEM spoke to Premier KIM.", "p:DIEM | p:KIM"},
		{"Ref: A. Djakarta 8770", "l:Djakarta"},
		// Surnames in capitals, where the document prints them so or an office tells it; what is no surname stays what it is.
		{"LIANG Wei met LEUNG Sook in Penang. The party heard SOMCHAI Wattana and Peter HOLM. SOMCHAI left.", "p:LIANG Wei | p:LEUNG Sook | l:Penang | p:SOMCHAI Wattana | p:Peter HOLM | p:SOMCHAI"},
		{"HASSAN bin Yusof and LEUNG Sook, Secretary of the Penang Committee, were there.", "p:HASSAN bin Yusof | p:LEUNG Sook | o:Penang Committee"},
		{"The NATO Council discussed NSC 550 and the MAAG Chief.", "o:NATO Council | o:NSC | o:MAAG"},
		// The Arabic article within a name, and within that of a place.
		{"Prince Abd al-Karim met Abd al-Latif Sabri, General al-Attar and Hikmat al-Attar.", "p:Abd al-Karim | p:Abd al-Latif Sabri | p:al-Attar | p:Hikmat al-Attar"},
		{"They drove to Jabal al-Akhdar and Kafr el-Dawar.", "l:Jabal al-Akhdar | l:Kafr el-Dawar"},
		// Offices and given names as telegrams and letters shorten them.
		{"PermRep Lund told ForMin Novak that Fon Min Weber and VAdm Stone agreed.", "p:Lund | p:Novak | p:Weber | p:Stone"},
		{"Secretary of the Treasury Holm wrote to Mons. Rossi.", "p:Holm | p:Rossi"},
		{"A letter from I. Gh. Stan and Wm. Holm was read.", "p:I. Gh. Stan | p:Wm. Holm"},
		// Two people joined by a hyphen; a double surname.
		{"Jan Novak met Petr Gromov. The Novak-Gromov talks went on.", "p:Jan Novak | p:Petr Gromov | p:Novak | p:Gromov"},
		{"Horst Blomeyer-Bartenstein saw Jan Novak. Herr Blomeyer-Bartenstein left.", "p:Horst Blomeyer-Bartenstein | p:Jan Novak | p:Blomeyer-Bartenstein"},
		// Styles, adverbs and prepositions before a name; a title that is borne as a name.
		{"I told His Majesty that Your Highness and Her Excellency agreed.", ""},
		{"Conversely Novak refused. Mr. Novak left.", "p:Novak | p:Novak"},
		{"Meanwhile Embassy staff waited. Plus Another Official came.", ""},
		{"The Dalai Lama thanked Jan Novak. Help for Dalai Lama is needed.", "p:Dalai Lama | p:Jan Novak | p:Dalai Lama"},
		// What capitals do not make a name: numbers, glued words, contractions, many of a people.
		{"The Ambassador asked. II and IV said they agreed.", ""},
		{"The Consul asked. ChiRep said nothing. ChiRep left.", ""},
		{"DeVries said nothing to Mr. McKenna and LaFollette.", "p:DeVries | p:McKenna | p:LaFollette"},
		{"Doesn’t Sidorov want it? Don't ask. I'm glad.", "p:Sidorov"},
		{"The Angolians said no. Zorvians told us that they agreed.", ""},
		{"FonMin Sidorov told SecGen Novak.", "p:Sidorov | p:Novak"},
		{"C. Source said that it was late.", ""},
		{"The Polish Ambassador Presents His Credentials", ""},
		{"The official GOPEX policy was one of neutrality.", "o:GOPEX"},
		// Russian names.
		{"I handed it to V.M. Molotov.", "p:V.M. Molotov"},
		{"I handed it to V. M. Zorin.", "p:V. M. Zorin"},
		{"G.Ye. Samsonov and Yu.V. Andropov signed.", "p:G.Ye. Samsonov | p:Yu.V. Andropov"},
		{"Nikita Sergeyevich Khrushchev laughed.", "p:Nikita Sergeyevich Khrushchev"},
		{"Dear Nikita Sergeyevich!", "p:Nikita Sergeyevich"},
		{"N. T. FEDORENKO wrote the record.", "p:N. T. FEDORENKO"},
		{"A. A. D'yakonov was late.", "p:A. A. D'yakonov"},
		{"The Viscount Tarrant, C.M.G., and Colonel Brant, D.S.O., were late.", "p:Tarrant | p:Brant"},
		{"тов. Молотову В. М. сообщить", "p:Молотову В. М."},
		{"Доклад И. Г. Кабанова", "p:И. Г. Кабанова"},
		// Korean names.
		{"Pak Chang-ok criticised the report.", "p:Pak Chang-ok"},
		{"Choe Chang Ik and Yun Kong-heum left.", "p:Choe Chang Ik | p:Yun Kong-heum"},
		{"Kim Tu Bong was present.", "p:Kim Tu Bong"},
		{"Ri Ju-yeon said nothing.", "p:Ri Ju-yeon"},
		{"PAK CHANG OK and KIM TU BONG", "p:PAK CHANG OK | p:KIM TU BONG"},
		{"Kim In Moscow", "l:Moscow"},
		{"I met Nam Il and Kim Il.", "p:Nam Il | p:Kim Il"},
		{"ПАК ХЕН ЕН прибыл", "p:ПАК ХЕН ЕН"},
		// Chinese names.
		{"Zhou Enlai and Liu Shaoqi received us.", "p:Zhou Enlai | p:Liu Shaoqi"},
		{"Chou En-lai saw Chiang Kai-shek.", "p:Chou En-lai | p:Chiang Kai-shek"},
		{"LIU SHAOQI sends greetings.", "p:LIU SHAOQI"},
		{"Chen Yi, Peng Zhen and Deng Xiaoping agreed.", "p:Chen Yi | p:Peng Zhen | p:Deng Xiaoping"},
		{"Teng Hsiao-p'ing spoke.", "p:Teng Hsiao-p'ing"},
		// Vietnamese names.
		{"Ho Chi Minh and Pham Van Dong came.", "p:Ho Chi Minh | p:Pham Van Dong"},
		{"Le Duan wrote to Vo Nguyen Giap.", "p:Le Duan | p:Vo Nguyen Giap"},
		{"Nguyen Van Thieu resigned.", "p:Nguyen Van Thieu"},
		// Names that no table knows.
		{"It was said of Yumjaagiin Tsedenbal that he agreed.", "p:Yumjaagiin Tsedenbal"},
		{"The note came from Khorloogiin Choibalsan.", "p:Khorloogiin Choibalsan"},
		// After honorifics and titles.
		{"Cde. Suslov objected.", "p:Suslov"},
		{"Ambassador Thompson called.", "p:Thompson"},
		{"Cdes. Suslov and Kozlov came.", "p:Suslov | p:Kozlov"},
		{"Comrades Suslov, Kozlov, and Furtseva came.", "p:Suslov | p:Kozlov | p:Furtseva"},
		{"comrade Cyrankiewicz spoke.", "p:Cyrankiewicz"},
		{"Com[rade] Tito was ill.", "p:Tito"},
		{"Foreign Minister Gromyko and Deputy Foreign Minister Kuznetsov", "p:Gromyko | p:Kuznetsov"},
		{"Secretary of State Hull replied.", "p:Hull"},
		{"Director of Central Intelligence Turner met Secretary of State Turner.", "p:Turner | p:Turner"},
		{"Secretary of State Meeting With the Press.", ""},
		{"Director of Central Intelligence Berg and Chief of Naval Operations Lund replied to Secretary of the Air Force Moor.", "p:Berg | p:Lund | p:Moor"},
		{"Mr. Ball and Mr. Green agreed.", "p:Ball | p:Green"},
		{"General MacArthur and Marshal Zhukov met.", "p:MacArthur | p:Zhukov"},
		{"Chairman Liu thanked him.", "p:Liu"},
		{"the dictator Trujillo fell.", "p:Trujillo"},
		{"The General Staff advised.", "o:General Staff"},
		// Bare surnames.
		{"Vladimir Semenov came. Semenov asked.", "p:Vladimir Semenov | p:Semenov"},
		{"Walter Ulbricht wrote.\n\nULBRICHT", "p:Walter Ulbricht | p:ULBRICHT"},
		{"Mr. Brown left. In the evening Brown returned.", "p:Brown | p:Brown"},
		{"Copies: Voroshilov - 2, Bulganin - 1.", "p:Voroshilov | p:Bulganin"},
		{"Possibly Shepilov knew.", "p:Shepilov"},
		{"Typed by Ivashchenko", "p:Ivashchenko"},
		{"Z O R I N", "p:Z O R I N"},
		{"З О Р И Н", "p:З О Р И Н"},
		{"S P E C I A L", ""},
		// Organisations.
		{"the USSR Ministry of Foreign Affairs", "o:USSR Ministry of Foreign Affairs"},
		{"the CPSU Central Committee decided", "o:CPSU Central Committee"},
		{"CPSU CC and SED CC", "o:CPSU CC | o:SED CC"},
		{"the Council of Ministers of the German Democratic Republic", "o:Council of Ministers of the German Democratic Republic"},
		{"the Hungarian Workers' Party", "o:Hungarian Workers' Party"},
		{"the Communist Party of the Soviet Union", "o:Communist Party of the Soviet Union"},
		{"the Polish government and the Cuban delegation", "o:Polish government | o:Cuban delegation"},
		{"the government of Yugoslavia", "o:government of Yugoslavia"},
		{"the 64th Fighter Aviation Corps", "o:64th Fighter Aviation Corps"},
		{"the Frunze Military Academy", "o:Frunze Military Academy"},
		{"the American Embassy in Moscow", "o:American Embassy in Moscow"},
		{"the Soviet delegation to the United Nations", "o:Soviet delegation to the United Nations"},
		{"newspapers \"Neues Leben\" and \"Freie Welt\"", "o:Neues Leben | o:Freie Welt"},
		{"an article in Pravda", "o:Pravda"},
		{"NATO and the Warsaw Pact", "o:NATO | o:Warsaw Pact"},
		{"the PZPR Politburo met", "o:PZPR Politburo"},
		{"the Hungarian Politburo", "o:Hungarian Politburo"},
		{"the XYZU decided", "o:XYZU"},
		{"The CPSU and SED delegations agreed.", "o:CPSU | o:SED delegations"},
		{"the Joint Commission on Korea", "o:Joint Commission on Korea"},
		{"Kim Il Sung University", "o:Kim Il Sung University"},
		{"VKP(b) CC", "o:VKP(b) CC"},
		{"Leninist Party principles", ""},
		{"North Korean troops crossed.", "o:North Korean troops"},
		{"the Committee of State Security", "o:Committee of State Security"},
		{"the Executive Committee of the Palestine Liberation Organization met", "o:Executive Committee of the Palestine Liberation Organization"},
		{"the Institute for the History of the 1956 Revolution", "o:Institute for the History of the 1956 Revolution"},
		{"the Polish delegation to the International Commission in Hanoi", "o:Polish delegation to the International Commission | l:Hanoi"},
		{"the Military Household of the Presidency", "o:Military Household of the Presidency"},
		{"(Department of State S/S Files)", "o:Department of State"},
		{"the Soviet Institute of Asian and African Affairs", "o:Soviet Institute of Asian and African Affairs"},
		{"the Vatican Secretariat of State", "o:Vatican Secretariat of State"},
		{"the Department of Defense for FY 58 and the Economic Council for Chief of State", "o:Department of Defense | o:Economic Council"},
		{"the Armed Services Committee of the Soviet proposal", "o:Armed Services Committee"},
		{"the President's Deputy Press Secretary", ""},
		{"a note to the National Security Council on U.S. Objectives", "o:National Security Council | l:U.S."},
		{"They met at Camp John Hay.", "l:Camp John Hay"},
		{"Ambassador to Denmark Lund\nSecretary of the Army Holm\n", "p:Lund | p:Holm"},
		// States and places.
		{"the DPRK and the USSR", "o:DPRK | o:USSR"},
		{"in Hungary and in Poland", "l:Hungary | l:Poland"},
		{"the People's Republic of China", "o:People's Republic of China"},
		{"the Korean Peninsula", "l:Korean Peninsula"},
		{"the Gulf of Tonkin", "l:Gulf of Tonkin"},
		{"the City of Dresden", "l:Dresden"},
		{"the Yalu river", "l:Yalu river"},
		{"Chagang Province", "l:Chagang Province"},
		{"they stayed in Szklarska for a week", "l:Szklarska"},
		{"his village, Botosani, near Sofia", "l:Botosani | l:Sofia"},
		{"West Berlin and Eastern Europe", "l:West Berlin | l:Eastern Europe"},
		{"Mount Paektu", "l:Mount Paektu"},
		{"They took Kien Tuong, and Long Tieng fell.", "l:Kien Tuong | l:Long Tieng"},
		{"the town of [Mosan] District", "l:[Mosan] District"},
		{"Washington, D.C.", "l:Washington, D.C."},
		{"help us and tell us", ""},
		{"the U.S. and the UK", "l:U.S. | l:UK"},
		{"Schönbrunn Palace", "l:Schönbrunn Palace"},
		// Events.
		{"the 22nd CPSU Congress", "e:22nd CPSU Congress"},
		{"the XX Congress", "e:XX Congress"},
		{"the July SED CC plenum", "e:July SED CC plenum"},
		{"the 8th congress of the Communist Party of China", "e:8th congress of the Communist Party of China"},
		{"a plenum of the SED Central Committee", "e:plenum of the SED Central Committee"},
		{"the Potsdam Conference", "e:Potsdam Conference"},
		{"the Geneva conference of the four ministers of foreign affairs, which failed", "e:Geneva conference of the four ministers of foreign affairs"},
		{"the Vietnam War", "e:Vietnam War"},
		{"World War II", "e:World War II"},
		{"the Second World War", "e:Second World War"},
		{"the 8.15 Uprising", "e:8.15 Uprising"},
		{"the Treaty of Rome", "e:Treaty of Rome"},
		{"the Battle of Stalingrad", "e:Battle of Stalingrad"},
		{"the Hungarian uprising", "e:Hungarian uprising"},
		{"the SED CC Presidium meeting", "o:SED CC Presidium | e:meeting"},
		{"the Suez Crisis", "e:Suez Crisis"},
		{"the Panmunjom Armistice Agreement", "e:Panmunjom Armistice Agreement"},
		// None of these names anything.
		{"In March and on Monday the Party discussed it.", ""},
		{"Communists and Socialists alike", ""},
		{"the Soviet people and the Korean question", ""},
		{"TOP SECRET", ""},
		{"Anti-Party elements and Sino-Soviet ties", ""},
		{"Lindqvist said so.", "p:Lindqvist"},
		{"Aims\n\nA. Scope of the talks\n\nB. Desirability of a loan\n\nC. Arms limitation\n", ""},
		{"References: A. Deptel 1534, B. Icato 1904. I saw B. Lund.", "p:B. Lund"},
		{"A Rhodes-type solution pleased Weber. A UAR-Israel talk failed.", "p:Weber"},
		{"I told Mr. Lazarov I would come.", "p:Lazarov"},
		{"Signed by A. Weber and B. Lund.", "p:A. Weber | p:B. Lund"},
		{"Titoists said so.", ""},
		{"the ship ‘Argus’ sank", ""},
		{"Write to office@example.org", ""},
		{"Initially this was so. Considering it, Workers left.", ""},
		{"The Americans and the Poles agreed.", ""},
		{"Secto 13 and Urtel 99", ""},
		{"1. Matters of procedure\n2. Reports", ""},
	} {
		a := r.Annotate(source.NewDocument("t", c.text), zone.Layout{})
		if diff := cmp.Diff(c.want, named(a, c.text, graph.ByName)); diff != "" {
			t.Errorf("%q (-want +got):\n%s", c.text, diff)
		}
	}
}

func TestLeadAliasAndNormal(t *testing.T) {
	r := recogniser(t)
	for _, c := range []struct{ text, lead, surface, normal, alias string }{
		{"to Comrade SEMENOV [Tito]", "Comrade", "SEMENOV", "Semenov", "Tito"},
		{"then Comrade Polevoy (Sokolovsky) asked", "Comrade", "Polevoy", "Polevoy", "Sokolovsky"},
		{"then Mr. Polevoy (Sokolovsky) asked", "Mr.", "Polevoy", "Polevoy", ""},
		{"then Lt-Col. Polevoy spoke", "Lt-Col.", "Polevoy", "Polevoy", ""},
		{"then AMEMBASSY BELGRADE wrote", "", "AMEMBASSY BELGRADE", "Embassy in Belgrade", ""},
		{"then SECSTATE WASHDC wrote", "", "SECSTATE WASHDC", "Department of State", ""},
		{"Dir. Polevoy spoke", "Dir.", "Polevoy", "Polevoy", ""},
		{"Lt. Gen. Vasily Sokolovsky", "Lt. Gen.", "Vasily Sokolovsky", "Vasily Sokolovsky", ""},
		{"Generalissimo Francisco FRANCO", "Generalissimo", "Francisco FRANCO", "Francisco Franco", ""},
		{"PAK CHEONG-AE spoke", "", "PAK CHEONG-AE", "Pak Cheong-ae", ""},
		{"Arkhip (Pavel Fitin) wrote", "", "Arkhip", "Arkhip", "Pavel Fitin"},
		{"Comrade Marek [Jan Nowak’s wartime pseudonym] spoke", "Comrade", "Marek", "Marek", "Jan Nowak"},
		{"Kim Song-ju used his real name, Kim Chol-su.", "", "Kim Song-ju", "Kim Song-ju", "Kim Chol-su"},
		{"Boris Polevoy, known as Boris Kampov, came", "", "Boris Polevoy", "Boris Polevoy", "Boris Kampov"},
		{"Z O R I N", "", "Z O R I N", "Zorin", ""},
		{"S E M E N O V.", "", "S E M E N O V", "Semenov", ""},
		{"SED CC  Plenum and the USSR COUNCIL\nOF MINISTERS", "", "USSR COUNCIL\nOF MINISTERS", "USSR Council of Ministers", ""},
		{"SUPREME COUNCIL OF MINISTERS OF THE GDR", "", "SUPREME COUNCIL OF MINISTERS OF THE GDR", "Supreme Council of Ministers of the GDR", ""},
		{"КНДР", "", "КНДР", "КНДР", ""},
		{"Walter Ul\u00adbricht", "", "Walter Ul\u00adbricht", "Walter Ulbricht", ""},
		{"Walter Ul-\nbricht", "", "Walter Ul-\nbricht", "Walter Ulbricht", ""},
		{"Kim Tu Bong (김두봉) came", "", "Kim Tu Bong", "Kim Tu Bong", "김두봉"},
		{"The CPSU and SED delegations", "", "CPSU", "CPSU delegation", ""},
		{"Socialist Unity Party (SED)", "", "Socialist Unity Party", "Socialist Unity Party", "SED"},
		{"a visit to China (Peking)", "", "China", "China", ""},
		{"Boris Polevoy (DirGen FonDept) came", "", "Boris Polevoy", "Boris Polevoy", ""},
		{"Boris Polevoy (real name Lev Kampov; party names Falk Brod, Marek Lund) came", "", "Marek Lund", "Marek Lund", "Boris Polevoy"},
		{"Boris Polevoy and a man by the name of Lev Kampov", "", "Boris Polevoy", "Boris Polevoy", ""},
		{"Vasily Ivanov [Iv]: Good.\n\nIv: Yes.", "", "Vasily Ivanov", "Vasily Ivanov", "Iv"},
	} {
		a := r.Annotate(source.NewDocument("t", c.text), zone.Layout{})
		found := false
		for _, m := range a.Mentions {
			if m.Span.Of(c.text) != c.surface || found {
				continue
			}
			found = true
			got := []string{m.Lead.Of(c.text), m.Normal, m.Alias.Of(c.text)}
			if diff := cmp.Diff([]string{c.lead, c.normal, c.alias}, got); diff != "" {
				t.Errorf("%q (-want +got):\n%s", c.text, diff)
			}
		}
		if !found {
			t.Errorf("%q: %q not found", c.text, c.surface)
		}
	}
}
