package source

import (
	"errors"
	"fmt"
	"io/fs"
)

// Failure is a source that was not read: which one, what was wrong with it, and
// what its owner can do about it. As an error it is one sentence.
type Failure struct {
	Path   string
	Reason string // what was wrong, to stand behind the path
	Advice string // what its owner can do about it, to stand behind the reason
	// Skipped marks a file of a folder that is no source by its name (a picture,
	// a spreadsheet): nothing is wrong with it, it is only listed.
	Skipped bool
}

// Error gives the sentence: path, reason, advice.
func (f *Failure) Error() string {
	return f.Path + " " + f.Problem()
}

// Problem gives the sentence without the path, for where that stands beside it.
func (f *Failure) Problem() string { return f.Reason + "; " + f.Advice }

// refused makes the Failure of a file or folder that the system would not hand over.
func refused(path string, err error) *Failure {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return &Failure{Path: path, Reason: "does not exist", Advice: "check the spelling of the path"}
	case errors.Is(err, fs.ErrPermission):
		return &Failure{Path: path, Reason: "may not be read by this user", Advice: "ask its owner for permission to read it"}
	}
	var inner *fs.PathError
	if errors.As(err, &inner) {
		err = inner.Err
	}
	return &Failure{Path: path, Reason: fmt.Sprintf("could not be read (%v)", err), Advice: "see whether the disk is in order and try again"}
}
