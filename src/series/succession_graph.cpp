// What is asked of the graph.
#include <clausediff/predecessors.hpp>

#include "series/names.hpp"

#include <clausediff/fetch.hpp>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace clausediff {

using detail::series::stem_of;

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
    std::vector<std::vector<std::size_t>> successors(documents.size());
    std::vector<std::size_t> open(documents.size());
    for (const SuccessionEdge& edge : edges) {
        successors[edge.predecessor].push_back(edge.document);
        ++open[edge.document];
    }
    std::vector<std::size_t> ready;
    for (std::size_t i = 0; i < documents.size(); ++i) {
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
    return done < documents.size();
}

}  // namespace clausediff
