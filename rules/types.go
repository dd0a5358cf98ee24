package rules

import (
	"fmt"
	"path"
)

// Pos is the place of a value in a rule file. Line and Column are 1-based;
// Column counts code points, as editors do.
type Pos struct {
	File         string
	Line, Column int
}

// String gives file:line, the form in which summaries name the rule that made a
// finding.
func (p Pos) String() string {
	if p.File == "" {
		return ""
	}
	return fmt.Sprintf("%s:%d", path.Base(p.File), p.Line)
}

// Set is the content of all rule files: lists of entries in file order. Text is
// as written in the files; whoever matches it folds it.
type Set struct {
	People   []Person
	Places   []Place
	Agencies []Agency
	Titles   []Title
	Words    map[string][]Word // by the list names of WordLists
	Verbs    []Verb
	Cues     []Cue
	Events   []Event
	Measures []Measure
	Roles    []Role
	Numerals []Numeral
	Bounds   []Bound
	Vague    []Word
	Periods  []Period
}

// Word is one word or phrase of a plain list.
type Word struct {
	Pos  Pos
	Text string
}

// Person is a named official or other public figure (kind: people).
type Person struct {
	Pos     Pos
	Name    string   // canonical, without title
	Latin   string   // Latin spelling, or empty
	Aliases []string // other spellings, surname, acronym
	Titles  []string // roles that this person holds or held
	Agency  string   // name of an agency entry, or empty
	Remove  bool     // takes away the entry of this name from an earlier layer
}

// Place is a country, city, district, river, site … (kind: places).
type Place struct {
	Pos      Pos
	Name     string
	Latin    string
	Aliases  []string
	Category string   // see PlaceCategories
	In       string   // name of the enclosing place, or empty
	Demonyms []string // adjectives: امریکی, چینی
	Common   bool     // also an ordinary word: counts only where the context says place
	Remove   bool
}

// Agency is a named organisation (kind: agencies).
type Agency struct {
	Pos      Pos
	Name     string
	Latin    string
	Aliases  []string
	Category string // see AgencyCategories
	Common   bool   // also an ordinary word
	Remove   bool
}

// Title is a title, rank, office or form of address (kind: titles).
type Title struct {
	Pos      Pos
	Title    string
	Aliases  []string
	Category string // see TitleCategories
	InName   bool   // written as part of the name: ملا عمر
	After    bool   // follows the name: صاحب
	General  bool   // says only of what walk of life somebody is: اداکار, ملزم
	Remove   bool
}

// Verb is a verb from which the finite forms are generated (in a cues file).
// Regular verbs need no entry.
type Verb struct {
	Pos        Pos
	Infinitive string   // کرنا
	Stem       string   // کر, where it is not the infinitive without نا (کہہ)
	Perfective []string // کیا کی کیے کئے
}

// Cue is a word or phrase that reports what somebody said (kind: cues). Exactly
// one of Verb, Noun and Phrase is set.
type Cue struct {
	Pos        Pos
	Verb       string   // infinitive, with its noun before it: تردید کرنا
	Noun       string   // after کا/کی/کے: (کا) کہنا (ہے کہ)
	Phrase     string   // as it stands: کے مطابق; ":" for headlines (X: Y)
	Before     bool     // a Phrase that stands before its speaker: بقول
	Credits    bool     // a Phrase with which a sentence tells whose words the quotation before it is: یہ الفاظ (X کے ہیں)
	Act        string   // see Acts
	Object     []string // postpositions after a noun phrase that is the content: کی, پر
	Clause     bool     // takes a clause with or without کہ (default true)
	Impersonal bool     // a Noun without a source before it: خدشہ (ہے کہ), حکام کو شبہ (ہے کہ)
	Refusal    bool     // a Verb that behind an infinitive means not to do: تبصرہ کرنے سے انکار کیا
	Explicit   bool     // a Verb that reports only with کہ, a colon or a quotation: لکھنا
	Split      bool     // a Verb whose noun may stand apart from it: ذمہ داری X نے قبول کی
	Complement bool     // a Verb that needs an object and what it is called: (X کو Y) قرار دینا
	Naming     bool     // a Verb that may have them: (X کو Y) کہنا
	Documented bool     // a Verb that reports only what a document tells: تحقیق سے معلوم ہونا
	Official   bool     // a Verb whose object is reported only of a body or somebody in office: فیصلہ کرنا
	News       bool     // a Verb whose object is reported only as news: فیصلہ کیا ہے, not فیصلہ کیا تھا
	People     bool     // a Phrase that reports only behind people: ماہرین کے نزدیک
	Feeling    bool     // a state of mind, which in the past only the author tells: امید تھی, توقع کر رہے تھے
	Finding    bool     // a Verb of asking that also means to find out: سائنسدانوں نے دریافت کیا کہ
	Arises     bool     // a Verb that needs nobody who says it and reports only with کہ: سوال اٹھ رہا ہے کہ
	Own        bool     // a state of mind that without a source is the author's own: امید ہے
	Present    bool     // reports only what people think now: سمجھتے ہیں کہ; a Noun with it is an adjective: متفق (ہیں کہ)
	Audience   []string // postpositions of those to whom it is said, where not all are: [کو] for ہدایت کرنا
	Except     []string // words right before a Verb, or at the end of its object, with which it reports nothing: خیرباد کہنا
	Bare       []string // words right before a Verb that are what is asked for, without which it reports nothing: رپورٹ طلب کرنا
	Remove     bool
}

// Event tells what kind of event a noun means (in an events file).
type Event struct {
	Pos    Pos
	Event  string // see Events
	Attack bool   // a number before one of the nouns counts attacks

	Background bool // a state of things such as war, during which other events happen
	Nouns      []string
	Hints      []string // other words by which a sentence shows the event: پھٹنا, بارودی سرنگ
}

// Measure tells by which words somebody was killed, injured and so on.
type Measure struct {
	Pos        Pos
	Measure    string   // see Measures
	Predicates []string // before a form of ہونا or کرنا: ہلاک
	Verbs      []string // infinitives: مارا جانا, چل بسنا
	Nouns      []string // ہلاکت, لاش
}

// Role tells who people counted by a noun are.
type Role struct {
	Pos   Pos
	Role  string // see RoleNames
	Nouns []string
}

// Numeral is a number word (in a numbers file).
type Numeral struct {
	Pos   Pos
	Forms []string
	Value float64
	Kind  string // see NumeralKinds
}

// Bound is a phrase before or after a number that says how exact it is.
type Bound struct {
	Pos    Pos
	Bound  string // see BoundNames
	Before []string
	After  []string
}

// Period is a time word from which dates are resolved (in a numbers file).
type Period struct {
	Pos   Pos
	Forms []string
	Kind  string // see PeriodKinds
	Value int
}
