package zone

// Cursor finds the zones of ascending offsets in one pass over a layout.
type Cursor struct {
	zones []Zone
	next  int
	open  []Zone // the zones that cover the last offset, outermost first
}

// Cursor starts a pass over the layout.
func (l Layout) Cursor() *Cursor { return &Cursor{zones: l.Zones} }

// At gives the zones that cover byte offset at, outermost first. Offsets must not
// descend from call to call. The result is valid until the next call.
func (c *Cursor) At(at int) []Zone {
	for c.next < len(c.zones) && c.zones[c.next].Span.Start <= at {
		c.closeBefore(c.zones[c.next].Span.Start)
		c.open = append(c.open, c.zones[c.next])
		c.next++
	}
	c.closeBefore(at)
	return c.open
}

// closeBefore drops the open zones that end at or before an offset.
func (c *Cursor) closeBefore(at int) {
	kept := c.open[:0]
	for _, z := range c.open {
		if z.Span.End > at {
			kept = append(kept, z)
		}
	}
	c.open = kept
}
