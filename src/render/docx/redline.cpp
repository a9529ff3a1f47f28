// The Word redline: a new document whose tracked changes lead from one text to the other.
#include <clausediff/render.hpp>

#include "base/zip/zip_output.hpp"
#include "render/docx/document.hpp"
#include "render/docx/fixed_parts.hpp"
#include "render/docx/onto/redline_onto.hpp"
#include "render/docx/parts.hpp"

#include <fmt/chrono.h>
#include <fmt/format.h>

namespace clausediff {

using namespace detail;

using namespace render::docx;

DocxResult render_docx(const Comparison& comparison, const DocxOptions& options) {
    DocxResult result;
    if (options.edit && is_word_document(*comparison.before)) {
        if (redline_onto(comparison, options, result)) return result;
    }
    const std::string& language = comparison.after->metadata.language;
    Document document = compose(comparison, Target::new_document, options);
    set_scripts(document, language);
    Signature revisions(options.author, fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(options.time)));
    std::vector<Comment> comments;
    std::string text = document_part(document, revisions, options.comments ? &comments : nullptr);
    std::string notes = footnotes_part(document, revisions);
    std::vector<std::pair<std::string, std::string>> parts;
    parts.emplace_back("[Content_Types].xml", content_types_part(options.comments));
    parts.emplace_back("_rels/.rels", package_relations_part());
    parts.emplace_back("word/document.xml", std::move(text));
    parts.emplace_back("word/_rels/document.xml.rels", document_relations_part(options.comments));
    parts.emplace_back("word/styles.xml", styles_part(language));
    parts.emplace_back("word/settings.xml", settings_part());
    parts.emplace_back("word/footnotes.xml", std::move(notes));
    if (options.comments) parts.emplace_back("word/comments.xml", comments_part(comments, revisions));
    result.bytes = packed(parts, options.time);
    return result;
}

}  // namespace clausediff
