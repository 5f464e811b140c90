package main

import (
	"strings"

	"github.com/spf13/cobra"
)

// The groups under which help lists the commands.
const (
	groupBuild = "build"
	groupAsk   = "ask"
	groupLook  = "look"
	groupWhole = "whole"
	groupKeep  = "keep"

	groupIdentity = "identity"
)

// newRoot puts the commands together.
func newRoot(a *app) *cobra.Command {
	root := &cobra.Command{
		Use:   "dramatis",
		Short: "Who is in these documents, and who wrote to, met and answered to whom",
		Long: `dramatis reads a folder of documents and answers who is in there, who wrote to
whom, who met whom and when, who held which post, and how any two people are
connected; every answer with the sentence that proves it.`,
		Example: `  dramatis build seeds/documents
  dramatis ask "Who wrote to Churchill in 1943?"
  dramatis report connections`,
		Version:           version(),
		SilenceErrors:     true,
		SilenceUsage:      true,
		PersistentPreRunE: a.prepare,
	}
	root.SetVersionTemplate("dramatis {{.Version}}\n")
	flags := root.PersistentFlags()
	addFlags(flags)
	flags.StringVarP(&a.output, "output", "o", "", "write to this file instead of standard output, whole or not at all")
	flags.BoolVar(&a.noPager, "no-pager", false, "on a terminal, print at once and not through $PAGER")
	flags.BoolVar(&a.asJSON, "json", false, "the same as --format json")
	completeFlag(root, "format", completeFormat)
	root.AddGroup(
		&cobra.Group{ID: groupBuild, Title: "Read documents:"},
		&cobra.Group{ID: groupAsk, Title: "Ask:"},
		&cobra.Group{ID: groupIdentity, Title: "Say who is who, and what is wrong:"},
		&cobra.Group{ID: groupLook, Title: "Look at what was read:"},
		&cobra.Group{ID: groupWhole, Title: "The network as a whole:"},
		&cobra.Group{ID: groupKeep, Title: "Keep the store:"},
	)
	root.AddCommand(
		newBuild(a), newForget(a), newExtract(a), newLoad(a), newAsk(a), newShow(a), newPath(a), newTimeline(a), newCommon(a), newConflicts(a), newWhy(a),
		newMerge(a), newSplit(a), newReject(a), newUndo(a), newReview(a), newExplain(a), newJudgements(a),
		newDocuments(a), newEntities(a), newMentions(a), newStatements(a), newText(a),
		newRank(a), newReport(a), newExport(a),
		withSample(a, withMentions(a, newEval(a))), withConfidence(a, newTrain(a)), newFrames(a), newConfig(a), newVersion(a),
		newVerify(a), newBackup(a), newRestore(a),
	)
	root.AddCommand(newFind(a), newQuery(a), newQueryChild(a))
	root.InitDefaultCompletionCmd()
	root.InitDefaultHelpCmd()
	for _, cmd := range root.Commands() {
		if cmd.Name() == "help" {
			helps(root, cmd)
		}
		if cmd.HasSubCommands() && !cmd.Runnable() {
			strict(cmd)
		}
	}
	return root
}

// helps makes the help about a command that there is not a misuse, as calling that command is.
func helps(root, help *cobra.Command) {
	help.Run = nil
	help.RunE = func(_ *cobra.Command, args []string) error {
		about, _, err := root.Find(args)
		if err != nil {
			advice := "see dramatis --help"
			if near := suggestions(root, args); near != "" {
				advice = "did you mean " + near + "?"
			}
			return usageError("there is no command %q; %s", strings.Join(args, " "), advice)
		}
		return about.Help()
	}
}

// longWhenAsked puts a command's long help together when somebody asks for it: every command, even
// another, would wait for it otherwise.
func longWhenAsked(cmd *cobra.Command, long func() string) {
	cmd.SetHelpFunc(func(cmd *cobra.Command, args []string) {
		cmd.Long = long()
		cmd.Parent().HelpFunc()(cmd, args)
	})
}

// strict makes a command that only has others beneath it refuse a word that is none of them: alone
// it tells of them.
func strict(cmd *cobra.Command) {
	cmd.Args = cobra.ArbitraryArgs
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		if len(args) == 0 {
			return cmd.Help()
		}
		var names []string
		for _, one := range cmd.Commands() {
			names = append(names, one.Name())
		}
		return usageError("there is no %s %q; there are %s", cmd.Name(), args[0], strings.Join(names, ", "))
	}
}

// prepare settles the configuration before a command runs. It is the end of
// reading the command line: what fails from here on is no misuse of it, unless
// it says so.
func (a *app) prepare(cmd *cobra.Command, _ []string) (err error) {
	a.started = true
	a.config, err = configure(cmd.Flags())
	return err
}

// complete tells the shell which words may follow a flag. A flag that does not
// exist is a programmer's error.
func complete[T ~string](cmd *cobra.Command, flag string, words []T) {
	choices := make([]cobra.Completion, len(words))
	for i, w := range words {
		choices[i] = cobra.Completion(w)
	}
	if err := cmd.RegisterFlagCompletionFunc(flag, cobra.FixedCompletions(choices, cobra.ShellCompDirectiveNoFileComp)); err != nil {
		panic(err)
	}
}
