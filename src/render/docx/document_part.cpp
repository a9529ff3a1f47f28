// word/document.xml: paragraphs, revisions, and the places of comments.
#include "render/docx/parts.hpp"
#include "render/docx/tracked_moves.hpp"

#include <algorithm>
#include <span>
#include <utility>

namespace clausediff::detail::render::docx {
namespace {

const char* style_id(Style style) {
    switch (style) {
        case Style::symbol:
            return "Symbol";
        case Style::session:
            return "Session";
        case Style::title:
            return "Title";
        case Style::heading:
            return "Heading1";
        case Style::table_row:
            return "TableRow";
        case Style::note:
            return "FootnoteText";
        case Style::text:
            break;
    }
    return "Clause";
}

class Writer {
public:
    Writer(const Document& document, Signature& revisions, std::vector<Comment>* comments)
        : document_(document), revisions_(revisions), comments_(comments) {}

    std::string run() {
        out_ += kXmlHead;
        (((out_ += "<w:document") += kWordNamespaces) += "><w:body>");
        bool open = false;
        for (const Paragraph& paragraph : document_.paragraphs) {
            revisions_.as(paragraph.author);
            if (!open) open_paragraph(paragraph);
            append_content(paragraph);
            open = paragraph.end == End::none;
            if (!open) out_ += "</w:p>" + std::exchange(after_end_, {}) + "\n";
        }
        revisions_.as({});
        // A4 with the margins of a resolution, in twentieths of a point.
        out_ +=
            "<w:sectPr><w:footnotePr><w:numFmt w:val=\"decimal\"/></w:footnotePr><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
            "<w:pgMar w:top=\"1440\" w:right=\"1440\" w:bottom=\"1440\" w:left=\"1440\" w:header=\"720\" "
            "w:footer=\"720\" w:gutter=\"0\"/>";
        if (document_.right_to_left) out_ += "<w:bidi/>";
        out_ += "</w:sectPr></w:body></w:document>\n";
        return std::move(out_);
    }

private:
    // The end of a paragraph is what its last part says: parts without an end of their own stand in it together.
    void open_paragraph(const Paragraph& first) {
        const Paragraph* last = &first;
        while (last->end == End::none) ++last;
        out_ += "<w:p><w:pPr><w:pStyle w:val=\"";
        out_ += style_id(first.style);
        out_ += "\"/>";
        if (document_.right_to_left) out_ += "<w:bidi/>";
        append_indent(first);
        if (last->end == End::inserted || last->end == End::deleted) {
            const Op op = last->end == End::inserted ? Op::insert : Op::remove;
            out_ += std::string("<w:rPr><") + revision_element(op, last->moved_end > 0) + revisions_.attributes() +
                    "/></w:rPr>";
        }
        out_ += "</w:pPr>";
    }

    // Numbers hang in front of their text, each level a step further in.
    void append_indent(const Paragraph& paragraph) {
        if (paragraph.style != Style::text) return;
        constexpr int kStep = 567;  // one centimetre in twentieths of a point
        constexpr int kDeepest = 5;
        const int level = std::clamp(paragraph.level, 1, kDeepest);
        out_ += "<w:ind w:left=\"" + std::to_string(kStep * level) + "\"";
        if (paragraph.numbered) out_ += " w:hanging=\"" + std::to_string(kStep) + "\"";
        out_ += "/>";
    }

    void append_content(const Paragraph& paragraph) {
        std::vector<std::size_t> ids;
        if (comments_ != nullptr) {
            for (const CommentText& comment : paragraph.comments) {
                ids.push_back(revisions_.next_id());
                comments_->push_back({ids.back(), comment, paragraph.author});
            }
        }
        for (const std::size_t id : ids) out_ += "<w:commentRangeStart w:id=\"" + std::to_string(id) + "\"/>";
        append_words(paragraph);
        // The reference to a comment goes with its words: it would keep a deleted paragraph alive.
        const Op op = common_op(paragraph);
        const bool moved = paragraph.moved_end > 0;
        for (const std::size_t id : ids) {
            out_ += "<w:commentRangeEnd w:id=\"" + std::to_string(id) + "\"/>" + revisions_.open(op, moved) +
                    "<w:r><w:rPr><w:rStyle w:val=\"CommentReference\"/></w:rPr><w:commentReference w:id=\"" +
                    std::to_string(id) + "\"/></w:r>" + Signature::close(op, moved);
        }
    }

    // The range of a move ends after the paragraph whose end is moved, too.
    void append_words(const Paragraph& paragraph) {
        const std::span<const Run> runs(paragraph.runs);
        std::size_t at = 0;
        for (const MoveRange& range : move_ranges(paragraph)) {
            append_runs(out_, runs.subspan(at, range.first - at), revisions_, document_.notes);
            const std::string element = std::string(revision_element(range.op, true)) + "Range";
            const std::size_t id = revisions_.next_id();
            out_ += "<" + element + "Start" + revisions_.attributes(id) + " w:name=\"" + move_name(range.move) + "\"/>";
            append_runs(out_, runs.subspan(range.first, range.last - range.first), revisions_, document_.notes);
            (range.with_end ? after_end_ : out_) += "<" + element + "End w:id=\"" + std::to_string(id) + "\"/>";
            at = range.last;
        }
        append_runs(out_, runs.subspan(at), revisions_, document_.notes);
    }

    static Op common_op(const Paragraph& paragraph) {
        if (paragraph.runs.empty()) return Op::equal;
        const Op op = paragraph.runs.front().op;
        const bool same =
            std::all_of(paragraph.runs.begin(), paragraph.runs.end(), [op](const Run& run) { return run.op == op; });
        return same ? op : Op::equal;
    }

    const Document& document_;
    Signature& revisions_;
    std::vector<Comment>* comments_;
    std::string out_;
    std::string after_end_;  // of the paragraph that is open
};

}  // namespace

std::string document_part(const Document& document, Signature& revisions, std::vector<Comment>* comments) {
    return Writer(document, revisions, comments).run();
}

}  // namespace clausediff::detail::render::docx
