package queries

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"dramatis/graph"
	"dramatis/queries/grammar"
)

// resolver turns readings into queries by looking the names up, each once.
type resolver struct {
	names  *names
	terms  graph.Vocabulary
	seen   map[string]Found
	search *search
	// when is the date that the question asks for, if it does.
	when *period
	// spelled holds whom a name that nobody bears spells in another way, or nil.
	spelled map[string]*graph.Entity
	// titles holds who bears a title and a name, once they were looked for.
	titles map[string]bearers
	// held holds who held the posts that were looked for.
	held map[string][]Reply
	// chosen holds whom a name that fits several is tried for.
	chosen map[string]graph.Entity
	// small marks a question without a capital, in which any words may be a name.
	small bool
	// asked is the time that the question asks for; inPost marks one for who held a post.
	asked  *grammar.Time
	inPost bool
	// verbless marks a question without a verb of the vocabulary: "the name of Lee's wife" asks who she is.
	verbless bool
	// others holds who else is called by a name for which one was taken.
	others map[string][]graph.Entity
	// taken says whom names that are only partly known were taken for.
	taken []guess
}

// guess says for whom a name of the question was taken.
type guess struct{ name, note string }

// take notes for whom a name was taken, once.
func (r *resolver) take(name, note string, args ...any) {
	if g := (guess{name, fmt.Sprintf(note, args...)}); !slices.Contains(r.taken, g) {
		r.taken = append(r.taken, g)
	}
}

// guesses gives the notes on the names of a query; what proved to be a part of a post is no name.
func (r *resolver) guesses(q *query) []string {
	var out []string
	for _, g := range r.taken {
		if q.inPost == "" || g.name != q.inPost {
			out = append(out, g.note)
		}
	}
	return out
}

// query looks up the names of a reading. A nil misfit means that all were found.
func (r *resolver) query(ctx context.Context, in grammar.Reading) (*query, *misfit, error) {
	q := &query{
		goal: in.Goal, senses: in.Senses, thing: in.Thing, types: in.Types, where: in.Where, person: in.Person, either: in.Either, rank: in.Rank, different: in.Different, everybody: in.Everybody, real: in.Real, signed: in.Signed, next: in.Next, begun: in.Begun, planned: in.Planned, capacity: in.Capacity, attributed: in.Attributed,
		link: in.Link, maker: in.Maker, credited: in.MakerName.String(), record: in.Record, topic: contentWords(in.Topic.String()), clause: contentWords(in.Clause[min(1, len(in.Clause)):].String()), post: foldedWords(in.Post.String()),
	}
	r.verbless = len(in.Senses) == 0
	r.when, r.asked, r.taken, r.others = nil, in.Time, nil, map[string][]graph.Entity{}
	if in.Next && in.Role == nil {
		if bad, err := r.foremostPost(ctx, &in); bad != nil || err != nil {
			return nil, bad, err
		}
		q.link = in.Link
	}
	class, err := r.search.class(in.Noun)
	if err != nil {
		return nil, nil, err
	}
	q.class = class
	if in.Time != nil && in.Time.Event == nil && in.Time.Relation == grammar.Within {
		if p, bad, err := r.time(ctx, in.Time); bad == nil && err == nil {
			r.when = p.inner
		}
	}
	switch {
	case in.Document != nil && (in.Goal == grammar.Documents || in.Goal == grammar.CountDocuments):
		var bad *misfit
		if q.document, bad = r.meetings(in.Document); bad != nil {
			return nil, bad, nil
		}
	case in.Document != nil:
		q.document = r.document(in.Document)
	case in.Goal == grammar.Attendants, in.Goal == grammar.Attended && in.Object == nil && len(in.Senses) == 0:
		q.document = &citation{} // at whatever gathering
	}
	switch {
	case in.Section != "":
		q.senses = termSenses(r.terms, func(t graph.Term) bool { return t.Section == in.Section })
	case in.Opinion:
		q.senses = termSenses(r.terms, func(t graph.Term) bool { return t.Opinion })
	case in.Goal == grammar.Topics && len(in.Senses) == 0:
		q.senses = termSenses(r.terms, func(t graph.Term) bool { return t.Symmetric && t.Section == graph.InMeetings })
	case in.Goal == grammar.Company && len(in.Senses) == 0:
		q.senses = termSenses(r.terms, journey)
	case in.Goal == grammar.Happenings && len(in.Senses) == 0:
		q.senses = termSenses(r.terms, func(t graph.Term) bool { return !t.AboutDocument && t.Section != graph.InNames })
	}
	q.keepSpoken(in)
	q.means = in.Means
	if q.means != nil && q.means.Spoken {
		q.senses = r.overWire(q.senses)
	}
	if bad := q.unnarrowable(in); bad != nil {
		return nil, bad, nil
	}
	if in.Role != nil {
		if bad := r.role(q, in.Role); bad != nil {
			return nil, bad, nil
		}
	}
	if bad := r.ends(q, in); bad != nil {
		return nil, bad, nil
	}
	if in.Goal == grammar.Identity && r.isPost(q.subject) {
		return nil, &misfit{sentence: "that is a post, and nobody's name", silent: true}, nil
	}
	q.keepLeading(in)
	bad, err := r.narrow(ctx, q, in)
	if bad == nil && err == nil && in.Holders != nil {
		bad, err = r.holders(q, in.Holders)
	}
	return q, bad, err
}

// keepSpoken leaves to a question with a clause the verbs that can have one.
func (q *query) keepSpoken(in grammar.Reading) {
	if in.Clause != nil {
		q.senses = slices.DeleteFunc(slices.Clone(q.senses), func(s grammar.Sense) bool { return !s.Term.Clause })
	}
}

// keepLeading leaves out of a question that has a body and no clause the sense in which a verb asks for an order, where it has one that
// asks for who leads: "who directed the Board" asks for its director, "who directed the Board to close the port" does not.
func (q *query) keepLeading(in grammar.Reading) {
	if in.Clause != nil || !q.object.isBody() {
		return
	}
	leads := slices.ContainsFunc(q.senses, func(s grammar.Sense) bool { return len(s.Verb.Roles) > 0 })
	if others := slices.DeleteFunc(slices.Clone(q.senses), func(s grammar.Sense) bool { return s.Term.Clause }); leads && len(others) > 0 {
		q.senses = others
	}
}

// overWire adds to verbs of meeting what one says to another: who talk by telephone do not meet.
func (r *resolver) overWire(senses []grammar.Sense) []grammar.Sense {
	if !slices.ContainsFunc(senses, func(s grammar.Sense) bool { return s.Term.Symmetric && s.Term.Section == graph.InMeetings }) {
		return senses
	}
	out := slices.Clone(senses)
	for _, t := range termSenses(r.terms, func(t graph.Term) bool { return t.Spoken }) {
		t.Verb = graph.Verb{Either: true}
		out = append(out, t)
	}
	return out
}

// role reads the words of a post. A closed list of roles knows its plurals.
func (r *resolver) role(q *query, words grammar.Words) *misfit {
	role, err := r.search.tables.writtenOut(foldedWords(words.String()))
	if r.search.missed(err) {
		return &misfit{sentence: "no post is named", silent: true}
	}
	if q.role = role; len(q.role) == 1 && slices.Contains(noPosts, q.role[0]) {
		return &misfit{sentence: "no post is named", silent: true}
	}
	if q.senses = r.roleSenses(&q.role); len(q.senses) == 0 || len(q.role) == 0 {
		return &misfit{sentence: "no predicate here knows such a role"}
	}
	if len(q.senses[0].Term.Roles) == 0 {
		q.role = r.search.inSingular(q.role)
	}
	return nil
}

// noPosts are words that stand where a post could and are none: "who was present at …".
var noPosts = []string{"present", "there", "here", "involved", "interested", "absent", "active"}

// ends looks up the names at the ends of the tie, and in the second clause.
func (r *resolver) ends(q *query, in grammar.Reading) (bad *misfit) {
	if q.subject, bad = r.slot(in.Subject, r.endTypes(q, true)); bad != nil {
		bad.vague = bad.vague || in.Goal == grammar.Company && in.Object == nil // "the meeting of A" may well be no meeting with a person
		return bad
	}
	if in.Whose != nil && r.names.whole(in.Object.String()+" of "+in.Whose.String()) {
		return &misfit{sentence: "that is one name", silent: true} // "Republic of Norland" is no republic whose Norland is
	}
	q.object, bad = r.slot(in.Object, r.endTypes(q, false))
	if in.Role != nil && in.Object != nil {
		if land, ok := r.governed(in.Object, r.endTypes(q, false)); ok {
			q.object = slot{entities: slices.Concat(q.object.entities, land.entities), text: in.Object.String(), filled: true}
			bad = nil
		}
	}
	if bad != nil {
		if in.Role == nil || in.Whose != nil || in.Link != "of" && in.Link != "for" {
			return bad
		}
		q.object, q.unplaced = slot{text: in.Object.String(), filled: true}, bad // it may be a part of the post
	}
	q.subject, q.object = r.everyName(q.goal, q.subject, r.endTypes(q, true)), r.everyName(q.goal, q.object, r.endTypes(q, false))
	if in.Role != nil {
		q.object = r.capital(q.object, q.role)
	}
	r.withField(q)
	if bad = q.conjoined(); bad != nil {
		return bad
	}
	if q.about, bad = r.slot(in.About, nil); bad != nil {
		return bad
	}
	if q.whose, bad = r.slot(in.Whose, []graph.EntityType{graph.Organization, graph.Place}); bad != nil {
		return bad
	}
	if q.third, bad = r.slot(in.Third, []graph.EntityType{graph.Person}); bad != nil {
		return bad
	}
	if in.Event != nil {
		found := r.find(in.Event.String(), []graph.EntityType{graph.Event})
		if all, ok := r.allOfName(found); ok {
			q.event = all
		} else if len(found.Entities) != 1 {
			return r.failure(found, []graph.EntityType{graph.Event})
		}
		if !q.event.filled {
			q.event = slot{entities: found.Entities, text: found.Name, filled: true}
		}
	}
	if q.letter, bad = r.letter(in.Letter); bad != nil {
		return bad
	}
	if in.Then != nil {
		q.join = in.Then.Join
		q.then, bad = r.then(in.Then, q)
	}
	return bad
}

// narrow reads the place and the time.
func (r *resolver) narrow(ctx context.Context, q *query, in grammar.Reading) (bad *misfit, err error) {
	if q.place, bad = r.slot(in.Place, []graph.EntityType{graph.Place, graph.Organization, graph.Event}); bad != nil {
		bad.vague = true
		return bad, nil
	}
	if len(q.place.all) > 0 {
		return &misfit{sentence: "a question takes one place"}, nil
	}
	if q.from, bad = r.slot(in.From, []graph.EntityType{graph.Place}); bad != nil {
		bad.vague = true
		return bad, nil
	}
	if in.Except != nil {
		except, bad := r.slot(in.Except, nil)
		if q.excepted = (slot{entities: except.any(), filled: true}); bad != nil || len(q.excepted.entities) == 0 || q.goal != grammar.Subjects && q.goal != grammar.Objects {
			return &misfit{sentence: "one can be excepted where it is asked who or whom", vague: true}, nil
		}
	}
	if in.Time == nil {
		return nil, nil
	}
	if q.time, bad, err = r.time(ctx, in.Time); bad != nil && err == nil && in.Time.Event != nil && in.Role != nil {
		tenure, err := r.tenure(ctx, q, in.Time)
		if err != nil {
			return nil, err
		}
		if tenure != nil {
			q.time, bad = tenure, nil
		} else if in.Next || bad.wrongType {
			bad = &misfit{sentence: fmt.Sprintf("no paper here says when %s was %s", in.Time.Event, quoted(q.role)), vague: in.Next}
		}
	}
	return bad, err
}

// termSenses gives the predicates that pass a test, without a verb.
func termSenses(v graph.Vocabulary, wanted func(graph.Term) bool) []grammar.Sense {
	var out []grammar.Sense
	for _, t := range v {
		if wanted(t) {
			out = append(out, grammar.Sense{Term: t})
		}
	}
	return out
}

// roleSenses gives the predicates that let a question name such a role. One
// with a closed list of roles speaks for those alone, in either number.
func (r *resolver) roleSenses(role *[]string) []grammar.Sense {
	var open, closed []grammar.Sense
	words := strings.Join(*role, " ")
	for _, t := range r.terms {
		switch {
		case !t.RoleNamed:
		case len(t.Roles) == 0:
			open = append(open, grammar.Sense{Term: t})
		default:
			if i := slices.IndexFunc(t.Roles, func(r graph.Role) bool { return words == fold(r.Name) || words == fold(r.Many()) }); i >= 0 {
				*role = []string{t.Roles[i].Name}
				closed = append(closed, grammar.Sense{Term: t})
			}
		}
	}
	if len(closed) > 0 {
		return closed
	}
	return open
}

// then reads the second clause of "who wrote to B but never met C"; a pronoun
// for C, or nothing, means B.
func (r *resolver) then(c *grammar.Clause, q *query) (*query, *misfit) {
	u := &query{goal: q.goal, senses: c.Senses, thing: c.Thing, subject: q.subject, object: q.object}
	pronoun := len(c.Object) == 1 && slices.Contains([]string{"him", "her", "it", "them"}, c.Object[0].Key)
	if c.Object == nil || pronoun {
		return u, nil
	}
	var bad *misfit
	u.object, bad = r.slot(c.Object, r.endTypes(u, false))
	return u, bad
}

// conjoined refuses "A and B" where the form has room for one name only.
func (q *query) conjoined() *misfit {
	several := len(q.subject.all) > 0 || len(q.object.all) > 0
	single := slices.Contains([]grammar.Goal{grammar.Connection, grammar.Common, grammar.Same}, q.goal) && (len(q.subject.entities) != 1 || len(q.object.entities) != 1)
	countable := slices.Contains([]grammar.Goal{grammar.Subjects, grammar.Objects, grammar.CountSubjects, grammar.CountObjects, grammar.Whether, grammar.Dates, grammar.Places}, q.goal)
	if several && !countable || single && !(len(q.subject.entities) == 2 && twofold(q.subject.entities)) && !(len(q.object.entities) == 2 && twofold(q.object.entities)) {
		return &misfit{sentence: "this form of question takes one name at each end"}
	}
	return nil
}
