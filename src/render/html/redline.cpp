#include "render/html/redline.hpp"

#include "render/html/change.hpp"
#include "render/html/escape.hpp"
#include "render/moved_words.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace clausediff::detail::render::html {
namespace {

const char* open_tag(Op op) {
    return op == Op::insert ? "<ins>" : op == Op::remove ? "<del>" : "";
}

const char* close_tag(Op op) {
    return op == Op::insert ? "</ins>" : op == Op::remove ? "</del>" : "";
}

void append_equal(std::string& out, const Segment& segment) {
    if (segment.printed_before.empty()) return append_text(out, segment.text);
    out += "<span data-before=\"";
    append_text(out, segment.printed_before);
    out += "\">";
    append_text(out, segment.text);
    out += "</span>";
}

// Clauses joined by line ends, as the segments of a change join them.
struct MarkedSide {
    ClauseView clauses;
    std::vector<NoteMark> marks;          // offsets in the joined text
    std::vector<std::size_t> italic_end;  // of each clause, in the joined text; its start if nothing is in italics
    std::size_t at = 0;                   // bytes of the joined text that are written
    std::size_t part = 0;                 // index of the clause that is being written
    std::size_t next_mark = 0;            // index of the next mark to write

    explicit MarkedSide(const ClauseView& of) : clauses(of) {
        std::size_t start = 0;
        for (const Clause& clause : of) {
            italic_end.push_back(start + clause.opening.length);
            for (const NoteMark& mark : clause.marks) marks.push_back({start + mark.offset, mark.number});
            start += clause.text.size() + 1;
        }
    }

    [[nodiscard]] bool in_italics() const { return part < italic_end.size() && at < italic_end[part]; }

    [[nodiscard]] const NoteMark* due_mark() const {
        return next_mark < marks.size() && marks[next_mark].offset <= at ? &marks[next_mark] : nullptr;
    }

    // Bytes to the next mark, at most `size`.
    [[nodiscard]] std::size_t up_to_mark(std::size_t size) const {
        return next_mark < marks.size() && marks[next_mark].offset > at ? std::min(size, marks[next_mark].offset - at)
                                                                        : size;
    }
};

class RedlineWriter {
public:
    RedlineWriter(std::string& out, const Comparison& comparison, const ClauseChange& change)
        : out_(out),
          comparison_(comparison),
          change_(change),
          went_(change, Op::remove),
          came_(change, Op::insert),
          before_(comparison.before_clauses(change)),
          after_(comparison.after_clauses(change)) {}

    void write() {
        open_part();
        for (const Segment& segment : change_.segments) write_segment(segment);
        write_marks(Op::equal);
        close_part();
    }

private:
    [[nodiscard]] bool many_before() const { return change_.before.size() > 1; }

    void open_part() {
        out_ += "<span class=\"p\"";
        const ClauseView& many = many_before() ? before_.clauses : after_.clauses;
        if (many.size() > 1) {
            out_ += " data-label=\"";
            append_text(out_, many[part_].label);
            out_ += '"';
        }
        out_ += '>';
        append_number();
        out_ += "<span class=\"t\">";
    }

    void close_part() { out_ += "</span></span>"; }

    // The side with one clause has its number in the first part.
    void append_number() {
        const auto number_of = [&](const ClauseView& side) {
            const bool has = side.size() > 1 ? part_ < side.size() : part_ == 0 && !side.empty();
            return has ? std::string_view(side[part_].number) : std::string_view();
        };
        const std::string_view before = number_of(before_.clauses);
        const std::string_view after = number_of(after_.clauses);
        if (before.empty() && after.empty()) return;
        out_ += "<span class=\"n\">";
        if (before == after) {
            append_text(out_, after);
        } else {
            append_marked(Op::remove, before);
            append_marked(Op::insert, after);
        }
        out_ += "</span>";
    }

    void append_marked(Op op, std::string_view text) {
        if (text.empty()) return;
        out_ += open_tag(op);
        append_text(out_, text);
        out_ += close_tag(op);
    }

    void write_segment(const Segment& segment) {
        if (!segment.printed_before.empty()) return write_variant(segment);
        std::string_view rest = segment.text;
        for (std::size_t end = rest.find('\n'); end != std::string_view::npos; end = rest.find('\n')) {
            write_run(segment.op, rest.substr(0, end));
            next_part(segment.op);
            rest.remove_prefix(end + 1);
        }
        write_run(segment.op, rest);
    }

    // Words that the before text prints in another way, which the page keeps beside what it shows.
    void write_variant(const Segment& segment) {
        write_marks(Op::equal);
        const bool italic = after_.in_italics();
        if (italic) out_ += "<i>";
        append_equal(out_, segment);
        if (italic) out_ += "</i>";
        before_.at += segment.printed_before.size();
        after_.at += segment.text.size();
        write_marks(Op::equal);
    }

    // Words of one part, cut where the italics end and where a footnote mark stands.
    void write_run(Op op, std::string_view text) {
        if (text.empty()) return;
        write_marks(Op::equal);
        out_ += open_tag(op);
        while (!text.empty()) text.remove_prefix(op == Op::equal ? write_piece(op, text) : write_moved(op, text));
        write_marks(op);
        out_ += close_tag(op);
    }

    // Deleted or inserted words from here on that are all in one other clause, or all in none. Those of another clause
    // are a link to it.
    std::size_t write_moved(Op op, std::string_view text) {
        const MovedPlaces& places = op == Op::remove ? went_ : came_;
        const std::size_t at = (op == Op::remove ? before_ : after_).at;
        const std::size_t size = places.up_to_edge(at, text.size());
        const MovedWords* words = places.at(at);
        if (words != nullptr) open_link(*words);
        for (std::size_t done = 0; done < size;) done += write_piece(op, text.substr(done, size - done));
        if (words != nullptr) out_ += "</a>";
        return size;
    }

    void open_link(const MovedWords& words) {
        const Clause& clause = other_clause(comparison_, words);
        const bool went = words.op == Op::remove;
        out_ += "<a class=\"m\" href=\"#";
        append_fragment(out_,
                        went ? clause.label : anchor_of_before(comparison_, comparison_.changes[words.change], clause));
        out_ += went ? "\" data-where=\"went to " : "\" data-where=\"came from ";
        append_text(out_, clause.label);
        out_ += "\">";
    }

    // Writes the beginning of `text` that is set in one way, and returns its length.
    std::size_t write_piece(Op op, std::string_view text) {
        MarkedSide& side = op == Op::remove ? before_ : after_;
        write_marks(op);
        std::size_t size = text.size();
        const bool italic = side.in_italics();
        if (italic) size = std::min(size, side.italic_end[side.part] - side.at);
        if (op != Op::insert) size = before_.up_to_mark(size);
        if (op != Op::remove) size = after_.up_to_mark(size);
        if (italic) out_ += "<i>";
        append_text(out_, text.substr(0, size));
        if (italic) out_ += "</i>";
        advance(op, size);
        return size;
    }

    void advance(Op op, std::size_t bytes) {
        if (op != Op::insert) before_.at += bytes;
        if (op != Op::remove) after_.at += bytes;
    }

    // A line end parts two clauses of the side that has several.
    void next_part(Op op) {
        write_marks(op);
        close_part();
        advance(op, 1);
        ++(op == Op::remove ? before_ : after_).part;
        ++part_;
        open_part();
    }

    // The footnote marks that stand at the place that is reached: one for both texts where they have the same, else
    // "o" is of the before text and "c" of the after text. Deleted words carry marks of the before text alone, inserted
    // ones of the after text.
    void write_marks(Op inside) {
        for (;;) {
            const NoteMark* before = inside == Op::insert ? nullptr : before_.due_mark();
            const NoteMark* after = inside == Op::remove ? nullptr : after_.due_mark();
            if (before == nullptr && after == nullptr) return;
            if (before != nullptr && after != nullptr && before->number == after->number) {
                append_mark(before->number, "");
                ++before_.next_mark, ++after_.next_mark;
            } else if (before != nullptr) {
                append_mark(before->number, inside == Op::equal ? " class=\"o\"" : "");
                ++before_.next_mark;
            } else {
                append_mark(after->number, inside == Op::equal ? " class=\"c\"" : "");
                ++after_.next_mark;
            }
        }
    }

    void append_mark(std::string_view number, std::string_view attribute) {
        ((out_ += "<sup") += attribute) += '>';
        append_text(out_, number);
        out_ += "</sup>";
    }

    std::string& out_;
    const Comparison& comparison_;
    const ClauseChange& change_;
    MovedPlaces went_;
    MovedPlaces came_;
    MarkedSide before_;
    MarkedSide after_;
    std::size_t part_ = 0;  // of the side with several clauses
};

}  // namespace

void append_redline(std::string& out, const Comparison& comparison, const ClauseChange& change) {
    RedlineWriter(out, comparison, change).write();
}

void append_segments(std::string& out, const std::vector<Segment>& segments) {
    for (const Segment& segment : segments) {
        out += open_tag(segment.op);
        append_equal(out, segment);
        out += close_tag(segment.op);
    }
}

}  // namespace clausediff::detail::render::html
