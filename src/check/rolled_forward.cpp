// What rolls forward from one session to the next, and was forgotten.
#include "check/rules.hpp"

#include "base/unicode.hpp"
#include "check/numbers.hpp"
#include "normalise/dates.hpp"
#include "normalise/opening_verb.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace clausediff::detail::checking {
namespace {

// What the documents that a clause cites say, itself and in its footnotes.
struct Cited {
    std::size_t passage = 0;  // index into Text::passages
    SymbolMention mention;
};

class Reports {
public:
    // The text must outlive it.
    explicit Reports(const Text& text) : text_(text), notes_(text.clauses().size()) {
        for (std::size_t i = text.clauses().size(); i < text.passages.size(); ++i) {
            if (text.passages[i].clause != kNone) notes_[text.passages[i].clause].push_back(i);
        }
    }

    [[nodiscard]] std::vector<Cited> of(std::size_t clause) const {
        std::vector<Cited> cited;
        add(clause, cited);
        for (const std::size_t note : notes_[clause]) add(note, cited);
        return cited;
    }

private:
    void add(std::size_t passage, std::vector<Cited>& cited) const {
        for (SymbolMention& mention : symbols_in(text_.passages[passage].words, text_.language)) {
            cited.push_back({passage, std::move(mention)});
        }
    }

    const Text& text_;
    std::vector<std::vector<std::size_t>> notes_;  // of each clause the passages that are its notes
};

// The words right before the symbol, or before the mark of the note that has it, say of what day the report is: "its
// report on 16 August 2024".
bool tells_its_day(const Text& text, std::size_t clause, const Cited& cited) {
    constexpr std::size_t kNear = 30;  // bytes
    const Passage& passage = text.passages[cited.passage];
    std::size_t at = passage.words.tokens[cited.mention.word].begin;
    if (passage.note != kNone) {
        const std::string& number = text.resolution.footnotes[passage.note].number;
        const auto& marks = text.clauses()[clause].marks;
        const auto mark =
            std::find_if(marks.begin(), marks.end(), [&](const auto& one) { return one.number == number; });
        if (mark == marks.end()) return false;
        at = mark->offset;
    }
    const std::size_t from = at < kNear ? 0 : at - kNear;
    return !find_date(text.words[clause].text.substr(from, at - from), text.language).empty();
}

// The session after which the draft asks for things: its own, or, where it does not say, the one after PREVIOUS.
int own_session(const Draft& draft) {
    const int own = draft.text.session();
    const int last = draft.previous->session();
    return own > 0 || last == 0 ? own : last + 1;
}

std::string this_one(const Draft& draft) {
    const std::string& session = draft.text.resolution.metadata.session;
    return session.empty() ? fmt::format("number {}", own_session(draft)) : unicode::fold(session);
}

// The session that is as far after this one as the one that was asked for last time was after that one.
Report::Mend as_far_ahead(const Draft& draft, int asked, std::string_view printed) {
    const int last = draft.previous->session();
    if (last == 0 || asked <= last) return std::nullopt;
    std::string word = ordinal_word(own_session(draft) + asked - last, draft.text.language);
    return word.empty() ? Report::Mend() : with_case_of(std::move(word), printed);
}

// One of the words just before `word`, over an article and "its", is `wanted`.
bool follows_word(const Text& text, std::size_t clause, std::size_t word, std::string_view wanted) {
    constexpr std::size_t kBack = 2;
    for (std::size_t k = word; k-- > 0 && word - k <= kBack;) {
        if (text.folded(clause, k) == wanted) return true;
    }
    return false;
}

// The report of last time that a clause still takes up, and no newer one with it. A report of a day that the clause
// names, several reports, and the supplements of other bodies may well be cited again.
std::optional<Cited> kept_report(const Draft& draft, std::size_t j, const std::vector<Cited>& before,
                                 const std::vector<Cited>& now) {
    const Text& text = draft.text;
    const int last = draft.previous->session();
    if (last == 0) return std::nullopt;
    std::optional<Cited> kept;
    for (const Cited& cited : now) {
        const int session = session_of_symbol(cited.mention.symbol);
        if (session > last) return std::nullopt;
        if (session != last) continue;  // of another body, or of earlier years
        const bool was = std::any_of(before.begin(), before.end(),
                                     [&](const Cited& other) { return other.mention.symbol == cited.mention.symbol; });
        if (!was || kept || tells_its_day(text, j, cited)) return std::nullopt;
        const TokenList& words = text.passages[cited.passage].words;
        const std::string_view supplement = text.language.drafting.supplement_word;
        if (!supplement.empty() && unicode::fold(words.text).find(supplement) != std::string::npos) return std::nullopt;
        kept = cited;
    }
    return kept;
}

}  // namespace

void next_session(const Draft& draft, Report& report) {
    const int own = own_session(draft);
    if (own == 0) return;
    const Text& text = draft.text;
    for (std::size_t i = 0; i < text.clauses().size(); ++i) {
        if (text.clauses()[i].section != Section::operative || draft.was[i] == kNone) continue;
        if (!asks_for_more(text.resolution, i, text.language)) continue;
        const std::vector<SessionMention> before = sessions_in(draft.previous->words[draft.was[i]], text.language);
        for (const SessionMention& mention : sessions_in(text.words[i], text.language)) {
            const bool kept = std::any_of(before.begin(), before.end(),
                                          [&](const SessionMention& other) { return other.number == mention.number; });
            if (!kept || mention.number > own || mention.number <= draft.previous->session()) continue;
            // "During the session" is as long as that lasts.
            const bool during =
                mention.number == own && follows_word(text, i, mention.word, text.language.drafting.during_word);
            if (during) continue;
            report.at(i, range_of(text.words[i], mention.word, mention.word),
                      fmt::format("asks for something at the {} session, which is not after this one, {}",
                                  text.words[i].word(mention.word), this_one(draft)),
                      as_far_ahead(draft, mention.number, text.words[i].word(mention.word)));
        }
    }
}

void kept_from_last_time(const Draft& draft, Report& report) {
    const Text& text = draft.text;
    const Text& old = *draft.previous;
    const int last = old.session();
    if (text.session() != 0 && text.session() == last &&
        text.resolution.metadata.symbol != old.resolution.metadata.symbol) {
        report.at_document(
            fmt::format("the session is still that of last time: \"{}\"", text.resolution.metadata.session));
    }
    const Reports reports_before(old);
    const Reports reports_now(text);
    for (std::size_t j = 0; j < text.clauses().size(); ++j) {
        if (draft.was[j] == kNone) continue;
        const std::size_t i = draft.was[j];
        const Clause& clause = text.clauses()[j];
        // Two meetings may have the same number; the same date they have not.
        if (is_date(clause.text, text.language) && clause.text == old.clauses()[i].text) {
            report.at(j, fmt::format("is still that of last time: \"{}\"", clause.text));
        }
        if (!contains(text.language.openings.receiving_verbs, first_word(clause.opening.verb))) continue;
        const std::optional<Cited> kept = kept_report(draft, j, reports_before.of(i), reports_now.of(j));
        if (!kept) continue;
        const Passage& passage = text.passages[kept->passage];
        report.at(passage, range_of(passage.words, kept->mention.word, kept->mention.word),
                  fmt::format("{} is a document of last time's session", kept->mention.symbol));
    }
}

}  // namespace clausediff::detail::checking
