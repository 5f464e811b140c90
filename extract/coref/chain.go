// Package coref knows who is meant inside one document: which mentions name the
// same entity, and who "I", "we", "he" and "the delegation" are. It never looks
// at another document.
package coref

import "dramatis/graph"

// ChainID is the index of a chain in Result.Chains. None means nobody.
type ChainID int

// None stands for no chain.
const None ChainID = -1

// Chain is one entity of one document: all mentions that speak of it.
type Chain struct {
	Type graph.EntityType `json:"type"`
	// Name is the fullest surface form, normalised; Names are all distinct
	// normalised names, Name first, then in order of appearance.
	Name  string   `json:"name"`
	Names []string `json:"names"`
	// Mentions are indices into the document's mentions, ascending.
	Mentions []int `json:"mentions"`
	// Titles are the offices and ranks that lead its mentions ("Generalissimo"), distinct.
	Titles []string `json:"titles"`
	// Bibliographic marks translators, clerks and sponsors: never actors.
	Bibliographic bool `json:"bibliographic"`
	// Local marks an event that only this document's own words single out ("the
	// conversation"): its name means nothing in another document.
	Local bool `json:"local"`
}

// Result is what the coreference stage says of a document.
type Result struct {
	Chains []Chain `json:"chains"`
	// Of gives the chain of every mention (index into the document's mentions), or None.
	Of []ChainID `json:"of"`
	// Groups gives, for a plural mention ("we", "the delegations"), the chains it stands
	// for; Of is None there.
	Groups map[int][]ChainID `json:"groups"`
	// The parties of the heading, in order of appearance, each once.
	Senders      []ChainID `json:"senders"`
	Recipients   []ChainID `json:"recipients"`
	Participants []ChainID `json:"participants"`
	Via          []ChainID `json:"via"`
	SignedBy     []ChainID `json:"signed_by"`
}
