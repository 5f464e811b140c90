package store

import (
	"os"

	"golang.org/x/sys/unix"
)

// nameless makes a file in a folder that never has a name, so that nothing is left of
// it whenever the process ends. Where the file system has no such files, it has one for
// a moment.
func nameless(dir string) (*os.File, error) {
	if dir == "" {
		dir = os.TempDir()
	}
	f, err := os.OpenFile(dir, unix.O_TMPFILE|os.O_RDWR, 0o600)
	if err != nil {
		return unnamed(dir)
	}
	return f, nil
}
