#include <clausediff/resolution.hpp>

#include "normalise/detect.hpp"
#include "normalise/language.hpp"
#include "normalise/no_clauses.hpp"
#include "normalise/notes.hpp"
#include "normalise/opening_verb.hpp"
#include "normalise/segment.hpp"
#include "normalise/tokens.hpp"

#include <fmt/format.h>

#include <string>
#include <utility>
#include <vector>

namespace clausediff {

using namespace detail;
namespace {

std::string unsupported(std::string_view code) {
    const std::string_view name = language_name(code);
    const std::string which = name.empty() ? "the language of the text is not known"
                                           : fmt::format("the text is in {}, which is not supported yet", name);
    return which + ": its paragraphs are compared as they stand, without what the program knows of a language";
}

std::string left_out_others(const std::vector<std::string>& numbers) {
    return fmt::format("the file holds other resolutions too, which are left out: {}", fmt::join(numbers, ", "));
}

}  // namespace

Result<Resolution> normalise(SourceText source, const ReadLimits& limits) {
    const std::string_view code = detect_language(source);
    const Language& table = language(code);
    Segmentation segmentation = segment(source, table);
    if (segmentation.clauses.empty()) {
        return Error{ErrorCode::no_clauses, source.path, 0, why_no_clauses(source, segmentation)};
    }
    if (segmentation.clauses.size() > limits.clauses) {
        return Error{ErrorCode::too_large, source.path, 0,
                     fmt::format("{} clauses, more than the limit of {}", segmentation.clauses.size(), limits.clauses)};
    }
    resolve_notes(segmentation, table);

    Resolution resolution;
    resolution.reader = source.reader + (source.encoding.empty() ? "" : ", " + source.encoding);
    resolution.metadata = std::move(segmentation.metadata);
    resolution.head = std::move(segmentation.head);
    resolution.left_out = std::move(segmentation.left_out);
    resolution.notices = std::move(source.notices);
    resolution.bytes = std::move(source.bytes);
    resolution.lines_known = source.lines_known;
    resolution.revisions = source.revisions;
    if (!segmentation.others.empty()) resolution.notices.push_back(left_out_others(segmentation.others));
    resolution.struck_text = source.struck_text;
    if (!table.is_known()) resolution.notices.push_back(unsupported(code));
    resolution.clauses = std::move(segmentation.clauses);
    for (Clause& clause : resolution.clauses) {  // their texts are whole only now
        clause.tokens = tokenize(clause.text, table);
        clause.opening = opening_verb(clause, table);
    }
    for (PagedNote& paged : segmentation.notes) resolution.footnotes.push_back(std::move(paged.note));
    return resolution;
}

}  // namespace clausediff
