// What drafters of Spanish texts and their editors look at: part of the table of Spanish.
#pragma once

#include "normalise/language.hpp"

#include <string_view>
#include <utility>

namespace clausediff::detail::spanish {

inline constexpr std::pair<std::string_view, std::string_view> kPairs[] = {
    {"(", ")"}, {"[", "]"}, {"“", "”"}, {"«", "»"}};

// "también" stands after the whole phrase. The longer ones first.
inline constexpr std::string_view kVerbParticles[] = {"nota con aprecio",
                                                      "nota con satisfacción",
                                                      "nota con preocupación",
                                                      "nota con reconocimiento",
                                                      "nota con interés",
                                                      "nota",
                                                      "con gran preocupación",
                                                      "con profunda preocupación",
                                                      "con grave preocupación",
                                                      "con preocupación",
                                                      "con beneplácito",
                                                      "con satisfacción",
                                                      "con aprecio",
                                                      "con reconocimiento",
                                                      "con interés",
                                                      "con pesar",
                                                      "con profundo pesar",
                                                      "de relieve",
                                                      "presente",
                                                      "presentes",
                                                      "en cuenta",
                                                      "en consideración",
                                                      "su profunda preocupación",
                                                      "su grave preocupación",
                                                      "su preocupación",
                                                      "su reconocimiento",
                                                      "su aprecio",
                                                      "su compromiso",
                                                      "su convicción",
                                                      "su determinación",
                                                      "su apoyo",
                                                      "su satisfacción",
                                                      "su gratitud",
                                                      "profunda preocupación",
                                                      "grave preocupación",
                                                      "gran preocupación",
                                                      "seria preocupación",
                                                      "preocupación",
                                                      "reconocimiento",
                                                      "aprecio",
                                                      "preocupada",
                                                      "preocupado",
                                                      "alarmada",
                                                      "notar con aprecio",
                                                      "notar con preocupación",
                                                      "notar",
                                                      "enérgicamente",
                                                      "suyas",
                                                      "suyos",
                                                      "suya",
                                                      "suyo",
                                                      "conocimiento",
                                                      "referencia",
                                                      "un llamamiento",
                                                      "examinado",
                                                      "considerado",
                                                      "escuchado",
                                                      "recibido"};
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
