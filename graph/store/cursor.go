package store

// cursor is a place in a tree. Its methods give the pair they come to, as bbolt's do: a
// nil key at the end, a nil value for a bucket.
type cursor struct {
	of   *tree
	path []stand // from the top to a leaf
}

// stand is an entry of a node.
type stand struct {
	pageView
	i int
}

// Cursor gives a cursor that stands nowhere yet.
func (t *tree) Cursor() *cursor { return &cursor{of: t} }

// First goes to the first pair.
func (c *cursor) First() (key, value []byte) { return c.begin(firstEntry) }

// Last goes to the last pair.
func (c *cursor) Last() (key, value []byte) {
	return c.begin(func(n pageView) int { return n.n - 1 })
}

// Seek goes to the first pair whose key does not come before one.
func (c *cursor) Seek(key []byte) (k, value []byte) {
	return c.begin(func(n pageView) int {
		if !n.leaf {
			return n.under(key)
		}
		i, _ := n.find(key)
		return i
	})
}

// Next goes to the next pair.
func (c *cursor) Next() (key, value []byte) {
	if len(c.path) == 0 {
		return nil, nil
	}
	c.path[len(c.path)-1].i++
	return c.settle(firstEntry)
}

func firstEntry(pageView) int { return 0 }

// begin goes down from the top, in each node to where in says.
func (c *cursor) begin(in func(pageView) int) (key, value []byte) {
	top := c.of.top()
	c.path = append(c.path[:0], stand{top, in(top)})
	return c.settle(in)
}

// settle goes down to a leaf, in each node to where in says, and on to the next one where
// a node has no such entry.
func (c *cursor) settle(in func(pageView) int) (key, value []byte) {
	for len(c.path) > 0 {
		at := &c.path[len(c.path)-1]
		switch {
		case at.i < 0 || at.i >= at.n:
			c.path = c.path[:len(c.path)-1]
			if len(c.path) > 0 {
				c.path[len(c.path)-1].i++
			}
			in = firstEntry
		case at.leaf:
			return c.pair(*at)
		case len(c.path) > deepest:
			panic("pages lie in a circle")
		default:
			below := c.of.pages.view(at.child(at.i))
			c.path = append(c.path, stand{below, in(below)})
		}
	}
	return nil, nil
}

func (c *cursor) pair(at stand) (key, value []byte) {
	key = at.key(at.i)
	value, isBucket := at.value(at.i)
	if isBucket {
		return key, nil
	}
	c.of.pages.seen.look(value)
	return key, value
}
