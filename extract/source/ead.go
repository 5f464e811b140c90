package source

import (
	"strings"

	"dramatis/internal/set"
)

// Finding aids in the XML of Encoded Archival Description (EAD 2002 and EAD3): the title, the life of who left the papers,
// and an entry for every part of them on a line of its own, "Letter from NAME to NAME, 2 March 1935", with what it holds.
// How the papers came, are kept and may be used is left out, and so are the terms that index them.

// findingAid is how the text of a finding aid is read.
var findingAid = markup{
	left: set.Of(
		"eadid", "recordid", "otherrecordid", "author", "sponsor", "editionstmt", "publicationstmt", "seriesstmt", "notestmt", "profiledesc", "revisiondesc",
		"representation", "maintenancestatus", "publicationstatus", "maintenanceagency", "languagedeclaration", "rightsdeclaration", "conventiondeclaration",
		"localtypedeclaration", "localcontrol", "maintenancehistory", "sources", "langmaterial", "physdesc", "physdescset", "physdescstructured",
		"physloc", "container", "repository", "processinfo", "userestrict", "accessrestrict", "legalstatus", "prefercite", "phystech", "altformavail",
		"originalsloc", "otherfindaid", "accruals", "appraisal", "arrangement", "fileplan", "controlaccess", "index", "dao", "daogrp", "daoset", "didnote"),
	lines: map[string]int{
		"titleproper": 2, "subtitle": 1, "did": 2, "unitid": 1, "origination": 1, "abstract": 2, "dsc": 2, "bioghist": 2, "scopecontent": 2,
		"p": 2, "head": 2, "list": 2, "item": 1, "chronlist": 2, "chronitem": 1, "table": 2, "row": 1, "blockquote": 2,
		"c": 2, "c01": 2, "c02": 2, "c03": 2, "c04": 2, "c05": 2, "c06": 2, "c07": 2, "c08": 2, "c09": 2, "c10": 2, "c11": 2, "c12": 2,
	},
	cells:  set.Of("entry"),
	blanks: map[string]string{"lb": "\n"},
	joints: map[string]string{"unitdate": ",", "unitdatestructured": ","},
}

// isFindingAid reports whether the outermost element of a document is that of a finding aid.
func isFindingAid(root string) bool { return root == "ead" }

// findingAidText gives the text of a finding aid.
func findingAidText(text string) (string, *fault) {
	whole, err := findingAid.read(strings.NewReader(text))
	if err != nil {
		return "", brokenXML
	}
	return whole, nil
}
