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
inline constexpr std::string_view kVerbParticles[] = {
    "من جديد",      "تأكيد",     "علما",    "في اعتبارها", "في اعتباره", "في الاعتبار", "منها",
    "منه",          "بقلق بالغ", "بقلق",    "مجددا",       "بشدة",       "بالغ القلق",  "شديد القلق",
    "القلق البالغ", "القلق",     "التأكيد", "بارتياح",     "الضوء",      "الانتباه"};
// "Expresses its concern"; and "reaffirms its commitment", after the last word of the verb.
inline constexpr std::string_view kFeelingPrepositions[] = {"عن", "مع"};
inline constexpr std::string_view kExpressingVerbs[] = {"تأكيد", "جديد", "يساورها", "يساوره"};
// With "its" of a feminine and of a masculine body, and with the article.
inline constexpr std::string_view kFeelings[] = {
    "قلقها",    "قلقه",    "القلق",    "تقديرها",  "تقديره",  "التقدير",  "التزامها", "التزامه", "الالتزام",
    "ارتياحها", "ارتياحه", "الارتياح", "أسفها",    "أسفه",    "الأسف",    "دعمها",    "دعمه",    "الدعم",
    "تأييدها",  "تأييده",  "التأييد",  "امتنانها", "امتنانه", "الامتنان", "اقتناعها", "اقتناعه", "الاقتناع",
    "عزمها",    "عزمه",    "العزم",    "تصميمها",  "تصميمه",  "التصميم",  "أملها",    "أمله",    "الأمل",
    "تضامنها",  "تضامنه",  "التضامن",  "جزعها",    "جزعه",    "الجزع",    "شكرها",    "شكره",    "الشكر",
    "تعاطفها",  "تعاطفه",  "التعاطف",  "انزعاجها", "انزعاجه", "الانزعاج", "حزنها",    "حزنه",    "الحزن",
    "غضبها",    "غضبه",    "الغضب",    "ترحيبها",  "ترحيبه",  "الترحيب",  "فزعها",    "فزعه",    "الفزع",
    "إعجابها",  "إعجابه",  "الإعجاب",  "استيائها", "استيائه", "الاستياء", "إدانتها",  "إدانته",  "ثقتها",
    "ثقته",     "صدمتها",  "صدمته",    "تعازيها",  "تعازيه",  "مواساتها", "مواساته"};
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
