#include "diff/cleanup.hpp"

#include <algorithm>

namespace clausediff::detail {
namespace {

// An equal stretch is kept when its content is longer than this share of the smaller of its neighbours ...
constexpr double kWeakShare = 0.5;
// ... and than the smaller, if it is nothing beside the larger: a word that two sentences have in common by chance.
constexpr double kWeakShareOfLarger = 0.1;
// So many letters stay in any case: several words in the same order are no chance, ...
constexpr double kMostWeak = 20;
// ... and less where words are only added or left out on one side of them, which is easy to read.
constexpr double kMostWeakBesideOneSided = 12;
// Two insertions, or two deletions, read well with less between them than two replacements do.
constexpr double kWeakShareOneSided = 0.2;
// A citation, a date or a number that stayed says more than a word of its length.
constexpr double kNumberWeight = 2;
constexpr std::size_t kIslandWords = 2;
constexpr std::size_t kIslandLetters = 3;

// Letters of other scripts than Latin have two bytes. The three of an ideograph are left: it says as much as some
// letters.
bool opens_letter_of_two_bytes(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0xCE && byte < 0xE0;
}

std::size_t bytes(const Words& words, std::size_t begin, std::size_t end) {
    if (begin == end) return 0;
    const std::size_t first = words.list.tokens[begin].begin;
    const std::string_view text = words.list.text.substr(first, words.list.tokens[end - 1].end - first);
    return text.size() - static_cast<std::size_t>(std::count_if(text.begin(), text.end(), opens_letter_of_two_bytes));
}

// What a reader has to take in of a change: the longer of its sides.
double size_of(const Hunk& hunk, const WordPair& pair) {
    return static_cast<double>(std::max(bytes(pair.before, hunk.before_begin, hunk.before_end),
                                        bytes(pair.after, hunk.after_begin, hunk.after_end)));
}

bool only_inserts(const Hunk& hunk) {
    return hunk.before_begin == hunk.before_end;
}
bool only_deletes(const Hunk& hunk) {
    return hunk.after_begin == hunk.after_end;
}

// Of a character.
bool is_first_byte(char c) {
    return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
}

std::size_t letters(std::string_view word) {
    return static_cast<std::size_t>(std::count_if(word.begin(), word.end(), is_first_byte));
}

// At most two words of at most three letters, as white space divides them.
bool is_island(const Words& words, std::size_t begin, std::size_t end) {
    if (begin == end) return true;
    std::size_t count = 1;
    std::size_t length = 0;
    bool space = false;
    const std::size_t first = words.list.tokens[begin].begin;
    for (const char c : words.list.text.substr(first, words.list.tokens[end - 1].end - first)) {
        if (c == ' ' || c == '\n') {
            space = true;
            continue;
        }
        if (space) {
            ++count;
            length = 0;
            space = false;
        }
        length += is_first_byte(c) ? 1U : 0U;
        if (count > kIslandWords || length > kIslandLetters) return false;
    }
    return true;
}

// Is the text of the content words of a stretch no longer than `most`? Function words and punctuation have none.
bool has_little_content(const WordPair& pair, std::size_t begin, std::size_t end, double most) {
    double content = 0;
    for (std::size_t i = begin; i < end && content <= most; ++i) {
        if (!pair.before.counts(i) || pair.is_function(pair.before, i)) continue;
        const double weight = pair.before.kind(i) == TokenKind::number ? kNumberWeight : 1;
        const std::string_view word = pair.before.list.word(i);
        const bool sign = pair.before.kind(i) == TokenKind::ideograph;
        content += weight * static_cast<double>(sign ? word.size() : letters(word));
    }
    return content <= most;
}

bool is_weak(const Hunk& left, const Hunk& right, const WordPair& pair) {
    const std::size_t begin = left.before_end;
    const std::size_t end = right.before_begin;
    if (is_island(pair.before, begin, end)) return true;
    const bool one_sided = (only_inserts(left) && only_inserts(right)) || (only_deletes(left) && only_deletes(right));
    const bool beside = only_inserts(left) || only_deletes(left) || only_inserts(right) || only_deletes(right);
    const auto [smaller, larger] = std::minmax({size_of(left, pair), size_of(right, pair)});
    const double most = one_sided ? kWeakShareOneSided * smaller
                                  : std::max(kWeakShare * smaller, std::min(smaller, kWeakShareOfLarger * larger));
    return has_little_content(pair, begin, end, std::min(most, beside ? kMostWeakBesideOneSided : kMostWeak));
}

// Joins neighbours between which `weak` holds. A joined hunk is larger, so the one before it is looked at again.
template <class Weak>
void merge_where(std::vector<Hunk>& hunks, const Weak& weak) {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < hunks.size(); ++i) {
        Hunk hunk = hunks[i];
        while (kept > 0 && weak(hunks[kept - 1], hunk)) {
            --kept;
            hunk.before_begin = hunks[kept].before_begin;
            hunk.after_begin = hunks[kept].after_begin;
        }
        hunks[kept++] = hunk;
    }
    hunks.resize(kept);
}

}  // namespace

void merge_islands(std::vector<Hunk>& hunks, const WordPair& pair) {
    merge_where(hunks, [&](const Hunk& left, const Hunk& right) {
        return is_island(pair.before, left.before_end, right.before_begin);
    });
}

void trim_hunks(std::vector<Hunk>& hunks, const WordPair& pair) {
    const std::vector<Key>& before = pair.before.keys;
    const std::vector<Key>& after = pair.after.keys;
    for (Hunk& hunk : hunks) {
        const auto both = [&hunk] { return hunk.before_begin < hunk.before_end && hunk.after_begin < hunk.after_end; };
        while (both() && before[hunk.before_begin] == after[hunk.after_begin]) ++hunk.before_begin, ++hunk.after_begin;
        while (both() && before[hunk.before_end - 1] == after[hunk.after_end - 1]) --hunk.before_end, --hunk.after_end;
    }
}

void merge_hunks(std::vector<Hunk>& hunks, const WordPair& pair) {
    // A hunk that grew may make the stretch after it weak, which a single pass has already let stand.
    for (std::size_t before = hunks.size() + 1; hunks.size() < before;) {
        before = hunks.size();
        merge_where(hunks, [&](const Hunk& left, const Hunk& right) { return is_weak(left, right, pair); });
    }
}

}  // namespace clausediff::detail
