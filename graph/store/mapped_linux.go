package store

import (
	"bytes"
	"os"
	"strconv"
	"syscall"

	"go.etcd.io/bbolt"
	"golang.org/x/sys/unix"
)

// release gives back the memory of the pages of a file that were looked at. They stay
// in the system's cache, and are mapped again when they are next looked at; without
// it a walk through a large file would seem to take as much memory as the file.
func release(tx *bbolt.Tx) {
	// An error means that the pages stay, which harms nobody.
	_, _, _ = syscall.Syscall(syscall.SYS_MADVISE, tx.DB().Info().Data, uintptr(tx.Size()), syscall.MADV_DONTNEED)
}

// mapIn maps a part of a file in at one blow. Older systems cannot, and map it in piece by
// piece as it is read; where the file is cut short, so that it cannot be, reading it fails.
func mapIn(at, size uintptr) {
	_, _, _ = syscall.Syscall(syscall.SYS_MADVISE, at, size, unix.MADV_POPULATE_READ)
}

// mappedBytes is how many bytes of files the process has mapped in; 0 where the system
// does not tell.
func mappedBytes() int64 {
	sizes, err := os.ReadFile("/proc/self/statm") // in pages: all, resident, resident of files, ...
	if err != nil {
		return 0
	}
	fields := bytes.Fields(sizes)
	if len(fields) < 3 {
		return 0
	}
	pages, _ := strconv.ParseInt(string(fields[2]), 10, 64)
	return pages * int64(os.Getpagesize())
}

// hasten begins to bring a part of a file to the disk, without waiting.
func hasten(f *os.File, at int64, n int) {
	const begin = 2 // SYNC_FILE_RANGE_WRITE
	_ = syscall.SyncFileRange(int(f.Fd()), at, int64(n), begin)
}
