package main

import (
	"archive/tar"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/klauspost/compress/zstd"
	"github.com/spf13/cobra"

	"dramatis/graph/store"
)

// A backup is a tar archive under zstd, so that common tools open it too, with these
// members in this order.
const (
	backupLedger = "judgements.jsonl"
	backupStore  = "dramatis.db"
)

// newBackup makes the command that keeps a copy of the store.
func newBackup(a *app) *cobra.Command {
	return &cobra.Command{
		Use:     "backup FILE",
		GroupID: groupKeep,
		Short:   "Keep a copy of the store and of the judgements in one file",
		Long: `Write the store and the ledger of judgements into one file, a .tar.zst archive. The
store may be in use meanwhile: what is kept is its last complete state. “dramatis
restore” brings it back. A file that is there already is never overwritten.

A build writes into the file of the store only what differs, so that what was changed or
taken out may stand there until the store is next written whole, by “dramatis forget” or
“dramatis build --again”. In a backup nothing of it is left.

A store on a server is kept in the same form, and can be restored into a file, and
that of a file onto a server.`,
		Example: `  dramatis backup letters-2026-07-29.tar.zst`,
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if _, err := os.Lstat(args[0]); !errors.Is(err, fs.ErrNotExist) {
				return usageError("%s is there already, and a backup overwrites nothing; name another file", args[0])
			}
			err := a.withStore(func(s *store.Store) error {
				return inFile(cmd.Context(), a.config.store, s, filepath.Dir(args[0]), func(s *store.Store) error {
					return writeFile(args[0], func(w io.Writer) error { return a.backup(s, w) })
				})
			})
			if err == nil {
				a.note("%s is kept in %s; %s brings it back", store.Shown(a.config.store), args[0], a.command("restore", args[0]))
			}
			return err
		},
	}
}

// inFile hands a store to use or a copy in a file, where it lies on a server or where
// pages of earlier states stand in its own: what was taken out shall not be in a backup.
func inFile(ctx context.Context, location string, s *store.Store, folder string, use func(*store.Store) error) error {
	if !store.OnServer(location) && !s.Leftovers() {
		return use(s)
	}
	return meanwhile(folder, func(path string) error {
		if err := copyStore(ctx, s, path, func() error { return nil }); err != nil {
			return err
		}
		copied, err := store.Open(path)
		if err != nil {
			return err
		}
		return errors.Join(use(copied), copied.Close())
	})
}

// meanwhile hands the path of a store to be to use, in a folder that is there only so long.
func meanwhile(folder string, use func(path string) error) (err error) {
	folder, err = os.MkdirTemp(folder, ".dramatis-")
	if err != nil {
		return fmt.Errorf("making a folder to copy the store to: %w", err)
	}
	defer func() { err = errors.Join(err, os.RemoveAll(folder)) }()
	return use(filepath.Join(folder, backupStore))
}

// copyStore makes a store at a location that holds what another does. Before it is put in
// its place, then is called.
func copyStore(ctx context.Context, from *store.Store, to string, then func() error) (err error) {
	builder, err := store.Create(to)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, builder.Abort()) }()
	if err := store.Copy(ctx, from, builder); err != nil {
		return err
	}
	if err := then(); err != nil {
		return err
	}
	return builder.Commit()
}

// backup writes the archive.
func (a *app) backup(s *store.Store, w io.Writer) error {
	packed, err := zstd.NewWriter(w, zstd.WithEncoderLevel(zstd.SpeedFastest))
	if err != nil {
		return err
	}
	archive := tar.NewWriter(packed)
	if err := a.backupLedger(archive); err != nil {
		return err
	}
	size := func(n int64) error { return archive.WriteHeader(&tar.Header{Name: backupStore, Mode: 0o644, Size: n}) }
	if err := s.Dump(size, archive); err != nil {
		return err
	}
	return errors.Join(archive.Close(), packed.Close())
}

// backupLedger adds the judgements; that there are none is as good as an empty file.
func (a *app) backupLedger(archive *tar.Writer) error {
	book, err := a.book()
	if err != nil {
		return err
	}
	lines, err := book.Lines()
	if err != nil {
		return fmt.Errorf("keeping the judgements: %w", err)
	}
	if err := archive.WriteHeader(&tar.Header{Name: backupLedger, Mode: 0o644, Size: int64(len(lines))}); err != nil {
		return err
	}
	_, err = archive.Write(lines)
	return err
}
