// What the parts of the page of a history share: how members are called, and where clauses stand in the page.
#pragma once

#include <clausediff/series.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace clausediff::detail::render::html {

struct HistoryView {
    const History& history;
    std::vector<std::size_t> shown;  // indices into History::lineages, ascending
    // Of each shown lineage the part of the page where it stands: of one that was dropped that of the clause before it,
    // for a part opens with a clause of the newest text.
    std::vector<Section> parts;
    std::vector<std::string> names;  // of members, short: "75/16"
    std::vector<std::string> tags;   // of members, to stand at words: "75", or the number of the member in the series

    HistoryView(const History& of, std::vector<std::size_t> lineages);

    // The id of the element: the label in the newest member, of a dropped clause "was-" and the lineage's id.
    [[nodiscard]] std::string anchor_of(const Lineage& lineage) const;
    // "OP3", of a dropped clause "was OP3".
    [[nodiscard]] std::string label_of(const Lineage& lineage) const;
    // Where members are missing before this one, the last one at hand before them: what is new in this one came in
    // between the two.
    [[nodiscard]] std::optional<std::size_t> since(std::size_t member) const;
    // To stand at words that came in with the member: "74", or "70–74".
    [[nodiscard]] std::string word_tag(std::size_t member) const;
    // Index of the newest member at hand.
    [[nodiscard]] std::size_t newest() const;

private:
    [[nodiscard]] Section section_of(std::size_t lineage) const;
    void find_parts();
};

// "moved and amended, perhaps": what became of the clause, for a cell of the matrix.
[[nodiscard]] std::string cell_words(const ClauseState& state);

// The table of members and clauses: a row a lineage, with a link to its clause.
void append_matrix(std::string& out, const HistoryView& view);

// A lineage: its newest text with the words of each member marked, and its redlines from new to old.
void append_lineage(std::string& out, const HistoryView& view, std::size_t lineage);

// The footnotes of every member, in parts that can be folded. They are not followed.
void append_member_notes(std::string& out, const HistoryView& view);

}  // namespace clausediff::detail::render::html
