package queries

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"unicode"

	"dramatis/graph"
	"dramatis/queries/grammar"
)

// Ask answers a question in English from the corpus. What it does not understand
// it refuses, with Status Refused; the error is for a corpus that cannot be read.
func Ask(ctx context.Context, c Corpus, v graph.Vocabulary, tables Tables, question string) (Answer, error) {
	go grammar.Prepare()
	index, err := readNames(ctx, c)
	if err != nil {
		return Answer{}, err
	}
	s := newSearch(ctx, c, v, tables)
	r := newResolver(s, index)
	a, err := s.try(ctx, question, r)
	if err == nil && a.Status == Ambiguous {
		if a, err = s.onlyOne(ctx, question, a, r); err != nil || a.Status != Ambiguous {
			return a, err
		}
		return s.leading(ctx, question, a, r)
	}
	if err == nil && (a.Status == Empty || silentNo(a) && r.surnameAlone(a)) {
		return s.otherBearer(ctx, question, a, r)
	}
	if err != nil || a.Status != Refused {
		return a, err
	}
	everyday, err := tables.everyday()
	if err != nil {
		return Answer{}, err
	}
	isName := func(word string) bool { return len(index.with(word)) > 0 || everyday(word) }
	if mended, slips := grammar.Respelled(question, v, isName); len(slips) > 0 {
		b, err := s.try(ctx, mended, r)
		if err != nil || b.Status == Refused {
			return a, err
		}
		for _, slip := range slips {
			b.Notes = append(b.Notes, fmt.Sprintf("%q is read as %q", slip.Written, slip.Meant))
		}
		b.Question = question
		return b, nil
	}
	return a, nil
}

// newSearch begins a search in a corpus.
func newSearch(ctx context.Context, c Corpus, v graph.Vocabulary, tables Tables) *search {
	return &search{ctx: ctx, corpus: c, terms: v, tables: tables, dates: calendar{}, contents: map[graph.IRI]map[graph.IRI]bool{}, stays: map[graph.IRI][]graph.Statement{}, documents: map[graph.DocumentID]graph.Document{}, unheaded: map[string]bool{}, lines: map[graph.DocumentID][]graph.Evidence{}, there: map[string][]Reply{}}
}

// newResolver begins to look up the names of a search.
func newResolver(s *search, index *names) *resolver {
	return &resolver{names: index, terms: s.terms, seen: map[string]Found{}, spelled: map[string]*graph.Entity{}, titles: map[string]bearers{}, held: map[string][]Reply{}, chosen: map[string]graph.Entity{}, search: s}
}

// try answers with the first reading all names of which are known, else says what
// is wrong with the likeliest.
func (s *search) try(ctx context.Context, question string, r *resolver) (Answer, error) {
	var f failures
	var silent *unanswered
	_, rest, _ := strings.Cut(question, " ")
	r.small = !strings.ContainsFunc(rest, unicode.IsUpper)
	for in := range grammar.Read(question, s.terms) {
		if silent != nil && !silent.asks(in) {
			continue
		}
		q, bad, err := r.query(ctx, in)
		if err == nil && bad == nil {
			var a Answer
			if a, bad, err = s.answer(ctx, q, r.names); err == nil && bad == nil {
				a.Question, a.others, a.anchors, a.Explanation, a.Notes = question, r.others, q.anchors(), q.explain(), slices.Concat(q.notes(a), r.guesses(q), a.Notes)
				if err = cmp.Or(s.unread, r.names.unread); err == nil && (a.Status != Empty || in.Goal != grammar.Subjects && !succession(in) || in.Then != nil) {
					return a, nil
				}
				silent = cmp.Or(silent, &unanswered{in, a})
			}
		}
		if err = cmp.Or(err, s.unread, r.names.unread); err != nil {
			return Answer{}, fmt.Errorf("answering %q: %w", question, err)
		}
		if bad != nil && silent != nil && in.Next && in.Role == nil {
			silent.answer.Notes = append(silent.answer.Notes, bad.Error())
			break
		}
		if bad != nil && !bad.silent {
			f = append(f, failure{in, bad})
		}
	}
	if silent != nil {
		return silent.answer, nil
	}
	return s.refusal(question, r.worst(f), r)
}

// unanswered is a question that the corpus is silent about, as it was first read. Where
// a post was read a verb may say the same, for who leads a body need not be called its
// leader; and where a verb was read, a post: "who was under secretary". Where a post was
// parted in three, "chairman of the Chiefs, of Staff", it may have had two.
type unanswered struct {
	reading grammar.Reading
	answer  Answer
}

// succession reports whether a reading asks whom somebody succeeded in whatever post.
func succession(in grammar.Reading) bool {
	return in.Goal == grammar.Objects && slices.ContainsFunc(in.Senses, func(s grammar.Sense) bool { return s.Term.Verbs[0].Base == "succeed" })
}

// asks reports whether a reading asks the same in the other way.
func (u *unanswered) asks(in grammar.Reading) bool {
	was := u.reading
	if in.Next {
		return was.Post != nil && in.Goal == was.Goal || in.Role == nil && was.Post == nil && was.Role == nil && (was.Goal == grammar.Subjects || was.Goal == grammar.Objects)
	}
	if in.Goal != was.Goal || in.Then != nil || (in.Time == nil) != (was.Time == nil) {
		return false
	}
	if in.Role != nil && was.Role != nil {
		return was.Whose != nil && in.Whose == nil
	}
	if in.Role == nil && was.Role == nil {
		return was.Post != nil && in.Post != nil && in.Object.String() != was.Object.String() // "Ada Moor minister" may be parted otherwise
	}
	return was.Role == nil || in.Object.String() == was.Object.String()
}

// failure is a reading that came to nothing.
type failure struct {
	reading grammar.Reading
	misfit  *misfit
}

// failures are all readings of a question that came to nothing.
type failures []failure

// worst picks what to say of a question that was not understood. Of what was no
// question as it stood only a name that is nearly right tells anything.
func (r *resolver) worst(all failures) *misfit {
	var wrong, phrases []*misfit
	timed := slices.ContainsFunc(all, func(f failure) bool { return f.reading.Time != nil && f.reading.Time.Event == nil })
	for _, f := range all {
		switch {
		case f.reading.Phrase:
			phrases = append(phrases, f.misfit)
		case !timed || f.reading.Time != nil || f.misfit.ambiguous != nil:
			// One that took the time for a part of a name tells nothing.
			wrong = append(wrong, f.misfit)
		}
	}
	if len(wrong) > 0 {
		return r.gravest(wrong)
	}
	if m := r.gravest(phrases); m != nil && (m.ambiguous != nil || m.unknown != nil && m.unknown.slip()) {
		return m
	}
	return nil
}

// gravest picks the misfit that tells the user most: an ambiguous name first, then
// what is wrong with a name that is known, then an unknown name that is a slip away
// from a known one, then the shortest unknown name, for a long one has swallowed
// other words.
func (r *resolver) gravest(wrong []*misfit) *misfit {
	var unknown []*misfit
	for _, kind := range []func(*misfit) bool{
		func(m *misfit) bool { return m.ambiguous != nil && (r.small || named(m.ambiguous.Name)) },
		func(m *misfit) bool { return m.sentence != "" && !m.vague },
	} {
		if i := slices.IndexFunc(wrong, kind); i >= 0 {
			return wrong[i]
		}
	}
	for _, m := range wrong {
		same := func(o *misfit) bool { return o.unknown.Name == m.unknown.Name }
		if m.unknown != nil && !slices.ContainsFunc(unknown, same) {
			unknown = append(unknown, m)
		}
	}
	nameless := func(m *misfit) int { // "to resign" is nobody's name, and near to none
		if r.small || named(m.unknown.Name) {
			return 0
		}
		return 1
	}
	slices.SortStableFunc(unknown, func(a, b *misfit) int {
		return cmp.Or(cmp.Compare(nameless(a), nameless(b)), cmp.Compare(len(a.unknown.Name), len(b.unknown.Name)))
	})
	for _, m := range unknown[:min(len(unknown), maxLookedAt)] {
		if nameless(m) > 0 {
			break
		}
		if m.unknown.Near = r.names.near(m.unknown.Name, m.types); m.unknown.slip() {
			return m
		}
	}
	switch {
	case len(wrong) == 0:
		return nil
	case len(unknown) == 0 || wrong[0].vague:
		return wrong[0]
	}
	return unknown[0]
}

// named reports whether words can be a name: "the meeting" has no capital and no figure, and
// who writes it means none of those that have the word in theirs.
func named(words string) bool {
	return strings.IndexFunc(words, func(c rune) bool { return unicode.IsUpper(c) || unicode.IsDigit(c) || unicode.Is(unicode.Lo, c) }) >= 0
}

// maxLookedAt bounds for how many unknown names near ones are looked for, which takes time.
const maxLookedAt = 4

// slip reports whether the nearest name is but a slip of the pen away.
func (u *UnknownName) slip() bool {
	if len(u.Near) == 0 {
		return false
	}
	spellings := append([]string{u.Near[0].Name}, u.Near[0].Aliases...)
	return slices.ContainsFunc(spellings, func(s string) bool { return near(fold(u.Name), fold(s)) })
}

// fits reports whether the names of an example are of the types that its form wants; names that nobody has count for any. Who held a post
// that the words of an example may be read as is not looked for.
func (r *resolver) fits(example string) bool {
	one, readings := *r, 0
	one.inPost = true
	for in := range grammar.Read(example, one.terms) {
		q, bad, _ := one.query(r.search.ctx, in)
		if q != nil {
			bad = cmp.Or(bad, q.unplaced)
		}
		if bad != nil && bad.wrongType {
			return false
		}
		if readings++; readings == maxExampleReadings {
			break
		}
	}
	return true
}

// maxExampleReadings bounds the readings of an example that are looked at.
const maxExampleReadings = 12

// refusal says why a question is not answered; a nil misfit means that no form fits. The forms that are nearest take time, and are not
// looked for where a name is asked back, nor where it was only tried.
func (s *search) refusal(question string, m *misfit, r *resolver) (Answer, error) {
	v := s.terms
	isWord, err := s.tables.everyday()
	if err != nil {
		return Answer{}, err
	}
	a := Answer{Question: question, Status: Refused}
	if (m == nil || m.ambiguous == nil) && len(r.chosen) == 0 {
		a.Forms = grammar.Nearest(question, r.properNames(question), r.fits)
	}
	switch {
	case m == nil:
		a.Plan = grammar.Complaint(question, v, isWord)
	case m.ambiguous == nil && grammar.OddTime(question) != "":
		a.Plan = grammar.OddTime(question)
	case m.ambiguous != nil:
		a.Status = Ambiguous
		a.Candidates, a.ambiguity = m.ambiguous.sorted(), m.ambiguous.Name
		a.Plan = m.Error()
	case m.unknown != nil && !m.unknown.slip() && grammar.StrangeVerb(question, v):
		a.Plan = grammar.Complaint(question, v, isWord)
	case m.unknown != nil:
		a.Near = m.unknown.Near
		a.Plan = m.Error()
	default:
		a.Plan = m.Error()
	}
	return a, nil
}
