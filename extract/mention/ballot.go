package mention

import (
	"cmp"
	"slices"
	"strings"

	"dramatis/extract/mention/tagger"
	"dramatis/graph"
)

// opinion is what the tagger says of a passage.
type opinion uint8

// The opinions: no name, a name of something else, a person, an organization, a place.
const (
	nothing opinion = iota
	another
	person
	body
	place
	opinions
)

// opined are the types of entity behind the opinions, "" where there is none.
var opined = [opinions]graph.EntityType{person: graph.Person, body: graph.Organization, place: graph.Place}

// labelOpinions are the opinions behind the labels.
var labelOpinions = map[tagger.Label]opinion{
	tagger.BeginPerson: person, tagger.InPerson: person, tagger.BeginOrganization: body, tagger.InOrganization: body,
	tagger.BeginPlace: place, tagger.InPlace: place, tagger.BeginOther: another, tagger.InOther: another,
}

// tagged is a name as the tagger sees it.
type tagged struct {
	start, end uint32 // bytes
	margin     int32  // the least of its words
	opinion    opinion
}

// ballot is what the tagger says of one name all over a document: for each opinion the
// sum of its margins, and the largest.
type ballot struct {
	sum [opinions]int64
	top [opinions]int32
}

// count adds an opinion to the vote on a name. Names beyond mostWords have no vote.
func (a *advice) count(name string, o opinion, margin int32) {
	b := a.ballots[name]
	if b == nil {
		if len(a.ballots) == mostWords {
			return
		}
		if a.ballots == nil {
			a.ballots = map[string]*ballot{}
		}
		b = &ballot{}
		a.ballots[name] = b
	}
	b.sum[o] += int64(margin) + 1 // a tie is still a vote
	b.top[o] = max(b.top[o], margin)
}

// elects reports whether the vote on a name is for a type, with a margin in some sentence.
func (a *advice) elects(name string, typ graph.EntityType, margin int32) bool {
	b := a.ballots[name]
	return b != nil && opined[b.winner()] == typ && b.top[b.winner()] >= margin
}

// winner gives the opinion with the largest sum.
func (b *ballot) winner() opinion {
	best := nothing
	for o := range opinions {
		if b.sum[o] > b.sum[best] {
			best = o
		}
	}
	return best
}

// upholds reports whether a name that the grammar took for a type stands before the
// vote: the vote is for its type, or not clearly for another: at home that takes a large
// margin, but of a word that only its capital speaks for as a person, that no table knows as
// anybody's name, does not end as surnames do and the heading does not have; elsewhere a name
// of one word falls at once.
func (a *advice) upholds(x *lexicon, name string, typ graph.EntityType, rule string) bool {
	b := a.ballots[name]
	if b == nil {
		return true
	}
	won := b.winner()
	switch o := opined[won]; {
	case a.home:
		if rule == rulePersonCapital && !a.headed[name] && !x.isPersons(name) {
			if x.looksLikeSurname(name) && (won != place || b.top[won] < asPlace) {
				return o == typ || b.top[won] < atHome
			}
			return o == typ || won == place && !x.maybePlace(name) && b.top[won] < asPlace
		}
		return o == typ || b.top[won] < atHome || won == place && !x.maybePlace(name)
	case o == typ:
		return b.top[won] >= uphold
	case o == "":
		return false
	}
	return strings.Contains(name, " ") && b.top[won] < overrule
}

// readTags adds the names in the labels of the sentence at hand. The end of a line ends a name,
// but where the margin broke it: in a list the next line is the next item.
func (p *page) readTags() {
	a := &p.advice
	for i := 0; i < len(a.labels); i++ {
		if a.labels[i] == tagger.Out {
			continue
		}
		n := tagged{opinion: labelOpinions[a.labels[i]], margin: a.margins[i]}
		end := i + 1
		for end < len(a.labels) && a.labels[end].Inside() && !p.scene.apart(end) {
			n.margin = min(n.margin, a.margins[end])
			end++
		}
		first, last := p.scene.trimmed(i, end)
		if a.labels[i].Inside() && last-first == 1 {
			first = last // one word that the line before had drawn in
		}
		if n.opinion == person {
			first = p.scene.behindPhrase(first, last)
		}
		if first < last && !p.scene.commonplace(first, last, n.opinion) && (n.opinion != person || p.scene.spelledOut(first, last, a.home)) {
			span := p.scene.span(first, last)
			n.start, n.end = uint32(span.Start), uint32(span.End)
			a.names = append(a.names, n)
		}
		i = end - 1
	}
}

// trimmed cuts marks, small function words and the weekdays of telegrams ("called on X
// Monday") off the ends of tokens [first, last), and all of them where no word has a capital.
func (s *scene) trimmed(first, last int) (int, int) {
	for first < last && (s.toks[first].Kind == Punct || s.numbersItem(first) || !s.upper(first) && s.in(first, function)) {
		first++
	}
	for last > first && (s.endsNoName(last-1) || last > first+1 && s.behindName(last-1)) {
		last--
	}
	for k := first; k < last; k++ {
		if s.upper(k) {
			return first, last
		}
	}
	return first, first
}

// endsNoName reports whether token k is a mark, an ending cut off a word or a small function word.
func (s *scene) endsNoName(k int) bool {
	return s.toks[k].Kind == Punct || s.clitic(k) || len(s.str(k)) > 1 && s.in(k, function)
}

// behindName reports whether token k, behind what may be a name, is no part of it: a day of the week, written out, the
// start of what is said next, or letters of honour.
func (s *scene) behindName(k int) bool {
	return s.in(k, weekday) && s.toks[k].Span.Len() >= len("Sunday") || s.runsOn(k) || s.honoured(k)
}

// runsOn reports whether token k, at the end of a name, opens what a telegram says next without
// a mark between: "told Luns I assumed", "saw Dillon September 22", or closes a quotation: "Ann Lund Unquote". Kings keep
// their number.
func (s *scene) runsOn(k int) bool {
	if s.equals(k, "unquote") {
		return true
	}
	if s.in(k, pronoun) && s.str(k) == "I" {
		return !s.in(k-1, given)
	}
	return s.in(k, calendar) && k+1 < len(s.toks) && s.toks[k+1].Kind == Number
}

// behindPhrase gives where a person's name begins in tokens [first, last): behind a word of
// the closed classes that is no part of names ("To Ann"), or common words and a comma
// ("Respectfully, A. Gromov").
func (s *scene) behindPhrase(first, last int) int {
	for first+1 < last && s.in(first, honorific|title) && !s.in(first, given|family) {
		first++ // Sir, Admiral: evidence of a person, and no name
	}
	from := first
	for from+1 < last && s.in(from, function|common) && !s.in(from, given|family|particle|prefix|title|honorific|role) {
		from++
		switch {
		case s.isPunct(from, ",") && from+1 < last:
			return from + 1
		case from == first+1 && s.in(first, function) && s.upper(from):
			return from
		}
	}
	return first
}

// commonplace reports whether the tagger is not to be heard on tokens [first, last): one
// word that the tables know as no name, capitals among capitals, or another script than
// the Latin from which it has learnt.
func (s *scene) commonplace(first, last int, o opinion) bool {
	if s.shout && !s.aloneInSentence(first) || !plainLatin(s.str(first)) {
		return true
	}
	switch {
	case o == person && last-first == 1 && first > 0 && s.numbersItem(first-1) && !s.in(first, given|family),
		o == body && (last-first == 1 && s.toks[first].Span.Len() == 1 || s.in(last-1, pluralRole)),
		o != person && last-first == 2 && s.in(first, common) && !s.in(first, orgHead) && (s.numbered(first+1) || isRoman(s.str(first+1))), // Tab A, Section II
		o == person && last-first == 1 && (s.in(first, common) && (s.aloneInSentence(first) || s.numbered(first+1)) || contraction(s.str(first))),
		o == person && last-first > 1 && s.in(last-1, common) && (!s.in(first, given) && s.toks[last-1].Span.Len() >= longCommon || abstract(s.str(last-1))),
		o == person && last-first == 1 && (s.headsMatter(first) || s.several(first)),
		o != person && last-first > 1 && s.toks[first+1].Span.Len() <= len("A.") && s.upper(first+1) && s.lex.nouns[lettered][strings.ToLower(s.str(first))]:
		return true // Service Secretaries, Nixon Doctrine, Frank Discussion, the heading Circumstances, "at Tab A. Lund concurs"
	}
	if o == place && s.in(last-1, demonym) || last-first == 2 && s.in(first, pronoun) && s.in(last-1, common|orgHead) {
		return true // South Koreans, Our Party
	}
	if last-first == 1 && first == 0 && s.in(first, verb) && !s.in(first+1, verb) {
		return true // a telegram leaves out who: "Said US would never agree"
	}
	if last-first > 1 || s.in(first, acronym|given) {
		return false
	}
	return s.in(first, noName|role) || o != person && s.in(first, common) || o == person && s.in(first, everyday)
}

// headsMatter reports whether token k is a long common word, or ends as the nouns of matters do, and no table has it for
// a name: what a heading, or an item of an outline, is about.
func (s *scene) headsMatter(k int) bool {
	w := s.str(k)
	if s.in(k, given|family) || s.lex.isPersons(w) {
		return false
	}
	return len(w) > longCommon && (s.in(k, common) || abstract(w)) || len(w) == longCommon && s.in(k, common) && abstract(w)
}

// abstract reports whether a word ends as the nouns of matters do, and few names: Discussion, Settlement.
func abstract(word string) bool {
	for _, end := range [...]string{"tion", "sion", "ment", "ness", "ity", "ities", "tions", "sions", "ments", "ings"} {
		if strings.HasSuffix(word, end) {
			return true
		}
	}
	return false
}

// contraction reports whether a word is two with an apostrophe between them: I'm, can't.
func contraction(word string) bool {
	i := strings.LastIndexAny(word, "'’")
	return i > 0 && slices.Contains([]string{"m", "t", "ve", "re", "ll", "d"}, strings.TrimLeft(word[i:], "'’"))
}

// fewestLetters is the length of the shortest word by which a person is known, in bytes.
const fewestLetters = 3

// longCommon is the length from which a common word is no surname, in bytes.
const longCommon = 8

// spelledOut reports whether some word of tokens [first, last) is more than initials. In a
// document of the grammar's kind two letters may be the short name of a speaker.
func (s *scene) spelledOut(first, last int, home bool) bool {
	for k := first; k < last; k++ {
		if n := s.toks[k].Span.Len(); s.upper(k) && nameLetters(s.str(k)) && (n >= fewestLetters || home && n > 1 && !s.toks[k].Caps) {
			return true
		}
	}
	return false
}

// covered gives the tokens [first, last) of a find.
func (s *scene) covered(f find) (first, last int) {
	first, _ = slices.BinarySearchFunc(s.toks, int(f.start), func(t Token, at int) int { return cmp.Compare(t.Span.End, at+1) })
	last = first
	for last < len(s.toks) && s.toks[last].Span.Start < int(f.end) {
		last++
	}
	return first, last
}

// told are the classes of words that the tagger is told of.
const told = landWord | demonym | peopleStem | orgHead | given | honorific | title | role | family | calendar | weekday | common |
	function | acronym | notAcronym | placeHead | verb | direction | assembly | occurrence | particle | ordinal | orgGroup | modifier | pointing

// describe turns the scene to a sentence again and tells the tagger of each word what
// the tables know of it and what the grammar made of it.
func (p *page) describe(sentence Sentence, grammar []find) {
	a, s := &p.advice, &p.scene
	a.toks = p.out.Tokens(a.toks[:0], sentence)
	s.set(p.text, a.toks, "")
	a.words = a.words[:0]
	k := 0
	for i, t := range a.toks {
		w := tagger.Word{Text: t.Span.Of(p.text), Class: tagger.Code(uint64(s.words[i].class & told))}
		for k < len(grammar) && int(grammar[k].end) <= t.Span.Start {
			k++
		}
		if k < len(grammar) && int(grammar[k].start) <= t.Span.Start {
			w.Guess = p.guess(grammar[k], int(grammar[k].start) < t.Span.Start)
		}
		a.words = append(a.words, w)
	}
	s.lex.known.tell(s, a.words)
}

// guess gives the code of a find of the grammar, for its first word or one inside it.
func (p *page) guess(f find, inside bool) uint32 {
	c := p.finds.casts[f.cast]
	if c.kind != graph.ByName {
		return 0
	}
	for n := len(p.advice.codes); n < len(p.finds.casts); n++ {
		p.advice.codes = append(p.advice.codes, tagger.TextCode(p.finds.casts[n].rule+"/"+string(p.finds.casts[n].typ)))
	}
	if inside {
		return p.advice.codes[f.cast] + 1
	}
	return p.advice.codes[f.cast]
}
