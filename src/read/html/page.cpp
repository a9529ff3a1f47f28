#include "read/html/page.hpp"

#include "read/helper/protocol.hpp"

#include <algorithm>

namespace clausediff::detail::html {
namespace {

// The first field of a line; the line becomes the rest.
std::string_view take_field(std::string_view& line) {
    const std::size_t end = line.find(' ');
    const std::string_view field = line.substr(0, end);
    line.remove_prefix(end == std::string_view::npos ? line.size() : end + 1);
    return field;
}

class Builder {
public:
    explicit Builder(Budget& budget) : budget_(budget) {}
    ~Builder() {
        while (open_ != nullptr) close();
    }
    Builder(const Builder&) = delete;
    Builder& operator=(const Builder&) = delete;

    // False if the line breaks the rules or passes a limit.
    bool take(std::string_view line) {
        const std::string_view what = take_field(line);
        if (ended_) return false;
        if (what == "text") return add_text(line);
        if (what == "newline") return add_text("\n");
        if (what == "open") return open(line);
        if (what == "close") return close();
        if (what == "attribute") return add_attribute(line);
        return what == "end" && end();
    }

    [[nodiscard]] bool ended() const { return ended_; }
    Page release() { return std::move(page_); }

private:
    Node* add() {
        Node* const node = &page_.nodes.emplace_back();
        node->parent = open_;
        if (open_ == nullptr) return node;
        (open_->last_child == nullptr ? open_->first_child : open_->last_child->next) = node;
        open_->last_child = node;
        return node;
    }

    bool open(std::string_view name) {
        const bool second_root = open_ == nullptr && !page_.nodes.empty();
        if (name.empty() || second_root || !budget_.take_elements()) return false;
        open_ = add();
        open_->name = name;
        return budget_.enter();
    }

    bool close() {
        if (open_ == nullptr) return false;
        budget_.leave();
        open_ = open_->parent;
        return true;
    }

    bool add_text(std::string_view text) {
        if (open_ == nullptr || !budget_.take_elements()) return false;
        add()->text = text;
        return true;
    }

    bool add_attribute(std::string_view line) {
        const std::string_view name = take_field(line);
        const bool known = std::find(std::begin(helper::kAttributes), std::end(helper::kAttributes), name) !=
                           std::end(helper::kAttributes);
        if (open_ == nullptr || !known || open_->attribute(name)) return false;
        open_->attributes.emplace_back(name, line);
        return true;
    }

    bool end() { return ended_ = open_ == nullptr && !page_.nodes.empty(); }

    Budget& budget_;
    Page page_;
    Node* open_ = nullptr;  // the innermost element that is open
    bool ended_ = false;
};

Error error_of(std::string_view what, const std::string& path, Budget& budget) {
    if (what == "nesting" || what == "elements") {
        // The helper has counted to the budget's own limit.
        while (what == "nesting" ? budget.enter() : budget.take_elements()) {
        }
        return budget.error();
    }
    if (what == "attributes") {
        return {ErrorCode::too_large, path, 0,
                "a web page with thousands of attributes in one element; save it as text"};
    }
    if (what == "memory") {
        return {ErrorCode::too_large, path, 0,
                "a web page that takes much more memory than its size lets expect, as elements of it are not closed; "
                "save it as text"};
    }
    return {ErrorCode::unreadable, path, 0, "a web page that cannot be parsed; save it as text"};
}

}  // namespace

std::optional<std::string_view> Node::attribute(std::string_view wanted) const {
    for (const auto& [attribute_name, value] : attributes) {
        if (attribute_name == wanted) return value;
    }
    return std::nullopt;
}

Result<Page> parse_page(std::string_view answer, const std::string& path, Budget& budget) {
    constexpr std::string_view kError = "error ";
    Builder builder(budget);
    while (!answer.empty()) {
        const std::size_t end = answer.find('\n');
        if (end == std::string_view::npos) break;
        const std::string_view line = answer.substr(0, end);
        if (line.starts_with(kError) && !builder.ended()) return error_of(line.substr(kError.size()), path, budget);
        if (!builder.take(line)) break;
        answer.remove_prefix(end + 1);
    }
    if (budget.exhausted()) return budget.error();
    if (!builder.ended() || !answer.empty()) return error_of({}, path, budget);
    return builder.release();
}

}  // namespace clausediff::detail::html
