// What negotiators leave in a draft until they agree.
#include "check/rules.hpp"

#include <fmt/format.h>

namespace clausediff::detail::checking {
namespace {

constexpr std::size_t kShown = 40;  // bytes of a bracketed text that a message shows

std::string shortened(std::string_view text) {
    if (text.size() <= kShown) return std::string(text);
    std::size_t end = text.rfind(' ', kShown);
    if (end == std::string_view::npos || end == 0) return std::string(text.substr(0, 1)) + "...";
    return std::string(text.substr(0, end)) + " ...";
}

}  // namespace

void draft_text(const Draft& draft, Report& report) {
    for (std::size_t i = 0; i < draft.text.clauses().size(); ++i) {
        const Clause& clause = draft.text.clauses()[i];
        if (!clause.id.suffix.empty()) {  // "OP7bis", "PP2 alt": between two others
            report.at(
                i, fmt::format("the number {} is provisional", clause.number.empty() ? clause.label : clause.number));
        }
        const std::size_t open = clause.text.find('[');
        if (open == std::string::npos) continue;
        const std::size_t close = clause.text.find(']', open);
        const std::string_view bracketed =
            std::string_view(clause.text)
                .substr(open, close == std::string::npos ? std::string_view::npos : close + 1 - open);
        report.at(i, {open, open + bracketed.size()}, fmt::format("text in square brackets: {}", shortened(bracketed)));
    }
}

}  // namespace clausediff::detail::checking
