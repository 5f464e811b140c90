package coref

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestGatherings(t *testing.T) {
	const day = "{D:8 July 1957=1957-07-08}"
	for _, c := range []struct{ name, text, want string }{
		{"of the title", "<type=memorandum of conversation><title>Memorandum of {e:Conversation} with <with>{P:Berg}</with>, " + day + "</title> Nothing.", "conversation of 8 July 1957: Berg"},
		{"of a cable's title", "<type=cable><title>Cable from <from>{P:Weber}</from> on {e:the discussion} with <with>{P:Berg}</with>, " + day + "</title>\n{P:Berg} summoned {=me}.",
			"discussion of 8 July 1957: Berg, Weber"},
		{"one that the author had no part in", "<type=cable><title>Cable from <from>{P:Weber}</from> on {e:the discussion} with <with>{P:Berg}</with>, " + day + "</title>\n{P:Berg} was ill.",
			"discussion of 8 July 1957: Berg"},
		{"a visit told", "<from>{P:Weber}</from>, " + day + "\n\n{=I} visited {P:Berg}. {P:Lund} was present at {e:the conversation}.", "conversation of 8 July 1957: Weber, Berg, Lund"},
		{"absence", "<from>{P:Weber}</from>, " + day + "\n\n{=I} visited {P:Berg}. {P:Lund} was not present at {e:the conversation}.", "conversation of 8 July 1957: Weber, Berg"},
		{"a list of those present", "On " + day + " {e:a new conversation} was held. Present at {e:the conversation} were {P:Berg}, {P:Lund}, and {P:Comrade |Hahn}.",
			"conversation of 8 July 1957: Berg, Lund, Hahn"},
		{"a lunch and who gave it", day + "\n{P:Berg} gave {e:a lunch} at a country house out of town. During {e:the conversation} {P:Lund} slept.",
			"lunch of 8 July 1957 = lunch at a country house: Berg"},
		{"sides", day + "\n{P:Berg} gave {e:a lunch}.\nDanish side: {P:Berg}, {P:Lund}.", "lunch of 8 July 1957: Berg, Lund"},
		{"one that is to be", "{P:Berg} will give {e:a lunch}. He asked for {e:a conversation} with {P:Lund}.", ""},
		{"one that was before", "{P:Berg} had given {e:a lunch}. {P:Lund} said that he gave {e:a dinner}.", ""},
		{"one that somebody began", "<from>{P:Weber}</from>, " + day + ".\n{=I} pass on a part of {e:a conversation} which {P:Berg} began.", "conversation of 8 July 1957: Berg, Weber"},
		{"one by two words", "<type=memorandum of conversation><title>{e:Conversation}, " + day + "</title>\n{e:The meeting} was held at noon. {e:The talk} went on.", "conversation of 8 July 1957: "},
		{"another's meeting", "<type=memorandum of conversation><title>{e:Conversation}, " + day + "</title>\n{P:Berg} spoke of {e:the meeting} of the board and of {e:his visit} to Norway.",
			"conversation of 8 July 1957: "},
		{"who joined, and the host who signed nothing",
			"<type=memorandum of conversation><title>{e:Conversation} with <with>{P:Berg}</with>, " + day + "</title>\nIt was joined by {P:Comrade |Lund}, who was visiting {P:Comrade |Weber} then. {P:Berg} told {=us} all.",
			"conversation of 8 July 1957: Berg, Lund, Weber"},
		{"a host by the visit paid to him",
			"<type=memorandum><title>Memorandum on {e:a Visit} with {P:Berg}, " + day + "</title>\n{P:Berg} paid {e:a visit} to {P:Comrade |Weber}. {P:Berg} told {=us} all.",
			"visit of 8 July 1957: Berg, Weber"},
		{"the first and the second", "<from>{P:Weber}</from>, " + day + "\n\n{e:The first conversation} took place on {D:4 July 1957=1957-07-04}. {e:The second conversation} took place on {D:6 July 1957=1957-07-06}. " +
			"Present at {e:the first conversation} were {P:Berg}, {P:Lund}, and {P:Comrade |Novak}. {P:Hahn} was present at {e:the second conversation}.",
			"conversation of 4 July 1957: Berg, Lund, Novak\nconversation of 6 July 1957: Hahn"},
		{"one that he had with others", "<type=memorandum of conversation><title>{e:Conversation} with <with>{P:Berg}</with>, " + day + "</title>\n{P:Berg} spoke of {e:his conversation} with {P:Lund}, who was present.",
			"conversation of 8 July 1957: Berg"},
		{"a body that sat", "<from>{P:Weber}</from>, " + day + "\n\nOn {D:4 July 1957=1957-07-04} {e:a session} of the {O:Politburo} took place.", "session of the Politburo of 4 July 1957 = session of the Politburo = session of 4 July 1957: "},
		{"days of a journal", "<type=journal><from>{P:Weber}</from>\n\n{D:8 July 1957=1957-07-08}\n\n{=I} visited {P:Berg}. {e:The conversation} lasted an hour.\n\n" +
			"{=I} received {P:Lund}. {e:The conversation} lasted long.\n\n{D:9 July 1957=1957-07-09}\n\n{=I} received {P:Hahn}. {e:The conversation} lasted a day.\n\n{=I} had {e:a talk} with {P:Novak}.",
			"conversation of 8 July 1957: Weber, Berg\nconversation with Lund of 8 July 1957: Weber, Lund\nconversation of 9 July 1957: Weber, Hahn\ntalk of 9 July 1957: Weber, Novak"},
		{"who spoke where nobody is listed", "<type=memorandum of discussion><title>Memorandum of {e:Discussion}, " + day + "</title>\n\n{P:Berg} said that it rained. {P:Lund} asked why. {P:Novak} said that {P:Hahn} said so. {P:Berg} replied. {P:Lund} said no. {P:Novak} agreed.",
			"discussion of 8 July 1957: Berg, Lund, Novak"},
		{"two who spoke among others", "<type=memorandum of discussion><title>Memorandum of {e:Discussion}, " + day + "</title>\n\n{P:Berg} said that it rained. {P:Lund} asked why. {P:Berg} replied. {P:Lund} said no.",
			"discussion of 8 July 1957: "},
		{"who spoke where somebody is", "<type=memorandum of conversation><title>{e:Conversation} with <with>{P:Novak}</with>, " + day + "</title>\n\n{P:Berg} said that it rained. {P:Berg} replied.",
			"conversation of 8 July 1957: Novak"},
		{"minutes of a numbered meeting, named", "<type=minutes><title>Minutes of the {E:Third Meeting} of the {O:Harbour Board}, " + day + "</title>\nPresent: <with>{P:Berg}</with>, <with>{P:Lund}</with>\n\n{P:Lund} read a letter.",
			"Third Meeting = Third Meeting of 8 July 1957 = meeting of 8 July 1957 = Third Meeting of the Harbour Board = Third Meeting of the Harbour Board, 8 July 1957 = Third Meeting of the Board of 8 July 1957: Berg, Lund"},
		{"a numbered meeting that a record only speaks of", "<type=memorandum><title>Memorandum on the {E:Third Meeting} of the {O:Harbour Board}, " + day + "</title>\nFor <with>{P:Berg}</with>.", ""},
		{"a funeral told of with whose it was", "<from>{P:Weber}</from>, " + day + "\n\n{e:The funeral} of the late {P:Berg}, for ten years our chairman, took place on {D:4 July 1957=1957-07-04}. {P:Lund} was present at {e:the funeral}.",
			"funeral of 4 July 1957 = funeral of Berg = funeral of the late Berg: Lund"},
		{"a funeral that is only spoken of", "<from>{P:Weber}</from>, " + day + "\n\n{P:Lund} wept at {e:the funeral} of the late {P:Berg}.", ""},
		{"a funeral in a report of whom the author saw", "<from>{P:Weber}</from>, " + day + "\n\n{=I} saw {P:Hahn}. We spoke of {e:the funeral}.", ""},
		{"whom the author saw besides a funeral", "<from>{P:Weber}</from>, " + day + "\n\n{=I} saw {P:Hahn}. {e:The funeral} took place on {D:4 July 1957=1957-07-04}. {P:Lund} was present at {e:the funeral}.",
			"funeral of 4 July 1957: Lund"},
		{"a visit that tells no host", "<type=memorandum of conversation><title>{e:Conversation} with <with>{P:Berg}</with>, " + day + "</title>\n{P:Hahn} had once been visiting {P:Comrade |Weber}. {P:Berg} told {=us} all.",
			"conversation of 8 July 1957: Berg"},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := mark(t, c.text).resolve(t)
			if diff := cmp.Diff(c.want, gatheringsOf(r)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

// gatheringsOf shows the gatherings: names of the event and participants, in the order found.
func gatheringsOf(r Result) string {
	var out []string
	for _, g := range r.Gatherings {
		var names []string
		for _, c := range g.Participants {
			names = append(names, r.Chains[c].Name)
		}
		out = append(out, strings.Join(r.Chains[g.Event].Names, " = ")+": "+strings.Join(names, ", "))
	}
	return strings.Join(out, "\n")
}
