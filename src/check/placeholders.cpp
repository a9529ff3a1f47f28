// What stands for words, numbers and dates to come: "80/___ of __ December 2025", "xx", "[to be completed]".
#include "check/rules.hpp"

#include "base/unicode.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>

namespace clausediff::detail::checking {
namespace {

// "__", "80/...", "80/…": a blank.
bool is_blank(std::string_view word) {
    if (word.find("__") != word.npos) return true;
    while (!word.empty() && std::string_view(",;:").find(word.back()) != std::string_view::npos) word.remove_suffix(1);
    for (const std::string_view end : {"/...", "/…", "/-", "/–"}) {
        if (word.ends_with(end) || word.find(std::string(end) + ")") != word.npos) return true;
    }
    return false;
}

// Words between spaces, without the signs around them.
std::string_view bare(std::string_view word) {
    constexpr std::string_view kSigns = "()[],;:.";
    const std::size_t first = word.find_first_not_of(kSigns);
    if (first == word.npos) return {};
    return word.substr(first, word.find_last_not_of(kSigns) + 1 - first);
}

// "(XX)" and "section XX" are numbers, "XX December" is none.
bool is_roman(std::string_view word, std::string_view before, const Language& language) {
    const std::string_view letters = bare(word);
    const bool capitals = letters.find_first_not_of('X') == letters.npos;
    return capitals && (word.starts_with('(') || contains(language.numbering.heading_words, unicode::fold(before)));
}

class BlankReader {
public:
    BlankReader(const Text& text, const Passage& passage, Report& report)
        : text_(text), passage_(passage), report_(report), words_(passage.words.text) {}

    void run() {
        constexpr std::size_t kLongest = 100;  // bytes: no blank is that long
        std::string_view before;
        for (std::size_t begin = 0; begin < words_.size();) {
            const std::size_t end = std::min(words_.find(' ', begin), words_.size());
            const std::string_view word = words_.substr(begin, end - begin);
            if (word.size() <= kLongest && stands_for_words(word, before)) take({begin, end});
            before = word;
            begin = end + 1;
        }
        tell();
    }

private:
    [[nodiscard]] bool stands_for_words(std::string_view word, std::string_view before) const {
        if (is_blank(word)) return true;
        const std::string folded = unicode::fold(bare(word));
        return !folded.empty() && contains(text_.language.drafting.placeholder_words, folded) &&
               !is_roman(word, before, text_.language);
    }
    // "80/__ of __ December" is one place to be filled in.
    void take(const Range& blank) {
        constexpr std::size_t kBetween = 6;  // bytes: a short word and the spaces around it
        if (found_.end > found_.begin && blank.begin - found_.end <= kBetween) {
            found_.end = blank.end;
            return;
        }
        tell();
        found_ = blank;
    }
    void tell() {
        if (found_.end == found_.begin) return;
        report_.at(passage_, found_,
                   fmt::format("\"{}\" is to be filled in", words_.substr(found_.begin, found_.end - found_.begin)));
    }

    const Text& text_;
    const Passage& passage_;
    Report& report_;
    std::string_view words_;
    Range found_;
};

// "[to be completed]"
void look_at_brackets(const Text& text, const Passage& passage, Report& report) {
    const std::string_view words = passage.words.text;
    for (std::size_t open = words.find_first_of("[("); open != words.npos; open = words.find_first_of("[(", open + 1)) {
        constexpr std::size_t kMost = 100;  // bytes between the brackets
        const std::size_t within = words.substr(open, kMost).find_first_of("])");
        if (within == words.npos) continue;
        const std::size_t close = open + within;
        const std::string inside = unicode::fold(words.substr(open + 1, close - open - 1));
        const WordList& phrases = text.language.drafting.placeholder_phrases;
        const bool stands = std::any_of(phrases.begin(), phrases.end(), [&](std::string_view phrase) {
            return inside.starts_with(phrase) || (phrase.back() != ' ' && inside.ends_with(phrase));
        });
        if (stands) report.at(passage, {open, close + 1}, fmt::format("\"{}\" is to be filled in", inside));
    }
}

}  // namespace

void placeholders(const Draft& draft, Report& report) {
    for (const Passage& passage : draft.text.passages) {
        BlankReader(draft.text, passage, report).run();
        look_at_brackets(draft.text, passage, report);
    }
}

}  // namespace clausediff::detail::checking
