#include "parse_helper/formats.hpp"
#include "parse_helper/output.hpp"
#include "read/helper/protocol.hpp"

#include <gumbo.h>

#include <unistd.h>

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <string_view>

namespace clausediff::detail::parse_helper {
namespace {

// gumbo-parser does not look whether it gets the memory that it asks for, and a small page may ask for much: elements
// of formatting that are not closed are opened anew in each paragraph. At the limit the answer is given and the process
// ends.
class Memory {
public:
    Memory(std::size_t limit, Output& out) : limit_(limit), out_(out) {}

    void* get(std::size_t size) {
        held_ += size;
        void* const block = held_ <= limit_ ? std::malloc(kHead + size) : nullptr;
        if (block == nullptr) _exit(out_.error("memory") ? 0 : helper::kBrokenOff);
        std::memcpy(block, &size, sizeof size);
        return static_cast<char*>(block) + kHead;
    }

    void give_back(void* bytes) {
        if (bytes == nullptr) return;
        void* const block = static_cast<char*>(bytes) - kHead;
        std::size_t size = 0;
        std::memcpy(&size, block, sizeof size);
        held_ -= size;
        std::free(block);
    }

private:
    static constexpr std::size_t kHead = alignof(std::max_align_t);  // of each block, for its size

    std::size_t limit_;
    std::size_t held_ = 0;
    Output& out_;
};

// Elements that have no content, or that the next of their kind ends.
constexpr std::string_view kAlone[] = {"area", "base", "br",    "col",    "embed", "hr",    "img", "input",
                                       "link", "meta", "param", "source", "track", "wbr",   "li",  "p",
                                       "dd",   "dt",   "tr",    "td",     "th",    "option"};

bool is_alone(std::string_view tag) {
    constexpr std::size_t kLongest = 6;
    std::string name;
    for (const char c : tag.substr(0, kLongest + 1)) {
        const bool capital = c >= 'A' && c <= 'Z';
        if (!capital && (c < 'a' || c > 'z')) break;
        name += static_cast<char>(capital ? c - 'A' + 'a' : c);
    }
    return std::find(std::begin(kAlone), std::end(kAlone), name) != std::end(kAlone);
}

// How many elements may be open at a time: end tags are missing from many pages, so it is an upper bound. gumbo-parser
// looks through all of them again and again, and has no limit of its own.
std::size_t most_open(std::string_view page) {
    std::size_t open = 0, most = 0;
    for (std::size_t at = page.find('<'); at != std::string_view::npos; at = page.find('<', at + 1)) {
        const std::string_view tag = page.substr(at + 1);
        if (tag.empty() || tag.front() == '!') continue;
        if (tag.front() == '/') {
            open -= open > 0 ? 1 : 0;
        } else if (!is_alone(tag)) {
            most = std::max(most, ++open);
        }
    }
    return most;
}

bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '/';
}

// How many attributes the tag has that begins at byte `at`, after its "<"; moves `at` to its end.
std::size_t count_attributes(std::string_view page, std::size_t& at) {
    std::size_t count = 0;
    for (char quote = 0; at < page.size(); ++at) {
        const char c = page[at];
        if (quote != 0) {
            if (c == quote) quote = 0;
        } else if ((c == '"' || c == '\'') && page[at - 1] == '=') {
            quote = c;
        } else if (c == '>') {
            break;
        } else if (!is_space(c) && is_space(page[at - 1])) {
            ++count;
        }
    }
    return count;
}

// What is in scripts and style sheets is no markup, and may be long; where it begins, returns where it ends.
std::size_t after_program(std::string_view page, std::size_t at) {
    for (const std::string_view name : {"script", "style"}) {
        if (!page.substr(at).starts_with(name)) continue;
        return page.find("</", page.find('>', at));  // of npos, npos
    }
    return at;
}

// How often an attribute is compared with another: gumbo-parser holds each against all before it in the tag.
std::size_t comparisons_of_attributes(std::string_view page) {
    std::size_t comparisons = 0;
    for (std::size_t at = page.find('<'); at != std::string_view::npos; at = page.find('<', at)) {
        ++at;
        if (at < page.size() && page[at] == '!') continue;
        if (const std::size_t end = after_program(page, at); end != at) {
            at = end;
            continue;
        }
        const std::size_t count = count_attributes(page, at);
        comparisons += count * count / 2;
    }
    return comparisons;
}

std::string_view name_of(const GumboNode* node) {
    const GumboTag tag = node->v.element.tag;
    return tag == GUMBO_TAG_UNKNOWN ? "unknown" : gumbo_normalized_tagname(tag);
}

bool is_text(const GumboNode* node) {
    return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA;
}

bool is_shown(const GumboNode* node) {
    if (node->type != GUMBO_NODE_ELEMENT) return false;
    return std::find(std::begin(helper::kSilent), std::end(helper::kSilent), name_of(node)) ==
           std::end(helper::kSilent);
}

// Writes the tree, from element to element without recursion, as its depth is the page's to choose.
class Writer {
public:
    Writer(std::size_t elements, std::size_t nesting, Output& out)
        : elements_(elements), nesting_(nesting), out_(out) {}

    // The limit that was passed, "" if the tree is written.
    std::string_view write(const GumboNode* root) {
        std::size_t depth = 0;  // elements that are open
        for (const GumboNode* node = root; node != nullptr && !out_.failed();) {
            const GumboNode* next = nullptr;
            if (is_text(node)) {
                write_text(node->v.text.text);
            } else if (is_shown(node)) {
                if (++count_ > elements_) return "elements";
                if (++depth > nesting_) return "nesting";
                open(node);
                next = child(node, 0);
                if (next == nullptr) close(depth);
            }
            while (next == nullptr && node != root) {
                next = child(node->parent, node->index_within_parent + 1);
                if (next != nullptr) break;
                node = node->parent;
                close(depth);
            }
            node = next;
        }
        return {};
    }

private:
    static const GumboNode* child(const GumboNode* node, std::size_t index) {
        const GumboVector& children = node->v.element.children;
        return index < children.length ? static_cast<const GumboNode*>(children.data[index]) : nullptr;
    }

    void open(const GumboNode* node) {
        out_.text("open ").text(name_of(node)).end_line();
        for (const std::string_view name : helper::kAttributes) {
            const GumboAttribute* found = gumbo_get_attribute(&node->v.element.attributes, name.data());
            if (found == nullptr) continue;
            std::string value = found->value;
            std::replace(value.begin(), value.end(), '\n', ' ');
            out_.text("attribute ").text(name).text(" ").text(value).end_line();
        }
    }

    void close(std::size_t& depth) {
        --depth;
        out_.text("close").end_line();
    }

    void write_text(std::string_view text) {
        for (;;) {
            const std::size_t end = text.find('\n');
            const std::string_view piece = text.substr(0, end);
            if (!piece.empty()) out_.text("text ").text(piece).end_line();
            if (end == std::string_view::npos) return;
            out_.text("newline").end_line();
            text.remove_prefix(end + 1);
        }
    }

    std::size_t elements_, nesting_;
    std::size_t count_ = 0;
    Output& out_;
};

}  // namespace

int parse_html(std::span<const std::size_t> limits, const std::string& bytes) {
    const std::size_t elements = limits[0], nesting = limits[1], most_memory = limits[2], output = limits[3];
    Output out(STDOUT_FILENO, output);
    constexpr std::size_t kMostOpen = 10'000;
    constexpr std::size_t kMostComparisons = 64'000'000;
    if (most_open(bytes) > kMostOpen) return out.error("nesting") ? 0 : helper::kBrokenOff;
    if (comparisons_of_attributes(bytes) > kMostComparisons) return out.error("attributes") ? 0 : helper::kBrokenOff;
    Memory memory(most_memory, out);
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    options.userdata = &memory;
    options.allocator = [](void* userdata, std::size_t size) { return static_cast<Memory*>(userdata)->get(size); };
    options.deallocator = [](void* userdata, void* block) { static_cast<Memory*>(userdata)->give_back(block); };
    const GumboOutput* const page = gumbo_parse_with_options(&options, bytes.data(), bytes.size());
    if (const std::string_view limit = Writer(elements, nesting, out).write(page->root); !limit.empty()) {
        return out.error(limit) ? 0 : helper::kBrokenOff;
    }
    out.text("end").end_line();
    if (out.finish()) return 0;
    return out.over_limit() ? helper::kOverOutput : helper::kBrokenOff;
}

}  // namespace clausediff::detail::parse_helper
