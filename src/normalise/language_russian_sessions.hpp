// How sessions are counted in running text: part of the table of Russian.
#pragma once

#include "normalise/language.hpp"

#include <string_view>
#include <utility>

namespace clausediff::detail::russian {

inline constexpr std::pair<std::string_view, int> kOrdinalStems[] = {
    {"перв", 1},        {"втор", 2},         {"трет", 3},         {"четверт", 4},      {"пятидесят", 50},
    {"пятьдесят", 50},  {"пятнадцат", 15},   {"пят", 5},          {"шестидесят", 60},  {"шестьдесят", 60},
    {"шестнадцат", 16}, {"шест", 6},         {"седьм", 7},        {"семидесят", 70},   {"семьдесят", 70},
    {"семнадцат", 17},  {"восьмидесят", 80}, {"восемьдесят", 80}, {"восемнадцат", 18}, {"восьм", 8},
    {"девяност", 90},   {"девятнадцат", 19}, {"девят", 9},        {"десят", 10},       {"одиннадцат", 11},
    {"двенадцат", 12},  {"тринадцат", 13},   {"четырнадцат", 14}, {"двадцат", 20},     {"тридцат", 30},
    {"сорок", 40},      {"сот", 100},        {"сто", 100},
};
inline constexpr std::string_view kSessionNouns[] = {"сесси"};
inline constexpr std::string_view kSessionBetween[] = {"чрезвычайной", "специальной", "очередной", "возобновленной",
                                                       "регулярной",   "и",           ",",         "по"};

inline constexpr Sessions kSessions = {
    .ordinal_stems = kOrdinalStems,
    .nouns = kSessionNouns,
    .between = kSessionBetween,
};

}  // namespace clausediff::detail::russian
