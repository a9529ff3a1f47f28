// French, as the resolutions of the principal organs have it.
#include "normalise/language_french_drafting.hpp"
#include "normalise/language_french_sessions.hpp"
#include "normalise/language_others.hpp"

namespace clausediff::detail {
namespace {

constexpr std::string_view kEnactingBodies[] = {"l'assemblée générale",
                                                "le conseil de sécurité",
                                                "le conseil économique et social",
                                                "le conseil des droits de l'homme",
                                                "le conseil de tutelle",
                                                "la conférence des parties"};

constexpr std::string_view kBodyArticles[] = {"l'", "le ", "la ", "les "};

constexpr std::string_view kPreambularWords[] = {
    "accueillant", "affirmant",   "agissant",      "alarmé",      "alarmée",      "appelant",    "approuvant",
    "appréciant",  "appuyant",    "attendant",     "attirant",    "ayant",        "commémorant", "condamnant",
    "confirmant",  "connaissant", "conscient",     "consciente",  "considérant",  "constatant",  "continuant",
    "convaincu",   "convaincue",  "convenant",     "craignant",   "demandant",    "demeurant",   "donnant",
    "déclarant",   "dénonçant",   "déplorant",     "désireuse",   "déterminé",    "déterminée",  "encourageant",
    "encouragée",  "engageant",   "estimant",      "exhortant",   "exigeant",     "exprimant",   "faisant",
    "favorable",   "félicitant",  "gardant",       "guidé",       "guidée",       "honorant",    "inquiet",
    "inquiète",    "insistant",   "invitant",      "jugeant",     "lançant",      "louant",      "mesurant",
    "mettant",     "notant",      "observant",     "partant",     "prenant",      "préconisant", "préoccupé",
    "préoccupée",  "rappelant",   "reconnaissant", "redisant",    "regrettant",   "rejetant",    "relayant",
    "relevant",    "remerciant",  "rendant",       "renouvelant", "restant",      "réaffirmant", "réitérant",
    "répondant",   "résolu",      "résolue",       "s'engageant", "s'inquiétant", "s'inspirant", "sachant",
    "saluant",     "souhaitant",  "soulignant",    "soutenant",   "tenant",       "épaulant",    "étant",
    "priant",      "décidant"};

constexpr std::string_view kOperativeWords[] = {
    "accueille", "adopte",   "affirme",   "appelle",   "approuve",  "apprécie",   "appuie",    "attend",
    "autorise",  "charge",   "comprend",  "compte",    "condamne",  "confirme",   "connaît",   "considère",
    "constate",  "continue", "convient",  "croit",     "demande",   "demeure",    "dit",       "donne",
    "décide",    "déclare",  "dénonce",   "déplore",   "encourage", "engage",     "enjoint",   "entend",
    "espère",    "est",      "estime",    "exhorte",   "exige",     "exprime",    "fait",      "félicite",
    "incite",    "indique",  "insiste",   "invite",    "juge",      "lance",      "maintient", "mesure",
    "met",       "note",     "observe",   "ouvre",     "partage",   "prend",      "prie",      "proclame",
    "prolonge",  "propose",  "préconise", "prône",     "rappelle",  "recommande", "reconnaît", "redit",
    "regrette",  "rejette",  "relève",    "remercie",  "rend",      "renouvelle", "respecte",  "reste",
    "réaffirme", "réitère",  "répète",    "s'associe", "s'engage",  "s'inquiète", "s'élève",   "sait",
    "salue",     "signale",  "souhaite",  "souligne",  "soumet",    "souscrit",   "soutient",  "tient"};

constexpr std::string_view kOpeningAdverbs[] = {
    "se", "profondément", "vivement",       "gravement", "fermement",  "particulièrement", "extrêmement", "également",
    "en", "outre",        "plus",           "aussi",     "toujours",   "sérieusement",     "hautement",   "pleinement",
    "à",  "nouveau",      "solennellement", "tout",      "résolument", "énergiquement"};

constexpr std::string_view kSequencingAdverbs[] = {"également", "outre", "plus", "aussi"};

constexpr std::string_view kMonths[] = {"janvier", "février", "mars",      "avril",   "mai",      "juin",
                                        "juillet", "août",    "septembre", "octobre", "novembre", "décembre"};

constexpr std::string_view kFirstDays[] = {"1er"};

constexpr std::string_view kElisions[] = {"c", "d",      "j",  "jusqu",  "l", "lorsqu", "m",
                                          "n", "puisqu", "qu", "quoiqu", "s", "t"};

constexpr std::string_view kCitedWords[] = {"résolution", "résolutions", "décision", "décisions"};

constexpr std::string_view kParagraphWords[] = {"paragraphe", "paragraphes"};

constexpr std::string_view kRangeWords[] = {"à"};

constexpr std::string_view kListWords[] = {"et", "ou", ","};

constexpr std::string_view kOwnTextPhrases[] = {"de la présente résolution"};

constexpr std::string_view kAnnexWords[] = {"annexe", "appendice"};

constexpr std::string_view kHeadingWords[] = {"article", "section",  "partie", "chapitre",
                                              "titre",   "principe", "règle",  "objectif"};

constexpr std::string_view kNumberedWords[] = {
    "résolution", "résolutions", "article",  "articles",  "paragraphe", "paragraphes", "par",     "annexe",
    "annexes",    "section",     "sections", "chapitre",  "chapitres",  "partie",      "session", "décision",
    "décisions",  "règle",       "règles",   "objectif",  "objectifs",  "cible",       "cibles",  "principe",
    "no",         "nos",         "numéro",   "protocole", "protocoles", "tableau",     "point",   "points",
    "page",       "pages",       "p",        "vol",       "volume",     "additif",     "add",     "rev",
    "corr",       "supplément",  "à",        "et",        "ou",         "de",          "du",      "des",
    "le",         "la",          "les",      "au",        "aux",        "entre",       "environ", "plus",
    "moins",      "janvier",     "février",  "mars",      "avril",      "mai",         "juin",    "juillet",
    "août",       "septembre",   "octobre",  "novembre",  "décembre"};

constexpr std::string_view kWordsWithGluedNumber[] = {"rev", "corr", "add",  "amend", "no", "nos", "vol",
                                                      "art", "par",  "chap", "km",    "cm", "mm"};

constexpr std::string_view kSessionPhrases[] = {"session"};

constexpr std::string_view kItemEndings[] = {"de l'ordre du jour"};

constexpr std::string_view kMeetingPhrases[] = {"séance plénière", "séance", "réunion"};

constexpr std::string_view kAdoptedByPhrases[] = {"adoptée par"};

constexpr std::string_view kUntitledBodies[] = {"conseil de sécurité"};

constexpr std::string_view kFunctionWords[] = {
    "le",     "la",   "les",   "l",      "d",     "un",   "une",    "des",     "de",        "du",        "à",
    "au",     "aux",  "et",    "ou",     "ni",    "que",  "qui",    "dont",    "où",        "dans",      "en",
    "sur",    "par",  "pour",  "avec",   "sans",  "sous", "ce",     "cette",   "ces",       "son",       "sa",
    "ses",    "leur", "leurs", "il",     "elle",  "ils",  "elles",  "se",      "ne",        "pas",       "plus",
    "est",    "sont", "a",     "ont",    "été",   "être", "afin",   "ainsi",   "notamment", "également", "tous",
    "toutes", "tout", "toute", "autres", "entre", "vers", "chez",   "comme",   "si",        "y",         "compris",
    "l'",     "d'",   "qu'",   "n'",     "s'",    "c'",   "jusqu'", "lorsqu'", "puisqu'"};

constexpr std::string_view kNeutralWords[] = {"le", "la", "les", "un", "une", "des", "de", "du",
                                              "à",  "au", "aux", "et", "ou",  "en",  "l'", "d'"};

constexpr std::string_view kArticles[] = {"le", "la", "les", "un", "une", "des", "l'"};

constexpr std::string_view kUnits[] = {"pour",    "cent",   "million",    "millions", "milliard", "milliards",
                                       "dollars", "euros",  "ans",        "an",       "années",   "année",
                                       "mois",    "jours",  "jour",       "semaines", "semaine",  "heures",
                                       "heure",   "mètres", "kilomètres", "km",       "tonnes",   "hectares"};

constexpr std::string_view kNumeralWords[] = {
    "deux",   "trois",    "quatre", "cinq",  "six",   "sept",   "huit",     "neuf",      "dix",      "onze", "douze",
    "treize", "quatorze", "quinze", "seize", "vingt", "trente", "quarante", "cinquante", "soixante", "cent", "mille"};

constexpr std::string_view kDayJoins[] = {"au", "à", "et", ",", "ou"};

constexpr std::string_view kOtherDateWords[] = {"date"};

constexpr std::pair<std::string_view, int> kMultipliers[] = {
    {"million", 6}, {"millions", 6}, {"milliard", 9}, {"milliards", 9}};

}  // namespace

const Language kFrench = {
    .code = "fr",
    .openings =
        {
            .enacting_bodies = kEnactingBodies,
            .body_articles = kBodyArticles,
            .with_capital = true,
            .preambular_words = kPreambularWords,
            .operative_words = kOperativeWords,

            .opening_adverbs = kOpeningAdverbs,
            .sequencing_adverbs = kSequencingAdverbs,
            .joining_word = "et",
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
            .words = 4,
            .first_days = kFirstDays,
            .day_joins = kDayJoins,
        },
    .citations =
        {
            .cited_words = kCitedWords,
            .citation_date_word = "du",
            .paragraph_words = kParagraphWords,
            .range_words = kRangeWords,
            .list_words = kListWords,
            .above_word = "ci-dessus",
            .below_word = "ci-après",
            .own_text_phrases = kOwnTextPhrases,
            .other_date_words = kOtherDateWords,
        },
    .numbers =
        {
            .decimal = ",",
            .groups = DigitGroups::spaces,
            .multipliers = kMultipliers,
        },
    .heads =
        {
            .session_phrases = kSessionPhrases,
            .item_opening = "point",
            .item_endings = kItemEndings,
            .meeting_phrases = kMeetingPhrases,
            .adopted_by_phrases = kAdoptedByPhrases,
            .untitled_bodies = kUntitledBodies,
        },
    .sessions = french::kSessions,
    .writing =
        {
            .idle_spaces = IdleSpaces::at_signs,
            .elisions = kElisions,
            .function_words = kFunctionWords,
            .articles = kArticles,
            .neutral_words = kNeutralWords,
            .numeral_words = kNumeralWords,
            .units = kUnits,
            .rate_word = "pour",
        },
    .drafting = french::kDrafting,
};

}  // namespace clausediff::detail
