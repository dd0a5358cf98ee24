package found

// What kind of thing an event of the rules is.

// Natural tells whether an event is nobody's doing.
func Natural(event string) bool {
	return event == "accident" || event == "disaster" || event == "disease"
}

// Violent tells whether an event is what an attack may be called that is told of
// again: فائرنگ … اس حملے میں.
func Violent(event string) bool {
	switch event {
	case "shooting", "bombing", "suicide_attack", "air_strike", "drone_strike":
		return true
	}
	return false
}

// Deliberate tells whether an event is violence, which articles tell by several words.
func Deliberate(event string) bool {
	switch event {
	case "attack", "clash", "operation", "kidnapping", "unrest":
		return true
	}
	return Violent(event)
}
