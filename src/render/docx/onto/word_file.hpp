// The Word document that a text was read from, opened to be edited.
#pragma once

#include <clausediff/source.hpp>

#include "read/word/document.hpp"
#include "read/word/package.hpp"
#include "render/docx/onto/edited_package.hpp"
#include "render/docx/parts.hpp"
#include "render/docx/signature.hpp"

#include <ctime>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace clausediff::detail::render::docx {

// What becomes of revisions that a document holds already.
enum class Existing { resolved, kept };

class WordFile {
public:
    // The document in `bytes`, which outlive the object, with the revisions that it holds resolved as `revisions` says,
    // and each paragraph with the elements that hold its text. With Existing::kept they stay, and `revisions` says
    // which text it is. Null if it cannot be edited: `why` then says so.
    static std::unique_ptr<WordFile> open(const std::string& bytes, Revisions revisions, StruckText struck,
                                          std::string& why, Existing existing = Existing::resolved);

    // Paragraphs with the indices that they have in the SourceText that was read from the bytes.
    [[nodiscard]] const std::vector<word::Block>& blocks() const { return blocks_; }

    [[nodiscard]] pugi::xml_node document() const { return document_.root(); }
    // w:footnotes or w:endnotes; null if the document has no such part.
    [[nodiscard]] pugi::xml_node notes(bool endnotes) const;
    // The same; an empty part is made where there is none.
    pugi::xml_node notes_to_add_to(bool endnotes);

    // The first id after those of all revisions, comments and bookmarks.
    [[nodiscard]] std::size_t first_id() const;

    // The package with the parts as they are now; those that nothing was changed in are the same byte for byte. Nothing
    // if it cannot be written.
    [[nodiscard]] std::optional<std::string> write(const std::vector<Comment>& comments, const Signature& revisions,
                                                   std::time_t modified);

private:
    // A part of the main document's, its tree as it is edited, and what it was before.
    struct EditedPart {
        std::string type;  // of its relationship: "footnotes"
        std::string name;
        std::unique_ptr<word::XmlPart> xml;  // null if there is none
        std::string as_read;                 // "" if it is new
        [[nodiscard]] pugi::xml_node root() const { return xml ? xml->root : pugi::xml_node(); }
    };

    explicit WordFile(const std::string& bytes) : edited_(bytes) {}
    bool load(EditedPart& part, Revisions revisions, Existing existing);
    bool read_blocks(Revisions revisions, StruckText struck);
    bool make(EditedPart& part, const std::string& content);
    bool add_comments(const std::vector<Comment>& comments, const Signature& revisions);
    bool add_to_package(const EditedPart& part);
    std::vector<EditedPart*> parts() { return {&document_, &footnotes_, &endnotes_, &comments_}; }

    const ReadLimits limits_;  // it was read within those of its reader; comments.xml was not
    const std::string path_;
    Budget budget_{limits_, path_};
    std::unique_ptr<word::Package> package_;
    EditedPackage edited_;
    EditedPart document_{"officeDocument", "", nullptr, ""};
    EditedPart footnotes_{"footnotes", "", nullptr, ""};
    EditedPart endnotes_{"endnotes", "", nullptr, ""};
    EditedPart comments_{"comments", "", nullptr, ""};
    std::unique_ptr<word::XmlPart> types_, relations_;
    std::vector<word::Block> blocks_;
};

}  // namespace clausediff::detail::render::docx
