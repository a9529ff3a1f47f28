#include "render/docx/edited_head.hpp"

#include "base/unicode.hpp"
#include "render/typography.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

namespace clausediff::detail::render::docx {
namespace {

bool is_masthead(const HeadParagraph& line) {
    return line.in_metadata && (line.kind == HeadKind::symbol || line.kind == HeadKind::distribution);
}

Style style_of(const HeadParagraph& line) {
    if (line.is_note) return Style::note;
    if (line.kind == HeadKind::symbol) return Style::symbol;
    return line.kind == HeadKind::title ? Style::title : Style::session;
}

// A value of the metadata, and what became of it.
struct Field {
    std::string Metadata::*value;
    std::vector<Segment> MetadataChanges::*change;
};

// Of lines of the kind.
std::optional<Field> field_of(HeadKind kind) {
    switch (kind) {
        case HeadKind::symbol:
            return Field{&Metadata::symbol, &MetadataChanges::symbol};
        case HeadKind::session:
            return Field{&Metadata::session, &MetadataChanges::session};
        case HeadKind::agenda_item:
            return Field{&Metadata::agenda_item, &MetadataChanges::agenda_item};
        case HeadKind::title:
            return Field{&Metadata::title, &MetadataChanges::title};
        default:
            return std::nullopt;
    }
}

// "* " of "* Reissued for technical reasons."
std::string_view mark_of(const HeadParagraph& note) {
    return std::string_view(note.text).substr(0, note.text.find(' ') + 1);
}

std::string quoted(const std::string& text) {
    return "\"" + text + "\"";
}

class HeadEditor {
public:
    explicit HeadEditor(const Comparison& comparison)
        : comparison_(comparison), before_(*comparison.before), after_(*comparison.after) {
        const bool has_masthead = std::any_of(before_.head.begin(), before_.head.end(), is_masthead);
        const auto is_header = [](const LeftOut& text) { return text.reason == Reason::word_header; };
        in_page_headers_ = !has_masthead && std::any_of(before_.left_out.begin(), before_.left_out.end(), is_header);
    }

    EditedHead run() {
        for (const HeadChange& change : comparison_.head) take(change);
        std::string masthead;
        for (const std::string& line : masthead_) masthead += (masthead.empty() ? "" : ", ") + quoted(line);
        if (!masthead.empty())
            out_.not_shown.push_back("the headers of its pages stay as they are; AFTER has " + masthead);
        const Metadata &before = before_.metadata, &after = after_.metadata;
        report("the symbol", before.symbol, after.symbol);
        report("the session", before.session, after.session);
        report("agenda item", before.agenda_item, after.agenda_item);
        report("the title", before.title, after.title);
        return std::move(out_);
    }

private:
    void take(const HeadChange& change) {
        const HeadParagraph* before = change.before ? &before_.head[*change.before] : nullptr;
        const HeadParagraph* after = change.after ? &after_.head[*change.after] : nullptr;
        const HeadParagraph& shown = before != nullptr ? *before : *after;
        if (before != nullptr && before->is_note) return take_note(change, *before, after);
        if (before == nullptr && in_page_headers_ && is_masthead(*after)) {
            masthead_.push_back(after->text);
            return;
        }
        if (before != nullptr) late_ = is_after_clauses(*before);
        const std::vector<Segment> now = after == nullptr ? as_metadata_say(*before) : std::vector<Segment>{};
        Paragraph line;
        line.style = style_of(shown);
        if (before != nullptr) line.origin = before->origin;
        for (const Segment& segment : as_printed(now.empty() ? change.segments : now)) {
            if (!segment.text.empty()) line.runs.push_back({segment.op, Look::body, segment.text, 0});
        }
        if (before == nullptr) line.end = End::inserted;
        if (after == nullptr && now.empty()) line.end = End::deleted;
        (late_ || shown.is_note ? out_.late_lines : out_.lines).push_back(std::move(line));
    }

    [[nodiscard]] bool is_after_clauses(const HeadParagraph& line) const {
        const auto clause = std::find_if(before_.clauses.begin(), before_.clauses.end(),
                                         [](const Clause& one) { return one.origin.known(); });
        return clause != before_.clauses.end() && line.origin.known() && line.origin.first > clause->origin.first;
    }

    // A note that stays or goes. Its mark is no part of its words.
    void take_note(const HeadChange& change, const HeadParagraph& before, const HeadParagraph* after) {
        const std::string_view mark = mark_of(before);
        std::vector<Segment> segments = as_printed(change.segments);
        const bool one_mark = after == nullptr || mark_of(*after) == mark;
        if (!one_mark || segments.empty() || !segments.front().text.starts_with(mark)) {
            if (change.kind != ChangeKind::unchanged)
                out_.not_shown.push_back("the note is now " + quoted(after->text));
            return;
        }
        segments.front().text.erase(0, mark.size());
        Note note{std::string(mark), after == nullptr ? Op::remove : Op::equal, {}, before.origin};
        for (const Segment& segment : segments) {
            if (!segment.text.empty()) note.runs.push_back({segment.op, Look::body, segment.text, 0});
        }
        out_.notes.push_back(std::move(note));
    }

    // Does a line of the head of the after text say it?
    [[nodiscard]] bool is_said(const std::string& value) const {
        const std::string wanted = unicode::fold(value);
        std::string head;  // the title may take several lines
        for (const HeadParagraph& line : after_.head) head += unicode::fold(line.text) + ' ';
        if (head.find(wanted) != std::string::npos) return true;
        // "69/317. Cooperation ...": the number stands before the title.
        constexpr std::string_view kNumber = "/res/";
        const std::size_t number = wanted.find(kNumber);
        return number != std::string::npos && head.find(wanted.substr(number + kNumber.size())) != std::string::npos;
    }

    // What becomes of a line that the after text does not have where its metadata say the same in other words: there a
    // header of its pages says it.
    [[nodiscard]] std::vector<Segment> as_metadata_say(const HeadParagraph& line) {
        const auto field = line.in_metadata ? field_of(line.kind) : std::nullopt;
        if (!field) return {};
        const std::string &before = before_.metadata.*field->value, &after = after_.metadata.*field->value;
        const std::size_t place = before.empty() ? std::string::npos : line.text.find(before);
        if (place == std::string::npos || after.empty() || is_said(after)) return {};
        placed_.push_back(after);
        std::vector<Segment> segments = comparison_.metadata.*field->change;
        segments.insert(segments.begin(), {Op::equal, line.text.substr(0, place)});
        segments.push_back({Op::equal, line.text.substr(place + before.size())});
        return segments;
    }

    // What the metadata say and no line of the body does.
    void report(const char* what, const std::string& before, const std::string& after) {
        if (after.empty() || unicode::fold(before) == unicode::fold(after) || is_said(after)) return;
        if (std::find(placed_.begin(), placed_.end(), after) != placed_.end()) return;
        out_.not_shown.push_back(std::string(what) + " of AFTER, which its page headers alone have: " + quoted(after));
    }

    const Comparison& comparison_;
    const Resolution& before_;
    const Resolution& after_;
    bool in_page_headers_ = false;  // the masthead of the before text
    bool late_ = false;
    std::vector<std::string> masthead_;
    std::vector<std::string> placed_;  // of the metadata, in lines that the after text does not have
    EditedHead out_;
};

}  // namespace

EditedHead edited_head(const Comparison& comparison) {
    return HeadEditor(comparison).run();
}

}  // namespace clausediff::detail::render::docx
