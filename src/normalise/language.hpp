// What belongs to a language and not to resolutions as such. One table a language: a new one is a `const Language` in a
// file of its own and a line in language.cpp. Grammar that a stage must know as code is chosen by fields of the table,
// never by the code of the language.
#pragma once

#include "normalise/word_list.hpp"

#include <cstdint>
#include <span>
#include <string_view>
#include <utility>

namespace clausediff::detail {

// The small ASCII letters that a text has, a bit each.
constexpr std::uint32_t letter_set(std::string_view text) {
    std::uint32_t set = 0;
    for (const char c : text) set |= c >= 'a' && c <= 'z' ? std::uint32_t{1} << (c - 'a') : 0;
    return set;
}

struct SpellingVariant {
    std::string_view variant;
    std::string_view common;                         // what is written in its place when two words are compared
    std::uint32_t letters = letter_set(variant);     // a word that lacks one of them does not hold the variant
    std::uint32_t new_letters = letter_set(common);  // that it may have afterwards
};

// How a date is written: "17 May 2013", or 2013年5月17日, each number with its sign after it.
enum class DateOrder : std::uint8_t { day_first, year_first };

// What parts the digits of a large number: "13,343,900", "13 343 900", or spaces with the groups in either order:
// Arabic texts store "900 343 13", which is shown the other way round.
enum class DigitGroups : std::uint8_t { commas, spaces, spaces_either_way };

// Which spaces are the printer's alone, so that one more or less is no change: none, those beside signs such as « and
// ;, or all of them.
enum class IdleSpaces : std::uint8_t { none, at_signs, all };

// All words are in folded form (unicode::fold) unless a field says otherwise.

// How clauses open, and what their opening verbs do.
struct Openings {
    // Openings of the enacting line, without its comma: "the general assembly". Before the body's name stands an
    // article.
    WordList enacting_bodies = {};
    WordList body_articles = {};  // "the "
    bool with_capital = false;    // the first letter of a clause is a capital
    // The words that clauses open with, where a language has closed lists of them: they decide then, and no ending.
    WordList preambular_words = {};
    WordList operative_words = {};
    // Both parts have the same verbs: the sign that ends a clause tells them apart.
    bool same_verbs = false;
    // Verbs by which a body makes a document its own, and phrases by which it says that the document stands next in
    // the text: "adopts the following declaration". A document that is annexed stands elsewhere.
    WordList adopting_verbs = {};
    WordList announcing_phrases = {};
    // Adverbs that may stand before the opening verb: "also", "further", "once", "again", "strongly".
    WordList opening_adverbs = {};
    // Those of them by which a clause only says that another with its verb stands before it: "also", "further".
    WordList sequencing_adverbs = {};
    // Those of them that follow each other in a row of clauses with one verb: "also" the second, "further" the third.
    // Languages that have them have them in the same clauses.
    WordList sequencing_chain = {};
    // What stands after the verb in place of such an adverb: "in particular".
    WordList qualifying_phrases = {};
    // Those that after a verb may be an adjective: "encourages further research".
    WordList adverbs_or_adjectives = {};
    // Verbs that open with another: "having considered".
    WordList opening_auxiliaries = {};
    // The word that joins two opening verbs: "and".
    std::string_view joining_word = {};
    // Words that belong to the verb before them, and stand in no other opening: "note", "upon", "into account".
    WordList verb_particles = {};
    // Words that belong to the verb before them alone: "calls for", "looks forward".
    WordList phrasal_verbs = {};
    // "with" and "its" before a feeling, in "notes with concern", "expresses its deep appreciation"; verbs that take a
    // feeling without them, "expresses appreciation"; and the feelings.
    WordList feeling_prepositions = {};
    WordList expressing_verbs = {};
    WordList feelings = {};
    // Adjectives that open a preambular clause in place of a participle: "conscious", "mindful".
    WordList preambular_adjectives = {};
    // Endings of the opening verb: in the preamble a participle, in the operative part a present-tense verb.
    WordList participle_endings = {};
    WordList verb_endings = {};
    // Words that look like an operative verb by their ending but are none: by the whole word, "whereas", or by a longer
    // ending, "conscious".
    WordList not_verbs = {};
    WordList not_verb_endings = {};
    // Verbs by which a body asks for something at a session to come: "requests", "decides".
    WordList asking_verbs = {};
    // What is asked for at a session: "report", "agenda".
    WordList asked_words = {};
    // Verbs of clauses that take up a report: "takes", "welcomes", "having".
    WordList receiving_verbs = {};
    // Words after which a clause has its own content, and none of sequencing stands: "que".
    WordList content_words = {};
    // Opening verbs with English ones for which they stand; those of one English verb next to each other. Only where
    // a language has one verb for each, nearly.
    std::span<const std::pair<std::string_view, std::string_view>> english_verbs = {};
};

// What is counted: clauses, headings, annexes; and which numbers of the text are no marks of notes.
struct Numbering {
    WordList annex_words = {};    // headings that open an annex: "annex", "appendix"
    WordList heading_words = {};  // words before a heading's number: "article", "section", "part"
    // Words after which a number is a number and no footnote mark: "article", "paragraph", "resolution".
    WordList numbered_words = {};
    // Abbreviations to which a number of the text, and no footnote mark, is glued: "Rev1", "km2".
    WordList words_with_glued_number = {};
};

struct Dates {
    WordList months = {};      // in order, January first; of each other spelling twelve more
    WordList date_words = {};  // between day, month and year: "de"
    std::size_t words = 3;     // of a date that stands alone, at most
    DateOrder order = DateOrder::day_first;
    WordList first_days = {};  // the first of a month as an ordinal: "1er"
    WordList year_words = {};  // that follow a year: "года"
    WordList day_joins = {};   // between two days or months of one date: "to", "and"
    WordList day_word_joins = {};  // between a day as an ordinal in words and its month: "of" of "the fourth of May"
};

// References to other texts and to paragraphs: "resolution 67/264 of 17 May 2013", "paragraphs 3 to 7 and 9 above".
struct Citations {
    WordList cited_words = {};                 // what is cited by number: "resolution", "decisions"
    std::string_view citation_date_word = {};  // between a citation and its date: "of"
    WordList citation_date_forms = {};         // its other forms: "المؤرخة"
    bool comma_before_date = false;            // "37/4, de 22 de octubre de 1982"
    WordList part_letters = {};                // of parts of a resolution, beside "A" to "Z", as printed: "ألف"
    // Around the number, in a language without spaces, where the date stands before it: 2036年12月6日第91/30号.
    std::string_view number_opening = {};
    std::string_view number_ending = {};
    WordList counted_signs = {};  // that end other numbers with that opening: 第七十九届
    WordList paragraph_words = {};
    WordList range_words = {};  // "to"
    WordList list_words = {};   // "and", ","
    std::string_view above_word = {};
    std::string_view below_word = {};
    WordList own_text_phrases = {};  // "of the present resolution"
    // Other words between a citation and its date: "dated".
    WordList other_date_words = {};
    // Letters of sessions in citations, "3369 (د-30)", with what English has for them: "دإط" is "ES"; "د" is "", no
    // letter. Beside Roman numbers.
    std::span<const std::pair<std::string_view, std::string_view>> session_letters = {};
};

// How numbers are printed.
struct Numbers {
    std::string_view decimal = ".";   // the sign before a fraction
    std::string_view thousands = {};  // the sign between groups of three digits, where one may stand besides a space
    DigitGroups groups = DigitGroups::commas;
    // Words and signs by which the number before them is multiplied, with the power of ten: "million" is 6.
    std::span<const std::pair<std::string_view, int>> multipliers = {};
};

// A body and what the symbols of its resolutions are made of: of the number "5/7" "UNEP/EA.5/Res.7".
struct BodySymbol {
    std::string_view body;  // without article: "human rights council"
    std::string_view before;
    std::string_view between = "/";
};

// The head and the closing lines of a document.
struct Heads {
    // Cardinal and ordinal words out of which session ordinals are built ("sixty", "ninth").
    WordList ordinal_words = {};
    std::span<const std::pair<std::string_view, int>> ordinal_values = {};  // of all those words
    std::string_view session_word = {};                                     // "session"
    // Of a language without ordinal words: what opens or ends the line of the session.
    WordList session_phrases = {};
    // Around the number of the agenda item, where words follow it: "point", "de l'ordre du jour".
    std::string_view item_opening = {};
    WordList item_endings = {};
    // Where the number of a meeting stands next to these words, before or after them: "séance plénière". The longer
    // ones first; as printed in closing lines.
    WordList meeting_phrases = {};
    WordList session_words = {};  // "session", and the adjectives between an ordinal and it: "regular", "special"
    std::string_view agenda_item_words = {};  // "agenda item"
    std::string_view plural_ending = {};      // of these words, for several items: "s"
    std::string_view adopted_by_words = {};   // "adopted by"
    WordList adopted_by_phrases = {};         // of a language with several: "adoptée par"
    std::string_view adopted_word = {};       // "adopted", of closing lines: "adopted at the 310th meeting"
    std::string_view signed_word = {};        // that opens the line of a signature: "(signed)"
    WordList report_phrases = {};             // that open the line which says whose report it is: "report of"
    std::string_view entitled_word = {};      // before the title of the agenda item, quoted: "entitled"
    // "the following statement": the end of the sentence that opens a statement of a body's President.
    WordList statement_phrases = {};
    // Words of the distribution box and of lines of metadata: a line of them alone says nothing else.
    WordList box_words = {};
    WordList submission_phrases = {};               // "submitted by", "note by"
    WordList draft_phrases = {};                    // after the sponsors: "draft resolution"
    WordList amendment_phrases = {};                // before a draft that is amended: "amendment to"
    WordList sub_amendment_phrases = {};            // before an amendment that is amended: "sub-amendment to"
    WordList amended_amendments = {};               // after either, no draft: "amendment", "proposed amendment"
    std::string_view meeting_word = {};             // "meeting", of the closing line "102nd plenary meeting"
    std::string_view plenary_word = {};             // "plenary", of meetings that are counted in words
    std::span<const BodySymbol> body_symbols = {};  // of bodies whose resolutions print their number alone
    WordList untitled_bodies = {};                  // whose resolutions have no title, without article
};

// Sessions named by number in running text: "at its seventy-ninth session", "на семьдесят девятой сессии".
struct Sessions {
    // The words of an ordinal without their endings, with the value of each, and the endings; without endings whole
    // words.
    std::span<const std::pair<std::string_view, int>> ordinal_stems = {};
    WordList ordinal_endings = {};
    // Words that may stand before another in an ordinal, and end none: "hundred", "quatre", "двадцать".
    std::span<const std::pair<std::string_view, int>> cardinals = {};
    // Beginnings of ordinals that end no longer one: "premi", which after a cardinal is counted by it.
    WordList lone_stems = {};
    WordList figure_endings = {};  // of an ordinal in figures: "th" of "79th", "й" of "79-й"
    WordList nouns = {};           // beginnings of what is counted: "session", "сесси"
    WordList noun_endings = {};    // one of which follows the noun, where it counts other things too: 会议 after 届
    WordList between = {};  // words between the two: "special"; and between the members of a list: "and", ","
    WordList joints = {};   // within an ordinal: "et" of "vingt et unième"
    std::string_view joined_word = {};  // the same where it is written together with its word: "و"
    std::string_view opening = {};      // before the number, where it tells an ordinal: 第
    bool noun_first = false;            // "الدورة التاسعة والسبعون"
};

// Words and their forms.
struct Writing {
    bool spaced = true;            // spaces stand between words
    bool bracketed_marks = false;  // marks of notes stand in brackets
    IdleSpaces idle_spaces = IdleSpaces::none;
    // Words that lose their end before a vowel: "l" of "l'eau". What follows the apostrophe is a word of its own.
    WordList elisions = {};
    // Words that are written together with the number after them, or apart from it: "و".
    WordList attached_words = {};
    WordList numeral_signs = {};  // numbers that are written in signs, one after the other: 七十九
    // Words that carry little meaning alone: articles, prepositions, conjunctions, auxiliaries.
    WordList function_words = {};
    WordList articles = {};
    // Words that tell nothing when they alone are added or taken away: articles, and what joins the members of a list.
    // "Not" and "shall" tell much.
    WordList neutral_words = {};
    // Cardinal numbers in words: "three", "twenty", "dozen".
    WordList numeral_words = {};
    // Units that make one expression with the number before them: "per cent", "million", "dollars", "years".
    WordList units = {};
    std::string_view rate_word = {};  // "per", of "per cent": without the word after it no unit
    // Words that say that a name is of a body: "department", "committee", "programme".
    WordList body_words = {};
    // Spellings of which both are in use: "z" and "s" in "organize".
    std::span<const SpellingVariant> spelling_variants = {};
    // Endings that make another form of the same word: plural, possessive.
    WordList inflections = {};
    // Endings that a word may have in one of two titles and not in the other, and what stands in their place there:
    // "States" and "State", "ageing" and "aging". The first that a word has decides.
    std::span<const std::pair<std::string_view, std::string_view>> title_endings = {};
};

// A body or a country that changed its name: texts since `since` (ISO 8601) have the new one.
struct FormerName {
    std::string_view former;  // as printed, with capitals
    std::string_view name;
    std::string_view since;
};

// The signs of a language, as printed. All but `spaced` and `pairs` stand for the Latin ones of `closing_sign`.
struct Signs {
    std::string_view comma = ",";
    std::string_view semicolon = ";";
    std::string_view stop = ".";
    std::string_view colon = ":";
    // Before these stands a no-break space: ";", ":" of French.
    std::string_view spaced = {};
    // Brackets and quotation marks, each an opening and a closing one. Of a table without them ( ), [ ] and “ ”.
    std::span<const std::pair<std::string_view, std::string_view>> pairs = {};
    std::string_view quotation = "“";  // that each paragraph of a long quotation opens with
};

// Opening words that agree with the body that speaks: "convaincue" of the Assembly, "convaincu" of a Council.
struct Agreement {
    WordList feminine_bodies = {};  // folded, without article
    WordList masculine_bodies = {};
    std::span<const std::pair<std::string_view, std::string_view>> words = {};  // masculine, feminine
    // Where the first letter of the verb tells: "ي", "ت".
    std::string_view masculine_letter = {};
    std::string_view feminine_letter = {};
};

// What drafters and their editors look at beyond the above.
struct Drafting {
    Signs signs = {};
    Agreement agreement = {};
    // What stands before an opening verb and says nothing of it: "وإذ".
    WordList introducing_words = {};
    std::size_t adverb_reach = 2;  // words after an opening among which its sequencing adverb may still stand
    bool adverb_first = false;     // the sequencing adverb stands before the verb
    // Where the way of a reference stands before it, in a language without spaces, the sign after its numbers:
    // 上文第3段.
    std::string_view reference_ending = {};
    // Parts of words that name a body other than `session_body`, folded: a clause with one of them may cite that body's
    // resolutions. Where a table has them, `own_words` are not asked for.
    WordList other_bodies = {};
    // The body whose sessions the numbers of its resolutions count, each from September to September; and the words
    // before "resolution" that mean the body itself: "its".
    std::string_view session_body = {};
    WordList own_words = {};
    // Bodies that adopt texts as they are tabled, without the editing that others get: with "also" and "further",
    // participles and the signs before lists as they come. Folded.
    WordList unedited_bodies = {};
    // Of the words that resolutions are cited with, the plurals and their singulars: "resolutions", "resolution".
    std::span<const std::pair<std::string_view, std::string_view>> cited_plurals = {};
    // Terms of several words that one text writes with the same capitals throughout: "states parties".
    WordList capital_terms = {};
    WordList name_joints = {};       // within the name of a body: "of the"
    std::string_view negation = {};  // may stand within such a term: "not" in "States not parties"
    std::span<const FormerName> former_names = {};
    // Words around a name that keep it in its time: "then", "formerly".
    WordList of_its_time_words = {};
    // Signs of money, and the words that stand for them: "$", "United States dollars".
    std::span<const std::pair<std::string_view, std::string_view>> money_signs = {};
    // "total", "amounting": before the sum of what is listed below.
    WordList total_words = {};
    std::string_view ibid = {};  // "ibid."
    // What a note names after "ibid.", and a word that the note before then has: of "ibid., vol. 1833" "vol".
    std::span<const std::pair<std::string_view, std::string_view>> ibid_parts = {};
    // What stands for words to come: "xx", "tbc"; "to be completed" within brackets.
    WordList placeholder_words = {};
    WordList placeholder_phrases = {};
    std::string_view supplement_word = {};  // "supplement", of the official records of a session
    std::string_view during_word = {};      // "during the session": while it lasts, and not at its next meeting
    // Prepositions that end as participles do: "pending", "concerning".
    WordList participial_prepositions = {};
};

// The facts of one language, by concern. A table may leave out what it does not have.
struct Language {
    std::string_view code = {};  // ISO 639-1, "en"; "" of the table of texts whose language is unknown or not supported
    Openings openings = {};
    Numbering numbering = {};
    Dates dates = {};
    Citations citations = {};
    Numbers numbers = {};
    Heads heads = {};
    Sessions sessions = {};
    Writing writing = {};
    Drafting drafting = {};

    // Is this the table of a language?
    [[nodiscard]] bool is_known() const { return !code.empty(); }
    // Does `folded` stand between a citation and its date?
    [[nodiscard]] bool dates_citation(std::string_view folded) const {
        return (!citations.citation_date_word.empty() && folded == citations.citation_date_word) ||
               citations.citation_date_forms.has(folded);
    }
    // Has it what drafters look at? Signs and spaces are judged only then.
    [[nodiscard]] bool has_drafting() const { return !drafting.session_body.empty(); }
};

// The table for a code; for a code that has none, and for "", a table without words.
const Language& language(std::string_view code);

// Is `word` (folded) in `list`?
inline bool contains(const WordList& list, std::string_view word) {
    return list.has(word);
}

}  // namespace clausediff::detail
