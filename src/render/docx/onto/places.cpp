#include "render/docx/onto/places.hpp"

#include <algorithm>
#include <set>
#include <string>

namespace clausediff::render::docx {
namespace {

bool is_head(const Paragraph& paragraph) {
    return paragraph.style == Style::symbol || paragraph.style == Style::session || paragraph.style == Style::title;
}

bool has_changes(const Paragraph& paragraph) {
    return paragraph.end != End::plain || std::any_of(paragraph.runs.begin(), paragraph.runs.end(),
                                                      [](const Run& run) { return run.op != Op::equal; });
}

// Which words are not found, for a person.
std::string not_found(const Paragraph& paragraph) {
    constexpr std::size_t kShown = 60;
    std::string words = before_text(paragraph);
    if (words.size() > kShown) {
        const std::size_t space = words.rfind(' ', kShown);
        words.resize(space == std::string::npos ? 0 : space);
        words += " ...";
    }
    const std::string what = paragraph.style == Style::table_row ? "a changed row of a table" : "a changed clause";
    return what + " is not found in it as it was read: \"" + words + "\"";
}

class Finder {
public:
    Finder(const Document& document, std::vector<RawText>& raws) : document_(document), raws_(raws) {}

    std::variant<Places, std::string> run() {
        bool open = false;
        for (const Paragraph& paragraph : document_.paragraphs) {
            found_.emplace_back();
            if (is_head(paragraph)) {
                found_.back() = find_head(paragraph);
                continue;
            }
            if (!open && !before_text(paragraph).empty()) {
                found_.back() = find(paragraph);
                if (!found_.back() && has_changes(paragraph)) return not_found(paragraph);
                open = true;
            }
            if (paragraph.end == End::plain || paragraph.end == End::deleted) open = false;
        }
        leave_to_clauses();
        return std::move(found_);
    }

private:
    // A line that is read as a part of the head may be a clause as well: it is edited once, as a clause.
    void leave_to_clauses() {
        std::set<std::size_t> of_clauses;
        for (std::size_t i = 0; i < found_.size(); ++i) {
            if (found_[i] && !is_head(document_.paragraphs[i])) of_clauses.insert(found_[i]->raw);
        }
        for (std::size_t i = 0; i < found_.size(); ++i) {
            const bool shared = found_[i] && is_head(document_.paragraphs[i]) && of_clauses.count(found_[i]->raw) > 0;
            if (shared) found_[i].reset();
        }
    }

    // Clauses stand in the order of the document; what stands between them is none.
    std::optional<FoundPlace> find(const Paragraph& paragraph) {
        // Closing lines may share a paragraph.
        if (next_ > 0) {
            if (auto place = at(paragraph, next_ - 1, rest_)) return place;
        }
        // A paragraph that holds these words and no others comes before one that only begins with them: "Technical
        // adjustments" is a heading, and begins the row of a table further on.
        for (const bool whole : {true, false}) {
            for (std::size_t i = next_; i < raws_.size(); ++i) {
                if (auto place = at(paragraph, i, 0, whole)) return place;
                if (auto place = over_several(paragraph, i)) return place;
            }
        }
        return std::nullopt;
    }

    // A heading may stand in several paragraphs one behind the other.
    std::optional<FoundPlace> over_several(const Paragraph& paragraph, std::size_t i) {
        constexpr std::size_t kMost = 4;
        const std::string words = before_text(paragraph);
        if (raws_[i].is_row() || !raws_[i].begins(words)) return std::nullopt;
        RawText joined = raws_[i];
        for (std::size_t k = i + 1; k < raws_.size() && k < i + kMost && !raws_[k].is_row(); ++k) {
            joined.join(raws_[k]);
            if (!joined.match(0, words)) continue;
            raws_[i] = std::move(joined);
            for (std::size_t taken = i + 1; taken <= k; ++taken) raws_[taken] = RawText(pugi::xml_node());
            return at(paragraph, i, 0);
        }
        return std::nullopt;
    }

    // With `whole`, nothing else may stand behind the words.
    std::optional<FoundPlace> at(const Paragraph& paragraph, std::size_t raw, std::size_t from, bool whole = false) {
        const std::size_t number = number_runs(paragraph);
        for (const std::size_t first : {std::size_t{0}, number}) {
            const std::string words = before_text(paragraph, first);
            const auto end = words.empty() ? std::nullopt : raws_[raw].match(from, words);
            if (!end || (whole && !raws_[raw].ends_at(*end))) continue;
            next_ = raw + 1;
            rest_ = *end;
            return FoundPlace{raw, from, first > 0};
        }
        return std::nullopt;
    }

    // Symbol, session and title stand somewhere in the head, in paragraphs that may hold more.
    std::optional<FoundPlace> find_head(const Paragraph& paragraph) const {
        const std::string words = before_text(paragraph);
        if (words.empty()) return std::nullopt;
        for (std::size_t i = 0; i < raws_.size(); ++i) {
            const std::string& text = raws_[i].text();
            for (std::size_t from = 0; from < text.size(); ++from) {
                if (text[from] == words.front() && raws_[i].match(from, words)) return FoundPlace{i, from, false};
            }
        }
        return std::nullopt;
    }

    const Document& document_;
    std::vector<RawText>& raws_;
    Places found_;
    std::size_t next_ = 0;
    std::size_t rest_ = 0;  // of the paragraph before next_: where what was not found yet begins
};

}  // namespace

std::size_t number_runs(const Paragraph& paragraph) {
    if (!paragraph.numbered) return 0;
    const auto tab = std::find_if(paragraph.runs.begin(), paragraph.runs.end(),
                                  [](const Run& run) { return run.text.ends_with('\t'); });
    return tab == paragraph.runs.end() ? 0 : static_cast<std::size_t>(tab - paragraph.runs.begin()) + 1;
}

std::string before_text(const Paragraph& paragraph, std::size_t first) {
    std::string text;
    for (std::size_t i = first; i < paragraph.runs.size(); ++i) {
        const Run& run = paragraph.runs[i];
        if (run.op != Op::insert && run.note == 0) text += run.text;
    }
    return text;
}

std::variant<Places, std::string> find_places(const Document& document, std::vector<RawText>& raws) {
    return Finder(document, raws).run();
}

}  // namespace clausediff::render::docx
