package relate

import (
	"maps"
	"slices"

	"dramatis/extract/coref"
	"dramatis/graph"
)

// Part is a part of the reading that can be left out, to see what it is worth: one of
// the constants, or a file of frames.
type Part string

// The parts that are no frames.
const (
	Headings  Part = "headings"  // what title, letterhead and signature say
	Positions Part = "positions" // "Minister N.", "N., member of the Council"
	Senses    Part = "senses"    // planned, denied, requested, reported
)

// Without gives a reader that leaves a part out.
func (rd *Reader) Without(p Part) *Reader {
	out := *rd
	out.off = maps.Clone(rd.off)
	if out.off == nil {
		out.off = map[Part]bool{}
	}
	out.off[p] = true
	out.use(rd.lexicon.Without(string(p)))
	return &out
}

// FrameFiles gives the files of frames, in their order.
func (rd *Reader) FrameFiles() []string {
	var out []string
	for _, f := range rd.frames.All {
		if !slices.Contains(out, f.File) {
			out = append(out, f.File)
		}
	}
	return out
}

// assertAll takes every statement at its word.
func (r *reading) assertAll() {
	for i := range r.found {
		r.found[i].Modality, r.found[i].AttributedTo = graph.Asserted, coref.None
	}
}
