package main

import (
	"context"
	"fmt"
	"net/url"
	"os"
	"strings"
	"sync/atomic"

	"github.com/jackc/pgx/v5"
	"github.com/rogpeppe/go-internal/testscript"
)

// testServer is the URL of a database that scenarios may write to; .ci/postgres starts one.
const testServer = "DRAMATIS_TEST_POSTGRES"

var scenarios atomic.Int64

// setServer gives a scenario the location of a store of its own on the test server, and
// removes it in the end.
func setServer(e *testscript.Env) error {
	location := os.Getenv(testServer)
	if location == "" {
		return nil
	}
	u, err := url.Parse(location)
	if err != nil {
		return err
	}
	schema := fmt.Sprintf("scenario_%d_%d", os.Getpid(), scenarios.Add(1))
	u.RawQuery = "schema=" + schema
	e.Setenv("SERVER", u.String())
	e.Defer(func() {
		if err := dropSchemas(location, schema); err != nil {
			panic(err)
		}
	})
	return nil
}

// dropSchemas removes a store from the server.
func dropSchemas(location, schema string) error {
	ctx := context.Background()
	conn, err := pgx.Connect(ctx, location)
	if err != nil {
		return err
	}
	defer conn.Close(ctx)
	rows, err := conn.Query(ctx, "SELECT nspname::text FROM pg_namespace WHERE nspname ~ ('^' || $1::text || '(_[0-9]+)?$')", schema)
	if err != nil {
		return err
	}
	names, err := pgx.CollectRows(rows, pgx.RowTo[string])
	for _, name := range names {
		if _, err := conn.Exec(ctx, "DROP SCHEMA "+name+" CASCADE"); err != nil {
			return err
		}
	}
	return err
}

// same-on-both COMMAND ARG…: the command says the same of the store on the server,
// which DRAMATIS_STORE names, and of file.db.
func sameOnBothCommand(ts *testscript.TestScript, _ bool, args []string) {
	ts.Check(ts.Exec("dramatis", args...))
	server := ts.ReadFile("stdout")
	ts.Check(ts.Exec("dramatis", append([]string{"--store", "file.db"}, args...)...))
	if file := ts.ReadFile("stdout"); file != server || strings.TrimSpace(file) == "" {
		ts.Fatalf("on the server:\n%s\nin the file:\n%s", server, file)
	}
}
