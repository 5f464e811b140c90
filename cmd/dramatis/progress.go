package main

import "github.com/schollz/progressbar/v3"

// progress shows how far a long work has come, where somebody is looking: only on
// a terminal, and not where the user asked for quiet. Call step after every item
// and end when it is over.
func (a *app) progress(doing string, items int) (step, end func()) {
	f, ok := terminal(a.stderr)
	if !ok || a.config.quiet {
		return func() {}, func() {}
	}
	bar := progressbar.NewOptions(items,
		progressbar.OptionSetWriter(f),
		progressbar.OptionSetDescription(doing),
		progressbar.OptionShowCount(),
		progressbar.OptionSetPredictTime(true),
		progressbar.OptionClearOnFinish(),
	)
	// What cannot be drawn is not worth a word: the work goes on.
	return func() { _ = bar.Add(1) }, func() { _ = bar.Clear() }
}
