// The HTML report, read back: balanced elements, both texts, links that lead somewhere, no markup out of documents.
#include "render/golden.hpp"
#include "render/html/escape.hpp"
#include "render/html/redline.hpp"
#include "render/sample.hpp"
#include "support/label.hpp"

#include "normalise/language.hpp"

#include <algorithm>
#include <map>
#include <random>
#include <set>
#include <vector>

using namespace clausediff;
using namespace clausediff::detail;

namespace {

struct Tag {
    std::string name;
    std::string text;  // all of it, "<a href=...>"
};

std::string decoded(std::string text) {
    const std::pair<const char*, const char*> entities[] = {
        {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&amp;", "&"}};
    for (const auto& [entity, character] : entities) {
        const std::string from = entity;
        for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + 1)) {
            text.replace(at, from.size(), character);
        }
    }
    return text;
}

std::string attribute(const std::string& tag, const std::string& name) {
    const std::size_t at = tag.find(" " + name + "=\"");
    if (at == std::string::npos) return {};
    const std::size_t start = at + name.size() + 3;
    return decoded(tag.substr(start, tag.find('"', start) - start));
}

// Walks over the elements of a page. REQUIRES: a page as the renderer writes them, with balanced elements.
class Reader {
public:
    explicit Reader(std::string html) : html_(std::move(html)) { read(); }

    std::vector<Tag> tags;                                // opening ones
    std::vector<std::vector<std::string>> before, after;  // of each redline ("x" or the whole) the texts of its parts
    std::size_t before_marks = 0, after_marks = 0;        // footnote marks that each text shows

private:
    void read() {
        std::vector<Tag> open;
        for (std::size_t at = 0; at < html_.size();) {
            if (html_[at] != '<') {
                const std::size_t end = std::min(html_.find('<', at), html_.size());
                take(decoded(html_.substr(at, end - at)), open);
                at = end;
                continue;
            }
            const std::size_t end = html_.find('>', at);
            REQUIRE(end != std::string::npos);
            std::string text = html_.substr(at, end + 1 - at);
            at = end + 1;
            if (text[1] == '/') {
                const std::string name = text.substr(2, text.size() - 3);
                REQUIRE_FALSE(open.empty());
                REQUIRE(open.back().name == name);
                open.pop_back();
                continue;
            }
            const Tag tag{text.substr(1, text.find_first_of(" >") - 1), text};
            tags.push_back(tag);
            if (tag.name == "sup") count_mark(tag, open);
            if (attribute(text, "class") == "x") before.emplace_back(), after.emplace_back();
            if (attribute(text, "class") == "p") {
                if (before.empty()) before.emplace_back(), after.emplace_back();
                before.back().emplace_back(), after.back().emplace_back();
            }
            if (name_is_void(tag.name)) continue;
            open.push_back(tag);
        }
        CHECK(open.empty());
    }

    void count_mark(const Tag& tag, const std::vector<Tag>& open) {
        const auto inside = [&](const char* element) {
            return std::any_of(open.begin(), open.end(), [&](const Tag& outer) { return outer.name == element; });
        };
        if (attribute(tag.text, "class") != "c" && !inside("ins")) ++before_marks;
        if (attribute(tag.text, "class") != "o" && !inside("del")) ++after_marks;
    }

    static bool name_is_void(const std::string& name) { return name == "br" || name == "meta" || name[0] == '!'; }

    void take(const std::string& text, const std::vector<Tag>& open) {
        bool in_text = false, inserted = false, removed = false, in_part = false;
        for (const Tag& tag : open) {
            in_part = in_part || attribute(tag.text, "class") == "p";
            in_text = in_text || attribute(tag.text, "class") == "t";
            if (tag.name == "sup") return;
            inserted = inserted || tag.name == "ins";
            removed = removed || tag.name == "del";
        }
        if (!in_text || !in_part) return;
        if (!inserted) before.back().back() += text;
        if (!removed) after.back().back() += text;
    }

    std::string html_;
};

std::string joined(const std::vector<std::string>& parts, const std::string& between) {
    std::string out;
    for (std::size_t i = 0; i < parts.size(); ++i) out += (i == 0 ? "" : between) + parts[i];
    return out;
}

std::string joined_text(const ClauseView& clauses) {
    std::vector<std::string> texts;
    for (const Clause& clause : clauses) texts.push_back(clause.text);
    return joined(texts, "\n");
}

std::string fragment(const Comparison& comparison) {
    HtmlOptions options;
    options.fragment = true;
    return render_html(comparison, options);
}

void check_both_texts(const Comparison& comparison, const ClauseChange& change, const std::vector<std::string>& before,
                      const std::vector<std::string>& after) {
    CHECK(joined(before, change.before.size() > 1 ? "\n" : "") == joined_text(comparison.before_clauses(change)));
    CHECK(joined(after, change.after.size() > 1 ? "\n" : "") == joined_text(comparison.after_clauses(change)));
}

void check_places(const Comparison& comparison) {
    std::map<std::string, int> places;
    std::set<std::string> links;
    for (const Tag& tag : Reader(fragment(comparison)).tags) {
        if (const std::string id = attribute(tag.text, "id"); !id.empty()) ++places[id];
        if (const std::string link = attribute(tag.text, "href"); !link.empty()) links.insert(link.substr(1));
    }
    for (const auto& [id, times] : places) {
        INFO(id);
        CHECK(times == 1);
    }
    for (const ClauseChange& change : comparison.changes) {
        for (const Clause& clause : comparison.after_clauses(change)) CHECK(places.count(clause.label) == 1);
        for (const Clause& clause : comparison.before_clauses(change)) {
            const bool same =
                change.after.size() == 1 && comparison.after_clauses(change).front().label == clause.label;
            CHECK(places.count(same ? clause.label : "before-" + clause.label) == 1);
        }
        if (change.move) CHECK(places.count("was-" + comparison.before_clauses(change).front().label) == 1);
    }
    for (const std::string& link : links) {
        INFO(link);
        CHECK(places.count(link) == 1);
    }
}

}  // namespace

TEST_CASE("the HTML of a comparison", "[render]") {
    golden::check("report_fragment.html", fragment(sample::comparison()));
}

TEST_CASE("the page without insertions is the before text, without deletions the after text", "[render]") {
    const Comparison comparison = sample::comparison();
    const Reader page(fragment(comparison));
    REQUIRE(page.before.size() == comparison.changes.size());
    for (std::size_t i = 0; i < comparison.changes.size(); ++i) {
        check_both_texts(comparison, comparison.changes[i], page.before[i], page.after[i]);
    }
}

TEST_CASE("random edits, splits and merges can be read back", "[render]") {
    std::mt19937 random(20361123);
    const auto up_to = [&](unsigned most) { return static_cast<unsigned>(random() % (most + 1)); };
    const char* const words[] = {"lamps ", "& ", "<b>", "the \"tides\"", " ", "é, ", "1, ", "Recalls ", "also "};
    for (int round = 0; round < 5'000; ++round) {
        ClauseChange change;
        const Op many = up_to(1) == 0 ? Op::remove : Op::insert;
        std::string before, after;
        for (unsigned i = 0; i <= up_to(6); ++i) {
            const Op op = static_cast<Op>((i + up_to(1)) % 3);
            if (!change.segments.empty() && change.segments.back().op == op) continue;
            std::string text;
            for (unsigned k = 0; k <= up_to(4); ++k) text += words[up_to(8)];
            if (op == many && up_to(2) == 0) text += "\n", text += words[up_to(8)];
            if (op != Op::insert) before += text;
            if (op != Op::remove) after += text;
            change.segments.push_back({op, text});
        }
        Resolution old_text, new_text;
        const auto clauses = [&](const std::string& text, std::vector<Clause>& side,
                                 std::vector<std::size_t>& indices) {
            for (std::size_t at = 0;;) {
                Clause clause;
                clause.label = "OP" + std::to_string(side.size() + 1);
                clause.id = test::id_of(clause.label);
                clause.level = 1;
                const std::size_t end = std::min(text.find('\n', at), text.size());
                clause.text = text.substr(at, end - at);
                std::size_t offset = up_to(static_cast<unsigned>(clause.text.size()));
                while (offset < clause.text.size() && (clause.text[offset] & 0xC0) == 0x80) ++offset;
                clause.marks = {{offset, "7"}};
                indices.push_back(side.size());
                side.push_back(clause);
                if (end == text.size()) return;
                at = end + 1;
            }
        };
        clauses(before, old_text.clauses, change.before);
        clauses(after, new_text.clauses, change.after);
        Comparison comparison;
        comparison.before = std::make_shared<const Resolution>(std::move(old_text));
        comparison.after = std::make_shared<const Resolution>(std::move(new_text));
        std::string html;
        render::html::append_redline(html, comparison, change);
        INFO(html);
        const Reader redline(html);
        check_both_texts(comparison, change, redline.before.back(), redline.after.back());
        // Each text has its own marks: those outside the words and marks of the other.
        CHECK(redline.before_marks == change.before.size());
        CHECK(redline.after_marks == change.after.size());
    }
}

TEST_CASE("every clause has one place, and every link leads to one", "[render]") {
    check_places(sample::comparison());
    // A clause that moved away from the beginning of the text.
    std::vector<sample::Change> changes = {sample::change(ChangeKind::unchanged, "OP2", "OP1", {}),
                                           sample::change(ChangeKind::unchanged, "OP1", "OP2", {})};
    changes[1].change.move.emplace();
    check_places(sample::comparison_of(std::move(changes)));
}

TEST_CASE("text never becomes markup", "[render]") {
    using render::html::css_string;
    using render::html::escaped;
    CHECK(escaped("<script>alert('&amp;')</script>") == "&lt;script&gt;alert(&#39;&amp;amp;&#39;)&lt;/script&gt;");
    CHECK(escaped("say \"so\"") == "say &quot;so&quot;");
    CHECK(escaped("a\tb\nc") == "a b c");
    CHECK(escaped(std::string("nul\0bell\a", 9)) == "nul^@bell^G");
    CHECK(escaped("\xE2\x80\xAEturned") == "\xEF\xBF\xBDturned");  // a bidirectional override
    CHECK(escaped("\xFF\x41") == "\xEF\xBF\xBD\x41");
    CHECK(escaped("caf\xC3\xA9") == "caf\xC3\xA9");
    CHECK(css_string("\"} </style>\\") == "\"\\22 } \\3c /style\\3e \\5c \"");
}

TEST_CASE("a page refers to nothing, and its title is text", "[render]") {
    HtmlOptions options;
    options.title = "</title><script>alert(1)</script>";
    Metadata head;
    head.symbol = "\"</style><script>";
    const Comparison comparison = sample::with_head(sample::comparison(), head);
    const std::string page = render_html(comparison, options);
    CHECK(page.find("<title>&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;</title>") != std::string::npos);
    CHECK(page.find("default-src 'none'") != std::string::npos);
    CHECK(page.find("http:") == std::string::npos);
    CHECK(page.find("https:") == std::string::npos);
    CHECK(page.find("src=\"") == std::string::npos);
    std::size_t scripts = 0;
    for (std::size_t at = page.find("<script"); at != std::string::npos; at = page.find("<script", at + 1)) ++scripts;
    CHECK(scripts == 1);
}

TEST_CASE("the page speaks English, in the direction of the text", "[render]") {
    Comparison comparison = sample::comparison();
    CHECK(fragment(comparison).find("lang=\"en\" dir=\"ltr\"") != std::string::npos);
    Metadata head;
    head.language = "ar";
    comparison = sample::with_head(std::move(comparison), head);
    CHECK(fragment(comparison).find("lang=\"en\" dir=\"rtl\"") != std::string::npos);
    CHECK(fragment(comparison).find("lang=\"ar\" dir=\"rtl\"") != std::string::npos);
}

TEST_CASE("a filter shows fewer clauses, and counts alone none", "[render]") {
    HtmlOptions options;
    options.fragment = true;
    options.filter.kinds = {ChangeAspect::added};
    const Comparison comparison = sample::comparison();
    const auto articles = [&] {
        std::size_t count = 0;
        for (const Tag& tag : Reader(render_html(comparison, options)).tags) count += tag.name == "article" ? 1 : 0;
        return count;
    };
    CHECK(articles() == static_cast<std::size_t>(
                            std::count_if(comparison.changes.begin(), comparison.changes.end(),
                                          [&](const ClauseChange& change) { return options.filter.shows(change); })));
    options.stat = true;
    CHECK(articles() == 0);
}
