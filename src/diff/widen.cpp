// Ideographs are compared one by one, since they align better than words; a reader wants whole words.
#include "diff/cleanup.hpp"

#include "base/word_breaks.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace clausediff::detail {
namespace {

// Where words of one side may be parted: between tokens, where the dictionary parts words.
class Breaks {
public:
    explicit Breaks(const Words& words) : words_(words), bytes_(word_breaks(words.list.text)) {}

    // Before token `at`. A white space there belongs to neither word.
    bool parts(std::size_t at) const {
        if (bytes_.empty()) return true;  // without a dictionary each ideograph is a word
        if (at == 0 || at >= words_.size()) return true;
        const Token& token = words_.list.tokens[at];
        return has(token.gap) && has(token.begin);
    }

private:
    bool has(std::uint32_t byte) const { return std::binary_search(bytes_.begin(), bytes_.end(), byte); }

    const Words& words_;
    std::vector<std::uint32_t> bytes_;
};

class Widener {
public:
    Widener(std::vector<Hunk>& hunks, const WordPair& pair) : hunks_(hunks), before_(pair.before), after_(pair.after) {}

    void run() {
        std::vector<Hunk> out;
        for (std::size_t i = 0; i < hunks_.size(); ++i) {
            Hunk hunk = hunks_[i];
            while (!parts(hunk.before_begin, hunk.after_begin)) {
                if (!out.empty() && out.back().before_end == hunk.before_begin) {  // they meet
                    hunk.before_begin = out.back().before_begin;
                    hunk.after_begin = out.back().after_begin;
                    out.pop_back();
                } else {
                    --hunk.before_begin;
                    --hunk.after_begin;
                }
            }
            while (!parts(hunk.before_end, hunk.after_end)) {
                if (i + 1 < hunks_.size() && hunks_[i + 1].before_begin == hunk.before_end) {
                    ++i;
                    hunk.before_end = hunks_[i].before_end;
                    hunk.after_end = hunks_[i].after_end;
                } else {
                    ++hunk.before_end;
                    ++hunk.after_end;
                }
            }
            // The hunk may have reached the one before it, or the next one.
            if (!out.empty() && out.back().before_end == hunk.before_begin &&
                out.back().after_end == hunk.after_begin) {
                hunk.before_begin = out.back().before_begin;
                hunk.after_begin = out.back().after_begin;
                out.pop_back();
            }
            out.push_back(hunk);
        }
        hunks_ = std::move(out);
    }

private:
    bool parts(std::size_t before, std::size_t after) const { return before_.parts(before) && after_.parts(after); }

    std::vector<Hunk>& hunks_;
    Breaks before_;
    Breaks after_;
};

}  // namespace

void widen_to_words(std::vector<Hunk>& hunks, const WordPair& pair) {
    if (hunks.empty() || pair.language().writing.spaced) return;
    Widener(hunks, pair).run();
}

}  // namespace clausediff::detail
