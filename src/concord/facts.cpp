#include "concord/facts.hpp"

#include "concord/citations.hpp"
#include "concord/numbers.hpp"
#include "normalise/date_finder.hpp"
#include "normalise/fact_items.hpp"

#include <algorithm>

namespace clausediff::detail::concordance {
namespace {

constexpr std::size_t kBetween = 4;  // items between a citation and its date: ", en date du"

class Reader {
public:
    Reader(std::string_view text, const Language& language)
        : text_(text), language_(language), words_(language.citations) {
        items_ = fact_items(text);
        take_symbols();
        dates_ = find_dates(items_, language);
        dated_.resize(dates_.size());
        used_.resize(items_.size());
    }

    Facts run() {
        take_printed_numbers();
        for (const Cited& cited : citations_in(items_, language_)) take(cited);
        for (std::size_t i = 0; i < dates_.size(); ++i) take_date(i);
        for (const Number& number : numbers_in(items_, language_)) {
            const auto begin = used_.begin() + static_cast<std::ptrdiff_t>(number.first);
            const auto end = used_.begin() + static_cast<std::ptrdiff_t>(number.last) + 1;
            if (std::find(begin, end, true) == end) {
                add(FactKind::number, number.value, "", number.first, number.last);
            }
        }
        return std::move(facts_);
    }

private:
    // The numbers in a symbol are no facts of their own.
    void take_symbols() {
        for (const Symbol& symbol : symbols_in(text_)) {
            const std::size_t end = symbol.begin + symbol.text.size();
            facts_.known.push_back({FactKind::symbol, std::string(symbol.text), "", symbol.begin, end});
            std::erase_if(items_, [&](const FactItem& item) { return item.begin >= symbol.begin && item.end <= end; });
        }
    }

    void take_printed_numbers() {
        constexpr std::size_t kApart = 12;  // items between two numbers that are neighbours, at most
        std::size_t last = items_.size();
        for (std::size_t i = 0; i < items_.size(); ++i) {
            if (items_[i].kind != FactItemKind::number) continue;
            facts_.numbers.push_back(items_[i].text);
            if (last < i && i - last <= kApart) facts_.neighbours.emplace_back(items_[last].text, items_[i].text);
            last = i;
        }
        std::sort(facts_.numbers.begin(), facts_.numbers.end());
    }

    void take(const Cited& cited) {
        const std::size_t date = words_.citation_opening.empty() ? date_after(cited) : date_before(cited);
        if (date < dates_.size()) dated_[date] = true;
        add(FactKind::citation, cited.key, date < dates_.size() ? dates_[date].iso : "", cited.first, cited.last);
    }

    void take_date(std::size_t i) {
        const FoundDate& date = dates_[i];
        use(date.first, date.last);
        if (!date.has_year()) {
            facts_.yearless.push_back(date.iso);
        } else if (!dated_[i]) {
            add(FactKind::date, date.iso, "", date.first, date.last);
        }
    }

    // "77/30 A, of 6 December 2022"
    [[nodiscard]] std::size_t date_after(const Cited& cited) const {
        bool word = false;
        for (std::size_t i = cited.last + 1; i < items_.size() && i <= cited.last + 1 + kBetween; ++i) {
            const auto date =
                std::find_if(dates_.begin(), dates_.end(), [&](const FoundDate& d) { return d.first == i; });
            if (date != dates_.end()) {
                return word && date->has_year() ? static_cast<std::size_t>(date - dates_.begin()) : dates_.size();
            }
            const bool joins = items_[i].is(words_.citation_date_word) || words_.other_date_words.has(items_[i].text);
            word = word || joins;
            if (!joins && !items_[i].is(",") && items_[i].kind != FactItemKind::word) break;
        }
        return dates_.size();
    }

    // 2022年12月6日第77/30号
    [[nodiscard]] std::size_t date_before(const Cited& cited) const {
        if (cited.first < 2 || !items_[cited.first - 1].is(words_.citation_opening)) return dates_.size();
        const auto date = std::find_if(dates_.begin(), dates_.end(),
                                       [&](const FoundDate& d) { return d.has_year() && d.last + 2 == cited.first; });
        return static_cast<std::size_t>(date - dates_.begin());
    }

    void use(std::size_t first, std::size_t last) {
        for (std::size_t i = first; i <= last && i < used_.size(); ++i) used_[i] = true;
    }

    void add(FactKind kind, const std::string& key, const std::string& date, std::size_t first, std::size_t last) {
        facts_.known.push_back({kind, key, date, items_[first].begin, items_[last].end});
        use(first, last);
    }

    std::string_view text_;
    const Language& language_;
    const Citations& words_;
    std::vector<FactItem> items_;
    std::vector<bool> used_;  // is the item part of a fact?
    std::vector<FoundDate> dates_;
    std::vector<bool> dated_;  // is it the date of a citation?
    Facts facts_;
};

}  // namespace

Facts facts_of(std::string_view text, const Language& language) {
    return Reader(text, language).run();
}

}  // namespace clausediff::detail::concordance
