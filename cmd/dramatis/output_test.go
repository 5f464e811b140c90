package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// The scratch file is nothing that a user knows of.
func TestFullDiskIsToldOfTheFileNamed(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, "out.txt")
	err := cannotWriteAll(path, path+"-scratch", &fs.PathError{Op: "write", Path: path + "-scratch", Err: syscall.ENOSPC})
	if got := err.Error(); !strings.HasPrefix(got, path+" cannot be written: no space left") || strings.Contains(got, "scratch") {
		t.Errorf("said %q", got)
	}
	if err := cannotWriteAll(path, path+"-scratch", os.ErrDeadlineExceeded); err != os.ErrDeadlineExceeded {
		t.Errorf("another error became %v", err)
	}
}
