package store

import (
	"path/filepath"
	"testing"
)

// place gives the location of a store that does not exist yet.
type place func(testing.TB) string

// places are the kinds of database that a store may lie in. All keep one contract.
var places = []struct {
	name string
	at   place
}{
	{"embedded", func(t testing.TB) string { return filepath.Join(t.TempDir(), "store.db") }},
	{"postgres", onTestServer},
}

// contract is what everybody may expect of a store, wherever it lies.
var contract = []struct {
	name    string
	promise func(*testing.T, place)
}{
	{"what goes in comes out", promiseWhatGoesInComesOut},
	{"a copy holds the same", promiseACopyHoldsTheSame},
	{"spilling changes nothing", promiseSpillingChangesNothing},
	{"outline agrees with the records", promiseOutlineAgreesWithTheRecords},
	{"digest tells stores apart", promiseDigestTellsStoresApart},
	{"spellings are counted", promiseSpellingsAreCounted},
	{"documents naming an entity", promiseDocumentsNamingAnEntity},
	{"documents calling an entity", promiseDocumentsCallingAnEntity},
	{"Cayley reads it", promiseCayleyReadsIt},
	{"empty store", promiseEmptyStore},
	{"what is not there is not found", promiseWhatIsNotThereIsNotFound},
	{"reading stops when asked to", promiseReadingStopsWhenAskedTo},
	{"callers cannot change what others read", promiseCallersCannotChangeWhatOthersRead},
	{"nodes of a record are not forged", promiseNodesOfARecordAreNotForged},
	{"abort leaves the old store", promiseAbortLeavesTheOldStore},
	{"failed commit leaves the old store", promiseFailedCommitLeavesTheOldStore},
	{"second builder is refused at once", promiseSecondBuilderIsRefusedAtOnce},
	{"many builders", promiseManyBuilders},
	{"reader keeps its store while another is committed", promiseReaderKeepsItsStoreWhileAnotherIsCommitted},
	{"reader keeps its store while two builds pass", promiseReaderKeepsItsStoreWhileTwoBuildsPass},
	{"readers read on while builds run", promiseReadersReadOnWhileBuildsRun},
	{"extractions from many goroutines", promiseExtractionsFromManyGoroutines},
	{"builder refuses what it cannot keep", promiseBuilderRefusesWhatItCannotKeep},
}

func TestContract(t *testing.T) {
	for _, p := range places {
		t.Run(p.name, func(t *testing.T) {
			for _, c := range contract {
				t.Run(c.name, func(t *testing.T) { c.promise(t, p.at) })
			}
		})
	}
}
