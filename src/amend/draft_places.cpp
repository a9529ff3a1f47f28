#include "amend/draft_places.hpp"

#include "base/ascii.hpp"
#include "normalise/numbering.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace clausediff::detail::amending {
namespace {

using Part = AmendPlace::Part;

bool is_paragraph(const Clause& clause) {
    return clause.id.kind == ClauseKind::paragraph;
}

bool same_paragraph(const ClauseId& a, const ClauseId& b) {
    return a.part == b.part && a.section == b.section && a.annex == b.annex && a.scope == b.scope && a.run == b.run &&
           a.number == b.number && a.suffix == b.suffix && a.paragraph_repeat == b.paragraph_repeat;
}

const char* name_of(Part part) {
    return part == Part::preambular ? "preambular" : part == Part::annex ? "annex" : "operative";
}

Section section_of(Part part) {
    return part == Part::preambular ? Section::preambular : part == Part::annex ? Section::annex : Section::operative;
}

}  // namespace

bool opens_paragraph(const Clause& clause) {
    return is_paragraph(clause) && clause.id.path.empty();
}

std::string letters_of(std::string_view number) {
    std::string out;
    for (const char c : number) {
        if (is_letter(c) || is_digit(c)) out += to_lower(c);
    }
    return out;
}

DraftPlaces::DraftPlaces(const Resolution& draft) : draft_(draft) {
    for (const Clause& clause : draft.clauses) {
        annexes_ = std::max(annexes_, clause.id.annex);
        if (clause.id.kind != ClauseKind::annex_heading) continue;
        const AnnexHeading heading = annex_heading(clause.text);
        if (heading.number > 0) ++printed_[heading.number].first;
        if (heading.number > 0) printed_[heading.number].second = clause.id.annex;
        if (!heading.bare) named_.insert(clause.id.annex);
    }
}

std::size_t DraftPlaces::end_of_paragraph(std::size_t i) const {
    const std::vector<Clause>& clauses = draft_.clauses;
    const ClauseId& id = clauses[i].id;
    std::size_t end = i + 1;
    while (end < clauses.size() && is_paragraph(clauses[end]) && same_paragraph(clauses[end].id, id)) {
        const ClauseId& next = clauses[end].id;
        const bool below = next.path.size() > id.path.size() && next.further == id.further;
        const bool goes_on = id.path.empty() && next.further > 0 && id.number && id.further == 0;
        if (!below && !goes_on) break;
        ++end;
    }
    return end;
}

bool DraftPlaces::is_in(const Clause& clause, const AmendPlace& place) const {
    if (clause.section != section_of(place.part)) return false;
    if (place.part != Part::annex) return true;
    const bool only = place.annex == 0 && annexes_ <= 1;
    if (!only && clause.id.annex != place.annex) return false;
    return place.article == 0 || clause.id.scope == "art" + std::to_string(place.article);
}

std::string DraftPlaces::find(const AmendPlace& place, std::vector<Target>& out) const {
    if (place.part == Part::unsaid) {
        return fmt::format("\"{}\" may be of the preamble or of the operative part: which one?", place.text);
    }
    if (place.part == Part::title) {
        if (draft_.metadata.title.empty()) return "the draft has no title";
        out.push_back({0, 0, true});
        return {};
    }
    if (place.part == Part::annex && place.annex == 0 && annexes_ > 1) {
        return fmt::format("the draft has {} annexes: \"{}\" of which one?", annexes_, place.text);
    }
    AmendPlace counted = place;
    if (place.part == Part::annex && place.annex > 0) {
        counted.annex = annex_of(place.annex);
        if (counted.annex == 0) return fmt::format("no heading of an annex has the number of \"{}\"", place.text);
    }
    if (!place.number && place.path.empty()) return find_part(counted, out);
    return find_paragraph(counted, out);
}

// The annex whose heading has the number; where headings have none, the one that it counts. 0 if it is not sure.
int DraftPlaces::annex_of(int number) const {
    const auto printed = printed_.find(number);
    if (printed != printed_.end()) return printed->second.first == 1 ? printed->second.second : 0;
    return named_.count(number) > 0 ? 0 : number;
}

AnnexHeading annex_heading(std::string_view text) {
    const std::size_t space = text.find(' ');
    if (space == std::string_view::npos) return {0, to_lower(text) == "annex"};
    const std::string_view printed = text.substr(space + 1);
    const bool digits = !printed.empty() && printed.size() < 5 && std::all_of(printed.begin(), printed.end(), is_digit);
    return {digits ? to_int(printed) : std::max(0, roman_value(printed)), false};
}

// An annex from its heading to the next one's, or to the closing lines.
bool DraftPlaces::find_annex(const AmendPlace& place, std::vector<Target>& out) const {
    const std::vector<Clause>& clauses = draft_.clauses;
    const auto heads = [&](std::size_t i) {
        return clauses[i].id.kind == ClauseKind::annex_heading || clauses[i].type == ClauseType::closing;
    };
    for (std::size_t i = 0; i < clauses.size(); ++i) {
        const ClauseId& id = clauses[i].id;
        if (id.kind != ClauseKind::annex_heading || (place.annex != 0 && id.annex != place.annex)) continue;
        std::size_t end = i + 1;
        while (end < clauses.size() && !heads(end)) ++end;
        out.push_back({i, end, false});
        return true;
    }
    return false;
}

// Of the whole draft its title and all clauses.
std::string DraftPlaces::find_part(const AmendPlace& place, std::vector<Target>& out) const {
    const std::vector<Clause>& clauses = draft_.clauses;
    const std::size_t before = out.size();
    if (place.part == Part::whole) {
        if (!draft_.metadata.title.empty()) out.push_back({0, 0, true});
        out.push_back({0, clauses.size(), false});
        return {};
    }
    if (place.part == Part::annex && place.article == 0 && find_annex(place, out)) return {};
    for (std::size_t i = 0; i < clauses.size(); ++i) {
        const bool counts = clauses[i].type != ClauseType::closing && clauses[i].id.kind != ClauseKind::enacting;
        if (!counts || !is_in(clauses[i], place)) continue;
        if (out.size() > before && out.back().last == i) {
            ++out.back().last;
        } else {
            out.push_back({i, i + 1, false});
        }
    }
    if (out.size() > before) return {};
    return fmt::format("the draft has no {}", place.article > 0           ? "article " + std::to_string(place.article)
                                              : place.part == Part::annex ? std::string("such annex")
                                              : place.part == Part::preambular ? std::string("preamble")
                                                                               : std::string("operative part"));
}

const DraftPlaces::Paragraphs& DraftPlaces::candidates(const AmendPlace& place) const {
    const auto [known, is_new] = candidates_.try_emplace({place.part, place.annex, place.article});
    Paragraphs& there = known->second;
    if (!is_new) return there;
    for (std::size_t i = 0; i < draft_.clauses.size(); ++i) {
        const Clause& clause = draft_.clauses[i];
        if (opens_paragraph(clause) && is_in(clause, place)) there.all.push_back(i);
    }
    // Paragraphs that go on after a numbered one are none of their own.
    const auto numbered = [&](std::size_t i) { return draft_.clauses[i].id.number.has_value(); };
    if (std::any_of(there.all.begin(), there.all.end(), numbered)) {
        std::erase_if(there.all, [&](std::size_t i) { return !numbered(i) || draft_.clauses[i].id.further > 0; });
    }
    for (const std::size_t i : there.all) there.by_number[draft_.clauses[i].id.number.value_or(0)].push_back(i);
    return there;
}

std::string DraftPlaces::find_paragraph(const AmendPlace& place, std::vector<Target>& out) const {
    const Paragraphs& paragraphs = candidates(place);
    const std::vector<std::size_t>& there = paragraphs.all;
    const int number = place.number.value_or(0);
    std::vector<std::size_t> found;
    if (number < 0) {
        const auto from_end = static_cast<std::size_t>(-number);
        if (from_end <= there.size()) found.push_back(there[there.size() - from_end]);
    } else if (!there.empty() && !draft_.clauses[there[0]].id.number) {
        // Without numbers, as a draft with one operative paragraph: they are counted.
        if (number >= 1 && static_cast<std::size_t>(number) <= there.size() && place.suffix.empty()) {
            found.push_back(there[static_cast<std::size_t>(number) - 1]);
        }
    } else if (const auto same = paragraphs.by_number.find(number); same != paragraphs.by_number.end()) {
        std::copy_if(same->second.begin(), same->second.end(), std::back_inserter(found),
                     [&](std::size_t i) { return draft_.clauses[i].id.suffix == place.suffix; });
    }
    if (found.empty()) return none_of(place, there);
    if (found.size() > 1) {
        std::string labels;
        for (const std::size_t i : found) labels += (labels.empty() ? "" : ", ") + draft_.clauses[i].label;
        return fmt::format("\"{}\" may be {}: which one?", place.text, labels);
    }
    Target target{found[0], end_of_paragraph(found[0]), false};
    if (std::string problem = find_below(place, target); !problem.empty()) return problem;
    if (place.chapeau) target.last = target.first + 1;
    out.push_back(target);
    return {};
}

std::string DraftPlaces::none_of(const AmendPlace& place, const std::vector<std::size_t>& there) const {
    const char* part = name_of(place.part);
    if (there.empty()) return fmt::format("the draft has no {} paragraphs", part);
    const Clause& last = draft_.clauses[there.back()];
    if (place.number.value_or(0) < 0) return fmt::format("the draft has only one {} paragraph", part);
    const std::string number =
        std::to_string(place.number.value_or(0)) + (place.suffix.empty() ? "" : " " + place.suffix);
    if (place.part == Part::preambular || !last.id.number) {
        return fmt::format("the draft has {} {} {}, not {}", there.size(), part,
                           there.size() == 1 ? "paragraph" : "paragraphs", number);
    }
    return fmt::format("the draft has no {} paragraph {}; the last is {}", part, number, last.label);
}

std::string DraftPlaces::find_below(const AmendPlace& place, Target& target) const {
    for (std::size_t depth = 0; depth < place.path.size(); ++depth) {
        const std::string& letters = place.path[depth];
        std::size_t found = target.last;
        for (std::size_t i = target.first; i < target.last; ++i) {
            const Clause& clause = draft_.clauses[i];
            if (clause.id.path.size() != depth + 1 || letters_of(clause.number) != letters) continue;
            found = i;
            break;
        }
        if (found == target.last) {
            return fmt::format("{} has no sub-paragraph ({})", draft_.clauses[target.first].label, letters);
        }
        target = {found, std::min(end_of_paragraph(found), target.last), false};
    }
    return {};
}

std::size_t DraftPlaces::end_of(Section section) const {
    std::size_t end = 0;
    for (std::size_t i = 0; i < draft_.clauses.size(); ++i) {
        const Clause& clause = draft_.clauses[i];
        if (clause.type != ClauseType::closing && clause.section == section) end = i + 1;
    }
    return end;
}

std::size_t DraftPlaces::beginning_of(Section section) const {
    for (std::size_t i = 0; i < draft_.clauses.size(); ++i) {
        if (opens_paragraph(draft_.clauses[i]) && draft_.clauses[i].section == section) return i;
    }
    return end_of(section);
}

}  // namespace clausediff::detail::amending
