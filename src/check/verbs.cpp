// Opening verbs: their form, and the adverbs that put clauses with the same verb in sequence.
#include "check/rules.hpp"

#include "base/unicode.hpp"
#include "check/numbers.hpp"
#include "normalise/opening.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace clausediff::detail::checking {
namespace {

// The opening without what introduces it and says nothing of it.
std::string_view opening_without_introduction(const Clause& clause, const Language& language) {
    const std::string_view verb = clause.opening.verb;
    const std::string_view word = first_word(verb);
    if (word.size() == verb.size() || !contains(language.drafting.introducing_words, word)) return verb;
    return verb.substr(word.size() + 1);
}

// The same form of verbs that agree with their subject by their first letter: of "تثير" and "يثير".
std::string without_gender(std::string_view word, const Language& language) {
    const Agreement& agreement = language.drafting.agreement;
    const std::string_view letter = agreement.masculine_letter;
    if (letter.empty() || !word.starts_with(letter)) return std::string(word);
    return std::string(agreement.feminine_letter) + std::string(word.substr(letter.size()));
}

// The verb alone: "notes" of "strongly notes with concern".
std::string bare_verb(const Clause& clause, const Language& language) {
    std::string_view rest = opening_without_introduction(clause, language);
    while (!rest.empty()) {
        const std::string_view word = first_word(rest);
        if (!contains(language.openings.opening_adverbs, word)) return without_gender(word, language);
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
            if (is_heading_or_closing(clause.type) && !is_of_table(i)) before_.clear();
            if (!opens_part(clause)) continue;
            if (!before_.empty() && text_.clauses()[before_.back()].section != clause.section) before_.clear();
            if (!clause.opening.verb.empty()) look(i);
            // What goes on without a number and a verb, as a table's notes, is of the paragraph before.
            const bool opens =
                clause.section == Section::preambular || !clause.number.empty() || !clause.opening.verb.empty();
            if (clause.id.kind != ClauseKind::enacting && opens) before_.push_back(i);
        }
        // More than one may be the drafter's way.
        if (missing_.size() == 1) {
            const auto [clause, first] = missing_.front();
            const std::string adverb = next_adverb(sequencing_of(first));
            const bool before_verb = text_.language.drafting.adverb_first;
            const std::size_t place = before_verb ? 0 : text_.clauses()[clause].opening.length;
            report_.at(clause, {place, place},
                       fmt::format("opens with \"{}\" as {} does, without \"{}\"", text_.clauses()[clause].opening.verb,
                                   text_.clauses()[first].label, adverb),
                       before_verb ? adverb : " " + adverb);
        }
    }

private:
    // A heading over the rows of a table.
    [[nodiscard]] bool is_of_table(std::size_t i) const {
        constexpr std::size_t kMost = 5;  // headings in a row
        const std::size_t end = std::min(text_.clauses().size(), i + kMost);
        while (i < end && text_.clauses()[i].type == ClauseType::heading) ++i;
        return i < text_.clauses().size() && text_.clauses()[i].type == ClauseType::table_row;
    }

    // The adverb that comes after this one in a row; "" if the row begins anew, and after adverbs of no row.
    [[nodiscard]] std::string next_adverb(std::string_view adverb) const {
        const auto chain = text_.language.openings.sequencing_chain;
        const auto at = std::find(chain.begin(), chain.end(), adverb);
        if (at == chain.end()) return std::string(adverb.empty() && !chain.empty() ? chain[0] : std::string_view());
        return at + 1 == chain.end() ? std::string() : std::string(*(at + 1));
    }

    // Where the adverb of the clause stands: in its opening, or, "Calling attention also", after the noun.
    [[nodiscard]] std::optional<std::size_t> adverb_word(std::size_t i) const {
        const std::size_t reach = text_.language.drafting.adverb_reach;  // words after the opening
        const auto& openings = text_.language.openings;
        const TokenList& words = text_.words[i];
        std::size_t after = 0;
        for (std::size_t k = 0; k < words.size() && after <= reach; ++k) {
            const bool within = words.tokens[k].begin < text_.clauses()[i].opening.length;
            if (!within && (++after > reach || words.tokens[k].kind == TokenKind::punctuation)) break;
            const std::string word = text_.folded(i, k);
            if (!contains(openings.sequencing_chain, word)) continue;
            // "Welcomes and further encourages": of the second verb.
            if (k > 0 && contains(text_.language.citations.list_words, text_.folded(i, k - 1))) continue;
            if (within || !contains(openings.adverbs_or_adjectives, word)) return k;
        }
        return std::nullopt;
    }
    [[nodiscard]] std::string sequencing_of(std::size_t i) const {
        const OpeningVerb& opening = text_.clauses()[i].opening;
        const auto word = adverb_word(i);
        if (word) return text_.folded(i, *word);
        return contains(text_.language.openings.sequencing_chain, opening.sequencing) ? "" : opening.sequencing;
    }

    // One of the last paragraphs opens with the same verb, or has it after "and": now and then some stand between.
    [[nodiscard]] bool follows_verb(std::size_t i) const {
        constexpr std::size_t kBack = 2;
        constexpr std::size_t kFarBack = 4;  // where that one is itself the one before in the row
        const std::string verb = bare_verb(text_.clauses()[i], text_.language);
        const std::string adverb = sequencing_of(i);
        for (std::size_t back = 1; back <= std::min(before_.size(), kFarBack); ++back) {
            const std::size_t k = before_[before_.size() - back];
            if (bare_verb(text_.clauses()[k], text_.language) != verb) continue;
            if (back <= kBack || goes_on_far(k, before_.size() - back + 1, adverb)) return true;
        }
        return false;
    }

    // `adverb` is the one after that of clause `k`, over paragraphs between, which begin at `between` of those before.
    [[nodiscard]] bool goes_on_far(std::size_t k, std::size_t between, std::string_view adverb) const {
        const std::string last = sequencing_of(k);
        return next_adverb(last) == adverb && (!last.empty() || is_one_row(between));
    }

    // The paragraphs from that one of those before on are a row of their own, of one verb, with its adverbs.
    [[nodiscard]] bool is_one_row(std::size_t first) const {
        const std::string verb = bare_verb(text_.clauses()[before_[first]], text_.language);
        return std::all_of(before_.begin() + static_cast<std::ptrdiff_t>(first), before_.end(), [&](std::size_t k) {
            const bool in_row = k == before_[first] || !sequencing_of(k).empty();
            return in_row && bare_verb(text_.clauses()[k], text_.language) == verb;
        });
    }

    // Puts `adverb` in the place of the one that the clause has; takes that away if it is empty.
    void report_adverb(std::size_t i, const std::string& adverb, std::string message) {
        const auto at = adverb_word(i);
        if (!at) return report_.at(i, std::move(message));
        const TokenList& words = text_.words[i];
        Range range = range_of(words, *at, *at);
        if (!adverb.empty()) return report_.at(i, range, std::move(message), with_case_of(adverb, words.word(*at)));
        if (text_.language.drafting.adverb_first) return report_.at(i, range, std::move(message), std::string());
        if (*at > 0) {  // with the space before it
            range.begin = words.tokens[*at].gap;
            return report_.at(i, range, std::move(message), std::string());
        }
        if (words.size() < 2) return report_.at(i, range, std::move(message));
        range.end = words.tokens[1].end;
        report_.at(i, range, std::move(message), with_case_of(std::string(words.word(1)), words.word(0)));
    }

    void look(std::size_t i) {
        const OpeningVerb& now = text_.clauses()[i].opening;
        const std::string sequencing = sequencing_of(i);
        const bool in_chain = contains(text_.language.openings.sequencing_chain, sequencing);
        if (in_chain && !follows_verb(i)) {
            return report_adverb(
                i, "", fmt::format("\"{}\", but no paragraph just before opens with \"{}\"", sequencing, now.verb));
        }
        if (before_.empty()) return;
        const Clause& last = text_.clauses()[before_.back()];
        const std::string last_sequencing = sequencing_of(before_.back());
        const std::string next = next_adverb(last_sequencing);
        const Language& language = text_.language;
        const std::string_view verb = opening_without_introduction(text_.clauses()[i], language);
        if (opening_without_introduction(last, language) != verb || sequencing == next) return;
        if (in_chain && (sequencing == last_sequencing || last_sequencing.empty())) {
            const std::string right = next.empty() ? "none, as a row begins anew" : "\"" + next + "\"";
            report_adverb(i, next,
                          fmt::format("\"{}\" follows {}, which opens with \"{}\" too: {}", sequencing, last.label,
                                      now.verb, right));
        } else if (sequencing.empty() && !next.empty() && text_.clauses()[i].section == Section::preambular &&
                   !is_qualified(i) && !is_qualified(before_.back())) {
            missing_.emplace_back(i, before_.back());
        }
    }

    // "Recalling in particular its resolution": the words after the verb put it in sequence.
    [[nodiscard]] bool is_qualified(std::size_t i) const {
        const Clause& clause = text_.clauses()[i];
        if (clause.opening.length >= clause.text.size()) return false;
        // Before the verb stand other adverbs: 特别重申.
        const bool only_verb = clause.opening.length == clause.opening.verb.size() + clause.opening.sequencing.size();
        if (text_.language.drafting.adverb_first && !only_verb) return true;
        std::string_view rest = std::string_view(clause.text).substr(clause.opening.length);
        if (rest.starts_with(',')) return true;  // "Recalling, in its resolution"
        rest.remove_prefix(std::min(rest.find_first_not_of(", "), rest.size()));
        const std::string next = unicode::fold(rest.substr(0, 32));
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
    if (text.language.openings.same_verbs) return;
    for (std::size_t i = 0; i < text.clauses().size(); ++i) {
        const Clause& clause = text.clauses()[i];
        if (!opens_part(clause) || clause.opening.verb.empty()) continue;
        verb_agreement(draft, i, report);
        if (contains(text.language.drafting.participial_prepositions, first_word(clause.opening.verb))) continue;
        const Opening form = opening_of(clause.text, text.language);
        const Range verb{0, clause.opening.length};
        if (clause.section == Section::operative && form == Opening::preambular &&
            paragraph_number(clause.number) > 0 && !text.is_unedited()) {
            report.at(i, verb,
                      fmt::format("an operative paragraph opens with \"{}\", not with a verb in the present tense",
                                  clause.opening.verb));
        }
        if (clause.section == Section::preambular && form == Opening::operative) {
            report.at(
                i, verb,
                fmt::format("a preambular paragraph opens with \"{}\", not with a participle", clause.opening.verb));
        }
    }
}

// The adverb that says that a clause with this verb stands before: "also" after one without, "further" after "also",
// none after "further". Adopted texts keep to it but for the operative part, where an adverb is left out before
// another addressee.
void sequencing(const Draft& draft, Report& report) {
    if (!draft.text.is_unedited()) SequencingReader(draft.text, report).run();
}

}  // namespace clausediff::detail::checking
