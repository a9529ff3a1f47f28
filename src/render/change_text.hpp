// One change as a person reads it: a header with labels and kind, the marked text, its footnotes.
#pragma once

#include <clausediff/comparison.hpp>
#include <clausediff/render.hpp>

#include <string>

namespace clausediff::render {

// `moved` is the move in words, "" if there is none. `notes` says whether changed footnotes are worth showing.
[[nodiscard]] std::string change_text(const ClauseChange& change, const std::string& moved, bool notes,
                                      const TextOptions& options);

// "note 3 (was 2) amended: ..."; `indent` is that of the clause it belongs to.
[[nodiscard]] std::string note_text(const NoteChange& note, std::size_t indent, const TextOptions& options);

}  // namespace clausediff::render
