#include "sample.hpp"

#include <algorithm>
#include <cctype>

namespace clausediff::sample {
namespace {

// Cuts "12. " or "(a) " off the front of `text` and returns it without the space.
std::string cut_number(std::string_view& text) {
    const std::size_t space = text.find(' ');
    if (space == std::string_view::npos) return "";
    const std::string_view word = text.substr(0, space);
    const bool paragraph = word.back() == '.' && std::isdigit(static_cast<unsigned char>(word.front())) != 0;
    const bool letter = word.size() == 3 && word.front() == '(' && word.back() == ')';
    if (!paragraph && !letter) return "";
    text.remove_prefix(space + 1);
    return std::string(word);
}

// Not operator+: GCC 12 warns of it in vain (its bug 105651).
std::string label(std::string_view kind, const std::string& number) {
    std::string made(kind);
    made += number;
    return made;
}

struct Counts {
    int headings = 0;
    int preambular = 0;
    std::string paragraph;
};

Clause clause(std::string_view text, bool operative, Counts& counts) {
    Clause made;
    if (text.starts_with("# ")) {
        made.type = ClauseType::heading;
        made.label = label("H", std::to_string(++counts.headings));
        text.remove_prefix(2);
    }
    made.number = cut_number(text);
    made.text = text;
    made.section = operative || !made.number.empty() ? Section::operative : Section::preambular;
    if (made.type == ClauseType::heading) return made;
    if (made.number.empty()) {
        made.label = label("PP", std::to_string(++counts.preambular));
    } else if (made.number.front() == '(') {
        made.level = 2;
        made.label = counts.paragraph + made.number;
    } else {
        made.level = 1;
        made.label = counts.paragraph = label("OP", made.number.substr(0, made.number.size() - 1));
    }
    return made;
}

std::string join(const std::vector<std::string>& parts, std::string_view between) {
    std::string joined;
    for (const std::string& part : parts) {
        if (!joined.empty()) joined += between;
        joined += part;
    }
    return joined;
}

std::string labels(const Resolution& resolution, const std::vector<std::size_t>& clauses, std::string_view between) {
    std::vector<std::string> parts;
    for (const std::size_t i : clauses) parts.push_back(resolution.clauses[i].label);
    return join(parts, between);
}

// Do the links and the rest name each clause of a side once?
bool covers(std::size_t count, const Alignment& alignment, std::vector<std::size_t> ClauseLink::*side,
            const std::vector<std::size_t>& rest) {
    std::vector<std::size_t> all = rest;
    for (const ClauseLink& link : alignment.links) {
        if ((link.*side).empty() || !std::is_sorted((link.*side).begin(), (link.*side).end())) return false;
        all.insert(all.end(), (link.*side).begin(), (link.*side).end());
    }
    std::sort(all.begin(), all.end());
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i] != i) return false;
    }
    return all.size() == count && std::is_sorted(rest.begin(), rest.end());
}

bool in_unit(double value) {
    return value >= 0 && value <= 1;
}

}  // namespace

Resolution resolution(std::string_view lines) {
    Resolution made;
    made.metadata.language = "en";
    Counts counts;
    bool operative = false;
    while (!lines.empty()) {
        const std::size_t end = std::min(lines.find('\n'), lines.size());
        std::string_view line = lines.substr(0, end);
        lines.remove_prefix(std::min(end + 1, lines.size()));
        line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
        if (line.empty()) continue;
        made.clauses.push_back(clause(line, operative, counts));
        operative = made.clauses.back().section == Section::operative;
    }
    tokenize_clauses(made);
    return made;
}

std::string_view lakes() {
    return R"(
        The Regional Assembly,
        Recalling its resolutions 12/4 of 3 May 2014 and 14/9 of 6 June 2016 on the state of the northern lakes,
        Noting that the water level of the northern lakes fell by two metres within a decade of drought,
        Deeply concerned about the spread of blue-green algae, which makes drinking water toxic in summer,
        Convinced that ferries, fishers and farmers need one shared forecast of storms,
        Welcoming the offer of the city of Aldmoor to host the secretariat of the Lakes Observatory,
        # Monitoring
        1. Requests the Observatory to measure oxygen, temperature and turbidity at forty stations every week;
        2. Urges members to publish hydrological data without delay and free of charge;
        3. Decides to establish a fund for laboratory equipment, with contributions from the fishing industry;
        4. Calls upon members:
        (a) To train young scientists in limnology at the universities of the region;
        (b) To replace mercury thermometers with electronic sensors before 2025;
        (c) To exchange vessels and divers in an emergency;
        # Navigation
        5. Encourages harbour masters to mark wrecks and shoals with lights powered by the sun;
        6. Invites the shipping companies to slow their vessels in the spawning season of the white trout;
        7. Also invites insurers to lower premiums for double-hulled tankers;
        8. Decides to review the present resolution at its sixteenth session, under the item entitled "Inland waters".
    )";
}

std::string links(const Resolution& before, const Resolution& after, const Alignment& alignment) {
    std::vector<std::string> parts;
    for (const ClauseLink& link : alignment.links) {
        parts.push_back(labels(before, link.before, "+") + " = " + labels(after, link.after, "+") +
                        (link.moved ? " moved" : ""));
    }
    return join(parts, "; ");
}

std::string labels(const Resolution& resolution, const std::vector<std::size_t>& clauses) {
    return labels(resolution, clauses, " ");
}

std::size_t at(const Resolution& resolution, std::string_view label) {
    const auto found = std::find_if(resolution.clauses.begin(), resolution.clauses.end(),
                                    [&](const Clause& clause) { return clause.label == label; });
    return static_cast<std::size_t>(found - resolution.clauses.begin());
}

std::string partner(const Resolution& before, const Resolution& after, const Alignment& alignment,
                    std::string_view label) {
    const std::size_t clause = at(before, label);
    for (const ClauseLink& link : alignment.links) {
        if (std::count(link.before.begin(), link.before.end(), clause) > 0) return labels(after, link.after, "+");
    }
    return "";
}

bool sound(const Resolution& before, const Resolution& after, const Alignment& alignment) {
    const bool ascending =
        std::is_sorted(alignment.links.begin(), alignment.links.end(),
                       [](const ClauseLink& a, const ClauseLink& b) { return a.after.front() < b.after.front(); });
    const bool in_range = std::all_of(alignment.links.begin(), alignment.links.end(), [](const ClauseLink& link) {
        const Evidence& e = link.evidence;
        return in_unit(link.score) && in_unit(e.words) && in_unit(e.contained) && in_unit(e.order) &&
               in_unit(e.context) && (link.before.size() == 1 || link.after.size() == 1);
    });
    return ascending && in_range && covers(before.clauses.size(), alignment, &ClauseLink::before, alignment.removed) &&
           covers(after.clauses.size(), alignment, &ClauseLink::after, alignment.added);
}

}  // namespace clausediff::sample
