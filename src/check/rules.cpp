#include "check/rules.hpp"

#include <algorithm>
#include <array>

namespace clausediff {

using namespace detail;
namespace {

using namespace checking;

struct RuleEntry {
    RuleInfo info;
    void (*run)(const Draft& draft, Report& report);
    bool print = false;  // what it finds in the export of a printed record is the export's
    bool style = false;  // a convention that older texts do not keep
};

constexpr Level kWarning = Level::warning;
constexpr Level kNote = Level::note;

constexpr RuleEntry kTable[] = {
    {{"numbering", kWarning, "numbers of paragraphs have a gap, or one stands twice"}, numbering, true},
    {{"footnote", kWarning, "a footnote mark without its note, or a note without its mark"}, footnotes, true},
    {{"end-punctuation", kWarning, "a clause ends in another sign than its place asks for"}, end_punctuation, true},
    {{"opening-verb", kWarning, "a clause opens with a verb of the wrong form for its part"}, opening_verbs},
    {{"sequencing", kWarning, "also or further is missing, or follows no clause with its verb"},
     sequencing,
     false,
     true},
    {{"cross-reference", kWarning, "a paragraph is referred to that is not there"}, cross_references},
    {{"citation-date", kWarning, "a resolution is cited with two different dates"}, citation_dates},
    {{"unbalanced", kWarning, "a bracket or a quotation mark has no partner"}, unbalanced, true},
    {{"draft-text", kWarning, "bracketed, bis or alt text is left in a final draft", false, true}, draft_text},
    {{"placeholder", kWarning, "something is to be filled in, in a final draft", false, true}, placeholders},
    {{"citation-session", kWarning, "a resolution is cited with a date that is not of its session"}, citation_sessions},
    {{"session-in-words", kWarning, "a session in words is not that of the symbol beside it"}, sessions_in_words},
    {{"spacing", kWarning, "a space is missing, or stands before a sign"}, spacing, true},
    {{"plural-citation", kWarning, "resolutions in the plural before one number, or the reverse"}, plural_citations},
    {{"capitals", kNote, "a term is written with other capitals elsewhere"}, capitals},
    {{"former-name", kWarning, "a country or body is named as it was before"}, former_names},
    {{"money-sign", kWarning, "a sign of money stands for words"}, money_signs, false, true},
    {{"outdated-report", kWarning, "last year's report is cited where this year's stands elsewhere"}, outdated_reports},
    {{"repeated-clause", kWarning, "a clause stands twice, word for word or nearly"}, repeated_clauses},
    {{"emptied-clause", kWarning, "nothing is left of a clause but its number or verb"}, emptied_clauses, true},
    {{"total", kWarning, "the numbers of a list do not add up to its total"}, totals},
    {{"lost-ibid", kWarning, "ibid. follows a note that it cannot mean"}, lost_ibids, true},
    {{"late-definition", kNote, "a short form is used before it is explained"}, late_definitions},
    {{"repeated-note", kNote, "a footnote repeats another"}, repeated_notes},
    {{"previous-recalled", kNote, "the text that the draft is based on is not recalled", true}, previous_recalled},
    {{"next-session", kWarning, "something is asked for at a session that is not after this one", true}, next_session},
    {{"kept-from-last-time", kWarning, "a report, a meeting or a session is still that of last time", true},
     kept_from_last_time},
    {{"moved-reference", kWarning, "a paragraph that is referred to has another number now", true}, moved_references},
    {{"defined-term", kWarning, "a short form is used that is no longer defined", true}, defined_terms},
    {{"left-out", kNote, "a clause of the text that the draft is based on is left out", true}, left_out},
};

static_assert(std::size(kTable) == kRules);

constexpr auto kInfos = [] {
    std::array<RuleInfo, kRules> infos{};
    for (std::size_t i = 0; i < infos.size(); ++i) infos[i] = kTable[i].info;
    return infos;
}();

// Exports of printed records, whose pages are marked or hold other resolutions: their letters were recognized by a
// program, their notes by place alone, and a page holds lines of other texts and languages.
bool is_printed_record(const Resolution& resolution) {
    return std::any_of(resolution.left_out.begin(), resolution.left_out.end(), [](const LeftOut& line) {
        return line.reason == Reason::page_mark || line.reason == Reason::other_resolution;
    });
}

// Adopted texts keep to these conventions since the middle of the 1990s.
bool is_of_older_style(const Text& text) {
    const std::string time = text.time();
    return !time.empty() && time < "1995";
}

bool is_wanted(Rule rule, const CheckOptions& options) {
    return !options.disabled.contains(rule) && (options.only.empty() || options.only.contains(rule));
}

}  // namespace

std::vector<Finding> checking::findings_in(const Draft& draft, const CheckOptions& options) {
    const bool printed = is_printed_record(draft.text.resolution);
    const bool older = is_of_older_style(draft.text);
    std::vector<const RuleEntry*> wanted;
    std::vector<Report> reports;
    for (std::size_t i = 0; i < kInfos.size(); ++i) {
        const RuleInfo& rule = kInfos[i];
        if (!is_wanted(static_cast<Rule>(i), options)) continue;
        if ((rule.against && !draft.previous) || (rule.final && !options.final)) continue;
        if ((kTable[i].print && printed) || (kTable[i].style && older)) continue;
        wanted.push_back(&kTable[i]);
        reports.emplace_back(draft, rule);
    }
    for (std::size_t i = 0; i < wanted.size(); ++i) wanted[i]->run(draft, reports[i]);
    return in_order(reports);
}

const char* name(Level level) {
    return level == Level::warning ? "warning" : "note";
}

std::span<const RuleInfo> rules() {
    return kInfos;
}

std::optional<Rule> parse_rule(std::string_view name) {
    const auto found =
        std::find_if(kInfos.begin(), kInfos.end(), [&](const RuleInfo& rule) { return name == rule.name; });
    if (found == kInfos.end()) return std::nullopt;
    return static_cast<Rule>(found - kInfos.begin());
}

std::vector<Finding> check(const Resolution& draft, const CheckOptions& options) {
    return why_not_checked(draft).empty() ? findings_in(Draft(draft), options) : std::vector<Finding>();
}

std::vector<Finding> check(const Comparison& previous_to_draft, const CheckOptions& options) {
    return why_not_checked(*previous_to_draft.after).empty() ? findings_in(Draft(previous_to_draft), options)
                                                             : std::vector<Finding>();
}

}  // namespace clausediff
