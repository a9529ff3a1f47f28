#include <clausediff/resolution.hpp>

#include <algorithm>

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

std::optional<Section> parse_section(std::string_view text) {
    for (const Section section : {Section::preambular, Section::operative, Section::annex}) {
        if (text == name(section)) return section;
    }
    return std::nullopt;
}

const char* name(ClauseType type) {
    switch (type) {
        case ClauseType::paragraph:
            return "paragraph";
        case ClauseType::heading:
            return "heading";
        case ClauseType::table_row:
            return "table-row";
        case ClauseType::closing:
            return "closing";
    }
    return "";
}

std::size_t count_clauses(const std::vector<Clause>& clauses) {
    return static_cast<std::size_t>(std::count_if(
        clauses.begin(), clauses.end(), [](const Clause& clause) { return clause.type != ClauseType::closing; }));
}

const char* name(HeadKind kind) {
    switch (kind) {
        case HeadKind::symbol:
            return "symbol";
        case HeadKind::session:
            return "session";
        case HeadKind::agenda_item:
            return "agenda-item";
        case HeadKind::adoption:
            return "adoption";
        case HeadKind::distribution:
            return "distribution";
        case HeadKind::title:
            return "title";
        case HeadKind::reference:
            return "reference";
        case HeadKind::submission:
            return "submission";
        case HeadKind::sponsors:
            return "sponsors";
        case HeadKind::text:
            return "text";
    }
    return "";
}

}  // namespace clausediff
