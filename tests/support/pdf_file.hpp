// Small PDF files for tests.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace clausediff::test {

// Pages of text in the fonts that every reader of PDF files knows. Lengths are points; heights grow downwards here.
class PdfFile {
public:
    explicit PdfFile(int width = 595, int height = 842) : width_(width), height_(height) {}

    void page() { pages_.emplace_back(); }

    // `text` is printable ASCII. Fonts: 1 Times-Roman, 2 Times-Bold, 3 Times-Italic.
    void text(double left, double base, std::string_view text, double size = 10, int font = 1) {
        std::string escaped;
        for (const char c : text) {
            if (c == '(' || c == ')' || c == '\\') escaped += '\\';
            escaped += c;
        }
        pages_.back() += "BT /F" + std::to_string(font) + " " + std::to_string(size) + " Tf " + std::to_string(left) +
                         " " + std::to_string(height_ - base) + " Td (" + escaped + ") Tj ET\n";
    }

    [[nodiscard]] std::string bytes() const {
        std::vector<std::string> objects = {"<< /Type /Catalog /Pages 2 0 R >>", ""};
        const char* const fonts[] = {"Times-Roman", "Times-Bold", "Times-Italic"};
        std::string font_list;
        for (const char* const font : fonts) {
            objects.push_back(std::string("<< /Type /Font /Subtype /Type1 /Encoding /WinAnsiEncoding /BaseFont /") +
                              font + " >>");
            font_list += "/F" + std::to_string(objects.size() - 2) + " " + std::to_string(objects.size()) + " 0 R ";
        }
        std::string kids;
        for (const std::string& page : pages_) {
            objects.push_back("<< /Length " + std::to_string(page.size()) + " >>\nstream\n" + page + "endstream");
            objects.push_back("<< /Type /Page /Parent 2 0 R /Contents " + std::to_string(objects.size()) +
                              " 0 R /Resources << /Font << " + font_list + ">> >> /MediaBox [0 0 " +
                              std::to_string(width_) + " " + std::to_string(height_) + "] >>");
            kids += std::to_string(objects.size()) + " 0 R ";
        }
        objects[1] = "<< /Type /Pages /Count " + std::to_string(pages_.size()) + " /Kids [" + kids + "] >>";
        return file_of(objects);
    }

private:
    static std::string file_of(const std::vector<std::string>& objects) {
        std::string file = "%PDF-1.4\n";
        std::string table = "0000000000 65535 f \n";
        for (std::size_t i = 0; i < objects.size(); ++i) {
            std::string offset = std::to_string(file.size());
            offset.insert(0, 10 - offset.size(), '0');
            table += offset + " 00000 n \n";
            file += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
        }
        const std::string start = std::to_string(file.size());
        const std::string size = std::to_string(objects.size() + 1);
        return file + "xref\n0 " + size + "\n" + table + "trailer\n<< /Size " + size + " /Root 1 0 R >>\nstartxref\n" +
               start + "\n%%EOF\n";
    }

    int width_;
    int height_;
    std::vector<std::string> pages_;
};

}  // namespace clausediff::test
