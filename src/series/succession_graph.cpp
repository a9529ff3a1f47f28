// What is asked of the graph, and what a person corrects in it.
#include <clausediff/predecessors.hpp>

#include "base/ascii.hpp"

#include <clausediff/fetch.hpp>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <unordered_map>

namespace clausediff {

using namespace detail;

namespace {

std::string_view stem_of(std::string_view file) {
    file.remove_prefix(std::min(file.rfind('/') + 1, file.size()));
    return file.substr(0, file.rfind('.'));
}

// Does some document follow itself, over whichever others? Every predecessor is asked, not the chief ones alone.
bool has_circle(const std::vector<SuccessionEdge>& edges, std::size_t documents) {
    std::vector<std::vector<std::size_t>> successors(documents);
    std::vector<std::size_t> open(documents);
    for (const SuccessionEdge& edge : edges) {
        successors[edge.predecessor].push_back(edge.document);
        ++open[edge.document];
    }
    std::vector<std::size_t> ready;
    for (std::size_t i = 0; i < documents; ++i) {
        if (open[i] == 0) ready.push_back(i);
    }
    std::size_t done = 0;
    for (; !ready.empty(); ++done) {
        const std::size_t next = ready.back();
        ready.pop_back();
        for (const std::size_t successor : successors[next]) {
            if (--open[successor] == 0) ready.push_back(successor);
        }
    }
    return done < documents;
}

}  // namespace

std::optional<std::size_t> SuccessionGraph::chief_predecessor(std::size_t document) const {
    const auto found = std::lower_bound(edges.begin(), edges.end(), document,
                                        [](const SuccessionEdge& edge, std::size_t d) { return edge.document < d; });
    if (found == edges.end() || found->document != document) return std::nullopt;
    return found->predecessor;
}

std::optional<std::size_t> SuccessionGraph::find(std::string_view name) const {
    const std::optional<std::string> symbol = parse_symbol(name);
    const auto by = [this](const auto& is_it) -> std::optional<std::size_t> {
        const auto found = std::find_if(documents.begin(), documents.end(), is_it);
        if (found == documents.end()) return std::nullopt;
        return static_cast<std::size_t>(found - documents.begin());
    };
    if (auto found = by([&](const SeriesDocument& d) { return d.file == name; })) return found;
    if (auto found = by([&](const SeriesDocument& d) { return stem_of(d.file) == name; })) return found;
    if (!symbol) return std::nullopt;
    return by([&](const SeriesDocument& d) { return !d.symbol.empty() && is_same_symbol(d.symbol, *symbol); });
}

std::vector<std::size_t> SuccessionGraph::line_of(std::size_t document) const {
    std::vector<std::size_t> line = {document};
    std::set<std::size_t> seen = {document};
    while (const auto before = chief_predecessor(line.back())) {
        if (!seen.insert(*before).second) break;
        line.push_back(*before);
    }
    std::reverse(line.begin(), line.end());
    return line;
}

std::vector<std::vector<std::size_t>> SuccessionGraph::series() const {
    std::vector<std::size_t> parent(documents.size());
    std::iota(parent.begin(), parent.end(), std::size_t{0});
    const auto root = [&parent](std::size_t i) {
        while (parent[i] != i) i = parent[i] = parent[parent[i]];
        return i;
    };
    for (const SuccessionEdge& edge : edges) parent[root(edge.document)] = root(edge.predecessor);
    std::vector<std::size_t> in_time(documents.size());
    for (std::size_t i = 0; i < documents.size(); ++i) in_time[documents[i].order] = i;
    std::map<std::size_t, std::size_t> place_of_root;
    std::vector<std::vector<std::size_t>> all;
    for (const std::size_t i : in_time) {
        const auto [place, is_new] = place_of_root.try_emplace(root(i), all.size());
        if (is_new) all.emplace_back();
        all[place->second].push_back(i);
    }
    return all;
}

bool SuccessionGraph::has_circle() const {
    return clausediff::has_circle(edges, documents.size());
}

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
                                       const std::string& file) {
    std::vector<SuccessionEdge> added;
    std::set<std::size_t> corrected, with_chief;
    for (const SuccessionCorrection& correction : corrections) {
        const auto document = graph.find(correction.document);
        const auto before = correction.predecessor.empty() ? document : graph.find(correction.predecessor);
        if (!document || !before) {
            return Error{ErrorCode::usage, file, correction.line,
                         "no document is called '" + (document ? correction.predecessor : correction.document) +
                             "'; \"clausediff series\" shows the names"};
        }
        corrected.insert(*document);
        if (correction.predecessor.empty()) continue;
        SuccessionEdge edge = {*document, *before, with_chief.insert(*document).second, "correction", 1};
        added.push_back(std::move(edge));
        if (has_circle(added, graph.documents.size())) {
            return Error{ErrorCode::usage, file, correction.line,
                         "'" + correction.document + "' would follow itself; see the lines above it"};
        }
    }
    std::vector<SuccessionEdge> edges = graph.edges;
    std::erase_if(edges, [&](const SuccessionEdge& edge) { return corrected.count(edge.document) > 0; });
    edges.insert(edges.end(), added.begin(), added.end());
    std::stable_sort(edges.begin(), edges.end(), [](const SuccessionEdge& a, const SuccessionEdge& b) {
        return std::make_pair(a.document, !a.chief) < std::make_pair(b.document, !b.chief);
    });
    if (has_circle(edges, graph.documents.size())) {
        return Error{ErrorCode::usage, file, 0, "with these corrections a document would follow itself"};
    }
    graph.edges = std::move(edges);
    return std::nullopt;
}

}  // namespace clausediff
