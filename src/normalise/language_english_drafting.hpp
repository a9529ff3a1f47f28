// What drafters of English texts and their editors look at: part of the table of English.
#pragma once

#include "normalise/language.hpp"

#include <string_view>
#include <utility>

namespace clausediff::detail::english {

inline constexpr std::string_view kOwnWords[] = {"its"};
inline constexpr std::string_view kUneditedBodies[] = {"security council"};
inline constexpr std::pair<std::string_view, std::string_view> kCitedPlurals[] = {{"resolutions", "resolution"},
                                                                                  {"decisions", "decision"}};

inline constexpr std::string_view kCapitalTerms[] = {"states parties", "contracting parties"};
inline constexpr std::string_view kNameJoints[] = {"of", "the", "on", "for"};

// Names of countries by their notifications to the Secretary-General, of bodies by the decisions that renamed them.
inline constexpr FormerName kFormerNames[] = {
    {"Turkey", "T\u00fcrkiye", "2022-06-01"},
    {"Swaziland", "Eswatini", "2018-04-19"},
    {"Czech Republic", "Czechia", "2016-07-01"},
    {"the former Yugoslav Republic of Macedonia", "North Macedonia", "2019-02-12"},
    {"Cape Verde", "Cabo Verde", "2013-10-24"},
    {"Burma", "Myanmar", "1989-06-18"},
    {"Zaire", "Democratic Republic of the Congo", "1997-05-17"},
    {"Upper Volta", "Burkina Faso", "1984-08-04"},
    {"Libyan Arab Jamahiriya", "Libya", "2011-09-16"},
    {"Organization of the Islamic Conference", "Organization of Islamic Cooperation", "2011-06-28"},
    {"Organization of African Unity", "African Union", "2002-07-09"},
    {"Conference on Security and Cooperation in Europe", "Organization for Security and Cooperation in Europe",
     "1995-01-01"},
};
inline constexpr std::string_view kOfItsTimeWords[] = {"then",      "formerly", "former",  "predecessor",
                                                       "succeeded", "renamed",  "replaced"};

inline constexpr std::pair<std::string_view, std::string_view> kMoneySigns[] = {
    {"$", "United States dollars"}, {"\u20ac", "euros"}, {"\u00a3", "pounds sterling"}, {"\u00a5", "yen"}};
inline constexpr std::string_view kTotalWords[] = {"total", "totalling", "amounting"};

inline constexpr std::pair<std::string_view, std::string_view> kIbidParts[] = {
    {"vol", "vol"}, {"vols", "vol"}, {"supplement", "supplement"}};

inline constexpr std::string_view kPlaceholderWords[] = {"xx", "xxx", "xxxx", "tbc", "tbd", "tba"};
inline constexpr std::string_view kPlaceholderPhrases[] = {
    "to be completed", "to be confirmed", "to be determined", "to be added", "to be inserted",
    "to be updated",   "insert ",         "date to",          "symbol to",
};

inline constexpr std::string_view kParticipialPrepositions[] = {
    "pending", "concerning", "regarding", "during", "notwithstanding", "following", "including", "according",
};

inline constexpr Drafting kDrafting = {
    .session_body = "general assembly",
    .own_words = kOwnWords,
    .unedited_bodies = kUneditedBodies,
    .cited_plurals = kCitedPlurals,
    .capital_terms = kCapitalTerms,
    .name_joints = kNameJoints,
    .negation = "not",
    .former_names = kFormerNames,
    .of_its_time_words = kOfItsTimeWords,
    .money_signs = kMoneySigns,
    .total_words = kTotalWords,
    .ibid = "ibid.",
    .ibid_parts = kIbidParts,
    .placeholder_words = kPlaceholderWords,
    .placeholder_phrases = kPlaceholderPhrases,
    .supplement_word = "supplement",
    .during_word = "during",
    .participial_prepositions = kParticipialPrepositions,
};

}  // namespace clausediff::detail::english
