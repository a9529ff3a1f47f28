// One change as a person reads it: a header with labels and kind, the marked text, its footnotes.
#pragma once

#include <clausediff/comparison.hpp>
#include <clausediff/render.hpp>

#include <string>

namespace clausediff::detail::render {

[[nodiscard]] std::string change_text(const Comparison& comparison, const ClauseChange& change,
                                      const TextOptions& options);

// "note 3 (was 2) amended: ..."; `indent` is that of the clause it belongs to.
[[nodiscard]] std::string note_text(const Comparison& comparison, const NoteChange& note, std::size_t indent,
                                    const TextOptions& options);

}  // namespace clausediff::detail::render
