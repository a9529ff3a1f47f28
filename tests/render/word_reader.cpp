#include "render/word_reader.hpp"

#include "support/catch.hpp"

#include <zip.h>

#include <string_view>

namespace word {
namespace {

std::string_view name_of(const pugi::xml_node& node) {
    return node.name();
}

class Resolver {
public:
    Resolver(const std::map<std::string, std::string>& parts, All all) : all_(all) {
        constexpr unsigned int kWithSpaces = pugi::parse_default | pugi::parse_ws_pcdata_single;
        REQUIRE(notes_.load_string(parts.at("word/footnotes.xml").c_str(), kWithSpaces));
        REQUIRE(document_.load_string(parts.at("word/document.xml").c_str(), kWithSpaces));
    }

    std::vector<std::string> run() {
        std::vector<std::string> out;
        std::string text;
        for (const pugi::xml_node& paragraph : document_.child("w:document").child("w:body").children("w:p")) {
            text += text_of(paragraph);
            if (end_goes(paragraph)) continue;
            out.push_back(std::move(text));
            text.clear();
        }
        CHECK(text.empty());  // the last end of a document stays
        return out;
    }

private:
    // An end that goes joins its paragraph with the next.
    [[nodiscard]] bool end_goes(const pugi::xml_node& paragraph) const {
        const pugi::xml_node marks = paragraph.child("w:pPr").child("w:rPr");
        return static_cast<bool>(marks.child(all_ == All::accepted ? "w:del" : "w:ins"));
    }

    std::string text_of(const pugi::xml_node& parent) {
        std::string text;
        for (const pugi::xml_node& node : parent.children()) {
            if (name_of(node) == (all_ == All::accepted ? "w:del" : "w:ins") || name_of(node) == "w:pPr") continue;
            if (name_of(node) == "w:t" || name_of(node) == "w:delText") {
                text += node.text().get();
            } else if (name_of(node) == "w:tab") {
                text += '\t';
            } else if (name_of(node) == "w:footnoteReference") {
                text += "{" + note(node.attribute("w:id").value()) + "}";
            } else {
                text += text_of(node);
            }
        }
        return text;
    }

    std::string note(const std::string& id) {
        for (const pugi::xml_node& note : notes_.child("w:footnotes").children("w:footnote")) {
            if (note.attribute("w:id").value() != id) continue;
            std::string text = text_of(note);
            REQUIRE_FALSE(text.empty());
            CHECK(text.front() == ' ');
            return text.substr(1);
        }
        FAIL("no footnote " << id);
        return {};
    }

    All all_;
    pugi::xml_document document_, notes_;
};

}  // namespace

std::map<std::string, std::string> unzip(const std::string& bytes) {
    zip_error_t error;
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    REQUIRE(source != nullptr);
    zip_t* archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    REQUIRE(archive != nullptr);
    std::map<std::string, std::string> parts;
    const auto count = static_cast<zip_uint64_t>(zip_get_num_entries(archive, 0));
    for (zip_uint64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        REQUIRE(zip_stat_index(archive, i, 0, &stat) == 0);
        std::string content(stat.size, '\0');
        zip_file_t* file = zip_fopen_index(archive, i, 0);
        REQUIRE(file != nullptr);
        CHECK(zip_fread(file, content.data(), content.size()) == static_cast<zip_int64_t>(content.size()));
        zip_fclose(file);
        parts[stat.name] = std::move(content);
    }
    zip_discard(archive);
    return parts;
}

std::vector<std::string> paragraphs(const std::map<std::string, std::string>& parts, All all) {
    return Resolver(parts, all).run();
}

}  // namespace word
