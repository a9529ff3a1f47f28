// How values of a Resolution stand in the database and in outlines.
#pragma once

#include <clausediff/resolution.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace clausediff::detail::index {

[[nodiscard]] std::optional<ClauseType> parse_clause_type(std::string_view name);
[[nodiscard]] std::optional<HeadKind> parse_head_kind(std::string_view name);

// "0,14,40": the bytes at which the cells of a row begin.
[[nodiscard]] std::string cells_text(const std::vector<std::size_t>& cells);
// Those of a text of `size` bytes; none where they do not ascend within it.
[[nodiscard]] std::vector<std::size_t> parse_cells(std::string_view text, std::size_t size);

// The text whose words are indexed: signs that are written without spaces stand apart, each a word.
[[nodiscard]] std::string words_text(const std::string& text);

}  // namespace clausediff::detail::index
