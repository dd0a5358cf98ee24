package names

// only is the one entity that may be meant; of two, neither is.
type only struct {
	entity       int
	any, several bool
}

// add notes that an entity may be meant.
func (o *only) add(entity int) {
	o.several = o.several || o.any && o.entity != entity
	o.entity, o.any = entity, true
}

// found is the entity, unless there is none or there are several.
func (o *only) found() (int, bool) {
	if !o.any || o.several {
		return -1, false
	}
	return o.entity, true
}
