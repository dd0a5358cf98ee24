// Package document finds who speaks through a report, a letter or a law: owner.go whose it is by its phrase, issuer.go and
// page.go who issued it, issued.go those told of before, with released.go for who issued these.
package document

import "bayan/extract/internal/statements/nominal"

// Reader finds who speaks through the documents of an article.
type Reader struct {
	nominal.Reader
	issued []issued // documents told of so far
}
