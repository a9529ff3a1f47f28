// The one place where a ClauseId becomes a label. Nothing reads a label back.
#include <clausediff/resolution.hpp>

#include "base/number_format.hpp"
#include "normalise/labels.hpp"

namespace clausediff {

using namespace detail;
namespace {

// "B." of a clause in part B, "" without parts.
std::string part_of(const ClauseId& id) {
    return id.part == 0 ? std::string() : letters_of_part(id.part) + ".";
}

// "II.", "S2.", "" where numbers have not started anew.
std::string scope_of(const ClauseId& id) {
    if (!id.scope.empty()) return id.scope + ".";
    return id.run > 1 ? "S" + std::to_string(id.run) + "." : std::string();
}

std::string repeat_of(int repeat) {
    return repeat > 1 ? "~" + std::to_string(repeat) : std::string();
}

std::string number_of(const ClauseId& id) {
    return id.number ? std::to_string(*id.number) + id.suffix : std::string();
}

std::string annex_of(const ClauseId& id) {
    return id.annex == ClauseId::kInBody ? "D" : "A" + std::to_string(id.annex);
}

std::string paragraph_of(const ClauseId& id) {
    switch (id.section) {
        case Section::preambular:
            return scope_of(id) + "PP" + number_of(id);
        case Section::operative:
            return scope_of(id) + "OP" + number_of(id) + (id.further > 0 ? "." + std::to_string(id.further) : "");
        case Section::annex:
            return annex_of(id) + "." + scope_of(id) + number_of(id) +
                   (id.further > 0 ? (id.number ? ".p" : "p") + std::to_string(id.further) : "");
    }
    return {};
}

std::string path_of(const ClauseId& id) {
    std::string out;
    for (const SubNumber& number : id.path) {
        switch (number.counting) {
            case Counting::letters:
                out += "(" + format_number(number.value, "lowerLetter") + ")";
                break;
            case Counting::roman:
                out += "(" + format_number(number.value, "lowerRoman") + ")";
                break;
            case Counting::digits:
                out += "(" + std::to_string(number.value) + ")";
                break;
            case Counting::bullets:
                out += "[" + std::to_string(number.value) + "]";
                break;
        }
    }
    return out;
}

// The label without the repeats of the whole clause; `closing` is what closing lines are called.
std::string label_of(const ClauseId& id, const char* closing) {
    switch (id.kind) {
        case ClauseKind::enacting:
            return part_of(id) + "PP0";
        case ClauseKind::annex_heading:
            return part_of(id) + annex_of(id);
        case ClauseKind::heading:
            return "H" + number_of(id);
        case ClauseKind::table_row:
            return "T" + number_of(id);
        case ClauseKind::closing:
            return part_of(id) + closing + number_of(id);
        case ClauseKind::paragraph:
            break;
    }
    return part_of(id) + paragraph_of(id) + repeat_of(id.paragraph_repeat) + path_of(id);
}

}  // namespace

std::string to_label(const ClauseId& id) {
    return label_of(id, "END") + repeat_of(id.repeat);
}

std::string to_words(const ClauseId& id) {
    return label_of(id, "closing line ") + repeat_of(id.repeat);
}

}  // namespace clausediff
