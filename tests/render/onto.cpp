#include "render/onto.hpp"

#include "support/catch.hpp"
#include "support/word_package.hpp"

#include <algorithm>

using namespace clausediff;
using word::All;

namespace onto {

std::string document_of(const Resolution& resolution) {
    DocxOptions options;
    options.comments = false;
    return render_docx(compare(resolution, resolution), options).bytes;
}

Resolution read(const std::string& document, Revisions revisions) {
    ReadOptions options;
    options.revisions = revisions;
    return normalise(read_bytes(document, "before.docx", options).value()).value();
}

std::string edited(const Resolution& before, const Resolution& after, bool comments) {
    DocxOptions options;
    options.comments = comments;
    options.author = "the test";
    DocxResult redline = render_docx(compare(before, after), options);
    CHECK(redline.why_new.empty());
    return std::move(redline.bytes);
}

std::string edited(const std::string& document, const Resolution& after, bool comments) {
    return edited(read(document), after, comments);
}

std::string word_document(const std::string& body) {
    auto parts = test::word_parts({body});
    parts["word/theme/theme1.xml"] = "<theme>  kept as it is \r\n</theme>";
    return test::word_package(parts);
}

std::string paragraph(const std::string& runs, const std::string& properties) {
    return "<w:p>" + (properties.empty() ? "" : "<w:pPr>" + properties + "</w:pPr>") + runs + "</w:p>";
}

std::string run(const std::string& text, const std::string& properties) {
    return "<w:r>" + (properties.empty() ? "" : "<w:rPr>" + properties + "</w:rPr>") + "<w:t xml:space=\"preserve\">" +
           text + "</w:t></w:r>";
}

std::vector<std::string> resolved(const std::string& document, All all) {
    auto parts = word::unzip(document);
    parts.emplace("word/footnotes.xml", "<w:footnotes/>");
    return word::paragraphs(parts, all);
}

void check_same(const std::vector<std::string>& found, const std::vector<std::string>& wanted) {
    CHECK(found.size() == wanted.size());
    for (std::size_t i = 0; i < std::min(found.size(), wanted.size()); ++i) {
        INFO("paragraph " << i + 1);
        CHECK(found[i] == wanted[i]);
    }
}

void check_both_texts(const Resolution& before, const Resolution& after) {
    const std::string redline = edited(document_of(before), after);
    REQUIRE(redline.find("the test") == std::string::npos);  // packed
    check_same(resolved(redline, All::rejected), resolved(document_of(before), All::accepted));
    check_same(resolved(redline, All::accepted), resolved(document_of(after), All::accepted));
}

void check_every_redline(const std::vector<std::string>& documents, std::string Clause::*name) {
    const auto clauses = [name](const Resolution& resolution) {
        std::vector<std::string> found;
        for (const Clause& clause : resolution.clauses) found.push_back(clause.*name + " " + clause.text);
        return found;
    };
    for (const std::string& before : documents) {
        for (const std::string& after : documents) {
            const std::string redline = edited(before, read(after), false);
            CHECK(clauses(read(redline)) == clauses(read(after)));
            CHECK(clauses(read(redline, Revisions::original)) == clauses(read(before)));
        }
    }
}

}  // namespace onto
