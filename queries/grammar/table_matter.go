package grammar

// matters have what was said between the verb and the one to whom it was said: "proposed a
// truce to B"; who did can be told with its proof, whether somebody did only of what he is quoted with. They come after
// the forms in which all words there belong to the verb.
var matters = []family{
	{form{goal: Subjects, spoken: true}, []string{"Who proposed a truce to B?"}, []string{"{who} {bare-told} <matter> {prep} <object>"}},
	{form{goal: Whether, spoken: true, stating: true}, []string{"Did A say that the war was over?"}, []string{"DO <subject> {bare-told}", "DO <subject> {bare}", "DO <subject> {base}"}},
}

// stances ask who was for or against what is nobody's name; they come after all that look for one.
var stances = []family{
	{form{goal: Subjects, stance: true}, []string{"Who opposed the truce with B?"}, []string{"{who} {bare-told} <matter>", "{who} {finite} <matter>"}},
}
