#include "amend/pieces.hpp"

#include "base/ascii.hpp"
#include "base/number_format.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <unordered_map>

namespace clausediff::detail::amending {
namespace {

// `printed` with another value: of "(c)" and "d" "(d)", of "12." and "13" "13.".
std::string with_value(const std::string& printed, const std::string& value) {
    std::size_t begin = 0;
    const bool digits = !value.empty() && is_digit(value.front());
    const auto counts = [&](char c) { return digits ? is_digit(c) : is_letter(c); };
    while (begin < printed.size() && !counts(printed[begin])) ++begin;
    std::size_t end = begin;
    while (end < printed.size() && counts(printed[end])) ++end;
    if (begin == end) return printed;
    const bool capital = !digits && is_upper(printed[begin]);
    std::string out = value;
    if (capital) {
        for (char& c : out) c = is_lower(c) ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return printed.substr(0, begin) + out + printed.substr(end);
}

std::string printed_value(const SubNumber& number) {
    switch (number.counting) {
        case Counting::letters:
            return format_number(number.value, "lowerLetter");
        case Counting::roman:
            return format_number(number.value, "lowerRoman");
        case Counting::digits:
            return std::to_string(number.value);
        case Counting::bullets:
            break;
    }
    return {};
}

// What is counted on: the values of one list.
struct Count {
    int shift = 0;  // of the numbers after those that came and went
    int last = 0;   // number that was given
};

using ListKey = std::tuple<int, Section, int, std::string, int, bool>;

class Renumberer {
public:
    explicit Renumberer(const Resolution& draft) : draft_(draft) {}

    void run(std::vector<Piece>& pieces) {
        for (Piece& piece : pieces) {
            count_annex(piece);
            if (piece.of_annex) {
                piece.clause.id.annex = annex_;
                piece.clause.id.part = draft_.clauses.back().id.part;
            } else if (piece.old && !piece.moved) {
                old(piece);
            } else {
                added(piece);
            }
            if (!piece.gone) settle(piece);
        }
    }

private:
    // Annexes are counted on by their headings.
    void count_annex(const Piece& piece) {
        const bool was = piece.old && draft_.clauses[*piece.old].id.kind == ClauseKind::annex_heading;
        const bool is = !piece.gone && piece.clause.id.kind == ClauseKind::annex_heading;
        annex_shift_ += (is ? 1 : 0) - (was ? 1 : 0);
        if (is) ++annex_;
    }

    static ListKey key_of(const ClauseId& id) {
        return {id.part, id.section, id.annex, id.scope, id.run, id.number.has_value()};
    }

    // The list that sub-paragraphs of `id` are in, at a depth.
    static std::string key_of(const ClauseId& id, std::size_t depth) {
        ClauseId parent = id;
        parent.path.resize(depth);
        parent.repeat = 1;
        return to_label(parent);
    }

    void old(Piece& piece) {
        const ClauseId& was = draft_.clauses[*piece.old].id;
        if (was.kind != ClauseKind::paragraph) return;
        ClauseId id = was;
        id.repeat = 1;
        const bool opens = was.path.empty() && (was.further == 0 || !was.number);
        Count& top = tops_[key_of(was)];
        if (opens) {
            own_number(piece, was, id, top);
        } else if (was.number) {
            id.number = *was.number + top.shift;
        } else {
            id.further = was.further + top.shift;
        }
        for (std::size_t depth = 0; depth < was.path.size(); ++depth) {
            const bool own = depth + 1 == was.path.size();
            Count& list = lists_[key_of(was, depth)];
            id.path[depth].value = was.path[depth].value + list.shift;
            if (!own) continue;
            if (piece.gone) {
                --list.shift;
            } else {
                list.last = id.path[depth].value;
                if (list.shift != 0)
                    piece.clause.number = with_value(piece.clause.number, printed_value(id.path[depth]));
            }
        }
        if (piece.below && !piece.gone) id.path = *piece.below;
        if (opens && !piece.gone) opened_ = id;
        piece.clause.id = id;
    }

    static void own_number(Piece& piece, const ClauseId& was, ClauseId& id, Count& top) {
        int& value = was.number ? *id.number : id.further;
        value += top.shift;
        if (piece.gone) {
            if (was.suffix.empty()) --top.shift;
            return;
        }
        top.last = value;
        if (top.shift != 0) piece.clause.number = with_value(piece.clause.number, std::to_string(value));
    }

    void added(Piece& piece) {
        const Clause& beside = draft_.clauses[piece.beside];
        Clause& clause = piece.clause;
        ClauseId id = piece.below ? opened_ : beside.id;
        id.kind = ClauseKind::paragraph;
        id.repeat = 1;
        clause.section = piece.section.value_or(beside.section);
        id.section = clause.section;
        clause.level = beside.level;
        if (piece.below) {
            id.path = *piece.below;
            clause.level = static_cast<int>(id.path.size()) + 1;
        } else if (beside.id.path.empty()) {
            id.suffix.clear();
            id.paragraph_repeat = 1;
            Count& top = tops_[key_of(id)];
            if (id.number) {
                id.number = top.last + 1;
                id.further = 0;
            } else {
                id.further = top.last + 1;
            }
            top.last += 1;
            top.shift += 1;
            clause.number = with_value(beside.number, std::to_string(top.last));
            opened_ = id;
        } else {
            const std::size_t depth = beside.id.path.size() - 1;
            Count& list = lists_[key_of(beside.id, depth)];
            // The paragraph above may have another number now.
            id.number =
                beside.id.number ? std::optional(*beside.id.number + tops_[key_of(beside.id)].shift) : std::nullopt;
            id.path.back().value = list.last + 1;
            list.last += 1;
            list.shift += 1;
            clause.number = with_value(beside.number, printed_value(id.path.back()));
        }
        clause.id = id;
    }

    // Headings and rows are counted through the whole text, and no label stands twice.
    void settle(Piece& piece) {
        Clause& clause = piece.clause;
        if (clause.id.annex > 0 && !piece.of_annex) clause.id.annex += annex_shift_;
        if (clause.id.kind == ClauseKind::heading) clause.id.number = ++headings_;
        if (clause.id.kind == ClauseKind::table_row) clause.id.number = ++rows_;
        if (clause.id.kind != ClauseKind::paragraph) clause.id.repeat = 1;
        clause.label = to_label(clause.id);
        int& seen = seen_[clause.label];
        if (++seen > 1) {
            clause.id.repeat = seen;
            clause.label = to_label(clause.id);
        }
    }

    const Resolution& draft_;
    std::map<ListKey, Count> tops_;
    std::unordered_map<std::string, Count> lists_;
    std::unordered_map<std::string, int> seen_;
    ClauseId opened_;      // the paragraph that was opened last
    int annex_ = 0;        // headings of annexes so far
    int annex_shift_ = 0;  // of the annexes after those that came and went
    int headings_ = 0;
    int rows_ = 0;
};

}  // namespace

void renumber(std::vector<Piece>& pieces, const Resolution& draft) {
    Renumberer(draft).run(pieces);
    name_annexes(pieces, draft);
}

}  // namespace clausediff::detail::amending
