// Package set makes sets of words and other values that can be compared.
package set

// Of gives the set of some members.
func Of[T comparable](members ...T) map[T]bool {
	set := make(map[T]bool, len(members))
	for _, m := range members {
		set[m] = true
	}
	return set
}
