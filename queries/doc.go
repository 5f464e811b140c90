// Package queries answers a researcher's questions from a corpus of statements:
// Ask (a question in English), Show (a dossier), TimelineOf (what happened, in order), Path (how two are
// connected), Common (what they share), Conflicts (claims that contradict each other),
// Why (the sentences behind a tie) and Find (who is meant by a name).
//
// Every row of every answer carries the evidence that proves it. The package
// refuses to guess: a question that does not parse to its last word is refused
// with the forms that are known, a name that fits several entities equally is
// ambiguous, and what was planned, asked for, denied or supposed is never an
// answer to what happened. It writes to no terminal and knows no file format.
//
// Where is what:
//
//	what a question needs to read, and how answers look
//	    corpus.go tables.go table.go wordlists.go answer.go why.go walk.go
//	the other answers: a dossier, a timeline, what two share, chains between two, contradictions, a sample, a choice of statements
//	    choice.go dossier.go plain_post.go shortened.go headline.go timeline.go within.go common.go path.go route.go conflicts.go judge.go sample.go
//	a question understood: readings turned into queries, names put into their places, the time asked for
//	    ask.go plan.go query.go resolve.go narrowable.go slot.go several.go plural.go title.go called_in_text.go class.go citation.go time.go
//	    period.go reign.go tenure.go by_post.go foremost_post.go ruled.go serving.go
//	what a name can mean
//	    find.go names.go fold.go near.go nominal.go surname.go respelled.go spellings.go former.go foremost.go leading.go
//	    kin.go sent_body.go states.go lands.go identity.go addressed.go apposed.go
//	a query carried out: the statements that fit, made into rows, ranked
//	    eval.go gather.go tied.go hits.go rows.go ranges.go rank.go only.go nameless.go
//	what documents are asked for, and what papers tell by their heads and marks
//	    sources.go makers.go signed.go signature.go reply.go postmark.go telling.go passages.go saying.go
//	    planned.go subject.go
//	posts: who held one, in full or by a part of it, before and after
//	    office.go field.go holders.go incumbent.go minister.go envoy.go sender.go adjective.go mission.go guest.go career.go entered.go reach.go
//	    headed.go enduring.go
//	meetings and events: who came, in what capacity, when, where, how long; who tells of it
//	    attendants.go recorded.go present.go unlisted.go capacity.go gathering.go company.go event.go length.go clock.go whereabouts.go other_times.go
package queries
