// Annexes that go, that are replaced as a whole, and that come.
#include "amend/words.hpp"
#include "amend/written_text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace clausediff::detail::amending {
namespace {

class AnnexWriter {
public:
    AnnexWriter(const Comparison& comparison, const LinkedBlocks& blocks, const PlaceWriter& places)
        : before_(*comparison.before), after_(*comparison.after), blocks_(blocks), places_(places) {}

    std::vector<std::string> run() {
        for (const Block& annex : blocks_.annexes_before) {
            if (annex.other == kNone) {
                out_.push_back("Delete " + name_of(annex) + ".");
            } else if (annex.whole) {
                const Block& now = blocks_.annexes_after[annex.other];
                out_.push_back("Replace " + name_of(annex) + " with the following text:\n" +
                               text_of_clauses(after_, now.first, now.last, true));
            }
        }
        for (std::size_t a = 0; a < blocks_.annexes_after.size();) {
            std::size_t end = a;
            while (end < blocks_.annexes_after.size() && blocks_.annexes_after[end].other == kNone) ++end;
            if (end > a) insert(a, end);
            a = std::max(end, a + 1);
        }
        return std::move(out_);
    }

private:
    [[nodiscard]] std::string name_of(const Block& annex) const {
        return places_.of_annex(before_.clauses[annex.first].id.annex);
    }

    // Those of the after text from `begin` to before `end` stand together.
    void insert(std::size_t begin, std::size_t end) {
        const Words& words = words_of("en");
        const std::size_t count = end - begin;
        const std::string what = count == 1 ? "a new annex, reading"
                                 : count <= words.counts.size()
                                     ? fmt::format("{} new annexes, reading", words.counts[count - 1])
                                     : "the following annexes";
        std::string text;
        for (std::size_t a = begin; a < end; ++a) {
            const Block& annex = blocks_.annexes_after[a];
            text += text_of_clauses(after_, annex.first, annex.last, true);
        }
        const std::string where = place_of(begin);
        out_.push_back(where + (where.empty() ? "insert " : ", insert ") + what + ":\n" + text);
    }

    // "After annex I"; "" of a draft without annexes.
    [[nodiscard]] std::string place_of(std::size_t begin) const {
        const auto& all = blocks_.annexes_before;
        if (all.empty()) return {};
        if (begin == 0) return "Before " + name_of(all.front());
        return "After " + name_of(all[blocks_.annexes_after[begin - 1].other]);
    }

    const Resolution& before_;
    const Resolution& after_;
    const LinkedBlocks& blocks_;
    const PlaceWriter& places_;
    std::vector<std::string> out_;
};

}  // namespace

std::vector<std::string> annex_instructions(const Comparison& comparison, const LinkedBlocks& blocks,
                                            const PlaceWriter& places) {
    return AnnexWriter(comparison, blocks, places).run();
}

}  // namespace clausediff::detail::amending
