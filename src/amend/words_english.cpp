#include "amend/words.hpp"

namespace clausediff::detail::amending {
namespace {

using Word = std::string_view;

constexpr Word kDelete[] = {"delete", "deleting", "remove", "removing", "omit", "omitting", "suppress", "strike"};
constexpr Word kReplace[] = {"replace", "replacing", "substitute", "substituting"};
constexpr Word kInsert[] = {"insert",    "inserting", "add",       "adding",    "include",
                            "including", "append",    "appending", "introduce", "introducing"};
constexpr Word kAmend[] = {"amend",  "amending", "revise",   "revising", "modify",      "modifying", "change",
                           "reword", "redraft",  "rephrase", "edit",     "reformulate", "rewrite"};
constexpr Word kRenumber[] = {"renumber", "re-number", "renumbering", "reletter", "re-letter"};
constexpr Word kDeleted[] = {"deleted", "removed", "omitted", "struck", "suppressed"};
constexpr Word kOut[] = {"out"};
constexpr Word kReplaced[] = {"replaced", "substituted"};
constexpr Word kInserted[] = {"inserted", "added", "included", "appended", "introduced"};
constexpr Word kAmended[] = {"amended", "revised", "modified", "changed", "reworded"};
constexpr Word kRenumbered[] = {"renumbered", "re-numbered", "relettered", "re-lettered"};
constexpr Word kSubstitute[] = {"substitute", "substituting"};
constexpr Word kModals[] = {"should", "shall", "would", "will", "must", "to", "is", "are", "was", "were", "be", "now"};
constexpr Word kRead[] = {"read", "reads", "reading"};
constexpr Word kWith[] = {"with", "by"};
constexpr Word kIn[] = {"in", "to", "from", "under"};
constexpr Word kAt[] = {"at", "to", "from", "in"};
constexpr Word kEnd[] = {"end"};
constexpr Word kBeginning[] = {"beginning", "start"};
constexpr Word kAnd[] = {"and", "as", "well", "then", "also"};
constexpr Word kTo[] = {"to", "through"};
constexpr Word kQuoting[] = {"the",    "word",    "words",     "phrase", "phrases",   "expression",
                             "term",   "terms",   "following", "a",      "reference", "references",
                             "figure", "figures", "sign",      "verb",   "text"};
constexpr Word kText[] = {"the",
                          "following",
                          "a",
                          "new",
                          "additional",
                          "text",
                          "wording",
                          "paragraph",
                          "paragraphs",
                          "preambular",
                          "operative",
                          "reading",
                          "reads",
                          "read",
                          "as",
                          "follows",
                          "to",
                          "which",
                          "that",
                          "sub-paragraph",
                          "subparagraph",
                          "subparagraphs",
                          "sub-paragraphs",
                          "one",
                          "single",
                          "shall",
                          "will",
                          "language"};
constexpr Word kFormer[] = {"former", "existing", "current", "present", "original", "old", "whole", "entire"};
constexpr Word kInstead[] = {"it",    "them",     "in",        "its",     "their",
                             "place", "therefor", "therefore", "instead", "thereof"};
constexpr Word kTextOf[] = {"text", "all", "whole", "wording"};
constexpr Word kEntirety[] = {"in its entirety", "in their entirety", "entirely",  "altogether",
                              "in full",         "as a whole",        "completely"};
constexpr Word kEverywhere[] = {"throughout"};
constexpr Word kEverywherePhrases[] = {"wherever it appears",    "wherever they appear",  "wherever it occurs",
                                       "wherever they occur",    "in all instances",      "in all cases",
                                       "in all paragraphs",      "in all the paragraphs", "everywhere",
                                       "whenever it appears",    "whenever they appear",  "wherever it is used",
                                       "wherever they are used", "where it appears",      "where they appear",
                                       "wherever found",         "wherever mentioned",    "each time it appears",
                                       "in every instance",      "in each case",          "in each instance",
                                       "in the entire text",     "in the whole text"};
constexpr Word kPreambular[] = {"preambular", "pp", "pps"};
constexpr Word kOperative[] = {"operative", "op", "ops"};
constexpr Word kParagraph[] = {"paragraph", "paragraphs", "para", "paras"};
constexpr Word kSubParagraph[] = {"subparagraph", "subparagraphs", "sub-paragraph", "sub-paragraphs", "subpara"};
constexpr Word kPreamble[] = {"preamble"};
constexpr Word kPart[] = {"part"};
constexpr Word kAnnex[] = {"annex", "annexes"};
constexpr Word kArticle[] = {"article"};
constexpr Word kTitle[] = {"title"};
constexpr Word kChapeau[] = {"chapeau"};
constexpr Word kWhole[] = {"resolution", "text", "document", "decision"};
constexpr Word kDraft[] = {"draft", "present", "whole", "entire"};
constexpr Word kWholeOfParagraph[] = {"paragraph", "text", "subparagraph", "sub-paragraph"};
constexpr Word kLast[] = {"last", "final"};
constexpr Word kNextToLast[] = {"penultimate"};
constexpr Word kSuffixes[] = {"bis", "ter", "quater", "quinquies", "sexies", "septies", "octies"};
constexpr Word kCounts[] = {"one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"};
constexpr Word kRenumberRest[] = {"the",
                                  "subsequent",
                                  "remaining",
                                  "following",
                                  "paragraphs",
                                  "paragraph",
                                  "operative",
                                  "preambular",
                                  "existing",
                                  "former",
                                  "thereafter",
                                  "accordingly",
                                  "and",
                                  "as",
                                  "appropriate",
                                  "subparagraphs",
                                  "sub-paragraphs",
                                  "other",
                                  "rest",
                                  "of",
                                  "them",
                                  "be",
                                  "should",
                                  "to",
                                  "text",
                                  "sections",
                                  "articles"};
constexpr Word kResult[] = {"so",   "that",   "the",  "paragraph", "sentence", "it",      "would",
                            "will", "should", "read", "reads",     "as",       "follows", "now"};
constexpr std::pair<Word, Word> kSigns[] = {{"comma", ","}, {"semicolon", ";"}, {"colon", ":"}, {"full stop", "."}};
constexpr Word kMove[] = {"move", "moving", "transfer", "transferring", "relocate", "relocating", "place", "placing"};
constexpr Word kMoved[] = {"moved", "transferred", "relocated", "placed"};
constexpr Word kPosition[] = {"position", "place", "appear", "stand", "come"};
constexpr Word kMerged[] = {"merged", "combined"};
constexpr Word kMerge[] = {"merge", "merging", "combine", "combining"};
constexpr Word kSame[] = {"same", "said"};
constexpr Word kNearby[] = {"immediately", "directly", "just", "right"};
constexpr Word kSentence[] = {"sentence", "sentences"};
constexpr Word kLine[] = {"line", "lines"};
constexpr Word kRest[] = {"everything", "remainder", "rest", "remaining", "end"};
constexpr Word kMass[] = {"words", "text", "wording", "language"};
constexpr Word kWhich[] = {"that",   "which",   "come",      "comes", "coming", "stand",  "stands",  "standing",
                           "appear", "appears", "appearing", "is",    "are",    "follow", "follows", "found"};
constexpr Word kUpToEnd[] = {"up to the end", "until the end", "through to the end", "to the end"};
constexpr Word kAll[] = {"all", "any", "every", "each"};
constexpr Word kOccurrence[] = {"reference", "references", "occurrence", "occurrences", "mention",
                                "mentions",  "instance",   "instances",  "use",         "uses"};
constexpr Word kAppearing[] = {"appearing", "contained", "found",   "occurring", "as",    "which",
                               "that",      "appear",    "appears", "standing",  "used",  "where",
                               "it",        "they",      "stands",  "occur",     "occurs"};
constexpr Word kBoth[] = {"both"};
constexpr std::pair<Word, int> kTimes[] = {
    {"in both places", 2},     {"in both instances", 2},   {"in both cases", 2},
    {"on both occasions", 2},  {"both times", 2},          {"twice", 2},
    {"in two places", 2},      {"in the two places", 2},   {"in two instances", 2},
    {"in three places", 3},    {"in the three places", 3}, {"in all three places", 3},
    {"in three instances", 3}, {"three times", 3}};
constexpr Word kSingle[] = {"single", "one"};
constexpr Word kOpening[] = {"please",
                             "kindly",
                             "it is proposed to",
                             "it is proposed that",
                             "it is suggested to",
                             "it is suggested that",
                             "we propose to",
                             "we propose that",
                             "we suggest to",
                             "we suggest that"};
constexpr Word kInsteadOf[] = {"instead of", "in place of", "in lieu of", "rather than"};
constexpr Word kUse[] = {"use", "using", "put", "say", "have"};
constexpr Word kFrom[] = {"from"};
constexpr Word kHeadings[] = {"preamble",
                              "preambular paragraphs",
                              "preambular part",
                              "preambular paragraph",
                              "operative part",
                              "operative paragraphs",
                              "operative paragraph",
                              "operative section",
                              "title",
                              "annex"};

const Words kEnglish = {
    .delete_verbs = kDelete,
    .replace_verbs = kReplace,
    .insert_verbs = kInsert,
    .amend_verbs = kAmend,
    .renumber_verbs = kRenumber,
    .deleted = kDeleted,
    .replaced = kReplaced,
    .inserted = kInserted,
    .amended = kAmended,
    .renumbered = kRenumbered,
    .out_words = kOut,
    .substitute_verbs = kSubstitute,
    .modals = kModals,
    .read_words = kRead,
    .with_words = kWith,
    .for_word = "for",
    .in_words = kIn,
    .at_words = kAt,
    .end_words = kEnd,
    .beginning_words = kBeginning,
    .of_word = "of",
    .and_words = kAnd,
    .to_words = kTo,
    .respectively_word = "respectively",
    .as_word = "as",
    .after_word = "after",
    .before_word = "before",
    .between_word = "between",
    .quoting_words = kQuoting,
    .text_words = kText,
    .instead_words = kInstead,
    .text_of_words = kTextOf,
    .entirety_phrases = kEntirety,
    .former_words = kFormer,
    .everywhere_words = kEverywhere,
    .everywhere_phrases = kEverywherePhrases,
    .preambular_words = kPreambular,
    .operative_words = kOperative,
    .paragraph_words = kParagraph,
    .sub_paragraph_words = kSubParagraph,
    .preamble_words = kPreamble,
    .part_words = kPart,
    .annex_words = kAnnex,
    .article_words = kArticle,
    .title_words = kTitle,
    .chapeau_words = kChapeau,
    .whole_words = kWhole,
    .draft_words = kDraft,
    .whole_of_paragraph_words = kWholeOfParagraph,
    .last_words = kLast,
    .next_to_last_words = kNextToLast,
    .suffixes = kSuffixes,
    .counts = kCounts,
    .renumber_rest = kRenumberRest,
    .result_words = kResult,
    .signs = kSigns,
    .move_verbs = kMove,
    .moved = kMoved,
    .position_words = kPosition,
    .merge_verbs = kMerge,
    .merged = kMerged,
    .same_words = kSame,
    .nearby_words = kNearby,
    .sentence_words = kSentence,
    .line_words = kLine,
    .rest_words = kRest,
    .mass_words = kMass,
    .which_words = kWhich,
    .following_word = "following",
    .up_to_end_phrases = kUpToEnd,
    .all_words = kAll,
    .occurrence_words = kOccurrence,
    .appearing_words = kAppearing,
    .both_words = kBoth,
    .times_phrases = kTimes,
    .single_words = kSingle,
    .opening_phrases = kOpening,
    .instead_of_phrases = kInsteadOf,
    .use_verbs = kUse,
    .from_words = kFrom,
    .headings = kHeadings,
};

}  // namespace

const Words& words_of(std::string_view) {
    return kEnglish;
}

bool has_words(std::string_view language) {
    return language == "en";
}

}  // namespace clausediff::detail::amending
