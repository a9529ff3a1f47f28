// What readers of several formats say of what they read.
#pragma once

#include <clausediff/source.hpp>

namespace clausediff::detail {

// Of a file that has tracked changes.
constexpr const char* tracked_changes_notice(Revisions revisions) {
    return revisions == Revisions::original
               ? "tracked changes are read as rejected (--revisions accepted reads them as accepted)"
               : "tracked changes are read as accepted (--revisions original reads the text before them)";
}

}  // namespace clausediff::detail
