#include "render/docx/onto/added_runs.hpp"

#include "render/docx/onto/elements.hpp"

#include <algorithm>
#include <string>

namespace clausediff::detail::render::docx {

std::size_t length_of_number(std::string_view text) {
    constexpr std::size_t kLongest = 12;
    const std::size_t end = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, end);
    const bool number = end <= kLongest && (word.find_first_of("0123456789") != std::string_view::npos ||
                                            word.ends_with(')') || word.ends_with('.'));
    return number ? std::min(end + 1, text.size()) : 0;
}

void AddedRuns::append(pugi::xml_node paragraph, const std::vector<Run>& runs, pugi::xml_node like) {
    pugi::xml_node inserted;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const Run& run = runs[i];
        if (i == 0 || run.move != runs[i - 1].move) {
            inserted = sign(paragraph.append_child(revision_element(Op::insert, run.move > 0)), revisions_);
            set_move(inserted, run.move);
        }
        const std::string note = run.note > 0 ? notes_.add(document_.notes[run.note - 1]) : std::string();
        fill_run(inserted.append_child("w:r"), run, run.note > 0 ? notes_.reference() : "", note, like, true);
    }
}

}  // namespace clausediff::detail::render::docx
