package part

import (
	"encoding/binary"
	"errors"
	"io"

	"github.com/klauspost/compress/zstd"
)

var (
	errEmpty   = errors.New("the file is empty; extract it again")
	errCut     = errors.New("the file is cut short; extract it again")
	errForeign = errors.New("it was not written by dramatis extract; name the files that were")
)

// extent is where a frame lies in the file.
type extent struct{ at, size int64 }

// framesOf finds the frames of a file without decompressing them, by the sizes
// that their blocks state (RFC 8878, section 3.1.1).
func framesOf(r io.ReaderAt, size int64) (frames []extent, err error) {
	for at := int64(0); at < size; {
		end, err := frameEnd(r, at, size)
		if err != nil {
			return nil, err
		}
		frames = append(frames, extent{at, end - at})
		at = end
	}
	return frames, nil
}

// frameEnd finds the end of the frame that begins at an offset.
func frameEnd(r io.ReaderAt, at, size int64) (end int64, err error) {
	var head [zstd.HeaderMaxSize]byte
	n, err := r.ReadAt(head[:], at)
	if err != nil && !errors.Is(err, io.EOF) {
		return 0, err
	}
	var h zstd.Header
	switch err := h.Decode(head[:n]); {
	case errors.Is(err, io.ErrUnexpectedEOF):
		return 0, errCut
	case err != nil || h.Skippable:
		return 0, errForeign
	}
	if at, err = blocksEnd(r, at+int64(h.HeaderSize)); err != nil {
		return 0, err
	}
	if h.HasCheckSum {
		at += 4
	}
	if at > size {
		return 0, errCut
	}
	return at, nil
}

// blocksEnd walks from block to block: three bytes say whether it is the last, of
// which type, and how long.
func blocksEnd(r io.ReaderAt, at int64) (int64, error) {
	const repeated = 1 // a block of one byte, said many times
	var b [4]byte
	for {
		if _, err := r.ReadAt(b[:3], at); errors.Is(err, io.EOF) {
			return 0, errCut
		} else if err != nil {
			return 0, err
		}
		head := binary.LittleEndian.Uint32(b[:])
		last, kind, length := head&1 == 1, head>>1&3, int64(head>>3)
		if kind == repeated {
			length = 1
		}
		at += 3 + length
		if last {
			return at, nil
		}
	}
}
