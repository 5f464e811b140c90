package store

import (
	"bytes"
	"encoding/binary"
	"encoding/gob"
	"errors"
	"fmt"

	"github.com/klauspost/compress/zstd"

	"dramatis/graph"
)

var errBodyCut = errors.New("the stored text is cut short")

// packer compresses and restores what is kept beside the graph. It is safe for
// use by several goroutines.
type packer struct {
	enc *zstd.Encoder
	dec *zstd.Decoder
}

// The quickest level takes half the time of the usual one; a store becomes half a per cent larger by it.
func newPacker() (*packer, error) {
	enc, err := zstd.NewWriter(nil, zstd.WithEncoderLevel(zstd.SpeedFastest), zstd.WithWindowSize(1<<20), zstd.WithLowerEncoderMem(true))
	if err != nil {
		return nil, err
	}
	dec, err := zstd.NewReader(nil, zstd.WithDecoderConcurrency(0), zstd.WithDecoderLowmem(true), zstd.WithDecoderMaxMemory(unpackedMost))
	if err != nil {
		return nil, err
	}
	return &packer{enc, dec}, nil
}

// unpackedMost is how large what is packed may be: where a number in a damaged file says
// more, nobody makes room for it.
const unpackedMost = 1 << 30

func (p *packer) pack(b []byte) ([]byte, error) {
	if len(b) > unpackedMost {
		return nil, fmt.Errorf("what was read out of it takes %d MiB, and at most %d can be kept; divide the document", len(b)>>20, unpackedMost>>20)
	}
	return p.enc.EncodeAll(b, nil), nil
}

// unpack restores what pack gave. A damaged head may ask for any room.
func (p *packer) unpack(b []byte) ([]byte, error) {
	if len(b) == 0 { // nothing is packed into nothing
		return nil, nil
	}
	var head zstd.Header
	if err := head.Decode(b); err != nil {
		return nil, err
	}
	if head.HasFCS && head.FrameContentSize > uint64(len(b))*mostFold {
		return nil, errDamaged
	}
	return p.dec.DecodeAll(b, nil)
}

// mostFold is how many times its size zstd can pack anything into: four bytes stand for
// a block of 128 KiB.
const mostFold = 128 << 10 / 4

func (p *packer) close() {
	p.enc.Close()
	p.dec.Close()
}

// encodeBody puts the text of a document and its mentions into one value: the
// length of the text, the text, the mentions. The document's path and ID, the same
// for every mention, are left out.
func encodeBody(text string, mentions []graph.Mention) ([]byte, error) {
	var b bytes.Buffer
	b.Write(varint(uint64(len(text))))
	b.WriteString(text)
	bare := make([]graph.Mention, len(mentions))
	for i, m := range mentions {
		m.Document, m.DocumentID = "", ""
		bare[i] = m
	}
	if err := gob.NewEncoder(&b).Encode(bare); err != nil {
		return nil, fmt.Errorf("encoding mentions: %w", err)
	}
	return b.Bytes(), nil
}

// splitBody finds the text in a body, and the mentions still encoded.
func splitBody(body []byte) (text string, mentions []byte, err error) {
	size, n := binary.Uvarint(body)
	if n <= 0 || size > uint64(len(body)-n) {
		return "", nil, errBodyCut
	}
	body = body[n:]
	return string(body[:size]), body[size:], nil
}

// decodeMentions restores the mentions of a document.
func decodeMentions(encoded []byte, path string, id graph.DocumentID) ([]graph.Mention, error) {
	var mentions []graph.Mention
	if err := gob.NewDecoder(bytes.NewReader(encoded)).Decode(&mentions); err != nil {
		return nil, fmt.Errorf("decoding mentions: %w", err)
	}
	for i := range mentions {
		mentions[i].Document, mentions[i].DocumentID = path, id
	}
	return mentions, nil
}
