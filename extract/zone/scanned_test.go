package zone

import (
	"testing"

	"dramatis/extract/source"
)

// TestScannedPages reads the heading and the foot of pages that were read by a machine.
func TestScannedPages(t *testing.T) {
	r := testReader(t)
	text := "CONFIDENTIAL.\n\n            BRITISH EMBASSY,\n              OSLO.\n            7th Febmary, 1941.\nNo. 34.\n(22/8/41)\n\nMy Lord,\n\nI have the honour to report that General Lund called on me yesterday and spoke of the port.\n\n            I have the honour to be,\n            My Lord,\n            Your Lordship's most obedient, humble Servant,\n\n            A. WEBER.\n"
	if got := string(r.Read(source.NewDocument("t", text)).Header.Date.Value); got != "1941-02-07" {
		t.Errorf("the despatch is dated %q", got)
	}
	text = "MEMORANDUM OF CONVERSATI0N\n\nThe Ambassador said that he had come to say good-bye and that\nhe was glad to go. Mr. Lund inquired about the Norwegian\nAmbassador, Mr. Weber.\n"
	h := r.Read(source.NewDocument("t", text)).Header
	if len(h.SignedBy) != 0 || h.Type != "memorandum of conversation" {
		t.Errorf("the record is a %q, signed by %v", h.Type, h.SignedBy)
	}
}
