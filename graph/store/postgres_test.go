package store

import (
	"errors"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/cayleygraph/cayley/graph/refs"
	"github.com/cayleygraph/quad"
	"github.com/jackc/pgx/v5"
)

// testServer is the URL of a database that tests may write to; .ci/postgres starts one.
const testServer = "DRAMATIS_TEST_POSTGRES"

var schemas atomic.Int64

// onTestServer gives the location of a store of its own on the test server, and
// removes it in the end.
func onTestServer(t testing.TB) string {
	t.Helper()
	location := os.Getenv(testServer)
	if location == "" {
		t.Skipf("%s names no database to test with", testServer)
	}
	u := must(url.Parse(location))
	schema := fmt.Sprintf("test_%d_%d", os.Getpid(), schemas.Add(1))
	t.Cleanup(func() { dropSchemas(t, location, schema) })
	u.RawQuery = "schema=" + schema
	return u.String()
}

// dropSchemas removes a store from the server.
func dropSchemas(t testing.TB, location, schema string) {
	conn := must(pgx.Connect(bg, location))
	defer conn.Close(bg)
	for _, name := range schemasOf(t, conn, schema) {
		must(conn.Exec(bg, "DROP SCHEMA "+pgx.Identifier{name}.Sanitize()+" CASCADE"))
	}
}

// schemasOf are the schemas of a store: its own and one for each generation.
func schemasOf(t testing.TB, conn *pgx.Conn, schema string) []string {
	rows, err := conn.Query(bg, "SELECT nspname::text FROM pg_namespace WHERE nspname ~ ('^' || $1::text || '(_[0-9]+)?$') ORDER BY nspname", schema)
	check(t, err)
	return must(pgx.CollectRows(rows, pgx.RowTo[string]))
}

// A ledger is there before the store and after it, and two who add at once lose nothing.
func TestLedgerOnTheServer(t *testing.T) {
	location := onTestServer(t)
	l := must(LedgerOf(location))
	same(t, "nothing", "", string(must(l.Lines())))
	check(t, l.Prepare())
	same(t, "still nothing", "", string(must(l.Lines())))
	randomCorpus(1, 3, 3, 3).buildAt(t, location)
	var adding sync.WaitGroup
	for i := range 4 {
		adding.Go(func() {
			if err := must(LedgerOf(location)).Add(fmt.Appendf(nil, "{%d}\n{\xff \x00}\n", i)); err != nil {
				t.Error(err)
			}
		})
	}
	adding.Wait()
	lines := string(must(l.Lines()))
	for i := range 4 {
		if !strings.Contains(lines, fmt.Sprintf("{%d}\n{\xff \x00}\n", i)) {
			t.Errorf("the lines of %d are not together in %q", i, lines)
		}
	}
	same(t, "nothing is replaced by the same", "", must(l.Replace([]byte(lines))))
	if kept := must(l.Replace([]byte("one\n"))); !strings.Contains(kept, "judgements_before_restore") {
		t.Errorf("kept in %q", kept)
	}
	same(t, "replaced", "one\n", string(must(l.Lines())))
	must(l.Replace(nil))
	same(t, "none", "", string(must(l.Lines())))
}

func TestShownLocationHasNoPassword(t *testing.T) {
	for _, location := range []string{
		"postgres://ada:s3cret@host/db", "postgres://host/db?user=ada&password=s3cret", "postgresql://ada:s3cret@host:99/db?schema=letters",
		"postgres://ada:s3cret@[::1/db", "postgres://ada:s3cret%zz@host/db",
	} {
		shown := Shown(location)
		if strings.Contains(shown, "s3cret") || !strings.HasPrefix(shown, "postgres") {
			t.Errorf("%s is shown as %s", location, shown)
		}
		for what, err := range map[string]error{"open": errorOf(Open(location)), "create": errorOf(Create(location))} {
			if err == nil || strings.Contains(err.Error(), "s3cret") || strings.Contains(err.Error(), "\n") {
				t.Errorf("%s %s: %v", what, location, err)
			}
		}
	}
	same(t, "a file", "letters:a@b.db", Shown("letters:a@b.db"))
}

// TestNodesAreCounted compares the counts of the table of nodes with the quads.
func TestNodesAreCounted(t *testing.T) {
	c := randomCorpus(3, 10, 8, 80)
	s := open(t, c.buildAt(t, onTestServer(t)))
	want := map[refs.ValueHash]int{}
	for _, q := range c.quadsOf() {
		for _, d := range quad.Directions {
			want[refs.HashOf(q.Get(d))]++
		}
	}
	got := map[refs.ValueHash]int{}
	var hash []byte
	var n int
	check(t, s.backend.(*postgres).session.rows(bg, "SELECT hash, refs FROM nodes", nil, []any{&hash, &n}, func() error {
		got[refs.ValueHash(hash)] = n
		return nil
	}))
	same(t, "counts", want, got)
}

func TestTallySpillsToTheSameCounts(t *testing.T) {
	few, many := newNodeTally(), newNodeTally()
	defer few.rows.close()
	defer many.rows.close()
	few.rows.limit = 50
	for i := range 10 * nodesTallied / 4 {
		v := quad.Int(i * i % 70_001)
		check(t, many.count(refs.HashOf(v), v))
		check(t, few.count(refs.HashOf(v), v))
		if i%1000 == 0 {
			check(t, few.spill())
		}
	}
	same(t, "nodes", fmt.Sprint(collect(t, many.all())), fmt.Sprint(collect(t, few.all())))
}

// TestGenerationsNobodyReadsAreRemoved builds again and again, with a reader on one.
func TestGenerationsNobodyReadsAreRemoved(t *testing.T) {
	location := onTestServer(t)
	s := must(parseServer(location))
	conn := must(s.connect(bg))
	defer conn.Close(bg)
	c := randomCorpus(1, 5, 5, 10)
	whole := func(c corpus) {
		b := must(Create(location))
		b.Whole()
		c.put(t, b, 1)
		check(t, b.Commit())
	}
	whole(c)
	reader := must(Open(location))
	randomCorpus(2, 5, 5, 10).buildAt(t, location)
	whole(c)
	same(t, "schemas with a reader", []string{s.name, s.generation(1), s.generation(3)}, schemasOf(t, conn, s.name))
	same(t, "what it reads", c.statements, collect(t, reader.Statements(bg)))
	check(t, reader.Close())
	whole(c)
	same(t, "schemas without", []string{s.name, s.generation(4)}, schemasOf(t, conn, s.name))
}

// TestKilledBuildOnTheServer runs this test binary as a builder and kills it.
func TestKilledBuildOnTheServer(t *testing.T) {
	if location := os.Getenv("STORE_TEST_BUILD_AT"); location != "" {
		b := must(Create(location))
		randomCorpus(2, 9, 9, 9).put(t, b, 1)
		fmt.Println("ready")
		time.Sleep(time.Minute)
		return
	}
	c := randomCorpus(1, 5, 5, 10)
	location := c.buildAt(t, onTestServer(t))
	cmd := exec.Command(os.Args[0], "-test.run=^TestKilledBuildOnTheServer$")
	cmd.Env = append(os.Environ(), "STORE_TEST_BUILD_AT="+location)
	out := must(cmd.StdoutPipe())
	check(t, cmd.Start())
	if _, err := out.Read(make([]byte, 5)); err != nil {
		t.Fatal(err)
	}
	_, err := Create(location)
	if holder := fmt.Sprintf("process %d on ", cmd.Process.Pid); !errors.Is(err, ErrLocked) || !strings.Contains(err.Error(), holder) {
		t.Errorf("while another process builds: %v, want ErrLocked by %q", err, holder)
	}
	same(t, "statements meanwhile", c.statements, collect(t, open(t, location).Statements(bg)))
	check(t, cmd.Process.Kill())
	_ = cmd.Wait()
	b, err := Create(location)
	for deadline := time.Now().Add(10 * time.Second); errors.Is(err, ErrLocked) && time.Now().Before(deadline); b, err = Create(location) {
		time.Sleep(10 * time.Millisecond) // until the server sees that nobody is there
	}
	check(t, err)
	check(t, b.Abort())
	s := must(parseServer(location))
	conn := must(s.connect(bg))
	defer conn.Close(bg)
	same(t, "schemas after", []string{s.name, s.generation(1)}, schemasOf(t, conn, s.name))
	same(t, "statements after", c.statements, collect(t, open(t, location).Statements(bg)))
}

// TestForeignSchemaIsLeftAlone puts a table of another program where a store's would be.
func TestForeignSchemaIsLeftAlone(t *testing.T) {
	location := onTestServer(t)
	s := must(parseServer(location))
	conn := must(s.connect(bg))
	defer conn.Close(bg)
	must(conn.Exec(bg, "CREATE SCHEMA "+s.name+"; CREATE TABLE "+s.name+".store (goods text)"))
	for what, err := range map[string]error{"open": errorOf(Open(location)), "create": errorOf(Create(location))} {
		if !errors.Is(err, ErrNotAStore) {
			t.Errorf("%s: %v, want ErrNotAStore", what, err)
		}
	}
	must(conn.Exec(bg, "DROP TABLE "+s.name+".store; CREATE TABLE "+s.name+".store (format bigint, generation bigint); INSERT INTO "+s.name+".store VALUES (99, 1)"))
	for what, err := range map[string]error{"open": errorOf(Open(location)), "create": errorOf(Create(location))} {
		if !errors.Is(err, ErrNewerFormat) {
			t.Errorf("%s: %v, want ErrNewerFormat", what, err)
		}
	}
}

// spoilOnServer changes the tables of a store behind its back.
func spoilOnServer(t *testing.T, location, how string) {
	t.Helper()
	s := must(parseServer(location))
	conn := must(s.connect(bg))
	defer conn.Close(bg)
	mark := must(s.finished(bg, conn))
	must(conn.Exec(bg, "SET search_path = "+s.generation(mark.generation)+"; "+how))
}

// TestCheckSeesDamageOnTheServer spoils one thing after the other.
func TestCheckSeesDamagedIndexesOnTheServer(t *testing.T) {
	ready := func(is string) string {
		return "UPDATE pg_index SET indisready = " + is + " WHERE indexrelid = 'label_index'::regclass; "
	}
	for name, c := range map[string]struct{ spoil, want string }{
		"no index":                 {"DROP INDEX label_index", "no index of the table quads begins with label_hash"},
		"an index that lacks rows": {ready("false") + "UPDATE quads SET ts = now(); " + ready("true"), "the index of the table quads on label_hash finds"},
	} {
		t.Run(name, func(t *testing.T) {
			location := plainCorpus(20).buildAt(t, onTestServer(t))
			spoilOnServer(t, location, c.spoil)
			p := open(t, location).backend.(*postgres)
			var problems []string
			check(t, p.checkIndexes(bg, func(p string) { problems = append(problems, p) }))
			if !strings.Contains(strings.Join(problems, "; "), c.want) {
				t.Errorf("said %q, want %q", problems, c.want)
			}
		})
	}
}

func TestCheckSeesDamageOnTheServer(t *testing.T) {
	for name, spoil := range map[string]string{
		"a count":        "UPDATE nodes SET refs = refs + 1 WHERE hash = (SELECT predicate_hash FROM quads LIMIT 1)",
		"a value":        "UPDATE nodes SET value_string = value_string || '!' WHERE hash = (SELECT label_hash FROM quads LIMIT 1)",
		"a quad":         "DELETE FROM quads WHERE horizon = 7",
		"an orphan node": "INSERT INTO nodes (hash, refs, value_string, iri) VALUES ('\\x00', 1, 'nobody', true)",
	} {
		t.Run(name, func(t *testing.T) {
			location := plainCorpus(20).buildAt(t, onTestServer(t))
			var problems []string
			report := func(p string) { problems = append(problems, p) }
			before := open(t, location).backend.(*postgres)
			check(t, before.check(bg, report))
			same(t, "problems before", []string(nil), problems)
			spoilOnServer(t, location, spoil)
			check(t, before.check(bg, report))
			same(t, "problems of what was opened before", []string(nil), problems)
			check(t, open(t, location).backend.(*postgres).check(bg, report))
			if len(problems) == 0 {
				t.Error("nothing was seen")
			}
		})
	}
}

func TestNameOnServerSuitsAFile(t *testing.T) {
	for location, want := range map[string]string{
		"postgres://ada:s3cret@host/letters":          "letters",
		"postgres://host/letters?schema=family":       "letters.family",
		"postgres://host":                             "dramatis",
		"postgres://host/?schema=../../etc/passwd":    "_.._etc_passwd",
		"postgres://host/a%2Fb%00c?sslmode=disable":   "a_b_c",
		"postgres://ada:s3cret%zz@host/unreadable/db": "dramatis",
	} {
		same(t, location, want, NameOnServer(location))
	}
}
