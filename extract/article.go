package extract

// Article is one article as it was given. Only Text is required.
type Article struct {
	ID        string // derived from the text's SHA-256 where empty
	Source    string // outlet or feed
	Title     string
	Text      string // UTF-8; offsets in the summary point into it
	Published string // RFC 3339 date or time, or any date as the feed wrote it
	URL       string
}
