// What drafters of Chinese texts and their editors look at: part of the table of Chinese.
#pragma once

#include "normalise/language.hpp"

#include <string_view>
#include <utility>

namespace clausediff::detail::chinese {

inline constexpr std::pair<std::string_view, std::string_view> kPairs[] = {{"(", ")"}, {"（", "）"}, {"[", "]"},
                                                                           {"“", "”"}, {"《", "》"}, {"〈", "〉"}};

inline constexpr std::string_view kSequencingChain[] = {"又", "还"};
inline constexpr std::string_view kUneditedBodies[] = {"安全理事会"};
inline constexpr std::string_view kOtherBodies[] = {"理事会", "委员会", "缔约方", "缔约国"};

inline constexpr std::string_view kPlaceholderWords[] = {"xx", "xxx", "xxxx"};
inline constexpr std::string_view kPlaceholderPhrases[] = {"待定", "待补", "待确认", "待填"};

inline constexpr Drafting kDrafting = {
    .signs = {.comma = "，", .semicolon = "；", .stop = "。", .colon = "：", .pairs = kPairs},
    .adverb_first = true,
    .reference_ending = "段",
    .other_bodies = kOtherBodies,
    .session_body = "大会",
    .unedited_bodies = kUneditedBodies,
    .ibid = "同上",
    .placeholder_words = kPlaceholderWords,
    .placeholder_phrases = kPlaceholderPhrases,
};

}  // namespace clausediff::detail::chinese
