#include "normalise/detect.hpp"

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "normalise/amendment.hpp"
#include "normalise/language.hpp"
#include "normalise/word_list.hpp"
#include "normalise/words.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace clausediff::detail {
namespace {

// Folded, without points and lengthening strokes. Enacting lines without their comma.
constexpr std::string_view kEnglishBodies[] = {
    "the general assembly",     "the security council",    "the economic and social council",
    "the human rights council", "the trusteeship council", "the conference of the parties",
};
constexpr std::string_view kFrenchBodies[] = {"l'assemblée générale", "le conseil de sécurité",
                                              "le conseil économique et social", "le conseil des droits de l'homme"};
constexpr std::string_view kSpanishBodies[] = {"la asamblea general", "el consejo de seguridad",
                                               "el consejo económico y social", "el consejo de derechos humanos"};
constexpr std::string_view kRussianBodies[] = {"генеральная ассамблея", "совет безопасности",
                                               "экономический и социальный совет", "совет по правам человека"};
constexpr std::string_view kChineseBodies[] = {"大会", "安全理事会", "经济及社会理事会", "人权理事会"};
constexpr std::string_view kArabicBodies[] = {"إن الجمعية العامة", "إن مجلس الأمن", "إن المجلس الاقتصادي والاجتماعي",
                                              "إن مجلس حقوق الإنسان"};

// Words that every text of the language has many of, and the other two have not.
constexpr std::string_view kEnglishWords[] = {"the", "of",   "and", "to",   "for", "that", "by",    "with", "as",
                                              "its", "this", "be",  "from", "at",  "all",  "which", "in"};
constexpr std::string_view kFrenchWords[] = {"le", "les", "des", "et",  "du",  "dans", "pour", "que", "qui",
                                             "au", "aux", "sur", "par", "une", "est",  "sa",   "ses", "leur"};
constexpr std::string_view kSpanishWords[] = {"el", "los", "las", "y",   "del",  "para", "por",   "con",  "una",
                                              "al", "su",  "sus", "que", "como", "se",   "sobre", "entre"};

struct Facts {
    std::string_view code;
    std::string_view name;
    WordList bodies;
    WordList words;
};

const std::array<Facts, 6>& facts() {
    static const std::array<Facts, 6> all = {{{"en", "English", kEnglishBodies, kEnglishWords},
                                              {"fr", "French", kFrenchBodies, kFrenchWords},
                                              {"es", "Spanish", kSpanishBodies, kSpanishWords},
                                              {"ru", "Russian", kRussianBodies, {}},
                                              {"zh", "Chinese", kChineseBodies, {}},
                                              {"ar", "Arabic", kArabicBodies, {}}}};
    return all;
}

constexpr std::size_t kEnactingBytes = 200;

// Points over and under Arabic letters, and the stroke that makes words longer, are written or not.
bool is_arabic_point(char32_t c) {
    return (c >= 0x064B && c <= 0x0652) || c == 0x0670 || c == 0x0640;
}

// The line as the lists above have it: folded, without the sign that ends it.
std::string enacting_key(std::string_view text) {
    const std::string folded = unicode::fold(text);
    std::string key;
    std::size_t end = 0;  // after its last letter
    for (std::size_t i = 0; i < folded.size();) {
        const std::size_t start = i;
        const char32_t c = unicode::next(folded, i);
        if (is_arabic_point(c)) continue;
        key.append(folded, start, i - start);
        if (unicode::is_letter(c)) end = key.size();
    }
    key.resize(end);
    const std::size_t first = std::min(key.find_first_not_of(" \t"), key.size());
    return key.substr(first);
}

std::string_view by_enacting_line(const SourceText& source) {
    for (const SourceParagraph& paragraph : source.paragraphs) {
        if (paragraph.role != Role::body || paragraph.text.size() > kEnactingBytes) continue;
        const std::string key = enacting_key(paragraph.text);
        for (const Facts& language : facts()) {
            if (language.bodies.has(key)) return language.code;
        }
    }
    return {};
}

// Paragraphs of the text itself: lines of the cover are short. A text of short lines alone is read whole.
std::vector<std::string_view> running_text(const SourceText& source) {
    constexpr std::size_t kShortest = 60;  // bytes
    std::vector<std::string_view> all;
    std::vector<std::string_view> text;
    for (const SourceParagraph& paragraph : source.paragraphs) {
        if (paragraph.role != Role::body) continue;
        all.push_back(paragraph.text);
        if (paragraph.text.size() >= kShortest) text.push_back(paragraph.text);
    }
    return text.empty() ? all : text;
}

// An amendment to a draft may be one instruction, too short to be recognized by its words. The line that says what it
// amends may be broken anywhere.
std::string_view by_amendment_line(const SourceText& source) {
    constexpr std::size_t kHeadParagraphs = 30;
    const Language& english = language("en");
    std::string head;
    std::size_t paragraphs = 0;
    for (const SourceParagraph& paragraph : source.paragraphs) {
        if (paragraph.role != Role::body || paragraph.text.size() > kEnactingBytes * 4) continue;
        head += to_lower(paragraph.text) + ' ';
        if (++paragraphs == kHeadParagraphs) break;
    }
    for (const std::string_view phrase : english.heads.amendment_phrases) {
        for (std::size_t at = head.find(phrase); at != std::string::npos; at = head.find(phrase, at + 1)) {
            const std::string_view rest = std::string_view(head).substr(at + phrase.size());
            if (goes_on_with(rest, english.heads.draft_phrases, english)) return "en";
            if (goes_on_with(rest, english.heads.amended_amendments, english)) return "en";
        }
    }
    return {};
}

constexpr std::size_t kSample = 20'000;  // bytes that are looked at: what a language is shows soon

// What the letters tell: a code, "" for Latin ones, "?" for those of no official language.
std::string_view by_script(const std::vector<std::string_view>& text) {
    std::size_t latin = 0, cyrillic = 0, arabic = 0, han = 0, others = 0;
    std::size_t read = 0;
    for (const std::string_view paragraph : text) {
        for (std::size_t i = 0; i < paragraph.size() && read < kSample; ++read) {
            const char32_t c = unicode::next(paragraph, i);
            if (!unicode::is_letter(c)) continue;
            const bool is_kana = c >= 0x3040 && c <= 0x30FF;  // Japanese has Chinese characters too
            others += is_kana ? 8 : 0;
            const bool is_han = (c >= 0x3400 && c <= 0x9FFF) || (c >= 0x20000 && c <= 0x3FFFF);
            const bool is_arabic =
                (c >= 0x0600 && c <= 0x06FF) || (c >= 0xFB50 && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC);
            ++(c < 0x0250 || (c >= 0x1E00 && c < 0x1F00) ? latin
               : c >= 0x0400 && c < 0x0530               ? cyrillic
               : is_arabic                               ? arabic
               : is_han                                  ? han
                                                         : others);
        }
    }
    han *= 3;  // a character is a syllable, and names and symbols stand in Latin letters
    const std::size_t most = std::max({latin, cyrillic, arabic, han, others});
    if (most == latin) return {};
    return most == cyrillic ? "ru" : most == arabic ? "ar" : most == han ? "zh" : "?";
}

std::string_view by_words(const std::vector<std::string_view>& text) {
    constexpr std::size_t kTooFew = 20;       // words that tell nothing
    constexpr std::size_t kCommonShare = 10;  // of so many words one at least is among the commonest of its language
    constexpr std::size_t kWords = 4'000;
    std::array<std::size_t, 3> hits{};
    std::size_t words = 0;
    for (const std::string_view paragraph : text) {
        const std::string folded = unicode::fold(paragraph);
        std::size_t at = 0;
        for (std::string_view word = next_word(folded, at); !word.empty() && words < kWords;
             word = next_word(folded, at)) {
            ++words;
            for (std::size_t i = 0; i < hits.size(); ++i) hits[i] += facts()[i].words.has(word) ? 1 : 0;
        }
    }
    const std::size_t best = static_cast<std::size_t>(std::max_element(hits.begin(), hits.end()) - hits.begin());
    if (words < kTooFew) return hits[best] > hits[0] + 1 ? facts()[best].code : "en";
    return hits[best] * kCommonShare >= words ? facts()[best].code : "";
}

}  // namespace

std::string_view detect_language(const SourceText& source) {
    if (const std::string_view code = by_enacting_line(source); !code.empty()) return code;
    const std::vector<std::string_view> text = running_text(source);
    const std::string_view code = by_script(text);
    if (code == "?") return {};
    if (!code.empty()) return code;
    const std::string_view common = by_words(text);
    return common.empty() ? by_amendment_line(source) : common;
}

std::string_view language_name(std::string_view code) {
    for (const Facts& language : facts()) {
        if (language.code == code) return language.name;
    }
    return {};
}

}  // namespace clausediff::detail
