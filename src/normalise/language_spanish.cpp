// Spanish, as the resolutions of the principal organs have it.
#include "normalise/language_others.hpp"
#include "normalise/language_spanish_drafting.hpp"
#include "normalise/language_spanish_sessions.hpp"
#include "normalise/language_spanish_verbs.hpp"

namespace clausediff::detail {
namespace {

constexpr std::string_view kEnactingBodies[] = {"la asamblea general",
                                                "el consejo de seguridad",
                                                "el consejo económico y social",
                                                "el consejo de derechos humanos",
                                                "el consejo de administración fiduciaria",
                                                "la conferencia de las partes"};

constexpr std::string_view kBodyArticles[] = {"la ", "el ", "los ", "las "};

constexpr std::string_view kPreambularWords[] = {
    "acogiendo",        "actuando",     "afirmando",  "aguardando",  "alarmada",     "alarmado",
    "alentada",         "alentando",    "apoyando",   "apreciando",  "compartiendo", "comprendiendo",
    "comprometiéndose", "condenando",   "confiando",  "confirmando", "conmemorando", "conocedora",
    "consciente",       "considerando", "convencida", "convencido",  "creyendo",     "decepcionada",
    "decidida",         "decidido",     "deplorando", "deseando",    "deseosa",      "destacando",
    "determinada",      "encomiando",   "exhortando", "exigiendo",   "expresando",   "manifestando",
    "transmitiendo",    "guiada",       "guiado",     "habiendo",    "haciendo",     "honrando",
    "instando",         "invitando",    "lamentando", "manteniendo", "observando",   "partiendo",
    "pidiendo",         "poniendo",     "preocupada", "preocupado",  "reafirmando",  "recalcando",
    "rechazando",       "reconociendo", "recordando", "reiterando",  "renovando",    "resaltando",
    "respaldando",      "respondiendo", "resuelta",   "rindiendo",   "señalando",    "siguiendo",
    "subrayando",       "teniendo",     "tomando",    "solicitando", "decidiendo",   "recomendando"};

constexpr std::string_view kOperativeWords[] = {
    "acoge",    "adopta",    "afirma",     "aguarda",    "alienta",   "anima",    "apoya",      "aprecia",  "aprueba",
    "autoriza", "comprende", "condena",    "confirma",   "considera", "consigna", "continúa",   "conviene", "decide",
    "declara",  "deplora",   "destaca",    "determina",  "encarga",   "encomia",  "encomienda", "entiende", "espera",
    "exhorta",  "exige",     "expresa",    "manifiesta", "transmite", "felicita", "hace",       "insta",    "invita",
    "lamenta",  "mantiene",  "observa",    "pide",       "pone",      "proclama", "propone",    "prorroga", "reafirma",
    "recalca",  "rechaza",   "recomienda", "reconfirma", "reconoce",  "recuerda", "reitera",    "renueva",  "requiere",
    "resalta",  "respalda",  "respeta",    "resuelve",   "rinde",     "señala",   "sigue",      "solicita", "subraya",
    "tiene",    "toma",      "valora"};

constexpr std::string_view kOpeningAdverbs[] = {
    "se",      "profundamente", "gravemente", "seriamente", "sumamente", "firmemente", "muy", "particularmente",
    "también", "además",        "asimismo",   "plenamente", "vivamente"};

constexpr std::string_view kSequencingAdverbs[] = {"también", "además", "asimismo"};

constexpr std::string_view kMonths[] = {"enero", "febrero", "marzo",      "abril",   "mayo",      "junio",
                                        "julio", "agosto",  "septiembre", "octubre", "noviembre", "diciembre",
                                        "enero", "febrero", "marzo",      "abril",   "mayo",      "junio",
                                        "julio", "agosto",  "setiembre",  "octubre", "noviembre", "diciembre"};

constexpr std::string_view kDateWords[] = {"de", "del"};

constexpr std::string_view kDateForms[] = {"del"};

constexpr std::string_view kFirstDays[] = {"1º", "1°"};

constexpr std::string_view kCitedWords[] = {"resolución", "resoluciones", "decisión", "decisiones"};

constexpr std::string_view kParagraphWords[] = {"párrafo", "párrafos"};

constexpr std::string_view kRangeWords[] = {"a"};

constexpr std::string_view kListWords[] = {"y", "o", "e", "u", ","};

constexpr std::string_view kOwnTextPhrases[] = {"de la presente resolución"};

constexpr std::string_view kAnnexWords[] = {"anexo", "apéndice"};

constexpr std::string_view kHeadingWords[] = {"artículo", "sección",   "parte", "capítulo",
                                              "título",   "principio", "regla", "objetivo"};

constexpr std::string_view kNumberedWords[] = {
    "resolución", "resoluciones", "artículo",  "artículos",  "párrafo",    "párrafos", "párr",
    "párrs",      "anexo",        "anexos",    "sección",    "secciones",  "secc",     "capítulo",
    "capítulos",  "cap",          "parte",     "decisión",   "decisiones", "regla",    "reglas",
    "objetivo",   "objetivos",    "meta",      "metas",      "principio",  "núm",      "núms",
    "número",     "números",      "protocolo", "protocolos", "cuadro",     "tema",     "temas",
    "página",     "páginas",      "pág",       "págs",       "vol",        "volumen",  "adición",
    "add",        "rev",          "corr",      "suplemento", "a",          "y",        "o",
    "e",          "de",           "del",       "el",         "la",         "los",      "las",
    "en",         "entre",        "unos",      "más",        "menos",      "enero",    "febrero",
    "marzo",      "abril",        "mayo",      "junio",      "julio",      "agosto",   "septiembre",
    "octubre",    "noviembre",    "diciembre"};

constexpr std::string_view kWordsWithGluedNumber[] = {"rev", "corr", "add", "amend", "núm", "vol",
                                                      "art", "párr", "cap", "km",    "cm",  "mm"};

constexpr std::string_view kSessionPhrases[] = {"período de sesiones"};

constexpr std::string_view kItemEndings[] = {"del programa", "de la agenda"};

constexpr std::string_view kMeetingPhrases[] = {"sesión plenaria", "sesión"};

constexpr std::string_view kAdoptedByPhrases[] = {"aprobada por"};

constexpr std::string_view kUntitledBodies[] = {"consejo de seguridad"};

constexpr std::string_view kFunctionWords[] = {
    "el",    "la",   "los",  "las",      "un",       "una",       "unos",     "unas",  "de",    "del",   "a",
    "al",    "y",    "o",    "e",        "u",        "ni",        "que",      "quien", "cuyo",  "donde", "en",
    "sobre", "por",  "para", "con",      "sin",      "bajo",      "este",     "esta",  "estos", "estas", "ese",
    "esa",   "su",   "sus",  "lo",       "se",       "no",        "más",      "es",    "son",   "ha",    "han",
    "sido",  "ser",  "fin",  "así",      "también",  "todos",     "todas",    "todo",  "toda",  "otros", "otras",
    "entre", "como", "si",   "incluido", "incluida", "incluidos", "incluidas"};

constexpr std::string_view kNeutralWords[] = {"el",  "la", "los", "las", "un", "una", "de",
                                              "del", "a",  "al",  "y",   "o",  "e",   "en"};

constexpr std::string_view kArticles[] = {"el", "la", "los", "las", "un", "una"};

constexpr std::string_view kUnits[] = {"por",   "ciento", "millón", "millones",   "dólares", "euros",     "años",
                                       "año",   "meses",  "mes",    "días",       "día",     "semanas",   "semana",
                                       "horas", "hora",   "metros", "kilómetros", "km",      "toneladas", "hectáreas"};

constexpr std::string_view kNumeralWords[] = {
    "dos",   "tres",    "cuatro", "cinco",  "seis",    "siete",    "ocho",      "nueve",   "diez", "once", "doce",
    "trece", "catorce", "quince", "veinte", "treinta", "cuarenta", "cincuenta", "sesenta", "cien", "mil"};

constexpr std::string_view kDayJoins[] = {"al", "a", "y", ",", "o"};

constexpr std::string_view kDayWordJoins[] = {"de"};

constexpr std::string_view kContentWords[] = {"que"};

constexpr std::pair<std::string_view, int> kMultipliers[] = {{"mil", 3}, {"millón", 6}, {"millones", 6}};

}  // namespace

const Language kSpanish = {
    .code = "es",
    .openings =
        {
            .enacting_bodies = kEnactingBodies,
            .body_articles = kBodyArticles,
            .with_capital = true,
            .preambular_words = kPreambularWords,
            .operative_words = kOperativeWords,

            .opening_adverbs = kOpeningAdverbs,
            .sequencing_adverbs = kSequencingAdverbs,
            .sequencing_chain = spanish::kSequencingChain,
            .qualifying_phrases = spanish::kQualifyingPhrases,
            .joining_word = "y",
            .verb_particles = spanish::kVerbParticles,
            .feeling_prepositions = spanish::kFeelingPrepositions,
            .expressing_verbs = spanish::kExpressingVerbs,
            .feelings = spanish::kFeelings,
            .content_words = kContentWords,
            .english_verbs = kSpanishVerbPairs,
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
            .date_words = kDateWords,
            .words = 5,
            .first_days = kFirstDays,
            .day_joins = kDayJoins,
            .day_word_joins = kDayWordJoins,
        },
    .citations =
        {
            .cited_words = kCitedWords,
            .citation_date_word = "de",
            .citation_date_forms = kDateForms,
            .comma_before_date = true,
            .paragraph_words = kParagraphWords,
            .range_words = kRangeWords,
            .list_words = kListWords,
            .above_word = "anterior",
            .below_word = "siguiente",
            .own_text_phrases = kOwnTextPhrases,
        },
    .numbers =
        {
            .decimal = ",",
            .thousands = ".",
            .groups = DigitGroups::spaces,
            .multipliers = kMultipliers,
        },
    .heads =
        {
            .session_phrases = kSessionPhrases,
            .item_opening = "tema",
            .item_endings = kItemEndings,
            .meeting_phrases = kMeetingPhrases,
            .adopted_by_phrases = kAdoptedByPhrases,
            .untitled_bodies = kUntitledBodies,
        },
    .sessions = spanish::kSessions,
    .writing =
        {
            .idle_spaces = IdleSpaces::at_signs,
            .function_words = kFunctionWords,
            .articles = kArticles,
            .neutral_words = kNeutralWords,
            .numeral_words = kNumeralWords,
            .units = kUnits,
            .rate_word = "por",
        },
    .drafting = spanish::kDrafting,
};

}  // namespace clausediff::detail
