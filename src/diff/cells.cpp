#include "diff/cells.hpp"

#include <cstddef>
#include <string>
#include <utility>

namespace clausediff::detail {
namespace {

// What a run of edits is about that was made of two.
EditClass common_class(EditClass a, EditClass b) {
    for (const EditClass weighty : {EditClass::wording, EditClass::number}) {
        if (a == weighty || b == weighty) return weighty;
    }
    return a == EditClass::none ? b : a;
}

// Puts the scripts of cells one after another.
class Joiner {
public:
    void add(Segment segment) {
        if (segment.text.empty()) return;
        if (segment.op == Op::remove) return merge(removed_, std::move(segment));
        if (segment.op == Op::insert) return merge(inserted_, std::move(segment));
        flush();
        const bool joins = !out_.empty() && out_.back().op == Op::equal && out_.back().printed_before.empty() &&
                           segment.printed_before.empty();
        joins ? merge(out_.back(), std::move(segment)) : out_.push_back(std::move(segment));
    }

    std::vector<Segment> take() {
        flush();
        return std::move(out_);
    }

private:
    static void merge(Segment& into, Segment segment) {
        into.op = segment.op;
        into.text += segment.text;
        into.edit_class = common_class(into.edit_class, segment.edit_class);
    }

    // Of a delete and an insert at one place the delete stands first.
    void flush() {
        for (Segment* edit : {&removed_, &inserted_}) {
            if (!edit->text.empty()) out_.push_back(std::exchange(*edit, {}));
        }
    }

    Segment removed_, inserted_;
    std::vector<Segment> out_;
};

// A cell with the space that parts it from what stands before it in its row.
struct Cell {
    std::string text;
    bool spaced = false;
};

Cell cell_of(const Clause& row, std::size_t i) {
    const std::size_t begin = row.cells[i];
    const std::size_t next = i + 1 < row.cells.size() ? row.cells[i + 1] : row.text.size();
    std::string text = row.text.substr(begin, next - begin);
    if (i + 1 < row.cells.size() && text.ends_with(' ') && next < row.text.size()) text.pop_back();
    const bool spaced = !text.empty() && begin > 0;
    return {std::move(text), spaced};
}

// "Lit. Guarded." goes on after "Lit."
bool goes_on(const std::string& text, const std::string& longer) {
    return longer.size() > text.size() && longer.starts_with(text) && longer[text.size()] == ' ';
}

}  // namespace

bool have_same_cells(const Clause& before, const Clause& after) {
    return before.type == ClauseType::table_row && after.type == ClauseType::table_row && before.cells.size() > 1 &&
           before.cells.size() == after.cells.size();
}

std::vector<Segment> diff_cells(const Clause& before, const Clause& after, const Language& language, bool exact,
                                SearchBudget& budget) {
    Joiner joiner;
    for (std::size_t i = 0; i < before.cells.size(); ++i) {
        const Cell was = cell_of(before, i), is = cell_of(after, i);
        if (was.spaced && is.spaced) {
            joiner.add({Op::equal, " "});
        } else if (was.spaced) {
            joiner.add({Op::remove, " "});
        } else if (is.spaced) {
            joiner.add({Op::insert, " "});
        }
        // What goes or comes at the end of a cell is what stands there: a full stop that stays is that of its sentence.
        const std::size_t kept = goes_on(was.text, is.text)   ? was.text.size()
                                 : goes_on(is.text, was.text) ? is.text.size()
                                                              : 0;
        joiner.add({Op::equal, was.text.substr(0, kept)});
        const std::string was_rest = was.text.substr(kept), is_rest = is.text.substr(kept);
        for (Segment& segment : diff_texts(was_rest, is_rest, language, exact, budget).segments) {
            joiner.add(std::move(segment));
        }
    }
    return joiner.take();
}

}  // namespace clausediff::detail
