package main

import (
	"archive/tar"
	"bytes"
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

// newRestore makes the command that brings a backup back.
func newRestore(a *app) *cobra.Command {
	var replace bool
	cmd := &cobra.Command{
		Use:     "restore FILE",
		GroupID: groupKeep,
		Short:   "Bring a backup back",
		Long: `Put the store and the judgements of a backup in their place, whole or not at all. A
store that stands there is replaced only with --replace; judgements that stand there
and are others than those of the backup are then kept beside them, in a file whose
name ends in .before-restore, or a table whose name ends in _before_restore.`,
		Example: `  dramatis restore letters-2026-07-29.tar.zst
  dramatis restore letters-2026-07-29.tar.zst --store trial.db
  dramatis restore letters-2026-07-29.tar.zst --store postgres://ada@archive.example.org/letters`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := a.checkStore(); err != nil {
				return err
			}
			if err := a.restore(cmd.Context(), args[0], replace); err != nil {
				return err
			}
			a.note("%s stands again as %s had it", store.Shown(a.config.store), args[0])
			return nil
		},
	}
	cmd.Flags().BoolVar(&replace, "replace", false, "replace the store that stands there")
	return cmd
}

// restore reads the archive and puts its members in their place, the store last: it is
// what makes the others count.
func (a *app) restore(ctx context.Context, path string, replace bool) error {
	if err := a.mayRestore(replace); err != nil {
		return err
	}
	f, err := os.Open(path)
	if err != nil {
		return noBackup(path, err)
	}
	defer f.Close()
	packed, err := zstd.NewReader(f)
	if err != nil {
		return noBackup(path, err)
	}
	defer packed.Close()
	archive := tar.NewReader(packed)
	lines, err := member(archive, backupLedger)
	if err != nil {
		return noBackup(path, err)
	}
	if header, err := archive.Next(); err != nil || header.Name != backupStore {
		return noBackup(path, err)
	}
	if store.OnServer(a.config.store) {
		return a.restoreOnServer(ctx, archive, filepath.Dir(path), lines)
	}
	return store.Restore(a.config.store, archive, func() error { return a.restoreLedger(lines) })
}

// restoreOnServer copies the store of the archive onto the server, from a file that lies in
// a folder meanwhile.
func (a *app) restoreOnServer(ctx context.Context, archive io.Reader, folder string, lines []byte) error {
	return meanwhile(folder, func(path string) (err error) {
		if err := store.Restore(path, archive, func() error { return nil }); err != nil {
			return err
		}
		from, err := store.Open(path)
		if err != nil {
			return err
		}
		defer func() { err = errors.Join(err, from.Close()) }()
		if err := a.prepareLedger(); err != nil {
			return err
		}
		return copyStore(ctx, from, a.config.store, func() error { return a.restoreLedger(lines) })
	})
}

// prepareLedger makes the table that restoreLedger fills, if it will be one.
func (a *app) prepareLedger() error {
	if a.config.judgements != "" {
		return nil
	}
	kept, err := store.LedgerOf(a.config.store)
	if err != nil {
		return err
	}
	return kept.Prepare()
}

// member reads the next member of the archive, which must bear the name.
func member(archive *tar.Reader, name string) ([]byte, error) {
	header, err := archive.Next()
	if err != nil {
		return nil, err
	}
	if header.Name != name {
		return nil, fmt.Errorf("%s stands where %s should", header.Name, name)
	}
	return io.ReadAll(archive)
}

func noBackup(path string, err error) error {
	if err == nil {
		err = errors.New("its members are others")
	}
	if inner, ok := errors.AsType[*fs.PathError](err); ok {
		return fmt.Errorf("%s cannot be read: %w; name a file that dramatis backup wrote", path, inner.Err)
	}
	return fmt.Errorf("%s is no backup that dramatis wrote, or is damaged: %w; name a file that dramatis backup wrote", path, err)
}

// mayRestore refuses to replace anything unasked.
func (a *app) mayRestore(replace bool) error {
	const refusal = "%s is there already; give --replace to put the backup in its place, or another --store"
	if replace {
		return nil
	}
	places := []string{a.config.store, a.config.judgements}
	if store.OnServer(a.config.store) {
		s, err := store.Open(a.config.store)
		switch {
		case err == nil:
			return errors.Join(usageError(refusal, store.Shown(a.config.store)), s.Close())
		case !errors.Is(err, store.ErrNoStore):
			return err
		}
		places = []string{a.config.judgements}
	}
	for _, path := range places {
		if _, err := os.Lstat(path); err == nil {
			return usageError(refusal, path)
		}
	}
	return nil
}

// restoreLedger writes the judgements of the backup. Others that stand there are a
// human's word: they are kept.
func (a *app) restoreLedger(lines []byte) error {
	path := a.config.judgements
	if path == "" {
		return a.restoreLedgerOnServer(lines)
	}
	before, err := os.ReadFile(path)
	switch {
	case errors.Is(err, fs.ErrNotExist) && len(lines) == 0:
		return nil
	case err != nil && !errors.Is(err, fs.ErrNotExist):
		return err
	case bytes.Equal(before, lines):
		return nil
	case len(before) > 0:
		if err := os.Rename(path, path+".before-restore"); err != nil {
			return err
		}
		a.note("the judgements that stood there are kept in %s.before-restore", path)
	}
	return writeFile(path, func(w io.Writer) error {
		_, err := w.Write(lines)
		return err
	})
}

// restoreLedgerOnServer does the same for the ledger of a store on a server.
func (a *app) restoreLedgerOnServer(lines []byte) error {
	there, err := store.LedgerOf(a.config.store)
	if err != nil {
		return err
	}
	kept, err := there.Replace(lines)
	if err == nil && kept != "" {
		a.note("the judgements that stood there are kept in %s", kept)
	}
	return err
}
