package rules

// The values that fields of the rule files may have.
var (
	PlaceCategories = []string{
		"country", "capital", "province", "division", "district", "city", "town",
		"region", "water", "mountain", "site", "continent",
	}
	AgencyCategories = []string{
		"government", "ministry", "court", "parliament", "police", "military",
		"intelligence", "party", "armed_group", "media", "company", "international",
		"bank", "university", "sports", "ngo", "hospital", "religious", "other",
	}
	TitleCategories = []string{
		"political", "military", "police", "judicial", "diplomatic", "religious",
		"academic", "medical", "journalist", "business", "sports", "entertainment",
		"activist", "militant", "accused", "kinship", "honorific", "job", "modifier",
	}
	Acts = []string{
		"say", "deny", "accuse", "claim", "warn", "urge", "announce", "condemn",
		"admit", "agree", "ask",
	}
	Events = []string{
		"bombing", "suicide_attack", "shooting", "air_strike", "drone_strike",
		"cyber_attack", "clash", "operation", "kidnapping", "execution", "attack",
		"accident", "disaster", "disease", "unrest", "other",
	}
	Measures = []string{
		"attacks", "killed", "injured", "arrested", "missing", "abducted",
		"displaced", "rescued", "killed_or_injured",
	}
	RoleNames  = []string{"civilian", "security", "attacker", "mixed", "unspecified"}
	BoundNames = []string{"exact", "over", "at_least", "at_most", "under", "about", "range"}

	// NumeralKinds tells how a number word enters a number:
	//
	//	unit        0 to 99, a word each
	//	multiplier  سو ہزار لاکھ کروڑ ارب کھرب
	//	fraction    ڈیڑھ ڈھائی: 1.5 and 2.5, of what follows
	//	plus        ساڑھے سوا: 0.5 and 0.25 more than what follows
	//	minus       پونے: 0.25 less
	//	dozen       درجن
	//	collective  دونوں تینوں چاروں
	//	ordinal     پہلا دوسرا: never a count
	NumeralKinds = []string{
		"unit", "multiplier", "fraction", "plus", "minus", "dozen", "collective", "ordinal",
	}

	// PeriodKinds tells how a word enters an expression of time; rules/numbers.yaml
	// says what each means.
	PeriodKinds = []string{
		"month", "islamic_month", "weekday", "day", "year", "shift",
		"hours", "days", "weeks", "months", "years",
		"several", "nth", "part", "away", "daypart", "indefinite", "never",
	}
)
