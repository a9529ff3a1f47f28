// What render.hpp promises of every report: both texts are in it. Each function names the promise that is broken; "" if
// none is.
#pragma once

#include "support/letters.hpp"
#include "support/promises.hpp"

#include <clausediff/clausediff.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace clausediff::test {

// ---- JSON
// ------------------------------------------------------------------------------------------------------------

// The text of one side of "segments": what the other's `op` does not mark.
inline std::string json_side(const nlohmann::json& segments, const char* other, bool before) {
    std::string text;
    for (const nlohmann::json& segment : segments) {
        if (segment["op"] == other) continue;
        const char* const key = before && segment.contains("before_text") ? "before_text" : "text";
        text += segment[key].get<std::string>();
    }
    return text;
}

inline std::string json_texts(const nlohmann::json& clauses) {
    std::string text;
    for (const nlohmann::json& clause : clauses) text += (text.empty() ? "" : "\n") + clause["text"].get<std::string>();
    return text;
}

inline std::string json_text(const nlohmann::json& note_or_line) {
    return note_or_line.is_null() ? std::string() : note_or_line["text"].get<std::string>();
}

inline bool json_rebuilds(const nlohmann::json& segments, const std::string& before, const std::string& after) {
    return json_side(segments, "insert", true) == before && json_side(segments, "delete", false) == after;
}

inline bool json_notes_rebuild(const nlohmann::json& notes) {
    return std::all_of(notes.begin(), notes.end(), [](const nlohmann::json& note) {
        return json_rebuilds(note["segments"], json_text(note["before"]), json_text(note["after"]));
    });
}

// Every clause of one text, by its label, is in one change with its text.
inline bool json_holds_each_once(const nlohmann::json& report, const char* side, const std::vector<Clause>& clauses) {
    std::map<std::string, std::string> found;
    std::size_t count = 0;
    for (const char* const list : {"changes", "closing"}) {
        for (const nlohmann::json& change : report[list]) {
            for (const nlohmann::json& clause : change[side]) {
                found[clause["label"].get<std::string>()] = clause["text"].get<std::string>();
                ++count;
            }
        }
    }
    return count == clauses.size() && std::all_of(clauses.begin(), clauses.end(), [&](const Clause& clause) {
               const auto one = found.find(clause.label);
               return one != found.end() && one->second == clause.text;
           });
}

inline std::string broken_promise_of_json(const Comparison& comparison) {
    const std::string text = render_json(comparison);
    std::string pieces;
    write_json(comparison, [&](std::string_view piece) { pieces += piece; });
    if (pieces != text) return "JSON in pieces is the same";
    const nlohmann::json report = nlohmann::json::parse(text, nullptr, false);
    if (report.is_discarded()) return "JSON is well formed";
    for (const char* const list : {"changes", "closing"}) {
        for (const nlohmann::json& change : report[list]) {
            if (!json_rebuilds(change["segments"], json_texts(change["before"]), json_texts(change["after"])))
                return "the segments in JSON join to both texts: " + change.dump();
            if (!json_notes_rebuild(change["footnotes"])) return "the segments of notes in JSON join to both texts";
        }
    }
    for (const nlohmann::json& line : report["head"]) {
        if (!json_rebuilds(line["segments"], json_text(line["before"]), json_text(line["after"])))
            return "the segments of the head in JSON join to both texts: " + line.dump();
    }
    if (!json_notes_rebuild(report["footnotes"])) return "the segments of loose notes in JSON join to both texts";
    if (!json_holds_each_once(report, "before", comparison.before->clauses) ||
        !json_holds_each_once(report, "after", comparison.after->clauses))
        return "every clause of both texts is in JSON once";
    return {};
}

// ---- text and HTML
// ---------------------------------------------------------------------------------------------------

// All that both texts hold; where they have the same it may stand once.
inline std::string broken_promise_of_reports(const Comparison& comparison) {
    TextOptions text_options;
    text_options.all = true;
    HtmlOptions html_options;
    html_options.all = true;
    const std::string text = render_text(comparison, text_options);
    const std::string page = render_html(comparison, html_options);
    if (!detail::is_utf8(text) || !text.ends_with('\n')) return "a text report is UTF-8 and ends in a newline";
    if (!detail::is_utf8(page)) return "an HTML report is UTF-8";
    const Letters in_text(text), in_page(without_tags(page.substr(page.find("<body"))));
    const Letters in_json(nlohmann::json::parse(render_json(comparison)).dump());
    for (const auto& side : {comparison.before, comparison.after}) {
        const Letters letters = letters_of(*side);
        if (!in_text.hold(letters)) return "a text report holds all letters of both texts";
        if (!in_page.hold(letters)) return "an HTML report holds all letters of both texts";
        if (!in_json.hold(letters)) return "JSON holds all letters of both texts";
    }
    return {};
}

// ---- Word
// ------------------------------------------------------------------------------------------------------------

inline Result<SourceText> read_redline(const std::string& document, Revisions revisions) {
    ReadOptions options;
    options.revisions = revisions;
    return read_bytes(document, "redline.docx", options);
}

// What a reader sees of a text: neither white space, nor control characters and what stands for them.
inline std::string printed(std::string_view text) {
    constexpr char32_t kReplacement = 0xFFFD;
    std::string out;
    const std::string tidy = detail::unicode::tidy(text, detail::unicode::Typography::plain);
    for (std::size_t i = 0; i < tidy.size();) {
        const std::size_t start = i;
        const char32_t c = detail::unicode::next(tidy, i);
        const bool control = c <= U' ' || (c >= 0x7F && c < 0xA0) || c == 0xFFFE || c == 0xFFFF;
        if (!control && c != kReplacement) out.append(tidy, start, i - start);
    }
    return out;
}

// Where the clause may end that begins in `found` at one of the places `ends`, with its number if `numbered`. Marks may
// stand in it: not every raised figure is read as one.
inline std::set<std::size_t> ends_of_clause(std::string_view found, std::set<std::size_t> ends, const Clause& clause,
                                            bool numbered) {
    const auto pass = [&](const std::string& words, bool optional) {
        std::set<std::size_t> next;
        for (const std::size_t end : ends) {
            if (found.substr(end).starts_with(words)) next.insert(end + words.size());
            if (optional) next.insert(end);
        }
        ends = std::move(next);
    };
    if (numbered) pass(printed(clause.number), false);
    std::size_t at = 0;
    for (const NoteMark& mark : clause.marks) {
        pass(printed(std::string_view(clause.text).substr(at, mark.offset - at)), false);
        pass(printed(mark.number), true);
        at = mark.offset;
    }
    pass(printed(std::string_view(clause.text).substr(at)), false);
    return ends;
}

// The paragraphs of the body, each with its number.
inline std::vector<std::string> printed_paragraphs(const SourceText& source) {
    std::vector<std::string> out;
    for (const SourceParagraph& paragraph : source.paragraphs) {
        if (paragraph.role == Role::body) out.push_back(printed(paragraph.number) + printed(paragraph.text));
    }
    return out;
}

// The first clause that does not stand in a paragraph of its own after the one before it; "" if each does.
inline std::string missing_clause(const std::vector<std::string>& paragraphs, const Resolution& resolution) {
    std::string missing;
    std::size_t most = 0;
    for (std::size_t first = 0; first <= paragraphs.size(); ++first) {
        std::size_t at = first, found = 0;
        const auto stands_next = [&](const Clause& clause) {
            const bool blank = printed(clause.number).empty() && printed(clause.text).empty();
            const bool stands =
                blank || (at < paragraphs.size() &&
                          ends_of_clause(paragraphs[at], {0}, clause, true).count(paragraphs[at].size()) > 0);
            at += blank ? 0 : 1;
            found += stands ? 1 : 0;
            return stands;
        };
        const auto one = std::find_if_not(resolution.clauses.begin(), resolution.clauses.end(), stands_next);
        if (one == resolution.clauses.end()) return {};
        if (first == 0 || found > most) {
            most = found;
            missing = one->label + " \"" + one->text + "\"";
            if (at > 0 && at <= paragraphs.size()) missing += " but \"" + paragraphs[at - 1] + "\"";
        }
    }
    return missing;
}

// A new Word document, read back.
inline std::string broken_promise_of_new_docx(const Comparison& comparison) {
    DocxOptions options;
    options.edit = false;
    const DocxResult redline = render_docx(comparison, options);
    for (const Revisions revisions : {Revisions::original, Revisions::accepted}) {
        const bool original = revisions == Revisions::original;
        const Resolution& side = original ? *comparison.before : *comparison.after;
        const std::string which = original ? "with all changes rejected" : "with all changes accepted";
        const Result<SourceText> read = read_redline(redline.bytes, revisions);
        if (!read) {
            if (read.error().code == ErrorCode::empty && letters_in_redline(side) == Letters()) continue;
            return "a redline is a Word document: " + describe(read.error());
        }
        if (!letters_of(read.value()).hold(letters_in_redline(side))) return which + ", a redline holds all letters";
        const std::string missing = missing_clause(printed_paragraphs(read.value()), side);
        if (!missing.empty()) return which + ", a redline has the clauses, not " + missing;
    }
    return {};
}

// ---- the Word document of the before text, edited
// ----------------------------------------------------------------------

// Paragraph by paragraph; "" if there is no difference.
inline std::string first_difference(const SourceText& found, const SourceText& wanted) {
    const auto shown = [](const SourceText& source, std::size_t i) {
        if (i >= source.paragraphs.size()) return std::string("nothing");
        const SourceParagraph& one = source.paragraphs[i];
        return (one.role == Role::note ? "note " : "") + ("\"" + one.number + "\" \"" + one.text + "\"");
    };
    for (std::size_t i = 0; i < std::max(found.paragraphs.size(), wanted.paragraphs.size()); ++i) {
        if (shown(found, i) != shown(wanted, i)) return shown(found, i) + ", not " + shown(wanted, i);
    }
    return {};
}

// Whether the clauses stand one after another in the body, from one of its paragraphs on. Numbers that Word counts are
// what they become.
inline bool body_holds_clauses(const SourceText& source, const Resolution& resolution) {
    std::vector<std::string> paragraphs;
    for (const SourceParagraph& one : source.paragraphs) {
        if (one.role == Role::body) paragraphs.push_back(printed(one.text));
    }
    for (std::size_t first = 0; first <= paragraphs.size(); ++first) {
        std::string body;
        for (std::size_t i = first; i < paragraphs.size(); ++i) body += paragraphs[i];
        std::set<std::size_t> ends = {0};
        const auto stands_next = [&](const Clause& clause) {
            std::set<std::size_t> next = ends_of_clause(body, ends, clause, true);
            next.merge(ends_of_clause(body, ends, clause, false));
            ends = std::move(next);
            return !ends.empty();
        };
        if (std::all_of(resolution.clauses.begin(), resolution.clauses.end(), stands_next)) return true;
    }
    return false;
}

// `before` is what comparison.before was made of.
inline std::string broken_promise_of_edited_docx(const Comparison& comparison, const SourceText& before,
                                                 const std::string& redline) {
    const Result<SourceText> original = read_redline(redline, Revisions::original);
    if (!original) return "an edited document is a Word document: " + describe(original.error());
    if (const std::string difference = first_difference(original.value(), before); !difference.empty())
        return "with all changes rejected, it is the document before: " + difference;
    const Result<SourceText> accepted = read_redline(redline, Revisions::accepted);
    if (!accepted) return "an edited document is a Word document: " + describe(accepted.error());
    if (!body_holds_clauses(accepted.value(), *comparison.after))
        return "with all changes accepted, it has the clauses of the after text";
    Letters notes;
    for (const Footnote& note : comparison.after->footnotes) notes.add(note.text);
    if (!letters_of(accepted.value()).hold(notes))
        return "with all changes accepted, it has the notes of the after text";
    return {};
}

// ---- findings
// --------------------------------------------------------------------------------------------------------

inline std::string broken_promise(const std::vector<Finding>& findings, const Resolution& draft) {
    for (const Finding& finding : findings) {
        const FindingPlace& place = finding.place;
        if (place.clause && *place.clause >= draft.clauses.size()) return "a finding's clause is one of the draft";
        if (place.footnote && *place.footnote >= draft.footnotes.size()) return "its footnote is one of the draft";
        if (place.footnote || place.clause) {
            const std::string& of =
                place.footnote ? draft.footnotes[*place.footnote].text : draft.clauses[*place.clause].text;
            if (place.begin > place.end || place.end > of.size()) return "its bytes are some of the text";
            if (!detail::is_utf8(std::string_view(of).substr(place.begin, place.end - place.begin))) {
                return "it begins and ends between two letters";
            }
        }
        if (finding.mend && (!place.clause && !place.footnote)) return "what is mended has a place";
        if (finding.mend && !detail::is_utf8(*finding.mend)) return "a mend is UTF-8";
        if (finding.rule == nullptr || finding.message.empty() || !is_one_line(finding.message))
            return "a finding has a rule and a message of one line: " + finding.message;
        const bool known =
            finding.clause.empty() || std::any_of(draft.clauses.begin(), draft.clauses.end(),
                                                  [&](const Clause& clause) { return clause.label == finding.clause; });
        if (!known) return "a finding is of a clause of the draft: " + finding.clause;
    }
    return {};
}

inline std::string broken_promise(const CheckReport& report) {
    for (const std::string& json : {render_findings_json(report), render_findings_sarif(report)}) {
        if (!nlohmann::json::accept(json)) return "findings are well-formed JSON";
    }
    const std::string text = render_findings_text(report);
    return detail::is_utf8(text) && text.ends_with('\n') ? "" : "findings are lines of UTF-8: " + text;
}

}  // namespace clausediff::test
