// What all rules look at: the draft, its words, and which clause of PREVIOUS each clause descends from.
#pragma once

#include <clausediff/check.hpp>

#include "normalise/language.hpp"
#include "normalise/tokens.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace clausediff::detail::checking {

inline constexpr std::size_t kNone = static_cast<std::size_t>(-1);

// A clause or a footnote: what rules about words look at.
struct Passage {
    std::size_t clause = kNone;  // of a note the clause that carries its mark, kNone without
    std::size_t note = kNone;    // index into the footnotes
    TokenList words;
};

// One resolution and its words. The resolution must outlive it.
struct Text {
    explicit Text(const Resolution& of);
    Text(const Text&) = delete;  // the words of notes are its own
    Text& operator=(const Text&) = delete;

    const Resolution& resolution;
    const Language& language;
    std::vector<TokenList> words;      // of each clause
    std::vector<TokenizedText> notes;  // of each footnote
    std::vector<Passage> passages;     // the clauses in their order, then the notes

    [[nodiscard]] const std::vector<Clause>& clauses() const { return resolution.clauses; }
    [[nodiscard]] std::string folded(std::size_t clause, std::size_t word) const;
    // A day on which it was or will be adopted, "" if that is not known.
    [[nodiscard]] std::string time() const;
    // It is of a body that adopts texts as they are tabled.
    [[nodiscard]] bool is_unedited() const;
    // The number of its session, "A/RES/69/317" is of the sixty-ninth; 0 if it is not known.
    [[nodiscard]] int session() const;
};

// What it is made from must outlive it.
struct Draft {
    explicit Draft(const Resolution& draft);
    explicit Draft(const Comparison& previous_to_draft);

    Text text;
    std::optional<Text> previous;
    std::vector<std::size_t> was;  // of each clause the first clause of PREVIOUS that it descends from, kNone without
    std::vector<std::size_t> now;  // of each clause of PREVIOUS the first clause that descends from it
};

// Bytes of the text of a passage.
struct Range {
    std::size_t begin = 0;
    std::size_t end = 0;
};
// From the first byte of one word to the last of another, which may be the same.
[[nodiscard]] inline Range range_of(const TokenList& words, std::size_t first, std::size_t last) {
    return {words.tokens[first].begin, words.tokens[last].end};
}

// Takes the findings of one rule.
class Report {
public:
    // Both must outlive the report.
    Report(const Draft& draft, const RuleInfo& rule) : draft_(draft), rule_(rule) {}

    // `mend` is what should stand in the range, if there is one sure answer.
    using Mend = std::optional<std::string>;
    void at(std::size_t clause, std::string message);
    void at(std::size_t clause, const Range& range, std::string message, Mend mend = std::nullopt);
    void at(const Passage& passage, const Range& range, std::string message, Mend mend = std::nullopt);
    void at_note(std::size_t note, std::string message);
    void at_document(std::string message);

    struct Placed {
        std::size_t clause = 0;  // 0 the document, else one more than the index of the clause
        Finding finding;
    };
    std::vector<Placed> places;  // as they were found

private:
    // Of one clause or note a rule tells so much, then that there is more.
    static constexpr std::size_t kMostOfPassage = 50;
    [[nodiscard]] bool is_enough(const FindingPlace& place);

    const Draft& draft_;
    const RuleInfo& rule_;
    FindingPlace last_{};    // of the last finding
    std::size_t count_ = 0;  // of findings in that clause or note, without a break
};

// What the rules of `options` find. Of a draft alone those that compare are passed over. In rules.cpp.
[[nodiscard]] std::vector<Finding> findings_in(const Draft& draft, const CheckOptions& options);

// Of all rules: in the order of the clauses, of one clause in the order of the reports.
[[nodiscard]] std::vector<Finding> in_order(std::vector<Report>& reports);

// What stands before the first space.
[[nodiscard]] inline std::string_view first_word(std::string_view text) {
    return text.substr(0, text.find(' '));
}

}  // namespace clausediff::detail::checking
