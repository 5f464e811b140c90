// Package seeds holds facts and no logic: the sample documents and their gold
// answers, the vocabulary of predicates, the frames, and the tables of names,
// offices and places. Every table says where its facts come from.
package seeds

import (
	"embed"
	"fmt"

	"go.yaml.in/yaml/v3"
)

// FS holds the tables that the program reads at run time. The documents and
// their gold stay on disk, where `dramatis build` and `dramatis eval` find them.
//
//go:embed *.yaml frames/*.yaml *.model *.txt
var FS embed.FS

// Read gives the bytes of an embedded table. A missing table is a programmer's
// error: the tables are compiled in.
func Read(name string) []byte {
	data, err := FS.ReadFile(name)
	if err != nil {
		panic("seeds: no table " + name)
	}
	return data
}

// Decode reads an embedded table into what a pointer points to. An error in the table is its author's, as one that is missing.
func Decode(name string, into any) {
	if err := yaml.Unmarshal(Read(name), into); err != nil {
		panic(fmt.Sprintf("seeds: reading %s: %v", name, err))
	}
}
