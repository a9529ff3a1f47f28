#include "check/rules.hpp"

#include "normalise/detect.hpp"

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
    // Has the table of the language what the rule reads? Null of a rule that needs no words.
    bool (*has_facts)(const Language& language) = nullptr;
};

constexpr Level kWarning = Level::warning;
constexpr Level kNote = Level::note;

// What rules need of a language.
bool has_signs(const Language& language) {
    return language.has_drafting();
}
bool has_forms_of_parts(const Language& language) {
    const Openings& openings = language.openings;
    return !openings.same_verbs && (!openings.participle_endings.empty() || !openings.preambular_words.empty());
}
bool has_sequence(const Language& language) {
    return !language.openings.sequencing_chain.empty();
}
bool has_references(const Language& language) {
    return !language.citations.paragraph_words.empty();
}
bool has_dates(const Language& language) {
    return !language.citations.citation_date_word.empty() || !language.writing.spaced;
}
bool has_session_body(const Language& language) {
    return !language.drafting.session_body.empty();
}
bool has_supplements(const Language& language) {
    return !language.drafting.supplement_word.empty() && !language.heads.ordinal_values.empty();
}
bool has_plurals(const Language& language) {
    return !language.drafting.cited_plurals.empty();
}
bool has_terms(const Language& language) {
    return !language.drafting.capital_terms.empty();
}
bool has_former_names(const Language& language) {
    return !language.drafting.former_names.empty();
}
bool has_money(const Language& language) {
    return !language.drafting.money_signs.empty();
}
bool has_totals(const Language& language) {
    return !language.drafting.total_words.empty();
}
bool has_ibid(const Language& language) {
    return !language.drafting.ibid.empty();
}
bool has_placeholders(const Language& language) {
    return !language.drafting.placeholder_words.empty();
}
bool has_asking_verbs(const Language& language) {
    return !language.openings.asking_verbs.empty() && !language.heads.ordinal_values.empty();
}
bool has_receiving_verbs(const Language& language) {
    return !language.openings.receiving_verbs.empty();
}

constexpr RuleEntry kTable[] = {
    {{"numbering", kWarning, "numbers of paragraphs have a gap, or one stands twice"}, numbering, true},
    {{"footnote", kWarning, "a footnote mark without its note, or a note without its mark"}, footnotes, true},
    {{"end-punctuation", kWarning, "a clause ends in another sign than its place asks for"},
     end_punctuation,
     true,
     false,
     has_signs},
    {{"opening-verb", kWarning, "a clause opens with a verb of the wrong form for its part"},
     opening_verbs,
     false,
     false,
     has_forms_of_parts},
    {{"sequencing", kWarning, "also or further is missing, or follows no clause with its verb"},
     sequencing,
     false,
     true,
     has_sequence},
    {{"cross-reference", kWarning, "a paragraph is referred to that is not there"},
     cross_references,
     false,
     false,
     has_references},
    {{"citation-date", kWarning, "a resolution is cited with two different dates"},
     citation_dates,
     false,
     false,
     has_dates},
    {{"unbalanced", kWarning, "a bracket or a quotation mark has no partner"}, unbalanced, true},
    {{"draft-text", kWarning, "bracketed, bis or alt text is left in a final draft", false, true}, draft_text},
    {{"placeholder", kWarning, "something is to be filled in, in a final draft", false, true},
     placeholders,
     false,
     false,
     has_placeholders},
    {{"citation-session", kWarning, "a resolution is cited with a date that is not of its session"},
     citation_sessions,
     false,
     false,
     has_session_body},
    {{"session-in-words", kWarning, "a session in words is not that of the symbol beside it"},
     sessions_in_words,
     false,
     false,
     has_supplements},
    {{"spacing", kWarning, "a space is missing, or stands before a sign"}, spacing, true, false, has_signs},
    {{"plural-citation", kWarning, "resolutions in the plural before one number, or the reverse"},
     plural_citations,
     false,
     false,
     has_plurals},
    {{"capitals", kNote, "a term is written with other capitals elsewhere"}, capitals, false, false, has_terms},
    {{"former-name", kWarning, "a country or body is named as it was before"},
     former_names,
     false,
     false,
     has_former_names},
    {{"money-sign", kWarning, "a sign of money stands for words"}, money_signs, false, true, has_money},
    {{"outdated-report", kWarning, "last year's report is cited where this year's stands elsewhere"}, outdated_reports},
    {{"repeated-clause", kWarning, "a clause stands twice, word for word or nearly"}, repeated_clauses},
    {{"emptied-clause", kWarning, "nothing is left of a clause but its number or verb"}, emptied_clauses, true},
    {{"total", kWarning, "the numbers of a list do not add up to its total"}, totals, false, false, has_totals},
    {{"lost-ibid", kWarning, "ibid. follows a note that it cannot mean"}, lost_ibids, true, false, has_ibid},
    {{"late-definition", kNote, "a short form is used before it is explained"}, late_definitions},
    {{"repeated-note", kNote, "a footnote repeats another"}, repeated_notes},
    {{"previous-recalled", kNote, "the text that the draft is based on is not recalled", true}, previous_recalled},
    {{"next-session", kWarning, "something is asked for at a session that is not after this one", true},
     next_session,
     false,
     false,
     has_asking_verbs},
    {{"kept-from-last-time", kWarning, "a report, a meeting or a session is still that of last time", true},
     kept_from_last_time,
     false,
     false,
     has_receiving_verbs},
    {{"moved-reference", kWarning, "a paragraph that is referred to has another number now", true},
     moved_references,
     false,
     false,
     has_references},
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

bool goes_with(const RuleInfo& rule, bool against, const CheckOptions& options) {
    return (!rule.against || against) && (!rule.final || options.final);
}

bool has_facts(const RuleEntry& entry, const Language& language) {
    return entry.has_facts == nullptr || entry.has_facts(language);
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
        if (!goes_with(rule, draft.previous.has_value(), options) || !has_facts(kTable[i], draft.text.language))
            continue;
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

NotChecked not_checked(const Resolution& draft, bool against, const CheckOptions& options) {
    const Language& language = detail::language(draft.metadata.language);
    NotChecked result{std::string(language_name(draft.metadata.language)), {}};
    if (!why_not_checked(draft).empty()) return result;
    for (std::size_t i = 0; i < kInfos.size(); ++i) {
        if (!is_wanted(static_cast<Rule>(i), options) || !goes_with(kInfos[i], against, options)) continue;
        if (!has_facts(kTable[i], language)) result.rules.push_back(&kInfos[i]);
    }
    return result;
}

std::string describe(const NotChecked& not_checked) {
    if (not_checked.rules.empty()) return {};
    std::string line = not_checked.language.empty() ? "not checked, as the language is not known: "
                                                    : "not checked in " + not_checked.language + ": ";
    for (const RuleInfo* rule : not_checked.rules) {
        if (rule != not_checked.rules.front()) line += ", ";
        line += rule->name;
    }
    return line;
}

std::vector<Finding> check(const Resolution& draft, const CheckOptions& options) {
    return why_not_checked(draft).empty() ? findings_in(Draft(draft), options) : std::vector<Finding>();
}

std::vector<Finding> check(const Comparison& previous_to_draft, const CheckOptions& options) {
    return why_not_checked(*previous_to_draft.after).empty() ? findings_in(Draft(previous_to_draft), options)
                                                             : std::vector<Finding>();
}

}  // namespace clausediff
