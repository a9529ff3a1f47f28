// How sessions are counted in running text: part of the table of Chinese.
#pragma once

#include "normalise/language.hpp"

#include <string_view>
#include <utility>

namespace clausediff::detail::chinese {

inline constexpr std::pair<std::string_view, int> kOrdinalStems[] = {
    {"一", 1}, {"二", 2}, {"三", 3}, {"四", 4},  {"五", 5},   {"六", 6},
    {"七", 7}, {"八", 8}, {"九", 9}, {"十", 10}, {"百", 100},
};
inline constexpr std::string_view kSessionNouns[] = {"届"};
inline constexpr std::string_view kSessionNounEndings[] = {"会", "特别会议", "紧急特别会议", "常会", "续会"};
inline constexpr std::string_view kSessionBetween[] = {"、", "和", "至", "第", "届"};
inline constexpr std::string_view kOrdinalJoints[] = {"零", "〇"};

inline constexpr Sessions kSessions = {
    .ordinal_stems = kOrdinalStems,
    .nouns = kSessionNouns,
    .noun_endings = kSessionNounEndings,
    .between = kSessionBetween,
    .joints = kOrdinalJoints,
    .opening = "第",
};

}  // namespace clausediff::detail::chinese
