package store

import (
	"net/url"
	"slices"
	"testing"

	cayley "github.com/cayleygraph/cayley/graph"
	csql "github.com/cayleygraph/cayley/graph/sql"
	stock "github.com/cayleygraph/cayley/graph/sql/postgres"
	"github.com/jackc/pgx/v5"
)

// The two loads that issue the same quads to one server: ours and Cayley's own. They
// are compared in one run:
//
//	DRAMATIS_TEST_POSTGRES=… go test ./graph/store -run xxx -bench LoadPostgres
const postgresStatements = 2_000

func BenchmarkLoadPostgres(b *testing.B) {
	c := plainCorpus(postgresStatements)
	quads := len(c.quadsOf())
	location := onTestServer(b)
	for b.Loop() {
		builder := must(Create(location))
		c.put(b, builder, 1)
		check(b, builder.Commit())
	}
	b.ReportMetric(float64(quads)*float64(b.N)/b.Elapsed().Seconds()/1000, "kquads/s")
}

func BenchmarkLoadPostgresStock(b *testing.B) {
	quads := plainCorpus(postgresStatements).quadsOf()
	for b.Loop() {
		location := stockSchema(b)
		check(b, csql.Init(stock.Type, location, nil))
		qs := must(csql.New(stock.Type, location, cayley.Options{"local_optimize": true}))
		w := must(qs.NewQuadWriter())
		for some := range slices.Chunk(quads, 10_000) {
			must(w.WriteQuads(some))
		}
		check(b, w.Close())
		check(b, qs.Close())
	}
	b.ReportMetric(float64(len(quads))*float64(b.N)/b.Elapsed().Seconds()/1000, "kquads/s")
}

// stockSchema makes an empty schema for Cayley's own backend.
func stockSchema(b *testing.B) string {
	u := must(url.Parse(onTestServer(b)))
	schema := u.Query().Get("schema")
	u.RawQuery = "sslmode=disable"
	conn := must(pgx.Connect(bg, u.String()))
	defer conn.Close(bg)
	must(conn.Exec(bg, "CREATE SCHEMA "+schema))
	u.RawQuery += "&search_path=" + schema
	return u.String()
}

func BenchmarkStatementsPostgres(b *testing.B) {
	s := open(b, plainCorpus(postgresStatements).buildAt(b, onTestServer(b)))
	n := 0
	for b.Loop() {
		n += len(collect(b, s.Statements(bg)))
	}
	b.ReportMetric(float64(n)/b.Elapsed().Seconds()/1000, "kstatements/s")
}

func BenchmarkStatementsAboutPostgres(b *testing.B) {
	c := plainCorpus(postgresStatements)
	s := open(b, c.buildAt(b, onTestServer(b)))
	for i := 0; b.Loop(); i++ {
		collect(b, s.StatementsAbout(bg, c.entities[i%len(c.entities)].ID))
	}
}
