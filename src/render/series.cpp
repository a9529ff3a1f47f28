// The graph of who follows whom: text, JSON (man/clausediff-series.1 describes the schema), Graphviz.
#include <clausediff/render.hpp>

#include "base/printable.hpp"
#include "render/head.hpp"
#include "render/json_writer.hpp"
#include "render/paragraph.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace clausediff {

using namespace detail::render;

namespace {

const std::string& name_of(const SeriesDocument& document) {
    return document.symbol.empty() ? document.file : document.symbol;
}

// "title-equal+cited" as people say it.
std::string words_of(const std::string& evidence) {
    static const std::map<std::string, std::string, std::less<>> kWords = {
        {"title-equal", "same title"}, {"title-like", "similar title"}, {"cited", "cited"},
        {"mission", "same mission"},   {"text", "paragraphs recur"},    {"correction", "corrected by hand"}};
    std::string words;
    for (std::size_t at = 0; at < evidence.size();) {
        const std::size_t end = std::min(evidence.find('+', at), evidence.size());
        const auto found = kWords.find(evidence.substr(at, end - at));
        words += (words.empty() ? "" : ", ") + (found != kWords.end() ? found->second : evidence.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

class TextReport {
public:
    TextReport(const SuccessionGraph& graph, const TextStyle& style) : graph_(graph), style_(style) {
        for (const SuccessionEdge& edge : graph.edges) edges_[edge.document].push_back(&edge);
    }

    std::string write() {
        std::vector<std::size_t> alone;
        std::size_t count = 0;
        for (const std::vector<std::size_t>& series : graph_.series()) {
            if (series.size() == 1) {
                alone.push_back(series.front());
                continue;
            }
            ++count;
            write_series(series);
        }
        if (!alone.empty()) {
            add(Paragraph().add(count > 0 ? "Without a series" : "No document follows another", Style::strong), 0);
            for (const std::size_t document : alone) write_document(document);
        }
        if (count == 0 && alone.empty()) add(Paragraph().add("No documents", Style::strong), 0);
        return std::move(out_);
    }

private:
    void add(const Paragraph& paragraph, std::size_t indent) {
        out_ += paragraph.lines(layout_of(style_, indent, indent + 2));
    }

    void write_series(const std::vector<std::size_t>& series) {
        const std::string& title = graph_.documents[series.back()].title;
        add(Paragraph().add(title.empty() ? name_of(graph_.documents[series.back()]) : title, Style::strong), 0);
        for (const std::size_t document : series) write_document(document);
        out_ += "\n";
    }

    void write_document(std::size_t index) {
        const SeriesDocument& document = graph_.documents[index];
        Paragraph line;
        line.add(name_of(document));
        if (!document.adopted.empty()) line.add(" ").add(document.adopted, Style::faint);
        const auto own = edges_.find(index);
        if (own == edges_.end() && !document.title.empty()) line.add(" ").add(document.title, Style::faint);
        add(line, 2);
        for (const std::string& symbol : document.not_here) {
            add(Paragraph().add(symbol, Style::notable).add(" ").add("is cited and not here", Style::notable), 4);
        }
        if (own == edges_.end()) return;
        for (const SuccessionEdge* edge : own->second) write_edge(*edge);
    }

    void write_edge(const SuccessionEdge& edge) {
        const SeriesDocument& before = graph_.documents[edge.predecessor];
        Paragraph line;
        line.add(edge.chief ? "follows " : "also follows ").add(name_of(before)).add(": " + words_of(edge.evidence));
        if (edge.certainty < kCertainSuccession) line.add("; ").add("not certain", Style::notable);
        add(line, 4);
        const std::string& title = graph_.documents[edge.document].title;
        if (edge.chief && before.title != title && !before.title.empty())
            add(Paragraph().add("before: " + before.title, Style::faint), 4);
    }

    const SuccessionGraph& graph_;
    TextStyle style_;
    std::map<std::size_t, std::vector<const SuccessionEdge*>> edges_;
    std::string out_;
};

void write_edge_json(JsonWriter& json, const SuccessionGraph& graph, const SuccessionEdge& edge) {
    json.begin_object(true);
    json.key("file").text(graph.documents[edge.predecessor].file);
    json.key("symbol").text_or_null(graph.documents[edge.predecessor].symbol);
    json.key("evidence").text(edge.evidence);
    json.key("certainty").share(edge.certainty).end();
}

// A name within the quotes of Graphviz.
std::string quoted(const std::string& text) {
    std::string out = "\"";
    for (const char c : detail::printable(text)) {
        if (c == '"' || c == '\\') out += '\\';
        out += c;
    }
    return out + '"';
}

}  // namespace

std::string render_series_text(const SuccessionGraph& graph, const TextStyle& style) {
    return TextReport(graph, style).write();
}

std::string render_series_json(const SuccessionGraph& graph) {
    JsonWriter json;
    json.begin_object();
    json.key("schema").text("clausediff/series/1");
    json.key("documents").begin_array();
    auto edge = graph.edges.begin();
    for (std::size_t i = 0; i < graph.documents.size(); ++i) {
        const SeriesDocument& document = graph.documents[i];
        const bool follows = edge != graph.edges.end() && edge->document == i;
        json.begin_object();
        json.key("file").text(document.file);
        json.key("symbol").text_or_null(document.symbol);
        json.key("title").text_or_null(document.title);
        json.key("adopted").text_or_null(document.adopted);
        json.key("predecessor").text_or_null(follows ? graph.documents[edge->predecessor].file : "");
        json.key("evidence").text_or_null(follows ? edge->evidence : "");
        json.key("certainty");
        follows ? json.share(edge->certainty) : json.null();
        json.key("also").begin_array();
        for (edge += follows ? 1 : 0; edge != graph.edges.end() && edge->document == i; ++edge) {
            write_edge_json(json, graph, *edge);
        }
        json.end();
        json.key("not_here").begin_array(true);
        for (const std::string& symbol : document.not_here) json.text(symbol);
        json.end().end();
    }
    json.end().end();
    return json.finish();
}

std::string render_series_dot(const SuccessionGraph& graph) {
    std::string out = "digraph series {\n  rankdir=LR;\n  node [shape=box];\n";
    std::size_t number = 0;
    for (const std::vector<std::size_t>& series : graph.series()) {
        if (series.size() == 1) continue;
        out += fmt::format("  subgraph cluster_{} {{\n    label={};\n", number++,
                           quoted(graph.documents[series.back()].title));
        for (const std::size_t i : series) {
            out += fmt::format("    n{} [label={}];\n", i, quoted(name_of(graph.documents[i])));
        }
        out += "  }\n";
    }
    for (const SuccessionEdge& edge : graph.edges) {
        const char* style = edge.certainty < kCertainSuccession ? " [style=dashed]" : "";
        out += fmt::format("  n{} -> n{}{};\n", edge.predecessor, edge.document, style);
    }
    return out + "}\n";
}

}  // namespace clausediff
