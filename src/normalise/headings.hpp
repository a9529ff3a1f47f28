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
    explicit HeadingRules(const Language& language) : language_(language) {}

    // Looks at the text, whose clauses begin at `first`. The items stay where they are from now on.
    void learn(const std::vector<Item>& items, std::size_t first);

    // Short, without the punctuation that closes clauses and, in texts that set paragraphs in, not set in, unless it is
    // bold or centred. `section` is that of the clauses around it.
    [[nodiscard]] bool looks_like_heading(const Item& item, Section section) const;

private:
    [[nodiscard]] bool is_listed(const Item& item) const;
    [[nodiscard]] bool is_signature(const Item& item) const;
    [[nodiscard]] bool is_unended_clause(const Item& item) const;

    const Language& language_;
    void find_lists(const std::vector<Item>& items, std::size_t first);
    void mark_lists(const std::vector<Item>& items, std::size_t begin, std::size_t end);

    const Item* items_ = nullptr;  // the first
    std::vector<bool> listed_;     // the item is of a list of short lines, and not the first of it
    bool indents_ = false;         // the text sets its paragraphs in, so what is not set in may be a heading
};

}  // namespace clausediff::detail
