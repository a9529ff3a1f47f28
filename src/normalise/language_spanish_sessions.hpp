// How sessions are counted in running text: part of the table of Spanish.
#pragma once

#include "normalise/language.hpp"

#include <string_view>
#include <utility>

namespace clausediff::detail::spanish {

inline constexpr std::pair<std::string_view, int> kOrdinalStems[] = {
    {"primer", 1},       {"segund", 2},        {"tercer", 3},          {"cuart", 4},           {"quint", 5},
    {"sext", 6},         {"séptim", 7},        {"octav", 8},           {"noven", 9},           {"undécim", 11},
    {"duodécim", 12},    {"decimoprimer", 11}, {"decimosegund", 12},   {"decimotercer", 13},   {"decimocuart", 14},
    {"decimoquint", 15}, {"decimosext", 16},   {"decimoséptim", 17},   {"decimoctav", 18},     {"decimonoven", 19},
    {"décim", 10},       {"vigésim", 20},      {"vigesimoprimer", 21}, {"vigesimosegund", 22}, {"trigésim", 30},
    {"cuadragésim", 40}, {"quincuagésim", 50}, {"sexagésim", 60},      {"septuagésim", 70},    {"octogésim", 80},
    {"nonagésim", 90},   {"centésim", 100},    {"ducentésim", 200},
};
inline constexpr std::string_view kOrdinalEndings[] = {"", "o", "a", "os", "as"};
inline constexpr std::string_view kFigureEndings[] = {"º", "ª", "°", "o", "a", "er"};
inline constexpr std::string_view kSessionNouns[] = {"sesiones"};
inline constexpr std::string_view kSessionBetween[] = {
    "período",    "períodos",    "extraordinario", "extraordinarios", "ordinario", "ordinarios",
    "sustantivo", "sustantivos", "anual",          "anuales",         "de",        "y",
    ",",          "al"};

inline constexpr Sessions kSessions = {
    .ordinal_stems = kOrdinalStems,
    .ordinal_endings = kOrdinalEndings,
    .figure_endings = kFigureEndings,
    .nouns = kSessionNouns,
    .between = kSessionBetween,
};

}  // namespace clausediff::detail::spanish
