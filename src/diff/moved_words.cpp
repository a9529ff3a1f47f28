#include "diff/moved_words.hpp"

#include "diff/passages.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace clausediff::detail {
namespace {

// One side of a comparison.
struct Side {
    Op op = Op::remove;  // of what only this side has
    const std::vector<Clause>* clauses = nullptr;
    std::vector<std::size_t> ClauseChange::*indices = nullptr;
    std::vector<ClauseWords> words;   // by clause
    std::vector<std::size_t> starts;  // by clause: where its text begins in that of its change

    Side(Op side_op, const std::vector<Clause>& side_clauses, std::vector<std::size_t> ClauseChange::*side_indices)
        : op(side_op),
          clauses(&side_clauses),
          indices(side_indices),
          words(side_clauses.size()),
          starts(side_clauses.size()) {}
};

const std::string& text_of(const Segment& segment, Op side) {
    return side == Op::remove ? segment.before_text() : segment.text;
}

// Marks the tokens of a clause that lie in [begin, end) of its text.
void mark(ClauseWords& words, std::size_t begin, std::size_t end) {
    const auto first = std::partition_point(words.list.tokens.begin(), words.list.tokens.end(),
                                            [&](const Token& token) { return token.begin < begin; });
    for (auto token = first; token != words.list.tokens.end() && token->end <= end; ++token) {
        if (words.left_over.empty()) words.left_over.resize(words.list.size());
        words.left_over[static_cast<std::size_t>(token - words.list.tokens.begin())] = true;
    }
}

// What of the clauses of one side of a change their counterparts do not have.
void mark_left_over(const ClauseChange& change, Side& side) {
    const std::vector<std::size_t>& clauses = change.*side.indices;
    std::size_t first = 0;  // of the clauses that do not end before the segment
    std::size_t at = 0;     // in the text of the change
    for (const Segment& segment : change.segments) {
        if (segment.op != Op::equal && segment.op != side.op) continue;
        const std::size_t end = at + text_of(segment, side.op).size();
        while (first + 1 < clauses.size() && side.starts[clauses[first + 1]] <= at) ++first;
        for (std::size_t k = first; segment.op == side.op && k < clauses.size() && side.starts[clauses[k]] < end; ++k) {
            const std::size_t start = side.starts[clauses[k]];
            mark(side.words[clauses[k]], std::max(at, start) - start, end - start);
        }
        at = end;
    }
}

void read(const Comparison& comparison, Side& side) {
    for (std::size_t k = 0; k < comparison.changes.size(); ++k) {
        const ClauseChange& change = comparison.changes[k];
        std::size_t start = 0;
        for (const std::size_t clause : change.*side.indices) {
            side.words[clause].list = tokens_of((*side.clauses)[clause]);
            side.words[clause].change = k;
            side.words[clause].linked = !change.before.empty() && !change.after.empty();
            side.starts[clause] = start;
            start += (*side.clauses)[clause].text.size() + 1;
        }
        if (!comparison.is_closing(change)) mark_left_over(change, side);
    }
}

// Notes that the tokens of `clause` from `first` to `last` are in clause `elsewhere` of the other side.
void note(Comparison& comparison, const Side& side, std::size_t clause, std::size_t first, std::size_t last,
          const Side& other, std::size_t elsewhere) {
    const ClauseWords& words = side.words[clause];
    const std::size_t start = side.starts[clause];
    comparison.changes[words.change].moved_words.push_back({side.op, start + words.list.tokens[first].begin,
                                                            start + words.list.tokens[last].end, elsewhere,
                                                            other.words[elsewhere].change});
}

}  // namespace

std::size_t find_moved_words(Comparison& comparison, const Language& language) {
    Side before(Op::remove, comparison.before->clauses, &ClauseChange::before);
    Side after(Op::insert, comparison.after->clauses, &ClauseChange::after);
    read(comparison, before);
    read(comparison, after);
    const std::vector<Passage> passages = moved_passages(before.words, after.words, language);
    for (const Passage& passage : passages) {
        for (const Run& run : passage.runs) {
            note(comparison, before, passage.before, run.before_begin, run.before_end - 1, after, passage.after);
            note(comparison, after, passage.after, run.after_begin, run.after_end - 1, before, passage.before);
        }
    }
    for (ClauseChange& change : comparison.changes) {
        std::sort(change.moved_words.begin(), change.moved_words.end(), [](const MovedWords& a, const MovedWords& b) {
            return std::pair(a.op, a.begin) < std::pair(b.op, b.begin);
        });
    }
    return passages.size();
}

}  // namespace clausediff::detail
