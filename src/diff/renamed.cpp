#include "diff/classify.hpp"

#include "diff/tokens.hpp"
#include "normalise/unicode.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace clausediff {
namespace {

// A name in a text: from the first of its capitalised words to the last.
struct Name {
    std::string text;  // folded, words with single spaces
    std::size_t words = 0;
};

bool is_capitalised(std::string_view word) {
    std::size_t at = word.find_first_not_of("([\"");
    return at != std::string_view::npos && unicode::is_upper(unicode::next(word, at));
}

// Reads the names of one side's text.
class NameReader {
public:
    NameReader(const std::string& text, const Language& language)
        : list_(tokenize(text, language)), language_(language) {}

    // The name of which [begin, end) of the text is a part; empty if it is none: no capitalised word, or other words
    // than those of names.
    Name around(std::size_t begin, std::size_t end) const {
        std::size_t first = 0;
        while (first < list_.size() && list_.tokens[first].begin < begin) ++first;
        std::size_t last = first;  // behind the last
        while (last < list_.size() && list_.tokens[last].begin < end) ++last;
        for (std::size_t i = first; i < last; ++i) {
            if (!part_of_name(i)) return {};
        }
        while (first > 0 && part_of_name(first - 1)) --first;
        while (last < list_.size() && part_of_name(last)) ++last;
        while (first < last && !capital(first)) ++first;
        while (last > first && !capital(last - 1)) --last;
        Name name;
        for (std::size_t i = first; i < last; ++i) {
            if (!name.text.empty()) name.text += ' ';
            name.text += unicode::fold(list_.word(i));
            ++name.words;
        }
        return name;
    }

private:
    // The first word of a sentence has a capital whatever it is.
    [[nodiscard]] bool capital(std::size_t i) const {
        return i > 0 && list_.tokens[i].kind == TokenKind::word && is_capitalised(list_.word(i));
    }
    [[nodiscard]] bool part_of_name(std::size_t i) const {
        return capital(i) || (i > 0 && contains(language_.neutral_words, unicode::fold(list_.word(i))));
    }

    TokenList list_;
    const Language& language_;
};

std::string joined_text(const std::vector<Clause>& clauses) {
    std::string text;
    for (const Clause& clause : clauses) (text += clause.text) += '\n';
    return text;
}

// All words of one side, folded, as one text to search in.
std::string words_of(const std::vector<ClauseChange>& changes, std::vector<Clause> ClauseChange::*side,
                     const Language& language) {
    std::string words = " ";
    for (const ClauseChange& change : changes) {
        for (const Clause& clause : change.*side) {
            const TokenList list = tokenize(clause.text, language);
            for (std::size_t i = 0; i < list.size(); ++i) (words += unicode::fold(list.word(i))) += ' ';
        }
    }
    return words;
}

bool has(const std::string& words, const std::string& name) {
    return words.find(" " + name + " ") != std::string::npos;
}

// A goal or a strategy that takes the place of another is no renaming.
bool names_body(const std::string& name, const Language& language) {
    for (std::size_t at = 0; at < name.size();) {
        const std::size_t end = std::min(name.find(' ', at), name.size());
        if (contains(language.body_words, std::string_view(name).substr(at, end - at))) return true;
        at = end + 1;
    }
    return false;
}

struct Renaming {
    Segment* removed = nullptr;
    Segment* inserted = nullptr;
};

using Renamings = std::map<std::pair<std::string, std::string>, std::vector<Renaming>>;

// The edits of a change that put one name in the place of another.
void find_renamings(ClauseChange& change, const Language& language, Renamings& found) {
    const std::string before = joined_text(change.before);
    const std::string after = joined_text(change.after);
    const NameReader old_names(before, language);
    const NameReader new_names(after, language);
    std::size_t old_at = 0;
    std::size_t new_at = 0;
    for (std::size_t i = 0; i < change.segments.size(); ++i) {
        Segment& segment = change.segments[i];
        if (segment.op == Op::remove && i + 1 < change.segments.size() && change.segments[i + 1].op == Op::insert &&
            change.segments[i + 1].edit_class == EditClass::wording) {
            Segment& inserted = change.segments[i + 1];
            const Name was = old_names.around(old_at, old_at + segment.text.size());
            const Name is = new_names.around(new_at, new_at + inserted.text.size());
            if (was.words > 0 && is.words > 0) found[{was.text, is.text}].push_back({&segment, &inserted});
        }
        if (segment.op != Op::insert) old_at += segment.text.size();
        if (segment.op != Op::remove) new_at += segment.text.size();
    }
}

bool has_replaced_wording(const ClauseChange& change) {
    for (std::size_t i = 0; i + 1 < change.segments.size(); ++i) {
        if (change.segments[i].op == Op::remove && change.segments[i + 1].op == Op::insert &&
            change.segments[i + 1].edit_class == EditClass::wording) {
            return true;
        }
    }
    return false;
}

}  // namespace

void classify_renamed(std::vector<ClauseChange>& changes, const Language& language) {
    Renamings found;
    for (ClauseChange& change : changes) {
        if (has_replaced_wording(change)) find_renamings(change, language, found);
    }
    if (found.empty()) return;
    const std::string before = words_of(changes, &ClauseChange::before, language);
    const std::string after = words_of(changes, &ClauseChange::after, language);
    for (const auto& [names, edits] : found) {
        const auto& [was, is] = names;
        if (has(after, was) || has(before, is)) continue;
        if (!names_body(was, language) && !names_body(is, language)) continue;
        if (edits.size() < 2) continue;  // a name that is replaced once may be another body as well
        for (const Renaming& edit : edits) edit.removed->edit_class = edit.inserted->edit_class = EditClass::name;
    }
}

}  // namespace clausediff
