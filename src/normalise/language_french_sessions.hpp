// How sessions are counted in running text: part of the table of French.
#pragma once

#include "normalise/language.hpp"

#include <string_view>
#include <utility>

namespace clausediff::detail::french {

inline constexpr std::pair<std::string_view, int> kOrdinalStems[] = {
    {"premi", 1},      {"unième", 1},       {"deuxième", 2},   {"seconde", 2},   {"troisième", 3}, {"quatre", 4},
    {"quatri", 4},     {"cinquante", 50},   {"cinquanti", 50}, {"cinqu", 5},     {"sixième", 6},   {"septième", 7},
    {"huitième", 8},   {"neuvième", 9},     {"dixième", 10},   {"dix", 10},      {"onzième", 11},  {"douzième", 12},
    {"treizième", 13}, {"quatorzième", 14}, {"quinzième", 15}, {"seizième", 16}, {"vingt", 20},    {"trent", 30},
    {"quarant", 40},   {"soixant", 60},     {"centième", 100},
};
inline constexpr std::string_view kSessionNouns[] = {"session"};
inline constexpr std::string_view kSessionBetween[] = {"et", ",", "à"};
inline constexpr std::string_view kOrdinalJoints[] = {"et"};

inline constexpr Sessions kSessions = {
    .ordinal_stems = kOrdinalStems,
    .nouns = kSessionNouns,
    .between = kSessionBetween,
    .joints = kOrdinalJoints,
};

}  // namespace clausediff::detail::french
