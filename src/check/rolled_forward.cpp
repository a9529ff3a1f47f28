// What rolls forward from one session to the next, and was forgotten.
#include "check/rules.hpp"

#include "base/unicode.hpp"
#include "check/numbers.hpp"
#include "diff/word_class.hpp"
#include "normalise/dates.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace clausediff::detail::checking {
namespace {

std::string first_word(std::string_view text) {
    return std::string(text.substr(0, text.find(' ')));
}

bool has_any(const Text& text, std::size_t clause, const WordList& list) {
    for (std::size_t i = 0; i < text.words[clause].size(); ++i) {
        if (contains(list, text.folded(clause, i))) return true;
    }
    return false;
}

// The verb of the clause, or of the paragraph that it is a sub-paragraph of.
std::string verb_of(const Text& text, std::size_t clause) {
    for (std::size_t i = clause + 1; i-- > 0;) {
        if (text.clauses()[i].level <= 1) return first_word(text.clauses()[i].opening.verb);
    }
    return {};
}

// The report that a clause takes up is a document of a session: "A/67/280" of the sixty-seventh.
std::vector<std::string> symbols_in(const TokenList& words, const Language& language) {
    std::vector<std::string> symbols;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (word_class(words, i, language) != EditClass::symbol) continue;
        std::string_view symbol = words.word(i);
        if (symbol.front() == '(') symbol = symbol.substr(1, symbol.size() - 2);
        symbols.emplace_back(symbol);
    }
    return symbols;
}

// The symbols of the documents that each clause of a text cites, itself or in its footnotes.
class Reports {
public:
    // The text must outlive it.
    explicit Reports(const Text& text) : text_(text), notes_(text.clauses().size()) {
        for (const Footnote& note : text.resolution.footnotes) {
            if (note.clause) notes_[*note.clause].push_back(&note);
        }
    }

    [[nodiscard]] std::vector<std::string> of(std::size_t clause) const {
        std::vector<std::string> symbols = symbols_in(text_.words[clause], text_.language);
        for (const Footnote* note : notes_[clause]) {
            const TokenizedText words(note->text, text_.language);
            for (std::string& symbol : symbols_in(words.list(), text_.language)) symbols.push_back(std::move(symbol));
        }
        return symbols;
    }

private:
    const Text& text_;
    std::vector<std::vector<const Footnote*>> notes_;  // of each clause
};

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

}  // namespace

void next_session(const Draft& draft, Report& report) {
    const int own = own_session(draft);
    if (own == 0) return;
    const Text& text = draft.text;
    for (std::size_t i = 0; i < text.clauses().size(); ++i) {
        if (text.clauses()[i].section != Section::operative || draft.was[i] == kNone) continue;
        if (!contains(text.language.openings.asking_verbs, verb_of(text, i)) ||
            !has_any(text, i, text.language.openings.asked_words))
            continue;
        const std::vector<SessionMention> before = sessions_in(draft.previous->words[draft.was[i]], text.language);
        for (const SessionMention& mention : sessions_in(text.words[i], text.language)) {
            const bool kept = std::any_of(before.begin(), before.end(),
                                          [&](const SessionMention& other) { return other.number == mention.number; });
            if (!kept || mention.number > own || mention.number <= draft.previous->session()) continue;
            report.at(i, fmt::format("asks for something at the {} session, which is not after this one, {}",
                                     text.words[i].word(mention.word), this_one(draft)));
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
        const std::vector<std::string> before = reports_before.of(i);
        for (const std::string& symbol : reports_now.of(j)) {
            const bool kept = std::find(before.begin(), before.end(), symbol) != before.end();
            if (kept && last > 0 && session_of_symbol(symbol) == last) {
                report.at(j, fmt::format("{} is a document of last time's session", symbol));
            }
        }
    }
}

}  // namespace clausediff::detail::checking
