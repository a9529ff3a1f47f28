#include "series/stamps.hpp"

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "diff/token_diff.hpp"
#include "diff/word_class.hpp"
#include "normalise/tokens.hpp"

#include <algorithm>
#include <iterator>
#include <span>
#include <string>
#include <unordered_map>
#include <utility>

namespace clausediff::detail {
namespace {

constexpr std::size_t kPhrase = 3;

// FNV-1a, without case.
std::uint64_t hash_of(std::string_view word) {
    std::uint64_t hash = 0xcbf29ce484222325;
    for (const char c : word) {
        hash = (hash ^ static_cast<unsigned char>(to_lower(c))) * 0x100000001b3;
    }
    return hash;
}

// The words of a clause, without its signs.
struct Words {
    std::vector<std::size_t> token;
    std::vector<std::uint64_t> hash;
    explicit Words(const Clause& clause) {
        const TokenList list = tokens_of(clause);
        for (std::size_t i = 0; i < list.size(); ++i) {
            const TokenKind kind = list.tokens[i].kind;
            if (kind == TokenKind::punctuation || kind == TokenKind::blank) continue;
            token.push_back(i);
            hash.push_back(hash_of(list.word(i)));
        }
    }
    [[nodiscard]] std::size_t phrases() const { return token.size() < kPhrase ? 0 : token.size() - kPhrase + 1; }
    [[nodiscard]] std::uint64_t phrase(std::size_t at) const {
        std::uint64_t all = 0;
        for (std::size_t i = at; i < at + kPhrase; ++i) all = (all * 0x9E3779B97F4A7C15) ^ hash[i];
        return all;
    }
};

bool rolls_forward(EditClass edit_class) {
    return edit_class == EditClass::citation || edit_class == EditClass::symbol || edit_class == EditClass::session ||
           edit_class == EditClass::date;
}

// The words of a part of a text: what stands between spaces.
std::vector<std::string_view> spaced_words(std::string_view text) {
    std::vector<std::string_view> words;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        if (end > at) words.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

// A word all of capitals is a name, and another word than the same letters without them: "WHO", "US".
bool is_all_capitals(std::string_view word) {
    std::size_t capitals = 0;
    for (std::size_t at = 0; at < word.size();) {
        const char32_t c = unicode::next(word, at);
        if (unicode::is_lower(c)) return false;
        if (unicode::is_upper(c)) ++capitals;
    }
    return capitals > 1;
}

// Words that differ in case alone have the same. It owns nothing of the texts.
class CaselessKeys {
public:
    std::vector<Key> of(const std::vector<std::string_view>& words) {
        std::vector<Key> keys;
        for (const std::string_view word : words) {
            std::string key = is_all_capitals(word) ? std::string(word) : unicode::fold(word);
            keys.push_back(keys_.emplace(std::move(key), static_cast<Key>(keys_.size())).first->second);
        }
        return keys;
    }

private:
    std::unordered_map<std::string, Key> keys_;
};

// Carries stamps from one text to the next, segment by segment.
class Carrier {
public:
    Carrier(const Stamps& before, Stamp fresh) : before_(before), fresh_(fresh) {}

    void take(const Segment& segment) {
        const std::size_t length = segment.before_text().size();
        if (segment.op == Op::insert) after_.insert(after_.end(), segment.text.size(), fresh_);
        if (segment.op == Op::equal) {
            after_.resize(after_.size() + segment.text.size());
            copy(at_, length, after_.size() - segment.text.size(), segment.text.size());
        }
        at_ += segment.op == Op::insert ? 0 : length;
    }

    // Words of a change that have another case alone are no new ones: "[Also welcomes] Welcomes".
    void replace(std::string_view removed, std::string_view inserted) {
        const std::vector<std::string_view> old = spaced_words(removed), now = spaced_words(inserted);
        const std::size_t from = after_.size();
        after_.insert(after_.end(), inserted.size(), fresh_);
        CaselessKeys keys;
        const std::vector<Key> old_keys = keys.of(old), now_keys = keys.of(now);
        SearchBudget budget{0};  // of each change: a long one is divided
        Script script = diff_keys(old_keys, now_keys, budget);
        const auto end = static_cast<std::uint32_t>(old.size());
        script.hunks.push_back({end, end, 0, 0});
        std::size_t was = 0, is = 0;
        for (const Hunk& hunk : script.hunks) {
            const std::span same_old = std::span(old).subspan(was, hunk.before_begin - was);
            const std::span same_now = std::span(now).subspan(is, same_old.size());
            // What is the same in between is part of the change, but for the words beside one that is kept.
            if (!std::equal(same_old.begin(), same_old.end(), same_now.begin())) {
                for (std::size_t i = 0; i < same_old.size(); ++i) {
                    copy(at_ + offset(removed, same_old[i]), same_old[i].size(),
                         from + offset(inserted, same_now[i]), same_now[i].size());
                }
            }
            was = hunk.before_end;
            is = hunk.after_end;
        }
        at_ += removed.size();
    }

    [[nodiscard]] Stamps stamps() { return std::move(after_); }

private:
    static std::size_t offset(std::string_view text, std::string_view part) {
        return static_cast<std::size_t>(part.data() - text.data());
    }

    // Gives bytes of the new text the stamps of those that they were.
    void copy(std::size_t old, std::size_t old_size, std::size_t now, std::size_t size) {
        for (std::size_t i = 0; i < size; ++i) {
            const std::size_t from = old + std::min(i, old_size == 0 ? 0 : old_size - 1);
            after_[now + i] = from < before_.size() ? before_[from] : fresh_;
        }
    }

    const Stamps& before_;
    Stamp fresh_;
    Stamps after_;
    std::size_t at_ = 0;  // byte of the text before
};

// When a token came in, and whether it rolls forward.
struct TokenAge {
    Stamp stamp;
    bool routine = false;
};

constexpr std::string_view kOpeningSigns[] = {"(", "[", "“", "„", "«", "¿", "¡", "（", "《", "「", "【"};
constexpr std::string_view kClosingSigns[] = {")", "]", "”", "’", "»", "）", "》", "」", "】"};

// Of each token: is it a sign that opens what follows? Of one that both opens and closes, "\"", the gaps say it.
std::vector<bool> opening_signs(const TokenList& list) {
    const auto is_one_of = [](const auto& signs, std::string_view sign) {
        return std::find(std::begin(signs), std::end(signs), sign) != std::end(signs);
    };
    std::vector<bool> opening(list.size(), false);
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (list.tokens[i].kind != TokenKind::punctuation || is_one_of(kClosingSigns, list.word(i))) continue;
        const bool stands_apart = i == 0 || opening[i - 1] || !list.gap(i).empty();
        const bool stands_at_next = i + 1 < list.size() && list.gap(i + 1).empty();
        opening[i] = is_one_of(kOpeningSigns, list.word(i)) || (stands_apart && stands_at_next);
    }
    return opening;
}

// Of the tokens of a list those that are signs have the age of the word at which they stand: an opening one that of
// the next word, the others that of the word before. A comma is no language of its own.
void let_signs_follow(const TokenList& list, std::vector<TokenAge>& ages) {
    const std::vector<bool> opening = opening_signs(list);
    for (std::size_t i = 1; i < list.size(); ++i) {
        if (list.tokens[i].kind == TokenKind::punctuation && !opening[i]) ages[i] = ages[i - 1];
    }
    for (std::size_t i = list.size(); i-- > 0;) {
        if (opening[i] && i + 1 < list.size()) ages[i] = ages[i + 1];
    }
}

// A token has the stamp of its newest byte. REQUIRES: the clause is not empty.
std::vector<TokenAge> token_ages(const Clause& clause, const Stamps& stamps, const Language& language) {
    const TokenList list = tokens_of(clause);
    std::vector<TokenAge> ages(list.size());
    for (std::size_t i = 0; i < list.size(); ++i) {
        const Token& token = list.tokens[i];
        Stamp stamp = stamps.at(std::min<std::size_t>(token.begin, stamps.size() - 1));
        for (std::size_t at = token.begin; at < token.end && at < stamps.size(); ++at) {
            if (stamps[at].introduced > stamp.introduced) stamp = stamps[at];
        }
        ages[i] = {stamp, rolls_forward(word_class(list, i, language))};
    }
    let_signs_follow(list, ages);
    return ages;
}

}  // namespace

void PhraseMemory::add(const Clause& clause, std::uint32_t member) {
    const Words words(clause);
    for (std::size_t i = 0; i < words.phrases(); ++i) first_.emplace(words.phrase(i), member);
}

std::vector<std::uint32_t> PhraseMemory::first_of(const Clause& clause, std::uint32_t member) const {
    std::vector<std::uint32_t> first(clause.tokens.size(), member);
    const Words words(clause);
    for (std::size_t i = 0; i < words.phrases(); ++i) {
        const auto found = first_.find(words.phrase(i));
        if (found == first_.end()) continue;
        for (std::size_t k = i; k < i + kPhrase; ++k) {
            first[words.token[k]] = std::min(first[words.token[k]], found->second);
        }
    }
    return first;
}

Stamps carry(const std::vector<Segment>& segments, const Stamps& before, Stamp fresh) {
    Carrier carrier(before, fresh);
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const Segment* next = i + 1 < segments.size() ? &segments[i + 1] : nullptr;
        const bool changed = next != nullptr && segments[i].op != Op::equal && next->op != Op::equal;
        if (changed && segments[i].op != next->op) {
            const bool removed_first = segments[i].op == Op::remove;
            carrier.replace((removed_first ? segments[i] : *next).before_text(),
                            (removed_first ? *next : segments[i]).text);
            ++i;
        } else {
            carrier.take(segments[i]);
        }
    }
    return carrier.stamps();
}

void find_first_uses(Stamps& stamps, const Clause& clause, const PhraseMemory& memory, std::uint32_t member) {
    const bool news = std::any_of(stamps.begin(), stamps.end(), [&](Stamp s) { return s.first == member; });
    if (!news) return;
    const std::vector<std::uint32_t> first = memory.first_of(clause, member);
    for (std::size_t i = 0; i < first.size(); ++i) {
        const Token& token = clause.tokens[i];
        for (std::size_t at = token.gap; at < token.end && at < stamps.size(); ++at) {
            stamps[at].first = std::min(stamps[at].first, first[i]);
        }
    }
}

std::vector<WordRun> word_runs(const Clause& clause, const Stamps& stamps, const Language& language) {
    std::vector<WordRun> runs;
    std::size_t done = 0;
    const auto append = [&](std::size_t end, const TokenAge& age) {
        const bool goes_on = !runs.empty() && runs.back().introduced == age.stamp.introduced &&
                             runs.back().first == age.stamp.first && runs.back().routine == age.routine;
        if (!goes_on) runs.push_back({"", age.stamp.introduced, age.stamp.first, age.routine});
        runs.back().text.append(clause.text, done, end - done);
        done = end;
    };
    const std::vector<TokenAge> ages = token_ages(clause, stamps, language);
    for (std::size_t i = 0; i < ages.size(); ++i) append(clause.tokens[i].end, ages[i]);
    if (done < clause.text.size()) append(clause.text.size(), {stamps.back(), !runs.empty() && runs.back().routine});
    return runs;
}

}  // namespace clausediff::detail
