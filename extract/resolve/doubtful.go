package resolve

// A surname behind an office may be that of the one whom its document names in full without any, or of another: what is known
// of him tells whether the office is his. Where nothing tells, he is the one of the document.

// namedFor is what speaks for whom the document names in full, in bits.
const namedFor = 2.0

// perhaps gives the person of its document whom a chain may mean though it does not say so, or nil.
func (r *Resolver) perhaps(c *chain) *cluster {
	if c.perhaps == 0 {
		return nil
	}
	return r.document(c).chains[c.perhaps-1].cluster
}

// takeDoubtful puts a chain with the person of its document whom it may mean.
func (r *Resolver) takeDoubtful(k *cluster, c *chain) bool {
	if k == nil || k != r.perhaps(c) {
		return false
	}
	r.add(k, c)
	return true
}
