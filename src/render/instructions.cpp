// The instructions of an amendment document as they were understood.
#include <clausediff/render.hpp>

#include "render/head.hpp"
#include "render/json_document.hpp"
#include "render/json_writer.hpp"
#include "render/paragraph.hpp"

#include <fmt/format.h>

#include <string>
#include <vector>

namespace clausediff {

using namespace detail;
namespace {

using namespace render;

// "PP", "OP", "annex 2, article 3, paragraph "
std::string prefix_of(const AmendPlace& place) {
    if (place.part == AmendPlace::Part::preambular) return "PP";
    if (place.part != AmendPlace::Part::annex) return "OP";
    std::string out = "annex";
    if (place.annex > 0) out += fmt::format(" {}", place.annex);
    if (place.article > 0) out += fmt::format(", article {}", place.article);
    return place.number ? out + ", paragraph " : out;
}

std::string number_of(const AmendPlace& place) {
    if (place.number == AmendPlace::kLast) return "the last " + prefix_of(place);
    if (place.number == AmendPlace::kNextToLast) return "the last but one " + prefix_of(place);
    return prefix_of(place) + (place.number ? std::to_string(*place.number) + place.suffix : std::string());
}

// "PP4", "OP12(c)", "annex 2, paragraph 5", "the title": as labels are written.
std::string name_of(const AmendPlace& place) {
    using Part = AmendPlace::Part;
    if (place.part == Part::title) return "the title";
    if (place.part == Part::whole) return "the whole draft";
    if (place.part == Part::unsaid) return place.text;
    if (!place.number && place.part == Part::preambular) return "the preamble";
    if (!place.number && place.part == Part::operative) return "the operative part";
    std::string out = number_of(place);
    for (const std::string& letters : place.path) out += "(" + letters + ")";
    if (place.sentence > 0) out = fmt::format("sentence {} of {}", place.sentence, out);
    if (place.sentence == AmendPlace::kLast) out = "the last sentence of " + out;
    if (place.sentence == AmendPlace::kNextToLast) out = "the last sentence but one of " + out;
    return place.chapeau ? "the chapeau of " + out : out;
}

std::string names_of(const std::vector<AmendPlace>& places) {
    std::string out;
    for (const AmendPlace& place : places) out += (out.empty() ? "" : ", ") + name_of(place);
    return out;
}

const char* name_of(AmendWhere where) {
    constexpr const char* kNames[] = {"after", "before", "between", "at the end of", "at the beginning of"};
    return kNames[static_cast<std::size_t>(where)];
}

std::string quoted(const std::string& words) {
    return "“" + words + "”";
}

// Which of the words are meant: "number 2 of ", "the last of "; "" of those that stand once.
std::string which_of(const AmendStep& step) {
    if (step.which == AmendPlace::kLast) return "the last of ";
    if (step.which == AmendPlace::kNextToLast) return "the last but one of ";
    return step.which == 0 ? "" : fmt::format("number {} of ", step.which);
}

// Where words are inserted: "after “a”", "at the end".
std::string place_of_words(const AmendStep& step) {
    switch (step.where) {
        case AmendWhere::after:
        case AmendWhere::before:
            return std::string(name_of(step.where)) + " " + which_of(step) + quoted(step.words);
        case AmendWhere::between:
            return "between " + quoted(step.words) + " and " + quoted(step.second_words);
        case AmendWhere::at_end:
            return "at the end";
        case AmendWhere::at_beginning:
            return "at the beginning";
    }
    return {};
}

// Beside which words others are deleted or replaced: ", after “a”", ", at the end"; "" if that is not said.
std::string neighbour_of(const AmendStep& step) {
    if (step.where == AmendWhere::at_end) return ", at the end";
    if (step.where == AmendWhere::at_beginning) return ", at the beginning";
    if (step.second_words.empty()) return {};
    return fmt::format(", {} {}", name_of(step.where), quoted(step.second_words));
}

// "“a”", "all"
std::string old_words_of(const AmendStep& step) {
    return step.rest ? "all" : which_of(step) + quoted(step.words);
}

// "delete words “a” in PP4"
std::string words_of(const AmendStep& step) {
    const std::string what = name(step.action);
    const std::string times = step.times == 0 ? "" : fmt::format("{} times ", step.times);
    const std::string in = (step.everywhere ? " wherever they stand " + times + "in " : " in ") + names_of(step.places);
    switch (step.action) {
        case AmendAction::delete_paragraphs:
            return what + ": " + names_of(step.places) + (step.quoted.empty() ? "" : ", if it reads as quoted");
        case AmendAction::replace_paragraphs:
            return what + ": " + names_of(step.places);
        case AmendAction::insert_paragraphs:
            return (step.annexes ? std::string("insert annexes") : what) + " " + name_of(step.where) + " " +
                   names_of(step.places) + ":";
        case AmendAction::delete_words:
            return what + " " + old_words_of(step) + in + neighbour_of(step);
        case AmendAction::replace_words:
            return what + " " + old_words_of(step) + " with " + quoted(step.new_words) + in + neighbour_of(step);
        case AmendAction::move_paragraphs:
            return what + ": " + names_of(step.places) + ", " + name_of(step.where) + " " + names_of(step.beside);
        case AmendAction::insert_words:
            return what + " " + quoted(step.new_words) + in + ", " + place_of_words(step);
    }
    return what;
}

std::string step_lines(const AmendStep& step, const TextStyle& style) {
    std::string out = Paragraph().add(words_of(step)).lines(layout_of(style, 4, 6));
    for (const NewParagraph& paragraph : step.paragraphs) {
        Paragraph line;
        if (!paragraph.number.empty()) line.add(paragraph.number + " ", Style::inserted);
        out += line.add(paragraph.text, Style::inserted).lines(layout_of(style, 6, 6));
    }
    return out;
}

void write_step(JsonWriter& json, const AmendStep& step) {
    json.begin_object().key("operation").text(name(step.action));
    json.key("places").begin_array();
    for (const AmendPlace& place : step.places) json.text(name_of(place));
    json.end().key("beside").begin_array();
    for (const AmendPlace& place : step.beside) json.text(name_of(place));
    json.end().key("everywhere").boolean(step.everywhere).key("times").integer(step.times);
    json.key("which").integer(step.which).key("rest").boolean(step.rest);
    const bool inserts = step.action == AmendAction::insert_words || step.action == AmendAction::insert_paragraphs ||
                         step.action == AmendAction::move_paragraphs;
    json.key("where").text_or_null(inserts || !neighbour_of(step).empty() ? name_of(step.where) : "");
    json.key("words").text_or_null(step.words).key("second_words").text_or_null(step.second_words);
    json.key("new_words").text_or_null(step.new_words);
    json.key("paragraphs").begin_array();
    for (const NewParagraph& paragraph : step.paragraphs) {
        json.begin_object().key("number").text(paragraph.number).key("text").text(paragraph.text).end();
    }
    json.end().key("quoted").text_or_null(step.quoted).end();
}

}  // namespace

std::string render_instructions_text(const Amendment& amendment, const TextStyle& style) {
    const Metadata& metadata = amendment.document->metadata;
    std::string out = Paragraph()
                          .add(amendment.called(), Style::strong)
                          .add(", an amendment to " + metadata.amends)
                          .lines(layout_of(style));
    out += Paragraph().add(amendment.title).lines(layout_of(style));
    if (!amendment.sponsors.empty())
        out += Paragraph().add("proposed by " + amendment.sponsors).lines(layout_of(style));
    for (const AmendInstruction& instruction : amendment.instructions) {
        Paragraph line;
        line.add(instruction.number + ".", Style::strong).add(" " + instruction.text);
        out += "\n" + line.lines(layout_of(style, 0, 4));
        for (const AmendStep& step : instruction.steps) out += step_lines(step, style);
        if (instruction.steps.empty()) {
            out += Paragraph()
                       .add("nothing to do: paragraphs are renumbered anyway", Style::faint)
                       .lines(layout_of(style, 4, 6));
        }
    }
    return out;
}

std::string render_instructions_json(const Amendment& amendment, bool one_line) {
    const Metadata& metadata = amendment.document->metadata;
    JsonWriter json;
    json.begin_object(one_line).key("schema").text("clausediff/instructions/1");
    json.key("file").text(metadata.file).key("symbol").text_or_null(metadata.symbol);
    json.key("amends").text_or_null(metadata.amends).key("draft").text_or_null(amendment.draft);
    json.key("title").text_or_null(amendment.title).key("sponsors").text_or_null(amendment.sponsors);
    json.key("instructions").begin_array();
    for (const AmendInstruction& instruction : amendment.instructions) {
        json.begin_object().key("number").text(instruction.number).key("text").text(instruction.text);
        json.key("line").size(instruction.line).key("steps").begin_array();
        for (const AmendStep& step : instruction.steps) write_step(json, step);
        json.end().end();
    }
    json.end().end();
    return json.finish();
}

}  // namespace clausediff
