#include "read/word/word.hpp"

#include "read/budget.hpp"
#include "read/notices.hpp"
#include "read/word/document.hpp"
#include "read/word/package.hpp"
#include "read/word/xml.hpp"

#include <memory>
#include <optional>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

namespace clausediff::detail::word {
namespace {

using Part = std::unique_ptr<XmlPart>;

pugi::xml_node root_of(const Part& part) {
    return part ? part->root : pugi::xml_node();
}

class WordReader {
public:
    WordReader(Package package, const std::string& path, const ReadOptions& options, Budget& budget)
        : budget_(budget), package_(std::move(package)), path_(path) {
        state_.original = options.revisions == clausediff::Revisions::original;
        state_.drops_struck = options.struck_text == StruckText::dropped;
        state_.budget = &budget_;
    }

    Result<SourceText> read() {
        if (auto error = read_styles()) return *error;
        const Result<Part> numbering = package_.part_of_type("numbering");
        if (!numbering) return numbering.error();
        numbering_ = Numbering(root_of(numbering.value()), styles_);
        const Result<Part> document = package_.main_part();
        if (!document) return document.error();
        const Result<Part> footnotes = package_.part_of_type("footnotes");
        if (!footnotes) return footnotes.error();
        const Result<Part> endnotes = package_.part_of_type("endnotes");
        if (!endnotes) return endnotes.error();

        SourceText source;
        source.reader = "Word";
        source.paragraphs_known = true;
        const Roots roots{root_of(document.value()), root_of(footnotes.value()), root_of(endnotes.value())};
        for (Block& block : read_text(roots, styles_, numbering_, state_)) {
            if (!budget_.take_paragraph()) return budget_.error();
            source.paragraphs.push_back(std::move(block.paragraph));
        }
        if (auto error = add_margins(source, child(root_of(document.value()), "body"))) return *error;
        if (budget_.exhausted()) return budget_.error();
        if (source.paragraphs.empty()) {
            return Error{ErrorCode::empty, path_, 0,
                         state_.embeds ? "a Word document whose text is a file embedded in it (altChunk); open it in "
                                         "Word and save it again"
                                       : "a Word document without text"};
        }
        add_notices(source);
        return source;
    }

private:
    void add_notices(SourceText& source) const {
        if (state_.revised) {
            source.notices.emplace_back(
                tracked_changes_notice(state_.original ? Revisions::original : Revisions::accepted));
        }
        if (state_.embeds) {
            source.notices.emplace_back(
                "a part of the text is a file embedded in the document (altChunk), which is not read: open the "
                "document "
                "in Word and save it again");
        }
        if (state_.struck) {
            source.notices.emplace_back(state_.drops_struck
                                            ? "text that is struck through is left out (--struck-text keep reads it)"
                                            : "text that is struck through is read as text (--struck-text drop leaves "
                                              "it out)");
        }
    }

    // First of all: the memory of this part, often the second largest, is then free for the others.
    std::optional<Error> read_styles() {
        const Result<Part> part = package_.part_of_type("styles");
        if (!part) return part.error();
        styles_ = Styles(root_of(part.value()));
        return std::nullopt;
    }

    // Headers and footers say what document it is; each is read once, however many sections use it.
    std::optional<Error> add_margins(SourceText& source, pugi::xml_node body) {
        std::vector<pugi::xml_node> sections;
        collect_sections(body, sections);
        std::set<std::string_view> seen;
        for (const pugi::xml_node& section : sections) {
            for (const pugi::xml_node& reference : section.children()) {
                const std::string_view name = local_name(reference.name());
                const std::string_view id = attribute(reference, "id");
                if (name != "headerReference" && name != "footerReference") continue;
                if (!seen.insert(id).second) continue;
                if (auto error =
                        add_margin(source, id, name == "headerReference" ? Reason::word_header : Reason::word_footer)) {
                    return error;
                }
            }
        }
        return std::nullopt;
    }

    // A section has its properties in its last paragraph, which is in no table, the last section at the end of the
    // body.
    static void collect_sections(pugi::xml_node parent, std::vector<pugi::xml_node>& sections) {
        for (const pugi::xml_node& node : parent.children()) {
            const std::string_view name = local_name(node.name());
            if (name == "sectPr") {
                sections.push_back(node);
            } else if (name == "p") {
                if (const pugi::xml_node section = child(child(node, "pPr"), "sectPr")) sections.push_back(section);
            } else if (name != "tbl") {
                collect_sections(node, sections);
            }
        }
    }

    std::optional<Error> add_margin(SourceText& source, std::string_view id, Reason reason) {
        const Result<Part> part = package_.part_with_id(id);
        if (!part) return part.error();
        for (Block& block : read_blocks(root_of(part.value()), styles_, numbering_, state_)) {
            SourceParagraph& paragraph = block.paragraph;
            paragraph.role = Role::furniture;
            paragraph.reason = reason;
            paragraph.marks.clear();
            source.paragraphs.push_back(std::move(paragraph));
        }
        return std::nullopt;
    }

    Budget& budget_;
    Package package_;
    const std::string& path_;
    Styles styles_;
    Numbering numbering_;
    TextState state_;
};

}  // namespace

bool is_word(std::string_view bytes) {
    return bytes.starts_with("PK\x03\x04");
}

Result<SourceText> read_word(std::string_view bytes, const std::string& path, const ReadOptions& options) {
    Budget budget(options.limits, path);
    Result<Package> package = Package::open(bytes, path, options.limits, budget);
    if (!package) return package.error();
    return WordReader(std::move(package).value(), path, options, budget).read();
}

}  // namespace clausediff::detail::word
