#include "series/names.hpp"

#include "base/ascii.hpp"

#include <clausediff/fetch.hpp>

#include <algorithm>

namespace clausediff::detail::series {
namespace {

// Equal for all symbols that is_same_symbol() calls the same.
std::string key_of(std::string_view symbol) {
    std::string key;
    for (const char c : symbol.substr(0, symbol.find('('))) {
        if (!is_space(c)) key += c == '_' ? '/' : to_lower(c);
    }
    while (key.ends_with('/')) key.pop_back();
    return key;
}

}  // namespace

std::string_view stem_of(std::string_view file) {
    file.remove_prefix(std::min(file.rfind('/') + 1, file.size()));
    return file.substr(0, file.rfind('.'));
}

Names::Names(const SuccessionGraph& graph) : graph_(graph) {
    for (std::size_t i = 0; i < graph.documents.size(); ++i) {
        const SeriesDocument& document = graph.documents[i];
        by_file_.try_emplace(document.file, i);
        by_stem_.try_emplace(stem_of(document.file), i);
        if (!document.symbol.empty()) by_symbol_[key_of(document.symbol)].push_back(i);
    }
}

std::optional<std::size_t> Names::find(const std::string& name) const {
    if (const auto found = by_file_.find(name); found != by_file_.end()) return found->second;
    if (const auto found = by_stem_.find(name); found != by_stem_.end()) return found->second;
    const std::optional<std::string> symbol = parse_symbol(name);
    const auto of_key = symbol ? by_symbol_.find(key_of(*symbol)) : by_symbol_.end();
    if (of_key == by_symbol_.end()) return std::nullopt;
    for (const std::size_t i : of_key->second) {
        if (is_same_symbol(graph_.documents[i].symbol, *symbol)) return i;
    }
    return std::nullopt;
}

}  // namespace clausediff::detail::series
