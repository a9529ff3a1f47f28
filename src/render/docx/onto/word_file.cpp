#include "render/docx/onto/word_file.hpp"

#include "read/word/numbering.hpp"
#include "read/word/styles.hpp"
#include "render/docx/onto/elements.hpp"
#include "render/docx/onto/prefixes.hpp"
#include "render/docx/onto/revise.hpp"

#include <algorithm>
#include <sstream>
#include <utility>

namespace clausediff::detail::render::docx {
namespace {

constexpr const char* kTypes = "[Content_Types].xml";

std::string written(const word::XmlPart& part) {
    std::ostringstream out;
    part.tree.save(out, "", pugi::format_raw, pugi::encoding_utf8);
    return std::move(out).str();
}

// A child of `root` in its namespace, whatever prefix that has.
pugi::xml_node append_beside(pugi::xml_node root, const std::string& name) {
    const std::string of_root = root.name();
    const std::size_t colon = of_root.find(':');
    return root.append_child(((colon == std::string::npos ? "" : of_root.substr(0, colon + 1)) + name).c_str());
}

void replace_all(std::string& text, const std::string& old, const std::string& now) {
    for (std::size_t at = text.find(old); at != std::string::npos; at = text.find(old, at + now.size())) {
        text.replace(at, old.size(), now);
    }
}

pugi::xml_node root_of(const Result<std::unique_ptr<word::XmlPart>>& part) {
    return part && part.value() ? part.value()->root : pugi::xml_node();
}

}  // namespace

std::unique_ptr<WordFile> WordFile::open(const std::string& bytes, Revisions revisions, StruckText struck,
                                         std::string& why, Existing existing) {
    why = "it is not laid out as Word lays documents out";
    std::unique_ptr<WordFile> file(new WordFile(bytes));
    Result<word::Package> package = word::Package::open(bytes, file->path_, file->limits_, file->budget_);
    if (!package || !file->edited_.ok()) return nullptr;
    file->package_ = std::make_unique<word::Package>(std::move(package).value());
    for (EditedPart* part : file->parts()) {
        if (!file->load(*part, revisions, existing)) return nullptr;
    }
    if (!file->document_.root().child("w:body") || !file->read_blocks(revisions, struck)) return nullptr;
    return file;
}

bool WordFile::load(EditedPart& part, Revisions revisions, Existing existing) {
    part.name = part.type == "officeDocument" ? package_->main_name() : package_->name_of_type(part.type);
    if (part.name.empty()) return true;
    Result<std::unique_ptr<word::XmlPart>> parsed = package_->parse(part.name, word::XmlUse::edit);
    if (!parsed) return false;
    part.xml = std::move(parsed).value();
    if (!use_usual_prefix(part.xml->root)) return false;
    part.as_read = written(*part.xml);
    if (existing == Existing::resolved) resolve_revisions(part.xml->root, revisions == Revisions::accepted);
    return true;
}

bool WordFile::read_blocks(Revisions revisions, StruckText struck) {
    const auto styles_part = package_->part_of_type("styles");
    const auto numbering_part = package_->part_of_type("numbering");
    if (!styles_part || !numbering_part) return false;
    const word::Styles styles(root_of(styles_part));
    word::Numbering numbering(root_of(numbering_part), styles);
    word::TextState state;
    state.original = revisions == Revisions::original;
    state.drops_struck = struck == StruckText::dropped;
    state.budget = &budget_;
    state.traced = true;
    blocks_ = word::read_text({document_.root(), footnotes_.root(), endnotes_.root()}, styles, numbering, state);
    return !budget_.exhausted();
}

pugi::xml_node WordFile::notes(bool endnotes) const {
    return (endnotes ? endnotes_ : footnotes_).root();
}

pugi::xml_node WordFile::notes_to_add_to(bool endnotes) {
    EditedPart& part = endnotes ? endnotes_ : footnotes_;
    if (!part.xml) {
        Signature none("", "");
        std::string content = footnotes_part({}, none);
        if (endnotes) replace_all(content, "footnote", "endnote");
        (void)make(part, content);
    }
    return part.root();
}

std::size_t WordFile::first_id() const {
    int last = 0;
    for (const EditedPart* part : {&document_, &footnotes_, &endnotes_, &comments_}) {
        for (const pugi::xpath_node& found : part->root().select_nodes("//@w:id")) {
            last = greater_id(last, found.attribute());
        }
    }
    return static_cast<std::size_t>(last) + 1;
}

// A part that the package does not have yet, beside the main document.
bool WordFile::make(EditedPart& part, const std::string& content) {
    const std::string& main = package_->main_name();
    const std::string folder = main.substr(0, main.rfind('/') + 1);
    part.name = folder + part.type + ".xml";
    for (int i = 1; package_->has(part.name); ++i) part.name = folder + part.type + std::to_string(i) + ".xml";
    std::string own = content;
    if (is_strict(document_.root())) {
        replace_all(own, "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                    "http://purl.oclc.org/ooxml/wordprocessingml/main");
        replace_all(own, "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                    "http://purl.oclc.org/ooxml/officeDocument/relationships");
    }
    auto parsed = word::parse_xml(std::move(own), part.name, path_, budget_, word::XmlUse::edit);
    if (!parsed) return false;
    part.xml = std::move(parsed).value();
    return true;
}

bool WordFile::add_comments(const std::vector<Comment>& comments, const Signature& revisions) {
    if (comments.empty()) return true;
    const std::string content = comments_part(comments, revisions, false);
    if (!comments_.xml) return make(comments_, content);
    const auto fresh = word::parse_xml(content, comments_.name, path_, budget_, word::XmlUse::edit);
    if (!fresh) return false;
    for (const pugi::xml_node& comment : fresh.value()->root.children("w:comment")) {
        comments_.xml->root.append_copy(comment);
    }
    return true;
}

// Names a new part in the list of types and among the relationships of the main document.
bool WordFile::add_to_package(const EditedPart& part) {
    const std::string relations_name = word::relationships_part(package_->main_name());
    const auto load = [&](std::unique_ptr<word::XmlPart>& xml, const std::string& name) {
        if (xml || !package_->has(name)) return;
        if (auto parsed = package_->parse(name, word::XmlUse::edit)) xml = std::move(parsed).value();
    };
    load(types_, kTypes);
    load(relations_, relations_name);
    if (!types_) return false;
    if (!relations_) {
        auto fresh = word::parse_xml(std::string(kXmlHead) +
                                         "<Relationships xmlns=\"http://schemas.openxmlformats.org/"
                                         "package/2006/relationships\"></Relationships>",
                                     relations_name, path_, budget_, word::XmlUse::edit);
        if (!fresh) return false;
        relations_ = std::move(fresh).value();
    }
    pugi::xml_node type = append_beside(types_->root, "Override");
    type.append_attribute("PartName") = ("/" + part.name).c_str();
    type.append_attribute("ContentType") =
        ("application/vnd.openxmlformats-officedocument.wordprocessingml." + part.type + "+xml").c_str();
    const std::string base = is_strict(document_.root()) ? "http://purl.oclc.org/ooxml/officeDocument/relationships/"
                                                         : "http://schemas.openxmlformats.org/officeDocument/2006/"
                                                           "relationships/";
    pugi::xml_node relation = append_beside(relations_->root, "Relationship");
    relation.append_attribute("Id") = ("clausediff-" + part.type).c_str();
    relation.append_attribute("Type") = (base + part.type).c_str();
    relation.append_attribute("Target") = part.name.substr(package_->main_name().rfind('/') + 1).c_str();
    edited_.replace(kTypes, written(*types_));
    edited_.replace(relations_name, written(*relations_));
    return true;
}

std::optional<std::string> WordFile::write(const std::vector<Comment>& comments, const Signature& revisions,
                                           std::time_t modified) {
    if (!add_comments(comments, revisions)) return std::nullopt;
    for (const EditedPart* part : parts()) {
        if (!part->xml) continue;
        std::string now = written(*part->xml);
        // Read and written again, the same XML may have other bytes.
        if (now == part->as_read) continue;
        edited_.replace(part->name, std::move(now));
        if (part->as_read.empty() && !add_to_package(*part)) return std::nullopt;
    }
    return edited_.write(modified);
}

}  // namespace clausediff::detail::render::docx
