// Keys of 64 bits to small numbers.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace clausediff {

// Numbers keys 0, 1, 2 ... in the order in which they are met first, and keeps a value with each. A table with open
// addressing: what is asked of it, words and pairs of words, comes by the hundred thousand, and a general map would
// spend its time in nodes.
template <class Value>
class KeyTable {
public:
    using Number = std::uint32_t;
    static constexpr Number kNoNumber = static_cast<Number>(-1);

    struct Entry {
        std::uint64_t key = 0;
        [[no_unique_address]] Value value{};
    };

    // Room for so many keys; it grows when there are more.
    explicit KeyTable(std::size_t keys) {
        entries_.reserve(keys);
        fill_slots(std::bit_ceil(2 * keys + 2));
    }

    // A key that was not met yet gets `value`.
    Number of(std::uint64_t key, const Value& value = {}) {
        std::size_t at = home(key);
        for (; slots_[at] != kNoNumber; at = (at + 1) & (slots_.size() - 1)) {
            if (entries_[slots_[at]].key == key) return slots_[at];
        }
        const auto number = static_cast<Number>(entries_.size());
        slots_[at] = number;
        entries_.push_back({key, value});
        if (2 * entries_.size() > slots_.size()) fill_slots(2 * slots_.size());
        return number;
    }

    // kNoNumber if the key has not been met.
    [[nodiscard]] Number find(std::uint64_t key) const {
        for (std::size_t at = home(key); slots_[at] != kNoNumber; at = (at + 1) & (slots_.size() - 1)) {
            if (entries_[slots_[at]].key == key) return slots_[at];
        }
        return kNoNumber;
    }

    [[nodiscard]] std::size_t size() const { return entries_.size(); }
    [[nodiscard]] Entry& operator[](Number number) { return entries_[number]; }
    [[nodiscard]] const Entry& operator[](Number number) const { return entries_[number]; }

private:
    // The top bits of a product with the golden ratio (Knuth, "The Art of Computer Programming", volume 3, 6.4).
    [[nodiscard]] std::size_t home(std::uint64_t key) const {
        return (key ^ key >> 32) * 0x9E3779B97F4A7C15u >> shift_;
    }

    void fill_slots(std::size_t count) {
        slots_.assign(count, kNoNumber);
        shift_ = 64 - std::countr_zero(count);
        for (std::size_t number = 0; number < entries_.size(); ++number) {
            std::size_t at = home(entries_[number].key);
            while (slots_[at] != kNoNumber) at = (at + 1) & (slots_.size() - 1);
            slots_[at] = static_cast<Number>(number);
        }
    }

    std::vector<Number> slots_;   // a power of two, at most half of them in use; kNoNumber where free
    int shift_ = 0;               // what is left of a product are the bits of a slot's place
    std::vector<Entry> entries_;  // by number
};

}  // namespace clausediff
