#include "diff/cleanup.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace clausediff::detail {
namespace {

constexpr std::string_view kOpening[] = {"(", "[", "{", "\xE2\x80\x9C", "\xE2\x80\x98", "\xC2\xAB"};
constexpr std::string_view kClosing[] = {")", "]", "}", "\xE2\x80\x9D", "\xE2\x80\x99", "\xC2\xBB"};

template <std::size_t N>
bool is_one_of(const std::string_view (&list)[N], std::string_view word) {
    return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

// Where words repeat without end no place is better than another: how far a run is moved, and how long it may be.
constexpr std::size_t kFarthest = 100;
constexpr std::size_t kLongest = 2000;

// How natural it is that a marked run begins or ends between two words: the higher, the better.
class Boundaries {
public:
    Boundaries(const Words& words, const WordPair& pair) : words_(words), pair_(pair) {}

    // Of the run [begin, end).
    int score(std::size_t begin, std::size_t end) const {
        return edge(begin) + edge(end) + (is_balanced(begin, end) ? 0 : -6);
    }

private:
    bool is_sign(std::size_t i) const { return words_.kind(i) == TokenKind::punctuation; }

    int edge(std::size_t at) const {
        if (at == 0) return 5;
        if (at >= words_.size()) return is_sign(at - 1) ? 0 : 5;  // the sign that closes the clause stays
        if (words_.list.gap(at).find('\n') != std::string_view::npos) return 6;
        const std::string_view last = words_.list.word(at - 1);
        const std::string_view next = words_.list.word(at);
        if (words_.list.gap(at).empty() && !is_sign(at)) return -3;  // after an opening bracket or quotation mark
        if (is_sign(at - 1) && !is_sign(at)) return last == "," ? 4 : 5;
        if (is_sign(at)) return is_one_of(kOpening, next) ? 3 : is_one_of(kClosing, next) ? 0 : 3;
        if (pair_.is_function(words_, at - 1)) return 0;
        return pair_.is_function(words_, at) ? 2 : 1;
    }

    bool is_balanced(std::size_t begin, std::size_t end) const {
        int depth = 0;
        for (std::size_t i = begin; i < end; ++i) {
            if (!is_sign(i)) continue;
            if (is_one_of(kOpening, words_.list.word(i))) ++depth;
            if (is_one_of(kClosing, words_.list.word(i)) && --depth < 0) return false;
        }
        return depth == 0;
    }

    const Words& words_;
    const WordPair& pair_;
};

void shift(std::uint32_t& place, std::ptrdiff_t by) {
    place = static_cast<std::uint32_t>(static_cast<std::ptrdiff_t>(place) + by);
}

// `room_before` and `room_after`: how many equal words stand between the hunk and its neighbours.
void slide(Hunk& hunk, const WordPair& pair, std::size_t room_before, std::size_t room_after) {
    const bool inserts = hunk.before_begin == hunk.before_end;
    if (!inserts && hunk.after_begin != hunk.after_end) return;
    const Words& words = inserts ? pair.after : pair.before;
    const std::size_t begin = inserts ? hunk.after_begin : hunk.before_begin;
    const std::size_t end = inserts ? hunk.after_end : hunk.before_end;

    if (end - begin > kLongest) return;
    room_before = std::min(room_before, kFarthest);
    room_after = std::min(room_after, kFarthest);

    std::size_t left = 0;
    while (left < room_before && words.keys[begin - 1 - left] == words.keys[end - 1 - left]) ++left;
    std::size_t right = 0;
    while (right < room_after && words.keys[begin + right] == words.keys[end + right]) ++right;
    if (left + right == 0) return;

    const Boundaries boundaries(words, pair);
    std::size_t best = 0;
    int best_score = boundaries.score(begin - left, end - left);
    for (std::size_t k = 1; k <= left + right; ++k) {
        const int score = boundaries.score(begin - left + k, end - left + k);
        if (score >= best_score) {
            best = k;
            best_score = score;
        }
    }
    const std::ptrdiff_t by = static_cast<std::ptrdiff_t>(best) - static_cast<std::ptrdiff_t>(left);
    shift(hunk.before_begin, by);
    shift(hunk.before_end, by);
    shift(hunk.after_begin, by);
    shift(hunk.after_end, by);
}

}  // namespace

void slide_hunks(std::vector<Hunk>& hunks, const WordPair& pair) {
    for (std::size_t i = 0; i < hunks.size(); ++i) {
        const std::size_t previous = i == 0 ? 0 : hunks[i - 1].before_end;
        const std::size_t next = i + 1 == hunks.size() ? pair.before.size() : hunks[i + 1].before_begin;
        slide(hunks[i], pair, hunks[i].before_begin - previous, next - hunks[i].before_end);
    }
}

}  // namespace clausediff::detail
