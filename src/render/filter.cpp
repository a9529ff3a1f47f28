#include <clausediff/render.hpp>

#include "render/filter.hpp"

#include <algorithm>

namespace clausediff::detail {

std::string render::type_remark(const Clause& clause) {
    switch (clause.type) {
        case ClauseType::paragraph:
            return {};
        case ClauseType::heading:
            return "(heading)";
        case ClauseType::table_row:
            return "(table row)";
        case ClauseType::closing:
            return "(closing line)";
    }
    return {};
}

namespace {

static_assert(kChangeAspects == kChangeKinds + 2);

ChangeAspect aspect_of(ChangeKind kind) {
    return static_cast<ChangeAspect>(kind);
}

}  // namespace

bool render::shows(const ChangeFilter& filter, const NoteChange& note) {
    if (filter.substantive && note.kind == ChangeKind::unchanged) return false;
    return filter.sections.empty() && (filter.kinds.empty() || filter.kinds.contains(aspect_of(note.kind)));
}

}  // namespace clausediff::detail

namespace clausediff {

using namespace detail;

bool ChangeFilter::shows(const ClauseChange& change) const {
    if (!sections.empty() && !sections.contains(change.section)) return false;
    if (substantive && (change.routine || change.kind == ChangeKind::unchanged)) return false;
    if (kinds.empty() || kinds.contains(aspect_of(change.kind))) return true;
    if (change.move && kinds.contains(ChangeAspect::moved)) return true;
    if (change.renumbered && kinds.contains(ChangeAspect::renumbered)) return true;
    // A footnote that was added, removed or amended makes its clause one to see for whoever asked for such changes.
    return std::any_of(change.footnotes.begin(), change.footnotes.end(), [&](const NoteChange& note) {
        return note.kind != ChangeKind::unchanged && kinds.contains(aspect_of(note.kind));
    });
}

const char* name(ChangeAspect aspect) {
    switch (aspect) {
        case ChangeAspect::moved:
            return "moved";
        case ChangeAspect::renumbered:
            return "renumbered";
        default:
            return name(static_cast<ChangeKind>(aspect));
    }
}

std::optional<ChangeAspect> parse_change_aspect(std::string_view text) {
    for (std::size_t i = 0; i < kChangeAspects; ++i) {
        if (const auto aspect = static_cast<ChangeAspect>(i); text == name(aspect)) return aspect;
    }
    return std::nullopt;
}

}  // namespace clausediff
