package main

import (
	"fmt"
	"io"
	"runtime/debug"

	"github.com/spf13/cobra"
)

// newVersion makes the command that tells which program this is.
func newVersion(a *app) *cobra.Command {
	return &cobra.Command{
		Use:     "version",
		Short:   "Show the version of the program",
		Example: "  dramatis version",
		Args:    cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			return a.write(func(w io.Writer) error {
				_, err := fmt.Fprintln(w, "dramatis", version())
				return err
			})
		},
	}
}

// version is what the Go tools stamped the program with: a release, a commit, or
// "devel" for a build from a working tree.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok || info.Main.Version == "" || info.Main.Version == "(devel)" {
		return "devel"
	}
	return info.Main.Version
}
