// Command dramatis reads a folder of documents and answers who wrote to whom,
// who met whom and how any two people are connected, each answer with the
// sentence that proves it. This package knows flags, terminals and exit statuses,
// and nothing of documents: it hands them from the extractor to the store and
// questions from the user to the queries.
//
// Where is what: one file a command, by its name (eval_*.go are parts of eval). Beside them:
//
//	every command: the root, its settings, exit statuses, a fault that is caught
//	    main.go run.go root.go app.go config.go config_command.go exit.go apart.go collector.go version.go
//	    completion.go
//	build: what there is to read, reading it, making the graph; what stands there from before
//	    build.go survey.go reading.go construction.go glossary.go old.go inherit.go failures.go summary.go
//	    next.go progress.go ordered.go
//	parts: reading on many machines
//	    extract.go load.go
//	what the user brings: frames, a tagger, known people, words
//	    own.go model.go authority.go frames.go classes.go everyday.go train.go train_confidence.go
//	what the user judged, and judges
//	    judgements.go judge.go merge.go split.go reject.go undo.go review.go dossier.go identify.go explain.go
//	questions about the graph
//	    ask.go show.go timeline.go path.go common.go conflicts.go why.go rank.go report.go addressed.go
//	a question in Cayley's languages, in a process of its own
//	    query.go query_process.go query_memory.go query_memory_refused.go query_memory_other.go
//	lists of what was read
//	    corpus.go documents.go entities.go mentions.go statements.go text.go find.go search_index.go
//	how data is printed: the format, tables, prose, the pager, a file
//	    format.go list.go table.go render.go prose.go output.go pager.go
//	the store looked after
//	    backup.go restore.go forget.go verify.go verify_graph.go export.go
//	how good it is
//	    eval.go eval_mentions.go eval_sample.go ablate.go
package main
