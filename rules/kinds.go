package rules

import "strings"

// fileKinds reads the files of each kind.
var fileKinds map[string]func(*decoder, *node)

func init() { // not in the declaration, which the readers refer to
	fileKinds = map[string]func(*decoder, *node){
		"people":   entries((*decoder).person),
		"places":   entries((*decoder).place),
		"agencies": entries((*decoder).agency),
		"titles":   entries((*decoder).title),
		"words":    (*decoder).words,
		"cues":     sections{"verbs": (*decoder).verb, "entries": (*decoder).cue}.read,
		"events":   sections{"events": (*decoder).event, "measures": (*decoder).measure, "roles": (*decoder).role}.read,
		"numbers":  sections{"numerals": (*decoder).numeral, "bounds": (*decoder).bound, "vague": (*decoder).vague, "periods": (*decoder).period}.read,
	}
}

// sections holds the reader of an entry for each top-level key of a file.
type sections map[string]func(*decoder, *node)

func entries(read func(*decoder, *node)) func(*decoder, *node) {
	return sections{"entries": read}.read
}

func (s sections) read(d *decoder, doc *node) {
	keys := append([]string{"kind"}, sortedKeys(s)...)
	found := false
	d.mapping(doc, "the file", keys, func(key string, v *node) {
		if key != "kind" {
			found = true
			d.each(v, func(item *node) { s[key](d, item) })
		}
	})
	if !found && len(d.errs) == 0 {
		d.fail(doc, keyError, "nothing but the kind: add %q and what belongs there", keys[1]+":")
	}
}

// require reports keys that must be there. A key that is there without a usable
// value, or misspelled, has been reported already.
func (d *decoder) require(n *node, what string, keys ...string) {
	for _, key := range keys {
		there := false
		for i := 0; i < len(n.Content) && !there; i += 2 {
			there = n.Content[i].Value == key
		}
		for i := 0; i < len(n.Content) && !there; i += 2 {
			there = near(n.Content[i].Value, key)
		}
		if !there {
			d.fail(n, keyError, "%s without %s: add %q", what, key, key+": …")
		}
	}
}

// some reports an entry without any of the lists that make it do something.
func (d *decoder) some(n *node, what string, keys ...string) {
	if len(n.Content) <= 2 {
		d.fail(n, keyError, "%s that does nothing: add one of %s", what, strings.Join(keys, " "))
	}
}

// removal reports whether an entry is there to take another one away. It then
// has its name and nothing else.
func (d *decoder) removal(n *node, remove bool) bool {
	if remove && len(n.Content) > 4 {
		d.fail(n, keyError, "an entry with \"remove: true\" has only its name: take out the other keys, or leave remove out to replace the entry")
	}
	return remove
}

var personKeys = []string{"name", "latin", "aliases", "titles", "agency", "remove"}

func (d *decoder) person(n *node) {
	var e Person
	var name, aliases *node
	if !d.mapping(n, "a person", personKeys, func(key string, v *node) {
		switch key {
		case "name":
			e.Name, e.Pos, name = d.text(v), d.pos(v), v
		case "latin":
			e.Latin = d.text(v)
		case "aliases":
			e.Aliases, aliases = d.texts(v), v
		case "titles":
			e.Titles = d.texts(v)
			d.distinct(v)
		case "agency":
			e.Agency = d.text(v)
		case "remove":
			e.Remove = d.flag(v, key)
		}
	}) {
		return
	}
	d.require(n, "a person", "name")
	d.removal(n, e.Remove)
	d.distinct(name, aliases)
	if e.Name != "" {
		d.set.People = append(d.set.People, e)
	}
}

var placeKeys = []string{"name", "latin", "aliases", "category", "in", "demonyms", "common", "remove"}

func (d *decoder) place(n *node) {
	var e Place
	var name, aliases *node
	if !d.mapping(n, "a place", placeKeys, func(key string, v *node) {
		switch key {
		case "name":
			e.Name, e.Pos, name = d.text(v), d.pos(v), v
		case "latin":
			e.Latin = d.text(v)
		case "aliases":
			e.Aliases, aliases = d.texts(v), v
		case "category":
			e.Category = d.oneOf(v, key, PlaceCategories)
		case "in":
			e.In = d.text(v)
		case "demonyms":
			e.Demonyms = d.texts(v)
			d.distinct(v)
		case "common":
			e.Common = d.flag(v, key)
		case "remove":
			e.Remove = d.flag(v, key)
		}
	}) {
		return
	}
	d.require(n, "a place", "name")
	if !d.removal(n, e.Remove) {
		d.require(n, "a place", "category")
	}
	d.distinct(name, aliases)
	if e.Name != "" {
		d.set.Places = append(d.set.Places, e)
	}
}

var agencyKeys = []string{"name", "latin", "aliases", "category", "common", "remove"}

func (d *decoder) agency(n *node) {
	var e Agency
	var name, aliases *node
	if !d.mapping(n, "an agency", agencyKeys, func(key string, v *node) {
		switch key {
		case "name":
			e.Name, e.Pos, name = d.text(v), d.pos(v), v
		case "latin":
			e.Latin = d.text(v)
		case "aliases":
			e.Aliases, aliases = d.texts(v), v
		case "category":
			e.Category = d.oneOf(v, key, AgencyCategories)
		case "common":
			e.Common = d.flag(v, key)
		case "remove":
			e.Remove = d.flag(v, key)
		}
	}) {
		return
	}
	d.require(n, "an agency", "name")
	if !d.removal(n, e.Remove) {
		d.require(n, "an agency", "category")
	}
	d.distinct(name, aliases)
	if e.Name != "" {
		d.set.Agencies = append(d.set.Agencies, e)
	}
}

var titleKeys = []string{"title", "aliases", "category", "in_name", "after", "general", "remove"}

func (d *decoder) title(n *node) {
	var e Title
	var title, aliases *node
	if !d.mapping(n, "a title", titleKeys, func(key string, v *node) {
		switch key {
		case "title":
			e.Title, e.Pos, title = d.text(v), d.pos(v), v
		case "aliases":
			e.Aliases, aliases = d.texts(v), v
		case "category":
			e.Category = d.oneOf(v, key, TitleCategories)
		case "in_name":
			e.InName = d.flag(v, key)
		case "after":
			e.After = d.flag(v, key)
		case "general":
			e.General = d.flag(v, key)
		case "remove":
			e.Remove = d.flag(v, key)
		}
	}) {
		return
	}
	d.require(n, "a title", "title")
	if !d.removal(n, e.Remove) {
		d.require(n, "a title", "category")
	}
	d.distinct(title, aliases)
	if e.Title != "" {
		d.set.Titles = append(d.set.Titles, e)
	}
}
