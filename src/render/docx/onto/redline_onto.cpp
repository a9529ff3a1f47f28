#include "render/docx/onto/redline_onto.hpp"

#include "render/docx/onto/fallbacks.hpp"
#include "render/docx/onto/replay.hpp"
#include "render/docx/onto/word_file.hpp"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <memory>
#include <utility>
#include <vector>

namespace clausediff::detail::render::docx {

bool is_word_document(const Resolution& resolution) {
    return resolution.bytes != nullptr && resolution.reader == "Word";
}

bool redline_onto(const Comparison& comparison, const DocxOptions& options, DocxResult& result) {
    const Resolution& before = *comparison.before;
    const std::unique_ptr<WordFile> file =
        WordFile::open(*before.bytes, before.revisions, before.struck_text, result.why_new);
    if (!file) return false;
    Signature revisions(options.author, fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(options.time)),
                        file->first_id());
    std::vector<Comment> comments;
    Document document = compose(comparison, Target::edit, options);
    if (auto problem = replay(document, *file, revisions, options.comments ? &comments : nullptr)) {
        result.why_new = std::move(*problem);
        return false;
    }
    for (const pugi::xml_node& root : {file->document(), file->notes(false), file->notes(true)}) {
        copy_to_fallbacks(root, revisions);
    }
    auto bytes = file->write(comments, revisions, options.time);
    if (!bytes) return false;
    result = {std::move(*bytes), {}, std::move(document.not_shown)};
    return true;
}

}  // namespace clausediff::detail::render::docx
