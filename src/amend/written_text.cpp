#include "amend/written_text.hpp"

#include "amend/annex_text.hpp"
#include "check/numbers.hpp"

namespace clausediff::detail::amending {
std::string text_of_clauses(const Resolution& resolution, std::size_t first, std::size_t last, bool with_first_number) {
    std::string out;
    for (std::size_t i = first; i < last; ++i) {
        const Clause& clause = resolution.clauses[i];
        out += "\n";
        if ((i > first || with_first_number) && !clause.number.empty()) out += clause.number + " ";
        out += line_of(clause) + "\n";
    }
    return out;
}

std::string amendment_text(const Resolution& draft, const std::vector<std::string>& instructions) {
    const std::string &symbol = draft.metadata.symbol, &title = draft.metadata.title;
    std::string out = "[Sponsors]: amendment to draft resolution" + (symbol.empty() ? "" : " " + symbol) + "\n\n" +
                      (title.empty() ? "" : title + "\n\n");
    for (std::size_t i = 0; i < instructions.size(); ++i) {
        if (i > 0) out += "\n";
        if (instructions.size() > 1) out += std::to_string(i + 1) + ". ";
        out += checking::with_capital(instructions[i]);
        if (!out.ends_with('\n')) out += "\n";
    }
    return out;
}

}  // namespace clausediff::detail::amending
