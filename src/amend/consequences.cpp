#include "amend/consequences.hpp"

#include "amend/draft_places.hpp"
#include "amend/pieces.hpp"
#include "base/unicode.hpp"
#include "check/numbers.hpp"
#include "check/paragraph_index.hpp"
#include "normalise/language.hpp"
#include "normalise/tokens.hpp"

#include <clausediff/check.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <set>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace clausediff::detail::amending {
namespace {

using checking::ParagraphReference;

constexpr std::size_t kNone = static_cast<std::size_t>(-1);

// Which clause each clause descends from, and what became of each.
struct Descent {
    explicit Descent(const Comparison& amended)
        : was(amended.after->clauses.size(), kNone), now(amended.before->clauses.size(), kNone) {
        for (const ClauseChange& change : amended.changes) {
            if (change.before.size() != 1 || change.after.size() != 1) continue;
            was[change.after[0]] = change.before[0];
            now[change.before[0]] = change.after[0];
        }
    }
    std::vector<std::size_t> was, now;
};

// ---- references

class References {
public:
    explicit References(const Comparison& amended)
        : before_(*amended.before),
          after_(*amended.after),
          descent_(amended),
          language_(language(amended.before->metadata.language)),
          paragraphs_(before_) {}

    // Calls `take` for each clause that keeps a reference of the draft, with the reference as it stands in the amended
    // text and the clause of the draft.
    template <class Take>
    void each(Take take) const {
        for (std::size_t j = 0; j < after_.clauses.size(); ++j) {
            const std::size_t i = descent_.was[j];
            if (i == kNone) continue;
            const std::vector<ParagraphReference> now =
                checking::references_in(tokens_of(after_.clauses[j]), language_);
            if (now.empty()) continue;
            std::set<std::string> old;
            for (const ParagraphReference& reference :
                 checking::references_in(tokens_of(before_.clauses[i]), language_)) {
                old.insert(reference.text);
            }
            for (const ParagraphReference& reference : now) {
                if (old.count(reference.text) > 0) take(i, j, reference);
            }
        }
    }

    // The clause of the draft that is meant; kNone without one.
    [[nodiscard]] std::size_t target(std::size_t from, int number, ParagraphReference::Way way) const {
        return paragraphs_.target_of(from, number, way);
    }

    // Its number in the amended text; 0 if it is deleted.
    [[nodiscard]] int number_now(std::size_t target) const {
        const std::size_t now = descent_.now[target];
        return now == kNone ? 0 : checking::number_of(after_.clauses[now]);
    }

private:
    const Resolution& before_;
    const Resolution& after_;
    const Descent descent_;
    const Language& language_;
    const checking::ParagraphIndex paragraphs_;
};

void renumbered_references(const Comparison& amended, std::vector<SureConsequence>& out) {
    const References references(amended);
    references.each([&](std::size_t i, std::size_t j, const ParagraphReference& reference) {
        SureConsequence consequence;
        consequence.clause = j;
        std::string numbers;
        for (const ParagraphReference::Number& number : reference.numbers) {
            const std::size_t target = references.target(i, number.value, reference.way);
            if (!number.word || target == kNone) continue;
            const int now = references.number_now(target);
            if (now == 0 || now == number.value) continue;
            const Token& token = amended.after->clauses[j].tokens[*number.word];
            consequence.edits.push_back({{token.begin, token.end}, std::to_string(now)});
            numbers += fmt::format("{}{} is {} now", numbers.empty() ? "" : ", ", number.value, now);
        }
        if (consequence.edits.empty()) return;
        consequence.message = fmt::format("\"{}\": {}", reference.text, numbers);
        out.push_back(std::move(consequence));
    });
}

void deleted_references(const Comparison& amended, std::vector<Consequence>& out) {
    const References references(amended);
    references.each([&](std::size_t i, std::size_t j, const ParagraphReference& reference) {
        for (const ParagraphReference::Number& number : reference.numbers) {
            const std::size_t target = references.target(i, number.value, reference.way);
            if (target == kNone || references.number_now(target) != 0) continue;
            out.push_back({amended.after->clauses[j].label,
                           fmt::format("\"{}\": paragraph {} is deleted", reference.text, number.value), false});
        }
    });
}

// ---- the end of the operative part

// The last clause before an annex or the closing lines.
std::size_t last_operative(const Resolution& resolution) {
    std::size_t last = kNone;
    for (std::size_t i = 0; i < resolution.clauses.size(); ++i) {
        const Clause& clause = resolution.clauses[i];
        if (clause.section == Section::operative && clause.type == ClauseType::paragraph) last = i;
    }
    return last;
}

SureConsequence sign_at_end(const Resolution& after, std::size_t clause, const char* sign, const char* why) {
    const std::size_t size = after.clauses[clause].text.size();
    SureConsequence out;
    out.clause = clause;
    out.message = fmt::format("ends in \"{}\" now: it is {} paragraph", sign, why);
    out.edits.push_back({{size - 1, size}, sign});
    return out;
}

void full_stop(const Comparison& amended, std::vector<SureConsequence>& out) {
    const Resolution &before = *amended.before, &after = *amended.after;
    const std::size_t was = last_operative(before), is = last_operative(after);
    if (was == kNone || is == kNone || !before.clauses[was].text.ends_with('.')) return;
    const std::size_t moved = Descent(amended).now[was];
    if (moved == is) return;
    if (moved != kNone && after.clauses[moved].text.ends_with('.')) {
        out.push_back(sign_at_end(after, moved, ";", "no more the last"));
    }
    if (after.clauses[is].text.ends_with(';')) out.push_back(sign_at_end(after, is, ".", "the last"));
    // New paragraphs before the last one, which were the last of their document.
    for (std::size_t i = moved == kNone ? is : moved + 1; i < is; ++i) {
        const bool ends = opens_paragraph(after.clauses[i]) && after.clauses[i].text.ends_with('.');
        if (ends && i != moved) out.push_back(sign_at_end(after, i, ";", "not the last"));
    }
}

// ---- for a person to judge

void only_paragraph(const Comparison& amended, std::vector<Consequence>& out) {
    const auto operative = [](const Resolution& resolution) {
        std::vector<const Clause*> all;
        for (const Clause& clause : resolution.clauses) {
            if (clause.section == Section::operative && opens_paragraph(clause)) all.push_back(&clause);
        }
        return all;
    };
    const std::vector<const Clause*> before = operative(*amended.before), after = operative(*amended.after);
    if (before.size() > 1 && after.size() == 1 && !after[0]->number.empty()) {
        out.push_back({after[0]->label, "the only operative paragraph has no number", false});
    }
    if (before.size() == 1 && after.size() > 1 && before[0]->number.empty()) {
        out.push_back(
            {after[0]->label, fmt::format("the operative paragraphs, {} now, are numbered", after.size()), false});
    }
}

void same_sources(const Comparison& amended, std::vector<Consequence>& out) {
    const std::vector<Footnote>&before = amended.before->footnotes, &after = amended.after->footnotes;
    const std::string_view word = language(amended.before->metadata.language).drafting.ibid;
    if (word.empty()) return;
    std::unordered_map<std::string, std::size_t> places;
    for (std::size_t i = 0; i < before.size(); ++i) places.emplace(before[i].text, i);
    for (std::size_t j = 0; j < after.size(); ++j) {
        const auto found = places.find(after[j].text);
        if (!unicode::fold(after[j].text.substr(0, word.size())).starts_with(word) || found == places.end()) continue;
        const std::size_t i = found->second;
        const std::string cited = i == 0 ? std::string() : before[i - 1].text;
        if (cited == (j == 0 ? std::string() : after[j - 1].text)) continue;
        out.push_back({after[j].clause ? amended.after->clauses[*after[j].clause].label : std::string(),
                       fmt::format("note {}, \"{}\", stood after \"{}\"", after[j].number, after[j].text, cited),
                       false});
    }
}

// What the check finds in the amended draft and not in the draft.
void new_findings(const Comparison& amended, std::vector<Consequence>& out) {
    CheckOptions options;
    for (const Rule rule : {Rule::sequencing, Rule::unbalanced}) options.only.insert(rule);
    const auto texts_of = [](const Resolution& resolution) {
        std::unordered_map<std::string, std::string> texts;
        for (const Clause& clause : resolution.clauses) texts.emplace(clause.label, clause.text);
        return texts;
    };
    std::set<std::pair<std::string, std::string>> old;
    const auto before = texts_of(*amended.before), after = texts_of(*amended.after);
    for (const Finding& finding : check(*amended.before, options)) {
        const auto text = before.find(finding.clause);
        old.emplace(finding.rule->name, text == before.end() ? std::string() : text->second);
    }
    for (const Finding& finding : check(*amended.after, options)) {
        const auto text = after.find(finding.clause);
        if (old.count({finding.rule->name, text == after.end() ? std::string() : text->second}) > 0) continue;
        out.push_back({finding.clause, finding.message, false});
    }
}

// Signs that deleted words leave beside each other.
void left_signs(const Comparison& amended, std::vector<Consequence>& out) {
    const Descent descent(amended);
    for (std::size_t j = 0; j < amended.after->clauses.size(); ++j) {
        const Clause& clause = amended.after->clauses[j];
        for (const std::string_view signs : {",;", ",.", ";;", ", ,"}) {
            if (clause.text.find(signs) == std::string::npos) continue;
            const std::size_t i = descent.was[j];
            if (i != kNone && amended.before->clauses[i].text.find(signs) != std::string::npos) continue;
            out.push_back({clause.label, fmt::format("\"{}\" is left", signs), false});
        }
    }
}

// Annexes that are not numbered in their order, "Annex A" say, keep their headings where one comes or goes.
void kept_annex_headings(const Comparison& amended, std::vector<Consequence>& out) {
    const Descent descent(amended);
    const auto is_annex = [](const Clause& clause) { return clause.id.kind == ClauseKind::annex_heading; };
    const std::vector<Clause>&before = amended.before->clauses, &after = amended.after->clauses;
    bool changed = false;
    for (std::size_t i = 0; i < before.size(); ++i) changed |= is_annex(before[i]) && descent.now[i] == kNone;
    std::string headings, first;
    for (std::size_t j = 0; j < after.size(); ++j) {
        if (!is_annex(after[j])) continue;
        changed |= descent.was[j] == kNone;
        if (first.empty()) first = after[j].label;
        headings += fmt::format("{}\"{}\"", headings.empty() ? "" : ", ", after[j].text);
    }
    if (!changed || headings.empty() || counts_annexes(*amended.before)) return;
    out.push_back({first, "the headings of the annexes stay as they are: " + headings, false});
}

// Headings whose paragraphs went.
void empty_headings(const Comparison& amended, std::vector<Consequence>& out) {
    const Descent descent(amended);
    const auto has_text = [](const Resolution& resolution, std::size_t heading) {
        const std::vector<Clause>& all = resolution.clauses;
        return heading + 1 < all.size() && all[heading + 1].id.kind != ClauseKind::heading &&
               all[heading + 1].id.kind != ClauseKind::annex_heading &&
               all[heading + 1].section == all[heading].section && all[heading + 1].type != ClauseType::closing;
    };
    for (std::size_t j = 0; j < amended.after->clauses.size(); ++j) {
        const Clause& clause = amended.after->clauses[j];
        const std::size_t i = descent.was[j];
        if (clause.id.kind != ClauseKind::heading || i == kNone) continue;
        if (!has_text(*amended.before, i) || has_text(*amended.after, j)) continue;
        out.push_back({clause.label, fmt::format("no paragraph stands below \"{}\" now", clause.text), false});
    }
}

}  // namespace

std::vector<SureConsequence> sure_consequences(const Comparison& amended) {
    std::vector<SureConsequence> out;
    renumbered_references(amended, out);
    full_stop(amended, out);
    std::stable_sort(out.begin(), out.end(),
                     [](const SureConsequence& a, const SureConsequence& b) { return a.clause < b.clause; });
    return out;
}

std::vector<Consequence> other_consequences(const Comparison& amended) {
    std::vector<Consequence> out;
    deleted_references(amended, out);
    new_findings(amended, out);
    same_sources(amended, out);
    only_paragraph(amended, out);
    left_signs(amended, out);
    kept_annex_headings(amended, out);
    empty_headings(amended, out);
    return out;
}

}  // namespace clausediff::detail::amending
