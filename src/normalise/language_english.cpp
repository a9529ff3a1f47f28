// English, as the United Nations Editorial Manual has it.
#include "normalise/language_english.hpp"

#include "normalise/language_english_drafting.hpp"
#include "normalise/language_english_sessions.hpp"

namespace clausediff::detail {
namespace {

constexpr std::string_view kEnactingBodies[] = {
    "the general assembly",
    "the security council",
    "the economic and social council",
    "the human rights council",
    "the trusteeship council",
    "the conference of the parties",
    "the commission",
    "the committee",
    "the conference",
    "the council",
    "the assembly",
    "the governing council",
    "the executive board",
    "the sub-commission",
    "the world health assembly",
};

constexpr std::string_view kBodyArticles[] = {"the "};

constexpr std::string_view kMonths[] = {"january", "february", "march",     "april",   "may",      "june",
                                        "july",    "august",   "september", "october", "november", "december"};

constexpr std::string_view kOrdinalWords[] = {
    "first",       "second",     "third",      "fourth",    "fifth",      "sixth",      "seventh",   "eighth",
    "ninth",       "tenth",      "eleventh",   "twelfth",   "thirteenth", "fourteenth", "fifteenth", "sixteenth",
    "seventeenth", "eighteenth", "nineteenth", "twentieth", "thirtieth",  "fortieth",   "fiftieth",  "sixtieth",
    "seventieth",  "eightieth",  "ninetieth",  "hundredth", "twenty",     "thirty",     "forty",     "fifty",
    "sixty",       "seventy",    "eighty",     "ninety",    "hundred",    "one",        "and",       "two",
    "three",       "four",       "five",
};

constexpr std::string_view kBoxWords[] = {
    "united",      "nations",  "distr",    "distribution", "general", "limited",   "restricted", "provisional",
    "original",    "english",  "french",   "spanish",      "russian", "arabic",    "chinese",    "and",
    "only",        "assembly", "security", "council",      "human",   "rights",    "economic",   "social",
    "trusteeship", "the",      "of",       "by",           "on",      "at",        "its",        "held",
    "resolution",  "adopted",  "session",  "resumed",      "special", "emergency", "regular",    "substantive",
    "agenda",      "item",     "items",
};
constexpr std::string_view kStatementPhrases[] = {"made the following statement", "issued the following statement",
                                                  "read out the following statement"};
constexpr std::string_view kSubmissionPhrases[] = {"submitted by", "proposed by",  "introduced by",
                                                   "note by",      "letter dated", "note verbale"};
constexpr std::string_view kReportPhrases[] = {"report of", "report by"};
constexpr std::string_view kDraftPhrases[] = {"draft resolution", "draft decision", "revised draft"};

constexpr std::string_view kAmendmentPhrases[] = {
    "amendment to",          "amendments to",          "revised amendment to", "revised amendments to",
    "proposed amendment to", "proposed amendments to", "oral amendment to",    "oral amendments to"};

constexpr std::string_view kSubAmendmentPhrases[] = {"sub-amendment to", "sub-amendments to", "subamendment to",
                                                     "subamendments to"};

constexpr std::string_view kAmendedAmendments[] = {
    "amendment",        "amendments",        "proposed amendment", "proposed amendments", "draft amendment",
    "draft amendments", "revised amendment", "revised amendments", "oral amendment",      "oral amendments"};

constexpr std::string_view kAnnexWords[] = {"annex", "appendix", "enclosure", "attachment"};

constexpr std::string_view kAdoptingVerbs[] = {
    "adopts",
    "approves",
    "endorses",
    "proclaims",
    "declares",
    "promulgates",
    "agrees",
    "decides to adopt",
    "decides to approve",
    "decides to endorse",
    "decides to proclaim",
};
constexpr std::string_view kAnnouncingPhrases[] = {
    "the following",    "as follows",      "set out below", "set forth below",
    "reproduced below", "contained below", "given below",   "hereunder",
};

constexpr std::string_view kHeadingWords[] = {"article",   "section",   "part",     "chapter", "action", "goal",
                                              "principle", "objective", "priority", "rule",    "title"};

constexpr std::string_view kOpeningAdverbs[] = {
    "also",          "further",    "once",         "again",       "strongly",      "deeply",        "gravely",
    "firmly",        "fully",      "particularly", "especially",  "urgently",      "solemnly",      "seriously",
    "warmly",        "highly",     "keenly",       "profoundly",  "reiteratingly", "unequivocally", "vigorously",
    "categorically", "explicitly", "expressly",    "formally",    "greatly",       "likewise",      "therefore",
    "hereby",        "extremely",  "increasingly", "continually", "meanwhile",     "sincerely",     "respectfully",
};

constexpr std::string_view kSequencingAdverbs[] = {"also", "further", "again", "once", "likewise", "furthermore"};
constexpr std::string_view kSequencingChain[] = {"also", "further"};
constexpr std::string_view kQualifyingPhrases[] = {"in particular", "in this", "in that", "in addition", "equally"};
constexpr std::string_view kAdverbsOrAdjectives[] = {"further", "continually", "particularly"};
constexpr std::string_view kOpeningAuxiliaries[] = {"having", "being", "remaining", "remains"};
constexpr std::string_view kVerbParticles[] = {"note",    "upon",   "into account", "into consideration",
                                               "in mind", "tribute"};
constexpr std::string_view kPhrasalVerbs[] = {"calls for",       "calling for",         "calls on",
                                              "calling on",      "looks forward",       "looking forward",
                                              "draws attention", "draws the attention", "drawing attention"};
constexpr std::string_view kFeelingPrepositions[] = {"with", "its"};
constexpr std::string_view kExpressingVerbs[] = {"expresses", "expressing", "conveys",
                                                 "conveying", "reiterates", "reiterating"};
constexpr std::string_view kFeelings[] = {
    "appreciation", "satisfaction", "concern",    "regret",         "interest",    "gratitude", "alarm",
    "solidarity",   "thanks",       "support",    "condolences",    "indignation", "sympathy",  "dismay",
    "outrage",      "commitment",   "conviction", "disappointment", "grief",       "sorrow",    "hope",
    "readiness",    "resolve",      "anxiety",    "determination",  "shock",       "belief",    "confidence",
};

constexpr std::string_view kPreambularAdjectives[] = {
    "conscious",    "mindful",  "aware",     "cognizant",  "desirous",  "confident", "anxious",
    "concerned",    "alarmed",  "convinced", "determined", "guided",    "inspired",  "encouraged",
    "disturbed",    "troubled", "appalled",  "distressed", "dismayed",  "gratified", "persuaded",
    "resolved",     "moved",    "shocked",   "outraged",   "motivated", "impressed", "hopeful",
    "appreciative", "grateful", "committed", "dedicated",  "pleased",   "struck",    "certain",
};

constexpr std::string_view kParticipleEndings[] = {"ing"};
constexpr std::string_view kVerbEndings[] = {"s"};
constexpr std::string_view kAskingVerbs[] = {"requests", "decides", "invites", "recommends", "requesting", "deciding"};
constexpr std::string_view kAskedWords[] = {"report",      "reports",  "agenda", "update",
                                            "information", "consider", "review"};
constexpr std::string_view kReceivingVerbs[] = {"takes",     "taking", "notes",     "noting",      "welcomes",
                                                "welcoming", "having", "considers", "considering", "receives"};

constexpr std::string_view kParagraphWords[] = {"paragraph", "paragraphs"};
constexpr std::string_view kRangeWords[] = {"to", "-"};
constexpr std::string_view kListWords[] = {"and", "or", ","};
constexpr std::string_view kOwnTextPhrases[] = {"of the present resolution", "of this resolution"};

constexpr std::string_view kNotVerbs[] = {
    "whereas",
    "as",
    "this",
    "its",
    "his",
    "us",
    "is",
    "was",
    "has",
    "states",
    "nations",
    "measures",
    "parties",
    "efforts",
    "countries",
    "peoples",
    "persons",
    "members",
    "representatives",
    "governments",
    "women",
    "children",
    "relationships",
    "processes",
    "procedures",
    "arrangements",
    "options",
    "rules",
    "principles",
    "functions",
    "activities",
    "guidelines",
    "recommendations",
    "programmes",
    "mechanisms",
    "strategies",
    "requirements",
    "proposals",
    "opportunities",
};

constexpr std::string_view kNotVerbEndings[] = {"us", "ss"};

constexpr BodySymbol kBodySymbols[] = {
    {"general assembly", "A/RES/"},
    {"human rights council", "A/HRC/RES/"},
    {"economic and social council", "E/RES/"},
    {"united nations environment assembly", "UNEP/EA.", "/Res."},
    {"united nations habitat assembly", "HSP/HA.", "/Res."},
    {"un-habitat assembly", "HSP/HA.", "/Res."},
};
constexpr std::string_view kUntitledBodies[] = {"security council"};

constexpr std::string_view kNumberedWords[] = {
    "resolution", "resolutions", "article",    "articles",     "paragraph",
    "paragraphs", "para",        "paras",      "annex",        "annexes",
    "section",    "sections",    "sect",       "chapter",      "chapters",
    "chap",       "part",        "parts",      "session",      "decision",
    "decisions",  "rule",        "rules",      "goal",         "goals",
    "target",     "targets",     "indicator",  "principle",    "principles",
    "regulation", "no",          "nos",        "number",       "numbers",
    "protocol",   "protocols",   "convention", "table",        "tables",
    "figure",     "level",       "levels",     "phase",        "group",
    "category",   "item",        "items",      "sub-item",     "page",
    "pages",      "p",           "pp",         "vol",          "volume",
    "supplement", "corr",        "add",        "rev",          "amend",
    "version",    "agenda",      "action",     "priority",     "objective",
    "objectives", "step",        "option",     "subparagraph", "subparagraphs",
    "to",         "and",         "or",         "of",           "least",
    "than",       "over",        "about",      "between",      "by",
    "from",       "in",          "some",       "nearly",       "approximately",
    "the",        "a",           "for",        "january",      "february",
    "march",      "april",       "may",        "june",         "july",
    "august",     "september",   "october",    "november",     "december",
};

constexpr std::string_view kWordsWithGluedNumber[] = {
    "rev",   "corr", "add",  "amend", "summ", "no", "nos", "vol", "art", "arts", "para",
    "paras", "sect", "chap", "ch",    "fig",  "pp", "km",  "cm",  "mm",  "dm",   "sq",
};

constexpr std::string_view kUnits[] = {
    "per",    "cent",       "percent", "million", "billion", "thousand", "hundred", "trillion", "dollars", "euros",
    "years",  "year",       "months",  "month",   "days",    "day",      "weeks",   "week",     "hours",   "hour",
    "metres", "kilometres", "km",      "tons",    "tonnes",  "hectares", "degrees", "celsius",
};

constexpr std::string_view kFunctionWords[] = {
    "a",       "an",    "the",       "of",     "to",     "in",   "on",    "at",     "by",      "for",   "from",
    "with",    "into",  "as",        "and",    "or",     "nor",  "but",   "that",   "which",   "who",   "whose",
    "whom",    "this",  "these",     "those",  "it",     "its",  "their", "they",   "them",    "he",    "his",
    "her",     "be",    "is",        "are",    "was",    "were", "been",  "being",  "has",     "have",  "had",
    "having",  "will",  "would",     "shall",  "should", "may",  "can",   "all",    "any",     "also",  "further",
    "other",   "such",  "inter",     "alia",   "not",    "no",   "well",  "within", "through", "under", "upon",
    "between", "among", "including", "regard", "where",  "when", "while", "more",   "most",    "both",  "each",
    "there",   "so",    "if",        "than",   "up",     "out",  "about", "over",
};

constexpr std::string_view kArticles[] = {"a", "an", "the"};
constexpr std::string_view kNeutralWords[] = {"a",   "an",    "the",  "and",   "or",   "of",   "in",
                                              "to",  "for",   "on",   "at",    "by",   "with", "as",
                                              "its", "their", "that", "which", "from", "into"};

constexpr std::string_view kNumeralWords[] = {
    "one",      "two",      "three",   "four",     "five",     "six",     "seven",   "eight",     "nine",
    "ten",      "eleven",   "twelve",  "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen", "twenty",   "thirty",  "forty",    "fifty",    "sixty",   "seventy", "eighty",    "ninety",
    "hundred",  "thousand", "million", "billion",  "trillion", "half",    "quarter", "dozen",     "twice",
};

constexpr std::string_view kDayWordJoins[] = {"of"};

constexpr std::string_view kCitedWords[] = {"resolution", "resolutions", "decision", "decisions"};
constexpr std::string_view kSessionWords[] = {"session", "sessions",    "regular", "special",
                                              "annual",  "substantive", "resumed", "emergency"};

constexpr std::string_view kBodyWords[] = {
    "department",    "departments", "division",   "office",      "bureau",     "committee",    "subcommittee",
    "sub-committee", "commission",  "board",      "council",     "assembly",   "organization", "agency",
    "authority",     "programme",   "fund",       "centre",      "institute",  "institution",  "university",
    "union",         "league",      "conference", "secretariat", "service",    "section",      "unit",
    "mission",       "force",       "panel",      "forum",       "tribunal",   "court",        "mechanism",
    "network",       "partnership", "platform",   "community",   "bank",       "ministry",     "entity",
    "group",         "team",        "academy",    "association", "federation",
};

constexpr SpellingVariant kSpellingVariants[] = {
    {"z", "s"},  {"our", "or"}, {"mme", "m"},         {"ll", "l"},
    {"ae", "e"}, {"oe", "e"},   {"centre", "center"}, {"ence", "ense"},
};
constexpr std::string_view kInflections[] = {"'s", "s'", "es", "s"};

constexpr std::pair<std::string_view, std::string_view> kTitleEndings[] = {{"ss", "ss"}, {"s", ""}, {"eing", "ing"}};

constexpr std::string_view kDayJoins[] = {"to", "and", ",", "or"};

constexpr std::string_view kOtherDateWords[] = {"dated"};

constexpr std::pair<std::string_view, int> kMultipliers[] = {{"million", 6}, {"billion", 9}, {"trillion", 12}};

}  // namespace

const Language kEnglish = {
    .code = "en",
    .openings =
        {
            .enacting_bodies = kEnactingBodies,
            .body_articles = kBodyArticles,
            .with_capital = true,
            .adopting_verbs = kAdoptingVerbs,
            .announcing_phrases = kAnnouncingPhrases,
            .opening_adverbs = kOpeningAdverbs,
            .sequencing_adverbs = kSequencingAdverbs,
            .sequencing_chain = kSequencingChain,
            .qualifying_phrases = kQualifyingPhrases,
            .adverbs_or_adjectives = kAdverbsOrAdjectives,
            .opening_auxiliaries = kOpeningAuxiliaries,
            .joining_word = "and",
            .verb_particles = kVerbParticles,
            .phrasal_verbs = kPhrasalVerbs,
            .feeling_prepositions = kFeelingPrepositions,
            .expressing_verbs = kExpressingVerbs,
            .feelings = kFeelings,
            .preambular_adjectives = kPreambularAdjectives,
            .participle_endings = kParticipleEndings,
            .verb_endings = kVerbEndings,
            .not_verbs = kNotVerbs,
            .not_verb_endings = kNotVerbEndings,
            .asking_verbs = kAskingVerbs,
            .asked_words = kAskedWords,
            .receiving_verbs = kReceivingVerbs,
        },
    .numbering =
        {
            .annex_words = kAnnexWords,
            .heading_words = kHeadingWords,
            .numbered_words = kNumberedWords,
            .words_with_glued_number = kWordsWithGluedNumber,
        },
    .dates =
        {
            .months = kMonths,
            .day_joins = kDayJoins,
            .day_word_joins = kDayWordJoins,
        },
    .citations =
        {
            .cited_words = kCitedWords,
            .citation_date_word = "of",
            .paragraph_words = kParagraphWords,
            .range_words = kRangeWords,
            .list_words = kListWords,
            .above_word = "above",
            .below_word = "below",
            .own_text_phrases = kOwnTextPhrases,
            .other_date_words = kOtherDateWords,
        },
    .numbers =
        {
            .thousands = ",",
            .multipliers = kMultipliers,
        },
    .heads =
        {
            .ordinal_words = kOrdinalWords,
            .ordinal_values = english::kOrdinalValues,
            .session_word = "session",
            .session_words = kSessionWords,
            .agenda_item_words = "agenda item",
            .plural_ending = "s",
            .adopted_by_words = "adopted by",
            .adopted_word = "adopted",
            .signed_word = "(signed)",
            .report_phrases = kReportPhrases,
            .entitled_word = "entitled",
            .statement_phrases = kStatementPhrases,
            .box_words = kBoxWords,
            .submission_phrases = kSubmissionPhrases,
            .draft_phrases = kDraftPhrases,
            .amendment_phrases = kAmendmentPhrases,
            .sub_amendment_phrases = kSubAmendmentPhrases,
            .amended_amendments = kAmendedAmendments,
            .meeting_word = "meeting",
            .plenary_word = "plenary",
            .body_symbols = kBodySymbols,
            .untitled_bodies = kUntitledBodies,
        },
    .sessions = english::kSessions,
    .writing =
        {
            .function_words = kFunctionWords,
            .articles = kArticles,
            .neutral_words = kNeutralWords,
            .numeral_words = kNumeralWords,
            .units = kUnits,
            .rate_word = "per",
            .body_words = kBodyWords,
            .spelling_variants = kSpellingVariants,
            .inflections = kInflections,
            .title_endings = kTitleEndings,
        },
    .drafting = english::kDrafting,
};

}  // namespace clausediff::detail
