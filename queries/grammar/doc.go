// Package grammar reads questions in English: what is sought, by which verbs of
// the vocabulary, between which names, and what narrows it (time, place, topic,
// post, rank).
//
// It knows words and no corpus. Read gives every way in which the words of a
// question fit a known form, the likeliest first; whether a run of words is the
// name of anybody is for the caller to find out. A question that fits no form to
// its last word has no reading: nothing is skipped but words of courtesy.
package grammar
