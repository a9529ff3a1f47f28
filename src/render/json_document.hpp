// DOC of all schemas: what the head of a document says.
#pragma once

#include "render/json_writer.hpp"

#include <clausediff/resolution.hpp>

#include <cstddef>

namespace clausediff::detail::render {

// `clauses` is the number of its clauses.
void write_document(JsonWriter& json, const Metadata& metadata, std::size_t clauses);

}  // namespace clausediff::detail::render
