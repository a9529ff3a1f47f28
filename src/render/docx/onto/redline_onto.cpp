#include "render/docx/onto/redline_onto.hpp"

#include "render/docx/onto/edited_package.hpp"
#include "render/docx/onto/replay.hpp"
#include "render/docx/onto/revise.hpp"
#include "render/docx/parts.hpp"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <algorithm>
#include <sstream>
#include <utility>
#include <vector>

namespace clausediff::render::docx {
namespace {

constexpr const char* kDocument = "word/document.xml";
constexpr const char* kFootnotes = "word/footnotes.xml";
constexpr const char* kComments = "word/comments.xml";
constexpr const char* kRelations = "word/_rels/document.xml.rels";
constexpr const char* kTypes = "[Content_Types].xml";

// White space is text in these documents; nothing is to be changed by being read and written again.
constexpr unsigned int kParse =
    pugi::parse_default | pugi::parse_ws_pcdata | pugi::parse_declaration | pugi::parse_pi | pugi::parse_comments;

bool parse(pugi::xml_document& document, const std::string& part) {
    return static_cast<bool>(document.load_buffer(part.data(), part.size(), kParse));
}

std::string written(const pugi::xml_document& document) {
    std::ostringstream out;
    document.save(out, "", pugi::format_raw, pugi::encoding_utf8);
    return std::move(out).str();
}

class Editor {
public:
    Editor(const Comparison& comparison, const std::string& bytes, const DocxOptions& options)
        : package_(bytes), options_(options), document_(compose(comparison)) {}

    std::optional<std::string> run(std::string& why) {
        why = "it is not laid out as Word lays documents out";
        if (!package_.ok() || !load()) return std::nullopt;
        const std::string as_read = written(text_);
        resolve_revisions(text_.document_element(), !options_.original);
        resolve_revisions(notes_.document_element(), !options_.original);
        Signature revisions(options_.author, fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(options_.time)),
                            first_id());
        if (!notes_.document_element() && adds_notes()) new_notes();
        NotesPart notes(notes_.document_element(), revisions);
        std::vector<Comment> comments;
        if (auto problem = replay(document_, text_.child("w:document").child("w:body"), notes, revisions,
                                  options_.comments ? &comments : nullptr)) {
            why = std::move(*problem);
            return std::nullopt;
        }
        // Read and written again, the same XML may have other bytes.
        if (std::string edited = written(text_); edited != as_read) package_.replace(kDocument, std::move(edited));
        if (notes.changed()) put(kFootnotes, written(notes_), "footnotes");
        if (!comments.empty() && !put_comments(comments, revisions)) return std::nullopt;
        return package_.write(options_.time);
    }

private:
    bool load() {
        const auto text = package_.part(kDocument);
        if (!text || !parse(text_, *text) || !text_.child("w:document").child("w:body")) return false;
        const auto notes = package_.part(kFootnotes);
        if (notes && (!parse(notes_, *notes) || !notes_.child("w:footnotes"))) return false;
        const auto comments = package_.part(kComments);
        return !comments || (parse(comments_, *comments) && comments_.child("w:comments"));
    }

    // Behind all ids of revisions, comments and bookmarks that are there.
    [[nodiscard]] std::size_t first_id() const {
        int last = 0;
        for (const pugi::xml_document* part : {&text_, &notes_, &comments_}) {
            for (const pugi::xpath_node& found : part->select_nodes("//@w:id")) {
                last = std::max(last, found.attribute().as_int());
            }
        }
        return static_cast<std::size_t>(last) + 1;
    }

    [[nodiscard]] bool adds_notes() const {
        return std::any_of(document_.notes.begin(), document_.notes.end(),
                           [](const Note& note) { return note.op == Op::insert; });
    }

    void new_notes() {
        Signature none("", "");
        parse(notes_, footnotes_part({}, none));
    }

    bool put_comments(const std::vector<Comment>& added, const Signature& revisions) {
        if (!comments_.document_element()) {
            put(kComments, comments_part(added, revisions, false), "comments");
            return true;
        }
        pugi::xml_document fresh;
        if (!parse(fresh, comments_part(added, revisions, false))) return false;
        for (const pugi::xml_node& comment : fresh.child("w:comments").children("w:comment")) {
            comments_.child("w:comments").append_copy(comment);
        }
        package_.replace(kComments, written(comments_));
        return true;
    }

    // Puts a part in; where it is new, the package is told of it.
    void put(const std::string& name, std::string content, const std::string& kind) {
        const bool is_new = !package_.part(name);
        package_.replace(name, std::move(content));
        if (!is_new) return;
        pugi::xml_document& types = loaded(types_, kTypes);
        pugi::xml_node type = types.document_element().append_child("Override");
        type.append_attribute("PartName") = ("/" + name).c_str();
        type.append_attribute("ContentType") =
            ("application/vnd.openxmlformats-officedocument.wordprocessingml." + kind + "+xml").c_str();
        package_.replace(kTypes, written(types));
        pugi::xml_document& relations = loaded(relations_, kRelations);
        pugi::xml_node root = relations.document_element();
        if (!root) {
            root = relations.append_child("Relationships");
            root.append_attribute("xmlns") = "http://schemas.openxmlformats.org/package/2006/relationships";
        }
        pugi::xml_node relation = root.append_child("Relationship");
        relation.append_attribute("Id") = ("clausediff-" + kind).c_str();
        relation.append_attribute("Type") =
            ("http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind).c_str();
        relation.append_attribute("Target") = (kind + ".xml").c_str();
        package_.replace(kRelations, written(relations));
    }

    pugi::xml_document& loaded(pugi::xml_document& document, const char* name) {
        if (document.document_element()) return document;
        if (const auto part = package_.part(name)) parse(document, *part);
        return document;
    }

    EditedPackage package_;
    const DocxOptions& options_;
    Document document_;
    pugi::xml_document text_, notes_, comments_, types_, relations_;
};

}  // namespace

std::optional<std::string> redline_onto(const Comparison& comparison, const std::string& bytes,
                                        const DocxOptions& options, std::string& why) {
    return Editor(comparison, bytes, options).run(why);
}

}  // namespace clausediff::render::docx
