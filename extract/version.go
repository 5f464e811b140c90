package extract

import (
	"crypto/sha256"
	"encoding/hex"
	"io"
	"io/fs"
)

// VersionOf names the version of the extractor and, by their content, of the tables
// that it reads: what was extracted by another is not used again.
func VersionOf(tables fs.FS) (string, error) {
	sum := sha256.New()
	err := fs.WalkDir(tables, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		io.WriteString(sum, path+"\n")
		data, err := fs.ReadFile(tables, path)
		sum.Write(data)
		return err
	})
	return Version + "-" + hex.EncodeToString(sum.Sum(nil)[:6]), err
}
