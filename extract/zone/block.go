package zone

// readSignedBlock marks the signature of a paper below which more stands than the office notes: an address, what is enclosed, who saw it.
// It is the last block of short lines that opens with a name below a closing formula or above its office.
func (p *page) readSignedBlock() {
	end := len(p.lines)
	for end > 0 && p.lines[end-1].kind != "" && p.lines[end-1].kind != Clerk {
		end--
	}
	for i := end - 1; i > 0 && end-i < longestFoot; i-- {
		switch {
		case p.lines[i].kind == Clerk:
			continue
		case p.lines[i].kind != "" || shapeOf(p.of(i)).prose():
			return
		case p.opensBlockOfSigner(i) && p.firstOwn(i):
			p.markSignedBlock(i)
			return
		}
	}
}

// opensBlockOfSigner reports whether line i is the name of who signs: right below a closing formula, or the first line of a block with his
// office below it.
func (p *page) opensBlockOfSigner(i int) bool {
	words := p.wordsOf(i)
	if len(words) == 0 || !p.isName(i) || p.opensAddress(i) || p.officeIn(words[:1]) {
		return false
	}
	if a, b := p.signature(words); a >= b || !p.endsSignature(words[b:]) {
		return false
	}
	if p.lines[i].gap == 0 && p.isClosing(p.of(i-1)) {
		return true
	}
	return p.lines[i].gap > 0 && i+1 < len(p.lines) && p.lines[i+1].gap == 0 && p.lines[i+1].kind == "" && p.isName(i+1) && p.isOffice(p.wordsOf(i+1)) && len(words) <= longestName
}

// markSignedBlock marks the block that line i opens, with the formula above it and the address of the reader below it.
func (p *page) markSignedBlock(i int) {
	first := i
	for first > 0 && p.lines[first].gap == 0 && p.lines[first-1].kind == "" && p.isClosing(p.of(first-1)) {
		first--
	}
	last := i + 1
	for last < len(p.lines) && last < i+longestBelow && p.lines[last].gap == 0 && p.lines[last].kind == "" && p.isName(last) {
		last++
	}
	if last < len(p.lines) && p.lines[last].kind == "" && p.lines[last].gap > 0 && p.opensAddress(last) {
		for last++; last < len(p.lines) && p.lines[last].gap == 0 && p.lines[last].kind == "" && !shapeOf(p.of(last)).prose(); {
			last++
		}
	}
	p.mark(first, last, Signature)
}
