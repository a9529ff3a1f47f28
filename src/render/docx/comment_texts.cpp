#include "render/docx/comment_texts.hpp"

#include "base/unicode.hpp"
#include "render/head.hpp"
#include "render/marked_text.hpp"
#include "render/remarks.hpp"

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace clausediff::detail::render::docx {
namespace {

// By its symbol, if that tells the two documents apart.
std::string named(const Metadata& metadata, const Metadata& other) {
    const bool by_symbol = !metadata.symbol.empty() && metadata.symbol != other.symbol;
    return by_symbol ? metadata.symbol : std::filesystem::path(metadata.file).filename().string();
}

std::string labels(const ClauseView& clauses) {
    std::string out;
    for (const Clause& clause : clauses) out += (out.empty() ? "" : ", ") + clause.label;
    return out;
}

// Spaces between clauses that were split or merged are no change of words.
bool changes_words(const std::vector<Segment>& line) {
    return std::any_of(line.begin(), line.end(), [](const Segment& segment) {
        return segment.op != Op::equal && segment.text.find_first_not_of(' ') != std::string::npos;
    });
}

void shorten(std::vector<Segment>& line) {
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i].op == Op::equal) line[i].text = elide(line[i].text, true, i + 1 < line.size(), "[...]");
    }
    while (!line.empty() && line.back().text.ends_with(' ')) line.back().text.pop_back();
}

// The words of the after-clause of index `clause`, a line of the change for each clause of the many side.
std::vector<std::vector<Segment>> changed_words(const ClauseChange& change, std::size_t clause) {
    std::vector<std::vector<Segment>> lines = lines_of(change.segments);
    if (change.after.size() > 1 && clause < lines.size()) lines = {std::move(lines[clause])};
    if (std::none_of(lines.begin(), lines.end(), changes_words)) return {};
    for (std::vector<Segment>& line : lines) shorten(line);
    return lines;
}

}  // namespace

CommentText summary_comment(const Comparison& comparison) {
    const Metadata &before = comparison.before->metadata, &after = comparison.after->metadata;
    std::string out = "Changes from " + named(before, after) + " to " + named(after, before) + ": " +
                      counted(count_clauses(comparison.before->clauses), "clause") + " before, " +
                      std::to_string(count_clauses(comparison.after->clauses)) + " after;";
    for (const std::string& item : counts_items(comparison.summary.all)) out += " " + item;
    const std::string same = same_remark(comparison);
    return {out + "." + (same.empty() ? "" : " ") + same};
}

CommentText move_comment(const Comparison& comparison, const ReadingStep& step, bool words_shown) {
    const ClauseChange& change = comparison.changes[step.change];
    const bool before = step.side == ReadingStep::Side::before;
    const std::string then = "was " + labels(comparison.before_clauses(change));
    const std::string now = "now " + labels(comparison.after_clauses(change));
    CommentText out{before ? then + ", " + now : now + ", " + then};
    if (change.kind == ChangeKind::split || change.kind == ChangeKind::merged) {
        out.text += std::string("; ") + name(change.kind);
    }
    if (change.move) out.text += ": " + move_remark(comparison, change);
    if (!before && !words_shown) out.redline = changed_words(change, step.clause);
    return out;
}

}  // namespace clausediff::detail::render::docx
