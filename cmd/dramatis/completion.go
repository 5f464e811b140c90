package main

import (
	"context"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"dramatis/graph/store"
)

// offered bounds how many words a shell is offered at once.
const offered = 200

// completeNames tells the shell the names of the store that begin with what has
// been typed, for up to most operands.
func (a *app) completeNames(most int) cobra.CompletionFunc {
	return a.completeFrom(most, func(ctx context.Context, s *store.Store) (words []string) {
		for e, err := range s.Entities(ctx) {
			if err != nil {
				return nil
			}
			words = append(words, e.Name)
		}
		return words
	})
}

// completeDocuments tells the shell the paths of the documents in the store.
func (a *app) completeDocuments(most int) cobra.CompletionFunc {
	return a.completeFrom(most, func(ctx context.Context, s *store.Store) (words []string) {
		for d, err := range s.Documents(ctx) {
			if err != nil {
				return nil
			}
			words = append(words, d.Path)
		}
		return words
	})
}

// completeFrom offers words of the store. Where there is no store there is nothing
// to offer: a shell has no place for an error.
func (a *app) completeFrom(most int, list func(context.Context, *store.Store) []string) cobra.CompletionFunc {
	return func(cmd *cobra.Command, args []string, typed string) ([]cobra.Completion, cobra.ShellCompDirective) {
		const silent = cobra.ShellCompDirectiveNoFileComp
		var err error
		if a.config, err = configure(cmd.Flags()); err != nil || len(args) >= most {
			return nil, silent
		}
		var words []cobra.Completion
		err = a.reading(func(s *store.Store) error {
			for _, word := range list(cmd.Context(), s) {
				if strings.HasPrefix(strings.ToLower(word), strings.ToLower(typed)) {
					words = append(words, word)
				}
			}
			return nil
		})
		if err != nil {
			return nil, silent
		}
		slices.Sort(words)
		words = slices.Compact(words)
		return words[:min(len(words), offered)], silent
	}
}

// formatsOf names the annotation of a command that has other formats than a list.
const formatsOf = "formats"

// withFormats says which formats a command has, for the shell to offer.
func withFormats(cmd *cobra.Command, formats []format) *cobra.Command {
	cmd.Annotations = map[string]string{formatsOf: listed(formats)}
	return cmd
}

// completeFormat tells the shell the formats that a command has.
func completeFormat(cmd *cobra.Command, _ []string, _ string) ([]cobra.Completion, cobra.ShellCompDirective) {
	formats := listed(tabular)
	if own, ok := cmd.Annotations[formatsOf]; ok {
		formats = own
	}
	return strings.Split(formats, ", "), cobra.ShellCompDirectiveNoFileComp
}

// completeFlag completes the value of a flag. A flag that does not exist is a
// programmer's error.
func completeFlag(cmd *cobra.Command, flag string, words cobra.CompletionFunc) {
	if err := cmd.RegisterFlagCompletionFunc(flag, words); err != nil {
		panic(err)
	}
}
