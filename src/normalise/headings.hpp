// Which paragraphs are headings.
#pragma once

#include <clausediff/resolution.hpp>

#include "normalise/item.hpp"
#include "normalise/language.hpp"

#include <string_view>
#include <vector>

namespace clausediff::detail {

// The title that a numbered heading of an annex has.
bool is_short_title(std::string_view text);

class HeadingRules {
public:
    // `language` outlives the rules.
    HeadingRules(const std::vector<Item>& items, const Language& language);

    // Short, without the punctuation that closes clauses and, in texts that set paragraphs in, not set in, unless it is
    // bold or centred. `section` is that of the clauses around it.
    [[nodiscard]] bool looks_like_heading(const Item& item, Section section) const;

private:
    [[nodiscard]] bool is_signature(const Item& item) const;
    [[nodiscard]] bool is_unended_clause(const Item& item) const;

    const Language& language_;
    bool indents_ = false;  // the text sets its paragraphs in, so what is not set in may be a heading
};

}  // namespace clausediff::detail
