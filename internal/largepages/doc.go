// Package largepages lets the kernel hand a starting program its memory in large pages. Who
// wants it imports it for its effect alone.
//
// A command that asks a store takes some ten MiB anew, and ends. Page by page of 4 KiB, each with
// a fault of its own, this takes longer than the answer on a virtual machine: with large pages a
// question of one step takes two thirds of the time, a path half of it. Go has no setting for this.
// A system without large pages, or a kernel that gives none on request, is left as it was; so is a program
// under the race detector, which keeps notes of all memory that is taken.
package largepages
