#include "render/random_pages.hpp"

#include "read/pdf_sheet.hpp"
#include "support/pdf_file.hpp"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <random>
#include <string_view>
#include <utility>

namespace sample {

using namespace clausediff;

namespace {

constexpr double kLeft = 120, kIndented = 140, kSecondColumn = 320;
constexpr double kTop = 100, kBottom = 640, kFirstNote = 680;  // of the baselines; heights grow downwards
constexpr std::size_t kColumns = 66;                           // letters of a line

// Where the lines go: a sheet or a PDF file.
struct Target {
    std::function<void()> page;
    std::function<void(double left, double base, const std::string& text, double size)> line;
};

// Breaks paragraphs into lines and lines into pages.
class PageSetter {
public:
    explicit PageSetter(Target target) : target_(std::move(target)) { new_page(); }

    // A line of a paragraph may hold the mark of the next note, "^1^".
    void paragraph(std::string_view text) {
        std::string line;
        double left = kIndented;
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t end = std::min(text.find_first_of(" \t", at), text.size());
            const std::string word(text.substr(at, end - at));
            if (!line.empty() && line.size() + word.size() > kColumns) {
                put(left, line);
                left = kLeft;
                line.clear();
            }
            line += (line.empty() ? "" : " ") + word;
            at = end + 1;
        }
        put(left, line);
        base_ += 6;
    }

    void row(const std::string& first, const std::string& second) {
        make_room();
        target_.line(kLeft, base_, first, 10);
        target_.line(kSecondColumn, base_, second, 10);
        base_ += 12;
    }

    // At the foot of the page that is being set.
    void note(int number, const std::string& text) {
        target_.line(kLeft, note_base_, "^" + std::to_string(number) + "^ " + text, 8);
        note_base_ += 10;
    }

    [[nodiscard]] bool has_room_for_note() const { return note_base_ < 740 && base_ < kBottom - 60; }
    [[nodiscard]] const std::string& furniture() const { return furniture_; }

private:
    void new_page() {
        target_.page();
        ++pages_;
        base_ = kTop;
        note_base_ = kFirstNote;
        if (pages_ > 1) set_furniture(50, "A/RES/91/204");
        set_furniture(775, std::to_string(pages_) + "/9");
    }

    void set_furniture(double base, const std::string& text) {
        target_.line(kLeft, base, text, 8);
        furniture_ += text + "\n";
    }

    void make_room() {
        if (base_ > kBottom) new_page();
    }

    void put(double left, const std::string& line) {
        make_room();
        target_.line(left, base_, line, 10);
        base_ += 12;
    }

    Target target_;
    int pages_ = 0;
    double base_ = 0, note_base_ = 0;
    std::string furniture_;
};

}  // namespace

Pages on_pages(const Lines& lines, unsigned seed) {
    std::mt19937 random(seed);
    test::Sheet sheet;
    PageSetter setter({[&] { sheet.page(); },
                       [&](double left, double base, const std::string& text, double size) {
                           sheet.line(left, base, text, {size, false, 0});
                       }});
    Pages pages;
    int notes = 0;
    for (std::string line : lines) {
        if (const auto cells = cells_of(line)) {
            setter.row(cells->first, cells->second);
            pages.text += cells->first + " " + cells->second + "\n";
            continue;
        }
        std::replace(line.begin(), line.end(), '|', '/');
        pages.text += line + "\n";
        const bool with_note = line.size() > 30 && random() % 4 == 0 && setter.has_room_for_note();
        if (with_note) line.insert(line.rfind(' '), "^" + std::to_string(++notes) + "^");
        setter.paragraph(line);
        if (!with_note) continue;
        const std::string note = random() % 2 == 0 ? "See A/91/9, annex." : "Of the lamps.";
        setter.note(notes, note);
        pages.text += note + "\n";
    }
    pages.output = sheet.output();
    pages.furniture = setter.furniture();
    return pages;
}

PdfPages as_pdf(const Lines& lines) {
    test::PdfFile file(600, 800);
    PageSetter setter({[&] { file.page(); }, [&](double left, double base, const std::string& text,
                                                 double size) { file.text(left, base, text, size); }});
    PdfPages pages;
    for (std::string line : lines) {
        std::erase_if(line, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
        if (const auto cells = cells_of(line)) {
            setter.row(cells->first, cells->second);
        } else {
            setter.paragraph(line);
        }
        pages.text += line + "\n";
    }
    pages.bytes = file.bytes();
    return pages;
}

}  // namespace sample
