// Stage 5, series: which resolution follows which. Titles return, the first paragraphs recall what came before, and the
// paragraphs themselves recur; none of the three is enough alone. What is found is a graph: lines part and meet.
#pragma once

#include <clausediff/resolution.hpp>

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace clausediff CLAUSEDIFF_API {

// One document follows another. Documents are indices into SuccessionGraph::documents.
struct SuccessionEdge {
    std::size_t document = 0;
    std::size_t predecessor = 0;
    bool chief = true;  // of several predecessors of one document the one that a history follows
    // What speaks for it: "title-equal", "title-like", "cited", "mission" and "text", joined by "+"; "correction" if a
    // person says so.
    std::string evidence;
    double certainty = 0;  // the share of links with such evidence that are right, 0..1
};
inline constexpr double kCertainSuccession = 0.9;  // from here on a link is called certain

struct SeriesDocument {
    std::string file;    // Metadata::file
    std::string symbol;  // of the document, or else the one that its file is named after; "" if there is neither
    std::string title;
    std::string adopted;    // ISO 8601, "" if unknown
    std::size_t order = 0;  // place among all documents in the order of time
    // Resolutions of its own body that it recalls, later than its chief predecessor, that are not among the documents:
    // perhaps members of its series. From old to new.
    std::vector<std::string> not_here;
};

// What the metadata say of a document. `order` and `not_here` are not known.
[[nodiscard]] SeriesDocument series_document(const Metadata& metadata);

struct SuccessionGraph {
    std::vector<SeriesDocument> documents;  // in the order in which they were added
    // In the order of `document`; the chief one first.
    std::vector<SuccessionEdge> edges;

    // None if it follows nothing.
    [[nodiscard]] std::optional<std::size_t> chief_predecessor(std::size_t document) const;
    // The document of that symbol, file or file name without its extension; of several the first. None if there is
    // none.
    [[nodiscard]] std::optional<std::size_t> find(std::string_view name) const;
    // From the oldest member that is known to the document itself, along chief predecessors; where they lead back to a
    // member, from the one after it.
    [[nodiscard]] std::vector<std::size_t> line_of(std::size_t document) const;
    // The documents that hang together, each series in the order of time, the series in that of their first members.
    // A document that follows nothing and that nothing follows is a series of one. REQUIRES: `order` of the documents
    // is a permutation of their indices, as find() gives it.
    [[nodiscard]] std::vector<std::vector<std::size_t>> series() const;
    // Does some document follow itself, over whichever others, chief or not? No graph of PredecessorFinder and
    // apply_corrections() has one; a graph that was read may.
    [[nodiscard]] bool has_circle() const;
};

// Collects resolutions, and finds who follows whom. It keeps about 5 bytes of each word and 30 of each
// citation, not the texts.
class PredecessorFinder {
public:
    PredecessorFinder();
    ~PredecessorFinder();
    PredecessorFinder(const PredecessorFinder&) = delete;
    PredecessorFinder& operator=(const PredecessorFinder&) = delete;

    // The file's name serves where the text has no symbol, or has the symbol of all parts: "A_RES_57_283_B.txt".
    // Clauses need their tokens. A document that is no resolution follows nothing; a draft follows, and nothing follows
    // it.
    void add(const Resolution& resolution);

    // Links of documents of one body and language. Does not depend on the order in which they were added, but for the
    // choice among copies of one resolution: the first. Candidates come from an index of titles, citations and rare
    // runs of words; only they are compared. The cost grows as the number of documents does.
    [[nodiscard]] SuccessionGraph find() const;

    // Of two documents, by the order in which they were added; each must have been.
    // Have both the symbol of one resolution, and, where their files name parts of it, of one part? False without
    // symbols.
    [[nodiscard]] bool are_one_resolution(std::size_t one, std::size_t other) const;
    // Does nothing join them, neither their titles nor paragraphs that recur nor a citation of one by the other? False
    // where one of them lacks a title or the symbol of a resolution: then too little is known.
    [[nodiscard]] bool are_unrelated(std::size_t one, std::size_t other) const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

// What a person says of one document: it follows that one. Of several lines about one document the first names its
// chief predecessor.
struct SuccessionCorrection {
    std::string document;     // a symbol, a file, or a file's name without extension
    std::string predecessor;  // likewise; "" says that it follows nothing
    std::size_t line = 0;     // of the file
};

// Reads lines "DOCUMENT<tab>PREDECESSOR", with "-" for none and perhaps a third column of remarks; "#" opens a comment.
// Errors: unreadable, with the line.
[[nodiscard]] Result<std::vector<SuccessionCorrection>> parse_corrections(std::string_view text,
                                                                          const std::string& file);
// Replaces all predecessors of the documents that are named; a line that stands twice counts once. Of `not_here` of a
// document whose chief predecessor is another now, what is not later than that is left out. Lines that name a document
// that is not there are passed over and put into `left_out`, if that is given. Errors: usage: such a line without
// `left_out`, a document that follows nothing and something, one that would follow itself, over whichever others;
// `file` and the line say where. The graph is then as it was.
[[nodiscard]] std::optional<Error> apply_corrections(SuccessionGraph& graph,
                                                     const std::vector<SuccessionCorrection>& corrections,
                                                     const std::string& file,
                                                     std::vector<SuccessionCorrection>* left_out = nullptr);

}  // namespace clausediff
