package date

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/sfomuseum/go-edtf/parser"

	"dramatis/extract/source"
	"dramatis/graph"
)

// shown writes what was found as "surface=value" with a ? where the basis is Inferred.
func shown(text string, anchor graph.EDTF) []string {
	var out []string
	for _, d := range Find(text, source.Span{End: len(text)}, anchor) {
		mark := ""
		if d.Basis == graph.Inferred {
			mark = "?"
		}
		out = append(out, d.Span.Of(text)+"="+string(d.Value)+mark)
	}
	return out
}

func TestForms(t *testing.T) {
	for _, c := range []struct {
		text   string
		anchor graph.EDTF
		want   []string
	}{
		{"sent 22 September 1948 by wire", "", []string{"22 September 1948=1948-09-22"}},
		{"September 22, 1948", "", []string{"September 22, 1948=1948-09-22"}},
		{"Posted September. 09, 2004 21:50,", "", []string{"September. 09, 2004=2004-09-09"}},
		{"08.07.1950", "", []string{"08.07.1950=1950-07-08"}},
		{"№ 481/ш.\n8.7.50г.", "", []string{"8.7.50г.=1950-07-08"}},
		{"24.III.50", "", []string{"24.III.50=1950-03-24"}},
		{"28.VII.1948", "", []string{"28.VII.1948=1948-07-28"}},
		{"of 13/5-50 we", "", []string{"13/5-50=1950-05-13"}},
		{"by wire 10/14/50, 03:15 a.m.", "", []string{"10/14/50=1950-10-14"}},
		{"6148    27/X/62", "", []string{"27/X/62=1962-10-27"}},
		{"Date: 27/X/1962", "", []string{"27/X/1962=1962-10-27"}},
		{"Received 19:55 13.June.1951", "", []string{"13.June.1951=1951-06-13"}},
		{"2018-10-25", "", []string{"2018-10-25=2018-10-25"}},
		{"08-07-1950", "", []string{"08-07-1950=1950-07-08"}},
		{"28 VII 1948", "", []string{"28 VII 1948=1948-07-28"}},
		{"the 22nd of September, 1948", "", []string{"22nd of September, 1948=1948-09-22"}},
		{"on July 8th, 1950.", "", []string{"July 8th, 1950=1950-07-08"}},
		{"Sept. 5, 1956 and Dec 7, 1941", "", []string{"Sept. 5, 1956=1956-09-05", "Dec 7, 1941=1941-12-07"}},
		{"14 Jan. 1868, 3 Jany. 1790, 1 Septr. 1823", "", []string{"14 Jan. 1868=1868-01-14", "3 Jany. 1790=1790-01-03", "1 Septr. 1823=1823-09-01"}},
		{"he left on 14 June. 1868 men came", "1868-07-01", []string{"14 June=1868-06-14?"}},
		{"P 191234Z JUN 08, R 031500Z JUL 50", "", []string{"191234Z JUN 08=2008-06-19", "031500Z JUL 50=1950-07-03"}},
		{"from the 3rd of May to the 10th of June 1905; from the 3rd to the 10th of July 1905", "", []string{"3rd of May to the 10th of June 1905=1905-05-03/1905-06-10", "3rd to the 10th of July 1905=1905-07-03/1905-07-10"}},
		{"the 3rd and the 10th of June 1905", "", []string{"3rd=1905-06-03", "10th of June 1905=1905-06-10"}},
		{"the third day of May, 1905; the twenty-second of June 1871", "", []string{"third day of May, 1905=1905-05-03", "twenty-second of June 1871=1871-06-22"}},
		{"the nineteenth of March last, the second of May's, the fourth of five", "1960-05-01", []string{"nineteenth of March=1960-03-19?", "second of May=1960-05-02?"}},
		{"twenty years ago, in the nineteenth century, thirty men of May", "1960", []string{"twenty years ago=1940?", "nineteenth century=18XX"}},
		{"Feby 3d 1863, 22d March 1790, the 4d day", "", []string{"Feby 3d 1863=1863-02-03", "22d March 1790=1790-03-22"}},
		{"dnia 3 maja 1919 r.; 3. svibnja 1941.; 3 de Maio de 1974; den 3 maj 1919", "", []string{"3 maja 1919 r.=1919-05-03", "3. svibnja 1941=1941-05-03", "3 de Maio de 1974=1974-05-03", "3 maj 1919=1919-05-03"}},
		{"12 August '45", "", []string{"12 August '45=1945-08-12"}},
		{"8 July [1950]", "", []string{"8 July [1950]=1950-07-08"}},
		// the year from the anchor
		{"On the evening of 22 September a new", "1956-09-23", []string{"22 September=1956-09-22?"}},
		{"meeting held on 4 July which", "1957-07-08", []string{"4 July=1957-07-04?"}},
		{"On July 2 they", "1957-07-08", []string{"July 2=1957-07-02?"}},
		{"On July 2 they", "", nil},
		{"on 25 December", "1950-01-10", []string{"25 December=1949-12-25?"}},
		{"on 5 January", "1950-12-28", []string{"5 January=1951-01-05?"}},
		{"on 4 July of this year; 5 May of last year", "1957-07-08", []string{"4 July of this year=1957-07-04", "5 May of last year=1956-05-05"}},
		{"a letter from Jan Lund, by August Weber, from April Novak", "1957-07-08", nil},
		{"by August the work was done, in August Lund left, from July to September", "1957-07-08", []string{"August=1957-08?", "August=1957-08?", "July to September=1957-07/1957-09?"}},
		{"in July", "1957-07-08", []string{"July=1957-07?"}},
		{"the June plenum", "1957-07-08", nil},
		{"Berlin, den 4. März 1931; Wien, am 5. April 1934; vom 28. Februar", "", []string{"4. März 1931=1931-03-04", "5. April 1934=1934-04-05"}},
		{"Paris, le 12 juin 1936; Madrid, 3 de mayo de 1937; Roma, 2 luglio 1922", "", []string{"12 juin 1936=1936-06-12", "3 de mayo de 1937=1937-05-03", "2 luglio 1922=1922-07-02"}},
		{"see paragraph 4. May 1950 was cold. We ate 3 Mars bars. Juli came with 2 Mai Tais", "", []string{"May 1950=1950-05"}},
		// months, years
		{"in July 1957.", "", []string{"July 1957=1957-07"}},
		{"in February 1950 and persuaded", "", []string{"February 1950=1950-02"}},
		{"in 1956", "", []string{"1956=1956"}},
		{"publicly visited the Soviet Union in 1949.", "", []string{"1949=1949"}},
		{"1949", "", []string{"1949=1949"}},
		{"(1949)", "", []string{"1949=1949"}},
		{"the 1949 agreement; the 1950s", "", []string{"1949=1949", "1950s=195X"}},
		{"Early December 1979", "", []string{"Early December 1979=1979-12~"}},
		{"in late October 1950 troops", "", []string{"late October 1950=1950-10~"}},
		{"early August 7, late on 3 May 1961, about 7 August 1961", "1961-08-08", []string{"early August 7=1961-08-07?", "3 May 1961=1961-05-03", "about 7 August 1961=1961-08-07~"}},
		{"Saturday morning we met, Saturday was fine, my talk with him on 28th.", "1961-11-30", []string{"Saturday morning=1961-11-25?", "28th=1961-11-28?"}},
		{"mid-July 1950", "", []string{"mid-July 1950=1950-07~"}},
		{"about 1950", "", []string{"about 1950=1950~"}},
		{"by the end of June 1950", "", []string{"end of June 1950=1950-06~"}},
		{"in the summer of 1957", "", []string{"summer of 1957=1957-22"}},
		{"autumn 1956", "", []string{"autumn 1956=1956-23"}},
		{"the fall of Seoul", "1950-07-01", nil},
		// ranges
		{"on 19, 20 and 21 October 1956", "", []string{"19, 20 and 21 October 1956=1956-10-19/1956-10-21"}},
		{"on 8 and 22 October 1956", "", []string{"8=1956-10-08", "22 October 1956=1956-10-22"}},
		{"during the\nperiod 13 May through 29 May 1958", "", []string{"13 May through 29 May 1958=1958-05-13/1958-05-29"}},
		{"Korean War of 1950-53 with", "", []string{"1950-53=1950/1953"}},
		{"from 1950 to 1953", "", []string{"1950 to 1953=1950/1953"}},
		{"1950–1953", "", []string{"1950–1953=1950/1953"}},
		{"the 1950/51 winter", "", []string{"1950/51=1950/1951"}},
		{"between March and May 1950", "", []string{"March and May 1950=1950-03/1950-05"}},
		{"from 22 to 31 [October] the", "1956-11-02", []string{"22 to 31 [October]=1956-10-22/1956-10-31?"}},
		{"March 23-24, 1989", "", []string{"March 23-24, 1989=1989-03-23/1989-03-24"}},
		{"September 26 and 27, 1959.", "", []string{"September 26 and 27, 1959=1959-09-26/1959-09-27"}},
		{"Bonn, November 7, 1963,7 p.m.", "", []string{"November 7, 1963=1963-11-07"}},
		{"November-December 1955 trip", "", []string{"November-December 1955=1955-11/1955-12"}},
		{"December 1955 - January 1956", "", []string{"December 1955 - January 1956=1955-12/1956-01"}},
		{"25 December to 3 January 1951", "", []string{"25 December to 3 January 1951=1950-12-25/1951-01-03"}},
		{"dated April 2, June 10, and June 12, 1957;", "", []string{"April 2=1957-04-02", "June 10=1957-06-10", "June 12, 1957=1957-06-12"}},
		// from the anchor alone
		{"opening tomorrow", "1956-09-22", []string{"tomorrow=1956-09-23?"}},
		{"yesterday, today", "1956-03-01", []string{"yesterday=1956-02-29?", "today=1956-03-01?"}},
		{"tomorrow", "1956-09", nil},
		{"last July", "1957-05-01", []string{"last July=1956-07?"}},
		{"last July", "1957-08-01", []string{"last July=1957-07?"}},
		{"this September", "1979-12", []string{"this September=1979-09?"}},
		{"next year, last month", "1957-01-08", []string{"next year=1958?", "last month=1956-12?"}},
		{"last summer", "1957-05-01", []string{"last summer=1956-22?"}},
		{"three days ago; two months ago, a year ago", "1950-07-08", []string{"three days ago=1950-07-05?", "two months ago=1950-05?", "a year ago=1949?"}},
		{"2 weeks ago, 12 years ago", "1950-07-08", []string{"2 weeks ago=1950-06-24~?", "12 years ago=1938?"}},
		{"three days ago, a month of days", "", nil},
		{"the day before yesterday and the day after tomorrow", "1950-07-08", []string{"day before yesterday=1950-07-06?", "day after tomorrow=1950-07-10?"}},
		{"last night, this morning", "1950-07-08", []string{"last night=1950-07-07?", "this morning=1950-07-08?"}},
		{"last Tuesday; next Monday", "1950-07-08", []string{"last Tuesday=1950-07-04?", "next Monday=1950-07-10?"}},
		// weeks and their days; 8 July 1950 was a Saturday
		{"last week, this day; next week", "1950-07-08", []string{"last week=1950-06-26/1950-07-02?", "next week=1950-07-10/1950-07-16?"}},
		{"last weekend", "1950-07-08", []string{"last weekend=1950-07-01/1950-07-02?"}},
		{"last weekend", "1950-07-09", []string{"last weekend=1950-07-01/1950-07-02?"}},
		{"last week", "1950", nil},
		{"He told me on Tuesday that", "1950-07-08", []string{"Tuesday=1950-07-04?"}},
		{"They met on Saturday.", "1950-07-08", []string{"Saturday=1950-07-08?"}},
		{"He will see the envoy on Tuesday morning.", "1950-07-08", []string{"Tuesday morning=1950-07-11?"}},
		{"on Tuesday of last week; on Friday of this week", "1950-07-08", []string{"Tuesday of last week=1950-06-27?", "Friday of this week=1950-07-07?"}},
		{"on Tuesday, July 4, and on Monday the 3rd.", "1950-07-08", []string{"July 4=1950-07-04?", "3rd=1950-07-03?"}},
		{"I am seeing him on Wednesday", "1950-07-08", []string{"Wednesday=1950-07-12?"}},
		{"I was seeing him on Wednesday", "1950-07-08", []string{"Wednesday=1950-07-05?"}},
		{"on Wednesday he will speak in parliament", "1950-07-08", []string{"Wednesday=1950-07-12?"}},
		{"He left on Tuesday the 27th.", "1950-07-08", []string{"27th=1950-06-27?"}},
		{"on Tuesdays, Good Friday, the Sunday papers, on Tuesday", "1950", nil},
		// about when
		{"c. 1950\n\nfrom c. 1950, c.1950, ca. May 1950, approximately 1950", "", []string{"c. 1950=1950~", "c. 1950=1950~", "c.1950=1950~", "ca. May 1950=1950-05~", "approximately 1950=1950~"}},
		{"a. The talks.\nc. Since 1956 they met\nc. 14 February 1961, NSC 2215–c of April 1960; approximately 1800 of them", "", []string{"1956=1956", "14 February 1961=1961-02-14", "April 1960=1960-04"}},
		{"about a century ago; in March of last year, next June", "1955-11-06", []string{"a century ago=1855~?", "March of last year=1954-03", "next June=1956-06?"}},
		{"C. May 1950", "", []string{"May 1950=1950-05"}},
		{"[1950?] and (8 July 1950?), [ca. 1950?], [July 1950?]", "", []string{"1950?=1950?", "8 July 1950?=1950-07-08?", "ca. 1950?=1950%", "July 1950?=1950-07?"}},
		{"July 1950 (?), 8 July [1950?]", "", []string{"July 1950 (?)=1950-07?", "8 July [1950?]=1950-07-08?"}},
		{"Was it in 1950? (Was it in July 1950?)", "", []string{"1950=1950", "July 1950=1950-07"}},
		{"8 or 9 July 1950; July 8 or 9, 1950; in 1949 or 1950, in July or August 1950", "", []string{
			"8 or 9 July 1950=1950-07-08?/1950-07-09?", "July 8 or 9, 1950=1950-07-08?/1950-07-09?", "1949 or 1950=1949?/1950?", "July or August 1950=1950-07?/1950-08?"}},
		{"on 8 or 9 July", "1950-07-20", []string{"8 or 9 July=1950-07-08?/1950-07-09??"}},
		{"the winter of 1950-51, winter 1950/51, the winter of 1950–1951", "", []string{"winter of 1950-51=1950-24", "winter 1950/51=1950-24", "winter of 1950–1951=1950-24"}},
		{"the 19th century, a 17th-century church, the early nineteenth century, the Twentieth Century", "", []string{
			"19th century=18XX", "17th-century=16XX", "early nineteenth century=18XX", "Twentieth Century=19XX"}},
		{"the 99th century, the 5th, the Twentieth Century Fund", "", nil},
		{"either 26 June or 10 July 1950", "", []string{"26 June=1950-06-26", "10 July 1950=1950-07-10"}},
		{"in the night of 3 to 4 May 1945, the night of May 3-4", "1945-05-08", []string{"3 to 4 May 1945=1945-05-03/1945-05-04", "May 3-4=1945-05-03/1945-05-04?"}},
		{"mid-May", "1950-07-08", []string{"mid-May=1950-05~?"}},
		{"your letter of the 5th instant, that of the 28th ult.", "1890-03-09", []string{"5th instant=1890-03-05?", "28th ult=1890-02-28?"}},
		// a day told by its number alone
		{"He left for Ankara on the 6th with two aides, and came back on the 20th.", "1960-12-24", []string{"6th=1960-12-06?", "20th=1960-12-20?"}},
		{"He wrote to us on the 24th.", "1960-12-14", []string{"24th=1960-11-24?"}},
		{"The envoy will leave on the 12th; your telegram of the 3rd, and that of the 29th", "1961-04-20", []string{"12th=1961-05-12?", "3rd=1961-04-03?", "29th=1961-03-29?"}},
		{"Our letter of 14 February was answered on the 17th, theirs came on the 2nd.", "1964-03-04", []string{"14 February=1964-02-14?", "17th=1964-02-17?", "2nd=1964-03-02?"}},
		{"who on the 18th negotiated with the counsellor", "1958-11-29", []string{"18th=1958-11-18?"}},
		{"south of the 17th parallel, since the 20th Congress, on the 5th floor, of the 11th GA, the 6th.", "1960-12-14", nil},
		{"on the 6th.", "1960", nil},
		// two styles of one day
		{"on 24 February (8 March) 1917 the", "", []string{"24 February (8 March) 1917=1917-03-08"}},
		{"February 24 [March 9], 1917", "1917-03-09", []string{"February 24 [March 9], 1917=1917-03-09"}},
		{"of 12/24 March 1890 he", "", []string{"12/24 March 1890=1890-03-24"}},
		{"on the night of 7/8 July 1950", "", []string{"7/8 July 1950=1950-07-07/1950-07-08"}},
		{"25 October/7 November 1917; October 25/November 7, 1917", "", []string{"25 October/7 November 1917=1917-11-07", "October 25/November 7, 1917=1917-11-07"}},
		{"7 November (25 October O.S.) 1917; October 25 (November 7, New Style), 1917", "", []string{
			"7 November (25 October O.S.) 1917=1917-11-07", "October 25 (November 7, New Style), 1917=1917-11-07"}},
		{"25 October [7 November N.S.] 1917", "", []string{"25 October [7 November N.S.] 1917=1917-11-07"}},
		{"on 4 July (5 July) 1957", "1957-07-08", []string{"4 July=1957-07-04?", "5 July=1957-07-05?"}},
		// telegrams
		{"R 031500Z JUL 50", "", []string{"031500Z JUL 50=1950-07-03"}},
		{"DTG 031500Z July 1950; 995900Z JUL 50", "", []string{"031500Z July 1950=1950-07-03"}},
		{"Received: July 3, 1950, 5:14 p.m.", "", []string{"July 3, 1950=1950-07-03"}},
		{"Rec'd July 4, 3:05 a.m.", "1950-07-03", []string{"July 4=1950-07-04?"}},
		{"Moscow, July 3, 1950—6 p.m.", "", []string{"July 3, 1950=1950-07-03"}},
		{"0300 hours, 3 July 1950", "", []string{"3 July 1950=1950-07-03"}},
		// Russian
		{"- Пхеньян - 8 июля 1950 года -", "", []string{"8 июля 1950 года=1950-07-08"}},
		{"в июле 1950 г. и в 1951 году", "", []string{"июле 1950 г.=1950-07", "1951 году=1951"}},
		{"4 июля", "1957-07-08", []string{"4 июля=1957-07-04?"}},
		// which number is the day
		{"6/5/50", "", []string{"6/5/50=1950-06-05"}},
		{"13/5/50 and 6/5/50", "", []string{"13/5/50=1950-05-13", "6/5/50=1950-05-06"}},
		{"6/5/50", "1950-05-07", []string{"6/5/50=1950-05-06"}},
		{"5.6.50", "", []string{"5.6.50=1950-06-05"}},
		// centuries
		{"8.7.12", "1865", []string{"8.7.12=1812-07-08"}},
		{"8.7.98", "2004-09-09", []string{"8.7.98=1998-07-08"}},
		{"8.7.03", "2004-09-09", []string{"8.7.03=2003-07-08"}},
	} {
		if diff := cmp.Diff(c.want, shown(c.text, c.anchor)); diff != "" {
			t.Errorf("%q at %q (-want +got):\n%s", c.text, c.anchor, diff)
		}
	}
}

func TestNoDates(t *testing.T) {
	for _, text := range []string{
		"op.11, d.109, ll.0065-0067", "use of 25-30 advisors", "about the 25-35 Soviet", "in accordance with Nº 1154/ts",
		"from 9 P.M. to 2 A. M.", "at 10:00 am", "3.14 and 1.5.2", "ISBN 978-0-12-345678-9", "pp. 213-222", "Listy 131-145",
		"Delo 718, Listy 3-6", "Fond 5446, Opis 98c", "14", "7/2 21/53", "№ 405976/ш.", "No. 1950", "telegram 1949",
		"1500 soldiers", "a total of 1950 soldiers", "about 1500 tons", "$1950", "1,950", "1950.5", "1945 hours", "at 1945",
		"30 February 1950", "31.04.1950", "00.07.1950", "8.13.1950.2", "10.1.2.50", "spets N1451-1456", "J IV 2/202/130",
		"may march", "You may 5 times", "No. 12.5.50", "the period of 200 days", "March on", "2011-11-", "1999-99-99", "600428/sh",
		"Beria - 1, Mikoyan - 1", "208261", "2-nn", "MIG-15", "50% of 20", "NSC 5702/1", "on a 5-year plan", "88 Special Brigade",
	} {
		if got := shown(text, "1950-07-08"); got != nil {
			t.Errorf("%q: found %v", text, got)
		}
	}
}

func TestFindStaysWithin(t *testing.T) {
	text := "22 September 1948 and 4 July 1950"
	got := Find(text, source.Span{Start: 3, End: 24}, "")
	want := []Date{{Span: source.Span{Start: 3, End: 17}, Value: "1948-09", Basis: graph.Stated}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

// hostile texts must be read in linear time.
var hostile = map[string]string{
	"digits":  strings.Repeat("1", 1<<20),
	"dots":    strings.Repeat("1.", 1<<19),
	"days":    strings.Repeat("1, ", 1<<18),
	"dates":   strings.Repeat("July 2, ", 1<<17),
	"letters": strings.Repeat("a", 1<<20),
	"blanks":  strings.Repeat(" ", 1<<20),
	"last":    strings.Repeat("last ", 1<<18),
	"bytes":   strings.Repeat("«", 1<<19),
	"roman":   strings.Repeat("1 I ", 1<<18),
}

func TestHostileTextsAreRead(t *testing.T) {
	for name, text := range hostile {
		t.Run(name, func(t *testing.T) { check(t, text, "1950-07-08") })
	}
}

// check tests what must hold of any text: spans in order and within, values valid.
func check(t *testing.T, text string, anchor graph.EDTF) {
	t.Helper()
	last := 0
	seen := map[graph.EDTF]bool{}
	for _, d := range Find(text, source.Span{End: len(text)}, anchor) {
		if d.Span.Start < last || d.Span.Empty() || d.Span.End > len(text) {
			t.Fatalf("span %v after %d in %d bytes", d.Span, last, len(text))
		}
		last = d.Span.End
		if seen[d.Value] {
			continue
		}
		seen[d.Value] = true
		if !parser.IsValid(string(d.Value)) {
			t.Fatalf("%q gave %q, which is not EDTF", d.Span.Of(text), d.Value)
		}
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{"8.7.50г.", "19, 20 and 21 October 1956", "13 May through 29 May 1958", "late in 1950", "31 [October", "[ca. 1950?]", "8 or 9 July", "on Tuesday of last week", "winter of 1950-51", "25 October (7 November N.S.) 1917", "1950-53", "between March and May 1950", "last July", "в июле 1950 г.", "\xff1950"} {
		f.Add(s, "1950-07-08")
	}
	f.Fuzz(func(t *testing.T, text, anchor string) { check(t, strings.ToValidUTF8(text, "?"), graph.EDTF(anchor)) })
}

func BenchmarkFind(b *testing.B) {
	text := strings.Repeat("On 4 July 1957 Kim Il Sung told the ambassador that 25-30 advisers, in accordance with No. 1154/ts, would come tomorrow. The conversation lasted one hour and took place in the residence of the delegation. ", 5000)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Find(text, source.Span{End: len(text)}, "1957-07-08")
	}
}
