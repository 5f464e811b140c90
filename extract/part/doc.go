// Package part keeps extracted documents in a file, so that many machines can
// extract and one can put the graph together.
//
// A part is JSON lines, compressed with Zstandard: `zstd -dc part | jq` shows it.
//
//	{"dramatis":"part","format":1,"extractor":"…"}       by which rules it was made
//	{"path":…,"id":…,"text":…,"extraction":{…}}           a document, one line each
//	{"end":true,"roots":[…],"sources":[…]}                every file that was looked at
//
// A source names the line of its document, or the problem that kept it from being
// read. Every line is a frame of its own, so that any document can be fetched
// without reading those before it, and several at once.
//
// What is cut short has no last line and is refused, as is what is no part at all.
// The package knows nothing of what an extraction says.
package part
