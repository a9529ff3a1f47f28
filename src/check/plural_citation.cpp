// "resolutions 70/1" before one number, "resolution 70/1 and 70/2" before two.
#include "check/rules.hpp"

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "check/numbers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>

namespace clausediff::detail::checking {
namespace {

class PluralReader {
public:
    PluralReader(const Text& text, const Passage& passage, Report& report)
        : text_(text), passage_(passage), report_(report) {}

    void run() {
        for (const DatedCitation& citation : citations_in(passage_.words, text_.language)) {
            cited_.push_back(citation.word);
        }
        for (std::size_t n = 0; n < cited_.size(); ++n) look(n);
    }

private:
    [[nodiscard]] std::string folded(std::size_t word) const { return unicode::fold(passage_.words.word(word)); }

    // "79/252 A and B", "79/252 A to C": parts of one resolution. "1996/6 and 1996/31": the second may be read as
    // years.
    [[nodiscard]] bool has_parts(std::size_t word) const {
        if (word + 2 >= passage_.words.size()) return false;
        const std::string between = folded(word + 1);
        if (!contains(text_.language.citations.list_words, between) &&
            !contains(text_.language.citations.range_words, between)) {
            return false;
        }
        const std::string_view part = passage_.words.word(word + 2);
        return (part.size() == 1 && is_upper(part.front())) ||
               (is_digit(part.front()) && part.find('/') != std::string_view::npos);
    }

    // Are there citations between this one and the next "resolution"?
    [[nodiscard]] bool more_follow(std::size_t n) const {
        const std::size_t next = n + 1 < cited_.size() ? cited_[n + 1] : passage_.words.size();
        if (next == passage_.words.size()) return false;
        for (std::size_t k = cited_[n] + 1; k < next; ++k) {
            if (contains(text_.language.citations.cited_words, folded(k))) return false;
        }
        return true;
    }
    // "70/1 and 70/2", "70/1, 70/2": directly.
    [[nodiscard]] bool is_listed_with_next(std::size_t n) const {
        if (n + 1 >= cited_.size() || cited_[n + 1] > cited_[n] + 3) return false;
        for (std::size_t k = cited_[n] + 1; k < cited_[n + 1]; ++k) {
            if (!contains(text_.language.citations.list_words, folded(k))) return false;
        }
        return true;
    }

    void look(std::size_t n) {
        if (cited_[n] == 0) return;
        const std::size_t word = cited_[n] - 1;
        const std::string before = folded(word);
        const std::string_view number = passage_.words.word(cited_[n]);
        for (const auto& [plural, singular] : text_.language.drafting.cited_plurals) {
            const Range range = range_of(passage_.words, word, word);
            if (before == plural && !more_follow(n) && !has_parts(cited_[n])) {
                report_.at(passage_, range, fmt::format("\"{}\" stands before one number, {}", plural, number));
            } else if (before == singular && is_listed_with_next(n)) {
                report_.at(passage_, range,
                           fmt::format("\"{}\" stands before several numbers, {} and {}", singular, number,
                                       passage_.words.word(cited_[n + 1])));
            }
        }
    }

    const Text& text_;
    const Passage& passage_;
    Report& report_;
    std::vector<std::size_t> cited_;  // words
};

}  // namespace

void plural_citations(const Draft& draft, Report& report) {
    for (const Passage& passage : draft.text.passages) PluralReader(draft.text, passage, report).run();
}

}  // namespace clausediff::detail::checking
