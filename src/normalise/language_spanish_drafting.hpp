// What drafters of Spanish texts and their editors look at: part of the table of Spanish.
#pragma once

#include "normalise/language.hpp"

#include <string_view>
#include <utility>

namespace clausediff::detail::spanish {

inline constexpr std::pair<std::string_view, std::string_view> kPairs[] = {
    {"(", ")"}, {"[", "]"}, {"“", "”"}, {"«", "»"}};

// "también" stands after the whole phrase. The longer ones first.
inline constexpr std::string_view kVerbParticles[] = {
    "nota",       "de relieve",  "presente",  "presentes",    "en cuenta",     "en consideración",
    "preocupada", "preocupado",  "alarmada",  "notar",        "enérgicamente", "suyas",
    "suyos",      "suya",        "suyo",      "conocimiento", "referencia",    "un llamamiento",
    "examinado",  "considerado", "escuchado", "recibido"};
inline constexpr std::string_view kFeelingPrepositions[] = {"con", "su", "sus"};
inline constexpr std::string_view kExpressingVerbs[] = {"expresa",      "expresando", "manifiesta",
                                                        "manifestando", "transmite",  "transmitiendo"};
inline constexpr std::string_view kFeelings[] = {
    "apoyo",     "aprecio",   "beneplácito",  "compromiso",     "convicción",   "determinación",  "gratitud",
    "interés",   "pesar",     "preocupación", "reconocimiento", "satisfacción", "agradecimiento", "alarma",
    "aliento",   "angustia",  "condena",      "condolencias",   "confianza",    "consternación",  "creencia",
    "decepción", "esperanza", "frustración",  "indignación",    "inquietud",    "preocupaciones", "pésame",
    "repulsa",   "repulsión", "solidaridad",  "conmoción",      "horror",       "dolor"};
inline constexpr std::string_view kSequencingChain[] = {"también", "además"};
inline constexpr std::string_view kQualifyingPhrases[] = {"en particular", "a este respecto", "en especial",
                                                          "igualmente",    "asimismo",        "una vez más"};

inline constexpr std::string_view kFeminineBodies[] = {"asamblea general"};
inline constexpr std::string_view kMasculineBodies[] = {"consejo de seguridad", "consejo económico y social",
                                                        "consejo de derechos humanos"};
inline constexpr std::pair<std::string_view, std::string_view> kAgreeing[] = {
    {"alarmado", "alarmada"},       {"alentado", "alentada"},     {"consternado", "consternada"},
    {"convencido", "convencida"},   {"decidido", "decidida"},     {"deseoso", "deseosa"},
    {"determinado", "determinada"}, {"guiado", "guiada"},         {"horrorizado", "horrorizada"},
    {"inspirado", "inspirada"},     {"persuadido", "persuadida"}, {"preocupado", "preocupada"},
    {"resuelto", "resuelta"},
};

inline constexpr std::string_view kUneditedBodies[] = {"consejo de seguridad"};
inline constexpr std::pair<std::string_view, std::string_view> kCitedPlurals[] = {{"resoluciones", "resolución"},
                                                                                  {"decisiones", "decisión"}};
inline constexpr std::string_view kCapitalTerms[] = {"estados partes", "partes contratantes"};
inline constexpr std::string_view kNameJoints[] = {"de", "del", "la", "los", "las", "sobre", "para"};
inline constexpr std::string_view kOtherBodies[] = {"consejo", "comité", "comisión", "conferencia", "congreso"};

inline constexpr FormerName kFormerNames[] = {
    {"Turquía", "Türkiye", "2022-06-01"},
    {"Swazilandia", "Eswatini", "2018-04-19"},
    {"República Checa", "Chequia", "2016-07-01"},
    {"ex República Yugoslava de Macedonia", "Macedonia del Norte", "2019-02-12"},
    {"Birmania", "Myanmar", "1989-06-18"},
    {"Zaire", "República Democrática del Congo", "1997-05-17"},
    {"Jamahiriya Árabe Libia", "Libia", "2011-09-16"},
    {"Organización de la Conferencia Islámica", "Organización de Cooperación Islámica", "2011-06-28"},
    {"Organización de la Unidad Africana", "Unión Africana", "2002-07-09"},
};
inline constexpr std::string_view kOfItsTimeWords[] = {"entonces", "antigua", "antiguo", "anteriormente"};

inline constexpr std::pair<std::string_view, std::string_view> kIbidParts[] = {
    {"vol", "vol"}, {"vols", "vol"}, {"suplemento", "suplemento"}};

inline constexpr std::string_view kPlaceholderWords[] = {"xx", "xxx", "xxxx"};
inline constexpr std::string_view kPlaceholderPhrases[] = {
    "por completar", "por confirmar", "por determinar", "por añadir", "por insertar", "se completará", "se insertará"};

inline constexpr Drafting kDrafting = {
    .signs = {.pairs = kPairs},
    .agreement = {.feminine_bodies = kFeminineBodies, .masculine_bodies = kMasculineBodies, .words = kAgreeing},
    .other_bodies = kOtherBodies,
    .session_body = "asamblea general",
    .unedited_bodies = kUneditedBodies,
    .cited_plurals = kCitedPlurals,
    .capital_terms = kCapitalTerms,
    .name_joints = kNameJoints,
    .negation = "no",
    .former_names = kFormerNames,
    .of_its_time_words = kOfItsTimeWords,
    .ibid = "ibid.",
    .ibid_parts = kIbidParts,
    .placeholder_words = kPlaceholderWords,
    .placeholder_phrases = kPlaceholderPhrases,
};

}  // namespace clausediff::detail::spanish
