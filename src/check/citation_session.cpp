// A resolution of the General Assembly is of the session that its number begins with, and so is its date: sessions open
// in September (rules of procedure of the General Assembly, rule 1).
#include "check/rules.hpp"

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "check/numbers.hpp"
#include "normalise/dates.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace clausediff::detail::checking {
namespace {

constexpr int kFirstNumbered = 31;        // the first session whose resolutions are numbered "31/1"
constexpr std::size_t kListWords = 60;    // between "resolutions" and the last of a list, at most
constexpr std::size_t kOpeningWords = 6;  // before "resolutions", that may name their body: "the Council, in its"

// The session of "70/202"; 0 of any other form, as "S-27/2" and "2709 (2023)".
int session_of(std::string_view cited) {
    const std::string_view session = cited.substr(0, cited.find('/'));
    return session.size() == cited.size() || !all_digits(session) || session.size() > 3 ? 0 : to_int(session);
}

// Is "2025-12-22" a day of the session? It lasts from one September to the next; now and then a part of a resolution is
// adopted in the days after that.
bool is_within(const std::string& day, int session) {
    const std::string first = fmt::format("{}-09-01", kYearBefore + session);
    const std::string last = fmt::format("{}-10-15", kYearBefore + session + 1);
    return day >= first && day <= last;
}

class BodyOfCitation {
public:
    BodyOfCitation(const Text& text, const TokenList& words) : text_(text), words_(words) {
        if (text.language.drafting.other_bodies.empty()) return;
        for (std::size_t k = 0; k < words.size(); ++k) {
            if (is_cited_word(k)) cited_.push_back(k);
        }
        for (std::size_t list = 0; list <= cited_.size(); ++list) named_in_.push_back(names_another_body_in(list));
    }

    // Does the text say, or leave no doubt, that the citation at `word` is of the body whose sessions are counted?
    [[nodiscard]] bool is_of_session_body(std::size_t word) const {
        if (!text_.language.drafting.other_bodies.empty()) return is_own() && !names_another_body(word);
        const std::optional<std::size_t> cited = cited_word_before(word);
        if (!cited) return false;
        if (follows_name(*cited)) return true;
        const bool own = *cited > 0 && contains(text_.language.drafting.own_words, folded(*cited - 1));
        return is_own() && !names_a_body(own ? *cited : word) && !(own && another_acts(word));
    }

private:
    [[nodiscard]] std::string folded(std::size_t word) const { return unicode::fold(words_.word(word)); }

    // In a language without spaces, the first character of one.
    [[nodiscard]] bool is_cited_word(std::size_t word) const {
        const auto& cited = text_.language.citations.cited_words;
        if (text_.language.writing.spaced) return contains(cited, folded(word));
        const std::string_view rest = words_.text.substr(words_.tokens[word].begin);
        return std::any_of(cited.begin(), cited.end(), [&](std::string_view one) { return rest.starts_with(one); });
    }

    // "resolutions", over the other numbers of the list.
    [[nodiscard]] std::optional<std::size_t> cited_word_before(std::size_t word) const {
        for (std::size_t k = word; k-- > 0 && word - k < kListWords;) {
            if (words_.word(k) == ";") return std::nullopt;
            if (contains(text_.language.citations.cited_words, folded(k))) return k;
        }
        return std::nullopt;
    }

    [[nodiscard]] bool is_own() const {
        const Metadata& metadata = text_.resolution.metadata;
        return unicode::fold(metadata.body) == text_.language.drafting.session_body ||
               metadata.symbol.starts_with("A/RES/");
    }

    // In the list of the citation, in any case and number. The name may stand before "resolutions", before the first
    // number, or after the last: "the resolutions 31/17 of 23 March 2016 and 32/25 of 1 July 2016 of the Council".
    [[nodiscard]] bool names_another_body(std::size_t word) const {
        const auto after = std::upper_bound(cited_.begin(), cited_.end(), word);
        return named_in_[static_cast<std::size_t>(after - cited_.begin())];
    }
    // In a language without spaces "resolutions" stands after the numbers, and one body may be that of several lists.
    [[nodiscard]] bool names_another_body_in(std::size_t list) const {
        const bool spaced = text_.language.writing.spaced;
        if (!spaced && list > 0 && named_in_[list - 1]) return true;
        const std::size_t end = list == cited_.size() ? words_.size() : cited_[list];
        const std::size_t cited = list == 0 ? 0 : cited_[list - 1];
        const std::size_t first = spaced ? std::max(end_of_list(list), cited - std::min(cited, kOpeningWords)) : cited;
        return end > first && names_another_body(first, end);
    }
    // Where the list before this one ends: at the first sign after its last number. 0 if no sign tells.
    [[nodiscard]] std::size_t end_of_list(std::size_t list) const {
        if (list < 2) return 0;
        const std::size_t cited = cited_[list - 1];
        std::size_t end = cited;
        while (end > cited_[list - 2] && words_.tokens[end - 1].kind != TokenKind::number) --end;
        while (end < cited && words_.word(end) != "," && words_.word(end) != ";") ++end;
        return end == cited ? 0 : end;
    }
    [[nodiscard]] bool names_another_body(std::size_t first, std::size_t end) const {
        const Range list = range_of(words_, first, end - 1);
        const std::string folded = unicode::fold(words_.text.substr(list.begin, list.end - list.begin));
        const WordList& parts = text_.language.drafting.other_bodies;
        return std::any_of(parts.begin(), parts.end(),
                           [&](std::string_view part) { return folded.find(part) != std::string::npos; });
    }

    // "General Assembly" resolution.
    [[nodiscard]] bool follows_name(std::size_t cited) const {
        if (cited == 0) return false;
        return is_session_body(cited - 1);
    }

    // Another body may be the one: "the Human Rights Council, in its resolution".
    [[nodiscard]] bool names_a_body(std::size_t before) const {
        for (std::size_t k = before - std::min(before, kListWords); k < before; ++k) {
            if (is_body(k)) return true;
        }
        return false;
    }
    [[nodiscard]] bool is_body(std::size_t word) const {
        return contains(text_.language.writing.body_words, folded(word)) && !is_session_body(word);
    }
    // Is the word the last of "General Assembly"?
    [[nodiscard]] bool is_session_body(std::size_t word) const {
        const std::string_view body = text_.language.drafting.session_body;
        const std::size_t end = words_.tokens[word].end;
        return unicode::fold(words_.text.substr(end - std::min(end, body.size()), body.size())) == body;
    }

    // "Through its resolution 54/18 of 12 October 2023, the Human Rights Council": right after it.
    [[nodiscard]] bool another_acts(std::size_t word) const {
        constexpr std::size_t kAfter = 6;
        for (std::size_t k = word + 1; k < words_.size() && k <= word + kAfter; ++k) {
            if (is_body(k)) return true;
        }
        return false;
    }

    const Text& text_;
    const TokenList& words_;
    // Of a language with `other_bodies`: the words "resolution", ascending, and whether another body is named in what
    // stands between them: before the first, after each.
    std::vector<std::size_t> cited_;
    std::vector<bool> named_in_;
};

}  // namespace

void citation_sessions(const Draft& draft, Report& report) {
    const Text& text = draft.text;
    if (text.language.drafting.session_body.empty()) return;
    for (const Passage& passage : text.passages) {
        const std::vector<DatedCitation> citations = citations_in(passage.words, text.language);
        if (citations.empty()) continue;
        const BodyOfCitation body(text, passage.words);
        for (const DatedCitation& citation : citations) {
            const int session = session_of(citation.cited);
            const std::string day = session < kFirstNumbered ? "" : find_date(citation.date, text.language);
            if (day.empty() || is_within(day, session)) continue;
            if (!body.is_of_session_body(citation.word)) continue;
            report.at(passage, range_of(passage.words, citation.word, citation.word),
                      fmt::format("{} is of the session of {} to {}, which {} is not in", citation.cited,
                                  kYearBefore + session, kYearBefore + session + 1, citation.date));
        }
    }
}

}  // namespace clausediff::detail::checking
