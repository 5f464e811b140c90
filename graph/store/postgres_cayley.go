package store

import (
	"strconv"
	"sync"

	cayley "github.com/cayleygraph/cayley/graph"
	csql "github.com/cayleygraph/cayley/graph/sql"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"
)

// cayleyType is the name under which Cayley knows our kind of database. Its own
// "postgres" ties every quad to its nodes by foreign keys, which makes it slow.
const cayleyType = "dramatis-postgres"

// registered tells Cayley about it, which it wants to know once in a process.
var registered = sync.OnceFunc(func() {
	csql.Register(cayleyType, csql.Registration{
		Driver:        "pgx",
		NoForeignKeys: true,
		QueryDialect: csql.QueryDialect{
			RegexpOp:    "~",
			FieldQuote:  func(name string) string { return pgx.Identifier{name}.Sanitize() },
			Placeholder: func(n int) string { return "$" + strconv.Itoa(n) },
		},
		Estimated: func(table string) string {
			return "SELECT reltuples::BIGINT FROM pg_class WHERE oid = '" + table + "'::regclass"
		},
	})
})

// openQuads lets Cayley read the tables that a session finds.
func openQuads(config *pgx.ConnConfig) (cayley.QuadStore, error) {
	registered()
	return csql.New(cayleyType, stdlib.RegisterConnConfig(config), nil)
}
