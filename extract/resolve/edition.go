package resolve

// annex adds the edition's people: to an actor with the same full name, else as people
// of their own.
func (j *peopleJudge) annex(edition []*cluster) []*cluster {
	byName := map[string][]*cluster{}
	for _, k := range j.clusters {
		for _, p := range j.people(k.people) {
			if p.Full() && len(k.chains) > 0 {
				byName[j.key(p)] = append(byName[j.key(p)], k)
			}
		}
	}
	for _, e := range edition {
		if k := j.equal(byName, e); k != nil && !j.apart(k, e) {
			e.chains = j.takeAll(k, e.chains)
			e.documents = len(e.chains)
		}
		if len(e.chains) > 0 {
			e.order = len(j.clusters)
			j.clusters = append(j.clusters, e)
		}
	}
	return j.clusters
}

// equal gives the one actor who bears a full name of e.
func (j *peopleJudge) equal(byName map[string][]*cluster, e *cluster) *cluster {
	for _, p := range j.people(e.people) {
		if ks := byName[j.key(p)]; p.Full() && len(ks) == 1 {
			return ks[0]
		}
	}
	return nil
}
