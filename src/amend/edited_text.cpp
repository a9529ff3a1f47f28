#include "amend/edited_text.hpp"

#include "base/unicode.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

namespace clausediff::detail::amending {
namespace {

bool is_closing_sign(char c) {
    return c == ',' || c == ';' || c == '.' || c == ':' || c == ')' || c == ']';
}

// Does a space part the end of `left` from words after it?
bool needs_space(std::string_view left, std::string_view right) {
    if (left.empty() || right.empty() || left.back() == ' ' || right.front() == ' ') return false;
    if (is_closing_sign(right.front()) || right.starts_with("\u201D") || right.starts_with("\u2019")) return false;
    if (right.front() == '\'' || right.front() == '-' || right.starts_with("\u2013")) return false;
    return left.back() != '(' && left.back() != '[' && left.back() != '-' && !left.ends_with("\u2013") &&
           !left.ends_with("\u201C") && !left.ends_with("\u2018");
}

// Text that grows piece by piece, tidied where the pieces meet.
class Joiner {
public:
    std::size_t size() const { return out_.text.size(); }

    // Returns how many bytes of the piece were dropped at its beginning.
    std::size_t append(std::string_view piece) {
        std::size_t dropped = 0;
        const auto drop = [&] {
            piece.remove_prefix(1);
            ++dropped;
        };
        while (piece.starts_with(' ') && (out_.text.empty() || out_.text.back() == ' ')) drop();
        if (!piece.empty() && (piece.front() == ',' || piece.front() == ';' || piece.front() == '.')) {
            while (out_.text.ends_with(' ')) out_.text.pop_back();
        }
        if (piece.starts_with(',') && out_.text.ends_with(',')) drop();
        while (piece.starts_with(' ') && out_.text.ends_with(' ')) drop();
        out_.text += piece;
        return dropped;
    }

    void space() { out_.text += ' '; }
    [[nodiscard]] std::string_view text() const { return out_.text; }

    void mark(std::size_t offset, const std::string& number, bool is_new, std::size_t step) {
        out_.marks.push_back({offset, number});
        out_.is_new.push_back(is_new);
        out_.step_of_mark.push_back(step);
    }

    MarkedText take() {
        while (out_.text.ends_with(' ')) out_.text.pop_back();
        std::size_t reached = 0;
        for (NoteMark& mark : out_.marks) {
            mark.offset = reached = std::max(reached, std::min(mark.offset, out_.text.size()));
        }
        return std::move(out_);
    }

private:
    MarkedText out_;
};

class Editor {
public:
    Editor(const MarkedText& text, const std::vector<TextEdit>& edits) : text_(text), edits_(edits) {}

    EditedText run() {
        for (const TextEdit& edit : edits_) {
            keep(edit.range.begin);
            replace(edit);
        }
        keep(text_.text.size());
        EditedText out{out_.take(), std::move(passages_)};
        // A joint may have taken away what was at the end of a passage.
        std::size_t limit = out.text.text.size();
        for (auto passage = out.passages.rbegin(); passage != out.passages.rend(); ++passage) {
            passage->now.end = std::min(passage->now.end, limit);
            passage->now.begin = limit = std::min(passage->now.begin, passage->now.end);
        }
        return out;
    }

private:
    // The text goes on unchanged up to `end`, with the marks in it. A mark belongs to the words before it.
    void keep(std::size_t end) {
        if (end < at_) return;
        std::string_view piece = std::string_view(text_.text).substr(at_, end - at_);
        if (needs_space_ && needs_space(out_.text(), piece)) out_.space();
        if (!piece.empty()) needs_space_ = false;
        const std::size_t begin = at_;
        const std::size_t dropped = out_.append(piece);
        // What append() took away before the piece moved its beginning.
        const std::size_t base = out_.size() - (piece.size() - dropped);
        for (; mark_ < text_.marks.size() && text_.marks[mark_].offset <= end; ++mark_) {
            const std::size_t inside = text_.marks[mark_].offset - std::min(begin, text_.marks[mark_].offset);
            copy_mark(base + (inside > dropped ? inside - dropped : 0));
        }
        if (end > begin) passages_.push_back({{std::min(begin + dropped, end), end}, {base, out_.size()}, true});
        at_ = end;
    }

    void copy_mark(std::size_t offset) {
        const bool is_new = mark_ < text_.is_new.size() && text_.is_new[mark_];
        out_.mark(offset, text_.marks[mark_].number, is_new,
                  mark_ < text_.step_of_mark.size() ? text_.step_of_mark[mark_] : 0);
    }

    void replace(const TextEdit& edit) {
        const std::string_view rest = std::string_view(text_.text).substr(edit.range.end);
        if (edit.fit != Joint::as_is && needs_space(out_.text(), edit.new_words)) out_.space();
        const std::size_t dropped = out_.append(edit.new_words);
        const std::size_t base = out_.size() - (edit.new_words.size() - dropped);
        for (const NoteMark& mark : edit.new_marks) {
            out_.mark(base + (mark.offset > dropped ? mark.offset - dropped : 0), mark.number, true, edit.step);
        }
        passages_.push_back({edit.range, {base, out_.size()}, false});
        needs_space_ = edit.fit != Joint::as_is && !rest.empty() && !edit.new_words.empty();
        const bool deletion = edit.new_words.empty();
        for (; mark_ < text_.marks.size() && text_.marks[mark_].offset <= edit.range.end; ++mark_) {
            if (edit.range.empty()) break;
            const bool at_end = text_.marks[mark_].offset == edit.range.end;
            if (edit.keeps_marks || (at_end && !deletion && edit.new_marks.empty())) copy_mark(out_.size());
        }
        at_ = std::max(at_, edit.range.end);
    }

    const MarkedText& text_;
    const std::vector<TextEdit>& edits_;
    Joiner out_;
    std::vector<Passage> passages_;
    std::size_t at_ = 0;
    std::size_t mark_ = 0;
    bool needs_space_ = false;
};

}  // namespace

bool overlap(const TextEdit& a, const TextEdit& b) {
    if (a.range.empty() && b.range.empty()) return false;
    if (a.range.empty()) return a.range.begin > b.range.begin && a.range.begin < b.range.end;
    if (b.range.empty()) return b.range.begin > a.range.begin && b.range.begin < a.range.end;
    return a.range.begin < b.range.end && b.range.begin < a.range.end;
}

EditedText edit_text(const MarkedText& text, const std::vector<TextEdit>& edits) {
    return Editor(text, edits).run();
}

MarkedText apply_edits(const MarkedText& text, const std::vector<TextEdit>& edits) {
    return edit_text(text, edits).text;
}

Range EditedText::range_after(const Range& range) const {
    auto passage = std::upper_bound(passages.begin(), passages.end(), range.begin,
                                    [](std::size_t byte, const Passage& one) { return byte < one.was.end; });
    std::optional<Range> out;
    for (; passage != passages.end() && passage->was.begin < range.end; ++passage) {
        const Range& now = passage->now;
        Range part = now;
        if (passage->kept) {
            const std::size_t skipped = std::max(range.begin, passage->was.begin) - passage->was.begin;
            part.begin = std::min(now.begin + skipped, now.end);
            part.end = std::min(now.begin + (std::min(range.end, passage->was.end) - passage->was.begin), now.end);
        }
        if (part.empty()) continue;
        out = out ? Range{out->begin, part.end} : part;
    }
    return out.value_or(Range{});
}

std::size_t EditedText::place_after(std::size_t byte) const {
    auto passage = std::lower_bound(passages.begin(), passages.end(), byte,
                                    [](const Passage& one, std::size_t place) { return one.was.end < place; });
    // Of a passage that ends there the next one begins there.
    while (passage != passages.end() && passage->was.end == byte && !passage->was.empty()) ++passage;
    if (passage == passages.end()) return text.text.size();
    const std::size_t inside = byte - std::min(byte, passage->was.begin);
    if (inside == 0) return passage->now.begin;
    return passage->kept ? std::min(passage->now.begin + inside, passage->now.end) : passage->now.end;
}

}  // namespace clausediff::detail::amending
