//go:build unix && !aix && !solaris

package store

import (
	"errors"
	"os"
	"syscall"
)

// claim opens the file of a build, empty and locked, or fails with ErrLocked at
// once. What a killed build left in it is thrown away. bbolt's own lock on the
// same open file is the same lock, so it follows without a wait.
func claim(path string, flag int, mode os.FileMode) (*os.File, error) {
	for {
		f, err := os.OpenFile(path, flag, mode)
		if err != nil {
			return nil, err
		}
		err = syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
		if errors.Is(err, syscall.EWOULDBLOCK) {
			err = ErrLocked
		}
		if err == nil && isAt(f, path) {
			err = f.Truncate(0)
			if err == nil {
				return f, nil
			}
		}
		f.Close()
		if err != nil {
			return nil, err
		}
	}
}

// isAt reports whether the open file still bears the name. A builder that ended
// between our open and our lock has renamed it: then it is a finished store.
func isAt(f *os.File, path string) bool {
	ours, err := f.Stat()
	if err != nil {
		return false
	}
	there, err := os.Stat(path)
	return err == nil && os.SameFile(ours, there)
}

// renameWhileOpen says that a file may be renamed under its lock, which leaves no
// moment for another builder to slip in.
const renameWhileOpen = true

// syncFolder makes a rename in the folder outlast a loss of power.
func syncFolder(path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	return f.Sync()
}
