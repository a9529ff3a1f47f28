// What a person corrects in the graph.
#include <clausediff/predecessors.hpp>

#include "base/ascii.hpp"
#include "series/names.hpp"
#include "series/symbol_place.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace clausediff {

using namespace detail;
using namespace detail::series;

namespace {

struct Corrected {
    std::size_t document = 0;
    std::optional<std::size_t> predecessor;  // none: it follows nothing
    const SuccessionCorrection* line = nullptr;
};

Error wrong(const SuccessionCorrection& line, const std::string& file, const std::string& message) {
    return {ErrorCode::usage, file, line.line, message};
}

// Each line once, by the documents that it names.
Result<std::vector<Corrected>> look_up(const SuccessionGraph& graph, const std::vector<SuccessionCorrection>& lines,
                                       const std::string& file, std::vector<SuccessionCorrection>* left_out) {
    const Names names(graph);
    std::vector<Corrected> found;
    std::map<std::size_t, std::set<std::optional<std::size_t>>> predecessors;
    for (const SuccessionCorrection& line : lines) {
        const auto document = names.find(line.document);
        const auto before = line.predecessor.empty() ? std::nullopt : names.find(line.predecessor);
        if (!document || (!before && !line.predecessor.empty())) {
            if (left_out == nullptr) {
                return wrong(line, file,
                             "no document is called '" + (document ? line.predecessor : line.document) +
                                 "'; \"clausediff series\" shows the names");
            }
            left_out->push_back(line);
            continue;
        }
        auto& own = predecessors[*document];
        if (!own.insert(before).second) continue;
        if (own.size() > 1 && own.count(std::nullopt) > 0) {
            return wrong(line, file, "'" + line.document + "' follows nothing by one line, and something by another");
        }
        found.push_back({*document, before, &line});
    }
    return found;
}

// The edges with the first `count` corrections in the place of what was found of all documents that are corrected.
std::vector<SuccessionEdge> corrected_edges(const SuccessionGraph& graph, const std::vector<Corrected>& corrected,
                                            std::size_t count) {
    std::set<std::size_t> named, with_chief;
    for (const Corrected& one : corrected) named.insert(one.document);
    std::vector<SuccessionEdge> edges = graph.edges;
    std::erase_if(edges, [&](const SuccessionEdge& edge) { return named.count(edge.document) > 0; });
    for (std::size_t i = 0; i < count; ++i) {
        const Corrected& one = corrected[i];
        if (!one.predecessor) continue;
        edges.push_back({one.document, *one.predecessor, with_chief.insert(one.document).second, "correction", 1});
    }
    std::stable_sort(edges.begin(), edges.end(), [](const SuccessionEdge& a, const SuccessionEdge& b) {
        return std::make_pair(a.document, !a.chief) < std::make_pair(b.document, !b.chief);
    });
    return edges;
}

// The correction that closes the circle: the last of the fewest that make one.
Error circle_error(SuccessionGraph graph, const std::vector<Corrected>& corrected, const std::string& file) {
    const std::vector<SuccessionEdge> found = graph.edges;
    std::size_t without = 0, with = corrected.size();
    while (without + 1 < with) {
        const std::size_t middle = (without + with) / 2;
        graph.edges = found;
        graph.edges = corrected_edges(graph, corrected, middle);
        (graph.has_circle() ? with : without) = middle;
    }
    if (with == 0) return {ErrorCode::usage, file, 0, "a document follows itself without corrections"};
    const SuccessionCorrection& line = *corrected[with - 1].line;
    return wrong(line, file, "'" + line.document + "' would follow itself, by the lines above it or by what was found");
}

// What a corrected document recalls is looked at from its new chief predecessor on.
void leave_earlier(SuccessionGraph& graph, const std::vector<Corrected>& corrected) {
    for (const Corrected& one : corrected) {
        const auto chief = graph.chief_predecessor(one.document);
        const auto place = chief ? symbol_place(graph.documents[*chief].symbol) : std::nullopt;
        if (!place || place->is_special()) continue;
        std::erase_if(graph.documents[one.document].not_here, [&](const std::string& symbol) {
            const auto other = symbol_place(symbol);
            return other && other->order(*place) <= 0;
        });
    }
}

}  // namespace

Result<std::vector<SuccessionCorrection>> parse_corrections(std::string_view text, const std::string& file) {
    std::vector<SuccessionCorrection> corrections;
    const auto trimmed = [](std::string_view part) {
        while (!part.empty() && is_space(part.front())) part.remove_prefix(1);
        while (!part.empty() && is_space(part.back())) part.remove_suffix(1);
        return std::string(part);
    };
    std::size_t line = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view row = text.substr(at, end - at);
        at = end + 1;
        ++line;
        if (trimmed(row).empty() || trimmed(row).front() == '#') continue;
        const std::size_t tab = row.find('\t');
        const std::size_t next = std::min(row.find('\t', tab == std::string_view::npos ? 0 : tab + 1), row.size());
        const std::string document = trimmed(row.substr(0, std::min(tab, row.size())));
        const std::string before = tab == std::string_view::npos ? "" : trimmed(row.substr(tab + 1, next - tab - 1));
        if (document.empty() || before.empty()) {
            return Error{ErrorCode::unreadable, file, line,
                         "is no correction: write DOCUMENT, a tab and PREDECESSOR, or \"-\" if it follows nothing"};
        }
        corrections.push_back({document, before == "-" ? "" : before, line});
    }
    return corrections;
}

std::optional<Error> apply_corrections(SuccessionGraph& graph, const std::vector<SuccessionCorrection>& corrections,
                                       const std::string& file, std::vector<SuccessionCorrection>* left_out) {
    const Result<std::vector<Corrected>> corrected = look_up(graph, corrections, file, left_out);
    if (!corrected) return corrected.error();
    std::vector<SuccessionEdge> edges = corrected_edges(graph, corrected.value(), corrected.value().size());
    std::swap(edges, graph.edges);
    if (graph.has_circle()) {
        std::swap(edges, graph.edges);
        return circle_error(graph, corrected.value(), file);
    }
    leave_earlier(graph, corrected.value());
    return std::nullopt;
}

}  // namespace clausediff
