package extract

// Schema names the version of the summary's format. Within a version keys keep
// their meaning: new ones may come, none changes or goes.
const Schema = "bayan.summary/v1"

// Summary is what an article says: who is in it, who said what, and how many.
// All offsets count Unicode code points of the article's text as it was given,
// end exclusive.
type Summary struct {
	Schema     string      `json:"schema" yaml:"schema"`
	Article    ArticleInfo `json:"article" yaml:"article"`
	Entities   []Entity    `json:"entities" yaml:"entities"`
	Statements []Statement `json:"statements" yaml:"statements"`
	Counts     []Count     `json:"counts" yaml:"counts"`
}

// ArticleInfo repeats what was given about the article and describes its text.
type ArticleInfo struct {
	ID                 string   `json:"id" yaml:"id"`
	Title              string   `json:"title" yaml:"title"`
	Source             string   `json:"source" yaml:"source"`
	URL                string   `json:"url" yaml:"url"`
	Published          string   `json:"published" yaml:"published"`
	Dateline           string   `json:"dateline" yaml:"dateline"`
	Characters         int      `json:"characters" yaml:"characters"`
	Paragraphs         int      `json:"paragraphs" yaml:"paragraphs"`
	RepeatedParagraphs [][2]int `json:"repeated_paragraphs" yaml:"repeated_paragraphs,flow"`
	SHA256             string   `json:"sha256" yaml:"sha256"`
}

// Entity is a person, place or agency of the article.
type Entity struct {
	ID          string    `json:"id" yaml:"id"`
	Type        string    `json:"type" yaml:"type"` // person, place or agency
	Name        string    `json:"name" yaml:"name"`
	Latin       string    `json:"latin" yaml:"latin"`
	Titles      []string  `json:"titles" yaml:"titles"`
	Affiliation string    `json:"affiliation" yaml:"affiliation"` // entity id
	Listed      bool      `json:"listed" yaml:"listed"`
	Rule        string    `json:"rule" yaml:"rule"`
	Mentions    []Mention `json:"mentions" yaml:"mentions"`
}

// Span is a stretch of the article's text.
type Span struct {
	Text  string `json:"text" yaml:"text"`
	Start int    `json:"start" yaml:"start"`
	End   int    `json:"end" yaml:"end"`
}

// Mention is one occurrence of an entity. Kind is name, title or pronoun.
type Mention struct {
	Start int    `json:"start" yaml:"start"`
	End   int    `json:"end" yaml:"end"`
	Text  string `json:"text" yaml:"text"`
	Kind  string `json:"kind" yaml:"kind"`
}

// Statement is content that the article attributes to a source.
type Statement struct {
	ID      string  `json:"id" yaml:"id"`
	Speaker Speaker `json:"speaker" yaml:"speaker"`
	Cue     Span    `json:"cue" yaml:"cue"`
	Act     string  `json:"act" yaml:"act"`
	Form    string  `json:"form" yaml:"form"` // direct, indirect or mixed
	Content Span    `json:"content" yaml:"content"`
	Quotes  []Span  `json:"quotes" yaml:"quotes"`
	To      string  `json:"to" yaml:"to"`
	When    string  `json:"when" yaml:"when"`
	Rule    string  `json:"rule" yaml:"rule"`

	// Confidence is high for the kinds of statements that readers found rarely wrong, else normal; the README tells how
	// rarely.
	Confidence string `json:"confidence" yaml:"confidence"`
}

// Speaker is the source of a statement: an entity, or a phrase that says who it
// is, or "unknown". Text, Start and End are the words of the cue's clause.
type Speaker struct {
	Entity   string `json:"entity" yaml:"entity"`
	Name     string `json:"name" yaml:"name"`
	Text     string `json:"text" yaml:"text"`
	Start    int    `json:"start" yaml:"start"`
	End      int    `json:"end" yaml:"end"`
	Resolved string `json:"resolved" yaml:"resolved"` // name, title, pronoun, carried or phrase
}

// Count is a number of attacks or of people killed, injured and so on.
type Count struct {
	ID        string  `json:"id" yaml:"id"`
	Text      string  `json:"text" yaml:"text"`
	Start     int     `json:"start" yaml:"start"`
	End       int     `json:"end" yaml:"end"`
	Value     *int    `json:"value" yaml:"value"` // null for a vague number
	High      *int    `json:"high" yaml:"high"`
	Bound     string  `json:"bound" yaml:"bound"`
	Vague     string  `json:"vague" yaml:"vague"`
	Measure   string  `json:"measure" yaml:"measure"`
	Event     string  `json:"event" yaml:"event"`
	Role      string  `json:"role" yaml:"role"`
	Target    Ref     `json:"target" yaml:"target"`
	By        Ref     `json:"by" yaml:"by"`
	Place     Ref     `json:"place" yaml:"place"`
	When      When    `json:"when" yaml:"when"`
	Source    Source  `json:"source" yaml:"source"`
	Statement string  `json:"statement" yaml:"statement"`
	PartOf    *string `json:"part_of" yaml:"part_of"` // id of the whole
	Rule      string  `json:"rule" yaml:"rule"`
}

// Ref is a phrase of the article and, where it names one, the entity.
type Ref struct {
	Text   string `json:"text" yaml:"text"`
	Entity string `json:"entity" yaml:"entity"`
}

// When is a time as written and, where the article's date of publication is
// given and the words allow it, the days from From to To, inclusive
// (RFC 3339 dates).
type When struct {
	Text string `json:"text" yaml:"text"`
	From string `json:"from" yaml:"from"`
	To   string `json:"to" yaml:"to"`
}

// Source is who gives a number; both fields are empty where the article itself
// does.
type Source struct {
	Entity string `json:"entity" yaml:"entity"`
	Name   string `json:"name" yaml:"name"`
}
