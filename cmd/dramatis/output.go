package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// write hands print the place where data goes: stdout, or the file given with -o.
func (a *app) write(print func(w io.Writer) error) error {
	if a.output != "" {
		return writeFile(a.output, print)
	}
	return buffered(a.stdout, print)
}

// buffered hands print a buffer before w.
func buffered(w io.Writer, print func(w io.Writer) error) error {
	buffer := bufio.NewWriterSize(w, 1<<16)
	err := print(buffer)
	// A buffer that once failed to write goes on saying so: it is told once.
	if flushed := buffer.Flush(); err == nil || flushed != nil && !errors.Is(err, flushed) {
		err = errors.Join(err, flushed)
	}
	return err
}

// writeFile makes the file at path, or replaces it, once all of it is written:
// when print fails, what was there before stays.
func writeFile(path string, print func(w io.Writer) error) (err error) {
	mode, err := modeFor(path)
	if err != nil {
		return err
	}
	f, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+"-*")
	if err != nil {
		return cannotWrite(path, err)
	}
	defer func() {
		if err != nil {
			f.Close()
			os.Remove(f.Name())
		}
	}()
	if err := buffered(f, print); err != nil {
		return cannotWriteAll(path, f.Name(), err)
	}
	if err := errors.Join(f.Chmod(mode), f.Sync(), f.Close()); err != nil {
		return cannotWrite(path, err)
	}
	if err := os.Rename(f.Name(), path); err != nil {
		return cannotWrite(path, err)
	}
	return nil
}

// modeFor gives the permissions of the file to be: those of the file it replaces.
func modeFor(path string) (fs.FileMode, error) {
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return 0o644, nil
	case !info.Mode().IsRegular():
		return 0, fmt.Errorf("%s is not an ordinary file; name another", path)
	}
	return info.Mode().Perm(), nil
}

// cannotWriteAll says so where writing the scratch file failed, for example on a
// full disk, and passes every other error on.
func cannotWriteAll(path, scratch string, err error) error {
	if inner, ok := errors.AsType[*fs.PathError](err); ok && inner.Path == scratch {
		return cannotWrite(path, inner)
	}
	return err
}

// cannotWrite says in one sentence why there is no output file.
func cannotWrite(path string, err error) error {
	if inner, ok := errors.AsType[*fs.PathError](err); ok {
		err = inner.Err
	}
	return fmt.Errorf("%s cannot be written: %w; name another file", path, err)
}
