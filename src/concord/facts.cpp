#include "concord/facts.hpp"

#include "concord/citations.hpp"
#include "concord/numbers.hpp"
#include "normalise/date_finder.hpp"
#include "normalise/fact_items.hpp"
#include "normalise/session_finder.hpp"

#include <algorithm>
#include <string>

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
        for (const FoundSession& session : find_sessions(items_, language_)) {
            if (is_used(session.first, session.last)) continue;
            add(FactKind::session, std::to_string(session.number), "", session.first, session.last);
            use(session.first, session.last);
        }
        for (const Number& number : numbers_in(items_, language_)) {
            if (is_used(number.first, number.last)) continue;
            add(FactKind::number, number.value, "", number.first, number.last);
        }
        return std::move(facts_);
    }

private:
    // The numbers in a symbol are no facts of their own.
    void take_symbols() {
        const std::vector<Symbol> symbols = symbols_in(text_);
        auto symbol = symbols.begin();
        const auto end_of = [](const Symbol& one) { return one.begin + one.text.size(); };
        std::erase_if(items_, [&](const FactItem& item) {
            while (symbol != symbols.end() && end_of(*symbol) < item.end) ++symbol;
            return symbol != symbols.end() && item.begin >= symbol->begin;
        });
        for (const Symbol& one : symbols) {
            facts_.known.push_back({FactKind::symbol, std::string(one.text), "", one.begin, end_of(one)});
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
        std::sort(facts_.neighbours.begin(), facts_.neighbours.end());
    }

    void take(const Cited& cited) {
        const std::size_t date = words_.number_opening.empty() ? date_after(cited) : date_before(cited);
        if (date < dates_.size()) dated_[date] = true;
        add(FactKind::citation, cited.key, date < dates_.size() ? dates_[date].iso : "", cited.first, cited.last);
        use(cited.first, cited.last);
    }

    void take_date(std::size_t i) {
        const FoundDate& date = dates_[i];
        const bool is_first = i == 0 || dates_[i - 1].first != date.first;  // of several that are one range
        if (is_first) use(date.first, date.last);
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
            const auto date = std::lower_bound(dates_.begin(), dates_.end(), i,
                                               [](const FoundDate& d, std::size_t item) { return d.first < item; });
            if (date != dates_.end() && date->first == i) {
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
        if (cited.first < 2 || !items_[cited.first - 1].is(words_.number_opening)) return dates_.size();
        const auto date = std::lower_bound(dates_.begin(), dates_.end(), cited.first - 2,
                                           [](const FoundDate& d, std::size_t item) { return d.last < item; });
        const bool is_right_before = date != dates_.end() && date->last + 2 == cited.first && date->has_year();
        return is_right_before ? static_cast<std::size_t>(date - dates_.begin()) : dates_.size();
    }

    // Is one of the items part of a fact?
    [[nodiscard]] bool is_used(std::size_t first, std::size_t last) const {
        const auto begin = used_.begin() + static_cast<std::ptrdiff_t>(first);
        const auto end = used_.begin() + static_cast<std::ptrdiff_t>(last) + 1;
        return std::find(begin, end, true) != end;
    }
    void use(std::size_t first, std::size_t last) {
        for (std::size_t i = first; i <= last && i < used_.size(); ++i) used_[i] = true;
    }

    void add(FactKind kind, const std::string& key, const std::string& date, std::size_t first, std::size_t last) {
        facts_.known.push_back({kind, key, date, items_[first].begin, items_[last].end});
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
