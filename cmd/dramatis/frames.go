package main

import (
	"fmt"
	"io/fs"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"dramatis/extract/lexicon"
	"dramatis/extract/relate"
	"dramatis/graph"
)

// newFrames makes the commands that show and try the rules by which statements are read.
func newFrames(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use:     "frames",
		GroupID: groupBuild,
		Short:   "Show and try the rules by which statements are read, your own among them",
		Long: `Frames are the rules by which a sentence is read: a verb or noun, where its two
parties stand, and the predicate that ties them, each with tests. Your own stand
in a folder (FOLDER/*.yaml), with new predicates in FOLDER/vocabulary.yaml; give
it with --frames, or once and for all in dramatis.yaml.`,
		Example: `  dramatis frames list
  dramatis frames test myframes
  dramatis build letters --frames myframes`,
	}
	cmd.AddCommand(newFramesList(a), newFramesTest(a))
	return cmd
}

// newFramesList makes the command that lists frames.
func newFramesList(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "list [FOLDER]",
		Short: "List the frames: predicate, triggers, where they are written",
		Example: `  dramatis frames list
  dramatis frames list myframes --json`,
		Args: cobra.MaximumNArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			rd, err := a.frameReader(args)
			if err != nil {
				return err
			}
			f, err := a.tabularFormat()
			if err != nil {
				return err
			}
			frames := chosen(rd.Frames(), args)
			return a.print(f, list{
				columns: []string{"frame", "predicate", "triggers", "tests", "file", "line"},
				rows: rowsOf(sliced(frames), every, func(f lexicon.Frame) []string {
					return []string{f.Name, string(f.Predicate), strings.Join(append(f.Verbs, f.Nouns...), ", "), strconv.Itoa(len(f.Tests)), f.File, strconv.Itoa(f.Line)}
				}),
				whole: frameRecords(frames),
				none:  "there are no frames in this folder",
			})
		},
	}
}

// frameRecord is a frame as programs read it.
type frameRecord struct {
	Name      string          `json:"name"`
	Predicate graph.Predicate `json:"predicate"`
	Verbs     []string        `json:"verbs"`
	Nouns     []string        `json:"nouns"`
	Tests     int             `json:"tests"`
	File      string          `json:"file"`
	Line      int             `json:"line"`
}

// frameRecords gives frames as programs read them.
func frameRecords(frames []lexicon.Frame) []frameRecord {
	out := []frameRecord{}
	for _, f := range frames {
		out = append(out, frameRecord{f.Name, f.Predicate, append([]string{}, f.Verbs...), append([]string{}, f.Nouns...), len(f.Tests), f.File, f.Line})
	}
	return out
}

// newFramesTest makes the command that runs the tests of frames.
func newFramesTest(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "test [FOLDER]",
		Short: "Run the tests of the frames: of a folder, or of the built-in ones",
		Long: `Run the tests that stand with the frames of a folder, or without one those of the
built-in frames. A test is a text and the statements that must be read from it.
The exit status is 1 where one fails.

The tests are read by plain rules, so that they judge the frame alone: every run
of capitalised words is somebody's name, unless it ends with a word such as Party,
School, Committee, Ministry, Army, Bank or Union (a body) or Conference, Agreement
or War (an event).`,
		Example: `  dramatis frames test
  dramatis frames test myframes`,
		Args: cobra.MaximumNArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			f, err := a.tabularFormat()
			if err != nil {
				return err
			}
			rd, err := a.frameReader(args)
			if err != nil {
				return err
			}
			return a.tryFrames(f, rd, chosen(rd.Frames(), args))
		},
	}
}

// tryFrames runs the tests of frames, and prints those that fail.
func (a *app) tryFrames(f format, rd *relate.Reader, frames []lexicon.Frame) error {
	trials, broken := []relate.Trial{}, []relate.Trial{}
	for _, frame := range frames {
		for _, t := range rd.Try(frame) {
			trials = append(trials, t)
			if !t.Passed() {
				broken = append(broken, t)
			}
		}
	}
	if len(broken) > 0 || f == asJSON || f == asJSONL {
		err := a.print(f, list{
			columns: []string{"frame", "text", "wanted", "read", "file", "line"},
			rows: rowsOf(sliced(broken), every, func(t relate.Trial) []string {
				return []string{t.Frame, t.Text, strings.Join(t.Want, "; "), strings.Join(t.Got, "; "), t.File, strconv.Itoa(t.Line)}
			}),
			whole: trials,
		})
		if err != nil {
			return err
		}
	}
	if len(broken) > 0 {
		return fmt.Errorf("%d of %d tests of %d frames failed", len(broken), len(trials), len(frames))
	}
	a.note("%d frames, %d tests: all as wanted", len(frames), len(trials))
	return nil
}

// frameReader loads the built-in frames with those of the folder that is named, or of --frames.
func (a *app) frameReader(args []string) (*relate.Reader, error) {
	if len(args) > 0 {
		a.config.frames = args[0]
	}
	tables, err := a.tables()
	if err != nil {
		return nil, err
	}
	data, err := fs.ReadFile(tables, vocabularyFile)
	if err != nil {
		return nil, err
	}
	words, err := graph.ParseVocabulary(data)
	if err != nil {
		return nil, err
	}
	return relate.Load(tables, words)
}

// chosen gives the frames of the folder that is named, or all.
func chosen(frames []lexicon.Frame, args []string) []lexicon.Frame {
	if len(args) == 0 {
		return frames
	}
	return slices.DeleteFunc(slices.Clone(frames), func(f lexicon.Frame) bool { return !f.Own })
}
