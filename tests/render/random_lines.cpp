#include "render/random_lines.hpp"

#include <algorithm>

namespace sample {

std::optional<std::pair<std::string, std::string>> cells_of(const std::string& line) {
    if (!line.starts_with("| ") || !line.ends_with(" |") || std::count(line.begin(), line.end(), '|') != 3) {
        return std::nullopt;
    }
    const std::size_t middle = line.find('|', 1);
    return std::pair(line.substr(2, middle - 3), line.substr(middle + 2, line.size() - middle - 4));
}

Lines LineWriter::lines() {
    Lines out;
    for (std::size_t n = up_to(3); n > 0; --n) out.push_back(head_line());
    if (up_to(3) > 0) out.push_back(pick({"The General Assembly,", "L’Assemblée générale,", "大会，", "The Council"}));
    for (std::size_t n = up_to(4); n > 0; --n)
        out.push_back(pick({"Recalling ", "Rappelant ", "Those of "}) + words() + ",");
    std::size_t number = 0;
    for (std::size_t n = 1 + up_to(5); n > 0; --n) out.push_back(paragraph(number));
    if (up_to(1) == 0) out.insert(out.end(), {"48th plenary meeting", std::to_string(1 + up_to(28)) + " May 2036"});
    for (std::size_t n = up_to(3); n > 0; --n) out.push_back(paragraph(number));
    return out;
}

Lines LineWriter::edited(Lines lines) {
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

std::string LineWriter::pick(const std::vector<std::string>& from) {
    return from[up_to(from.size() - 1)];
}

std::string LineWriter::word() {
    return pick({"lamps", "harbours", "keepers", "of",  "the", "and",  "côtes",  "phares",           "de la",
                 "маяки", "灯塔",     "light",   "oil", "9",   "2036", "A/91/3", "General Assembly", "session",
                 "tides", "Decides"});
}

std::string LineWriter::words() {
    std::string out = word();
    for (std::size_t n = up_to(14); n > 0; --n) out += " " + word();
    return out;
}

std::string LineWriter::head_line() {
    return pick({"A/RES/91/" + std::to_string(up_to(9)), "Ninety-first session", "Agenda item 12 (b)", words(),
                 "Egypt and Norway: draft resolution", "91/7.\t" + words(), words() + ".", "Distr.: General",
                 "[without reference to a Main Committee (A/91/L.4)]"});
}

std::string LineWriter::paragraph(std::size_t& number) {
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

void LineDice::start(const std::string& line) {
    unsigned sum = 0;
    for (const char c : line) sum = sum * 31 + static_cast<unsigned char>(c);
    random_.seed(seed_ + sum);
}

}  // namespace sample
