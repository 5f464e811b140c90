package resolve

// cacheHeld is how many values a cache holds at least of those asked for last.
const cacheHeld = 1 << 13

// cache remembers what was computed of the texts asked for lately, in two generations: when
// the young one is full it becomes the old one, and what is not asked for in time is gone.
type cache[T any] struct{ young, old map[string]T }

// of gives what compute makes of a text.
func (c *cache[T]) of(text string, compute func(string) T) T {
	if v, ok := c.young[text]; ok {
		return v
	}
	v, ok := c.old[text]
	if !ok {
		v = compute(text)
	}
	if c.young == nil || len(c.young) >= cacheHeld {
		c.old, c.young = c.young, map[string]T{}
	}
	c.young[text] = v
	return v
}
