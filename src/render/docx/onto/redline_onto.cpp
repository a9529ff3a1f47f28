#include "render/docx/onto/redline_onto.hpp"

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

std::optional<std::string> redline_onto(const Comparison& comparison, const DocxOptions& options, std::string& why) {
    const Resolution& before = *comparison.before;
    const std::unique_ptr<WordFile> file = WordFile::open(*before.bytes, before.revisions, why);
    if (!file) return std::nullopt;
    Signature revisions(options.author, fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(options.time)),
                        file->first_id());
    std::vector<Comment> comments;
    const Document document = compose(comparison, Target::edit);
    if (auto problem = replay(document, *file, revisions, options.comments ? &comments : nullptr)) {
        why = std::move(*problem);
        return std::nullopt;
    }
    return file->write(comments, revisions, options.time);
}

}  // namespace clausediff::detail::render::docx
