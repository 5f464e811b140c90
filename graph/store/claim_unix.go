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
func claim(path string) (*os.File, error) {
	for {
		f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o644)
		if err != nil {
			return nil, err
		}
		err = syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
		if errors.Is(err, syscall.EWOULDBLOCK) {
			err = heldBy(holder(f))
		}
		if err == nil && isAt(f, path) {
			sign(f)
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

// sign lets others learn who holds the file. A lock of the other kind, on the bytes,
// tells its holder's process; of the lock that counts no system does. Where a file
// system knows none of these, the holder stays unknown.
func sign(f *os.File) {
	lock := syscall.Flock_t{Type: syscall.F_WRLCK}
	_ = syscall.FcntlFlock(f.Fd(), syscall.F_SETLK, &lock)
}

// holder is the process that signed the file, or 0.
func holder(f *os.File) int {
	lock := syscall.Flock_t{Type: syscall.F_WRLCK}
	if syscall.FcntlFlock(f.Fd(), syscall.F_GETLK, &lock) != nil || lock.Type == syscall.F_UNLCK {
		return 0
	}
	return int(lock.Pid)
}

// share lets others read what was claimed, and still nobody build there.
func share(f *os.File) error { return syscall.Flock(int(f.Fd()), syscall.LOCK_SH) }

// abandoned reports whether the file of a build is there and nobody builds it.
func abandoned(path string) bool {
	f, err := os.Open(path)
	if err != nil {
		return false
	}
	defer f.Close()
	return holder(f) == 0
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
