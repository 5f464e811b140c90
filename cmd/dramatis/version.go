package main

import (
	"fmt"
	"io"
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"
)

// newVersion makes the command that tells which program this is.
func newVersion(a *app) *cobra.Command {
	return withFormats(&cobra.Command{
		Use:     "version",
		Short:   "Show the version of the program",
		Example: "  dramatis version\n  dramatis version --json",
		Args:    cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			f, err := a.formatFrom([]format{asText, asJSON}, asText)
			if err != nil {
				return err
			}
			return a.write(func(w io.Writer) error {
				if f == asJSON {
					return writeJSON(w, versionRecord{"dramatis", version(), runtime.Version(), runtime.GOOS + "/" + runtime.GOARCH})
				}
				_, err := fmt.Fprintln(w, "dramatis", version())
				return err
			})
		},
	}, []format{asText, asJSON})
}

// versionRecord is the version as programs read it.
type versionRecord struct {
	Program  string `json:"program"`
	Version  string `json:"version"`
	Go       string `json:"go"`
	Platform string `json:"platform"`
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
