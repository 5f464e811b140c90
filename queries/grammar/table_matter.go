package grammar

// matters have what was said between the verb and the one to whom it was said: "proposed a
// truce to B"; who did can be told with its proof, whether somebody did can not. They come after
// the forms in which all words there belong to the verb.
var matters = []family{
	{form{goal: Subjects, spoken: true}, []string{"Who proposed a truce to B?"}, []string{"{who} {bare-told} <matter> {prep} <object>"}},
}
