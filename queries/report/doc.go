// Package report lays out what a whole corpus says: who connects to whom. It
// counts only what somebody claims happened, and refuses to report a tie without
// a quote that proves it. It writes Markdown, CSV and JSON to any writer.
package report
