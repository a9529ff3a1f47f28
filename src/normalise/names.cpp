#include <clausediff/resolution.hpp>

namespace clausediff {

const char* name(Section section) {
    switch (section) {
        case Section::preambular:
            return "preambular";
        case Section::operative:
            return "operative";
        case Section::annex:
            return "annex";
    }
    return "";
}

const char* name(ClauseType type) {
    switch (type) {
        case ClauseType::paragraph:
            return "paragraph";
        case ClauseType::heading:
            return "heading";
        case ClauseType::table_row:
            return "table-row";
    }
    return "";
}

}  // namespace clausediff
