#include "read/budget.hpp"

#include "base/mebibytes.hpp"

#include <fmt/format.h>

#include <utility>

namespace clausediff::detail {

bool Budget::refuse(std::string message) {
    if (!error_) error_ = Error{ErrorCode::too_large, path_, 0, std::move(message)};
    return false;
}

bool Budget::take(std::size_t& taken, std::size_t count, std::size_t limit, const char* what) {
    if (error_) return false;
    if (count > limit - taken) return refuse(fmt::format("more than {} {}", limit, what));
    taken += count;
    return true;
}

bool Budget::take_paragraph() {
    return take(paragraphs_, 1, limits_.paragraphs, "paragraphs");
}

bool Budget::take_text(std::size_t bytes) {
    if (error_) return false;
    if (bytes > limits_.text_bytes - text_) {
        return refuse(fmt::format("more than {} of text, the limit of one file", mebibytes(limits_.text_bytes)));
    }
    text_ += bytes;
    return true;
}

bool Budget::take_elements(std::size_t count) {
    return take(elements_, count, limits_.elements, "elements or words of a page");
}

bool Budget::take_steps(std::size_t count) {
    return take(steps_, count, limits_.steps, "steps to read it: a file made to take long");
}

bool Budget::enter() {
    ++depth_;
    if (error_) return false;
    if (depth_ <= limits_.nesting) return true;
    return refuse(fmt::format("elements stand in one another more than {} deep", limits_.nesting));
}

}  // namespace clausediff::detail
