// Whatever two files hold, nothing of them is lost: texts that are called the same are the same, and every letter that
// is no furniture stands in every report. On random files of words that make no sense, with and without an enacting
// line, in one language or two. All texts are invented.
#include "read/html/html.hpp"
#include "render/word_reader.hpp"
#include "support/catch.hpp"
#include "support/helper.hpp"
#include "support/report_promises.hpp"

#include <clausediff/clausediff.hpp>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

using namespace clausediff;
using test::Letters;

namespace {

// ---- random files ---------------------------------------------------------------------------------------------------

class Writer {
public:
    explicit Writer(unsigned seed) : random_(seed) {}

    [[nodiscard]] std::size_t up_to(std::size_t most) { return random_() % (most + 1); }

    std::vector<std::string> lines() {
        std::vector<std::string> out;
        for (std::size_t n = up_to(3); n > 0; --n) out.push_back(head_line());
        if (up_to(3) > 0)
            out.push_back(pick({"The General Assembly,", "L’Assemblée générale,", "大会，", "The Council"}));
        for (std::size_t n = up_to(4); n > 0; --n)
            out.push_back(pick({"Recalling ", "Rappelant ", "Those of "}) + words() + ",");
        std::size_t number = 0;
        for (std::size_t n = 1 + up_to(5); n > 0; --n) out.push_back(paragraph(number));
        if (up_to(1) == 0) out.insert(out.end(), {"48th plenary meeting", std::to_string(1 + up_to(28)) + " May 2036"});
        for (std::size_t n = up_to(3); n > 0; --n) out.push_back(paragraph(number));
        return out;
    }

    // The same lines with some changes, or none.
    std::vector<std::string> edited(std::vector<std::string> lines) {
        for (std::size_t n = up_to(2); n > 0; --n) {
            const std::size_t at = up_to(lines.size() - 1);
            switch (up_to(4)) {
                case 0:
                    lines[at] += " " + word();
                    break;
                case 1:
                    lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(at));
                    break;
                case 2:
                    lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(at), words() + ";");
                    break;
                case 3:
                    std::swap(lines[at], lines[up_to(lines.size() - 1)]);
                    break;
                default:
                    lines[at].insert(0, word() + " ");
            }
            if (lines.empty()) lines.push_back(words() + ".");
        }
        return lines;
    }

private:
    std::string pick(const std::vector<std::string>& from) { return from[up_to(from.size() - 1)]; }

    std::string word() {
        return pick({"lamps", "harbours", "keepers", "of",  "the", "and",  "côtes",  "phares",           "de la",
                     "маяки", "灯塔",     "light",   "oil", "9",   "2036", "A/91/3", "General Assembly", "session",
                     "tides", "Decides"});
    }
    std::string words() {
        std::string out = word();
        for (std::size_t n = up_to(14); n > 0; --n) out += " " + word();
        return out;
    }
    std::string head_line() {
        return pick({"A/RES/91/" + std::to_string(up_to(9)), "Ninety-first session", "Agenda item 12 (b)", words(),
                     "Egypt and Norway: draft resolution", "91/7.\t" + words(), words() + ".", "Distr.: General",
                     "[without reference to a Main Committee (A/91/L.4)]"});
    }
    std::string paragraph(std::size_t& number) {
        switch (up_to(8)) {
            case 0:
                return "(a)\t" + words() + ";";
            case 1:
                return words();
            case 2:
                return "| " + word() + " | " + word() + " |";
            case 3:
                return pick({"Annex", "II", "B", "Annex I", "Section 3"});
            case 4:
                return words() + ".";
            case 5:
                return "Décide " + words() + " ;";
            default:
                return std::to_string(++number) + ".\t" + pick({"Requests ", "Decides ", "Prie "}) + words() + ";";
        }
    }

    std::mt19937 random_;
};

std::string joined(const std::vector<std::string>& lines) {
    std::string out;
    for (const std::string& line : lines) out += line + "\n";
    return out;
}

std::string as_html(const std::vector<std::string>& lines) {
    std::string out = "<!DOCTYPE html><html><body>\n";
    for (const std::string& line : lines) out += "<p>" + line + "</p>\n";
    return out + "</body></html>\n";
}

// As `pdftotext -layout` prints it: lines of 60 columns, paragraphs set in.
std::string as_laid_out(const std::vector<std::string>& lines) {
    std::string out;
    for (const std::string& line : lines) {
        std::size_t column = 0;
        for (std::size_t at = 0; at < line.size();) {
            const std::size_t end = std::min(line.find_first_of(" \t", at), line.size());
            const std::string word = line.substr(at, end - at);
            if (column > 0 && column + word.size() > 60) out += "\n", column = 0;
            out += (column > 0 ? " " : at == 0 ? "       " : "") + word;
            column += word.size() + 1;
            at = end + 1;
        }
        out += "\n\n";
    }
    return out;
}

// ---- what is tested -------------------------------------------------------------------------------------------------

std::string in_word(const Comparison& comparison, word::All all) {
    std::string out;
    for (const std::string& line : word::paragraphs(word::unzip(render_docx(comparison).bytes), all))
        out += line + "\n";
    return out;
}

using Format = std::string (*)(const std::vector<std::string>&);

Resolution read(const std::string& bytes, const char* name) {
    const Result<SourceText> source =
        html::is_html(bytes) ? html::read_html(bytes, name, {}, test::helper_program()) : read_bytes(bytes, name);
    if (!source) return {};
    const Result<Resolution> resolution = normalise(source.value());
    if (!resolution) return {};
    CHECK(test::broken_promise(source.value()) == "");
    CHECK(test::broken_promise(resolution.value()) == "");
    CHECK(test::same_letters(source.value(), resolution.value()));
    return resolution.value();
}

void check_pairs(Format format, const char* name, unsigned seed) {
    constexpr int kPairs = 1000;
    int compared = 0;
    int same = 0;
    for (int pair = 0; pair < kPairs; ++pair) {
        Writer writer(seed + static_cast<unsigned>(pair));
        const std::vector<std::string> lines = writer.lines();
        const std::string before_file = format(lines), after_file = format(writer.edited(lines));
        INFO(before_file << "\n----\n" << after_file);
        const Resolution before = read(before_file, name), after = read(after_file, name);
        if (before.clauses.empty() || after.clauses.empty()) continue;
        ++compared;
        const Comparison comparison = compare(before, after);
        same += differs(comparison) ? 0 : 1;
        REQUIRE(test::broken_promise(comparison) == "");
        CHECK(test::broken_promise_of_reports(comparison) == "");
        if (pair % 10 != 0) continue;
        CHECK(Letters(in_word(comparison, word::All::rejected)).hold(test::letters_in_redline(before)));
        CHECK(Letters(in_word(comparison, word::All::accepted)).hold(test::letters_in_redline(after)));
    }
    CHECK(compared > kPairs / 2);
    CHECK(same > 20);
}

}  // namespace

TEST_CASE("text exports lose nothing", "[property]") {
    check_pairs(joined, "test.txt", 1);
}

TEST_CASE("web pages lose nothing", "[property]") {
    check_pairs(as_html, "test.html", 2001);
}

TEST_CASE("laid-out texts lose nothing", "[property]") {
    check_pairs(as_laid_out, "test.txt", 4001);
}
