package lexicon

// Class is a set of word lists that a word stands in.
type Class uint64

// The classes, each the list of that name in a file of kind words.
const (
	Given Class = 1 << iota
	Family
	NameWord
	Common
	LetterName
	Sticky
	Standalone
	Postposition
	Genitive
	PersonPronoun
	Pronoun
	Conjunction
	ClauseStart
	Auxiliary
	Particle
	Negation
	Passive
	Hearsay
	Document
	Occasion
	AgencyFirst
	AgencyLast
	AgencyInside
	DemonymHead
	PlaceFirst
	PlaceLast
	Direction
	TimeWord
	PersonNoun
	GroupNoun
	AgencyWord
	NotSource
	Relative
	Opener
	Relator
	Incident
	NameLink
	NameSuffix
	SubjectPronoun
	FirstPerson
	Settled
	RankWord
	MediaWord
	Introducer
	MannerNoun
	PlaceHead
	NotPeople
	AgencyKind
	Demonstrative
	Side
	Nearness
	WarMachine
	NotTarget
	Responsibility
	Inceptive
	Indefinite
	Meeting
	Dative
	Release
	Modal
	Answer
	StandsFor
	Contest
	CaseMarker // a postposition other than a genitive; set by New
)

// listClasses names the lists of the rule files.
var listClasses = map[string]Class{
	"given_names":      Given,
	"family_names":     Family,
	"name_words":       NameWord,
	"common_words":     Common,
	"letter_names":     LetterName,
	"sticky":           Sticky,
	"standalone":       Standalone,
	"postpositions":    Postposition,
	"genitives":        Genitive,
	"person_pronouns":  PersonPronoun,
	"pronouns":         Pronoun,
	"conjunctions":     Conjunction,
	"clause_starts":    ClauseStart,
	"auxiliaries":      Auxiliary,
	"particles":        Particle,
	"negations":        Negation,
	"passives":         Passive,
	"hearsay":          Hearsay,
	"documents":        Document,
	"occasions":        Occasion,
	"agency_first":     AgencyFirst,
	"agency_last":      AgencyLast,
	"agency_inside":    AgencyInside,
	"agency_kinds":     AgencyKind,
	"demonym_heads":    DemonymHead,
	"place_first":      PlaceFirst,
	"place_last":       PlaceLast,
	"contests":         Contest,
	"directions":       Direction,
	"time_words":       TimeWord,
	"person_nouns":     PersonNoun,
	"group_nouns":      GroupNoun,
	"agency_words":     AgencyWord,
	"not_sources":      NotSource,
	"relatives":        Relative,
	"openers":          Opener,
	"relators":         Relator,
	"incident_nouns":   Incident,
	"name_links":       NameLink,
	"name_suffixes":    NameSuffix,
	"subject_pronouns": SubjectPronoun,
	"settled":          Settled,
	"rank_words":       RankWord,
	"media_words":      MediaWord,
	"place_heads":      PlaceHead,
	"not_people":       NotPeople,
	"manner_nouns":     MannerNoun,
	"introducers":      Introducer,
	"first_person":     FirstPerson,
	"demonstratives":   Demonstrative,
	"sides":            Side,
	"nearness":         Nearness,
	"war_machines":     WarMachine,
	"not_targets":      NotTarget,
	"responsibility":   Responsibility,
	"inceptives":       Inceptive,
	"indefinites":      Indefinite,
	"meetings":         Meeting,
	"datives":          Dative,
	"releases":         Release,
	"modals":           Modal,
	"answers":          Answer,
	"stand_for":        StandsFor,
	"whole_words":      Common,
}

// List is one word list that is not asked for together with others.
type List uint8

const (
	WeakStart List = iota
	WeakEnd
	Byline
	Inquiry
	Relation
	NotThere
	Destination
	Departure
	Belonging
	Era
	Asking
	Informing
	Presenting
	WomanNoun
	ManNoun
	Deed
	Plan
	Wording
	Intention
	Body
	RoleAdjective
	CivilStaff
	Unarmed
	Warfare
	Dispersal
	Suspicion
	Member
	Rate
	House
	Session
	Press
	LongTime
	Sport
	Courtesy
	News
	Undisclosed
	Charge
	NameHalf
	Workplace
	Explosive
	Drone
	Aircraft
	Hospital
	MannerAdverb
	Reaching
	TimeAdjective
	ComingTime
	Recognisable
	Falsehood
	Venue
	Extent
	AfterVenue
	Utterance
	Crowd
	Owned
	Site
	PlaceGroup
	Recovery
	Handover
	Court
	Told
	Perception
	Plural
	Deniable
	Public
	Company
	GrammarName
	AliasWord
	FieldOffice
	TitledWork
	Film
	Storm
	MediaNoun
	Chairing
	Joint
	Distance
	Numeral
	Comparing
	Suffering
	Base
	SecondPerson
	SentenceTail
	SentenceJoin
	DocumentVerb
	DoneTo
	PutSomewhere
	Taking
	Preliminary
	Work
	Force
	OwnNation
	PressKind
	NewsGathering
	PartyKind
	GroupKind
	AssociationKind
	InstitutionKind
	BehindName
	Judge
	Complainant
	Befalling
	Submission
	Account
	BankKind
	PageWord
	Medical
	Figures
	SingleBody
	OfficialPaper
	CountryKind
	ProvinceKind
	DistrictKind
	SayingForm
	SayingNoun
	AgencyMiddle
	AgencyFiller
	AgencyOf
	NationalHead
	TeamName
	TeamMiddle
	Football
	Embassy
	ClubHouse
	GameFormat
	RarelyName
	MatchScore
	Settlement
	PlaceTail
	OwnName
	NoBody
	TeamKind
	Gathering
	Convoy
	Turn
	Assault
	Regarding
	DeedCue
	Messages
	Times
	Sequel
	Dependent
	Quantifier
	Chair
	Accusing
	Authority
	Arrest
	LocalForce
	Attention
	Unnamed
	Intransitive
	Life
	Sort
	Opinion
	WouldSay
	Ascription
	UntilNow
	Truth
	numLists
)

// listSet holds the lists that a word stands in.
type listSet [(numLists + 63) / 64]uint64

func (s *listSet) add(x List)      { s[x/64] |= 1 << (x % 64) }
func (s *listSet) has(x List) bool { return s[x/64]&(1<<(x%64)) != 0 }

// lists says which list of the rule files is which.
var lists = map[string]List{
	"weak_starts":     WeakStart,
	"weak_ends":       WeakEnd,
	"bylines":         Byline,
	"inquiries":       Inquiry,
	"relations":       Relation,
	"not_there":       NotThere,
	"destinations":    Destination,
	"departures":      Departure,
	"belongings":      Belonging,
	"eras":            Era,
	"askings":         Asking,
	"informings":      Informing,
	"presentings":     Presenting,
	"woman_nouns":     WomanNoun,
	"man_nouns":       ManNoun,
	"deeds":           Deed,
	"plans":           Plan,
	"wordings":        Wording,
	"intentions":      Intention,
	"bodies":          Body,
	"role_adjectives": RoleAdjective,
	"civil_staff":     CivilStaff,
	"unarmed":         Unarmed,
	"warfare":         Warfare,
	"dispersals":      Dispersal,
	"suspicions":      Suspicion,
	"forces":          Force,
	"members":         Member,
	"rates":           Rate,
	"houses":          House,
	"sessions":        Session,
	"press":           Press,
	"long_times":      LongTime,
	"sports":          Sport,
	"courtesies":      Courtesy,
	"news":            News,
	"undisclosed":     Undisclosed,
	"charges":         Charge,
	"name_halves":     NameHalf,
	"workplaces":      Workplace,
	"explosives":      Explosive,
	"drones":          Drone,
	"aircraft":        Aircraft,
	"hospitals":       Hospital,
	"manner_adverbs":  MannerAdverb,
	"reaching":        Reaching,
	"time_adjectives": TimeAdjective,
	"coming_times":    ComingTime,
	"recognisables":   Recognisable,
	"falsehoods":      Falsehood,
	"venues":          Venue,
	"extents":         Extent,
	"after_venues":    AfterVenue,
	"utterances":      Utterance,
	"crowds":          Crowd,
	"owned":           Owned,
	"sites":           Site,
	"place_groups":    PlaceGroup,
	"recoveries":      Recovery,
	"handovers":       Handover,
	"courts":          Court,
	"told":            Told,
	"perceptions":     Perception,
	"people_plurals":  Plural,
	"deniables":       Deniable,
	"publics":         Public,
	"companies":       Company,
	"grammar_names":   GrammarName,
	"alias_words":     AliasWord,
	"field_offices":   FieldOffice,
	"titled_works":    TitledWork,
	"films":           Film,
	"storms":          Storm,
	"media_nouns":     MediaNoun,
	"chairing":        Chairing,
	"quantifiers":     Quantifier,
	"chairs":          Chair,
	"joint_words":     Joint,
	"distances":       Distance,
	"numerals":        Numeral,
	"comparings":      Comparing,
	"sufferings":      Suffering,
	"bases":           Base,
	"second_person":   SecondPerson,
	"sentence_tails":  SentenceTail,
	"sentence_joins":  SentenceJoin,
	"document_verbs":  DocumentVerb,
	"done_to":         DoneTo,
	"put_somewhere":   PutSomewhere,
	"takings":         Taking,
	"preliminary":     Preliminary,
	"works":           Work,
	"own_nation":      OwnNation,
	"saying_forms":    SayingForm,
	"saying_nouns":    SayingNoun,
	"agency_middles":  AgencyMiddle,
	"agency_fillers":  AgencyFiller,
	"agency_of":       AgencyOf,
	"national_heads":  NationalHead,
	"team_names":      TeamName,
	"team_middles":    TeamMiddle,
	"football_words":  Football,
	"embassies":       Embassy,
	"club_houses":     ClubHouse,
	"game_formats":    GameFormat,
	"rarely_names":    RarelyName,
	"match_scores":    MatchScore,
	"settlements":     Settlement,
	"place_tails":     PlaceTail,
	"self_named":      OwnName,
	"no_bodies":       NoBody,
	"team_kinds":      TeamKind,
	"accusings":       Accusing,
	"gatherings":      Gathering,
	"convoys":         Convoy,
	"turns":           Turn,
	"assaults":        Assault,
	"regardings":      Regarding,

	"press_kinds":       PressKind,
	"news_gathering":    NewsGathering,
	"party_kinds":       PartyKind,
	"group_kinds":       GroupKind,
	"association_kinds": AssociationKind,
	"institution_kinds": InstitutionKind,
	"behind_names":      BehindName,
	"judges":            Judge,
	"complainants":      Complainant,
	"befallings":        Befalling,
	"submissions":       Submission,
	"accounts":          Account,
	"bank_kinds":        BankKind,
	"page_words":        PageWord,
	"medical_words":     Medical,
	"figures":           Figures,
	"single_bodies":     SingleBody,
	"official_papers":   OfficialPaper,
	"country_kinds":     CountryKind,
	"province_kinds":    ProvinceKind,
	"district_kinds":    DistrictKind,
	"deed_cues":         DeedCue,
	"messages":          Messages,
	"times":             Times,
	"sequels":           Sequel,
	"dependents":        Dependent,
	"authorities":       Authority,
	"arrests":           Arrest,
	"local_forces":      LocalForce,
	"attentions":        Attention,
	"unnamed_sources":   Unnamed,
	"intransitives":     Intransitive,
	"lives":             Life,
	"sorts":             Sort,
	"opinions":          Opinion,
	"would_say":         WouldSay,
	"ascriptions":       Ascription,
	"until_now":         UntilNow,
	"truths":            Truth,
}
