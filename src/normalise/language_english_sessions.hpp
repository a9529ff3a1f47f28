// How sessions are counted in running text: part of the table of English.
#pragma once

#include "normalise/language.hpp"

#include <string_view>
#include <utility>

namespace clausediff::detail::english {

// The words of ordinals; the rules of check on numbers read them too.
inline constexpr std::pair<std::string_view, int> kOrdinalValues[] = {
    {"first", 1},       {"second", 2},       {"third", 3},       {"fourth", 4},      {"fifth", 5},
    {"sixth", 6},       {"seventh", 7},      {"eighth", 8},      {"ninth", 9},       {"tenth", 10},
    {"eleventh", 11},   {"twelfth", 12},     {"thirteenth", 13}, {"fourteenth", 14}, {"fifteenth", 15},
    {"sixteenth", 16},  {"seventeenth", 17}, {"eighteenth", 18}, {"nineteenth", 19}, {"twenty", 20},
    {"twentieth", 20},  {"thirty", 30},      {"thirtieth", 30},  {"forty", 40},      {"fortieth", 40},
    {"fifty", 50},      {"fiftieth", 50},    {"sixty", 60},      {"sixtieth", 60},   {"seventy", 70},
    {"seventieth", 70}, {"eighty", 80},      {"eightieth", 80},  {"ninety", 90},     {"ninetieth", 90},
    {"one", 1},         {"hundred", 100},    {"hundredth", 100},
};
inline constexpr std::string_view kSessionNouns[] = {"session"};
inline constexpr std::string_view kSessionBetween[] = {
    "special", "emergency", "regular", "resumed", "substantive", "organizational", "annual", "and", ",", "to"};
inline constexpr std::string_view kOrdinalJoints[] = {"and"};
inline constexpr std::pair<std::string_view, int> kCardinals[] = {
    {"one", 1},    {"two", 2},    {"three", 3},    {"four", 4},    {"five", 5},    {"six", 6},
    {"seven", 7},  {"eight", 8},  {"nine", 9},     {"twenty", 20}, {"thirty", 30}, {"forty", 40},
    {"fifty", 50}, {"sixty", 60}, {"seventy", 70}, {"eighty", 80}, {"ninety", 90}, {"hundred", 100},
};
inline constexpr std::string_view kFigureEndings[] = {"st", "nd", "rd", "th"};

inline constexpr Sessions kSessions = {
    .ordinal_stems = kOrdinalValues,
    .cardinals = kCardinals,
    .figure_endings = kFigureEndings,
    .nouns = kSessionNouns,
    .between = kSessionBetween,
    .joints = kOrdinalJoints,
};

}  // namespace clausediff::detail::english
