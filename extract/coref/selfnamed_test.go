package coref

import "testing"

// TestSelfNamed asks who "I" is where somebody says in the text who he is.
func TestSelfNamed(t *testing.T) {
	for text, want := range map[string]string{
		"Affidavit\n\n{=I}, {P:Karl Lund}, of Bergen, make oath and say:\n\n1. On 3 May {P:Anton Weber} met {=me}.":                              "Karl Lund",
		"Declaration\n\n{=I}, the undersigned, {P:Karl Lund}, declare:\n\n1. On 3 May {P:Anton Weber} met {=me}.":                                "Karl Lund",
		"{=I}, {P:Karl Lund} do swear that {P:Anton Weber} met {=me}.":                                                                           "Karl Lund",
		"Statement\n\nMy name is {P:Karl Lund}. {P:Anton Weber} met {=me}.":                                                                      "Karl Lund",
		"{=I}, {P:Karl Lund}, of Bergen, saw nobody.\n\n{=I}, {P:Anton Weber}, of Oslo, say: {P:Ivan Holm} met {=me}.":                           "Anton Weber",
		"<from>{P:Anton Weber}</from>\n\n{=I} send {=you} a statement.\n\n{=I}, {P:Karl Lund}, of Bergen, declare that {P:Ivan Holm} met {=me}.": "Karl Lund",
		"<from>{P:Anton Weber}</from>\n\n{=I}, {P:Comrade |Lund}, cannot agree. {P:Ivan Holm} met {=me}.":                                        "Anton Weber",
		"<from>{P:Anton Weber}</from>\n\n{=I}, {P:Mr. |Karl Lund}, of Bergen, declare: {P:Ivan Holm} met {=me}.":                                 "Karl Lund",
		"<from>{P:Anton Weber}</from> to <to>{P:Karl Lund}</to>\n\n{=I}, {P:Karl}, am ill. {P:Ivan Holm} met {=me}.":                             "Anton Weber",
		"Weber and {=I}, {P:Karl Lund} thought, were late. {P:Ivan Holm} met {=me}.":                                                             "",
		"He swore: <q>“{=I}, {P:Karl Lund}, do swear.”</q> {P:Ivan Holm} met {=me}.":                                                             "",
	} {
		if got := spokenBy(t, text); got != want {
			t.Errorf("%s: got %q, want %q", text, got, want)
		}
	}
}
