package source

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// TestMail reads e-mails as mail programs save them, in the codes they travel in.
func TestMail(t *testing.T) {
	const parts = "From: a@b.example\nMIME-Version: 1.0\nContent-Type: multipart/%s; boundary=X\n\n--X\n%s\n--X--\n"
	for name, c := range map[string]struct{ mail, want string }{
		"a plain one, its head folded, fields of programs left out": {
			"Received: from x\n by y\nFrom: Ada Brown <ada@b.example>\r\nTo: Basil Green <b@c.example>,\r\n Cora White <c@d.example>\r\nSubject: The mill\r\nMIME-Version: 1.0\r\n\r\nDear Basil,\r\n\r\nCome.\r\n",
			"From: Ada Brown <ada@b.example>\nTo: Basil Green <b@c.example>, Cora White <c@d.example>\nSubject: The mill\n\nDear Basil,\n\nCome.\n",
		},
		"words of the head and the text in code": {
			"From: =?iso-8859-1?Q?J=F6rg?= <j@b.example>\nSubject: =?utf-8?B?TcO8aGxl?=\nMessage-ID: <1@x>\nContent-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\nein=\ns =FCber\n",
			"From: Jörg <j@b.example>\nSubject: Mühle\n\neins über\n",
		},
		"base64": {
			"From: a@b.example\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\nTcO8aGxl\n",
			"From: a@b.example\n\nMühle\n",
		},
		"of two versions the plain one": {
			strings.NewReplacer("%s;", "alternative;", "%s\n", "Content-Type: text/html\n\n<p>Come <b>now</b>.</p>\n--X\nContent-Type: text/plain\n\nCome now.\n").Replace(parts),
			"From: a@b.example\n\nCome now.\n",
		},
		"only a page": {
			strings.NewReplacer("%s;", "alternative;", "%s\n", "Content-Type: text/html\n\n<p>Come <b>now</b>.</p>\n").Replace(parts),
			"From: a@b.example\n\nCome now.\n",
		},
		"no encoding is named": {
			"From: a@b.example\nMIME-Version: 1.0\n\nein M\xfchlrad\n",
			"From: a@b.example\n\nein Mühlrad\n",
		},
		"what is for programs is no plain version": {
			strings.NewReplacer("%s;", "alternative;", "%s\n", "Content-Type: text/html\n\n<p>Come.</p>\n--X\nContent-Type: text/calendar\n\nBEGIN:VCALENDAR\n").Replace(parts),
			"From: a@b.example\n\nCome.\n",
		},
		"a message comes with it": {
			strings.NewReplacer("%s;", "mixed;", "%s\n", "Content-Type: text/plain\n\nSee it.\n--X\nContent-Type: message/rfc822\n\nFrom: c@d.example\n\nCome.\n").Replace(parts),
			"From: a@b.example\n\nSee it.\n\nAttachment: a message without a name\n",
		},
		"a file comes with it": {
			strings.NewReplacer("%s;", "mixed;", "%s\n", "Content-Type: text/plain\n\nSee it.\n--X\nContent-Type: application/pdf\nContent-Disposition: attachment; filename=deed.pdf\n\nJVBERi0=\n").Replace(parts),
			"From: a@b.example\n\nSee it.\n\nAttachment: deed.pdf\n",
		},
		"a subject that looks like an address": {
			"From: a@b.example\nSubject: \"Deed\" <a@b.example>\nMIME-Version: 1.0\n\nSee it.\n",
			"From: a@b.example\nSubject: \"Deed\" <a@b.example>\n\nSee it.\n",
		},
		"a file whose name breaks its line": {
			strings.NewReplacer("%s;", "mixed;", "%s\n", "Content-Type: application/pdf; name*=utf-8''a%0AFrom%FF\n\nJVBERi0=\n").Replace(parts),
			"From: a@b.example\n\n\n\nAttachment: a From\uFFFD\n",
		},
		"a file whose kind is written wrongly": {
			strings.NewReplacer("%s;", "mixed;", "%s\n", "Content-Type: application/pdf; name=a:b\n\nJVBERi0=\n--X\n\nSee it.\n").Replace(parts),
			"From: a@b.example\n\nSee it.\n",
		},
		"a hundred thousand parts": {
			strings.NewReplacer("%s;", "mixed;", "%s\n", strings.Repeat("Content-Type: text/plain\n\nSee it.\n--X\n", 100_000)).Replace(parts),
			"From: a@b.example\n\n" + strings.Repeat("See it.\n", 100_000),
		},
	} {
		t.Run(name, func(t *testing.T) {
			if got, ok := mailText([]byte(c.mail)); !ok || got != c.want {
				t.Errorf("%v\ngot  %q\nwant %q", ok, got, c.want)
			}
		})
	}
	for _, text := range []string{"", "From: the Ambassador\nTo: the Minister\n\nI met him.\n", "Dear Ann,\n\nFrom: x\nMIME-Version: 1.0\n", "From: a\nMIME-Version: 1.0"} {
		if got, ok := mailText([]byte(text)); ok {
			t.Errorf("%q was taken for an e-mail: %q", text, got)
		}
	}
}

func FuzzMail(f *testing.F) {
	f.Add([]byte("From: =?x?Q?a?=\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=X\n\n--X\nContent-Type: text/plain; charset=\xff\n\na\xff\n--X--"))
	f.Add([]byte("From: a\nMessage-ID: b\nContent-Transfer-Encoding: base64\n\n=="))
	f.Fuzz(func(t *testing.T, data []byte) {
		if text, ok := mailText(data); ok && !utf8.ValidString(text) {
			t.Errorf("%q gives %q", data, text)
		}
	})
}
