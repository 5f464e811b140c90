package queries_test

import (
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestAmbiguousAnswerListsTheCandidatesForPrograms(t *testing.T) {
	got, err := json.Marshal(ask(t, "Who met Brandt?"))
	if err != nil {
		t.Fatal(err)
	}
	var wire struct {
		Status     string
		Answers    []any
		Candidates []struct {
			ID, Type  string
			Documents *int
		}
	}
	if err := json.Unmarshal(got, &wire); err != nil {
		t.Fatal(err)
	}
	if wire.Status != "ambiguous" || len(wire.Answers) > 0 || len(wire.Candidates) != 2 ||
		wire.Candidates[0].Type != "person" || wire.Candidates[0].Documents == nil {
		t.Errorf("%s", got)
	}
}

func TestAnswerJSONIsTheContract(t *testing.T) {
	got, err := json.Marshal(ask(t, "Who persuaded Vera Brandt?"))
	if err != nil {
		t.Fatal(err)
	}
	want := `{"question":"Who persuaded Vera Brandt?","status":"answered","kind":"entities",` +
		`"plan":"whoever or whatever fits: … persuaded Vera Brandt [person/vera-brandt]","answers":[{"value":"Chidi Okoye",` +
		`"entity":{"id":"person/chidi-okoye","name":"Chidi Okoye","type":"person","aliases":["Marshal Okoye","Falcon"]},"certainty":"must",` +
		`"evidence":[{"document":"notes.txt","document_id":"notes","start":0,"end":16,"quote":"he persuaded her","zone":"body","rule":"test"}],"path":null}]}`
	if diff := cmp.Diff(want, string(got)); diff != "" {
		t.Error(diff)
	}
	got, _ = json.Marshal(ask(t, "nonsense"))
	want = `{"question":"nonsense","status":"refused","kind":null,"plan":"this question has none of the forms that are known here","answers":[],` +
		`"forms":["Who was arrested?","Who was the chairman?","Who wrote the most letters?","Who met the most people?","Who wrote letters in 1950?"]}`
	if diff := cmp.Diff(want, string(got)); diff != "" {
		t.Error(diff)
	}
}
