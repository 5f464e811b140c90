//go:build !linux

package store

import "os"

// nameless makes a file in a folder that loses its name at once.
func nameless(dir string) (*os.File, error) { return unnamed(dir) }
