// Opening verbs: their form, and the adverbs that put clauses with the same verb in sequence.
#include "check/rules.hpp"

#include "base/unicode.hpp"
#include "check/numbers.hpp"
#include "normalise/opening.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace clausediff::detail::checking {
namespace {

// The verb alone: "notes" of "strongly notes with concern".
std::string bare_verb(const Clause& clause, const Language& language) {
    std::string_view rest = clause.opening.verb;
    while (!rest.empty()) {
        const std::string_view word = rest.substr(0, rest.find(' '));
        if (!contains(language.openings.opening_adverbs, word)) return std::string(word);
        rest.remove_prefix(std::min(word.size() + 1, rest.size()));
    }
    return {};
}

bool opens_part(const Clause& clause) {
    return clause.type == ClauseType::paragraph && clause.section != Section::annex && clause.level <= 1;
}

class SequencingReader {
public:
    SequencingReader(const Text& text, Report& report) : text_(text), report_(report) {}

    void run() {
        for (std::size_t i = 0; i < text_.clauses().size(); ++i) {
            const Clause& clause = text_.clauses()[i];
            if (is_heading_or_closing(clause.type)) before_.clear();
            if (!opens_part(clause)) continue;
            if (!before_.empty() && text_.clauses()[before_.back()].section != clause.section) before_.clear();
            if (!clause.opening.verb.empty()) look(i);
            if (clause.id.kind != ClauseKind::enacting) before_.push_back(i);
        }
        // More than one may be the drafter's way.
        if (missing_.size() == 1) {
            const auto [clause, first] = missing_.front();
            report_.at(clause, fmt::format("opens with \"{}\" as {} does, without \"{}\"",
                                           text_.clauses()[clause].opening.verb, text_.clauses()[first].label,
                                           next_adverb(text_.clauses()[first].opening.sequencing)));
        }
    }

private:
    [[nodiscard]] std::string next_adverb(std::string_view adverb) const {
        const auto chain = text_.language.openings.sequencing_chain;
        const auto at = std::find(chain.begin(), chain.end(), adverb);
        if (at == chain.end()) return std::string(adverb.empty() && !chain.empty() ? chain[0] : std::string_view());
        return at + 1 == chain.end() ? std::string() : std::string(*(at + 1));
    }

    // One of the last two paragraphs opens with the same verb: now and then one stands between.
    [[nodiscard]] bool follows_verb(std::size_t i) const {
        constexpr std::size_t kBack = 2;
        const std::string verb = bare_verb(text_.clauses()[i], text_.language);
        const std::size_t first = before_.size() - std::min(before_.size(), kBack);
        return std::any_of(before_.begin() + static_cast<std::ptrdiff_t>(first), before_.end(),
                           [&](std::size_t k) { return bare_verb(text_.clauses()[k], text_.language) == verb; });
    }

    void look(std::size_t i) {
        const OpeningVerb& now = text_.clauses()[i].opening;
        if (contains(text_.language.openings.sequencing_chain, now.sequencing) && !follows_verb(i)) {
            report_.at(i,
                       fmt::format("\"{}\", but no paragraph just before opens with \"{}\"", now.sequencing, now.verb));
            return;
        }
        if (before_.empty()) return;
        const Clause& last = text_.clauses()[before_.back()];
        if (last.opening.verb != now.verb || now.sequencing == next_adverb(last.opening.sequencing)) return;
        if (contains(text_.language.openings.sequencing_chain, now.sequencing) &&
            (now.sequencing == last.opening.sequencing || last.opening.sequencing.empty())) {
            report_.at(i, fmt::format("\"{}\" follows {}, which opens with \"{}\" too: \"{}\"", now.sequencing,
                                      last.label, now.verb, next_adverb(last.opening.sequencing)));
        } else if (now.sequencing.empty() && text_.clauses()[i].section == Section::preambular && !is_qualified(i) &&
                   !is_qualified(before_.back())) {
            missing_.emplace_back(i, before_.back());
        }
    }

    // "Recalling in particular its resolution": the words after the verb put it in sequence.
    [[nodiscard]] bool is_qualified(std::size_t i) const {
        const Clause& clause = text_.clauses()[i];
        if (clause.opening.length >= clause.text.size()) return false;
        std::string_view rest = std::string_view(clause.text).substr(clause.opening.length);
        rest.remove_prefix(std::min(rest.find_first_not_of(", "), rest.size()));
        const std::string next = unicode::fold(rest.substr(0, 16));
        return std::any_of(text_.language.openings.qualifying_phrases.begin(),
                           text_.language.openings.qualifying_phrases.end(),
                           [&](std::string_view phrase) { return next.starts_with(phrase); });
    }

    const Text& text_;
    Report& report_;
    std::vector<std::size_t> before_;                           // the paragraphs before, of the same part and section
    std::vector<std::pair<std::size_t, std::size_t>> missing_;  // with the one before
};

}  // namespace

void opening_verbs(const Draft& draft, Report& report) {
    const Text& text = draft.text;
    for (std::size_t i = 0; i < text.clauses().size(); ++i) {
        const Clause& clause = text.clauses()[i];
        if (!opens_part(clause) || clause.opening.verb.empty()) continue;
        const Opening form = opening_of(clause.text, text.language);
        if (clause.section == Section::operative && form == Opening::preambular &&
            paragraph_number(clause.number) > 0) {
            report.at(i, fmt::format("an operative paragraph opens with \"{}\", not with a verb in the present tense",
                                     clause.opening.verb));
        }
        if (clause.section == Section::preambular && form == Opening::operative) {
            report.at(
                i, fmt::format("a preambular paragraph opens with \"{}\", not with a participle", clause.opening.verb));
        }
    }
}

// The adverb that says that a clause with this verb stands before: "also" after one without, "further" after "also",
// none after "further". Adopted texts keep to it but for the operative part, where an adverb is left out before
// another addressee.
void sequencing(const Draft& draft, Report& report) {
    SequencingReader(draft.text, report).run();
}

}  // namespace clausediff::detail::checking
