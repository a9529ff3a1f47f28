// What belongs to a language and not to resolutions as such. One table per language: a new language is a new
// `const Language` in a file of its own and a line in language.cpp, no new code in the stages.
#pragma once

#include <span>
#include <string_view>

namespace clausediff {

// All words are in folded form (unicode::fold) unless a field says otherwise.
struct Language {
    std::string_view code;  // ISO 639-1: "en"

    // Openings of the enacting line, without its comma: "the general assembly".
    std::span<const std::string_view> enacting_bodies;
    // Months in order, January first.
    std::span<const std::string_view> months;
    // Cardinal and ordinal words out of which session ordinals are built ("sixty", "ninth").
    std::span<const std::string_view> ordinal_words;
    std::string_view session_word;                  // "session"
    std::string_view agenda_item_words;             // "agenda item"
    std::string_view adopted_by_words;              // "resolution adopted by"
    std::string_view meeting_word;                  // "meeting", of the closing line "102nd plenary meeting"
    std::span<const std::string_view> annex_words;  // headings that open an annex: "annex", "appendix"
    // Verbs by which a body makes a document its own, and phrases by which it says that the document stands next in
    // the text: "adopts the following declaration". A document that is annexed stands elsewhere.
    std::span<const std::string_view> adopting_verbs;
    std::span<const std::string_view> announcing_phrases;
    std::span<const std::string_view> heading_words;  // words before a heading's number: "article", "section", "part"

    // Adverbs that may stand before the opening verb: "also", "further", "once", "again", "strongly".
    std::span<const std::string_view> opening_adverbs;
    // Adjectives that open a preambular clause in place of a participle: "conscious", "mindful".
    std::span<const std::string_view> preambular_adjectives;
    // Endings of the opening verb: in the preamble a participle, in the operative part a present-tense verb.
    std::span<const std::string_view> participle_endings;
    std::span<const std::string_view> verb_endings;
    // Words that look like an operative verb by their ending but are none: "whereas", "as".
    std::span<const std::string_view> not_verbs;

    // Words after which a number is a number and no footnote mark: "article", "paragraph", "resolution".
    std::span<const std::string_view> numbered_words;
    // Abbreviations to which a number of the text, and no footnote mark, is glued: "Rev1", "km2".
    std::span<const std::string_view> words_with_glued_number;
    // Units that make one expression with the number before them: "per cent", "million", "dollars", "years".
    std::span<const std::string_view> units;
    // Words that carry little meaning alone: articles, prepositions, conjunctions, auxiliaries.
    std::span<const std::string_view> function_words;
    // The preposition between a citation and its date: "of" in "67/264 of 17 May 2013".
    std::string_view citation_date_word;
};

// The table for a code; English for a code that has no table yet.
const Language& language(std::string_view code);

// Is `word` (folded) in `list`?
bool contains(std::span<const std::string_view> list, std::string_view word);

}  // namespace clausediff
