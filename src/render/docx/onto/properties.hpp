// The properties of paragraphs that are new, or that stand in the place of others.
#pragma once

#include "render/docx/signature.hpp"

#include <pugixml.hpp>

#include <cstddef>

namespace clausediff::detail::render::docx {

// The paragraph whose properties another takes, those that it had before they were changed.
struct Like {
    pugi::xml_node paragraph;
    bool uncounted = false;   // without the list that it belongs to
    bool as_changed = false;  // those that it has now
};

// Gives a new paragraph the properties of `like` and an inserted end, which may be part of a move. Returns it.
pugi::xml_node copy_properties_as_inserted(pugi::xml_node paragraph, const Like& like, Signature& revisions,
                                           std::size_t moved_end = 0);

// Gives a paragraph that stays the properties of `like` as a tracked change, where it has others.
void change_properties(pugi::xml_node paragraph, const Like& like, Signature& revisions);

}  // namespace clausediff::detail::render::docx
