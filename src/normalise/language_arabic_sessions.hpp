// How sessions are counted in running text: part of the table of Arabic.
#pragma once

#include "normalise/language.hpp"

#include <string_view>
#include <utility>

namespace clausediff::detail::arabic {

inline constexpr std::pair<std::string_view, int> kOrdinalStems[] = {
    {"الأول", 1},   {"الحادي", 1},  {"الثاني", 2},  {"الثالث", 3},   {"الرابع", 4},  {"الخامس", 5},
    {"السادس", 6},  {"السابع", 7},  {"الثامن", 8},  {"التاسع", 9},   {"العاشر", 10}, {"عشر", 10},
    {"العشر", 20},  {"الثلاث", 30}, {"الأربع", 40}, {"الخمس", 50},   {"الست", 60},   {"السبع", 70},
    {"الثمان", 80}, {"التسع", 90},  {"المائ", 100}, {"المائت", 200},
};
inline constexpr std::string_view kOrdinalEndings[] = {"", "ة", "ى", "ون", "ين"};
inline constexpr std::string_view kSessionNouns[] = {"دورة",  "دورت",  "الدورة",  "الدورت", "للدورة",
                                                     "لدورت", "بدورت", "والدورة", "ودورت"};
inline constexpr std::string_view kSessionBetween[] = {"الاستثنائية", "العادية", "الطارئة",   "المستأنفة",
                                                       "الموضوعية",   "السنوية", "التنظيمية", "الرئيسية"};
inline constexpr std::string_view kOrdinalJoints[] = {"بعد"};

inline constexpr Sessions kSessions = {
    .ordinal_stems = kOrdinalStems,
    .ordinal_endings = kOrdinalEndings,
    .nouns = kSessionNouns,
    .between = kSessionBetween,
    .joints = kOrdinalJoints,
    .joined_word = "و",
    .noun_first = true,
};

}  // namespace clausediff::detail::arabic
