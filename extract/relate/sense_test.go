package relate

import (
	"slices"
	"strings"
	"testing"
)

// An office behind a comma that has its own verb is not that of the name before the comma, which stands in a phrase.
func TestOfficeThatActsItself(t *testing.T) {
	r := loaded(t)
	const text = "Depending on his talks with Karl Lund, the Secretary of the Party said that it was late."
	if got := said(r, text); slices.ContainsFunc(got, func(s string) bool {
		return strings.HasPrefix(s, "Karl Lund holds-position") || strings.HasPrefix(s, "Karl Lund member-of")
	}) {
		t.Errorf("%s\n got %q", text, got)
	}
}

// What somebody right behind the verb is given goes to nobody else, though its noun speaks of another.
func TestGivenToOne(t *testing.T) {
	r := loaded(t)
	const text = "Anna Weber sent the Congress a request for a loan to the Norwegian Bank."
	if got := said(r, text); slices.Contains(got, "Anna Weber asked Norwegian Bank") {
		t.Errorf("%s\n got %q", text, got)
	}
	const between = "Anna Weber gave the Ambassador a letter from Karl Lund to Olaf Berg."
	if got := said(r, between); !slices.Contains(got, "Karl Lund wrote-to Olaf Berg") {
		t.Errorf("%s\n got %q", between, got)
	}
}

// In which sense a clause holds follows from what it hangs on, from its tense and from the words before its noun; of nothing
// that it does not tell is anything said.
func TestSenses(t *testing.T) {
	r := loaded(t)
	for _, c := range []struct{ text, want string }{
		{"Anna Weber said that Karl Lund was returning to Oslo.", "Karl Lund plan visited Oslo"},
		{"Anna Weber said that Karl Lund was returning from Oslo.", "Karl Lund said visited Oslo"},
		{"Karl Lund was returning to Oslo.", "Karl Lund visited Oslo"},
		{"Olaf Berg asked what would be done if Karl Lund undertook to visit Oslo.", "Karl Lund maybe visited Oslo"},
		{"When Karl Lund had visited Oslo, Anna Weber would leave.", "Karl Lund plan visited Oslo"},
		{"Anna Weber would leave when Karl Lund had visited Oslo.", "Karl Lund plan visited Oslo"},
		{"When Karl Lund had visited Oslo, Anna Weber left.", "Karl Lund visited Oslo"},
		{"When Karl Lund had visited Oslo, Anna Weber said that she would leave.", "Karl Lund visited Oslo"},
		{"The fear that Karl Lund will visit Oslo is great.", "Karl Lund maybe visited Oslo"},
		{"There is no doubt that Karl Lund will visit Oslo.", "Karl Lund plan visited Oslo"},
		{"In the event of war, Karl Lund would visit Oslo.", "Karl Lund maybe visited Oslo"},
		{"They did not begin until after the Lund visit to Oslo.", "Lund visited Oslo"},
		{"The day can be set after Karl Lund's return from Oslo.", "Karl Lund plan visited Oslo"},
		{"Anna Weber would have hoped to meet Karl Lund.", "Anna Weber maybe met Karl Lund"},
		{"The information that Anna Weber had given to Karl Lund caused surprise.", "Anna Weber informed Karl Lund"},
		{"The information that Anna Weber had met Karl Lund caused surprise.", "Anna Weber said met Karl Lund"},
		{"Anna Weber came to Oslo to review Olaf Berg's long meeting with Karl Lund.", "Karl Lund met Olaf Berg"},
		{"Anna Weber and Olaf Berg do not wish to discuss the plan.", "Anna Weber maybe met Olaf Berg"},
		{"Anna Weber discussed her talks with Karl Lund.", "Anna Weber met Karl Lund"},
		{"Anna Weber does not believe that Olaf Berg should meet Karl Lund.", "Karl Lund maybe met Olaf Berg"},
		{"Anna Weber believes that Olaf Berg should meet Karl Lund.", "Karl Lund please met Olaf Berg"},
		{"Olaf Berg made no effort to meet Karl Lund.", "Karl Lund not met Olaf Berg"},
		{"Olaf Berg warned Anna Weber against visiting Oslo.", "Olaf Berg maybe visited Oslo"},
		{"Olaf Berg decided against visiting Oslo.", "Olaf Berg not visited Oslo"},
		{"They spoke of the alleged attack of Norway against Sweden.", "Norway said fought Sweden"},
		{"Anna Weber sent Olaf Berg to Oslo to discuss the plan with Karl Lund.", "Karl Lund plan met Olaf Berg"},
		{"Anna Weber discussed the plan before the Oslo talks with Karl Lund.", ""},
		{"Anna Weber recalled her talk with Karl Lund and the belief at that time that Norway planned it.", "Anna Weber met Karl Lund"},
		{"Olaf Berg asked whether it had come up in Anna Weber's talk with Karl Lund.", "Anna Weber met Karl Lund"},
		{"Olaf Berg felt that it would have been wrong to take part in the talks between Anna Weber and Karl Lund.", "Anna Weber met Karl Lund"},
		{"Olaf Berg would have cancelled Anna Weber's talk with Karl Lund.", "Anna Weber plan met Karl Lund"},
		{"It was probably agreed upon at the meeting between Anna Weber and Karl Lund.", "Anna Weber met Karl Lund"},
		{"It might be agreed upon at the meeting between Anna Weber and Karl Lund.", "Anna Weber maybe met Karl Lund"},
		{"A memorandum of Anna Weber's talk with Karl Lund was prepared.", "Anna Weber met Karl Lund"},
		{"Olaf Berg might cover it with the plan under negotiation between Norway and Sweden.", "Norway negotiated-with Sweden"},
		{"Anna Weber said that she wished to disagree with Karl Lund.", "Anna Weber opposes Karl Lund"},
		{"Anna Weber said that Olaf Berg wished to disagree with Karl Lund.", "Olaf Berg plan opposes Karl Lund"},
		{"Anna Weber said that she will want to thank Karl Lund.", "Anna Weber plan thanked Karl Lund"},
		{"Anna Weber wished to condemn Karl Lund.", "Anna Weber plan criticised Karl Lund"},
		{"Anna Weber took Olaf Berg to see Karl Lund.", "Karl Lund met Olaf Berg"},
		{"Anna Weber said that once Olaf Berg had met Karl Lund she would leave.", "Karl Lund plan met Olaf Berg"},
		{"Olaf Berg once met Karl Lund.", "Karl Lund met Olaf Berg"},
		{"Anna Weber assured Karl Lund the harvest was poor.", "Anna Weber informed Karl Lund"},
		{"Anna Weber did not leave after meeting Karl Lund.", "Anna Weber met Karl Lund"},
		{"Anna Weber will not leave after meeting Karl Lund.", "Anna Weber plan met Karl Lund"},
		{"Olaf Berg heard the story about Anna Weber meeting Karl Lund.", "Anna Weber said met Karl Lund"},
		{"Olaf Berg spoke of the possibility of Anna Weber meeting Karl Lund.", "Anna Weber plan met Karl Lund"},
		{"Anna Weber, accompanied by Karl Lund, will come to Oslo.", "Anna Weber plan met Karl Lund"},
		{"Anna Weber, accompanied by Karl Lund, came to Oslo.", "Anna Weber met Karl Lund"},
		{"Anna Weber has no choice but to support Karl Lund.", "Anna Weber supports Karl Lund"},
		{"Anna Weber wanted the cessation of Norway's support for Sweden.", "Norway supports Sweden"},
		{"Olaf Berg was prepared to speak during Karl Lund's current visit to Oslo.", "Karl Lund visited Oslo"},
		{"Olaf Berg was prepared to speak during Karl Lund's visit to Oslo.", "Karl Lund plan visited Oslo"},
		{"Olaf Berg thought of the possible effect of the plan on Anna Weber's talk with Karl Lund.", "Anna Weber met Karl Lund"},
		{"Anna Weber would appreciate it if Olaf Berg would meet Karl Lund.", "Karl Lund please met Olaf Berg"},
		{"Anna Weber would send a note of what Olaf Berg had told the press and would meet Karl Lund.", "Anna Weber plan met Karl Lund"},
		{"Olaf Berg knew men outside the Ministry who support Karl Lund.", ""},
		{"Olaf Berg spoke of the possibility of the Ministry instructing Karl Lund to wait.", "Ministry plan instructed Karl Lund"},
		{"We learned that all ministers but Olaf Berg supported Karl Lund.", ""},
		{"Norway would vote against, and probably Sweden too.", ""},
		{"Olaf Berg is to see Karl Lund at the Foreign Ministry meeting of May.", "Karl Lund plan met Olaf Berg"},
		{"In the event that Karl Lund visited Oslo it would be late.", "Karl Lund maybe visited Oslo"},
		{"In the event Karl Lund visits Oslo we should avoid it.", "Karl Lund maybe visited Oslo"},
		{"Nobody doubted it, not that Anna Weber met Karl Lund.", "Anna Weber not met Karl Lund"},
		{"The talks will begin once Anna Weber has met Karl Lund.", "Anna Weber plan met Karl Lund"},
		{"Anna Weber once met Karl Lund, and the talks began.", "Anna Weber met Karl Lund"},
		{"Anna Weber was not going to meet Karl Lund.", "Anna Weber not met Karl Lund"},
		{"Anna Weber decided not to visit Oslo.", "Anna Weber not visited Oslo"},
		{"Olaf Berg told Anna Weber not to meet Karl Lund.", "Anna Weber maybe met Karl Lund"},
		{"Olaf Berg asked Anna Weber not to inform Karl Lund.", "Anna Weber maybe informed Karl Lund"},
		{"Olaf Berg promised not to visit Oslo.", "Olaf Berg maybe visited Oslo"},
		{"It was a great pleasure for Anna Weber to meet Karl Lund.", "Anna Weber met Karl Lund"},
		{"Olaf Berg doubted the ability of Karl Lund to support Anna Weber.", "Karl Lund maybe supports Anna Weber"},
		{"Karl Lund had to cancel his scheduled trip to Oslo.", "Karl Lund plan visited Oslo"},
		{"Karl Lund cancelled his trip to Oslo.", "Karl Lund plan visited Oslo"},
		{"Olaf Berg will note Anna Weber criticised Karl Lund.", "Anna Weber criticised Karl Lund"},
		{"Olaf Berg learned that Sweden had decided not to wait and that Norway is supporting Denmark.", "Norway supports Denmark"},
		{"Olaf Berg would like to use the invitation once extended to Anna Weber by Karl Lund.", "Karl Lund proposed-to Anna Weber"},
		{"Olaf Berg shall use the invitation extended to Anna Weber by Karl Lund.", "Karl Lund plan proposed-to Anna Weber"},
		{"Olaf Berg has not recorded the details of his talks with Karl Lund.", "Karl Lund met Olaf Berg"},
		{"Olaf Berg agreed, provided Karl Lund visited Oslo.", "Karl Lund maybe visited Oslo"},
		{"Olaf Berg will wait, assuming that Karl Lund has visited Oslo.", "Karl Lund maybe visited Oslo"},
		{"Karl Lund visited Oslo provided with a letter.", "Karl Lund visited Oslo"},
		{"On the assumption that Karl Lund visited Oslo the day was set.", "Karl Lund maybe visited Oslo"},
		{"Olaf Berg said that when Karl Lund visited Oslo, there should be an understanding.", "Karl Lund plan visited Oslo"},
		{"Olaf Berg said that when Karl Lund visited Oslo he had met Anna Weber.", "Karl Lund visited Oslo"},
		{"Olaf Berg had seen Karl Lund's most recent article.", ""},
		{"The paper written by Karl Lund, which had been seen by Olaf Berg, was short.", ""},
		{"Karl Lund has shown himself to be against Olaf Berg.", "Karl Lund opposes Olaf Berg"},
		{"Anna Weber would appreciate it, however, if Olaf Berg would meet Karl Lund.", "Karl Lund please met Olaf Berg"},
		{"Anna Weber might ask Karl Lund to visit Oslo.", "Karl Lund maybe visited Oslo"},
		{"Anna Weber asked Karl Lund to visit Oslo.", "Karl Lund please visited Oslo"},
		{"Olaf Berg would write in the context of Anna Weber's request to Karl Lund.", "Anna Weber asked Karl Lund"},
		{"Olaf Berg would write of Anna Weber's intended request to Karl Lund.", "Anna Weber plan asked Karl Lund"},
		{"Olaf Berg could hear a report from Anna Weber on her trip to Norway.", "Anna Weber visited Norway"},
		{"Anna Weber made no complaint against Karl Lund.", "Anna Weber not criticised Karl Lund"},
		{"The arrest of Karl Lund was made known by Anna Weber.", ""},
		{"Anna Weber said that she agreed with Karl Lund.", "Anna Weber agreed-with Karl Lund"},
		{"Anna Weber said that she agreed with Karl Lund in May 1950.", "Anna Weber said agreed-with Karl Lund"},
		{"Anna Weber said that she had agreed with Karl Lund.", "Anna Weber said agreed-with Karl Lund"},
		{"Anna Weber said that Olaf Berg agreed with Karl Lund.", "Olaf Berg said agreed-with Karl Lund"},
		{"Olaf Berg will see Karl Lund if and when he comes to Oslo.", "Karl Lund maybe visited Oslo"},
		{"Anna Weber said that she understood it, but urged Karl Lund to wait.", "Anna Weber proposed-to Karl Lund"},
		{"Anna Weber had enough courage to criticise Karl Lund.", "Anna Weber criticised Karl Lund"},
		{"Norway never took the firm position necessary to support Sweden.", "Norway maybe supports Sweden"},
		{"It had not proved possible for Anna Weber to meet Karl Lund.", "Anna Weber not met Karl Lund"},
		{"It would have been possible for Anna Weber to meet Karl Lund.", "Anna Weber maybe met Karl Lund"},
		{"Olaf Berg said that Anna Weber's visit to Oslo would not harm Norway.", "Anna Weber plan visited Oslo"},
		{"Olaf Berg said that Anna Weber's visit to Oslo had not harmed Norway.", "Anna Weber visited Oslo"},
		{"Anna Weber did not want to visit Oslo.", "Anna Weber not visited Oslo"},
		{"Anna Weber would not be prepared to visit Oslo.", "Anna Weber not visited Oslo"},
		{"Anna Weber would not be prepared to visit Oslo unless Karl Lund wrote.", "Anna Weber maybe visited Oslo"},
		{"Anna Weber did not want Karl Lund to visit Oslo.", "Karl Lund maybe visited Oslo"},
		{"If this were done Anna Weber would visit Oslo.", "Anna Weber maybe visited Oslo"},
		{"Anna Weber said that if the plan were adopted she would have to visit Oslo.", "Anna Weber maybe visited Oslo"},
		{"If they were invited Anna Weber would visit Oslo.", "Anna Weber plan visited Oslo"},
		{"Olaf Berg thought of the contingency that Karl Lund will visit Oslo and that Anna Weber will meet him.", "Karl Lund maybe visited Oslo"},
		{"Olaf Berg has intelligence to the effect that Karl Lund visited Oslo.", "Karl Lund said visited Oslo"},
		{"Olaf Berg met Karl Lund and suggested he visit Oslo.", "Karl Lund please visited Oslo"},
		{"Anna Weber asked whether she could see Karl Lund.", "Anna Weber please met Karl Lund"},
		{"Anna Weber asked whether Olaf Berg could see Karl Lund.", "Karl Lund maybe met Olaf Berg"},
		{"Olaf Berg wanted to discuss Karl Lund's visit to Oslo.", "Karl Lund plan visited Oslo"},
		{"The plan would undermine Norway's support for Sweden.", "Norway supports Sweden"},
		{"The plan would win Norway's support for Sweden.", "Norway plan supports Sweden"},
		{"Anna Weber told Karl Lund of her plans to trade with Norway.", ""},
		{"Anna Weber asked Karl Lund to reach agreement with Olaf Berg.", "Karl Lund please agreed-with Olaf Berg"},
		{"Anna Weber met with Olaf Berg to discuss Karl Lund's trip to Norway.", "Karl Lund visited Norway"},
		{"Anna Weber tried to get Karl Lund and Olaf Berg to agree to the plan.", ""},
		{"Olaf Berg insisted on Karl Lund's visiting Oslo.", "Karl Lund please visited Oslo"},
		{"Olaf Berg had no objection to Karl Lund's visiting Oslo.", "Karl Lund maybe visited Oslo"},
		{"Olaf Berg objected to visiting Oslo.", "Olaf Berg maybe visited Oslo"},
		{"Anna Weber kept Karl Lund from visiting Oslo.", "Karl Lund not visited Oslo"},
		{"If Olaf Berg promises that Karl Lund will not visit Oslo, it will be late.", "Karl Lund maybe visited Oslo"},
		{"Anna Weber made an effort to prevent Karl Lund from visiting Oslo.", "Karl Lund maybe visited Oslo"},
		{"Anna Weber prevented Karl Lund from visiting Oslo.", "Karl Lund not visited Oslo"},
		{"Anna Weber had had to visit Oslo.", "Anna Weber visited Oslo"},
		{"Olaf Berg said that Anna Weber had to visit Oslo.", "Anna Weber plan visited Oslo"},
		{"Anna Weber could not agree more with Karl Lund.", "Anna Weber agreed-with Karl Lund"},
		{"Anna Weber could not agree with Karl Lund more.", "Anna Weber agreed-with Karl Lund"},
		{"Anna Weber could not agree with Karl Lund.", "Anna Weber not agreed-with Karl Lund"},
		{"Olaf Berg might show his knowledge of Anna Weber's talk with Karl Lund.", "Anna Weber met Karl Lund"},
		{"Anna Weber said Norway supporting Sweden.", "Norway said supports Sweden"},
		{"Anna Weber said Norway not supporting Sweden.", "Norway not supports Sweden"},
		{"Anna Weber wrote to Karl Lund, supporting Sweden.", "Anna Weber supports Sweden"},
		{"Olaf Berg sought approval of Karl Lund's visiting Oslo.", "Karl Lund plan visited Oslo"},
		{"It would be unwise to ask Karl Lund to visit Oslo.", "Karl Lund maybe visited Oslo"},
		{"It is needless to say that in the past Norway has supported Sweden.", "Norway supports Sweden"},
		{"Olaf Berg refused, criticising Karl Lund.", "Olaf Berg criticised Karl Lund"},
		{"It was clear from Olaf Berg's wish not to leave, and his letters to Karl Lund.", "Olaf Berg wrote-to Karl Lund"},
		{"The plan was not discussed at the talks between Anna Weber and Karl Lund.", "Anna Weber met Karl Lund"},
		{"The plan might be of use in view of Norway's support for Sweden.", "Norway supports Sweden"},
		{"It might have been settled by the time of Karl Lund's trip to Oslo.", "Karl Lund visited Oslo"},
		{"Karl Lund said that the purpose of his visiting Oslo had been to rest.", "Karl Lund visited Oslo"},
		{"Karl Lund spoke of the possibility of his visiting Oslo.", "Karl Lund plan visited Oslo"},
		{"Olaf Berg called on his return from Oslo.", "Olaf Berg visited Oslo"},
		{"Olaf Berg told the group that talks between Norway and Sweden had gone on.", "Norway negotiated-with Sweden"},
		{"Olaf Berg asked whether at the talks between Anna Weber and Karl Lund he had agreed.", "Anna Weber met Karl Lund"},
		{"Karl Lund's visit to Oslo was possible only by night.", "Karl Lund visited Oslo"},
		{"Olaf Berg said that Karl Lund's visit to Oslo was imminent.", "Karl Lund plan visited Oslo"},
		{"If by the summer Karl Lund visits Oslo, Anna Weber will leave.", "Karl Lund maybe visited Oslo"},
		{"Anna Weber will leave unless in the meantime Karl Lund visits Oslo.", "Karl Lund maybe visited Oslo"},
		{"Anna Weber will leave if, as we believe, Karl Lund visits Oslo.", "Karl Lund maybe visited Oslo"},
		{"If after dinner he came, Karl Lund visited Oslo.", "Karl Lund visited Oslo"},
		{"Olaf Berg said that in the past Karl Lund visited Oslo.", "Karl Lund said visited Oslo"},
		{"Olaf Berg left, because after the talks Karl Lund visited Oslo.", "Karl Lund visited Oslo"},
	} {
		if got := said(r, c.text); !slices.Contains(got, c.want) && (c.want != "" || len(got) > 0) {
			t.Errorf("%s\n got %q\nwant %q", c.text, got, c.want)
		}
	}
}

// TestSenseBesideTheVerb tells what words beside a verb say of it: who is too much of something for a deed does not do it, who leans to
// a stance takes it, and what something is done in spite of was there.
func TestSenseBesideTheVerb(t *testing.T) {
	r := loaded(t)
	for _, c := range []struct{ text, want string }{
		{"Anna Weber was too ill to receive Karl Lund.", "Anna Weber not met Karl Lund"},
		{"Anna Weber was only too glad to receive Karl Lund.", "Anna Weber met Karl Lund"},
		{"Anna Weber was inclined to agree with Karl Lund.", "Anna Weber agreed-with Karl Lund"},
		{"Anna Weber tended to support Karl Lund.", "Anna Weber supports Karl Lund"},
		{"Anna Weber was not inclined to agree with Karl Lund.", "Anna Weber not agreed-with Karl Lund"},
		{"Anna Weber was inclined to thank Karl Lund.", "Anna Weber plan thanked Karl Lund"},
		{"Anna Weber could not visit Oslo without informing Karl Lund.", "Anna Weber maybe informed Karl Lund"},
		{"Anna Weber left without informing Karl Lund.", "Anna Weber not informed Karl Lund"},
		{"Anna Weber hesitated to speak despite her esteem for Karl Lund.", "Anna Weber praised Karl Lund"},
		{"Olaf Berg made arrangements for Anna Weber to receive Karl Lund.", "Anna Weber plan met Karl Lund"},
		{"Olaf Berg replied that the Norwegian Committee returning from Oslo was ill.", ""},
		{"Anna Weber has scheduled meeting with Karl Lund.", "Anna Weber plan met Karl Lund"},
		{"If a summit or Anna Weber's visit to Oslo does not help, he is wrong.", "Anna Weber plan visited Oslo"},
		{"Anna Weber returned with a paper and no answers to Karl Lund's questions.", ""},
		{"Anna Weber said she would only repeat the instruction she received earlier and imparted to Karl Lund.", "Anna Weber informed Karl Lund"},
		{"Anna Weber has read Olaf Berg's memorandum to Karl Lund.", ""},
		{"Anna Weber praised Olaf Berg rather than criticising Karl Lund.", "Anna Weber not criticised Karl Lund"},
		{"Anna Weber is inviting Olaf Berg to come rather than urging Karl Lund to go.", "Anna Weber not proposed-to Karl Lund"},
		{"Anna Weber may wish to budget for a small and leisurely meeting with Karl Lund.", ""},
	} {
		if got := said(r, c.text); !slices.Contains(got, c.want) && (c.want != "" || len(got) > 0) {
			t.Errorf("%s\n got %q\nwant %q", c.text, got, c.want)
		}
	}
}
