// How a clause opens. The grammar of resolutions (UN Editorial Manual, "Resolutions and decisions"): a preambular
// clause opens with a participle or an adjective, an operative one with a verb in the present tense.
#pragma once

#include "normalise/language.hpp"

#include <cstddef>
#include <string_view>

namespace clausediff::detail {

enum class Opening { preambular, operative, neither };

// `text` without the comma, full stop or colon at its end, and the space before it.
std::string_view without_signs(std::string_view text);

// What opens a clause of a language without spaces: adverbs, of which one may say that a clause with its verb stands
// before, and the verb, "" if it opens otherwise.
struct UnspacedOpening {
    std::string_view verb;  // of the language's table, like `sequencing`
    std::string_view sequencing;
    std::size_t bytes = 0;  // of all of it
};
UnspacedOpening unspaced_verb(std::string_view folded, const Language& language);

Opening opening_of(std::string_view text, const Language& language);

// The enacting line, "The General Assembly,": names the body and nothing else.
bool is_enacting_line(std::string_view text, const Language& language);

// "The General Assembly" without its comma: before a clause that opens an enacting line that lost it, else a line of
// the cover.
bool names_body_alone(std::string_view text, const Language& language);

// `text` without a quotation mark before it: statements are quoted, "“The Human Rights Council,".
std::string_view without_quote(std::string_view text);

// A line that names a body and nothing else, whatever body it is: "The United Nations Environment Assembly,". It may be
// an enacting line, and is one before a clause that opens.
bool may_enact(std::string_view text, const Language& language);

// Is `word` (folded) a verb in the present tense, third person, by its ending?
bool is_operative_verb(std::string_view word, const Language& language);

// A whole resolution in one sentence: "The General Assembly decides to ...".
// "General Assembly" of "The General Assembly".
std::string_view without_article(std::string_view body, const Language& language);

bool opens_with_body(std::string_view text, const Language& language);

// Bytes of the name of the body with which `text` opens, 0 if it does not.
std::size_t bytes_of_body(std::string_view text, const Language& language);

// The body adopts a document that stands next in the text: "Adopts the following declaration:", "Endorses the
// principles set out below:".
bool adopts_what_follows(std::string_view text, const Language& language);

}  // namespace clausediff::detail
