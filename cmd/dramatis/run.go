package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"runtime/debug"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"dramatis/queries"
)

// run carries out one command line and gives the exit status. Data goes to
// stdout, everything else to stderr.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) (code int) {
	a := &app{stdin: stdin, stdout: stdout, stderr: stderr, now: time.Now}
	defer func() {
		if fault := recover(); fault != nil {
			fmt.Fprintf(stderr, "dramatis: a fault of the program, please report it: %v\n", fault)
			if a.config.verbose {
				stderr.Write(debug.Stack())
			}
			code = int(failed)
		}
	}()
	root := newRoot(a)
	root.SetArgs(args)
	root.SetIn(stdin)
	root.SetOut(stdout)
	root.SetErr(stderr)
	err := root.ExecuteContext(queries.Taking(ctx, func(sentence string) { a.note("%s", sentence) }))
	if err != nil && !a.started {
		err = misused(root, args, err)
	}
	status := statusOf(ctx, err)
	if err != nil && !isSilent(err) {
		fmt.Fprintln(stderr, "dramatis:", tame(sentence(status, err)))
	}
	return int(status)
}

// misused makes a usage error of a command line that cobra could not follow.
func misused(root *cobra.Command, args []string, err error) error {
	cmd, _, found := root.Find(args)
	if found != nil {
		cmd = root
	}
	advice := "see " + cmd.CommandPath() + " --help"
	if unknown, ok := errors.AsType[*pflag.NotExistError](err); ok {
		return usageError("%s; %s", unknown, cmp.Or(flagsLike(cmd, unknown.GetSpecifiedName()), advice))
	}
	if wrong, ok := errors.AsType[*pflag.InvalidValueError](err); ok {
		f := wrong.GetFlag()
		return usageError("--%s is %q and should be %s; %s", f.Name, wrong.GetValue(), kindOf(f.Value), advice)
	}
	if cmd != root {
		if wrong := miscounted(cmd); wrong != "" {
			return usageError("%s; %s", wrong, advice)
		}
	} else if near := suggestions(root, args); near != "" {
		advice = "did you mean " + near + "?"
	}
	// Cobra may go on for several lines; the first says what is wrong.
	first, _, _ := strings.Cut(err.Error(), "\n")
	return usageError("%s; %s", first, advice)
}

// kindOf says what the value of a flag must be.
func kindOf(v pflag.Value) string {
	switch v.Type() {
	case "int":
		return "a whole number"
	case "uint":
		return "a whole number from 0"
	case "duration":
		return "a time such as 10s or 2m"
	case "bool":
		return "true or false"
	}
	return "a " + v.Type()
}

// otherwise are flags by the names that they have in other programs.
var otherwise = map[string]string{"limit": "top", "count": "top", "since": "from", "until": "to", "out": "output", "file": "output", "db": "store", "database": "store"}

// flagsLike asks whether a flag was meant whose name is near one that there is not, or
// gives "".
func flagsLike(cmd *cobra.Command, name string) string {
	var flags []string
	cmd.Flags().VisitAll(func(f *pflag.Flag) { flags = append(flags, f.Name) })
	near := alike(name, flags)
	if other := otherwise[name]; len(near) == 0 && slices.Contains(flags, other) {
		near = []string{other}
	}
	if len(near) == 0 {
		return ""
	}
	return "did you mean --" + strings.Join(near, " or --") + "?"
}

// alike gives those of some names that are spelled nearly as one is.
func alike[T ~string](name string, names []T) []string {
	if len(name) < 3 {
		return nil
	}
	all := &cobra.Command{SuggestionsMinimumDistance: 2} // what cobra compares are names of commands
	for _, n := range names {
		all.AddCommand(&cobra.Command{Use: string(n), Run: func(*cobra.Command, []string) {}})
	}
	return all.SuggestionsFor(name)
}

// miscounted says what a command takes where it was given too much or too little,
// in the words of its help and not in those of cobra.
func miscounted(cmd *cobra.Command) string {
	given := cmd.Flags().Args()
	if cmd.ValidateArgs(given) == nil {
		return ""
	}
	_, name, _ := strings.Cut(cmd.CommandPath(), " ")
	_, takes, some := strings.Cut(cmd.Use, " ")
	if !some {
		return fmt.Sprintf("%s takes nothing but flags, and was given %q", name, strings.Join(given, " "))
	}
	quote := ""
	if len(given) > 1 {
		quote = " (put quotation marks around a name of several words)"
	}
	return fmt.Sprintf("%s takes %s, and was given %s%s", name, takes, counted(len(given), "word"), quote)
}

// suggestions gives the commands that a word of args may have meant: the first that is near
// one, for a word before it may be the value of a flag.
func suggestions(root *cobra.Command, args []string) string {
	for _, arg := range args {
		if near := root.SuggestionsFor(arg); len(near) > 0 && !strings.HasPrefix(arg, "-") {
			return strings.Join(near, " or ")
		}
	}
	return ""
}
