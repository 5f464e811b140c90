package zone

import (
	"strings"
	"testing"
)

func TestACueLongerThanWhatALineIsKnownByIsRefused(t *testing.T) {
	long := lowered{"/s/", strings.Repeat("x", longestCue)}
	for name, table := range map[string]letterheadTable{
		"signs":   {Signs: long},
		"routine": {Routine: long},
		"clerks":  {Clerks: []cue{{Cues: long}}},
	} {
		if err := table.check(); err == nil || !strings.Contains(err.Error(), "120 bytes") {
			t.Errorf("%s: got %v, want the cue refused with its length", name, err)
		}
	}
	if err := (&letterheadTable{Signs: lowered{strings.Repeat("x", longestCue-1)}}).check(); err != nil {
		t.Errorf("a cue that fits: %v", err)
	}
}
