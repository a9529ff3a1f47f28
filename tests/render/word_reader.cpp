#include "render/word_reader.hpp"

#include "support/catch.hpp"

#include <zip.h>

#include <algorithm>
#include <string_view>
#include <utility>

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

    std::vector<Printed> run() {
        walk(document_.child("w:document").child("w:body"));
        return std::move(out_);
    }

private:
    void walk(const pugi::xml_node& parent) {
        for (const pugi::xml_node& node : parent.children()) {
            if (name_of(node) == "w:p") {
                text_ += text_of(node);
                // An end stays where no paragraph follows that the text could go on in.
                if (end_goes(node) && name_of(next_beside(node)) == "w:p") continue;
                out_.push_back({std::exchange(text_, {}), is_counted(node), name_of(node.parent()) == "w:tc"});
            } else if (name_of(node) != "w:tr" || !goes(node.child("w:trPr"))) {
                walk(node);
            }
        }
    }

    [[nodiscard]] bool is_counted(const pugi::xml_node& paragraph) const {
        pugi::xml_node properties = paragraph.child("w:pPr");
        if (const pugi::xml_node change = properties.child("w:pPrChange"); change && all_ == All::rejected)
            properties = change.child("w:pPr");
        const pugi::xml_node list = properties.child("w:numPr").child("w:numId");
        return list && std::string_view(list.attribute("w:val").value()) != "0";
    }

    // What follows, but for the marks of ranges.
    static pugi::xml_node next_beside(const pugi::xml_node& node) {
        pugi::xml_node next = node.next_sibling();
        while (name_of(next).starts_with("w:move")) next = next.next_sibling();
        return next;
    }

    [[nodiscard]] bool is_gone(const pugi::xml_node& node) const {
        const std::string_view name = name_of(node);
        return all_ == All::accepted ? name == "w:del" || name == "w:moveFrom" : name == "w:ins" || name == "w:moveTo";
    }

    [[nodiscard]] bool goes(const pugi::xml_node& marks) const {
        return std::any_of(marks.begin(), marks.end(), [&](const pugi::xml_node& mark) { return is_gone(mark); });
    }

    // An end that goes joins its paragraph with the next.
    [[nodiscard]] bool end_goes(const pugi::xml_node& paragraph) const {
        return goes(paragraph.child("w:pPr").child("w:rPr"));
    }

    std::string text_of(const pugi::xml_node& parent) {
        std::string text;
        for (const pugi::xml_node& node : parent.children()) {
            if (is_gone(node) || name_of(node) == "w:pPr") continue;
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
    std::vector<Printed> out_;
    std::string text_;  // of paragraphs whose ends go
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

std::vector<Printed> printed(const std::map<std::string, std::string>& parts, All all) {
    return Resolver(parts, all).run();
}

std::vector<std::string> paragraphs(const std::map<std::string, std::string>& parts, All all) {
    std::vector<std::string> texts;
    for (Printed& paragraph : printed(parts, all)) texts.push_back(std::move(paragraph.text));
    return texts;
}

}  // namespace word
