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
    placeholder,
    citation_session,
    session_in_words,
    spacing,
    plural_citation,
    capitals,
    former_name,
    money_sign,
    outdated_report,
    repeated_clause,
    emptied_clause,
    total,
    lost_ibid,
    late_definition,
    repeated_note,
    previous_recalled,
    next_session,
    kept_from_last_time,
    moved_reference,
    defined_term,
    left_out,
};
inline constexpr std::size_t kRules = 30;

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

// Where a finding stands in the draft: in a clause, in a footnote, or, without both, in the document as a whole.
struct FindingPlace {
    std::optional<std::size_t> clause;    // index into Resolution::clauses; of a footnote the clause with its mark
    std::optional<std::size_t> footnote;  // index into Resolution::footnotes; then the bytes are those of its text
    std::size_t begin = 0;                // bytes [begin, end) of the text: what is wrong. Two equal ones are a place
    std::size_t end = 0;                  // between two letters; the whole clause or footnote is all its bytes
};

struct Finding {
    const RuleInfo* rule = nullptr;  // into rules()
    std::string clause;              // label in the draft; "" of the whole document
    std::size_t line = 0;            // 1-based line of the draft's file, 0 if unknown
    std::string message;             // UTF-8, one line, no capital at its start and no full stop at its end
    FindingPlace place{};
    // What should stand in the bytes of `place`, if the rule has one sure answer; none if a person must decide.
    std::optional<std::string> mend{};
};

struct CheckOptions {
    EnumSet<Rule> only;  // empty = all
    EnumSet<Rule> disabled;
    bool final = false;  // nothing may be left to be negotiated: brackets, "bis", "alt"; and nothing to be filled in
};

// The rules are those of resolutions and decisions. Of any other text (a note, a programme of work, an amendment, a
// report) says why it is none, as the end of a sentence: "it is a note, no resolution or decision". "" of a resolution
// or decision, and of a text whose language has no table of facts, of which that cannot be known. check() finds nothing
// in what is none.
[[nodiscard]] std::string why_not_checked(const Resolution& draft);

// What the rules find, in the order of the draft's clauses, those of the whole document first. Never fails. Of one
// clause or footnote a rule tells 50 findings, and with one more, which says so, that there are others. A draft alone:
// rules that need the text that it is based on are passed over.
[[nodiscard]] std::vector<Finding> check(const Resolution& draft, const CheckOptions& options = {});
// A draft against the text that it is based on: that is `before` of the comparison, the draft is `after`.
[[nodiscard]] std::vector<Finding> check(const Comparison& previous_to_draft, const CheckOptions& options = {});

// Rules for which the table of the draft's language has no facts: they were passed over.
struct NotChecked {
    std::string language;                // "French"; "" if it is not known
    std::vector<const RuleInfo*> rules;  // into rules()
};
// Of the rules that `options` asks for; those that compare only if the draft is checked against another text. None of
// an English draft, and of a text that why_not_checked() refuses.
[[nodiscard]] NotChecked not_checked(const Resolution& draft, bool against, const CheckOptions& options = {});
// "not checked in French: sequencing, total"; "" if nothing was passed over.
[[nodiscard]] std::string describe(const NotChecked& not_checked);

// A draft with the mends of its findings, and what was mended.
struct MendedDraft {
    Resolution draft;
    std::vector<Finding>
        mended;                 // in the order in which they were done; their bytes are those of the text at that time
    std::vector<Finding> left;  // what the rules find in `draft`
};
// Does the mends that the rules of `options` are sure of, again and again until they find no more of them, but at most
// in 60 rounds, so that no draft takes for ever: one mend may ask for another, as the third of three "also" in a row
// does. Nothing else changes; labels, notes and marks stay. Findings without a mend are left. Never fails.
[[nodiscard]] MendedDraft mend(const Resolution& draft, const CheckOptions& options = {});
// A draft against the text that it is based on, as above.
[[nodiscard]] MendedDraft mend(const Comparison& previous_to_draft, const CheckOptions& options = {});

}  // namespace clausediff
