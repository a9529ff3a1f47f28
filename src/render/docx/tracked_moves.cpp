#include "render/docx/tracked_moves.hpp"

#include "base/unicode.hpp"
#include "render/typography.hpp"

#include <algorithm>
#include <string_view>

namespace clausediff::detail::render::docx {
namespace {

// Bytes of a clause's text that its counterpart has, too.
struct KeptWords {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t part = 0;  // index of the clause of the side that has several; 0 of one clause a side
};

// Goes through the edit script of a change, and collects what one clause of it keeps.
class KeptWordsOf {
public:
    KeptWordsOf(const ClauseChange& change, const ReadingStep& step)
        : own_(step.side == ReadingStep::Side::before ? Op::remove : Op::insert),
          several_(std::max(change.before.size(), change.after.size()) > 1),
          is_several_((own_ == Op::remove ? change.before : change.after).size() > 1),
          clause_(step.clause) {
        for (const Segment& segment : as_printed(change.segments)) take(segment);
    }

    std::vector<KeptWords> run() && { return std::move(kept_); }

private:
    void take(const Segment& segment) {
        std::string_view rest = segment.text;
        for (std::size_t end = line_end(rest); end != std::string_view::npos; end = line_end(rest)) {
            take_words(segment.op, end);
            if (is_own(segment.op)) at_ = is_several_ ? 0 : at_ + 1;
            ++part_;
            rest.remove_prefix(end + 1);
        }
        take_words(segment.op, rest.size());
    }

    [[nodiscard]] std::size_t line_end(std::string_view text) const {
        return several_ ? text.find('\n') : std::string_view::npos;
    }

    [[nodiscard]] bool is_own(Op op) const { return op == Op::equal || op == own_; }

    void take_words(Op op, std::size_t size) {
        const bool shown = !is_several_ || part_ == clause_;
        if (op == Op::equal && shown && size > 0) kept_.push_back({at_, at_ + size, part_});
        if (is_own(op)) at_ += size;
    }

    const Op own_;
    const bool several_;     // one of the two sides has several clauses
    const bool is_several_;  // this one
    const std::size_t clause_;
    std::size_t at_ = 0;
    std::size_t part_ = 0;
    std::vector<KeptWords> kept_;
};

bool has_letters(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        const char32_t c = unicode::next(text, i);
        if (unicode::is_word(c)) return true;
    }
    return false;
}

// Marks of notes are no words of the clause.
bool is_mark(const Run& run) {
    return run.note > 0 || run.look == Look::superscript;
}

std::string text_of(const Paragraph& paragraph, std::size_t first) {
    std::string text;
    for (std::size_t i = first; i < paragraph.runs.size(); ++i) {
        if (!is_mark(paragraph.runs[i])) text += paragraph.runs[i].text;
    }
    return text;
}

// Parts that share commas and spaces alone share nothing.
void drop_parts_without_words(std::vector<KeptWords>& kept, const std::string& text) {
    std::map<std::size_t, bool> has_words;
    for (const KeptWords& one : kept) {
        bool& has = has_words[one.part];
        has = has || has_letters(std::string_view(text).substr(one.begin, one.end - one.begin));
    }
    std::erase_if(kept, [&](const KeptWords& one) { return !has_words[one.part]; });
}

// Cuts the runs from `first` on where kept words begin and end; those get the move that `move_of` gives for their part.
template <class MoveOf>
void cut_runs(Paragraph& paragraph, std::size_t first, const std::vector<KeptWords>& kept, MoveOf move_of) {
    std::vector<Run> runs(paragraph.runs.begin(), paragraph.runs.begin() + static_cast<std::ptrdiff_t>(first));
    std::size_t at = 0;
    auto next = kept.begin();
    for (std::size_t i = first; i < paragraph.runs.size(); ++i) {
        const Run& run = paragraph.runs[i];
        if (is_mark(run)) {
            runs.push_back(run);
            continue;
        }
        std::string_view rest = run.text;
        while (!rest.empty()) {
            while (next != kept.end() && next->end <= at) ++next;
            const bool inside = next != kept.end() && next->begin <= at;
            const std::size_t edge = next == kept.end() ? rest.size() : (inside ? next->end : next->begin) - at;
            const std::size_t size = std::min(rest.size(), edge);
            runs.push_back({run.op, run.look, std::string(rest.substr(0, size)), run.note, run.cell,
                            inside ? move_of(next->part) : 0});
            rest.remove_prefix(size);
            at += size;
        }
    }
    paragraph.runs = std::move(runs);
}

}  // namespace

std::size_t Moves::number_of(std::size_t change, std::size_t part) {
    return numbers_.try_emplace({change, part}, numbers_.size() + 1).first->second;
}

void Moves::mark(Paragraph& paragraph, const ReadingStep& step) {
    const ClauseChange& change = comparison_.changes[step.change];
    const std::size_t number = number_runs(paragraph);
    std::vector<KeptWords> kept = KeptWordsOf(change, step).run();
    drop_parts_without_words(kept, text_of(paragraph, number));
    if (kept.empty()) return;
    const auto move_of = [&](std::size_t part) { return number_of(step.change, part); };
    cut_runs(paragraph, number, kept, move_of);
    // The numbers and the ends of the first clauses of both sides belong together, and those of the last.
    const ClauseView before = comparison_.before_clauses(change), after = comparison_.after_clauses(change);
    const bool is_before = step.side == ReadingStep::Side::before;
    const std::size_t clauses = is_before ? before.size() : after.size();
    if (step.clause == 0 && kept.front().part == 0 && before.front().number == after.front().number) {
        for (std::size_t i = 0; i < number; ++i) paragraph.runs[i].move = move_of(0);
    }
    const std::size_t last_part = std::max(before.size(), after.size()) - 1;
    if (step.clause + 1 == clauses && kept.back().part == last_part) paragraph.moved_end = move_of(last_part);
}

void settle_moved_ends(std::vector<Paragraph>& paragraphs) {
    const auto goes_or_comes = [](const Paragraph& one) { return one.end == End::deleted || one.end == End::inserted; };
    std::map<std::size_t, std::size_t> places;
    for (const Paragraph& one : paragraphs) {
        if (one.moved_end > 0 && goes_or_comes(one)) ++places[one.moved_end];
    }
    for (Paragraph& one : paragraphs) {
        if (one.moved_end > 0 && (places[one.moved_end] < 2 || !goes_or_comes(one))) one.moved_end = 0;
    }
}

std::vector<MoveRange> move_ranges(const Paragraph& paragraph) {
    std::vector<MoveRange> ranges;
    for (std::size_t i = 0; i < paragraph.runs.size(); ++i) {
        const Run& run = paragraph.runs[i];
        if (run.move == 0) continue;
        if (ranges.empty() || ranges.back().move != run.move) ranges.push_back({run.move, run.op, i, i + 1});
        ranges.back().last = i + 1;
    }
    if (paragraph.moved_end == 0 || ranges.empty() || ranges.back().move != paragraph.moved_end) return ranges;
    ranges.back().with_end = true;
    ranges.back().last = paragraph.runs.size();
    if (ranges.size() == 1) ranges.back().first = 0;
    return ranges;
}

std::string move_name(std::size_t move) {
    return "clausediffMove" + std::to_string(move);
}

}  // namespace clausediff::detail::render::docx
