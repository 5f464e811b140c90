package coref

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dramatis/graph"
)

// cases hold a marked text and the chains that must come, one a line, in the order
// of show. A line left out is not checked by "has", so each case lists all.
var cases = []struct{ name, text, want string }{
	{"spellings of one name", "{P:Kim Il Sung} came. {P:KIM IL SUNG} left. {P:Kim Il-sung} slept.",
		"Kim Il Sung: Kim Il Sung | KIM IL SUNG | Kim Il-sung"},
	{"surname to the only full name", "{P:A. Mikoyan} spoke. {P:Mikoyan} sat down.", "A. Mikoyan: A. Mikoyan | Mikoyan"},
	{"surname before the full name", "{P:Stalin} spoke to {P:I.V. Stalin}'s guests.", "I.V. Stalin: Stalin | I.V. Stalin"},
	{"forms of one man", "{P:Iosif Vissarionovich Stalin}. Dear {P:Iosif Vissarionovich}! Long live {P:Generalissimo |STALIN}! {P:I.V. Stalin} smiled.",
		"Iosif Vissarionovich Stalin: Iosif Vissarionovich Stalin | Iosif Vissarionovich | STALIN | I.V. Stalin"},
	{"Joseph is Iosif", "{P:Joseph Stalin} wrote. {P:I.V. Stalin} signed.", "Joseph Stalin: Joseph Stalin | I.V. Stalin"},
	{"conflicting initials are two", "{P:A. Mikoyan} met {P:S. Mikoyan}.", "A. Mikoyan: A. Mikoyan\nS. Mikoyan: S. Mikoyan"},
	{"the surname first without a comma", "{P:Wolanski Tadeusz} came. {P:Tadeusz Wolanski} spoke. {P:Wolanski} left.",
		"Wolanski Tadeusz: Wolanski Tadeusz | Tadeusz Wolanski | Wolanski"},
	{"two given names the other way round are two", "{P:Graham Martin} came. {P:Martin Graham} spoke.", "Graham Martin: Graham Martin\nMartin Graham: Martin Graham"},
	{"both orders in one list are two", "Present were {P:Wolanski Tadeusz}, {P:Tadeusz Wolanski} and {P:Anna Berg}.", "Wolanski Tadeusz: Wolanski Tadeusz\nTadeusz Wolanski: Tadeusz Wolanski\nAnna Berg: Anna Berg"},
	{"a surname between two bearers stays alone", "{P:A. Mikoyan} met {P:S. Mikoyan}. {P:Mikoyan} left.",
		"A. Mikoyan: A. Mikoyan\nS. Mikoyan: S. Mikoyan\nMikoyan: Mikoyan"},
	{"who was called so before another came stays so", "{P:Anna Weber} spoke. {P:Weber} sat down. {P:Weber} has a daughter, {P:Clara Weber}. {P:Weber} left.",
		"Anna Weber: Anna Weber | Weber | Weber | Weber\nClara Weber: Clara Weber"},
	{"the salient bearer takes the surname", "{P:Kim Tu-bong} sat. {P:Kim Il Sung} spoke. {P:Kim Il Sung} smoked. {P:Kim} left.",
		"Kim Tu-bong: Kim Tu-bong\nKim Il Sung: Kim Il Sung | Kim Il Sung | Kim"},
	{"a headline's surname is the man of the story", "<title>{P:Kim} Plotted War</title>\n{P:Kim Il-sung} asked. {P:Kim Il-sung} came. {P:Kim Young-sam} read of it.",
		"Kim Il-sung: Kim | Kim Il-sung | Kim Il-sung\nKim Young-sam: Kim Young-sam"},
	{"three Kims are three", "{P:Kim Il Sung}, {P:Kim Tu-bong} and {P:Kim Il} sat.", "Kim Il Sung: Kim Il Sung\nKim Tu-bong: Kim Tu-bong\nKim Il: Kim Il"},
	{"a given name Kim is no family Kim", "{P:Kim Philby} wrote. {P:Kim} read.", "Kim Philby: Kim Philby\nKim: Kim"},
	{"the journalist is never bare Kim", "{P:Kim Il-sung} came. {P:Kim} left. <by>{P:Ki-Hyun Kim}</by>", "Kim Il-sung: Kim Il-sung | Kim\n~Ki-Hyun Kim: Ki-Hyun Kim"},
	{"the journalist alone does not draw Kim either", "{P:Kim} left. <by>{P:Ki-Hyun Kim}</by>", "Kim: Kim\n~Ki-Hyun Kim: Ki-Hyun Kim"},
	{"two in one list are two", "Present were {P:Shtykov}, {P:T. Shtykov} and {P:Kim Il}.", "Shtykov: Shtykov\nT. Shtykov: T. Shtykov\nKim Il: Kim Il"},
	{"man and wife", "{P:Mr. |Roosevelt} spoke. {P:Mrs. |Roosevelt} listened.", "Roosevelt: Roosevelt\nRoosevelt: Roosevelt"},
	{"wife before her husband", "{P:Mrs. |Roosevelt} met {P:Vice President |Roosevelt}.", "Roosevelt: Roosevelt\nRoosevelt: Roosevelt"},
	{"wife under her husband's whole name", "{P:Mme. |Pak Il-u} met {P:Pak Il-u}.", "Pak Il-u: Pak Il-u\nPak Il-u: Pak Il-u"},
	{"woman without her title", "{P:Mrs. |Berg} spoke. {P:Berg} left.", "Berg: Berg | Berg"},
	{"two of a heading with surnames spelt nearly alike", "<with>{P:President |Chiang}</with>\n<with>{P:Secretary |Chang}</with>\n{P:President |Chiang} spoke.", "Chiang: Chiang | Chiang\nChang: Chang"},
	{"father and son in a heading", "<with>{P:President |Weber}</with>\n<with>{P:Colonel |Anton Weber}</with>", "Weber: Weber\nAnton Weber: Anton Weber"},
	{"named twice in a heading", "<with>{P:Admiral |Anton Weber}</with>\n<with>{P:Admiral |Weber}</with>\n<with>{P:Karl Berg}</with>\n<with>{P:Mr. |Berg}</with>", "Anton Weber: Anton Weber | Weber\nKarl Berg: Karl Berg | Berg"},
	{"who serves under the head of a land is not he", "{P:Defense Minister |Chiang Ching-kuo} came. {P:President |Chiang} spoke.", "Chiang Ching-kuo: Chiang Ching-kuo\nChiang: Chiang"},
	{"the two by turns", "{P:Defense Minister |Chiang Ching-kuo} came. {P:President |Chiang} spoke. {P:Minister |Chiang} left.", "Chiang Ching-kuo: Chiang Ching-kuo | Chiang\nChiang: Chiang"},
	{"who gets a paper is not told of himself by his given name", "<head>Memorandum to <to>{P:President |Weber}</to></head>\n{P:Anton Weber} is out there. {P:Weber} has power.", "Weber: Weber\nAnton Weber: Anton Weber | Weber"},
	{"who gets a paper that carries a message of his own", "<head>Memorandum to <to>{P:President |Weber}</to></head>\nHis words are these.\n“{P:Anton Weber}”\nIt was sent.", "Anton Weber: Weber | Anton Weber"},
	{"who gets a paper, written out below by his office", "<head>Memorandum to <to>{P:President |Weber}</to></head>\n{P:President |Anton Weber} spoke.", "Anton Weber: Weber | Anton Weber"},
	{"a head and a junior officer of one surname", "{P:President |Weber} came. {P:Major |Weber} left. {P:President |Weber} spoke.", "Weber: Weber | Weber\nWeber: Weber"},
	{"a general who became head", "{P:President |Weber} came. {P:General |Weber} left.", "Weber: Weber | Weber"},
	{"who is head himself", "{P:Ambassador |Otto Weber} became President. {P:President |Otto Weber} came. {P:President |Weber} spoke.", "Otto Weber: Otto Weber | Otto Weber | Weber"},
	{"a vice president", "{P:Minister |Otto Weber} came. {P:Vice President |Weber} spoke.", "Otto Weber: Otto Weber | Weber"},
	{"a namesake who has another office", "{P:Director of Trade |Anton Weber} came. {P:Secretary of State |Weber} asked. {P:Mr. |Anton Weber} said no. {P:Mr. |Anton Weber} left.", "Anton Weber: Anton Weber | Anton Weber | Anton Weber\nWeber: Weber"},
	{"the same man in an office that is told whole once", "{P:Secretary of State |Anton Weber} came. {P:Secretary |Weber} asked. {P:Mr. |Anton Weber} said no. {P:Mr. |Anton Weber} left.", "Anton Weber: Anton Weber | Weber | Anton Weber | Anton Weber"},
	{"a namesake who is brought up behind the office", "{P:Secretary |Weber} asked. {P:Mr. |Anton Weber} said no.", "Weber: Weber\nAnton Weber: Anton Weber"},
	{"a subject line before the list of participants", "<head>{P:Ambassador |Weber}'s Call\n\n<with>{P:H.E. |Anton Weber}</with>, Ambassador</head>\n{P:Ambassador |Weber} spoke. {P:Mr. |Anton Weber} left.",
		"Anton Weber: Weber | Anton Weber | Weber | Anton Weber"},
	{"a list of participants calls by his office who signs", "<head><with>{P:General |Weber}</with></head>\n{P:Weber} spoke.\n<signature>{P:Anton Weber}</signature>", "Anton Weber: Weber | Weber | Anton Weber"},
	{"who signs does not call himself by his office", "{P:General |Weber} came.\n<signature>{P:Anton Weber}</signature>", "Weber: Weber\nAnton Weber: Anton Weber"},
	{"a paper that carries a letter calls its writer by his office", "A letter from {P:President |Weber} came.\n<signature>{P:Anton Weber}\n\n{P:Lund}</signature>", "Anton Weber: Weber | Anton Weber\nLund: Lund"},
	{"whose office stands behind the name", "{P:Minister |Weber} came. {P:Dr. |Anton Weber}, {p:Minister of Trade}, spoke.", "Anton Weber: Weber | Anton Weber\n-: Minister of Trade"},
	{"who is listed in the heading and goes by the first of his names", "<head><with>{P:Prime Minister |Prapas Sombat}</with>\n<with>{P:Mr. |Berg}</with></head>\n{P:Prapas} spoke. {P:Prime Minister |Prapas} left.", "Prapas Sombat: Prapas Sombat | Prapas | Prapas\nBerg: Berg"},
	{"with an office that the list gives him", "<head><with>{P:Mr. |Prapas Sombat}</with>, Thai Ambassador\n<with>{P:Mr. |Berg}</with></head>\n{P:Ambassador |Prapas} spoke. {P:Mr. |Prapas} left.", "Prapas Sombat: Prapas Sombat | Prapas | Prapas\nBerg: Berg"},
	{"the first of the names with another office is another", "<head><with>{P:Mr. |Prapas Sombat}</with>, Thai Ambassador</head>\n{P:General |Prapas} spoke. {P:General |Prapas} left.", "Prapas Sombat: Prapas Sombat\nPrapas: Prapas | Prapas"},
	{"who goes by the last of his names is not called by the first", "<head><with>{P:Mr. |Prapas Sombat}</with></head>\n{P:Sombat} spoke. {P:Prapas} came. {P:Prapas} left.", "Prapas Sombat: Prapas Sombat | Sombat\nPrapas: Prapas | Prapas"},
	{"a knight by his given name", "{P:Sir |Harold Weber} came. {P:Sir |Anton Lund} left. {P:Sir |Harold} spoke.", "Harold Weber: Harold Weber | Harold\nAnton Lund: Anton Lund"},
	{"a knight listed without his title", "{P:Harold Weber} came. {P:Anton Lund} left. {P:Sir |Harold} spoke.", "Harold Weber: Harold Weber | Harold\nAnton Lund: Anton Lund"},
	{"a knight is no Mr.", "{P:Mr. |Harold Weber} came. {P:Sir |Harold} spoke.", "Harold Weber: Harold Weber\nHarold: Harold"},
	{"a king has no surname", "{P:Paul Weber} came. {P:King |Paul} spoke.", "Paul Weber: Paul Weber\nPaul: Paul"},
	{"two knights of one given name", "{P:Sir |Harold Weber} came. {P:Sir |Harold Lund} left. {P:Sir |Harold} spoke.", "Harold Weber: Harold Weber\nHarold Lund: Harold Lund\nHarold: Harold"},
	{"man and wife with a full name", "{P:Franklin Roosevelt} spoke. {P:Mrs. |Roosevelt} listened.", "Franklin Roosevelt: Franklin Roosevelt\nRoosevelt: Roosevelt"},
	{"two scripts", "{P:Kim Il Sung} signed. <scan>{P:КИМ ИР СЕН}</scan>", "Kim Il Sung: Kim Il Sung | КИМ ИР СЕН"},
	{"a declined surname in the scan", "{P:I.V. Stalin} read. <scan>{P:Сталину И. В.}</scan>", "I.V. Stalin: I.V. Stalin | Сталину И. В."},
	{"Latin script gives the name", "<scan>{P:Штыков}</scan> {P:Shtykov} left.", "Shtykov: Штыков | Shtykov"},
	{"romanisations", "{P:Pak Hon Yong} spoke. {P:Pak Heon-yeong} sat.", "Pak Hon Yong: Pak Hon Yong | Pak Heon-yeong"},
	{"Wade and pinyin", "{P:Zhou Enlai} spoke. {P:Chou En-lai} sat. {P:Zhou} left.", "Zhou Enlai: Zhou Enlai | Chou En-lai | Zhou"},
	{"alias in brackets", "{P:FILIPPOV} [{A:Stalin}] wrote. {P:Filippov} waited. {P:Stalin} slept.", "Filippov: FILIPPOV | Filippov | Stalin"},
	{"a bracket that corrects a slip", "{P:Berg} met {P:Lund}. As {P:Berg} [{A:Lund}] knew, {P:Lund} slept.", "Berg: Berg | Berg\nLund: Lund | Lund"},
	{"alias in brackets and fuller name", "{P:Filippov} [{A:Stalin}] wrote. {P:I.V. Stalin} slept.", "I.V. Stalin: Filippov | I.V. Stalin"},
	{"his real name", "Until {P:Kim Il-sung} returned, {=he} also used {=his} real name, {P:Kim Sung-joo}.", "Kim Il-sung: Kim Il-sung | he | his | Kim Sung-joo"},
	{"a real name with two bearers stays apart", "{P:Nam Il} told {P:Kim Il-sung} the real name, {P:Kim Sung-joo}.",
		"Nam Il: Nam Il\nKim Il-sung: Kim Il-sung\nKim Sung-joo: Kim Sung-joo"},
	{"translator", "{P:Kim Il Sung} came. <citation>Translated by <by>{P:Gary Goldberg}</by>.</citation>", "Kim Il Sung: Kim Il Sung\n~Gary Goldberg: Gary Goldberg"},
	{"clerk", "{P:Mikoyan} signed. <clerk>Authenticated: {P:V. Chistov}</clerk>", "Mikoyan: Mikoyan\n~V. Chistov: V. Chistov"},
	{"a clerk is not an actor of his surname", "{P:A. Chistov} spoke. <clerk>{P:Chistov}</clerk>", "A. Chistov: A. Chistov\n~Chistov: Chistov"},
	{"an actor in the citation", "<citation>Telegram from {P:A. Mikoyan}</citation> {P:Mikoyan} spoke.", "A. Mikoyan: A. Mikoyan | Mikoyan"},
	{"only cited", "{P:Mikoyan} spoke. <citation>In {O:History and Public Policy Program}</citation>", "Mikoyan: Mikoyan\n~History and Public Policy Program: History and Public Policy Program"},

	{"acronym and expansion", "{O:CPSU CC} sat. {O:CPSU Central Committee} rose. The {O:Central Committee of the Communist Party of the Soviet Union} went.",
		"Central Committee of the Communist Party of the Soviet Union: CPSU CC | CPSU Central Committee | Central Committee of the Communist Party of the Soviet Union"},
	{"subunits are no parents", "{O:KWP}, {O:KWP CC}, {O:KWP CC Presidium}.", "KWP: KWP\nKWP CC: KWP CC\nKWP CC Presidium: KWP CC Presidium"},
	{"acronym the text defines", "The {O:Joint Planning Board} ({O:JPB}) met. The {O:JPB} rose.", "Joint Planning Board: Joint Planning Board | JPB | JPB"},
	{"brackets that define nothing", "The {O:Joint Planning Board} ({O:USSR}) met.", "Joint Planning Board: Joint Planning Board\nUSSR: USSR"},
	{"a state as place and body", "{O:Soviet Union} spoke. {L:USSR} is wide. {O:Soviet Union} slept.", "Soviet Union: Soviet Union | USSR | Soviet Union"},
	{"two Koreas", "{L:North Korea} and {L:South Korea}.", "North Korea: North Korea\nSouth Korea: South Korea"},
	{"the presidium", "The {O:KWP CC Presidium} met. {o:The Presidium} rose.", "KWP CC Presidium: KWP CC Presidium | The Presidium"},
	{"a body whose name goes on behind its noun", "The {O:Trade Mission in Oslo} came. {o:The Mission} left.", "Trade Mission in Oslo: Trade Mission in Oslo | The Mission"},
	{"the one of two bodies whose paper it is", "<title>Minutes of the {O:Wages Committee of the Seamen's Union}</title>\n<head>{O:WAGES COMMITTEE}</head>\nThe {O:Strike Committee} wrote. {o:The Committee} agreed.",
		"Wages Committee of the Seamen's Union: Wages Committee of the Seamen's Union | The Committee\nWAGES Committee: WAGES COMMITTEE\nStrike Committee: Strike Committee"},
	{"no one of two whose paper it is", "<title>{O:Wages Committee} to {O:Strike Committee}</title>\n{o:The Committee} agreed.",
		"Wages Committee: Wages Committee\nStrike Committee: Strike Committee\n-: The Committee"},
	{"a state is no body of its noun", "The {O:Soviet Union} wrote. {o:The Union} agreed.", "Soviet Union: Soviet Union\n-: The Union"},
	{"which presidium", "The {O:KWP CC Presidium} met the {O:CPSU CC Presidium}. {o:The Presidium} rose.", "KWP CC Presidium: KWP CC Presidium\nCPSU CC Presidium: CPSU CC Presidium\n-: The Presidium"},

	{"plenum with and without month", "The {E:June CPSU CC Plenum} sat. The {E:CPSU CC Plenum} rose.", "June CPSU CC Plenum: June CPSU CC Plenum | CPSU CC Plenum"},
	{"two plenums of one body", "The {E:June CPSU CC Plenum} and the {E:July CPSU CC Plenum}. The {E:CPSU CC Plenum} rose.",
		"June CPSU CC Plenum: June CPSU CC Plenum\nJuly CPSU CC Plenum: July CPSU CC Plenum\nCPSU CC Plenum: CPSU CC Plenum"},
	{"plenum by month alone", "The {E:August KWP CC plenum} met. The {E:August plenum} erred.", "August KWP CC plenum: August KWP CC plenum | August plenum"},
	{"plenum dated behind its name", "The {E:September Plenum}. A {E:plenum of the KWP Central Committee} was held on {D:23 September=1956-09-23}.",
		"plenum of the KWP Central Committee: September Plenum | plenum of the KWP Central Committee"},
	{"congresses by number", "The {E:20th CPSU congress}. The {E:7th CCP congress}. The {E:7th congress of the Communist Party of China}. The {E:20th Congress}.",
		"20th CPSU congress: 20th CPSU congress | 20th Congress\n7th congress of the Communist Party of China: 7th CCP congress | 7th congress of the Communist Party of China"},
	{"the plenum", "The {E:June CPSU CC Plenum} sat. All hailed {e:the plenum}.", "June CPSU CC Plenum: June CPSU CC Plenum | the plenum"},
	{"the nearest plenum", "The {E:June CPSU CC Plenum}. The {E:August KWP CC plenum}. All hailed {e:the plenum}.",
		"June CPSU CC Plenum: June CPSU CC Plenum\nAugust KWP CC plenum: August KWP CC plenum | the plenum"},
	{"own conversation", "On {D:22 September=1956-09-22} {e:a new conversation} was held. Present at {e:the conversation} were {P:Mikoyan} and {P:Nam Il}.",
		"conversation of 22 September 1956: a new conversation | the conversation\nMikoyan: Mikoyan\nNam Il: Nam Il"},
	{"own conversation of a visit", "<from>{P:A.M. Puzanov}</from>, {D:8 July 1957=1957-07-08}\n\n{=I} visited {P:Kim Il Sung}. {P:Nam Il} was present at {e:the conversation}.",
		"A.M. Puzanov: A.M. Puzanov | I\nKim Il Sung: Kim Il Sung\nNam Il: Nam Il\nconversation of 8 July 1957: the conversation"},
	{"another meeting is not ours", "{=I} visited {P:Kim Il Sung} about {e:a meeting} of parties. During {e:the meeting} much will be said. {e:The conversation} lasted an hour.",
		"Kim Il Sung: Kim Il Sung\nconversation: The conversation\n-: I\n-: a meeting\n-: the meeting"},
	{"a meeting nobody told of", "{P:Stalin} missed {e:the meeting}.", "Stalin: Stalin\n-: the meeting"},

	{"I is the author", "<from>{P:A. Mikoyan}</from> wrote. {=I} told {P:Nam Il} {=my} view.", "A. Mikoyan: A. Mikoyan | I | my\nNam Il: Nam Il"},
	{"I without an author", "{=I} told {P:Nam Il}.", "Nam Il: Nam Il\n-: I"},
	{"the signer of a letter of several", "<from>{P:Stalin}, {P:Molotov}</from> <signed>{P:Molotov}</signed>: {=I} agree.", "Stalin: Stalin\nMolotov: Molotov | Molotov | I"},
	{"we", "<from>{P:A. Mikoyan}</from> wrote. {=We} told {P:Nam Il}.", "A. Mikoyan: A. Mikoyan\nNam Il: Nam Il\nWe = A. Mikoyan"},
	{"you", "<from>{P:Kim Il Sung}</from> to <to>{P:Joseph Stalin}</to>. {=I} thank {=you}.", "Kim Il Sung: Kim Il Sung | I\nJoseph Stalin: Joseph Stalin | you"},
	{"greeted by the forename", "<from>{P:Novak}</from> to <to>{P:Hana Stark}</to>.\nDear {P:Mimi}: come.", "Novak: Novak\nHana Stark: Hana Stark | Mimi"},
	{"greeted by a pet name", "<from>{P:Novak}</from> to <to>{P:William Stark}</to>.\nDear {P:Bill}: come.", "Novak: Novak\nWilliam Stark: William Stark | Bill"},
	{"a surname of two parts", "{P:Perez} came. {P:Soto} sat. {P:Perez de Soto} spoke.", "Perez de Soto: Perez | Soto | Perez de Soto"},
	{"greeted with a title is named", "<from>{P:Novak}</from> to <to>{P:Hana Stark}</to>.\n{P:Dear Mr. |Gromov}: come.", "Novak: Novak\nHana Stark: Hana Stark\nGromov: Gromov"},
	{"greeted are several", "To <to>{P:Novak}, {P:Hana Stark}</to>.\nDear {P:Mimi}: come.", "Novak: Novak\nHana Stark: Hana Stark\nMimi: Mimi"},
	{"an office tells which bearer", "{P:A. Novak} came. {P:A. Novak} sat. {P:President |B. Novak} spoke. {P:President |Novak} left.", "A. Novak: A. Novak | A. Novak\nB. Novak: B. Novak | Novak"},
	{"you are several", "To <to>{P:Stalin}, {P:Molotov}</to>. Thank {=you}.", "Stalin: Stalin\nMolotov: Molotov\nyou = Stalin + Molotov"},
	{"an office alone is a party", "<from>{P:Novak}</from> to <to>{p:the Minister} of Trade, at Oslo</to>.", "Novak: Novak\nMinister of Trade: the Minister"},
	{"an unnamed voice", "<from>{P:Puzanov}</from> wrote. <q>\"{=I} doubt {P:Molotov}\"</q>.", "Puzanov: Puzanov\nMolotov: Molotov\n-: I"},
	{"a named voice before", "<from>{P:Puzanov}</from> wrote. {P:Nam Il} said: <q>\"{=I} agree\"</q>.", "Puzanov: Puzanov\nNam Il: Nam Il | I"},
	{"a named voice behind", "<from>{P:Puzanov}</from> wrote. <q>\"{=I} agree,\"</q> said {P:Nam Il}.", "Puzanov: Puzanov\nNam Il: I | Nam Il"},
	{"the signature of a quoted letter", "<from>{P:Roshchin}</from> wrote. {P:Mao Zedong} had this given to {=me}:\n<q>“To {P:Comrade |Filippov}. {=I} ask for help.\n{P:Zhou Enlai}”</q>",
		"Roshchin: Roshchin | me\nMao Zedong: Mao Zedong\nFilippov: Filippov\nZhou Enlai: I | Zhou Enlai"},
	{"I in the archivist's summary is nobody", "<summary>{=I} wrote.</summary> <from>{P:Puzanov}</from>", "Puzanov: Puzanov\n-: I"},

	{"he said that he", "{P:Kim Il Sung} said that {=he} agreed.", "Kim Il Sung: Kim Il Sung | he"},
	{"he of the sentence before", "{P:Kim Il Sung} agreed. {=He} also smiled. {=He} left.", "Kim Il Sung: Kim Il Sung | He | He"},
	{"I visited X and informed him", "<from>{P:Puzanov}</from>.\n\n{=I} visited {P:Kim Il Sung} and informed {=him}.", "Puzanov: Puzanov | I\nKim Il Sung: Kim Il Sung | him"},
	{"he is not the author", "<from>{P:Puzanov}</from>.\n\n{=I} told {P:Nam Il}. {=He} nodded.", "Puzanov: Puzanov | I\nNam Il: Nam Il | He"},
	{"him is not the subject", "{P:Nam Il} came. {P:Kim Il Sung} greeted {=him}.", "Nam Il: Nam Il | him\nKim Il Sung: Kim Il Sung"},
	{"two subjects, no he", "{P:Kim Il Sung} asked whether {P:Nam Il} knew that {=he} came.", "Kim Il Sung: Kim Il Sung\nNam Il: Nam Il\n-: he"},
	{"subject before object", "{P:Kim Il Sung} thanked {P:Stalin} and said that {=he} agreed.", "Kim Il Sung: Kim Il Sung | he\nStalin: Stalin"},
	{"by an office is no subject", "Papers were handed by Russian President {P:Boris Yeltsin} to {P:President |Kim Young-sam}, and {=he} left.",
		"Boris Yeltsin: Boris Yeltsin\nKim Young-sam: Kim Young-sam\n-: he"},
	{"no subject, but one stands before when", "Papers were handed by Russian President {P:Boris Yeltsin} to {P:President |Kim Young-sam} when {=he} came.",
		"Boris Yeltsin: Boris Yeltsin\nKim Young-sam: Kim Young-sam | he"},
	{"he is not who is greeted", "<from>{P:Puzanov}</from> to <to>{P:Novak}</to>.\n\nDear {P:Novak}, {=I} saw the King. {=He} nodded.", "Puzanov: Puzanov | I\nNovak: Novak | Novak\n-: He"},
	{"who is greeted is no office behind the comma", "<from>{P:Puzanov}</from> to <to>{P:Novak}</to>.\n\nDear {P:Novak}, {=I} saw {p:the Minister} today.", "Puzanov: Puzanov | I\nNovak: Novak | Novak\n-: the Minister"},
	{"a pair, no he", "{P:Kim Il Sung} and {P:Nam Il} came. {=He} spoke.", "Kim Il Sung: Kim Il Sung\nNam Il: Nam Il\n-: He"},
	{"she needs a woman", "{P:Nam Il} came. {=She} spoke.", "Nam Il: Nam Il\n-: She"},
	{"she", "{P:Mrs. |Roosevelt} met {P:Nam Il}. {=She} spoke.", "Roosevelt: Roosevelt | She\nNam Il: Nam Il"},
	{"he is no woman", "{P:Eleanor Roosevelt} met {P:Nam Il}. {=He} spoke.", "Eleanor Roosevelt: Eleanor Roosevelt\nNam Il: Nam Il | He"},
	{"he across a voice", "{P:Molotov} spoke. <q>\"{=He} is old.\"</q>", "Molotov: Molotov\n-: He"},
	{"he in a quotation", "<q>\"{P:Malenkov} was criticised but {=he} did not mend.\"</q>", "Malenkov: Malenkov | he"},
	{"they", "{P:Malenkov} and {P:Molotov} came. {=They} erred.", "Malenkov: Malenkov\nMolotov: Molotov\nThey = Malenkov + Molotov"},
	{"he behind a place that opens his sentence", "{P:Weber} left. In {L:Oslo} {=he} was received by {P:Lund}. In {L:Paris} {=he} slept.", "Weber: Weber | he | he\nOslo: Oslo\nLund: Lund\nParis: Paris"},
	{"who is named behind a place that opens his sentence", "In {L:Oslo} {P:Weber} was received by {P:Lund}. Then {=he} slept.", "Oslo: Oslo\nWeber: Weber | he\nLund: Lund"},
	{"they are not we", "<from>{P:Weber}</from>, {P:Lund} and {P:Berg} came. {=We} met. {=Our} view is that {=they} erred.", "Weber: Weber\nLund: Lund\nBerg: Berg\nWe = Weber\nOur = Weber\n-: they"},
	{"they of two groups", "{P:Malenkov} and {P:Molotov} met the {O:KWP} and {O:CCP}. {=They} erred.", "Malenkov: Malenkov\nMolotov: Molotov\nKWP: KWP\nCCP: CCP\n-: They"},
	{"they of nobody", "{P:Malenkov} came. {=They} erred.", "Malenkov: Malenkov\n-: They"},
	{"yours is a formula", "To <to>{P:Stalin}</to>. {=Yours} faithfully", "Stalin: Stalin\n-: Yours"},
	{"the ambassador", "Soviet Ambassador {P:Puzanov} came. {p:The Ambassador} left.", "Puzanov: Puzanov | The Ambassador"},
	{"the ambassador by title", "{P:Ambassador |Puzanov} came. {P:Nam Il} saw {p:the Ambassador}.", "Puzanov: Puzanov | the Ambassador\nNam Il: Nam Il"},
	{"a title taken for a name", "{P:Chairman |Mao Zedong} came. {P:Chairman}: Good day.", "Mao Zedong: Mao Zedong | Chairman"},
	{"two ambassadors", "{P:Ambassador |Puzanov} met {P:Ambassador |Ivanov}. {p:The Ambassador} left.", "Puzanov: Puzanov\nIvanov: Ivanov\n-: The Ambassador"},
	{"the foreign minister by apposition", "{P:Nam Il}, Foreign Minister of the DPRK, came. {p:The Foreign Minister} left.", "Nam Il: Nam Il | The Foreign Minister"},
	{"the foreign minister as telegrams shorten him", "{P:Nam Il}, Foreign Minister of the DPRK, came. {p:The FonMin} left.", "Nam Il: Nam Il | The FonMin"},
	{"the vice president as telegrams shorten him", "{P:Nam Il}, Vice President of the DPRK, came. {p:The VP} left.", "Nam Il: Nam Il | The VP"},
	{"an unknown minister", "{P:Nam Il} came. {p:The Minister} left.", "Nam Il: Nam Il\n-: The Minister"},
	{"comrades of a nation", "{P:Nam Il} came. {pp:The Korean comrades} left.", "Nam Il: Nam Il\n-: The Korean comrades"},
}

func TestResolve(t *testing.T) {
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			m := mark(t, c.text)
			got := m.show(m.resolve(t))
			if diff := cmp.Diff(strings.Split(c.want, "\n"), got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestNamesAreTheSurfaceForms(t *testing.T) {
	m := mark(t, "{P:KIM IL SUNG} came. {P:Kim Il-sung} left. {=He} slept. {P:Kim} woke.")
	r := m.resolve(t)
	want := []string{"Kim Il Sung", "Kim Il-sung", "Kim"}
	if diff := cmp.Diff(want, r.Chains[0].Names); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestParties(t *testing.T) {
	m := mark(t, "<title>Telegram from <from>Soviet Ambassador to the {O:DPRK} {P:A.M. Puzanov}</from> to the <to>{O:CPSU CC}</to></title> "+
		"<with>{P:Nam Il}, {P:Kim Il Sung}, {P:Nam Il}</with> <signed>{P:Puzanov}</signed>")
	r := m.resolve(t)
	names := func(ids []ChainID) string {
		var out []string
		for _, c := range ids {
			out = append(out, r.Chains[c].Name)
		}
		return strings.Join(out, ", ")
	}
	for got, want := range map[string]string{
		names(r.Senders): "A.M. Puzanov", names(r.Recipients): "CPSU CC", names(r.Participants): "Nam Il, Kim Il Sung",
	} {
		if got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	if names(r.SignedBy) != "A.M. Puzanov" {
		t.Errorf("signed by %q", names(r.SignedBy))
	}
}

// TestWhoWritesByHisOffice: an office that writes is whom the title names behind it, or who signs alone.
func TestWhoWritesByHisOffice(t *testing.T) {
	for text, want := range map[string]string{
		"<title>Diary of <from>{p:the Danish Consul}</from>, {P:Jan Novak}, for May</title>\n{P:Lund} came.":                              "Jan Novak",
		"<title>Despatch from <from>{p:the Danish Consul}</from></title>\n{=I} was there.\n<signed>{P:Jan Novak}</signed>":                "Jan Novak",
		"<title>Despatch from <from>{p:the Danish Consul}</from></title>\n<signed>{P:Jan Novak}</signed>\n<signed>{P:Karl Lund}</signed>": "Danish Consul",
		"<title>Despatch from <from>{p:the Danish Consul}</from></title>\n<signed>{P:EJN}</signed>":                                       "Danish Consul",
		"<title>Despatch from <from>{p:the Danish Consul}</from></title>\n{P:Jan Novak}, for one, came.":                                  "Danish Consul",
	} {
		r := mark(t, text).resolve(t)
		if len(r.Senders) != 1 || r.Chains[r.Senders[0]].Name != want {
			t.Errorf("%s: sent by %v, want %s", text, r.Senders, want)
		}
	}
}

// TestWhomAnAddressBelowNames: an office that is written to is whom the address below the signature names.
func TestWhomAnAddressBelowNames(t *testing.T) {
	r := mark(t, "<title>Despatch from <from>{P:Jan Novak}</from> to <to>{p:the Ambassador in Oslo}</to></title>\n<signed>{P:Jan Novak}</signed>\nHis Excellency\n<below>{P:Mr. |K. Lund}</below>").resolve(t)
	if len(r.Recipients) != 1 || r.Chains[r.Recipients[0]].Name != "K. Lund" {
		t.Errorf("written to %v, want K. Lund", r.Recipients)
	}
}

// TestWhoseOfficeIsNoParty: whom an office is of is no participant himself.
func TestWhoseOfficeIsNoParty(t *testing.T) {
	m := mark(t, "<with>{P:Jan Novak}, Special Assistant to {P:President |Weber}</with>\n<with>{P:Karl Lund}</with>")
	r := m.resolve(t)
	var got []string
	for _, c := range r.Participants {
		got = append(got, r.Chains[c].Name)
	}
	if strings.Join(got, ", ") != "Jan Novak, Karl Lund" {
		t.Errorf("participants %q", got)
	}
}

func TestOwnEventIsLocal(t *testing.T) {
	m := mark(t, "On {D:22 September=1956-09-22} {e:a new conversation} was held. The {E:20th CPSU congress} was praised.")
	for _, c := range m.resolve(t).Chains {
		if c.Local != strings.HasPrefix(c.Name, "conversation") {
			t.Errorf("%s: local is %v", c.Name, c.Local)
		}
	}
}

// TestEveryMentionOfAChainPointsBack holds Chains and Of against each other.
func TestEveryMentionOfAChainPointsBack(t *testing.T) {
	for _, c := range cases {
		m := mark(t, c.text)
		r := m.resolve(t)
		count := 0
		for id, chain := range r.Chains {
			if len(chain.Mentions) == 0 || len(chain.Names) == 0 || chain.Names[0] != chain.Name {
				t.Errorf("%s: chain %d is %+v", c.name, id, chain)
			}
			for _, i := range chain.Mentions {
				count++
				if r.Of[i] != ChainID(id) {
					t.Errorf("%s: mention %d is of chain %d, not %d", c.name, i, r.Of[i], id)
				}
			}
		}
		for _, id := range r.Of {
			if id != None {
				count--
			}
		}
		if count != 0 {
			t.Errorf("%s: Of and Chains differ by %d", c.name, count)
		}
	}
}

// FuzzResolve holds that no markup, however odd, breaks the stage.
func FuzzResolve(f *testing.F) {
	for _, c := range cases {
		f.Add(c.text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		m := mark(t, strings.ToValidUTF8(text, "?"))
		for _, one := range m.a.Mentions {
			if one.Type == "" || one.Type == graph.Name {
				t.Skip("no entity type")
			}
		}
		r := m.resolve(t)
		if len(r.Of) != len(m.a.Mentions) {
			t.Errorf("%d mentions, %d answers", len(m.a.Mentions), len(r.Of))
		}
	})
}

func BenchmarkResolve(b *testing.B) {
	var text strings.Builder
	for range 40 {
		for _, c := range cases {
			text.WriteString(c.text + "\n\n")
		}
	}
	m := mark(b, text.String())
	b.SetBytes(int64(len(m.doc.Text)))
	for b.Loop() {
		m.resolve(b)
	}
}
