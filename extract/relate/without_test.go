package relate

import (
	"testing"

	"dramatis/seeds"
)

// TestAFileLeftOutTriggersNothing holds that no word still leads to the noun frames of a
// file that was left out.
func TestAFileLeftOutTriggersNothing(t *testing.T) {
	whole, err := Load(seeds.FS, vocabulary(t))
	if err != nil {
		t.Fatal(err)
	}
	triggers := func(rd *Reader, file string) (n int) {
		for _, l := range rd.lexemes {
			for _, i := range l.nouns {
				if rd.frames.all[i].File == file {
					n++
				}
			}
		}
		return n
	}
	tried := 0
	for _, file := range whole.FrameFiles() {
		if triggers(whole, file) == 0 {
			continue
		}
		tried++
		if n := triggers(whole.Without(Part(file)), file); n != 0 {
			t.Errorf("without %s its frames still have %d trigger nouns", file, n)
		}
	}
	if tried == 0 {
		t.Error("no file of frames has a trigger noun")
	}
}
