package store

import (
	"errors"
	"fmt"
	"runtime/debug"
)

// errDamaged says that bytes of a store are not what was written.
var errDamaged = errors.New("the store is damaged; dramatis verify tells where, and building it again with --again or restoring a backup mends it")

// guarded reads from a file whose bytes may be anything. bbolt and Cayley trust what
// they read: where it was damaged they follow it out of the file, or panic. Both become
// errors here, so that a damaged file is never a fault of the program.
func guarded(read func() error) (err error) {
	before := debug.SetPanicOnFault(true)
	defer func() {
		debug.SetPanicOnFault(before)
		if fault := recover(); fault != nil {
			err = fmt.Errorf("%w (%v)", errDamaged, fault)
		}
	}()
	return read()
}
