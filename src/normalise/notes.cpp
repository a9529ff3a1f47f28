#include "normalise/notes.hpp"

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "normalise/marks.hpp"
#include "normalise/printed_signs.hpp"
#include "normalise/words.hpp"

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace clausediff::detail {
namespace {

struct Candidate {
    std::size_t clause = 0;  // index
    std::size_t begin = 0;   // bytes of the clause's text that the mark takes, the space before it included
    std::size_t end = 0;
    std::string number;
    MarkForm form = MarkForm::weak;
    bool taken = false;
};

bool may_follow(std::string_view after) {
    return after.empty() || std::string_view(" ,;.:)]").find(after.front()) != std::string_view::npos ||
           after.starts_with("\xE2\x80\x9D") || after.starts_with("\xE2\x80\x93") || after.starts_with("\xE2\x80\x94");
}

class MarkFinder {
public:
    MarkFinder(const Segmentation& segmentation, const Language& language) : language_(language) {
        for (const PagedNote& note : segmentation.notes) numbers_.insert(note.note.number);
    }

    void find(std::size_t clause, std::string_view text, std::vector<Candidate>& out) const {
        for (std::size_t i = 0; i < text.size();) {
            if (!is_digit(text[i])) {
                ++i;
                continue;
            }
            std::size_t end = i;
            while (end < text.size() && is_digit(text[end])) ++end;
            const std::size_t begin = i + glued_year(text, i, end);
            const std::string number(text.substr(begin, end - begin));
            const bool decimal = end + 1 < text.size() && !is_space(text[end]) && is_digit(text[end + 1]);
            if (begin > 0 && !decimal && numbers_.count(number) > 0 && may_follow(text.substr(end))) {
                const bool after_year = begin > i;
                if (after_year) {
                    out.push_back({clause, begin, end, number, MarkForm::likely});
                } else {
                    judge(clause, text, begin, end, number, out);
                }
            }
            i = end;
        }
    }

private:
    static bool is_space(char c) { return c == ' '; }

    // "29 September 20117": a year with a mark after it. Bytes of the year, or 0.
    std::size_t glued_year(std::string_view text, std::size_t i, std::size_t end) const {
        if (end - i < 5 || end - i > 7 || i < 2 || text[i - 1] != ' ') return 0;
        const std::string previous = unicode::fold(last_word(text.substr(0, i - 1)));
        return contains(language_.dates.months, previous) ? 4 : 0;
    }

    void judge(std::size_t clause, std::string_view text, std::size_t i, std::size_t end, const std::string& number,
               std::vector<Candidate>& out) const {
        const std::string_view before = text.substr(0, i);
        const std::string_view after = text.substr(end);
        if (before.back() == ' ') {
            const std::string_view head = before.substr(0, before.size() - 1);
            if (!head.empty() && !counts_something(after))
                out.push_back({clause, i - 1, end, number, spaced(head, after)});
        } else if (const auto form = glued_form(before, after); form && !takes_number(before)) {
            out.push_back({clause, i, end, number, *form});
        }
    }

    // "5 December", "2 per cent"
    bool counts_something(std::string_view after) const {
        if (!after.starts_with(" ")) return false;
        std::size_t at = 0;
        const std::string following = unicode::fold(next_word(after, at));
        return contains(language_.dates.months, following) || contains(language_.writing.units, following);
    }

    // "Conference 1 to", "Goals, 5 protection", "report; 3"; but also "paragraph 3", "paragraphs 1, 2 and".
    MarkForm spaced(std::string_view head, std::string_view after) const {
        const bool closing = ends_in_punctuation(head);
        const std::string_view word = last_word(head);
        const std::string previous = unicode::fold(trim_end(word, ",;.:"));
        if (is_plain_number(previous)) return MarkForm::doubtful;
        if ((!closing || head.back() == '.') && contains(language_.numbering.numbered_words, previous))
            return MarkForm::doubtful;
        if (closing) return after.empty() ? MarkForm::clear : MarkForm::likely;
        return MarkForm::weak;
    }

    // "1" and "21", but no year and no citation.
    static bool is_plain_number(std::string_view word) {
        return !word.empty() && word.size() <= 3 && std::all_of(word.begin(), word.end(), is_digit);
    }

    // "Rev1", "km2": there a number is glued to a word and is no mark.
    bool takes_number(std::string_view before) const {
        const std::string_view word = trim_end(last_word(before), ".");
        std::size_t start = word.size();
        while (start > 0 && is_letter(word[start - 1])) --start;
        return contains(language_.numbering.words_with_glued_number, unicode::fold(word.substr(start)));
    }

    const Language& language_;
    std::unordered_set<std::string> numbers_;
};

bool on_page(const ClauseOrigin& origin, int page) {
    return page == 0 || origin.first_page == 0 || (origin.first_page <= page && page <= origin.last_page);
}

using ClauseByte = std::pair<std::size_t, std::size_t>;  // clause, byte

// First pass: every note in order takes the clearest of the places after the mark of the note before.
void take_in_order(Segmentation& segmentation, std::vector<Candidate>& candidates) {
    std::unordered_map<std::string, std::vector<std::size_t>> by_number;
    for (std::size_t i = 0; i < candidates.size(); ++i) by_number[candidates[i].number].push_back(i);
    ClauseByte last{0, 0};
    for (PagedNote& note : segmentation.notes) {
        const auto places = by_number.find(note.note.number);
        if (places == by_number.end()) continue;
        Candidate* best = nullptr;
        for (const std::size_t index : places->second) {
            Candidate& candidate = candidates[index];
            if (candidate.taken || ClauseByte{candidate.clause, candidate.begin} < last) continue;
            if (!on_page(segmentation.origins[candidate.clause], note.page)) continue;
            if (candidate.form == MarkForm::doubtful && note.page == 0) continue;
            if (best == nullptr || candidate.form > best->form) best = &candidate;
        }
        if (best == nullptr) continue;
        best->taken = true;
        note.note.clause = best->clause;
        last = {best->clause, best->begin};
    }
}

// Second pass: a text may refer to a note again; only clear forms count.
void take_repeated(std::vector<Candidate>& candidates) {
    std::unordered_set<std::string> known;
    for (Candidate& candidate : candidates) {
        if (candidate.taken) known.insert(candidate.number);
        if (!candidate.taken && candidate.form == MarkForm::clear && known.count(candidate.number) > 0)
            candidate.taken = true;
    }
}

// Cuts the marks out of one clause. `candidates` are those of the clause, ascending.
void detach(Clause& clause, std::span<const Candidate> candidates) {
    std::string text;
    std::size_t at = 0;
    for (const Candidate& candidate : candidates) {
        if (!candidate.taken) continue;
        text.append(clause.text, at, candidate.begin - at);
        at = candidate.end;
        clause.marks.push_back({text.size(), candidate.number});
    }
    if (at == 0) return;
    text.append(clause.text, at);
    clause.text = std::move(text);
}

void detach(Segmentation& segmentation, std::span<const Candidate> candidates) {
    while (!candidates.empty()) {
        const std::size_t clause = candidates.front().clause;
        std::size_t count = 0;
        while (count < candidates.size() && candidates[count].clause == clause) ++count;
        detach(segmentation.clauses[clause], candidates.first(count));
        candidates = candidates.subspan(count);
    }
}

void take_source_marks(Segmentation& segmentation) {
    for (std::size_t i = 0; i < segmentation.clauses.size(); ++i) {
        for (const SourceMark& mark : segmentation.origins[i].marks) {
            segmentation.clauses[i].marks.push_back({mark.offset, mark.number});
        }
    }
}

enum class Pages { same, any };

using Carriers = std::unordered_map<std::string_view, std::vector<std::size_t>>;  // clauses, ascending, of each mark

Carriers find_carriers(const Segmentation& segmentation) {
    Carriers carriers;
    for (std::size_t i = 0; i < segmentation.clauses.size(); ++i) {
        for (const NoteMark& mark : segmentation.clauses[i].marks) carriers[mark.number].push_back(i);
    }
    return carriers;
}

// The first clause from `first` on that carries the mark of the note, on the note's page or on any.
std::optional<std::size_t> find_mark(const Segmentation& segmentation, const Carriers& carriers, const PagedNote& note,
                                     std::size_t first, Pages pages = Pages::same) {
    const auto clauses = carriers.find(note.note.number);
    if (clauses == carriers.end()) return std::nullopt;
    const auto from = std::lower_bound(clauses->second.begin(), clauses->second.end(), first);
    const auto found = std::find_if(from, clauses->second.end(), [&](std::size_t clause) {
        return pages == Pages::any || on_page(segmentation.origins[clause], note.page);
    });
    return found == clauses->second.end() ? std::nullopt : std::optional(*found);
}

// Of notes whose mark is not known yet. Numbers may start anew in an annex, and asterisks on every page: of several
// notes of one number each belongs to a clause after that of the note before it, if there is one.
void name_clauses(Segmentation& segmentation) {
    const Carriers carriers = find_carriers(segmentation);
    std::unordered_map<std::string_view, std::size_t> next;
    for (PagedNote& note : segmentation.notes) {
        std::size_t& first = next[note.note.number];
        std::optional<std::size_t>& clause = note.note.clause;
        if (!clause) clause = find_mark(segmentation, carriers, note, first);
        if (!clause && first > 0) clause = find_mark(segmentation, carriers, note, 0);
        // The notes of a table that goes on over pages stand at its end.
        if (!clause) clause = find_mark(segmentation, carriers, note, first, Pages::any);
        if (clause) first = *clause + 1;
    }
}

}  // namespace

void resolve_notes(Segmentation& segmentation, const Language& language) {
    take_source_marks(segmentation);
    if (segmentation.notes.empty()) return;
    take_printed_signs(segmentation);
    const bool known = std::any_of(segmentation.origins.begin(), segmentation.origins.end(),
                                   [](const ClauseOrigin& origin) { return !origin.marks.empty(); });
    if (!known) {
        const MarkFinder finder(segmentation, language);
        std::vector<Candidate> candidates;
        for (std::size_t i = 0; i < segmentation.clauses.size(); ++i) {
            finder.find(i, segmentation.clauses[i].text, candidates);
        }
        take_in_order(segmentation, candidates);
        take_repeated(candidates);
        detach(segmentation, candidates);
    }
    name_clauses(segmentation);
}

}  // namespace clausediff::detail
