#include "concord/facts.hpp"

#include "concord/citations.hpp"
#include "concord/dates.hpp"
#include "concord/items.hpp"

#include <algorithm>

namespace clausediff::detail::concordance {
namespace {

constexpr std::size_t kBetween = 4;  // items between a citation and its date: ", en date du"

class Reader {
public:
    Reader(std::string_view text, const FactWords& words) : text_(text), words_(words) {
        items_ = items_of(text);
        take_symbols();
        dates_ = dates_in(items_, words_);
        dated_.resize(dates_.size());
    }

    std::vector<Fact> run() {
        for (const Cited& cited : citations_in(items_, words_)) take(cited);
        for (std::size_t i = 0; i < dates_.size(); ++i) {
            if (!dated_[i]) add(FactKind::date, dates_[i].iso, "", dates_[i].first, dates_[i].last);
        }
        return std::move(facts_);
    }

private:
    // The numbers in a symbol are no facts of their own.
    void take_symbols() {
        for (const Symbol& symbol : symbols_in(text_)) {
            const std::size_t end = symbol.begin + symbol.text.size();
            facts_.push_back({FactKind::symbol, std::string(symbol.text), "", symbol.begin, end});
            std::erase_if(items_, [&](const Item& item) { return item.begin >= symbol.begin && item.end <= end; });
        }
    }

    void take(const Cited& cited) {
        const std::size_t date = words_.citation_word.empty() ? date_after(cited) : date_before(cited);
        if (date < dates_.size()) dated_[date] = true;
        add(FactKind::citation, cited.key, date < dates_.size() ? dates_[date].iso : "", cited.first, cited.last);
    }

    // "77/30 A, of 6 December 2022"
    [[nodiscard]] std::size_t date_after(const Cited& cited) const {
        bool word = false;
        for (std::size_t i = cited.last + 1; i < items_.size() && i <= cited.last + 1 + kBetween; ++i) {
            const auto date = std::find_if(dates_.begin(), dates_.end(), [&](const Date& d) { return d.first == i; });
            if (date != dates_.end()) {
                return word ? static_cast<std::size_t>(date - dates_.begin()) : dates_.size();
            }
            const bool joins = words_.citation_date_words.has(items_[i].text);
            word = word || joins;
            if (!joins && !items_[i].is(",") && items_[i].kind != ItemKind::word) break;
        }
        return dates_.size();
    }

    // 2022年12月6日第77/30号
    [[nodiscard]] std::size_t date_before(const Cited& cited) const {
        if (cited.first < 2 || !items_[cited.first - 1].is(words_.citation_word)) return dates_.size();
        const auto date =
            std::find_if(dates_.begin(), dates_.end(), [&](const Date& d) { return d.last + 2 == cited.first; });
        return static_cast<std::size_t>(date - dates_.begin());
    }

    void add(FactKind kind, const std::string& key, const std::string& date, std::size_t first, std::size_t last) {
        facts_.push_back({kind, key, date, items_[first].begin, items_[last].end});
    }

    std::string_view text_;
    const FactWords& words_;
    std::vector<Item> items_;
    std::vector<Date> dates_;
    std::vector<bool> dated_;  // is it the date of a citation?
    std::vector<Fact> facts_;
};

}  // namespace

std::vector<Fact> facts_of(std::string_view text, const FactWords& words) {
    return Reader(text, words).run();
}

}  // namespace clausediff::detail::concordance
