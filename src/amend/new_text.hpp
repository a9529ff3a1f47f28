// The quotation marks that instructions put around new paragraphs.
#pragma once

#include <clausediff/amend.hpp>

#include "normalise/word_list.hpp"

#include <string>
#include <string_view>

namespace clausediff::detail::amending {

// Takes the quotation marks off a new paragraph, and moves its marks of notes. Each paragraph of a quotation opens with
// a quotation mark, and only the last closes it. A number inside of them becomes the number of the paragraph if it
// `may_have_number`. `in_quotation`: the paragraph before left the quotation open. Does this one leave it open?
[[nodiscard]] bool unquote(NewParagraph& paragraph, bool in_quotation, bool may_have_number, const WordList& suffixes);

// May the next new paragraph of the step begin with a number of its own? Words, sentences and titles have none, nor
// have preambular paragraphs, but what stands below them has.
[[nodiscard]] bool may_have_number(const AmendStep& step);

// "3. Thanks the pilots;", "3 bis. Thanks all;", "(a) To rest;": a number after the quotation mark is none of the text,
// but that of the paragraph.
void detach_number(NewParagraph& paragraph, const WordList& suffixes);

// Is the number of a new paragraph that of a sub-paragraph: "(a)"?
[[nodiscard]] bool is_sub(std::string_view number);

// "says 2 new paragraphs, 1 follows", of a step whose new text has been read; "" if there are as many as it says.
[[nodiscard]] std::string announced_otherwise(const AmendStep& step);

}  // namespace clausediff::detail::amending
