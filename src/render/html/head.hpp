// The head of the page: which documents, what changed in numbers, and the whole text at a glance.
#pragma once

#include <clausediff/comparison.hpp>

#include <span>
#include <string>
#include <vector>

namespace clausediff::detail::render::html {

// The report's own title, if it was given one, or the documents'.
[[nodiscard]] std::string title_of(const Comparison& comparison, const std::string& given);

// "A/RES/67/264 to A/RES/69/317"; what is not known by its symbol goes by its file.
[[nodiscard]] std::string documents_of(const Comparison& comparison);

void append_head(std::string& out, const Comparison& comparison, const std::string& title);

// A mark for each change, in the order of the text, that leads to it.
void append_overview(std::string& out, const Comparison& comparison, std::span<const ClauseChange* const> changes);

// "Preamble"
[[nodiscard]] const char* part_title(Section section);

// The paragraphs before the clauses, folded unless `open` or a change of one of them counts.
void append_document_heads(std::string& out, const Comparison& comparison, bool open);

}  // namespace clausediff::detail::render::html
