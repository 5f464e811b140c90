package post

import (
	"slices"
	"strings"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/graph"
)

// Office is an office named in a sentence: "former first secretary of the CPSU CC".
type Office struct {
	First, Last int // items from the body before it to the body after it
	Start, End  int // items of the role words themselves
	Role        string
	Body        []coref.ChainID
	Literal     string          // the name of the body where no chain has it, or the office itself
	Unit        []coref.ChainID // the part of the body that the office is head of
	Unnamed     bool            // no body is named beside it
	Possessive  bool            // the body stands before it as "the country's leader"
	Member, Kin bool
	Second      bool            // "Deputy" stands before the body: "Deputy KGB Chairman"
	Relation    graph.Predicate // what the noun says other than an office: "graduate"
}

// HoldersBehind gives who holds an office, and the rule that tells so: whom its own phrase names, or who holds the office
// before it, where it goes on with that one.
func (r *Reading) HoldersBehind(before Office, held []coref.ChainID, o Office) ([]coref.ChainID, string) {
	holders, rule := r.holders(o)
	if (len(holders) == 0 || rule == "position/before-name" && r.sharesHolder(before, o)) && len(held) > 0 && r.follows(before, o) {
		return held, "position/further"
	}
	return holders, rule
}

// Joined reports whether "and" alone joins an office, which no article opens, to "the" office before it, behind each of which its
// body stands: both are of the one whom a comma names, "the President of Norway and leader of the Union, NAME".
func (r *Reading) Joined(before, o Office) bool {
	j := o.First - 1
	behind := r.overAcronym(o.Last + 1)
	bodies := before.End > 0 && before.Last > before.End && o.Last > o.End && behind < len(r.Items) && r.Items[behind].Word == ","
	return bodies && j == before.Last+1 && o.First == o.Start && r.Items[j].Word == "and" && r.Pointed(&before) && !before.Kin && !o.Kin && r.Items[o.Start].Kind == clause.WordItem
}

// sharesHolder reports whether an office behind "and" is a second one of the holder who is named before both, and not of
// whom a comma names behind: "X, secretary of the Council and leader of the delegation, Y, president of the Union".
func (r *Reading) sharesHolder(before, o Office) bool {
	j := o.First - 1
	return before.End > 0 && j > before.Last && j+1 == o.Start && r.Items[j].Word == "and" && o.Last+1 < len(r.Items) && r.Items[o.Last+1].Word == ","
}

// OfficeAt reads the office whose head is item i (or a later one in the same run of nouns), and keeps whose kin it names.
func (r *Reading) OfficeAt(i int) (Office, bool) {
	end := i
	for end+1 < len(r.Items) && r.RoleHead(end+1) && (!r.roles.Kinship[r.Items[end].Word] || r.roles.Kinship[r.Items[end+1].Word]) {
		end++ // not "his brother President NAME"
	}
	if later := r.laterHead(end); later > end && !r.roles.Kinship[r.Items[end].Word] {
		end = later // "Deputy Executive Secretary"
	}
	if end+2 < len(r.Items) && r.Items[end].Word == "chief" && r.Items[end+1].Word == "of" && r.Items[end+2].Word == "staff" {
		end += 2
	}
	if end+2 < len(r.Items) && r.Items[end].Word == "commander" && r.Items[end+1].Word == "in" && r.Items[end+2].Word == "chief" {
		end += 2
	}
	start := i
	for start > 0 && r.RoleWord(start-1) && !r.servesUnder(start-1) && (!r.roles.Kinship[r.Items[start-1].Word] || r.roles.Kinship[r.Items[start].Word]) {
		start--
	}
	head := r.Items[end].Word
	if r.roles.Kinship[head] {
		start = r.kinStart(start)
	} else {
		start = r.titleStart(start)
	}
	o := Office{First: start, Last: end, Start: start, End: end, Member: r.roles.Membership[head], Kin: r.roles.Kinship[head], Relation: r.roles.Relations[head]}
	o.Role = r.roleText(start, end)
	if _, behind := r.PortfolioBehind(o); behind > end+1 {
		o.Role = r.roleText(start, behind-1)
		o.Last = behind - 1
	}
	if o.Kin {
		o.Role = r.kinRole(o.Role)
		o.Body = r.kinBefore(&o)
	}
	if len(o.Body) > 0 {
		// "his brother", whatever stands behind
	} else if o.Body = r.bodyAfter(&o); len(o.Body) == 0 && o.Literal == "" {
		if o.Body = r.bodyBefore(&o); len(o.Body) == 0 {
			o.Body = r.bodyBeforeBracket(o)
		}
		if len(o.Body) == 0 {
			o.Body = r.bodyOfServing(o)
		}
	} else if len(o.Body) > 0 && IsEnvoy(o.Role) {
		o.Body = append(o.Body, r.bodyBefore(&o)...) // "Norway's ambassador in Paris"
	}
	if len(o.Body) == 0 && o.Literal == "" && !o.Kin {
		o.Body = r.bodyOfWhich(o)
	}
	r.addTask(&o)
	r.addSeat(&o)
	if o.Relation == "succeeded" && len(o.Body) > 0 {
		o.Last = r.pastSuccession(o.Last)
	}
	if len(o.Body) == 0 && o.Literal == "" && !o.Member && !o.Kin && (o.Relation == "" || o.Relation == "leads") {
		r.findUnnamedBody(&o)
		o.Unnamed = true
	}
	r.noteKin(o)
	o.Unnamed = o.Unnamed || !o.Kin && slices.ContainsFunc(o.Body, func(c coref.ChainID) bool { return r.c.Chains[c].Type == graph.Person })
	return o, len(o.Body) > 0 || o.Literal != ""
}

// laterHead gives the item of the head that modifiers lead to behind the head at item
// end, or end.
func (r *Reading) laterHead(end int) int {
	for j := end + 1; j < len(r.Items) && j <= end+3 && r.Items[j].Kind == clause.WordItem && !r.LineBetween(j-1, j); j++ {
		switch {
		case r.RoleHead(j):
			return j
		case !r.roles.Modifiers[r.Items[j].Word]:
			return end
		}
	}
	return end
}

// roleText gives the words of the office in the spelling of a dictionary: capitals
// of a letterhead are lowered, "former" is no part of the office.
func (r *Reading) roleText(start, end int) string {
	var words []string
	for _, it := range r.Items[start : end+1] {
		if r.roles.Former[it.Word] {
			continue
		}
		w := r.withoutFormer(r.withoutDeterminer(strings.Join(strings.Fields(it.Span.Of(r.doc.Text)), " ")))
		if len(w) > 3 && w == strings.ToUpper(w) {
			w = w[:1] + strings.ToLower(w[1:])
		}
		words = append(words, w)
	}
	return strings.Join(words, " ")
}

// afterTwinOffice steps over a second office that shares the body: "prime minister
// and foreign minister of China".
func (r *Reading) afterTwinOffice(j int) int {
	for k := j; k < len(r.Items); {
		joint := k
		for k < len(r.Items) && (r.Items[k].Word == "," || r.Items[k].Word == "and" || r.Items[k].Word == "&" || r.Items[k].Word == "/") {
			k++
		}
		start := k
		for k < len(r.Items) && (r.RoleWord(k) || k > start && r.Items[k].Word == "officer") {
			k++
		}
		if start == joint || k == start || k >= len(r.Items) {
			return j
		}
		if w := r.Items[k].Word; w == "of" || w == "at" && !r.Items[start].Determiner {
			return k
		}
	}
	return j
}

// withoutDeterminer takes "the" off a description.
func (r *Reading) withoutDeterminer(s string) string {
	first, rest, ok := strings.Cut(s, " ")
	if first = strings.ToLower(first); ok && (r.frames.Determiners[first] || r.frames.Possessive[first]) {
		return rest
	}
	return s
}

// Bracketed reports whether an office stands in brackets of its own: "NAME (head of the delegation)".
func (r *Reading) Bracketed(o Office) bool { return o.First > 0 && r.Items[o.First-1].Word == "(" }

// longestTitle bounds the words of a title before its noun.
const longestTitle = 4

// titleStart gives the first item of the title of which item start is the noun or the last words, where it stands behind a name and
// a comma and its words are written with capitals: "NAME, Industrial Relations Adviser to"; or start.
func (r *Reading) titleStart(start int) int {
	j := start
	for j > 0 && start-j < longestTitle && !r.LineBetween(j-1, j) {
		it := r.Items[j-1]
		if it.Kind != clause.WordItem || r.Honorific(it.Word) || r.RoleHead(j-1) || !it.Upper && !(it.Word == "and" && j < start) {
			break
		}
		if r.roles.Lands[it.Word] != nil {
			return start // "NAME, Norwegian Shipping Adviser": the land comes first
		}
		j--
	}
	if j == start || j < 2 || !r.Items[j].Upper || !r.Items[start].Upper || r.Items[j-1].Word != "," || !r.IsPersonByName(r.BeforeBracket(r.Items, j-2)) || r.Items[j-2].Possessive {
		return start
	}
	return j
}
