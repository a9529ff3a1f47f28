#include <clausediff/render.hpp>

#include "render/filter.hpp"

#include <algorithm>

namespace clausediff {

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

bool render::shows(const ChangeFilter& filter, const NoteChange& note) {
    if (filter.substantive && note.kind == ChangeKind::unchanged) return false;
    return filter.sections.empty() && (filter.kinds.empty() || filter.kinds.count(name(note.kind)) > 0);
}

bool ChangeFilter::shows(const ClauseChange& change) const {
    if (!sections.empty() && sections.count(name(change.section)) == 0) return false;
    if (substantive && (change.routine || change.kind == ChangeKind::unchanged)) return false;
    if (kinds.empty() || kinds.count(name(change.kind)) > 0) return true;
    if (change.move && kinds.count("moved") > 0) return true;
    if (change.renumbered && kinds.count("renumbered") > 0) return true;
    // A footnote that was added, removed or amended makes its clause one to see for whoever asked for such changes.
    return std::any_of(change.footnotes.begin(), change.footnotes.end(), [&](const NoteChange& note) {
        return note.kind != ChangeKind::unchanged && kinds.count(name(note.kind)) > 0;
    });
}

}  // namespace clausediff
