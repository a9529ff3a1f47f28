// How sessions are counted in running text: part of the table of French.
#pragma once

#include "normalise/language.hpp"

#include <string_view>
#include <utility>

namespace clausediff::detail::french {

inline constexpr std::pair<std::string_view, int> kOrdinalStems[] = {
    {"premi", 1},  {"un", 1},     {"secon", 2},    {"deux", 2},      {"trois", 3},    {"quatr", 4},
    {"cinqu", 5},  {"six", 6},    {"sept", 7},     {"huit", 8},      {"neuv", 9},     {"dix", 10},
    {"onz", 11},   {"douz", 12},  {"treiz", 13},   {"quatorz", 14},  {"quinz", 15},   {"seiz", 16},
    {"vingt", 20}, {"trent", 30}, {"quarant", 40}, {"cinquant", 50}, {"soixant", 60}, {"cent", 100},
};
inline constexpr std::string_view kOrdinalEndings[] = {"ième", "ièmes", "er", "ers", "ère",
                                                       "ères", "d",     "ds", "de",  "des"};
inline constexpr std::pair<std::string_view, int> kCardinals[] = {
    {"deux", 2},    {"trois", 3},     {"quatre", 4},     {"cinq", 5},      {"six", 6},
    {"sept", 7},    {"huit", 8},      {"neuf", 9},       {"dix", 10},      {"vingt", 20},
    {"trente", 30}, {"quarante", 40}, {"cinquante", 50}, {"soixante", 60}, {"cent", 100},
};
inline constexpr std::string_view kLoneStems[] = {"premi", "secon"};
inline constexpr std::string_view kFigureEndings[] = {"e", "er", "re", "ère", "ème", "eme", "ième"};
inline constexpr std::string_view kSessionNouns[] = {"session"};
inline constexpr std::string_view kSessionBetween[] = {"et", ",", "à"};
inline constexpr std::string_view kOrdinalJoints[] = {"et"};

inline constexpr Sessions kSessions = {
    .ordinal_stems = kOrdinalStems,
    .ordinal_endings = kOrdinalEndings,
    .cardinals = kCardinals,
    .lone_stems = kLoneStems,
    .figure_endings = kFigureEndings,
    .nouns = kSessionNouns,
    .between = kSessionBetween,
    .joints = kOrdinalJoints,
};

}  // namespace clausediff::detail::french
