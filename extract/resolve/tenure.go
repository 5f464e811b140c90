package resolve

import (
	"cmp"
	"slices"
	"time"

	"dramatis/extract/coref"
	"dramatis/graph"
)

// Who is called by an office alone is whom other papers written in the same place around
// the same day call so and by name, where nearly all of them agree. Of the place where most
// papers were written it is also he who bears the office as a title in papers of by far the
// most places: the president of its own land, whom all its embassies speak of. And it is its
// host: who bears the title, writes from there and takes part in far more of its papers than
// any guest of that title. The embassies of the host and his papers without a place call him
// so, too, where no paper of theirs knows a bearer of the title beside him.

// Bounds of what other papers tell of a day, in days, papers and places.
const (
	tenureAround = 200 // how far the papers before and behind it may be
	tenureEdge   = 45  // likewise, where they name the holder on one side only
	fewestAround = 3   // papers that must name the holder in that time
	mostOthers   = 5   // one paper in so many may name another
	fewestHouses = 4   // places from which papers must give him the title
	houseLead    = 2   // how many times the places of the next they must be
	fewestTaken  = 2   // papers of the home in which its host must take part
	hostLead     = 3   // how many times those of the next they must be
)

// seat is an office as the papers of one place call it.
type seat struct{ house, office uint32 }

// sitting is a day on which a paper of a place names who holds an office.
type sitting struct {
	day    int
	house  uint32
	holder *cluster
	party  bool // he wrote it, was written to or took part
}

// tenures is what papers tell of who held which office when, each list in order of days.
type tenures struct {
	nowhere uint32               // the house of papers that tell no place
	home    uint32               // the place where most papers were written; nowhere where none tells its place
	seats   map[seat][]sitting   // who is called by an office
	titled  map[uint32][]sitting // whose names an office leads
	sent    map[seatOf]bool      // who wrote papers where
}

// seatOf is somebody at a place where papers are written.
type seatOf struct {
	house  uint32
	holder *cluster
}

// tenures looks at all papers with a day.
func (r *Resolver) tenures() *tenures {
	nowhere := r.texts.number("")
	t := &tenures{nowhere: nowhere, home: nowhere, seats: map[seat][]sitting{}, titled: map[uint32][]sitting{}, sent: map[seatOf]bool{}}
	papers := map[uint32]int{}
	for _, d := range r.documents {
		if d.day == 0 {
			continue
		}
		if d.house != t.nowhere {
			papers[d.house]++
			if n, most := papers[d.house], papers[t.home]; n > most || n == most && r.texts.text(d.house) < r.texts.text(t.home) {
				t.home = d.house
			}
		}
		for i := range d.chains {
			if c := &d.chains[i]; c.isNamed() && c.cluster != nil && len(c.cluster.people) > 0 {
				s := sitting{d.day, d.house, c.cluster, slices.Contains(d.parties, coref.ChainID(c.id))}
				if slices.Contains(d.senders, coref.ChainID(c.id)) {
					t.sent[seatOf{d.house, c.cluster}] = true
				}
				for _, o := range r.lists.at(c.offices) {
					t.seats[seat{d.house, o}] = append(t.seats[seat{d.house, o}], s)
				}
				for _, o := range r.titlesOf(c) {
					t.titled[o] = append(t.titled[o], s)
				}
			}
		}
	}
	byDay := func(a, b sitting) int { return cmp.Compare(a.day, b.day) }
	for _, s := range t.seats {
		slices.SortStableFunc(s, byDay)
	}
	for _, s := range t.titled {
		slices.SortStableFunc(s, byDay)
	}
	return t
}

// holder gives the one who held the first of the offices by which a document calls somebody,
// or nil where the papers around its day do not tell.
func (t *tenures) holder(d *document, offices []uint32) *cluster {
	if d.day == 0 || len(offices) == 0 {
		return nil
	}
	papers := around(t.seats[seat{d.house, offices[0]}], d.day)
	if k := mostNamed(papers, d.day); k != nil && d.house != t.nowhere {
		return k
	}
	k := t.widest(papers, offices[0], d.day)
	if k == nil {
		k = t.host(offices[0], d.day)
	}
	if d.house != t.home && t.othersThan(k, d.house, offices[0], d.day) {
		return nil
	}
	return k
}

// host gives the bearer of a title who writes from the home and takes part in far more of its
// papers around a day than any other bearer of it; or nil.
func (t *tenures) host(office uint32, day int) *cluster {
	if t.home == t.nowhere {
		return nil
	}
	papers := around(t.titled[office], day)
	taken := map[*cluster]int{}
	var first *cluster
	for _, s := range papers {
		if s.house == t.home && s.party {
			if taken[s.holder]++; first == nil || taken[s.holder] > taken[first] {
				first = s.holder
			}
		}
	}
	if taken[first] < fewestTaken || !t.sent[seatOf{t.home, first}] || !spans(papers, first, day) {
		return nil
	}
	for k, n := range taken {
		if k != first && taken[first] < hostLead*n {
			return nil
		}
	}
	return first
}

// othersThan reports whether papers of a house know a bearer of an office beside its host.
func (t *tenures) othersThan(k *cluster, house, office uint32, day int) bool {
	other := func(s sitting) bool { return s.house == house && s.holder != k }
	return slices.ContainsFunc(around(t.titled[office], day), other) || slices.ContainsFunc(around(t.seats[seat{house, office}], day), other)
}

// around gives the sittings not far from a day.
func around(all []sitting, day int) []sitting {
	at := func(s sitting, day int) int { return cmp.Compare(s.day, day) }
	first, _ := slices.BinarySearchFunc(all, day-tenureAround, at)
	last, _ := slices.BinarySearchFunc(all, day+tenureAround+1, at)
	return all[first:last]
}

// mostNamed gives whom nearly all of some papers name as holder, before a day and behind it
// or close to it; or nil.
func mostNamed(papers []sitting, day int) *cluster {
	times := map[*cluster]int{}
	var found *cluster
	for _, s := range papers {
		if times[s.holder]++; found == nil || times[s.holder] > times[found] {
			found = s.holder
		}
	}
	if times[found] < fewestAround || mostOthers*(len(papers)-times[found]) > len(papers) || !spans(papers, found, day) {
		return nil
	}
	return found
}

// spans reports whether papers name somebody before a day and behind it, or close to it.
func spans(papers []sitting, k *cluster, day int) bool {
	before, behind := false, false
	for _, s := range papers {
		if s.holder == k {
			before = before || s.day <= day+tenureEdge
			behind = behind || s.day >= day-tenureEdge
		}
	}
	return before && behind
}

// widest gives him who bears an office as a title in the papers of by far the most places
// around a day, where one of some papers calls him by it alone or he writes from the home; or nil.
func (t *tenures) widest(papers []sitting, office uint32, day int) *cluster {
	titled := around(t.titled[office], day)
	houses := map[*cluster]map[uint32]bool{}
	var first, next *cluster
	for _, s := range titled {
		if s.house == t.nowhere {
			continue
		}
		if houses[s.holder] == nil {
			houses[s.holder] = map[uint32]bool{}
		}
		houses[s.holder][s.house] = true
	}
	for _, s := range titled { // not in the order of the map
		switch n := len(houses[s.holder]); {
		case s.holder == first || s.holder == next:
		case n > len(houses[first]):
			first, next = s.holder, first
		case n > len(houses[next]):
			next = s.holder
		}
	}
	if len(houses[first]) < fewestHouses || len(houses[first]) < houseLead*len(houses[next]) || !spans(titled, first, day) ||
		!t.sent[seatOf{t.home, first}] && !slices.ContainsFunc(papers, func(s sitting) bool { return s.holder == first }) {
		return nil
	}
	return first
}

// dayOf counts the day of a date that tells one, from year 1; 0 where it does not.
func dayOf(d graph.EDTF) int {
	t, err := time.Parse(time.DateOnly, string(d))
	if err != nil {
		return 0
	}
	return int(t.Unix()/(24*60*60)) + unixDay
}

// unixDay is the first of January 1970, counted in days from that of year 1.
const unixDay = 719162
