//go:build !race

package largepages

import (
	"runtime"
	"syscall"
)

// atFirst is how much memory is asked for in large pages, in bytes: what a question takes of a
// store of some thousand documents. What a longer command takes beyond comes in small ones, which
// was measured to make no difference there.
const atFirst = 64 << 20

// The name of this package makes it one of the first to be initialised, which is where the memory
// of all the others begins. What is taken is given back by a collection, which is waited for: else the
// others would begin beyond it, in small pages. Nothing of it is in use before somebody needs it.
func init() {
	mark()
	runtime.GC()
}

// mark takes memory and asks for large pages in it. It is not put into its caller, where the
// collector might find the memory in use still.
//
//go:noinline
func mark() {
	_ = syscall.Madvise(make([]byte, atFirst), syscall.MADV_HUGEPAGE) // speed is all that a refusal costs
}
