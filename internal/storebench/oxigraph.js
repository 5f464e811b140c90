// Oxigraph (WebAssembly, in memory) as a contender: reads the quads, answers the same
// questions and prints a result as main.go has it.
import { readFileSync } from 'node:fs'
import oxigraph from 'oxigraph'

const [file, entities, documents] = process.argv.slice(2)
const r = {}
const took = (f) => { const t = performance.now(); f(); return performance.now() - t }
const store = new oxigraph.Store()
// Oxigraph wants a scheme in every IRI.
const text = readFileSync(file, 'utf8').replace(/<(?=[a-z])/g, '<x:')
r.Load = took(() => store.load(text, { format: 'application/n-quads', lenient: true, no_transaction: true }))

const met = oxigraph.namedNode('x:met')
let found = 0
const around = (at) => [
  ...store.match(at, met, null, null).map((q) => q.object),
  ...store.match(null, met, at, null).map((q) => q.subject),
]
const hop = (e, hops) => {
  const seen = new Set([e.value])
  let edge = [e]
  for (let i = 0; i < hops; i++) {
    const next = []
    for (const at of edge) for (const o of around(at)) if (!seen.has(o.value)) { seen.add(o.value); next.push(o) }
    edge = next
  }
  found += seen.size - 1
}
const some = (n, all, ask) => {
  const times = []
  for (let i = 0; i < n; i++) times.push(took(() => ask(Math.floor((i * 7919) % all))))
  times.sort((a, b) => a - b)
  return [times.reduce((a, b) => a + b, 0) / n, times[Math.floor(n * 0.95)]]
}
const entity = (i) => oxigraph.namedNode('x:person/person-' + String(i).padStart(6, '0'))
;[r.Hop, r.Hop95] = some(1000, entities, (i) => hop(entity(i), 1))
;[r.TwoHops, r.TwoHop95] = some(100, entities, (i) => hop(entity(i), 2))
const proves = oxigraph.namedNode('x:dramatis:document')
;[r.Document, r.Doc95] = some(200, documents, (i) => {
  const d = oxigraph.namedNode('x:d/' + i.toString(16).padStart(16, '0'))
  for (const q of store.match(null, proves, d, null)) store.match(null, null, null, q.graph)
})
r.Feed = took(() => { for (const q of store.match(null, met, null, null)) { void q.subject; void q.object } })
r.Found = found
console.log(JSON.stringify(r))
