//go:build !race

package largepages

import (
	"unsafe"

	"golang.org/x/sys/unix"
)

// atFirst is how much memory is asked for in large pages, in bytes: what a question takes of a
// store of some thousand documents. What a longer command takes beyond comes in small ones, which
// was measured to make no difference there.
const atFirst = 64 << 20

// The heap grows by whole chunks, and each chunk holds whole large pages.
const (
	chunk     = 4 << 20
	largePage = 2 << 20
)

// The name of this package makes it one of the first to be initialised, which is where the memory
// of all the others begins. What is taken of the heap comes back only by a collection, which takes
// milliseconds; but the stack of a goroutine is memory of the heap too and comes back when the goroutine
// ends. So one is started that needs a deep stack, in which nothing is written.
func init() {
	done := make(chan struct{})
	go func() {
		mark(nil)
		close(done)
	}()
	<-done
	// In the large page where memory is in use already, small ones have come: they are made one.
	var here byte
	advise(uintptr(unsafe.Pointer(&here))&^(largePage-1), largePage, unix.MADV_COLLAPSE)
}

// mark asks for large pages in its stack and in the chunks where that begins and ends. The call that it
// never makes is what needs the depth: what is handed over by value stands on the stack.
//
//go:noinline
func mark(never func([atFirst * 3 / 4]byte)) {
	var here byte
	end := (uintptr(unsafe.Pointer(&here)) + chunk - 1) &^ (chunk - 1)
	advise(end-chunk-atFirst, chunk+atFirst, unix.MADV_HUGEPAGE)
	if never != nil {
		never([atFirst * 3 / 4]byte{})
	}
}

// advise tells the kernel what to do with memory; speed is all that a refusal costs.
func advise(from, size uintptr, what int) {
	_, _, _ = unix.RawSyscall(unix.SYS_MADVISE, from, size, uintptr(what))
}
