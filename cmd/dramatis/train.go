package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"dramatis/extract/mention"
	"dramatis/extract/mention/tagger"
	"dramatis/extract/source"
	"dramatis/queries/gold"
	"dramatis/seeds"
)

// newTrain makes the command that trains the tagger of names.
func newTrain(a *app) *cobra.Command {
	var data []string
	var passes, every int
	cmd := &cobra.Command{
		Use:     "train --data FILE… -o MODEL",
		GroupID: groupBuild,
		Short:   "Train the tagger that names are asked of in doubt",
		Long: `Train the tagger that decides on capitalised words which grammar and tables do not
know, from texts with their names marked. A file of data is one of
  columns    a word a line, name tags in IOB2 (B-PER, I-ORG, B-LOC, O)
  texts      one JSON object a line: "text", and "entities" with "start", "end", "type"
  mentions   what dramatis mentions --format jsonl writes, with your corrections;
             the documents must still be where they were
Where the mentions of a text have no type they are taken for some of its people, and
what is not marked for unknown. The same data give the same model, byte for byte.

Give the model to other commands with --model, or as model in dramatis.yaml.`,
		Example: `  dramatis mentions --format jsonl -o mine.jsonl   # then correct it
  dramatis train --data wikigold.conll --data mine.jsonl -o my.model
  dramatis build letters --model my.model --again`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			switch {
			case len(data) == 0:
				return usageError("there is nothing to learn from; give data with --data")
			case a.output == "":
				return usageError("the model has no file; give one with -o")
			case passes < 1 || every < 1:
				return usageError("--passes and --every are whole numbers from 1")
			}
			return a.train(data, passes, every)
		},
	}
	cmd.Flags().StringArrayVar(&data, "data", nil, "a file of marked texts; may be given more than once")
	cmd.Flags().IntVar(&passes, "passes", 12, "how many times to go through the data")
	cmd.Flags().IntVar(&every, "every", 1, "of a file whose texts are marked in part, use one text in so many")
	return cmd
}

// train learns a model from files and writes it.
func (a *app) train(data []string, passes, every int) error {
	recogniser, err := mention.New(seeds.FS)
	if err != nil {
		return err
	}
	var examples []tagger.Example
	for _, path := range data {
		texts, err := loadMarked(path)
		if err != nil {
			return err
		}
		used := 0
		for i, t := range texts {
			if !t.Partial || i%every == 0 {
				examples = append(examples, recogniser.Examples(lessonOf(t))...)
				used++
			}
		}
		a.note("%s: %d texts", path, used)
	}
	model := tagger.Train(examples, passes)
	a.note("learnt from %d sentences", len(examples))
	return a.write(func(w io.Writer) error { return model.Write(w) })
}

// loadMarked reads a file of marked texts. Texts that it does not hold are read from
// their documents.
func loadMarked(path string) ([]gold.Marked, error) {
	texts, err := gold.LoadMarked(path)
	if err != nil {
		return nil, err
	}
	for i, t := range texts {
		if t.Text != "" {
			continue
		}
		doc, err := source.Read(t.ID)
		if err != nil {
			return nil, fmt.Errorf("reading a document of %s: %w", path, err)
		}
		texts[i].Text = doc.Text
		if err := texts[i].Check(); err != nil {
			return nil, fmt.Errorf("%s does not fit %s: %w", path, t.ID, err)
		}
	}
	return texts, nil
}

// lessonOf makes a lesson of a marked text.
func lessonOf(m gold.Marked) mention.Lesson {
	starts := make([]int, 0, len(m.Text)+1)
	for i := range m.Text {
		starts = append(starts, i)
	}
	starts = append(starts, len(m.Text))
	l := mention.Lesson{Text: m.Text, Partial: m.Partial}
	for _, k := range m.Marks {
		l.Marks = append(l.Marks, mention.Mark{Span: source.Span{Start: starts[k.Start], End: starts[k.End]}, Type: k.Type})
	}
	return l
}
