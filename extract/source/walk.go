package source

import (
	"cmp"
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// File is a file to be read, by its path with slashes.
type File struct {
	Path string
	// Part is the name of the one document in the file that is asked for; empty where all are.
	Part string
}

// extensions are those of the files that a folder is searched for. A file that
// is named itself is read whatever it is called.
var extensions = []string{".txt", ".md", ".markdown", ".html", ".htm", ".xhtml", ".docx", ".odt", ".pdf", ".eml", ".mbox", ".xml"}

// Walk finds the files to be read under the given paths, folders recursively.
//
// Files come sorted by path, each once, whatever the order of the arguments.
// A file whose name leaves open what it is (Inbox, 17., 1204.M5:2,S) is one where it begins
// as a mailbox or an e-mail does.
// Hidden files and folders inside a folder are passed over, but for the folders of a
// Maildir, and so is its folder tmp, where messages lie that are still being written;
// symbolic links are followed, and a folder that is reached twice is read once, so that
// loops end.
// Failures, also sorted, are the paths that cannot be read and the files of a
// folder that are skipped because of their name. A cancelled context ends the
// walk early; the caller sees it in the context.
func Walk(ctx context.Context, paths []string) (files []File, failures []Failure) {
	w := &walker{seen: map[string]bool{}}
	for _, path := range Clean(paths) {
		if ctx.Err() != nil {
			break
		}
		w.named(ctx, path)
	}
	// Folders behind symbolic links come last: what is also reached directly
	// keeps its direct path.
	for len(w.behind) > 0 && ctx.Err() == nil {
		next := w.behind
		w.behind = nil
		for _, path := range next {
			w.folder(ctx, path)
		}
	}
	return w.sorted()
}

// Clean gives paths in the spelling that documents carry, sorted, each once.
func Clean(paths []string) []string {
	out := make([]string, len(paths))
	for i, p := range paths {
		out[i] = filepath.ToSlash(filepath.Clean(p))
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// walker collects what it finds. seen holds the real paths of the folders that
// were read, behind the folders that lie behind symbolic links.
type walker struct {
	files    []File
	failures []Failure
	seen     map[string]bool
	behind   []string
}

// named takes a path that the user gave.
func (w *walker) named(ctx context.Context, path string) {
	info, err := os.Stat(path)
	file, within := Holder(path)
	switch {
	case errors.Is(err, fs.ErrNotExist) && within && isFile(file):
		w.files = append(w.files, File{Path: file, Part: strings.TrimPrefix(path, file+mark)})
	case err != nil:
		w.fail(refused(path, err))
	case !info.IsDir():
		w.file(path, info)
	default:
		before := len(w.files) + len(w.failures) + len(w.behind)
		if w.folder(ctx, path) && len(w.files)+len(w.failures)+len(w.behind) == before {
			w.fail(&Failure{
				Path:   path,
				Reason: "holds no document of a kind that is read",
				Advice: "name other files one by one to read them (a folder is searched for " + strings.Join(extensions, ", ") + ")",
			})
		}
	}
}

// folder takes all that a folder holds. It reports false where the folder was read before.
func (w *walker) folder(ctx context.Context, path string) bool {
	place, err := filepath.EvalSymlinks(path)
	if err == nil {
		place, err = filepath.Abs(place)
	}
	if err != nil {
		w.fail(refused(path, err))
		return true
	}
	if w.seen[place] {
		return false
	}
	w.seen[place] = true
	entries, err := os.ReadDir(path)
	if err != nil {
		w.fail(refused(path, err))
	}
	for _, e := range entries {
		if ctx.Err() != nil {
			break
		}
		if !isPassedOver(path, e.Name()) {
			w.entry(ctx, filepath.ToSlash(filepath.Join(path, e.Name())), e)
		}
	}
	return true
}

// isPassedOver reports whether what lies in a folder is no part of it for a reader.
func isPassedOver(folder, name string) bool {
	if name == "tmp" {
		return isMaildir(folder)
	}
	return strings.HasPrefix(name, ".") && !isMaildir(filepath.Join(folder, name))
}

// entry takes one entry of a folder.
func (w *walker) entry(ctx context.Context, path string, e fs.DirEntry) {
	info, err := os.Stat(path)
	switch {
	case err == nil && info.IsDir() && e.Type()&fs.ModeSymlink != 0:
		w.behind = append(w.behind, path)
	case err == nil && info.IsDir():
		w.folder(ctx, path)
	case !slices.Contains(extensions, strings.ToLower(filepath.Ext(path))) && !(err == nil && mayBePost(path) && isPost(path)):
		w.fail(&Failure{
			Path: path, Skipped: true,
			Reason: "is of no kind that is read, by its name",
			Advice: "name it on the command line to read it all the same",
		})
	case errors.Is(err, fs.ErrNotExist) && e.Type()&fs.ModeSymlink != 0:
		w.fail(&Failure{Path: path, Reason: "is a symbolic link to nothing", Advice: "remove it, or put its target back"})
	case err != nil:
		w.fail(refused(path, err))
	default:
		w.file(path, info)
	}
}

// file takes a file, unless its kind rules it out.
func (w *walker) file(path string, info fs.FileInfo) {
	if failure := unfit(path, info); failure != nil {
		w.fail(failure)
		return
	}
	w.files = append(w.files, File{Path: path})
}

func (w *walker) fail(f *Failure) { w.failures = append(w.failures, *f) }

// sorted gives what was found by path, each path once: a file may be named and
// lie in a folder that is named too, which makes it no longer skipped.
func (w *walker) sorted() ([]File, []Failure) {
	slices.SortFunc(w.files, func(a, b File) int { return cmp.Or(cmp.Compare(a.Path, b.Path), cmp.Compare(a.Part, b.Part)) })
	files := slices.CompactFunc(w.files, func(a, b File) bool { return a.Path == b.Path && (a.Part == "" || a.Part == b.Part) })
	failures := slices.DeleteFunc(w.failures, func(f Failure) bool {
		_, found := slices.BinarySearchFunc(files, f.Path, func(f File, path string) int { return cmp.Compare(f.Path, path) })
		return found
	})
	slices.SortStableFunc(failures, func(a, b Failure) int { return cmp.Compare(a.Path, b.Path) })
	return files, slices.CompactFunc(failures, func(a, b Failure) bool { return a.Path == b.Path })
}
