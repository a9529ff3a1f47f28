// What drafters of Russian texts and their editors look at: part of the table of Russian.
#pragma once

#include "normalise/language.hpp"

#include <string_view>
#include <utility>

namespace clausediff::detail::russian {

inline constexpr std::pair<std::string_view, std::string_view> kPairs[] = {{"(", ")"}, {"[", "]"}, {"«", "»"}};

inline constexpr std::string_view kFeminineBodies[] = {"генеральная ассамблея"};
inline constexpr std::string_view kMasculineBodies[] = {"совет безопасности", "экономический и социальный совет",
                                                        "совет по правам человека"};
inline constexpr std::pair<std::string_view, std::string_view> kAgreeing[] = {
    {"убежден", "убеждена"},         {"обеспокоен", "обеспокоена"}, {"озабочен", "озабочена"},
    {"встревожен", "встревожена"},   {"уверен", "уверена"},         {"преисполнен", "преисполнена"},
    {"воодушевлен", "воодушевлена"}, {"потрясен", "потрясена"},
};

inline constexpr std::string_view kUneditedBodies[] = {"совет безопасности"};
inline constexpr std::string_view kOtherBodies[] = {"совет", "комитет", "комисси", "конференц", "конгресс"};

inline constexpr std::pair<std::string_view, std::string_view> kIbidParts[] = {
    {"том", "том"}, {"тома", "том"}, {"дополнение", "дополнение"}};

inline constexpr std::string_view kPlaceholderWords[] = {"xx", "xxx", "xxxx", "хх", "ххх", "хххх"};
inline constexpr std::string_view kPlaceholderPhrases[] = {"подлежит уточнению", "будет уточнено", "будет указан",
                                                           "будет добавлен", "подлежит определению"};

inline constexpr Drafting kDrafting = {
    .signs = {.pairs = kPairs, .quotation = "«"},
    .agreement = {.feminine_bodies = kFeminineBodies, .masculine_bodies = kMasculineBodies, .words = kAgreeing},
    .other_bodies = kOtherBodies,
    .session_body = "генеральная ассамблея",
    .unedited_bodies = kUneditedBodies,
    .ibid = "там же",
    .ibid_parts = kIbidParts,
    .placeholder_words = kPlaceholderWords,
    .placeholder_phrases = kPlaceholderPhrases,
};

}  // namespace clausediff::detail::russian
