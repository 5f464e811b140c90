//go:build !linux

package store

import (
	"os"

	"go.etcd.io/bbolt"
)

// release does nothing: elsewhere the system takes back by itself what it needs.
func release(*bbolt.Tx) {}

// mapIn does nothing: elsewhere the system maps in what is read.
func mapIn(uintptr, uintptr) {}

// mappedBytes is 0: nothing has to be released.
func mappedBytes() int64 { return 0 }

// hasten does nothing: elsewhere a file is brought to the disk when it is synced.
func hasten(*os.File, int64, int) {}
