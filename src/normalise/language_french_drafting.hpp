// What drafters of French texts and their editors look at: part of the table of French.
#pragma once

#include "normalise/language.hpp"

#include <string_view>
#include <utility>

namespace clausediff::detail::french {

inline constexpr std::pair<std::string_view, std::string_view> kPairs[] = {
    {"(", ")"}, {"[", "]"}, {"«", "»"}, {"“", "”"}};

inline constexpr std::string_view kFeminineBodies[] = {"assemblée générale"};
inline constexpr std::string_view kMasculineBodies[] = {"conseil de sécurité", "conseil économique et social",
                                                        "conseil des droits de l'homme"};
inline constexpr std::pair<std::string_view, std::string_view> kAgreeing[] = {
    {"alarmé", "alarmée"},     {"conscient", "consciente"}, {"convaincu", "convaincue"}, {"décidé", "décidée"},
    {"désireux", "désireuse"}, {"déterminé", "déterminée"}, {"encouragé", "encouragée"}, {"guidé", "guidée"},
    {"inquiet", "inquiète"},   {"préoccupé", "préoccupée"}, {"résolu", "résolue"},       {"soucieux", "soucieuse"},
    {"persuadé", "persuadée"}, {"animé", "animée"},         {"attaché", "attachée"},     {"saisi", "saisie"},
};

inline constexpr std::string_view kUneditedBodies[] = {"conseil de sécurité"};
inline constexpr std::pair<std::string_view, std::string_view> kCitedPlurals[] = {{"résolutions", "résolution"},
                                                                                  {"décisions", "décision"}};
inline constexpr std::string_view kCapitalTerms[] = {"états parties", "parties contractantes"};
inline constexpr std::string_view kNameJoints[] = {"de", "du", "des", "d'", "la", "les", "sur", "pour"};
inline constexpr std::string_view kOtherBodies[] = {"conseil",    "comité", "commission",
                                                    "conférence", "organe", "congrès"};

inline constexpr FormerName kFormerNames[] = {
    {"Turquie", "Türkiye", "2022-06-01"},
    {"Swaziland", "Eswatini", "2018-04-19"},
    {"République tchèque", "Tchéquie", "2016-07-01"},
    {"ex-République yougoslave de Macédoine", "Macédoine du Nord", "2019-02-12"},
    {"Cap-Vert", "Cabo Verde", "2013-10-24"},
    {"Birmanie", "Myanmar", "1989-06-18"},
    {"Zaïre", "République démocratique du Congo", "1997-05-17"},
    {"Jamahiriya arabe libyenne", "Libye", "2011-09-16"},
    {"Organisation de la Conférence islamique", "Organisation de la coopération islamique", "2011-06-28"},
    {"Organisation de l’unité africaine", "Union africaine", "2002-07-09"},
};
inline constexpr std::string_view kOfItsTimeWords[] = {"alors", "anciennement", "ancien", "ancienne"};

inline constexpr std::pair<std::string_view, std::string_view> kIbidParts[] = {{"vol", "vol"},
                                                                               {"supplément", "supplément"}};

inline constexpr std::string_view kPlaceholderWords[] = {"xx", "xxx", "xxxx"};
inline constexpr std::string_view kPlaceholderPhrases[] = {"à compléter", "à confirmer", "à déterminer", "à ajouter",
                                                           "à insérer",   "à préciser",  "date à ",      "cote à "};

inline constexpr Drafting kDrafting = {
    .signs = {.spaced = ";:!?", .pairs = kPairs},
    .agreement = {.feminine_bodies = kFeminineBodies, .masculine_bodies = kMasculineBodies, .words = kAgreeing},
    .other_bodies = kOtherBodies,
    .session_body = "assemblée générale",
    .unedited_bodies = kUneditedBodies,
    .cited_plurals = kCitedPlurals,
    .capital_terms = kCapitalTerms,
    .name_joints = kNameJoints,
    .negation = "non",
    .former_names = kFormerNames,
    .of_its_time_words = kOfItsTimeWords,
    .ibid = "ibid.",
    .ibid_parts = kIbidParts,
    .placeholder_words = kPlaceholderWords,
    .placeholder_phrases = kPlaceholderPhrases,
};

}  // namespace clausediff::detail::french
