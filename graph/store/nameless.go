package store

import "os"

// unnamed makes a file and takes its name away, where the system allows that of an open
// file; discard does it elsewhere.
func unnamed(dir string) (*os.File, error) {
	f, err := os.CreateTemp(dir, ".dramatis-run-*")
	if err == nil {
		_ = os.Remove(f.Name())
	}
	return f, err
}

// discard closes a file that nameless made, and removes it where it still has a name.
func discard(f *os.File) {
	f.Close()
	if info, err := os.Lstat(f.Name()); err == nil && info.Mode().IsRegular() {
		_ = os.Remove(f.Name())
	}
}
