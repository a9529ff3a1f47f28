#include "normalise/language_facts.hpp"

#include <iterator>

namespace clausediff::detail {
namespace {

using Months = std::pair<std::string_view, int>;
using Letters = std::pair<std::string_view, std::string_view>;

constexpr Months kEnglishMonths[] = {{"january", 1},   {"february", 2}, {"march", 3},     {"april", 4},
                                     {"may", 5},       {"june", 6},     {"july", 7},      {"august", 8},
                                     {"september", 9}, {"october", 10}, {"november", 11}, {"december", 12}};
constexpr std::string_view kEnglishJoins[] = {"to", "and", ",", "or"};
constexpr std::string_view kEnglishDateWords[] = {"of", "dated"};

constexpr Months kFrenchMonths[] = {{"janvier", 1},   {"février", 2},  {"mars", 3},      {"avril", 4},
                                    {"mai", 5},       {"juin", 6},     {"juillet", 7},   {"août", 8},
                                    {"septembre", 9}, {"octobre", 10}, {"novembre", 11}, {"décembre", 12}};
constexpr std::string_view kFrenchJoins[] = {"au", "et", ",", "ou"};
constexpr std::string_view kFrenchDateWords[] = {"du", "date"};

constexpr Months kSpanishMonths[] = {{"enero", 1},      {"febrero", 2},   {"marzo", 3},    {"abril", 4},
                                     {"mayo", 5},       {"junio", 6},     {"julio", 7},    {"agosto", 8},
                                     {"septiembre", 9}, {"setiembre", 9}, {"octubre", 10}, {"noviembre", 11},
                                     {"diciembre", 12}};
constexpr std::string_view kSpanishJoins[] = {"al", "a", "y", ",", "o"};
constexpr std::string_view kSpanishFillers[] = {"de", "del"};
constexpr std::string_view kSpanishDateWords[] = {"de"};

constexpr Months kRussianMonths[] = {
    {"января", 1},   {"январь", 1},   {"январе", 1},   {"февраля", 2},  {"февраль", 2},  {"феврале", 2},
    {"марта", 3},    {"март", 3},     {"марте", 3},    {"апреля", 4},   {"апрель", 4},   {"апреле", 4},
    {"мая", 5},      {"май", 5},      {"мае", 5},      {"июня", 6},     {"июнь", 6},     {"июне", 6},
    {"июля", 7},     {"июль", 7},     {"июле", 7},     {"августа", 8},  {"август", 8},   {"августе", 8},
    {"сентября", 9}, {"сентябрь", 9}, {"сентябре", 9}, {"октября", 10}, {"октябрь", 10}, {"октябре", 10},
    {"ноября", 11},  {"ноябрь", 11},  {"ноябре", 11},  {"декабря", 12}, {"декабрь", 12}, {"декабре", 12}};
constexpr std::string_view kRussianJoins[] = {"по", "и", ","};
constexpr std::string_view kRussianDateWords[] = {"от"};

constexpr std::string_view kChineseJoins[] = {"至", "和", "、", "到", "及", "与", "或"};

constexpr Months kArabicMonths[] = {{"يناير", 1},   {"فبراير", 2}, {"مارس", 3},   {"أبريل", 4},   {"ابريل", 4},
                                    {"مايو", 5},    {"يونيه", 6},  {"يونيو", 6},  {"يوليه", 7},   {"يوليو", 7},
                                    {"أغسطس", 8},   {"اغسطس", 8},  {"سبتمبر", 9}, {"أكتوبر", 10}, {"اكتوبر", 10},
                                    {"نوفمبر", 11}, {"ديسمبر", 12}};
constexpr std::string_view kArabicJoins[] = {"إلى", "و", "،", "أو"};
constexpr std::string_view kArabicDateWords[] = {"المؤرخ",   "المؤرخة", "المؤرخين", "المؤرختين",
                                                 "المؤرخان", "مؤرخ",    "مؤرخة"};
constexpr Letters kArabicLetters[] = {{"دإ", "S"}, {"دإط", "ES"}};

constexpr FactWords kEnglish = {kEnglishMonths, false, kEnglishJoins, {}, kEnglishDateWords, "", {}};
constexpr FactWords kFrench = {kFrenchMonths, false, kFrenchJoins, {}, kFrenchDateWords, "", {}};
constexpr FactWords kSpanish = {kSpanishMonths, false, kSpanishJoins, kSpanishFillers, kSpanishDateWords, "", {}};
constexpr FactWords kRussian = {kRussianMonths, false, kRussianJoins, {}, kRussianDateWords, "", {}};
constexpr FactWords kChinese = {{}, true, kChineseJoins, {}, {}, "第", {}};
constexpr FactWords kArabic = {kArabicMonths, false, kArabicJoins, {}, kArabicDateWords, "", kArabicLetters};

constexpr std::pair<std::string_view, const FactWords*> kLanguages[] = {
    {"en", &kEnglish}, {"fr", &kFrench}, {"es", &kSpanish}, {"ru", &kRussian}, {"zh", &kChinese}, {"ar", &kArabic}};

}  // namespace

const FactWords* fact_words(std::string_view language) {
    for (const auto& [code, words] : kLanguages) {
        if (code == language) return words;
    }
    return nullptr;
}

}  // namespace clausediff::detail
