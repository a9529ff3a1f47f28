// Ideographs are compared one by one, since they align better than words; a reader wants whole words.
#include "diff/cleanup.hpp"

#include <utility>

namespace clausediff::detail {
namespace {

class Widener {
public:
    Widener(std::vector<Hunk>& hunks, const WordPair& pair) : hunks_(hunks), pair_(pair) {}

    void run() {
        std::vector<Hunk> out;
        for (std::size_t i = 0; i < hunks_.size(); ++i) {
            Hunk hunk = hunks_[i];
            while (!pair_.parts(hunk.before_begin, hunk.after_begin)) {
                if (!out.empty() && out.back().before_end == hunk.before_begin) {  // they meet
                    hunk.before_begin = out.back().before_begin;
                    hunk.after_begin = out.back().after_begin;
                    out.pop_back();
                } else {
                    --hunk.before_begin;
                    --hunk.after_begin;
                }
            }
            while (!pair_.parts(hunk.before_end, hunk.after_end)) {
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
    std::vector<Hunk>& hunks_;
    const WordPair& pair_;
};

}  // namespace

void widen_to_words(std::vector<Hunk>& hunks, const WordPair& pair) {
    if (hunks.empty() || pair.language().writing.spaced) return;
    Widener(hunks, pair).run();
}

}  // namespace clausediff::detail
