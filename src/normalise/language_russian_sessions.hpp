// How sessions are counted in running text: part of the table of Russian.
#pragma once

#include "normalise/language.hpp"

#include <string_view>
#include <utility>

namespace clausediff::detail::russian {

inline constexpr std::pair<std::string_view, int> kOrdinalStems[] = {
    {"перв", 1},         {"втор", 2},       {"трет", 3},         {"четверт", 4},      {"пят", 5},
    {"шест", 6},         {"седьм", 7},      {"восьм", 8},        {"девят", 9},        {"десят", 10},
    {"одиннадцат", 11},  {"двенадцат", 12}, {"тринадцат", 13},   {"четырнадцат", 14}, {"пятнадцат", 15},
    {"шестнадцат", 16},  {"семнадцат", 17}, {"восемнадцат", 18}, {"девятнадцат", 19}, {"двадцат", 20},
    {"тридцат", 30},     {"сороков", 40},   {"пятидесят", 50},   {"шестидесят", 60},  {"семидесят", 70},
    {"восьмидесят", 80}, {"девяност", 90},  {"сот", 100},        {"двухсот", 200},    {"трехсот", 300},
};
inline constexpr std::string_view kOrdinalEndings[] = {"ая",  "ой",   "ую",   "ою",  "ое",  "ый",  "ого", "ому", "ым",
                                                       "ом",  "ые",   "ых",   "ыми", "ий",  "ья",  "ье",  "ью",  "ьи",
                                                       "ьей", "ьего", "ьему", "ьим", "ьем", "ьих", "ьими"};
inline constexpr std::pair<std::string_view, int> kCardinals[] = {
    {"двадцать", 20},    {"тридцать", 30},  {"сорок", 40}, {"пятьдесят", 50}, {"шестьдесят", 60}, {"семьдесят", 70},
    {"восемьдесят", 80}, {"девяносто", 90}, {"сто", 100},  {"двести", 200},   {"триста", 300},
};
inline constexpr std::string_view kFigureEndings[] = {"я", "й", "ю", "е", "х", "м", "ми", "го", "му", "ая", "ой", "ую"};
inline constexpr std::string_view kSessionNouns[] = {"сесси"};
inline constexpr std::string_view kSessionBetween[] = {"чрезвычайной", "специальной", "очередной", "возобновленной",
                                                       "регулярной",   "и",           ",",         "по"};

inline constexpr Sessions kSessions = {
    .ordinal_stems = kOrdinalStems,
    .ordinal_endings = kOrdinalEndings,
    .cardinals = kCardinals,
    .figure_endings = kFigureEndings,
    .nouns = kSessionNouns,
    .between = kSessionBetween,
};

}  // namespace clausediff::detail::russian
