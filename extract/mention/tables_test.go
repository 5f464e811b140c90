package mention_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"dramatis/extract/mention"
)

func TestNewRefusesBrokenTables(t *testing.T) {
	if _, err := mention.New(fstest.MapFS{}); err == nil || !strings.Contains(err.Error(), "honorifics.yaml") {
		t.Errorf("missing tables: %v", err)
	}
	broken := fstest.MapFS{"honorifics.yaml": {Data: []byte("a: [")}}
	if _, err := mention.New(broken); err == nil || !strings.Contains(err.Error(), "honorifics.yaml") {
		t.Errorf("broken table: %v", err)
	}
}
