package clause

// A maiden name is put in about somebody as an aside, "Anna Weber, née Lund, is": it names nobody, and the sentence reads on
// beyond it.

// dropMaidenNames takes out the maiden name behind the comma after a name, and where a verb follows both its commas.
func (z *itemizer) dropMaidenNames(items []Item) []Item {
	out := items[:0]
	for i := 0; i < len(items); i++ {
		end := z.maidenEnd(items, i)
		if end == i {
			out = append(out, items[i])
			continue
		}
		i = end
		if i+1 < len(items) && items[i].Word == "," && items[i+1].Verb.Lemma == "" && items[i+1].Aux.Lemma == "" {
			i-- // ", wife of NAME": what else is put in keeps its comma
		}
	}
	return out
}

// maidenEnd gives the item of the comma behind the maiden name that the comma at item i sets off, or i.
func (z *itemizer) maidenEnd(items []Item, i int) int {
	if i == 0 || i+3 >= len(items) || items[i].Word != "," || items[i-1].Kind != NameItem || !z.maiden[items[i+1].Word] {
		return i
	}
	j := i + 2
	for j < len(items) && j < i+4 && (items[j].Kind == NameItem || items[j].Kind == WordItem && items[j].Upper) {
		j++
	}
	if j == i+2 || j == len(items) || items[j].Word != "," {
		return i
	}
	return j
}
