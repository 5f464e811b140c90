package main

import (
	"fmt"
	"io"
	"os"
	"time"

	"golang.org/x/term"
)

// app is what every command shares: where to read and write, and the settings.
type app struct {
	stdin          io.Reader
	stdout, stderr io.Writer
	config         config
	output         string // the file given with -o, or empty for stdout
	asJSON         bool   // --json
	noPager        bool   // --no-pager
	now            func() time.Time
	started        bool // the command line was understood; errors are no misuse of it
}

// note tells the user something beside the data, unless he asked for quiet.
func (a *app) note(format string, args ...any) {
	if !a.config.quiet {
		fmt.Fprintln(a.stderr, tame(fmt.Sprintf(format, args...)))
	}
}

// detail tells what only a user who asked for more wants to know.
func (a *app) detail(format string, args ...any) {
	if a.config.verbose {
		a.note(format, args...)
	}
}

// terminal gives the file behind a stream where that is a terminal.
func terminal(stream any) (f *os.File, ok bool) {
	f, ok = stream.(*os.File)
	return f, ok && term.IsTerminal(int(f.Fd()))
}

// width gives how many columns the terminal behind stdout has, or 0 where the
// output goes elsewhere and no line may be broken.
func (a *app) width() int {
	f, ok := terminal(a.stdout)
	if !ok || a.output != "" {
		return 0
	}
	columns, _, err := term.GetSize(int(f.Fd()))
	if err != nil || columns <= 0 { // as of a terminal that another program plays
		return usualWidth
	}
	return columns
}

// usualWidth is that of a terminal that does not tell its own.
const usualWidth = 80

// coloured reports whether output may carry colours: only on a terminal, and not
// where the user set NO_COLOR (https://no-color.org).
func (a *app) coloured() bool {
	return a.width() > 0 && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
}
