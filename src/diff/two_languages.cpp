#include <clausediff/comparison.hpp>

#include "normalise/detect.hpp"

#include <fmt/format.h>

#include <string>

namespace clausediff {

std::string why_not_compared(const Metadata& before, const Metadata& after) {
    if (before.language.empty() || after.language.empty() || before.language == after.language) return {};
    const auto name = [](const Metadata& metadata) {
        const std::string_view known = detail::language_name(metadata.language);
        return known.empty() ? "the language \"" + metadata.language + "\"" : std::string(known);
    };
    return fmt::format(
        "the text is in {}, and {} in {}: only texts in one language are compared; whether the two say the same tells "
        "clausediff concord {} {}",
        name(after), before.file, name(before), before.file, after.file);
}

}  // namespace clausediff
