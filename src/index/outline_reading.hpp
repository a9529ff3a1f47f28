// Schema clausediff/outline/1, read: man/clausediff-json.5 describes it.
#pragma once

#include <clausediff/database.hpp>

#include <rapidjson/document.h>

#include <optional>
#include <string>

namespace clausediff::detail::index {

// None where the value is no outline, or one without what the database needs; `problem` then says why, in one line.
[[nodiscard]] std::optional<Reading> reading_of_outline(const rapidjson::Value& outline, std::string& problem);

}  // namespace clausediff::detail::index
