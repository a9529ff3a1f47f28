// The HTML report: one file that asks nothing of any other.
#include <clausediff/render.hpp>

#include "render/filter.hpp"
#include "render/html/assets.hpp"
#include "render/html/change.hpp"
#include "render/html/document.hpp"
#include "render/html/escape.hpp"
#include "render/html/head.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace clausediff {

using namespace detail;
namespace {

using namespace render;

class Page {
public:
    Page(const Comparison& comparison, const HtmlOptions& options)
        : comparison_(comparison), options_(options), title_(html::title_of(comparison, options.title)) {
        for (const ClauseChange& change : comparison.changes) {
            if (!options.filter.shows(change)) continue;
            if (!options.stat) shown_.push_back(&change);
            if (has_old_place(change)) old_places_[change.move->from].push_back(&change);
        }
    }

    std::string document() {
        out_.reserve(expected_bytes());
        begin();
        body();
        end();
        return std::move(out_);
    }

private:
    [[nodiscard]] std::size_t expected_bytes() const {
        constexpr std::size_t kOfPage = 40'000;
        constexpr std::size_t kOfChange = 450;
        constexpr std::size_t kOfSegment = 12;
        std::size_t bytes = kOfPage;
        for (const ClauseChange* change : shown_) {
            bytes += kOfChange + kOfSegment * change->segments.size();
            for (const Segment& segment : change->segments) bytes += segment.text.size();
        }
        return bytes;
    }

    // Its old place is shown if the change after which it stood is.
    [[nodiscard]] bool has_old_place(const ClauseChange& change) const {
        return change.move && (!change.move->from || options_.filter.shows(comparison_.changes[*change.move->from]));
    }

    void begin() {
        const std::string attributes = html::page_attributes(comparison_.after->metadata.language);
        if (options_.fragment) {
            out_ += "<div class=\"clausediff\" " + attributes + ">\n";
            return;
        }
        html::PageHead head{title_, attributes, {}, html::kScriptHash, html::documents_of(comparison_)};
        head.whole = true;
        html::append_page_begin(out_, head);
    }

    void body() {
        html::append_head(out_, comparison_, title_);
        if (!options_.stat) html::append_document_heads(out_, comparison_, options_.all);
        if (!options_.stat) html::append_overview(out_, comparison_, shown_);
        out_ += "<main id=\"text\">\n";
        append_old_places(std::nullopt);
        // The last change with an after-clause: old places follow it and the removed clauses after it.
        std::optional<std::size_t> last;
        for (const ClauseChange* change : shown_) {
            enter_part(change->section);
            if (!change->after.empty()) {
                if (last) append_old_places(last);
                last = static_cast<std::size_t>(change - comparison_.changes.data());
            }
            append(*change);
        }
        if (last) append_old_places(last);
        if (open_part_) out_ += "</section>\n";
        loose_notes();
        if (shown_.empty() && !options_.stat) {
            out_ += "<p>Nothing to show: no change is of the kinds and sections asked for.</p>\n";
        }
        out_ += "</main>\n";
    }

    void end() {
        if (options_.fragment) {
            out_ += "</div>\n";
            return;
        }
        out_ += "<script>";
        out_ += html::kScript;
        out_ += "</script>\n<span id=\"end\"></span>\n</body>\n</html>\n";
    }

    // Parts only go forward: a clause removed from an earlier part, after one that moved out of it, opens none.
    void enter_part(Section section) {
        const int part = static_cast<int>(section);
        if (part <= part_) return;
        part_ = part;
        if (open_part_) out_ += "</section>\n";
        open_part_ = true;
        out_ += fmt::format("<section aria-labelledby=\"part-{0}\" data-part=\"{0}\"><h2 id=\"part-{0}\">{1}</h2>\n",
                            name(section), html::part_title(section));
    }

    void append(const ClauseChange& change) {
        html::ChangeContext context;
        context.old_place_shown = has_old_place(change);
        context.open = options_.all;
        context.evidence = options_.evidence;
        html::append_change(out_, comparison_, change, context);
    }

    // What moved away from its place after a change, none for the beginning of the text.
    void append_old_places(std::optional<std::size_t> after) {
        const auto places = old_places_.find(after);
        if (places == old_places_.end()) return;
        for (const ClauseChange* moved : places->second) html::append_old_place(out_, comparison_, *moved);
    }

    void loose_notes() {
        std::vector<NoteChange> notes;
        for (const NoteChange& note : comparison_.loose_notes) {
            if (!options_.stat && shows(options_.filter, note)) notes.push_back(note);
        }
        if (notes.empty()) return;
        out_ += "<section aria-labelledby=\"other-notes\"><h2 id=\"other-notes\">Other footnotes</h2>\n";
        html::append_notes(out_, comparison_, notes);
        out_ += "</section>\n";
    }

    const Comparison& comparison_;
    const HtmlOptions& options_;
    std::string title_;
    // The moved changes by the change after which they stood.
    std::map<std::optional<std::size_t>, std::vector<const ClauseChange*>> old_places_;
    std::vector<const ClauseChange*> shown_;
    std::string out_;
    int part_ = -1;
    bool open_part_ = false;
};

}  // namespace

std::string render_html(const Comparison& comparison, const HtmlOptions& options) {
    return Page(comparison, options).document();
}

}  // namespace clausediff
