// Redlines onto Word documents whose text stands in links, controls, fields, tables and notes: accepted they are the
// text after, rejected the text before, on the XML itself.
#include "render/move_rules.hpp"
#include "render/random_pair.hpp"
#include "render/random_word.hpp"
#include "render/word_reader.hpp"

#include "read/marked_text.hpp"

#include "support/catch.hpp"

#include <clausediff/clausediff.hpp>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

using namespace clausediff;
using word::All;

namespace {

sample::Lines lines_of(const sample::Numbered& clauses, std::mt19937& random) {
    sample::Lines lines = {"The General Assembly,"};
    for (const auto& [number, text] : clauses) {
        lines.push_back(number.empty() ? text : number + "\t" + text);
        std::replace(lines.back().begin(), lines.back().end(), '<', '(');
        std::replace(lines.back().begin(), lines.back().end(), '&', '+');
    }
    if (random() % 2 == 0) lines.insert(lines.end(), {"1.\tDecides to keep:", "| oil | 12 |", "| rope | 3 |"});
    if (lines.back()[0] == '|' || random() % 2 == 0) lines.emplace_back("2.\tThanks the keepers of the lamps.");
    return lines;
}

// Two spaces are one, and beside a note or before a comma they are of no account.
std::string tidy(const std::string& text) {
    std::string out;
    for (const char c : text) {
        const bool space = c == ' ' || c == '\t' || c == '\n';
        if (space && (out.empty() || out.back() == ' ' || out.back() == '}')) continue;
        if ((c == '{' || c == ',') && out.ends_with(' ')) out.pop_back();
        out += space ? ' ' : c;
    }
    return out;
}

// A line a paragraph that prints something, with "# " for a number, whoever counts it. The cells of a table are one
// line: new rows may have others, or be none where no table may stand.
std::string printed(const std::string& document, All all) {
    std::string out;
    bool in_table = false;
    for (const word::Printed& paragraph : word::printed(word::unzip(document), all)) {
        std::string text(detail::trim_space(paragraph.text));
        const std::size_t number = text.find_first_not_of("0123456789");
        const bool typed = number > 0 && number < 3 && text[number] == '.';
        if (typed) text.erase(0, number + 1);
        text = tidy(std::string(detail::trim_space(text)));
        const bool is_cell = paragraph.in_table || text.starts_with("oil") || text.starts_with("rope");
        if (is_cell) std::erase(text, ' ');
        if (text.empty()) continue;
        if (in_table && is_cell) out.pop_back();
        out += (paragraph.counted || typed ? "# " : "") + text + "\n";
        in_table = is_cell;
    }
    return out;
}

}  // namespace

TEST_CASE("random redlines onto documents of links, controls, fields, tables and notes hold both texts", "[render]") {
    std::mt19937 random(20361128);
    const std::vector<Clause> real = load(std::string(CLAUSEDIFF_EXAMPLES_DIR) + "/A_RES_69_317.txt").value().clauses;
    for (unsigned round = 0; round < 300; ++round) {
        const auto [before_clauses, after_clauses] = sample::random_pair(real, random);
        const std::string before = sample::as_word(lines_of(before_clauses, random), round).bytes;
        const std::string after = sample::as_word(lines_of(after_clauses, random), round).bytes;
        INFO("round " << round);
        const auto read = [](const std::string& bytes) {
            return normalise(read_bytes(bytes, "test.docx").value()).value();
        };
        const Comparison comparison = compare(read(before), read(after));
        if (!comparison.loose_notes.empty()) continue;  // they are paragraphs at the end
        for (const WordMoves moves : {WordMoves::comments, WordMoves::tracked}) {
            INFO((moves == WordMoves::tracked ? "tracked moves" : "moves in comments"));
            DocxOptions options;
            options.moves = moves;
            const DocxResult redline = render_docx(comparison, options);
            CHECK(redline.why_new.empty());
            CHECK(printed(redline.bytes, All::rejected) == printed(before, All::accepted));
            CHECK(printed(redline.bytes, All::accepted) == printed(after, All::accepted));
            CHECK(word::broken_move_rules(word::unzip(redline.bytes)) == std::vector<std::string>());
        }
    }
}
