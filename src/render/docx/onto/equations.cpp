#include "render/docx/onto/equations.hpp"

#include <algorithm>
#include <utility>

namespace clausediff::detail::render::docx {
namespace {

class WholeEquations {
public:
    WholeEquations(std::vector<EditRange>& removed, std::vector<Addition>& added, const std::string& text)
        : removed_(removed), added_(added), text_(text) {}

    void settle(const Atom& equation) {
        const auto inside = [&](const Addition& one) {
            return one.place.at > equation.begin && one.place.at < equation.end;
        };
        const bool broken = std::any_of(added_.begin(), added_.end(), inside) ||
                            std::any_of(removed_.begin(), removed_.end(), [&](const EditRange& range) {
                                const bool meets = range.begin < equation.end && range.end > equation.begin;
                                return meets && (range.begin > equation.begin || range.end < equation.end);
                            });
        if (!broken) return;
        Addition replacement;
        replacement.place = {equation.end, false};
        replacement.run.op = Op::insert;
        replacement.run.text = result(equation);
        for (Addition& one : added_) {
            if (!inside(one)) continue;
            if (one.note.empty() && !one.is_split) one.run.text.clear();
            one.place = {equation.end, false};
        }
        std::erase_if(added_,
                      [](const Addition& one) { return one.note.empty() && !one.is_split && one.run.text.empty(); });
        const auto place = std::find_if(added_.begin(), added_.end(),
                                        [&](const Addition& one) { return one.place.at >= equation.end; });
        if (!replacement.run.text.empty()) added_.insert(place, std::move(replacement));
        remove(equation);
    }

private:
    // What the equation's letters become.
    [[nodiscard]] std::string result(const Atom& equation) const {
        std::string out;
        std::size_t at = equation.begin;
        auto range = removed_.begin();
        const auto keep_to = [&](std::size_t end) {
            while (at < end) {
                while (range != removed_.end() && range->end <= at) ++range;
                const bool gone = range != removed_.end() && range->begin <= at;
                const std::size_t next = range == removed_.end() ? end : gone ? range->end : range->begin;
                if (!gone) out.append(text_, at, std::min(end, next) - at);
                at = std::min(end, next);
            }
        };
        for (const Addition& one : added_) {
            if (one.place.at <= equation.begin || one.place.at >= equation.end || !one.note.empty()) continue;
            keep_to(one.place.at);
            out += one.run.text;
        }
        keep_to(equation.end);
        return out;
    }

    void remove(const Atom& equation) {
        EditRange whole{equation.begin, equation.end, 0};
        const auto meets = [&](const EditRange& range) {
            return range.begin <= equation.end && range.end >= equation.begin;
        };
        for (const EditRange& range : removed_) {
            if (!meets(range)) continue;
            whole = {std::min(whole.begin, range.begin), std::max(whole.end, range.end), 0};
        }
        std::erase_if(removed_, meets);
        removed_.insert(std::find_if(removed_.begin(), removed_.end(),
                                     [&](const EditRange& range) { return range.begin > whole.begin; }),
                        whole);
    }

    std::vector<EditRange>& removed_;
    std::vector<Addition>& added_;
    const std::string& text_;
};

}  // namespace

void make_whole(const Atom& equation, const std::string& text, std::vector<EditRange>& removed,
                std::vector<Addition>& added) {
    WholeEquations(removed, added, text).settle(equation);
}

}  // namespace clausediff::detail::render::docx
