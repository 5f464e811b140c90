// Package lazy puts off what a program would otherwise do before it begins: every
// command, even one that needs none of them, waits for all patterns to be compiled.
package lazy

import (
	"regexp"
	"sync"
)

// Regexp gives a function that compiles a pattern when it is first called. A pattern that
// is wrong panics then, as [regexp.MustCompile] does.
func Regexp(pattern string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(pattern) })
}
