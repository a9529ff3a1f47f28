#include "render/moved_words.hpp"

#include "render/marked_text.hpp"

#include <algorithm>

namespace clausediff::detail::render {
namespace {

std::string joined_text(const ClauseView& clauses) {
    std::string text;
    for (const Clause& clause : clauses) text += clause.text + "\n";
    return text;
}

// The words of several runs, with a sign where others stand between them.
std::string quoted(const std::string& text, const std::vector<MovedWords>& runs, std::size_t first, std::size_t last) {
    std::string words;
    for (std::size_t i = first; i < last; ++i) {
        const std::size_t before = i == first ? runs[i].begin : runs[i - 1].end;
        const std::string_view between = std::string_view(text).substr(before, runs[i].begin - before);
        words += between.find_first_not_of(" \n") == std::string_view::npos ? between : " … ";
        words.append(text, runs[i].begin, runs[i].end - runs[i].begin);
    }
    std::replace(words.begin(), words.end(), '\n', ' ');
    return elide(words, true, true);
}

}  // namespace

MovedPlaces::MovedPlaces(const ClauseChange& change, Op side) {
    const std::vector<MovedWords>& all = change.moved_words;
    const auto of_side = [&](const MovedWords& words) { return words.op == side; };
    const auto begin = std::find_if(all.begin(), all.end(), of_side);
    const auto end = std::find_if_not(begin, all.end(), of_side);
    begin_ = all.data() + (begin - all.begin());
    end_ = all.data() + (end - all.begin());
}

const MovedWords* MovedPlaces::first_that_ends_after(std::size_t byte) const {
    return std::partition_point(begin_, end_, [&](const MovedWords& words) { return words.end <= byte; });
}

const MovedWords* MovedPlaces::at(std::size_t byte) const {
    const MovedWords* words = first_that_ends_after(byte);
    return words != end_ && words->begin <= byte ? words : nullptr;
}

std::size_t MovedPlaces::up_to_edge(std::size_t byte, std::size_t size) const {
    const MovedWords* words = first_that_ends_after(byte);
    if (words == end_) return size;
    return std::min(size, (words->begin <= byte ? words->end : words->begin) - byte);
}

const Clause& other_clause(const Comparison& comparison, const MovedWords& words) {
    return (words.op == Op::remove ? comparison.after : comparison.before)->clauses[words.elsewhere];
}

std::vector<std::string> moved_words_remarks(const Comparison& comparison, const ClauseChange& change, Op op) {
    std::vector<std::string> remarks;
    std::vector<MovedWords> moved;
    for (const MovedWords& words : change.moved_words) {
        if (words.op == op) moved.push_back(words);
    }
    if (moved.empty()) return remarks;
    const bool went = op == Op::remove;
    const std::string text = joined_text(went ? comparison.before_clauses(change) : comparison.after_clauses(change));
    for (std::size_t i = 0; i < moved.size();) {
        const std::size_t begin = i;
        while (i < moved.size() && moved[i].elsewhere == moved[begin].elsewhere) ++i;
        remarks.push_back((went ? "went to " : "came from ") + other_clause(comparison, moved[begin]).label + ": “" +
                          quoted(text, moved, begin, i) + "”");
    }
    return remarks;
}

}  // namespace clausediff::detail::render
