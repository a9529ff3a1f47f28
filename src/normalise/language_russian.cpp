// Russian, as the resolutions of the principal organs have it.
#include "normalise/language_others.hpp"

namespace clausediff::detail {
namespace {

constexpr std::string_view kEnactingBodies[] = {
    "генеральная ассамблея",    "совет безопасности", "экономический и социальный совет",
    "совет по правам человека", "совет по опеке",     "конференция сторон"};

constexpr std::string_view kPreambularWords[] = {
    "акцентируя",   "воздавая",  "воодушевлен",  "воодушевлена", "встревожен",  "встревожена",  "выражая",
    "высказываясь", "действуя",  "делая",        "желая",        "заслушав",    "заявляя",      "изучив",
    "имея",         "испытывая", "исходя",       "констатируя",  "напоминая",   "обеспокоен",   "обеспокоена",
    "обращая",      "одобряя",   "ожидая",       "озабочен",     "озабочена",   "определяя",    "осведомлен",
    "осведомлена",  "осознавая", "осуждая",      "отвергая",     "отдавая",     "откликаясь",   "отмечая",
    "памятуя",      "повторяя",  "поддерживая",  "подтверждая",  "подчеркивая", "полагая",      "получив",
    "поощряя",      "потрясен",  "потрясена",    "предлагая",    "преисполнен", "преисполнена", "приветствуя",
    "привлекая",    "признавая", "признателен",  "признательна", "призывая",    "принимая",     "проведя",
    "продолжая",    "разделяя",  "рассматривая", "рассмотрев",   "рассчитывая", "рекомендуя",   "руководствуясь",
    "сожалея",      "сознавая",  "сохраняя",     "ссылаясь",     "стремясь",    "считая",       "требуя",
    "убежден",      "убеждена",  "углубленно",   "утверждая",    "учитывая"};

constexpr std::string_view kOperativeWords[] = {
    "акцентирует", "ассигнует",    "воздает",      "возобновляет",   "выделяет",      "выражает",     "высказывается",
    "выступает",   "дает",         "заявляет",     "констатирует",   "напоминает",    "обращает",     "обращается",
    "объявляет",   "обязуется",    "одобряет",     "ожидает",        "определяет",    "осуждает",     "отвергает",
    "отдает",      "отмечает",     "повторяет",    "поддерживает",   "подтверждает",  "подчеркивает", "поздравляет",
    "поощряет",    "поручает",     "постановляет", "предлагает",     "приветствует",  "привлекает",   "приглашает",
    "придает",     "признает",     "призывает",    "принимает",      "провозглашает", "продолжает",   "просит",
    "разрешает",   "рассчитывает", "рекомендует",  "соглашается",    "сожалеет",      "сознает",      "сохраняет",
    "ссылается",   "считает",      "требует",      "уполномочивает", "утверждает",    "учитывает"};

constexpr std::string_view kOpeningAdverbs[] = {"с",
                                                "будучи",
                                                "вновь",
                                                "особо",
                                                "решительно",
                                                "высоко",
                                                "настоятельно",
                                                "глубоко",
                                                "самым",
                                                "твердо",
                                                "позитивно",
                                                "положительно",
                                                "торжественно",
                                                "также",
                                                "далее",
                                                "безоговорочно",
                                                "убедительно",
                                                "полностью",
                                                "постоянно",
                                                "должным",
                                                "образом",
                                                "удовлетворением",
                                                "признательностью",
                                                "обеспокоенностью",
                                                "озабоченностью",
                                                "сожалением",
                                                "тревогой",
                                                "интересом",
                                                "глубокой",
                                                "глубоким",
                                                "глубочайшей",
                                                "большой",
                                                "большим",
                                                "серьезной",
                                                "серьезным",
                                                "крайне",
                                                "повторно",
                                                "настойчиво",
                                                "решительным",
                                                "искренней",
                                                "чувством"};

constexpr std::string_view kSequencingAdverbs[] = {"также", "далее", "вновь"};

constexpr std::string_view kMonths[] = {"января", "февраля", "марта",    "апреля",  "мая",    "июня",
                                        "июля",   "августа", "сентября", "октября", "ноября", "декабря"};

constexpr std::string_view kYearWords[] = {"года", "году", "год"};

constexpr std::string_view kPartLetters[] = {"А", "В", "С"};  // Cyrillic ones that look like A, B and C

constexpr std::string_view kCitedWords[] = {"резолюция",  "резолюции", "резолюцию", "резолюцией", "резолюций",
                                            "резолюциях", "решение",   "решения",   "решению",    "решений"};

constexpr std::string_view kParagraphWords[] = {"пункт", "пункта", "пункте", "пункту", "пункты", "пунктов", "пунктах"};

constexpr std::string_view kRangeWords[] = {"по"};

constexpr std::string_view kListWords[] = {"и", "или", ","};

constexpr std::string_view kOwnTextPhrases[] = {"настоящей резолюции"};

constexpr std::string_view kAnnexWords[] = {"приложение", "добавление"};

constexpr std::string_view kHeadingWords[] = {"статья", "раздел", "часть", "глава", "правило", "принцип", "цель"};

constexpr std::string_view kNumberedWords[] = {
    "резолюция", "резолюции",  "резолюцию",  "резолюцией", "резолюций", "решение",  "решения",   "решению",
    "решений",   "статья",     "статьи",     "статье",     "статью",    "статей",   "статьях",   "статьями",
    "пункт",     "пункта",     "пункте",     "пункту",     "пункты",    "пунктов",  "пунктах",   "п",
    "пп",        "приложение", "приложения", "приложении", "раздел",    "раздела",  "разделе",   "разделы",
    "глава",     "главы",      "главе",      "часть",      "части",     "правило",  "правила",   "цель",
    "цели",      "целей",      "задача",     "принцип",    "принципа",  "протокол", "протокола", "протоколу",
    "таблица",   "том",        "стр",        "с",          "no",        "к",        "и",         "или",
    "от",        "до",         "в",          "на",         "из",        "по",       "около",     "более",
    "менее",     "между",      "не",         "января",     "февраля",   "марта",    "апреля",    "мая",
    "июня",      "июля",       "августа",    "сентября",   "октября",   "ноября",   "декабря",   "года"};

constexpr std::string_view kWordsWithGluedNumber[] = {"rev", "corr", "add", "amend", "км", "см", "мм"};

constexpr std::string_view kSessionPhrases[] = {"сессия"};

constexpr std::string_view kItemEndings[] = {"повестки дня"};

constexpr std::string_view kMeetingPhrases[] = {"пленарное заседание", "заседание", "пленарном заседании", "заседании"};

constexpr std::string_view kAdoptedByPhrases[] = {"принятая"};

constexpr std::string_view kUntitledBodies[] = {"совет безопасности"};

constexpr std::string_view kFunctionWords[] = {
    "в",       "во",  "на",   "и",    "или",   "а",   "но",  "что", "как",   "который", "которая", "которые", "которых",
    "которым", "из",  "к",    "ко",   "о",     "об",  "от",  "до",  "по",    "при",     "с",       "со",      "за",
    "для",     "не",  "ни",   "же",   "их",    "его", "ее",  "это", "этой",  "этого",   "этих",    "также",   "том",
    "числе",   "все", "всех", "всем", "между", "под", "над", "без", "через", "быть",    "был",     "была",    "были"};

constexpr std::string_view kNeutralWords[] = {"в", "на", "и", "или", "к", "о", "от", "по", "с"};

constexpr std::string_view kUnits[] = {"процент",  "процента",  "процентов", "млн",       "млрд",       "миллион",
                                       "миллиона", "миллионов", "миллиард",  "миллиарда", "миллиардов", "долларов",
                                       "долл",     "года",      "лет",       "год",       "месяцев",    "месяца",
                                       "дней",     "дня",       "недель",    "часов",     "км"};

constexpr std::string_view kNumeralWords[] = {"два",   "две",       "три",    "четыре", "пять",     "шесть",
                                              "семь",  "восемь",    "девять", "десять", "двадцать", "тридцать",
                                              "сорок", "пятьдесят", "сто",    "тысяча"};

}  // namespace

const Language kRussian = {
    .code = "ru",
    .openings =
        {
            .enacting_bodies = kEnactingBodies,

            .preambular_words = kPreambularWords,
            .operative_words = kOperativeWords,

            .opening_adverbs = kOpeningAdverbs,
            .sequencing_adverbs = kSequencingAdverbs,
            .joining_word = "и",
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
            .year_words = kYearWords,
        },
    .citations =
        {
            .cited_words = kCitedWords,
            .citation_date_word = "от",
            .part_letters = kPartLetters,
            .paragraph_words = kParagraphWords,
            .range_words = kRangeWords,
            .list_words = kListWords,
            .above_word = "выше",
            .below_word = "ниже",
            .own_text_phrases = kOwnTextPhrases,
        },
    .heads =
        {
            .session_phrases = kSessionPhrases,
            .item_opening = "пункт",
            .item_endings = kItemEndings,
            .meeting_phrases = kMeetingPhrases,
            .adopted_by_phrases = kAdoptedByPhrases,
            .untitled_bodies = kUntitledBodies,
        },
    .writing =
        {
            .idle_spaces = IdleSpaces::at_signs,
            .digit_groups = DigitGroups::spaces,
            .decimal_comma = true,
            .function_words = kFunctionWords,
            .neutral_words = kNeutralWords,
            .numeral_words = kNumeralWords,
            .units = kUnits,
        },
    .drafting = {},
};

}  // namespace clausediff::detail
