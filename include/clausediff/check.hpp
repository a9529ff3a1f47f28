// Stage 5, check: what a drafter should look at again, in a draft alone or against the text that it is based on.
#pragma once

#include <clausediff/comparison.hpp>
#include <clausediff/enum_set.hpp>

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace clausediff CLAUSEDIFF_API {

// A warning is most likely an error; a note is a fact that the drafter should know of.
enum class Level { warning, note };
[[nodiscard]] const char* name(Level level);

enum class Rule {
    numbering,
    footnote,
    end_punctuation,
    opening_verb,
    sequencing,
    cross_reference,
    citation_date,
    unbalanced,
    draft_text,
    previous_recalled,
    next_session,
    kept_from_last_time,
    moved_reference,
    defined_term,
    left_out,
};
inline constexpr std::size_t kRules = 15;

// What a rule is called and what it looks for. All texts are the program's, never freed.
struct RuleInfo {
    const char* name = "";  // "end-punctuation"
    Level level = Level::warning;
    const char* summary = "";  // one line, for lists and SARIF
    bool against = false;      // needs the text that the draft is based on
    bool final = false;        // only of a draft that is final
};

// All rules, indexed by Rule, in the order in which `man clausediff-rules` explains them.
[[nodiscard]] std::span<const RuleInfo> rules();
// The rule of that name; none if there is none.
[[nodiscard]] std::optional<Rule> parse_rule(std::string_view name);

struct Finding {
    const RuleInfo* rule = nullptr;  // into rules()
    std::string clause;              // label in the draft; "" of the whole document
    std::size_t line = 0;            // 1-based line of the draft's file, 0 if unknown
    std::string message;             // UTF-8, one line, no capital at its start and no full stop at its end
};

struct CheckOptions {
    EnumSet<Rule> only;  // empty = all
    EnumSet<Rule> disabled;
    bool final = false;  // nothing may be left to be negotiated: brackets, "bis", "alt"
};

// What the rules find, in the order of the draft's clauses, those of the whole document first. Never fails.
// A draft alone: rules that need the text that it is based on are passed over.
[[nodiscard]] std::vector<Finding> check(const Resolution& draft, const CheckOptions& options = {});
// A draft against the text that it is based on: that is `before` of the comparison, the draft is `after`.
[[nodiscard]] std::vector<Finding> check(const Comparison& previous_to_draft, const CheckOptions& options = {});

}  // namespace clausediff
