// Finds documents by the names that people give them.
#pragma once

#include <clausediff/predecessors.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace clausediff::detail::series {

// "a" of "texts/a.txt".
[[nodiscard]] std::string_view stem_of(std::string_view file);

// Answers what SuccessionGraph::find() answers, many times. `graph` must outlive it.
class Names {
public:
    explicit Names(const SuccessionGraph& graph);
    [[nodiscard]] std::optional<std::size_t> find(const std::string& name) const;

private:
    const SuccessionGraph& graph_;
    std::unordered_map<std::string_view, std::size_t> by_file_, by_stem_;
    std::unordered_map<std::string, std::vector<std::size_t>> by_symbol_;  // without its parentheses
};

}  // namespace clausediff::detail::series
