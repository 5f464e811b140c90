// Reads the documents whose paths come in on standard input with compromise and
// prints what it took: {"names": n, "seconds": s, "processor": s}.
import fs from "node:fs"
import nlp from "compromise"

const texts = fs.readFileSync(0, "utf8").split("\n").filter(Boolean).map(f => fs.readFileSync(f, "utf8"))
nlp("Warm up, Mr. Novak of Prague.").topics().json()
let names = 0
const before = process.cpuUsage(), start = performance.now()
for (const text of texts) {
  names += nlp(text).topics().json({ text: true, offset: true }).length
}
const busy = process.cpuUsage(before)
console.log(JSON.stringify({ names, seconds: (performance.now() - start) / 1e3, processor: (busy.user + busy.system) / 1e6 }))
