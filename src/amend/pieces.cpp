#include "amend/pieces.hpp"

#include <clausediff/alignment.hpp>

#include "normalise/numbering.hpp"

#include <algorithm>
#include <utility>

namespace clausediff::detail::amending {
namespace {

class PieceMaker {
public:
    PieceMaker(const Resolution& draft, const Plan& plan) : draft_(draft), plan_(plan) {}

    std::vector<Piece> run() {
        const std::size_t end = draft_.clauses.size();
        for (std::size_t i = 0; i <= end;) {
            insert_before(i);
            move_before(i);
            if (i == end) break;
            if (const Move* move = move_from(i)) {
                for (; i < move->target.last; ++i) {
                    remove(i, move->step);
                    pieces_.back().left = true;
                }
            } else if (gone_ < plan_.gone.size() && plan_.gone[gone_].target.first == i) {
                const Gone& gone = plan_.gone[gone_++];
                remove_or_replace(gone);
                i = gone.target.last;
            } else {
                keep(i++);
            }
        }
        return std::move(pieces_);
    }

private:
    void insert_before(std::size_t i) {
        const auto found = plan_.insertions.find(i);
        if (found == plan_.insertions.end()) return;
        std::vector<Insertion> insertions = found->second;
        std::stable_sort(insertions.begin(), insertions.end(),
                         [](const Insertion& a, const Insertion& b) { return a.step < b.step; });
        for (const Insertion& insertion : insertions) insert(insertion);
    }

    void insert(const Insertion& insertion) {
        if (!insertion.annexes.empty()) {
            for (const Clause& clause : insertion.annexes) {
                pieces_.push_back(made_of(clause, insertion.step, insertion.beside));
            }
            return;
        }
        LevelStack levels;
        const Clause& beside = draft_.clauses[insertion.beside];
        for (const NewParagraph& paragraph : *insertion.paragraphs) {
            Piece piece = made_of(paragraph, insertion.step, insertion.beside);
            piece.section = insertion.section;
            const std::optional<ParagraphNumber> number = parse_number(paragraph.number + "\t");
            const bool counts = number && is_of_list(*number);
            const bool first = &paragraph == &insertion.paragraphs->front();
            if (counts && beside.id.path.empty() && !first) {
                levels.push(*number);
                piece.below = levels.path();
            } else {
                levels.reset();
            }
            pieces_.push_back(std::move(piece));
        }
    }

    // Paragraphs that come to stand before the clause at `i`.
    void move_before(std::size_t i) {
        for (const Move& move : plan_.moves) {
            if (move.to != i) continue;
            for (std::size_t k = move.target.first; k < move.target.last; ++k) {
                keep(k);
                Piece& piece = pieces_.back();
                piece.moved = true;
                piece.beside = move.beside;
                piece.steps.push_back(move.step);
                if (k > move.target.first) piece.below = draft_.clauses[k].id.path;
            }
        }
    }

    [[nodiscard]] const Move* move_from(std::size_t i) const {
        const auto found = std::lower_bound(plan_.moves.begin(), plan_.moves.end(), i,
                                            [](const Move& move, std::size_t at) { return move.target.first < at; });
        return found != plan_.moves.end() && found->target.first == i ? &*found : nullptr;
    }

    static bool is_of_list(const ParagraphNumber& number) {
        return number.style == NumberStyle::letter || number.style == NumberStyle::roman ||
               number.style == NumberStyle::bracketed || number.style == NumberStyle::bullet;
    }

    static Piece made_of(const NewParagraph& paragraph, std::size_t step, std::size_t beside) {
        Piece piece;
        // Spaces may stand beside quotation marks.
        const std::size_t begin = std::min(paragraph.text.find_first_not_of(' '), paragraph.text.size());
        const std::size_t end = std::max(paragraph.text.find_last_not_of(' ') + 1, begin);
        piece.text.text = paragraph.text.substr(begin, end - begin);
        piece.text.marks = paragraph.marks;
        for (NoteMark& mark : piece.text.marks) {
            mark.offset = std::min(mark.offset - std::min(mark.offset, begin), piece.text.text.size());
        }
        piece.text.is_new.assign(paragraph.marks.size(), true);
        piece.text.step_of_mark.assign(paragraph.marks.size(), step);
        piece.clause.number = paragraph.number;
        piece.steps.push_back(step);
        piece.beside = beside;
        return piece;
    }

    static Piece made_of(const Clause& clause, std::size_t step, std::size_t beside) {
        Piece piece = made_of(NewParagraph{clause.number, clause.text, clause.marks}, step, beside);
        piece.clause = clause;
        piece.of_annex = true;
        return piece;
    }

    void keep(std::size_t i) {
        Piece piece;
        piece.old = i;
        piece.clause = draft_.clauses[i];
        piece.text = text_of(draft_, i);
        for (const auto* round : {&plan_.everywhere, &plan_.edits}) {
            const auto found = round->find(i);
            if (found == round->end() || found->second.empty()) continue;
            edit_piece(piece, found->second);
            for (const TextEdit& edit : found->second) piece.steps.push_back(edit.step);
        }
        std::sort(piece.steps.begin(), piece.steps.end());
        piece.steps.erase(std::unique(piece.steps.begin(), piece.steps.end()), piece.steps.end());
        pieces_.push_back(std::move(piece));
    }

    void remove(std::size_t i, std::size_t step) {
        Piece piece;
        piece.old = i;
        piece.gone = true;
        piece.clause = draft_.clauses[i];
        piece.steps.push_back(step);
        pieces_.push_back(std::move(piece));
    }

    void remove_or_replace(const Gone& gone) {
        std::size_t i = gone.target.first;
        if (!gone.annexes.empty()) {
            i = replace_annex(gone);
        } else if (gone.paragraphs != nullptr) {
            i = replace(gone);
        }
        for (; i < gone.target.last; ++i) remove(i, gone.step);
    }

    // The first paragraph stands in the place of the one that goes; sub-paragraphs stand in the place of those with
    // their numbers, as long as both ascend.
    std::size_t replace(const Gone& gone) {
        std::size_t next = gone.target.first;
        LevelStack levels;
        const bool of_list = !draft_.clauses[next].id.path.empty();
        for (const NewParagraph& paragraph : *gone.paragraphs) {
            const bool first = &paragraph == &gone.paragraphs->front();
            const std::optional<ParagraphNumber> number = parse_number(paragraph.number + "\t");
            Piece piece = made_of(paragraph, gone.step, gone.target.first);
            std::size_t taken = gone.target.last;
            if (first) {
                taken = next;
            } else if (number && is_of_list(*number) && !of_list) {
                levels.push(*number);
                piece.below = levels.path();
                for (std::size_t i = next; i < gone.target.last && taken == gone.target.last; ++i) {
                    if (draft_.clauses[i].number == paragraph.number) taken = i;
                }
            }
            if (taken < gone.target.last) {
                for (; next < taken; ++next) remove(next, gone.step);
                piece.old = next++;
                const Clause& old = draft_.clauses[*piece.old];
                piece.clause = old;
                piece.clause.cells.clear();
            }
            pieces_.push_back(std::move(piece));
        }
        return next;
    }

    // What of the new annex descends from the old one is found as between two texts.
    std::size_t replace_annex(const Gone& gone) {
        Resolution was, now;
        was.metadata.language = now.metadata.language = draft_.metadata.language;
        was.clauses.assign(draft_.clauses.begin() + static_cast<std::ptrdiff_t>(gone.target.first),
                           draft_.clauses.begin() + static_cast<std::ptrdiff_t>(gone.target.last));
        now.clauses = gone.annexes;
        std::vector<std::optional<std::size_t>> old(now.clauses.size());
        for (const ClauseLink& link : align(was, now).links) {
            if (link.before.size() == 1 && link.after.size() == 1 && !link.moved) old[link.after[0]] = link.before[0];
        }
        std::size_t next = gone.target.first;
        for (std::size_t i = 0; i < now.clauses.size(); ++i) {
            Piece piece = made_of(now.clauses[i], gone.step, gone.target.first);
            if (old[i] && gone.target.first + *old[i] >= next) {
                for (; next < gone.target.first + *old[i]; ++next) remove(next, gone.step);
                piece.old = next++;
            }
            pieces_.push_back(std::move(piece));
        }
        return next;
    }

    const Resolution& draft_;
    const Plan& plan_;
    std::vector<Piece> pieces_;
    std::size_t gone_ = 0;
};

}  // namespace

void edit_piece(Piece& piece, const std::vector<TextEdit>& edits) {
    EditedText edited = edit_text(piece.text, edits);
    for (std::size_t& cell : piece.clause.cells) cell = edited.place_after(cell);
    piece.text = std::move(edited.text);
}

std::vector<Piece> make_pieces(const Resolution& draft, const Plan& plan) {
    return PieceMaker(draft, plan).run();
}

}  // namespace clausediff::detail::amending
