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

// One resolution and its words. The resolution must outlive it.
struct Text {
    explicit Text(const Resolution& of);

    const Resolution& resolution;
    const Language& language;
    std::vector<TokenList> words;  // of each clause

    [[nodiscard]] const std::vector<Clause>& clauses() const { return resolution.clauses; }
    [[nodiscard]] std::string folded(std::size_t clause, std::size_t word) const;
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

// Takes the findings of one rule.
class Report {
public:
    // Both must outlive the report.
    Report(const Draft& draft, const RuleInfo& rule) : draft_(draft), rule_(rule) {}

    void at(std::size_t clause, std::string message);
    void at_line(std::size_t line, std::string message);
    void at_document(std::string message);

    struct Placed {
        std::size_t clause = 0;  // 0 the document, else one more than the index of the clause
        Finding finding;
    };
    std::vector<Placed> places;  // as they were found

private:
    const Draft& draft_;
    const RuleInfo& rule_;
};

// Of all rules: in the order of the clauses, of one clause in the order of the reports.
[[nodiscard]] std::vector<Finding> in_order(std::vector<Report>& reports);

}  // namespace clausediff::detail::checking
