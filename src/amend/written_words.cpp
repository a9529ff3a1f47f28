#include "amend/written_words.hpp"

#include "amend/find.hpp"
#include "base/unicode.hpp"

#include <clausediff/comparison.hpp>

#include <algorithm>
#include <string_view>

namespace clausediff::detail::amending {
namespace {

constexpr std::size_t kMostEdits = 6;  // of a paragraph

// A run of the before text that goes, and what comes in its place.
struct Region {
    Range range;
    std::string words;
};

std::vector<Region> regions_of(const std::string& before, const std::string& after) {
    std::vector<Region> regions;
    std::size_t at = 0;
    bool open = false;
    for (const Segment& segment : diff_words(before, after)) {
        if (segment.op == Op::equal) {
            at += segment.before_text().size();
            open = false;
            continue;
        }
        if (!open) regions.push_back({{at, at}, {}});
        open = true;
        if (segment.op == Op::remove) {
            at += segment.text.size();
            regions.back().range.end = at;
        } else {
            regions.back().words += segment.text;
        }
    }
    return regions;
}

bool is_space_at(std::string_view text, std::size_t at) {
    return at < text.size() && text[at] == ' ';
}

// The beginning of the word before `at`, not before `least`.
std::size_t word_before(std::string_view text, std::size_t at, std::size_t least) {
    while (at > least && text[at - 1] == ' ') --at;
    while (at > least && text[at - 1] != ' ') --at;
    return at;
}

std::size_t word_after(std::string_view text, std::size_t at, std::size_t most) {
    while (at < most && text[at] == ' ') ++at;
    while (at < most && text[at] != ' ') ++at;
    return at;
}

// Whole words: a region may begin or end at the space between two.
void widen_to_words(std::string_view text, Region& region, std::size_t least, std::size_t most) {
    std::size_t begin = region.range.begin, end = region.range.end;
    while (begin > least && !is_space_at(text, begin - 1)) --begin;
    while (end < most && !is_space_at(text, end) && end != begin) ++end;
    region.words = std::string(text.substr(begin, region.range.begin - begin)) + region.words +
                   std::string(text.substr(region.range.end, end - region.range.end));
    region.range = {begin, end};
}

std::string_view trimmed(std::string_view text) {
    while (text.starts_with(' ')) text.remove_prefix(1);
    while (text.ends_with(' ')) text.remove_suffix(1);
    return text;
}

bool can_be_quoted(std::string_view words) {
    return words.find("\u201C") == std::string_view::npos && words.find("\u201D") == std::string_view::npos &&
           words.find('*') == std::string_view::npos;
}

class EditWriter {
public:
    EditWriter(const std::string& before, const std::string& after)
        : before_(before), after_(after), searchable_(before) {}

    std::optional<std::vector<WrittenEdit>> run() {
        std::vector<Region> regions = regions_of(before_, after_);
        if (regions.empty() || regions.size() > kMostEdits || is_rewritten(regions)) return std::nullopt;
        std::vector<WrittenEdit> out;
        for (std::size_t i = 0; i < regions.size(); ++i) {
            const std::size_t least = i == 0 ? 0 : regions[i - 1].range.end;
            const std::size_t most = i + 1 < regions.size() ? regions[i + 1].range.begin : before_.size();
            if (!write(regions[i], least, most, out)) return std::nullopt;
        }
        std::sort(edits_.begin(), edits_.end(),
                  [](const TextEdit& a, const TextEdit& b) { return a.range.begin < b.range.begin; });
        for (std::size_t i = 1; i < edits_.size(); ++i) {
            if (edits_[i].range.begin < edits_[i - 1].range.end) return std::nullopt;
        }
        MarkedText text;
        text.text = before_;
        if (apply_edits(text, edits_).text != after_) return std::nullopt;
        return out;
    }

private:
    // So much changes that a reader had rather see the whole.
    [[nodiscard]] bool is_rewritten(const std::vector<Region>& regions) const {
        std::size_t gone = 0;
        for (const Region& region : regions) gone += region.range.end - region.range.begin;
        return gone * 3 > before_.size() * 2;
    }

    bool write(const Region& region, std::size_t least, std::size_t most, std::vector<WrittenEdit>& out) {
        return delete_words(region, out) || insert_words(region, least, out) || replace_words(region, least, most, out);
    }

    [[nodiscard]] bool is_only(std::string_view words, const Range& range) const {
        const std::vector<Range> found = searchable_.find(words);
        return found.size() == 1 && found[0] == range && can_be_quoted(words);
    }

    // The range without spaces at its ends.
    [[nodiscard]] Range tight(Range range) const {
        while (range.begin < range.end && before_[range.begin] == ' ') ++range.begin;
        while (range.end > range.begin && before_[range.end - 1] == ' ') --range.end;
        return range;
    }

    bool delete_words(const Region& region, std::vector<WrittenEdit>& out) {
        if (!region.words.empty() || region.range.empty()) return false;
        const Range range = tight(region.range);
        const std::string words = before_.substr(range.begin, range.end - range.begin);
        if (range.empty() || !is_only(words, range) || !yields(range, {}, Joint::as_is, region)) return false;
        edits_.push_back({range, {}, {}, 0, Joint::as_is, false});
        out.push_back({words, {}, false});
        return true;
    }

    bool insert_words(const Region& region, std::size_t least, std::vector<WrittenEdit>& out) {
        constexpr int kMostWords = 12;
        if (!region.range.empty() || region.words.empty()) return false;
        const std::string words(trimmed(region.words));
        std::size_t end = region.range.begin;
        while (end > least && before_[end - 1] == ' ') --end;
        if (words.empty() || !can_be_quoted(words)) return false;
        std::size_t begin = end;
        for (int i = 0; i < kMostWords && begin > least; ++i) {
            begin = word_before(before_, begin, least);
            const std::string anchor = before_.substr(begin, end - begin);
            if (!is_only(anchor, {begin, end})) continue;
            if (!yields({end, end}, words, Joint::after, region)) return false;
            edits_.push_back({{end, end}, words, {}, 0, Joint::after, false});
            out.push_back({anchor, words, true});
            return true;
        }
        return false;
    }

    bool replace_words(Region region, std::size_t least, std::size_t most, std::vector<WrittenEdit>& out) {
        constexpr int kMostWords = 24;
        widen_to_words(before_, region, least, most);
        for (int i = 0; i < kMostWords; ++i) {
            const Range range = tight(region.range);
            const std::string words = before_.substr(range.begin, range.end - range.begin);
            const std::string with(trimmed(region.words));
            if (!range.empty() && !with.empty() && can_be_quoted(with) && is_only(words, range) && words != with) {
                edits_.push_back({range, with, {}, 0, Joint::as_is, false});
                out.push_back({words, with, false});
                return true;
            }
            if (!grow(region, least, most, i % 2 == 0)) return false;
        }
        return false;
    }

    // Takes a word more, before or after.
    bool grow(Region& region, std::size_t least, std::size_t most, bool before_first) const {
        for (const bool before : {before_first, !before_first}) {
            const std::size_t at =
                before ? word_before(before_, region.range.begin, least) : word_after(before_, region.range.end, most);
            if (before && at < region.range.begin) {
                region.words.insert(0, before_.substr(at, region.range.begin - at));
                region.range.begin = at;
                return true;
            }
            if (!before && at > region.range.end) {
                region.words += before_.substr(region.range.end, at - region.range.end);
                region.range.end = at;
                return true;
            }
        }
        return false;
    }

    // Does the edit alone do what the region does?
    [[nodiscard]] bool yields(const Range& range, const std::string& words, Joint joint, const Region& region) const {
        MarkedText text;
        text.text = before_;
        std::string wanted = before_;
        wanted.replace(region.range.begin, region.range.end - region.range.begin, region.words);
        return apply_edits(text, {{range, words, {}, 0, joint, false}}).text == wanted;
    }

    const std::string& before_;
    const std::string& after_;
    const Searchable searchable_;
    std::vector<TextEdit> edits_;
};

}  // namespace

std::optional<std::vector<WrittenEdit>> written_edits(const std::string& before, const std::string& after) {
    return EditWriter(before, after).run();
}

}  // namespace clausediff::detail::amending
