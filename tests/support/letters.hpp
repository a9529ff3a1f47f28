// The letters of documents, counted: what is nowhere lost, whatever happens to spaces, signs and numbers.
#pragma once

#include "base/unicode.hpp"

#include <clausediff/resolution.hpp>

#include <algorithm>
#include <map>
#include <string>
#include <string_view>

namespace clausediff::test {

// How often each letter stands in a text. No letter has the count 0.
class Letters {
public:
    Letters() = default;
    explicit Letters(std::string_view text) { add(text); }

    void add(std::string_view text) {
        each(text, [&](char32_t letter) { ++counts_[letter]; });
    }
    void take(std::string_view text) {
        each(text, [&](char32_t letter) { --counts_[letter]; });
        std::erase_if(counts_, [](const auto& letter) { return letter.second == 0; });
    }

    // Every letter of `least`, at least as often as it stands there.
    [[nodiscard]] bool hold(const Letters& least) const {
        return std::all_of(least.counts_.begin(), least.counts_.end(), [&](const auto& letter) {
            const auto found = counts_.find(letter.first);
            return found != counts_.end() && found->second >= letter.second;
        });
    }
    bool operator==(const Letters&) const = default;

private:
    template <class Function>
    static void each(std::string_view text, Function function) {
        for (std::size_t i = 0; i < text.size();) {
            const char32_t c = detail::unicode::next(text, i);
            if (detail::unicode::is_letter(c)) function(c);
        }
    }

    std::map<char32_t, long> counts_;
};

inline Letters letters_of(const SourceText& source) {
    Letters all;
    for (const SourceParagraph& paragraph : source.paragraphs) {
        all.add(paragraph.number), all.add(paragraph.text);
        for (const SourceMark& mark : paragraph.marks) all.add(mark.number);
    }
    return all;
}

inline Letters letters_of(const Resolution& resolution) {
    Letters all;
    for (const HeadParagraph& line : resolution.head) all.add(line.text);
    for (const Clause& clause : resolution.clauses) {
        all.add(clause.number), all.add(clause.text);
        for (const NoteMark& mark : clause.marks) all.add(mark.number);
    }
    for (const Footnote& note : resolution.footnotes) all.add(note.number), all.add(note.text);
    return all;
}

// Whether all that was read but the furniture became a resolution. Marks are left out on both sides: those in the head
// go, as their notes stand with their numbers.
inline bool same_letters(const SourceText& source, const Resolution& resolution) {
    Letters read = letters_of(source), made = letters_of(resolution);
    for (const LeftOut& left : resolution.left_out) read.take(left.text);
    for (const SourceParagraph& paragraph : source.paragraphs) {
        for (const SourceMark& mark : paragraph.marks) read.take(mark.number);
    }
    for (const Clause& clause : resolution.clauses) {
        for (const NoteMark& mark : clause.marks) made.take(mark.number);
    }
    return read == made;
}

// The head of a Word redline says what the metadata hold in their words, and not the distribution box. Word numbers the
// footnotes.
inline Letters letters_in_redline(const Resolution& resolution) {
    Letters all = letters_of(resolution);
    for (const HeadParagraph& line : resolution.head) {
        if (line.in_metadata && line.kind != HeadKind::adoption) all.take(line.text);
    }
    for (const Clause& clause : resolution.clauses) {
        for (const NoteMark& mark : clause.marks) all.take(mark.number);
    }
    for (const Footnote& note : resolution.footnotes) all.take(note.number);
    return all;
}

inline std::string without_tags(std::string_view html) {
    std::string out;
    bool inside = false;
    for (const char c : html) {
        if (c == '<') inside = true;
        if (!inside) out += c;
        if (c == '>') inside = false, out += ' ';
    }
    return out;
}

}  // namespace clausediff::test
