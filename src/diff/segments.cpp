#include "diff/segments.hpp"

namespace clausediff::detail {
namespace {

bool is_white(char c) {
    return c == ' ' || c == '\n';
}

class SegmentBuilder {
public:
    void remove(std::string_view text) { removed_ += text; }
    void insert(std::string_view text) { inserted_ += text; }
    void equal(std::string_view text) {
        if (text.empty()) return;
        if (!removed_.empty() || !inserted_.empty()) {
            rotate(text);
            flush();
        }
        append(Op::equal, text);
    }
    // A word that is printed in two ways.
    void equal(std::string_view before, std::string_view after) {
        flush();
        const bool goes_on = !segments_.empty() && !segments_.back().printed_before.empty();
        if (!goes_on) segments_.push_back({Op::equal, {}});
        segments_.back().text += after;
        segments_.back().printed_before += before;
    }

    std::vector<Segment> finish() {
        take_shared_space();
        flush();
        return std::move(segments_);
    }

private:
    void append(Op op, std::string_view text) {
        if (text.empty()) return;
        const bool goes_on = !segments_.empty() && segments_.back().op == op && segments_.back().printed_before.empty();
        if (!goes_on) segments_.push_back({op, {}});
        segments_.back().text += text;
    }

    // A space before both the deleted and the inserted words is equal.
    void take_shared_space() {
        while (!removed_.empty() && !inserted_.empty() && removed_.front() == inserted_.front() &&
               is_white(removed_.front())) {
            append(Op::equal, std::string_view(removed_).substr(0, 1));
            removed_.erase(0, 1);
            inserted_.erase(0, 1);
        }
    }

    // Gives words that are only inserted or only deleted the space after them in place of the one before:
    // "the {+new +}thing", not "the{+ new+} thing". `next` is the equal text that follows and loses its space.
    void rotate(std::string_view& next) {
        take_shared_space();
        std::string& text = removed_.empty() ? inserted_ : removed_;
        if (!removed_.empty() && !inserted_.empty()) return;
        if (text.size() < 2 || !is_white(text.front()) || text.front() != next.front()) return;
        append(Op::equal, next.substr(0, 1));
        text.erase(0, 1);
        text += next.front();
        next.remove_prefix(1);
    }

    void flush() {
        if (removed_ == inserted_) {
            append(Op::equal, removed_);
        } else {
            append(Op::remove, removed_);
            append(Op::insert, inserted_);
        }
        removed_.clear();
        inserted_.clear();
    }

    std::vector<Segment> segments_;
    std::string removed_;
    std::string inserted_;
};

// The tokens of one word, which match, from `i` and `j` on: `count` of them.
void add_word(SegmentBuilder& out, const WordPair& pair, std::size_t i, std::size_t j, std::size_t count) {
    std::string_view before = pair.before.list.range(i, i + count);
    std::string_view after = pair.after.list.range(j, j + count);
    if (before == after) {
        out.equal(before);
        return;
    }
    const std::string_view before_gap = pair.before.list.gap(i);
    const std::string_view after_gap = pair.after.list.gap(j);
    if (before_gap != after_gap && pair.is_idle_space(i, j)) {
        out.equal(before, after);
        return;
    }
    if (before_gap == after_gap) {
        out.equal(before_gap);
    } else {
        out.remove(before_gap);
        out.insert(after_gap);
    }
    before.remove_prefix(before_gap.size());
    after.remove_prefix(after_gap.size());
    if (before == after) {
        out.equal(before);
    } else if (before.empty() || after.empty()) {  // white space at the end of one text
        out.remove(before);
        out.insert(after);
    } else {
        out.equal(before, after);
    }
}

// Tokens that match, from `i` and `j` on, `count` of them. Word by word: what is printed in two ways is a whole word.
void add_equal(SegmentBuilder& out, const WordPair& pair, std::size_t i, std::size_t j, std::size_t count) {
    const std::string_view same = pair.before.list.range(i, i + count);
    if (same == pair.after.list.range(j, j + count)) {
        out.equal(same);
        return;
    }
    for (std::size_t begin = 0, end = 0; begin < count; begin = end) {
        do ++end;
        while (end < count && !pair.parts(i + end, j + end));
        add_word(out, pair, i + begin, j + begin, end - begin);
    }
}

}  // namespace

std::vector<Segment> make_segments(const std::vector<Hunk>& hunks, const WordPair& pair) {
    SegmentBuilder out;
    std::size_t i = 0;
    std::size_t j = 0;
    for (const Hunk& hunk : hunks) {
        add_equal(out, pair, i, j, hunk.before_begin - i);
        out.remove(pair.before.list.range(hunk.before_begin, hunk.before_end));
        out.insert(pair.after.list.range(hunk.after_begin, hunk.after_end));
        i = hunk.before_end;
        j = hunk.after_end;
    }
    add_equal(out, pair, i, j, pair.before.size() - i);
    return out.finish();
}

std::vector<Segment> single_segment(Op op, std::string_view text) {
    if (text.empty()) return {};
    return {{op, std::string(text), op == Op::equal ? EditClass::none : EditClass::wording}};
}

}  // namespace clausediff::detail
