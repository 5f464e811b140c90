package main

import (
	"encoding/json"
	"fmt"
	"strings"

	"dramatis/extract/resolve"
	"dramatis/extract/resolve/authority"
)

// noAuthority is the setting that drops the authority records of a store.
const noAuthority = "none"

// readAuthorities gives a survey the records of the authority files that the user named.
// Where he named none, those with which the store was built stay.
func (a *app) readAuthorities(s *survey) error {
	switch a.config.authority {
	case "":
		return nil
	case noAuthority:
		s.authority = ""
		return nil
	}
	var all []authority.Record
	for path := range strings.SplitSeq(a.config.authority, ",") {
		records, err := authority.Read(strings.TrimSpace(path))
		if err != nil {
			return usageError("%v", err)
		}
		all = append(all, records...)
	}
	data, err := json.Marshal(all)
	if err != nil {
		return fmt.Errorf("keeping the records of the authority files: %w", err)
	}
	s.authority = string(data)
	return nil
}

// know makes a resolver link against the authority records that a store keeps.
func know(r *resolve.Resolver, records string) error {
	if records == "" {
		return nil
	}
	var all []authority.Record
	if err := json.Unmarshal([]byte(records), &all); err != nil {
		return fmt.Errorf("reading the authority records in the store: %w; build again with --authority", err)
	}
	r.Know(all)
	return nil
}
