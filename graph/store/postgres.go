package store

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"hash/fnv"
	"net"
	"net/url"
	"os"
	"strings"
	"time"
	"unicode"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"dramatis/internal/lazy"
)

// A store on a PostgreSQL server is a schema of a database, called dramatis unless
// the location says otherwise (?schema=NAME), with one table that says which
// generation of it is the finished one:
//
//	NAME.store            format, generation
//	NAME_<generation>     one complete build: Cayley's tables nodes and quads, and
//	                      beside them blobs, kinds and manifest
//
// A build that changes little changes the tables of the finished generation
// (postgres_change.go); one that changes much writes a generation of its own and moves
// the mark to it. Either is one transaction, so a build that dies leaves nothing behind.
// A reader reads in one transaction too, which goes on seeing what it saw first
// (postgres_session.go), and holds a shared advisory lock on its generation; a later
// build removes those that nobody holds. The builder holds an advisory lock on the name.
//
// What is used is understood by CockroachDB too, but for the advisory locks, which
// do nothing there: two builds at once are then stopped by the commit only. It has
// not been tried.

// defaultSchema is the name of a store whose location gives none.
const defaultSchema = "dramatis"

// server is where a store on a server lies.
type server struct {
	config *pgx.ConnConfig
	name   string // of the store: a schema
	shown  string // the location, fit to be printed
}

// OnServer reports whether a location is that of a store on a server.
func OnServer(location string) bool {
	return strings.HasPrefix(location, "postgres://") || strings.HasPrefix(location, "postgresql://")
}

// Shown gives a location without a password that may stand in it.
func Shown(location string) string {
	if !OnServer(location) {
		return location
	}
	u, err := url.Parse(location)
	if err != nil {
		scheme, _, _ := strings.Cut(location, "://")
		return scheme + "://…"
	}
	if u.User != nil {
		u.User = url.User(u.User.Username())
	}
	if q := u.Query(); q.Has("password") {
		q.Del("password")
		u.RawQuery = q.Encode()
	}
	return u.String()
}

// NameOnServer names a store on a server, fit for the name of a file: by its database
// and, where that holds others, its schema.
func NameOnServer(location string) string {
	u, err := url.Parse(location)
	if err != nil {
		return defaultSchema
	}
	name := strings.Trim(u.Path, "/")
	if schema := u.Query().Get("schema"); schema != "" {
		name += "." + schema
	}
	return cmp.Or(strings.Map(fileLetter, strings.Trim(name, ".")), defaultSchema)
}

// fileLetter keeps what may stand in the name of a file on every system.
func fileLetter(r rune) rune {
	if unicode.IsLetter(r) || unicode.IsDigit(r) || strings.ContainsRune("._-", r) {
		return r
	}
	return '_'
}

var schemaNames = lazy.Regexp(`^[a-z_][a-z0-9_]{0,39}$`)

// parseServer understands a location, with what PG* variables and files of the
// user's (pgpass, pg_service) add to it.
func parseServer(location string) (server, error) {
	s := server{name: defaultSchema, shown: Shown(location)}
	u, err := url.Parse(location)
	if err != nil {
		return s, fmt.Errorf("%s is no location of a store: write postgres://USER@HOST:PORT/DATABASE", s.shown)
	}
	q := u.Query()
	if q.Has("schema") {
		s.name = q.Get("schema")
		q.Del("schema")
		u.RawQuery = q.Encode()
	}
	if !schemaNames().MatchString(s.name) {
		return s, fmt.Errorf("%s is no location of a store: a schema has a name of small letters, digits and _, at most 40", s.shown)
	}
	if s.config, err = pgx.ParseConfig(u.String()); err != nil {
		return s, fmt.Errorf("%s is no location of a store: write postgres://USER@HOST:PORT/DATABASE", s.shown)
	}
	if s.config.ConnectTimeout == 0 {
		s.config.ConnectTimeout = 10 * time.Second
	}
	host, _ := os.Hostname()
	s.config.RuntimeParams["application_name"] = fmt.Sprintf("dramatis process %d on %s", os.Getpid(), host)
	return s, nil
}

// generation is the schema of one build.
func (s server) generation(n int64) string { return fmt.Sprintf("%s_%d", s.name, n) }

// table names a table of a schema in SQL.
func table(schema, name string) string { return pgx.Identifier{schema, name}.Sanitize() }

// within gives the settings of sessions that work in one generation.
func (s server) within(n int64) *pgx.ConnConfig {
	c := s.config.Copy()
	c.RuntimeParams["search_path"] = s.generation(n)
	return c
}

// connect opens a session.
func (s server) connect(ctx context.Context) (*pgx.Conn, error) {
	conn, err := pgx.ConnectConfig(ctx, s.config)
	if err != nil {
		return nil, s.unreachable(err)
	}
	return conn, nil
}

// unreachable says in one sentence why there is no session.
func (s server) unreachable(err error) error {
	said, answered := errors.AsType[*pgconn.PgError](err)
	switch {
	case answered && said.Code == codeNoDatabase:
		return fmt.Errorf("%s cannot be opened: the %s; make it with createdb, or name another with --store", s.shown, said.Message)
	case answered:
		return fmt.Errorf("the server of %s does not let us in: %s; name another user in --store, or give a password in PGPASSWORD or ~/.pgpass", s.shown, said.Message)
	}
	return fmt.Errorf("the server of %s cannot be reached: %s; see that it runs there, or name another place with --store", s.shown, reason(err))
}

// reason is what the network says, without the many layers around it.
func reason(err error) string {
	if unknown, ok := errors.AsType[*net.DNSError](err); ok {
		return "nobody knows the host " + unknown.Name
	}
	if failed, ok := errors.AsType[*net.OpError](err); ok {
		return oneLine(failed.Err.Error())
	}
	if errors.Is(err, context.DeadlineExceeded) {
		return "no answer"
	}
	return oneLine(err.Error())
}

// refused makes a sentence of what the server says no to.
func (s server) refused(doing string, err error) error {
	said, ok := errors.AsType[*pgconn.PgError](err)
	switch {
	case err == nil:
		return nil
	case !ok:
		return fmt.Errorf("%s on the server of %s: %w", doing, s.shown, err)
	}
	return fmt.Errorf("%s on the server of %s: it says “%s”", doing, s.shown, said.Message)
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// says reports whether the server answered with one of these codes.
func says(err error, codes ...string) bool {
	said, ok := errors.AsType[*pgconn.PgError](err)
	if !ok {
		return false
	}
	for _, c := range codes {
		if said.Code == c {
			return true
		}
	}
	return false
}

// The codes of the server that are looked at.
const (
	codeNoDatabase = "3D000"
	codeNoTable    = "42P01"
	codeNoSchema   = "3F000"
	codeNoColumn   = "42703"
)

// generationMark says which generation is the finished one, in which layout.
type generationMark struct {
	format     uint64
	generation int64
}

// finished gives the mark of the finished generation. It fails with ErrNoStore,
// ErrNotAStore or ErrNewerFormat.
func (s server) finished(ctx context.Context, conn *pgx.Conn) (m generationMark, err error) {
	err = conn.QueryRow(ctx, "SELECT format, generation FROM "+table(s.name, "store")).Scan(&m.format, &m.generation)
	switch {
	case errors.Is(err, pgx.ErrNoRows), says(err, codeNoTable, codeNoSchema):
		return m, noStore(s.shown)
	case says(err, codeNoColumn):
		return m, fmt.Errorf("%w: the schema %s of %s belongs to another program; name another with ?schema=NAME", ErrNotAStore, s.name, s.shown)
	case err != nil:
		return m, s.refused("looking for a store", err)
	case m.format > Format:
		return m, newerFormat(s.shown, m.format)
	}
	return m, nil
}

// lock is the number of an advisory lock: of the builder, or of a generation.
func (s server) lock(of string) int64 {
	h := fnv.New64a()
	fmt.Fprintf(h, "dramatis %s %s", s.name, of)
	return int64(h.Sum64())
}

// heldBy says who holds the builder's lock.
func (s server) heldBy(ctx context.Context, conn *pgx.Conn) error {
	key := uint64(s.lock("builder"))
	var who string
	err := conn.QueryRow(ctx, `
		SELECT coalesce(a.application_name, '') || ' since ' || to_char(a.backend_start, 'YYYY-MM-DD HH24:MI')
		FROM pg_locks l JOIN pg_stat_activity a USING (pid)
		WHERE l.locktype = 'advisory' AND l.granted AND l.classid::bigint = $1 AND l.objid::bigint = $2
		AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
		int64(key>>32), int64(key&0xffffffff)).Scan(&who)
	if err != nil {
		return locked(s.shown, nil) // whoever it was has just ended
	}
	return fmt.Errorf("%w: %s is being built by %s; try again when that build has ended", ErrLocked, s.shown, who)
}
