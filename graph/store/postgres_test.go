package store

import (
	"fmt"
	"net/url"
	"os"
	"strings"
	"sync/atomic"
	"testing"

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
