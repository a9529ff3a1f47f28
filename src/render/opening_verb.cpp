#include "render/opening_verb.hpp"

#include "normalise/opening.hpp"
#include "normalise/unicode.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace clausediff::render {
namespace {

// What goes on in italics behind an English opening verb.
constexpr std::string_view kFeelings[] = {"appreciation", "satisfaction", "concern",    "regret", "interest",
                                          "gratitude",    "alarm",        "solidarity", "thanks", "support",
                                          "condolences",  "indignation",  "sympathy",   "dismay", "disappointment"};
// "note" goes with "takes", not with "recalling"; a phrase of several words is taken whole or not at all.
constexpr std::string_view kPhrases[] = {"note", "upon", "into account", "in mind"};

constexpr std::size_t kMostWords = 10;  // an opening is short: what follows need not be looked at

struct Word {
    std::string folded;
    std::size_t end = 0;  // byte of the clause behind the word
};

std::vector<Word> first_words(std::string_view text) {
    std::vector<Word> words;
    std::size_t at = 0;
    while (words.size() < kMostWords && at < text.size()) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        words.push_back({unicode::fold(text.substr(at, end - at)), end});
        at = end + 1;
    }
    return words;
}

bool is_one_of(std::span<const std::string_view> list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

class Opening {
public:
    Opening(std::vector<Word> words, const Language& language) : words_(std::move(words)), language_(language) {}

    // Byte behind the opening, 0 if the words run out before a verb.
    std::size_t end() {
        skip_adverbs();
        if (at_ >= words_.size()) return 0;
        ++at_;  // the verb
        if (words_[at_ - 1].folded == "having" && at_ < words_.size()) ++at_;
        skip_adverbs();
        if (language_.code == "en") {
            skip_phrase();
            skip_feeling();
        }
        return words_[at_ - 1].end;
    }

private:
    // A comma or the like ends the opening.
    [[nodiscard]] bool goes_on() const {
        if (at_ >= words_.size()) return false;
        return at_ == 0 || unicode::is_word(static_cast<unsigned char>(words_[at_ - 1].folded.back()));
    }

    void skip_adverbs() {
        while (goes_on() && is_one_of(language_.opening_adverbs, words_[at_].folded)) ++at_;
    }

    void skip_phrase() {
        for (const std::string_view phrase : kPhrases) {
            const std::size_t space = phrase.find(' ');
            if (!goes_on() || words_[at_].folded != phrase.substr(0, space)) continue;
            if (space == std::string_view::npos) {
                ++at_;
            } else if (at_ + 1 < words_.size() && words_[at_ + 1].folded == phrase.substr(space + 1)) {
                at_ += 2;
            }
        }
    }

    // "with appreciation", "with deep concern", "its sincere gratitude".
    void skip_feeling() {
        if (!goes_on() || (words_[at_].folded != "with" && words_[at_].folded != "its")) return;
        constexpr std::size_t kMostAdjectives = 2;
        for (std::size_t i = at_ + 1; i < words_.size() && i <= at_ + 1 + kMostAdjectives; ++i) {
            const std::string& word = words_[i].folded;
            if (is_one_of(kFeelings, std::string_view(word).substr(0, word.find_last_not_of(",;:") + 1))) {
                at_ = i + 1;
                return;
            }
        }
    }

    std::vector<Word> words_;
    const Language& language_;
    std::size_t at_ = 0;
};

std::size_t without_sign(std::string_view text, std::size_t end) {
    while (end > 0 && std::string_view(",;:.").find(text[end - 1]) != std::string_view::npos) --end;
    return end;
}

}  // namespace

std::size_t opening_length(const Clause& clause, const Language& language) {
    if (clause.type != ClauseType::paragraph || clause.section == Section::annex || clause.level > 1) return 0;
    if (is_enacting_line(clause.text, language)) return without_sign(clause.text, clause.text.size());
    if (opening_of(clause.text, language) == clausediff::Opening::neither) return 0;
    return without_sign(clause.text, Opening(first_words(clause.text), language).end());
}

}  // namespace clausediff::render
