package extract

import "testing"

// TestAmongThose: whom a report of a funeral, a dinner or a public meeting sees there was at it, though the sentence does not name it
// again; nobody of a public meeting is taken to have met all others, and who received the guests is not one of them.
func TestAmongThose(t *testing.T) {
	readAll(t, map[string]passage{
		"mourners": {
			"The funeral of the late Captain Abel Moe, for thirty years our harbour-master, took place on Wednesday, 11 October 1911 at St. Mary's. The chief mourners were Mr. James Moe (son) and Mrs. Ellen Dow (daughter), who came from Bergen. Mr. Lionel Groves was unable to attend.\n",
			[]string{"James Moe present-at funeral of 11 October 1911", "Ellen Dow present-at funeral of 11 October 1911"},
			[]string{"Lionel Groves present-at funeral of 11 October 1911", "Abel Moe present-at funeral of 11 October 1911"},
		},
		"a public meeting": {
			"SPECIAL BRANCH\n\nReport\n\n1. The following is a summary of a public meeting held at Essex Hall on 3rd May 1938. Some 200 persons came.\n\n2. The chair was taken by Mr. Reginald Tulse. With him on the platform were Miss Agnes Harwood, secretary of the League, and Dr. Paul Rao.\n",
			[]string{"Reginald Tulse present-at meeting of 3 May 1938", "Agnes Harwood present-at meeting of 3 May 1938", "Paul Rao present-at meeting of 3 May 1938"},
			[]string{"Agnes Harwood met Reginald Tulse|Reginald Tulse met Agnes Harwood"},
		},
		"guests of another gathering": {
			"The funeral of Captain Moe took place on 11 October 1911. Among the guests at the dinner in Bergen were Mr. Carl Holm and Mr. Otto Falk.\n",
			nil, []string{"Carl Holm present-at funeral of 11 October 1911", "Otto Falk present-at funeral of 11 October 1911"},
		},
		"who received them": {
			"The funeral of Captain Moe took place on 11 October 1911. The guests were received by Mr. Carl Holm. The audience was tired and cheered Mr. Otto Falk.\n",
			nil, []string{"Carl Holm present-at funeral of 11 October 1911", "Otto Falk present-at funeral of 11 October 1911"},
		},
		"who presides over something else": {
			"A meeting of the Harbour League was held at Bergen on 3 May 1938. Mr. Karl Lund presided. Mr. Jan Falk presided over the Savings Bank. A group was set up under the chairmanship of Mr. Otto Moe.\n",
			[]string{"Karl Lund present-at meeting of the Harbour League of 3 May 1938"}, []string{"Jan Falk present-at meeting of the Harbour League of 3 May 1938", "Otto Moe present-at meeting of the Harbour League of 3 May 1938"},
		},
	})
}
