// The draft as a Word document with its findings as comments.
#include <clausediff/alignment.hpp>
#include <clausediff/render.hpp>

#include "render/docx/onto/placed_remarks.hpp"
#include "render/docx/onto/redline_onto.hpp"
#include "render/docx/onto/word_file.hpp"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace clausediff {

using namespace detail;
namespace {

using namespace render::docx;

std::string comment_of(const Finding& finding, bool says_where) {
    const std::string where = says_where && !finding.clause.empty() ? finding.clause + ": " : "";
    return fmt::format("{}{}: {} [{}]", where, name(finding.rule->level), finding.message, finding.rule->name);
}

// Word has no comments in footnotes: what is said of one stands at its mark.
std::size_t mark_of(const Clause& clause, const std::string& number) {
    const auto mark = std::find_if(clause.marks.begin(), clause.marks.end(),
                                   [&](const NoteMark& one) { return one.number == number; });
    return mark == clause.marks.end() ? 0 : std::min(mark->offset, clause.text.size());
}

void remember(const Finding& finding, const Resolution& draft, PlacedRemarks& remarks) {
    const FindingPlace& place = finding.place;
    if (!place.clause) return remarks.remember_on_document(comment_of(finding, true));
    const Clause& clause = draft.clauses[*place.clause];
    if (!place.footnote) return remarks.remember(clause, place.begin, place.end, comment_of(finding, false));
    const std::size_t mark = mark_of(clause, draft.footnotes[*place.footnote].number);
    remarks.remember(clause, mark, mark, comment_of(finding, false));
}

// Nothing if the document cannot be edited; `why` says so.
std::optional<std::string> commented(const Resolution& draft, const std::vector<Finding>& findings,
                                     const DocxOptions& options, std::string& why) {
    const std::unique_ptr<WordFile> file =
        WordFile::open(*draft.bytes, draft.revisions, draft.struck_text, why, Existing::kept);
    if (!file) return std::nullopt;
    Signature revisions(options.author, fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(options.time)),
                        file->first_id());
    std::vector<Comment> comments;
    PlacedRemarks remarks(*file, revisions, comments);
    for (const Finding& finding : findings) remember(finding, draft, remarks);
    remarks.place();
    return file->write(comments, revisions, options.time);
}

// A new document with the text of the draft, and that text as it is read from it: its clauses are those of the draft.
std::shared_ptr<const Resolution> new_document(const Resolution& draft, const DocxOptions& options) {
    const auto text = std::make_shared<const Resolution>(draft);
    const Comparison same = compare_aligned(text, text, align(*text, *text));
    DocxOptions plain = options;
    plain.comments = false;
    plain.edit = false;
    const std::string bytes = render_docx(same, plain).bytes;
    Result<SourceText> source = read_bytes(bytes, draft.metadata.file);
    if (!source) return nullptr;
    Result<Resolution> read = normalise(std::move(source).value());
    if (!read) return nullptr;
    return std::make_shared<const Resolution>(std::move(read).value());
}

// The same finding in the text that was read again: in the clause of that label, if that has the same words.
Finding placed_in(Finding finding, const Resolution& draft, const Resolution& copy) {
    FindingPlace& place = finding.place;
    if (place.footnote || !place.clause) {
        place = {};
        return finding;
    }
    const Clause& clause = draft.clauses[*place.clause];
    const auto found = std::find_if(copy.clauses.begin(), copy.clauses.end(), [&](const Clause& other) {
        return other.label == clause.label && other.text == clause.text;
    });
    if (found == copy.clauses.end()) {
        place = {};
        return finding;
    }
    place.clause = static_cast<std::size_t>(found - copy.clauses.begin());
    return finding;
}

}  // namespace

DocxResult render_findings_docx(const CheckReport& report, const DocxOptions& options) {
    DocxResult result;
    const Resolution& draft = *report.text;
    if (is_word_document(draft)) {
        if (auto bytes = commented(draft, report.findings, options, result.why_new)) {
            result.bytes = std::move(*bytes);
            result.why_new.clear();
            return result;
        }
    } else {
        result.why_new = "it was not read from a Word document";
    }
    const auto copy = new_document(draft, options);
    if (!copy) return result;
    std::vector<Finding> findings;
    findings.reserve(report.findings.size());
    for (const Finding& finding : report.findings) findings.push_back(placed_in(finding, draft, *copy));
    std::string why;
    if (auto bytes = commented(*copy, findings, options, why)) result.bytes = std::move(*bytes);
    return result;
}

}  // namespace clausediff
