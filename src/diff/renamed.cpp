#include "diff/classify.hpp"
#include "diff/joined_clauses.hpp"

#include "base/unicode.hpp"
#include "normalise/tokens.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace clausediff::detail {
namespace {

bool is_capitalised(std::string_view word) {
    std::size_t at = word.find_first_not_of("([\"");
    return at != std::string_view::npos && unicode::is_upper(unicode::next(word, at));
}

bool is_neutral(std::string_view word, const Language& language) {
    return contains(language.writing.neutral_words, unicode::fold(word));
}

// Reads the names of one side's text.
class NameReader {
public:
    NameReader(const TokenList& list, const Language& language) : list_(list), language_(language) {}

    // The name of which [begin, end) of the text is a part, folded, from the first of its capitalised words to the
    // last; empty if it is none: no capitalised word, or other words than those of names.
    [[nodiscard]] std::string around(std::size_t begin, std::size_t end) const {
        std::size_t first = token_at(begin);
        std::size_t last = token_at(end);  // after the last
        for (std::size_t i = first; i < last; ++i) {
            if (!part_of_name(i)) return {};
        }
        while (first > 0 && part_of_name(first - 1)) --first;
        while (last < list_.size() && part_of_name(last)) ++last;
        while (first < last && !capital(first)) ++first;
        while (last > first && !capital(last - 1)) --last;
        if (first == last) return {};
        return unicode::fold(
            list_.text.substr(list_.tokens[first].begin, list_.tokens[last - 1].end - list_.tokens[first].begin));
    }

private:
    // The first token that begins at a byte of the text or after it.
    [[nodiscard]] std::size_t token_at(std::size_t byte) const {
        const auto at = std::partition_point(list_.tokens.begin(), list_.tokens.end(),
                                             [&](const Token& token) { return token.begin < byte; });
        return static_cast<std::size_t>(at - list_.tokens.begin());
    }
    // The first word of a sentence has a capital whatever it is.
    [[nodiscard]] bool capital(std::size_t i) const {
        return i > 0 && list_.tokens[i].kind == TokenKind::word && is_capitalised(list_.word(i));
    }
    [[nodiscard]] bool part_of_name(std::size_t i) const {
        return capital(i) || (i > 0 && is_neutral(list_.word(i), language_));
    }

    const TokenList& list_;
    const Language& language_;
};

bool is_inside_word(std::string_view text, std::size_t at) {
    if (at >= text.size()) return false;
    const auto byte = static_cast<unsigned char>(text[at]);
    return byte >= 0x80 || byte == '-' || unicode::is_word(byte);
}

// `name` stands in `text` in whole words.
bool has(std::string_view text, std::string_view name) {
    for (std::size_t at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
        const bool begins = at == 0 || !is_inside_word(text, at - 1);
        if (begins && !is_inside_word(text, at + name.size())) return true;
    }
    return false;
}

// A goal or a strategy that takes the place of another is no renaming.
bool names_body(const std::string& name, const Language& language) {
    for (std::size_t at = 0; at < name.size();) {
        const std::size_t end = std::min(name.find(' ', at), name.size());
        if (contains(language.writing.body_words, std::string_view(name).substr(at, end - at))) return true;
        at = end + 1;
    }
    return false;
}

struct Renaming {
    Segment* removed = nullptr;
    Segment* inserted = nullptr;
};

using Renamings = std::map<std::pair<std::string, std::string>, std::vector<Renaming>>;

// Quick, before the words are read: no word but capitalised and neutral ones. May say yes where a reader says no.
bool may_be_name(std::string_view text, const Language& language) {
    while (!text.empty()) {
        const std::string_view word = text.substr(0, text.find(' '));
        const bool lower = !word.empty() && word.front() >= 'a' && word.front() <= 'z';
        if (lower && !is_neutral(word.substr(0, word.find_first_not_of("abcdefghijklmnopqrstuvwxyz")), language))
            return false;
        text.remove_prefix(std::min(word.size() + 1, text.size()));
    }
    return true;
}

// Wording that may be a name stands from the segment at `i` on in the place of other such wording.
bool may_rename(const std::vector<Segment>& segments, std::size_t i, const Language& language) {
    if (i + 1 >= segments.size()) return false;
    const Segment &removed = segments[i], &inserted = segments[i + 1];
    return removed.op == Op::remove && inserted.op == Op::insert && inserted.edit_class == EditClass::wording &&
           may_be_name(removed.text, language) && may_be_name(inserted.text, language);
}

// The edits of a change that put one name in the place of another.
void find_renamings(const Comparison& comparison, ClauseChange& change, const Language& language, Renamings& found) {
    std::vector<Segment>& segments = change.segments;
    std::size_t first = 0;
    while (first < segments.size() && !may_rename(segments, first, language)) ++first;
    if (first == segments.size()) return;
    const JoinedClauses before(comparison.before_clauses(change));
    const JoinedClauses after(comparison.after_clauses(change));
    const NameReader old_names(before.list(), language);
    const NameReader new_names(after.list(), language);
    std::size_t old_at = 0;
    std::size_t new_at = 0;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        Segment& segment = segments[i];
        if (may_rename(segments, i, language)) {
            Segment& inserted = segments[i + 1];
            std::string was = old_names.around(old_at, old_at + segment.text.size());
            std::string is = new_names.around(new_at, new_at + inserted.text.size());
            if (!was.empty() && !is.empty()) found[{std::move(was), std::move(is)}].push_back({&segment, &inserted});
        }
        if (segment.op != Op::insert) old_at += segment.before_text().size();
        if (segment.op != Op::remove) new_at += segment.text.size();
    }
}

// A name that is replaced once may be another body as well.
bool may_be_renamed(const std::string& was, const std::string& is, std::size_t edits, const Language& language) {
    return edits >= 2 && (names_body(was, language) || names_body(is, language));
}

// Which of the names stand in a clause.
std::vector<bool> standing(const Resolution& resolution, const std::vector<std::string_view>& names) {
    std::vector<bool> stands(names.size(), false);
    for (const Clause& clause : resolution.clauses) {
        const std::string text = unicode::fold(clause.text);
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (!stands[i]) stands[i] = has(text, names[i]);
        }
    }
    return stands;
}

}  // namespace

void classify_renamed(Comparison& comparison, const Language& language) {
    Renamings found;
    for (ClauseChange& change : comparison.changes) find_renamings(comparison, change, language, found);
    std::erase_if(found, [&](const auto& one) {
        return !may_be_renamed(one.first.first, one.first.second, one.second.size(), language);
    });
    // Where so many names change it is another text, and each name would be looked for in all clauses.
    constexpr std::size_t kMostNames = 200;
    if (found.empty() || found.size() > kMostNames) return;
    std::vector<std::string_view> old_names;
    std::vector<std::string_view> new_names;
    for (const auto& [names, edits] : found) {
        old_names.push_back(names.first);
        new_names.push_back(names.second);
    }
    const std::vector<bool> old_stand = standing(*comparison.after, old_names);
    const std::vector<bool> new_stood = standing(*comparison.before, new_names);
    std::size_t i = 0;
    for (const auto& [names, edits] : found) {
        const bool renamed = !old_stand[i] && !new_stood[i];
        ++i;
        if (!renamed) continue;
        for (const Renaming& edit : edits) edit.removed->edit_class = edit.inserted->edit_class = EditClass::name;
    }
}

}  // namespace clausediff::detail
