package main

import (
	"archive/tar"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

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
restore” brings it back. A file that is there already is never overwritten.`,
		Example: `  dramatis backup letters-2026-07-29.tar.zst`,
		Args:    cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			if _, err := os.Lstat(args[0]); !errors.Is(err, fs.ErrNotExist) {
				return usageError("%s is there already, and a backup overwrites nothing; name another file", args[0])
			}
			err := a.withStore(func(s *store.Store) error {
				return writeFile(args[0], func(w io.Writer) error { return a.backup(s, w) })
			})
			if err == nil {
				a.note("%s is kept in %s; %s brings it back", a.config.store, args[0], a.command("restore", args[0]))
			}
			return err
		},
	}
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
	lines, err := os.ReadFile(a.config.judgements)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("keeping the judgements: %w", err)
	}
	if err := archive.WriteHeader(&tar.Header{Name: backupLedger, Mode: 0o644, Size: int64(len(lines))}); err != nil {
		return err
	}
	_, err = archive.Write(lines)
	return err
}
