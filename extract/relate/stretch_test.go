package relate

import (
	"testing"

	"dramatis/extract/source"
	"dramatis/graph"
)

// A post has the time that the sentence says it was held in, and no day that is another deed's.
func TestPostsAreDated(t *testing.T) {
	r := loaded(t)
	for _, c := range []struct {
		text string
		want graph.EDTF
	}{
		{"Karl Lund was secretary of the Norwegian Committee from 1921 to 1926.", "1921/1926"},
		{"Karl Lund served as secretary of the Norwegian Committee from May 1921 until 4 June 1926.", "1921-05/1926-06-04"},
		{"Karl Lund was secretary of the Norwegian Committee between May 1921 and June 1926.", "1921-05/1926-06"},
		{"It is known that from 1921 to 1926 Karl Lund was secretary of the Norwegian Committee.", "1921/1926"},
		{"It is known that from 1921 to 1926, Karl Lund served as secretary of the Norwegian Committee.", "1921/1926"},
		{"Karl Lund was secretary of the Norwegian Committee, 1921–1926.", "1921/1926"},
		{"Karl Lund was secretary of the Norwegian Committee (1921–1926).", "1921/1926"},
		{"Karl Lund was secretary of the Norwegian Committee (until 1926).", "../1926"},
		{"Karl Lund, secretary of the Norwegian Committee from 1921 to 1926, refused.", "1921/1926"},
		{"Karl Lund, secretary of the Norwegian Committee since 1921, refused.", "1921/.."},
		{"Karl Lund, from 1920 to 1924 secretary of the Norwegian Committee, refused.", "1920/1924"},
		{"Karl Lund was until 1949 secretary of the Norwegian Committee.", "../1949"},
		{"Until last autumn Karl Lund was secretary of the Norwegian Committee.", ""},
		{"Karl Lund was appointed secretary of the Norwegian Committee on 3 May 1926.", "1926-05-03"},
		{"In 1926 Karl Lund became secretary of the Norwegian Committee.", "1926"},
		{"Born in 1920, Karl Lund became secretary of the Norwegian Committee.", ""},
		{"Imprisoned from 1921 to 1926, Karl Lund became secretary of the Norwegian Committee.", ""},
		{"Married in 1920, Karl Lund became secretary of the Norwegian Committee.", ""},
		{"In July 1961 Anna Weber appointed Karl Lund secretary of the Norwegian Committee.", "1961-07"},
		{"Karl Lund was secretary of the Norwegian Committee from 1935 until his death.", "1935"},
		{"Karl Lund headed the Norwegian Committee in 1926.", "1926"},
		{"On 4 May 1926 the secretary of the Norwegian Committee, Karl Lund, refused.", ""},
		{"I met Karl Lund, secretary of the Norwegian Committee, in 1926.", ""},
		{"I met Karl Lund, secretary of the Norwegian Committee, on 4 May 1926.", ""},
		{"Karl Lund was secretary of the Norwegian Committee, which met in 1926.", ""},
		{"Karl Lund was secretary of the Norwegian Committee after 1926.", ""},
	} {
		doc := source.NewDocument("test", c.text)
		l, a, chains := annotate(doc)
		read := false
		for _, s := range r.Read(doc, l, a, chains) {
			if s.Predicate == "holds-position" && chains.Chains[s.Object].Name == "Norwegian Committee" {
				if read = true; s.When != c.want {
					t.Errorf("%s\nheld %q, want %q", c.text, s.When, c.want)
				}
			}
		}
		if !read {
			t.Errorf("%s\nno post", c.text)
		}
	}
}

// What is put in between commas keeps its date: until when somebody had a post is not until when he lived somewhere. Nor is when something
// was that is compared when it was spoken of.
func TestDateOfAnother(t *testing.T) {
	r := loaded(t)
	for text, want := range map[string]graph.EDTF{
		"Karl Lund, secretary of the Norwegian Committee until 1951, lived in Norway.":         "",
		"Karl Lund, until 1951, lived in Norway.":                                              "../1951",
		"Karl Lund lived in Norway until 1951.":                                                "../1951",
		"Karl Lund praised Olaf Berg for a harvest as good as it was in 1951.":                 "",
		"Karl Lund praised Olaf Berg in 1951.":                                                 "1951",
		"Karl Lund did not like the plan of 1951, and in fact he warned Olaf Berg against it.": "",
	} {
		doc := source.NewDocument("test", text)
		l, a, chains := annotate(doc)
		read := false
		for _, s := range r.Read(doc, l, a, chains) {
			if s.Predicate == "lived-in" || s.Predicate == "praised" || s.Predicate == "warned" || s.Predicate == "informed" {
				if read = true; s.When != want {
					t.Errorf("%s\ndated %q, want %q", text, s.When, want)
				}
			}
		}
		if !read {
			t.Errorf("%s\nnothing read", text)
		}
	}
}
