#include "cli/recalled.hpp"

#include <clausediff/fetch.hpp>

#include <algorithm>
#include <optional>
#include <string_view>

namespace clausediff::cli {
namespace {

// "67/264" of "67/264 of 17 May 2013", "3369 (XXX)" of "3369 (XXX) of 10 October 1975".
std::string_view number_in(std::string_view token) {
    const std::size_t close = token.find(')');
    if (close != std::string_view::npos) return token.substr(0, close + 1);
    return token.substr(0, token.find(' '));
}

std::vector<std::string> cited_in(const Clause& clause, const std::string& symbol) {
    std::vector<std::string> cited;
    for (const Token& token : clause.tokens) {
        if (token.kind != TokenKind::number) continue;
        const std::string_view text = std::string_view(clause.text).substr(token.begin, token.end - token.begin);
        if (auto found = resolution_beside(symbol, number_in(text))) cited.push_back(std::move(*found));
    }
    return cited;
}

}  // namespace

std::vector<std::string> recalled_symbols(const Resolution& resolution) {
    std::vector<std::string> recalled;
    std::optional<std::string> verb;
    for (const Clause& clause : resolution.clauses) {
        if (clause.section != Section::preambular || is_heading_or_closing(clause.type)) continue;
        if (verb && (verb->empty() || clause.opening.verb != *verb)) continue;
        for (std::string& symbol : cited_in(clause, resolution.metadata.symbol)) {
            verb = clause.opening.verb;
            const bool known = std::find(recalled.begin(), recalled.end(), symbol) != recalled.end();
            if (!known && symbol != resolution.metadata.symbol) recalled.push_back(std::move(symbol));
        }
    }
    return recalled;
}

}  // namespace clausediff::cli
