#include "read/akn/names.hpp"

#include "base/one_of.hpp"

namespace clausediff::detail::akn {
namespace {

// As in HTML.
bool is_typography(std::string_view name) {
    return is_one_of(name, {"a", "abbr", "b", "big", "em", "i", "img", "small", "span", "strong", "sub", "sup", "u"});
}

// The words of a cover and of a title.
bool is_document_word(std::string_view name) {
    const std::string_view word = name.substr(name.starts_with("doc") ? 3 : 0);
    return is_one_of(word, {"Authority", "Committee", "Date", "Introducer", "Jurisdiction", "Number", "Proponent"}) ||
           is_one_of(word, {"Purpose", "Stage", "Status", "Title", "Type"}) ||
           is_one_of(name, {"docketNumber", "legislature", "session", "shortTitle", "vote", "outcome", "recordedTime",
                            "remark"});
}

bool is_of_a_court(std::string_view name) {
    return is_one_of(name, {"argument", "courtType", "judge", "lawyer", "neutralCitation", "opinion"}) ||
           is_one_of(name, {"background", "decoration", "party", "signature", "witness"});
}

// Words that stand for something.
bool is_meaning(std::string_view name) {
    return is_one_of(name, {"concept", "date", "def", "entity", "event", "inline", "location", "object"}) ||
           is_one_of(name, {"organization", "person", "process", "quantity", "role", "term", "time"});
}

bool is_reference_or_edit(std::string_view name) {
    return is_one_of(name, {"ref", "mref", "rref", "mod", "mmod", "rmod", "ins", "del", "change", "omissis"}) ||
           is_one_of(name, {"affectedDocument", "relatedDocument", "embeddedText", "quotedText", "fillIn"}) ||
           is_one_of(name, {"placeholder", "anchor", "eop", "marker"});
}

}  // namespace

bool is_inline(std::string_view name) {
    return is_typography(name) || is_meaning(name) || is_document_word(name) || is_reference_or_edit(name) ||
           is_of_a_court(name);
}

bool is_heading(std::string_view name) {
    return is_one_of(name, {"crossHeading", "heading", "subheading"});
}

}  // namespace clausediff::detail::akn
