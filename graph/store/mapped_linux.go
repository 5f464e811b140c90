package store

import (
	"syscall"

	"go.etcd.io/bbolt"
)

// release gives back the memory of the pages of a file that were looked at. They stay
// in the system's cache, and are mapped again when they are next looked at; without
// it a walk through a large file would seem to take as much memory as the file.
func release(tx *bbolt.Tx) {
	// An error means that the pages stay, which harms nobody.
	_, _, _ = syscall.Syscall(syscall.SYS_MADVISE, tx.DB().Info().Data, uintptr(tx.Size()), syscall.MADV_DONTNEED)
}
