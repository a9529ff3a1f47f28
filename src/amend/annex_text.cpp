#include "amend/annex_text.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace clausediff::detail::amending {
namespace {

bool is_annex_heading(const Clause& clause) {
    return clause.id.kind == ClauseKind::annex_heading;
}

// What stands before an annex in a resolution. It is known in every language.
constexpr const char* kBody[] = {"The General Assembly,", "1.\tDecides to adopt the annex."};

std::string printed(const NewParagraph& paragraph) {
    return paragraph.number + (paragraph.number.empty() ? "" : "\t") + paragraph.text;
}

// The clauses after the body of a resolution with these annexes.
std::vector<Clause> clauses_of(const std::vector<std::string>& lines) {
    SourceText source;
    source.paragraphs_known = true;
    const auto add = [&](std::string text) {
        SourceParagraph& paragraph = source.paragraphs.emplace_back();
        paragraph.text = std::move(text);
        paragraph.line = source.paragraphs.size();
    };
    for (const char* line : kBody) add(line);
    for (const std::string& line : lines) add(line);
    Result<Resolution> read = normalise(std::move(source));
    if (!read) return {};
    std::vector<Clause> clauses = std::move(read).value().clauses;
    const auto first = std::find_if(clauses.begin(), clauses.end(),
                                    [](const Clause& clause) { return clause.origin.first >= std::size(kBody); });
    clauses.erase(clauses.begin(), first);
    return clauses;
}

// The marks of the paragraph, in the clause that was made of it.
void copy_marks(const NewParagraph& paragraph, Clause& clause) {
    const std::size_t shift = paragraph.text.size() - std::min(clause.text.size(), paragraph.text.size());
    clause.marks = paragraph.marks;
    for (NoteMark& mark : clause.marks) {
        mark.offset = std::min(mark.offset - std::min(mark.offset, shift), clause.text.size());
    }
}

}  // namespace

std::string line_of(const Clause& clause) {
    if (clause.type != ClauseType::table_row || clause.cells.empty()) return clause.text;
    std::string out;
    for (std::size_t i = 0; i < clause.cells.size(); ++i) {
        const std::size_t begin = clause.cells[i];
        const std::size_t end = i + 1 < clause.cells.size() ? clause.cells[i + 1] : clause.text.size();
        std::string cell = clause.text.substr(begin, end - begin);
        if (cell.ends_with(' ')) cell.pop_back();
        out += (i > 0 ? "\t" : "") + cell;
    }
    return out;
}

std::vector<Clause> read_annexes(const std::vector<NewParagraph>& paragraphs) {
    std::vector<std::string> lines;
    std::transform(paragraphs.begin(), paragraphs.end(), std::back_inserter(lines), printed);
    std::vector<Clause> clauses = clauses_of(lines);
    std::size_t before = std::size(kBody);
    if (!clauses.empty() && !is_annex_heading(clauses.front())) {
        lines.insert(lines.begin(), "Annex");
        ++before;
        clauses = clauses_of(lines);
    }
    if (clauses.empty() || !is_annex_heading(clauses.front())) return {};
    for (Clause& clause : clauses) {
        const std::size_t line = clause.origin.first;
        if (line >= before && line - before < paragraphs.size()) copy_marks(paragraphs[line - before], clause);
        clause.origin = {};
        clause.line = 0;
    }
    return clauses;
}

int count_annexes(const std::vector<Clause>& clauses) {
    return static_cast<int>(std::count_if(clauses.begin(), clauses.end(), is_annex_heading));
}

}  // namespace clausediff::detail::amending
