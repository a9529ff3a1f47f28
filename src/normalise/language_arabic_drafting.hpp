// What drafters of Arabic texts and their editors look at: part of the table of Arabic.
#pragma once

#include "normalise/language.hpp"

#include <string_view>
#include <utility>

namespace clausediff::detail::arabic {

// Quotation marks open as others close: ”x“.
inline constexpr std::pair<std::string_view, std::string_view> kPairs[] = {
    {"(", ")"}, {"[", "]"}, {"”", "“"}, {"«", "»"}};

// What belongs to the verb before it; the longer ones first.
inline constexpr std::string_view kVerbParticles[] = {"من جديد",
                                                      "تأكيد",
                                                      "علما مع التقدير",
                                                      "علما",
                                                      "في اعتبارها",
                                                      "في اعتباره",
                                                      "في الاعتبار",
                                                      "منها",
                                                      "منه",
                                                      "مع التقدير",
                                                      "مع القلق البالغ",
                                                      "مع بالغ القلق",
                                                      "مع القلق",
                                                      "مع الارتياح",
                                                      "مع الأسف",
                                                      "عن بالغ القلق",
                                                      "عن القلق البالغ",
                                                      "عن القلق",
                                                      "عن بالغ قلقها",
                                                      "عن بالغ قلقه",
                                                      "عن قلقها البالغ",
                                                      "عن قلقه البالغ",
                                                      "عن قلقها",
                                                      "عن قلقه",
                                                      "عن تقديرها",
                                                      "عن تقديره",
                                                      "بقلق بالغ",
                                                      "بقلق",
                                                      "مجددا",
                                                      "بشدة",
                                                      "بالغ القلق",
                                                      "شديد القلق",
                                                      "القلق البالغ",
                                                      "القلق",
                                                      "التأكيد",
                                                      "بارتياح",
                                                      "عن استيائها",
                                                      "عن استيائه",
                                                      "الضوء",
                                                      "الانتباه",
                                                      "جزعها"};
// Before the verb of a preambular clause.
inline constexpr std::string_view kIntroducingWords[] = {"وإذ", "إذ", "وقد"};
inline constexpr std::string_view kSequencingChain[] = {"أيضا", "كذلك"};
inline constexpr std::string_view kQualifyingPhrases[] = {"بوجه خاص", "على وجه الخصوص", "في هذا الصدد", "بصفة خاصة"};

inline constexpr std::string_view kFeminineBodies[] = {"الجمعية العامة"};
inline constexpr std::string_view kMasculineBodies[] = {"مجلس الأمن", "المجلس الاقتصادي والاجتماعي",
                                                        "مجلس حقوق الإنسان"};

inline constexpr std::string_view kUneditedBodies[] = {"مجلس الأمن"};
inline constexpr std::string_view kOtherBodies[] = {"مجلس", "لجنة", "اللجان", "مؤتمر"};

inline constexpr std::pair<std::string_view, std::string_view> kIbidParts[] = {
    {"المجلد", "المجلد"}, {"المجلدات", "المجلد"}, {"الملحق", "الملحق"}};

inline constexpr std::string_view kPlaceholderWords[] = {"xx", "xxx", "xxxx"};
inline constexpr std::string_view kPlaceholderPhrases[] = {"يحدد لاحقا", "يستكمل", "يضاف لاحقا", "يؤكد لاحقا"};

inline constexpr Drafting kDrafting = {
    .signs = {.comma = "،", .semicolon = "؛", .pairs = kPairs, .quotation = "”"},
    .agreement = {.feminine_bodies = kFeminineBodies,
                  .masculine_bodies = kMasculineBodies,
                  .masculine_letter = "ي",
                  .feminine_letter = "ت"},
    .introducing_words = kIntroducingWords,
    .other_bodies = kOtherBodies,
    .session_body = "الجمعية العامة",
    .unedited_bodies = kUneditedBodies,
    .ibid = "المرجع نفسه",
    .ibid_parts = kIbidParts,
    .placeholder_words = kPlaceholderWords,
    .placeholder_phrases = kPlaceholderPhrases,
};

}  // namespace clausediff::detail::arabic
