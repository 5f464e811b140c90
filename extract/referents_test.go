package extract

import (
	"regexp"
	"strings"
	"testing"

	"dramatis/extract/coref"
	"dramatis/extract/source"
	"dramatis/graph"
	"dramatis/seeds"
)

// passages mark whom each expression means, "[the latter=Novak]"; "-" where it must mean
// nobody, because two could be meant, and "A + B" where it means several. The name is the
// fullest one of the chain.
var passages = []struct{ name, text string }{
	{"the latter", "Ambassador Otto Weber met Foreign Minister Hugo Brandt in Oslo. [The latter=Hugo Brandt] promised an answer."},
	{"the former", "Ambassador Otto Weber met Foreign Minister Hugo Brandt in Oslo. [The former=Otto Weber] asked for an answer."},
	{"the latter within the sentence", "Otto Weber handed the note to Hugo Brandt, and [the latter=Hugo Brandt] promised to read it."},
	{"whether the latter", "Otto Weber asked Hugo Brandt whether [the latter=Hugo Brandt] would come."},
	{"the latter of bodies is no person", "The Ministry of Trade wrote to the Ministry of Finance. Otto Weber read it. [The latter=-] agreed."},
	{"the latter after three", "Otto Weber, Hugo Brandt and Jan Novak sat down. [The latter=-] spoke first."},
	{"the latter as an adjective", "Otto Weber met Hugo Brandt. The latter part of the talk was about trade."},
	{"a letter in which he", "Otto Weber spoke of a letter from Vice President Hugo Brandt in which [he=Hugo Brandt] refused."},
	{"somebody's speech, in which he", "Otto Weber quoted Hugo Brandt's speech, in which [he=Hugo Brandt] refused."},
	{"the former as an adjective", "Otto Weber met Hugo Brandt. The former minister of trade was absent."},
	{"the latter's", "Otto Weber called on Hugo Brandt at [the latter=Hugo Brandt]'s house."},
	{"both", "Otto Weber met Hugo Brandt. [Both=Otto Weber + Hugo Brandt] signed the protocol."},
	{"both of them", "Otto Weber spoke to Hugo Brandt. Both of [them=Otto Weber + Hugo Brandt] left for Oslo."},
	{"both is a determiner", "Otto Weber met Hugo Brandt. Both countries signed the protocol."},
	{"the two ministers", "Foreign Minister Hugo Brandt received Trade Minister Otto Weber. [The two ministers=Hugo Brandt + Otto Weber] discussed grain."},
	{"the two ambassadors of three", "Ambassador Hugo Brandt, Ambassador Otto Weber and Ambassador Jan Novak came. [The two ambassadors=-] left early."},
	{"both ambassadors", "Ambassador Hugo Brandt met Ambassador Otto Weber. [Both ambassadors=Hugo Brandt + Otto Weber] left early."},
	{"the ministers without a number", "Foreign Minister Hugo Brandt met Trade Minister Otto Weber. [The ministers=Hugo Brandt + Otto Weber] discussed grain."},
	{"the two", "Otto Weber received Hugo Brandt. [The two=Otto Weber + Hugo Brandt] discussed grain."},
	{"the two men", "Otto Weber received Hugo Brandt. [The two men=Otto Weber + Hugo Brandt] discussed grain."},
	{"the two things are no people", "Otto Weber received Hugo Brandt. The two questions were about grain."},
	{"they of a list", "Otto Weber and Hugo Brandt came to Oslo. [They=Otto Weber + Hugo Brandt] discussed grain."},
	{"they of two who met", "Otto Weber met Hugo Brandt in Oslo. [They=Otto Weber + Hugo Brandt] discussed grain."},
	{"they of one and a body", "Otto Weber wrote to the Ministry of Trade. [They=-] did not answer."},
	{"their of a list", "Otto Weber and Hugo Brandt sold [their=Otto Weber + Hugo Brandt] houses."},
	{"the ambassador after two", "Ambassador Otto Weber met Ambassador Hugo Brandt. [The Ambassador=-] was pleased."},
	{"the ambassador of one state after two", "British Ambassador Otto Weber met French Ambassador Hugo Brandt. [The French Ambassador=Hugo Brandt] was pleased."},
	{"the minister and the ambassador", "Foreign Minister Hugo Brandt received Ambassador Otto Weber. [The Minister=Hugo Brandt] told [the Ambassador=Otto Weber] the news."},
	{"the president is not the prime minister", "Prime Minister Hugo Brandt received President Otto Weber. [The Prime Minister=Hugo Brandt] left."},
	{"the secretary by surname", "Secretary Brandt opened the meeting. [The Secretary=Brandt] said that trade was free."},
	{"the secretary before another secretary is named", "[The Secretary=Secretary] opened the meeting. [The Secretary=Secretary] said that trade was free. Jan Novak spoke of Secretary Brandt. [The Secretary=Secretary] agreed."},
	{"he of the items of a list", "After further talk Otto Weber laid down this:\n\n1. [He=Otto Weber] asked that Jan Novak wait. If Jan Novak came, Novak should go.\n\n2. [He=Otto Weber] directed all to write."},
	{"whom I last saw", "I spoke with Jan Novak of the harbour. Otto Weber looked better than when I last saw [him=Otto Weber] in Oslo."},
	{"the secretary is no assistant secretary", "Assistant Secretary Hugo Brandt received Otto Weber. [The Secretary=Secretary] was in Oslo."},
	{"the president is no vice president", "Vice President Hugo Brandt received Otto Weber. [The President=President] was in Oslo."},
	{"the president of an academy is not the president", "[The President=President] came at noon. Dr. Otto Weber, President of the Academy of Sciences, spoke. [The President=President] asked Dr. Weber a question."},
	{"who met with the president is not he", "The minister of Norway, Mr. Otto Weber, met with [the President=President] for an hour. [The President=President] asked him a question."},
	{"who is named before the president in a list is not he", "The leaders of the house, Hugo Brandt and Otto Weber, the President, the Vice President and Jan Novak came. [The President=President] spoke."},
	{"who is spoken of before what the president seems", "From his remarks to Mr. Weber, [the President=President] seems to be pleased. [The President=President] spoke."},
	{"who told the president", "Otto Weber, Hugo Brandt and I conferred with [the President=President]. [The President=President] spoke."},
	{"the secretaries of two things are not both the one named", "Secretary Brandt opened the meeting. The paper went to [the Secretary=Secretary of Trade] of Trade in consultation with [the Secretary=Secretary of Defense] of Defense."},
	{"the secretary of one thing", "Secretary Brandt opened the meeting. The paper went to [the Secretary=Brandt] of Trade. [The Secretary=Brandt] of Trade agreed."},
	{"the secretary of another thing", "Secretary of Trade Brandt opened the meeting. The paper went to [the Secretary=Secretary of Defense] of Defense. [The Secretary=Brandt] of Trade agreed."},
	{"an office that ends the line above is not his", "Memorandum of Conversation\n\nOslo, May 3, 1961.\n\nPARTICIPANTS\n\nHugo P. Berg, Secretary of Trade\nAnton B. Weber, National Trade Council Staff\nJan C. Novak, Country Director\n\n[The Secretary=Hugo P. Berg] opened the conversation."},
	{"the secretary who takes part", "Memorandum of Conversation\n\nOslo, May 3, 1961.\n\nPARTICIPANTS\n\nNorway\nThe Secretary\nMr. Berg, Director\nFinland\nSecretary for External Affairs Weber\nAmbassador Brandt\n\nMr. Weber opened the conversation. [The Secretary=Secretary] thanked him."},
	{"the president who takes part", "Memorandum of Conversation\n\nOslo, May 3, 1961.\n\nPARTICIPANTS\n\nNorway\nPresident Berg\nMr. Lund, Director\nFinland\nAmbassador Brandt\n\nAmbassador Brandt said that President Weber of Chile had come. [The President=Berg] was pleased."},
	{"the vice president is", "Vice President Hugo Brandt received Otto Weber. [The Vice President=Hugo Brandt] was in Oslo."},
	{"his deputy is not he", "Foreign Minister Hugo Brandt came. [His deputy=-] spoke."},
	{"his deputy by name", "Foreign Minister Hugo Brandt and [his=Hugo Brandt] deputy Jan Novak came. [The Foreign Minister=Hugo Brandt] spoke."},
	{"the delegation by its body", "A delegation of the Ministry of Trade led by Otto Weber came to Oslo. [He=Otto Weber] met Hugo Brandt."},
	{"she by the forename", "Clara Weber met Hugo Brandt. [She=Clara Weber] promised help."},
	{"he by the forename", "Clara Weber met Hugo Brandt. [He=Hugo Brandt] promised help."},
	{"she by the title", "Mrs. Brandt spoke to Jan Novak. [She=Brandt] left."},
	{"her before a noun", "Clara Weber showed Hugo Brandt [her=Clara Weber] letter."},
	{"him", "Otto Weber came at noon. Hugo Brandt received [him=Otto Weber]."},
	{"he after a pair", "Otto Weber and Hugo Brandt came. [He=-] spoke."},
	{"he of two subjects", "Otto Weber told Hugo Brandt that Jan Novak believed [he=-] was right."},
	{"he said that he", "Hugo Brandt said that [he=Hugo Brandt] would come and that [he=Hugo Brandt] would write."},
	{"a new paragraph keeps its subject", "The talks about grain began at noon and went on all day. Hugo Brandt arrived on Monday with a long list of questions.\n\n[He=Hugo Brandt] went to the ministry."},
	{"two at one table are two", "Present were Otto Weber, Karl Weber and Hugo Brandt. [Weber=Weber] spoke first."},
	{"a surname at one table with its bearer", "Present were Otto Weber and Hugo Brandt. [Weber=Otto Weber] spoke first."},
	{"wife and husband at one table", "Mr. Weber and Mrs. Weber came. [She=Weber] spoke."},
	{"the general", "General Otto Weber inspected the fort. [The General=Otto Weber] was satisfied."},
	{"the latter two", "Otto Weber, Hugo Brandt and Jan Novak came. The latter two left early."},
	{"one of them", "Otto Weber and Hugo Brandt came. One of [them=Otto Weber + Hugo Brandt] spoke."},
	{"an envoy without a name", "Otto Weber met [the Danish Ambassador=Danish Ambassador] in Oslo. [The Ambassador=Danish Ambassador] said that [he=Danish Ambassador] would write."},
	{"two envoys without a name", "Otto Weber met [the Danish Ambassador=Danish Ambassador] and [the Polish Ambassador=Polish Ambassador]. [The Danish Ambassador=Danish Ambassador] left."},
	{"an envoy and where he is", "Otto Weber wrote to [the Ambassador=Ambassador in Oslo] in Oslo."},
	{"an office and what it is for", "Otto Weber told [the Minister=Minister of Foreign Affairs] of Foreign Affairs the news."},
	{"an office and its land", "[The President=President of Mexico] of Mexico met Otto Weber. [The President=President of Mexico] was pleased."},
	{"a minister of nothing is somebody named", "Otto Weber came. [The Minister=-] spoke."},
	{"an office held by name", "[The President=Otto Weber], Otto Weber, spoke. [The President=Otto Weber] left."},
	{"an office behind its holder", "Otto Weber, [the Danish Ambassador=Otto Weber], came."},
	{"an office is no office under it", "Otto Weber met [the Assistant Secretary=Assistant Secretary for Economic Affairs] for Economic Affairs. [The Secretary=Secretary] was in Oslo."},
	{"two presidents by name", "President Weber met President Brandt. [The President=-] left."},
	{"a telegram leaves out its articles",
		"Oslo, May 3, 1957. Otto Weber told me of talk to [Danish Ambassador=Danish Ambassador] and of letter to [Prime Minister=Prime Minister] re price of grain. [Ambassador=Danish Ambassador] replied to effect that [he=Danish Ambassador] referred question to Ministry of Trade and to Bank of Norway, of which Otto Weber spoke to me."},
	{"prose does not", "As Ambassador he wrote to the Ministry of the Interior. President of the Society of the Friends of Trade he never was, to the end of the war and of the peace."},
	{"the couple", "Otto Weber and Clara Weber came. [They=Otto Weber + Clara Weber] left on Monday."},
}

var marked = regexp.MustCompile(`\[([^\[\]=]+)=([^\]]+)\]`)

// TestReferents holds whom the words of invented passages mean.
func TestReferents(t *testing.T) {
	p, err := New(seeds.FS)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range passages {
		t.Run(c.name, func(t *testing.T) {
			x, all := referring(p, c.text)
			for _, a := range all {
				if got := x.meant(a.span); got != a.want {
					t.Errorf("%q means %s, want %s", a.span.Of(x.Document.Text), got, a.want)
				}
			}
			if len(all) == 0 {
				x.onlyNames(t)
			}
		})
	}
}

// asked is a passage of a text and whom it must mean.
type asked struct {
	span source.Span
	want string
}

// referring reads a text that marks whom its words mean.
func referring(p *Pipeline, rest string) (*Extraction, []asked) {
	var all []asked
	text := ""
	for {
		at := marked.FindStringSubmatchIndex(rest)
		if at == nil {
			return p.Extract(source.NewDocument("passage.txt", text+rest)), all
		}
		text += rest[:at[0]]
		start := len(text)
		text += rest[at[2]:at[3]]
		all = append(all, asked{source.Span{Start: start, End: len(text)}, rest[at[4]:at[5]]})
		rest = rest[at[1]:]
	}
}

// meant names whom the mention over a span means.
func (x *Extraction) meant(s source.Span) string {
	for i, m := range x.Mentions {
		if !m.Span.Overlaps(s) || m.Kind == graph.ByName && m.Span != s {
			continue
		}
		chains := x.Chains.Groups[i]
		if c := x.Chains.Of[i]; c != coref.None {
			chains = []coref.ChainID{c}
		}
		var names []string
		for _, c := range chains {
			names = append(names, x.Chains.Chains[c].Name)
		}
		if len(names) > 0 {
			return strings.Join(names, " + ")
		}
	}
	return "-"
}

// onlyNames holds that nobody is meant but by name.
func (x *Extraction) onlyNames(t *testing.T) {
	for i, m := range x.Mentions {
		if m.Kind != graph.ByName && (x.Chains.Of[i] != coref.None || len(x.Chains.Groups[i]) > 0) {
			t.Errorf("%q means somebody", m.Span.Of(x.Document.Text))
		}
	}
}
