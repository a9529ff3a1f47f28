// Texts on lighthouses in several languages, and findings as lines.
#pragma once

#include "support/catch.hpp"

#include <clausediff/clausediff.hpp>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace concord_texts {

// A line a finding: "OP2 citation-date: ...".
inline std::string findings(const clausediff::Concordance& concordance) {
    std::string out;
    for (const clausediff::ConcordFinding& finding : concordance.findings) {
        out += finding.label + " " + clausediff::concord_rules()[static_cast<std::size_t>(finding.rule)].name + ": " +
               finding.message + "\n";
    }
    return out;
}

inline const std::vector<std::string> kEnglish = {
    "Recalls its resolution 91/30 of 6 December 2036 on lighthouses;", "Decides to meet on 3 May 2038;",
    "Takes note of the report of the keepers (A/92/14);", "Requests a report on buoys;"};
inline const std::vector<std::string> kFrench = {
    "Rappelle sa résolution 91/30 du 6 décembre 2036 sur les phares ;", "Décide de se réunir le 3 mai 2038 ;",
    "Prend note du rapport des gardiens (A/92/14) ;", "Demande un rapport sur les bouées ;"};
inline const std::vector<std::string> kRussian = {
    "ссылается на свою резолюцию 91/30 от 6 декабря 2036 года о маяках;", "постановляет собраться 3 мая 2038 года;",
    "принимает к сведению доклад смотрителей (A/92/14);", "просит представить доклад о буях;"};

// A resolution as a file has it.
inline std::shared_ptr<const clausediff::Resolution> read(const std::string& language, const std::string& text) {
    static const std::map<std::string, std::string> enacting = {
        {"en", "The General Assembly,"},
        {"fr", "L’Assemblée générale,"},
        {"es", "La Asamblea General,"},
        {"ru", "Генеральная Ассамблея,"},
        {"zh", "大会，"},
        {"ar", "إن الجمعية العامة،"},
    };
    auto resolution =
        clausediff::load_bytes("\t" + enacting.at(language) + "\n" + text, "harbours." + language + ".txt");
    REQUIRE(resolution);
    REQUIRE(resolution.value().metadata.language == language);
    return std::make_shared<const clausediff::Resolution>(std::move(resolution).value());
}

// With operative paragraphs.
inline std::shared_ptr<const clausediff::Resolution> read(const std::string& language,
                                                          const std::vector<std::string>& texts) {
    std::string text;
    int number = 0;
    for (const std::string& one : texts) text += "\t" + std::to_string(++number) + ".\t" + one + "\n";
    return read(language, text);
}

}  // namespace concord_texts
