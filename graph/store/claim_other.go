//go:build !unix || aix || solaris

package store

import (
	"errors"
	"io/fs"
	"os"
)

// claim opens the file of a build, empty. Where the system forbids to remove an
// open file (Windows), a file that cannot be removed is another build's; where it
// does not, two builders go on side by side and the last to commit wins.
func claim(path string) (*os.File, error) {
	if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, heldBy(0)
	}
	return os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o644)
}

// share does nothing: an open file is locked against removal only.
func share(*os.File) error { return nil }

// abandoned cannot tell here, and says no.
func abandoned(string) bool { return false }

// renameWhileOpen says that a file must be closed before it can be renamed.
const renameWhileOpen = false

// syncFolder does nothing: folders cannot be synced here.
func syncFolder(string) error { return nil }
