package queries

import (
	"slices"

	"dramatis/graph"
	"dramatis/queries/grammar"
)

// unnarrowable refuses what would narrow a question of a form that cannot heed it.
func (q *query) unnarrowable(in grammar.Reading) *misfit {
	unheard := q.namesNothing(in) || q.clauseUnheard(in) || q.planUnheard(in) || q.meansUnheard(in) || q.originUnheard(in)
	if !unheard && q.heeds(in) && q.ranks() {
		return nil
	}
	return &misfit{sentence: "this form of question cannot be narrowed so", vague: true}
}

// namesNothing reports whether a topic, a post or a clause has no word that tells anything: "about it".
func (q *query) namesNothing(in grammar.Reading) bool {
	return in.Topic != nil && len(q.topic) == 0 || in.Post != nil && len(q.post) == 0 || in.Clause != nil && len(q.clause) == 0
}

// clauseUnheard reports whether a clause, "that he would come", has no verb that could have it.
func (q *query) clauseUnheard(in grammar.Reading) bool {
	return in.Clause != nil && (len(q.senses) == 0 || in.Then != nil)
}

// planUnheard reports whether the question is for what was planned, where that is told of no answer.
func (q *query) planUnheard(in grammar.Reading) bool {
	return q.planned && (!q.plannable() || in.Role != nil || in.Next || in.Document != nil)
}

// meansUnheard reports whether nothing asked for can be done by the means: one does not write by telephone.
func (q *query) meansUnheard(in grammar.Reading) bool {
	return in.Means != nil && !slices.ContainsFunc(q.senses, in.Means.Serves)
}

// originUnheard reports whether "from Oslo" says from where something came that is not sent.
func (q *query) originUnheard(in grammar.Reading) bool {
	if in.From == nil || q.goal == grammar.Documents || q.goal == grammar.CountDocuments {
		return false
	}
	return !slices.ContainsFunc(q.senses, func(s grammar.Sense) bool { return s.Term.Section == graph.InCorrespondence })
}

// heeds reports whether the form of the question can be narrowed by all that narrows it.
func (q *query) heeds(in grammar.Reading) bool {
	topic := in.Topic != nil || in.Clause != nil || in.Means != nil
	post, place, time := in.Post != nil, in.Place != nil, in.Time != nil
	switch q.goal {
	case grammar.Documents, grammar.CountDocuments, grammar.Attendants:
		return !topic && !post
	case grammar.Attended:
		return q.document == nil || !topic && !post
	case grammar.Writers, grammar.Readers, grammar.WritingDates, grammar.WritingPlaces, grammar.WritingSubjects, grammar.Makers, grammar.EventDates, grammar.EventLength, grammar.Connection:
		return !topic && !post && !place
	case grammar.Identity, grammar.Same, grammar.Common, grammar.Mentioned:
		return !topic && !post && !place && !time
	}
	return true
}

// plannable reports whether what is sought are ties, of which it is told that they were planned.
func (q *query) plannable() bool {
	return slices.Contains([]grammar.Goal{
		grammar.Subjects, grammar.Objects, grammar.Whether, grammar.Dates, grammar.Places, grammar.CountSubjects, grammar.CountObjects, grammar.Topics, grammar.Pairs, grammar.Happenings,
	}, q.goal)
}
