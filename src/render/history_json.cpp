// Schema clausediff/history/1: man/clausediff-history.1 describes it.
#include <clausediff/render.hpp>

#include "render/history_rows.hpp"
#include "render/json_writer.hpp"

namespace clausediff {

using namespace detail;
namespace {

using render::JsonWriter;

class Writer {
public:
    explicit Writer(const History& history) : history_(history) {}

    std::string write(const HistoryOptions& options) {
        json_.begin_object();
        json_.key("schema").text("clausediff/history/1");
        json_.key("title").text_or_null(history_.title);
        json_.key("members").begin_array();
        for (const HistoryMember& member : history_.members) write_member(member);
        json_.end();
        json_.key("lineages").begin_array();
        for (const std::size_t i : render::shown_lineages(history_, options)) write_lineage(history_.lineages[i]);
        json_.end();
        json_.key("relations").begin_array();
        for (const Relation& relation : history_.relations) write_relation(relation);
        json_.end().end();
        return json_.finish();
    }

private:
    void write_member(const HistoryMember& member) {
        json_.begin_object(true);
        json_.key("name").text(member.name);
        json_.key("symbol").text_or_null(member.text ? member.text->metadata.symbol : member.name);
        json_.key("file").text_or_null(member.text ? member.text->metadata.file : "");
        json_.key("title").text_or_null(member.text ? member.text->metadata.title : "");
        json_.key("adopted").text_or_null(member.text ? member.text->metadata.adopted : "");
        json_.key("available").boolean(member.text != nullptr).end();
    }

    JsonWriter& member(const char* key, std::size_t index) { return json_.key(key).text(history_.members[index].name); }

    void write_lineage(const Lineage& lineage) {
        json_.begin_object();
        json_.key("id").text(lineage.id);
        member("introduced", lineage.introduced);
        member("first", lineage.first);
        json_.key("dropped").text_or_null(lineage.dropped ? history_.members[*lineage.dropped].name : "");
        json_.key("perhaps");
        if (lineage.perhaps) {
            json_.begin_object(true).key("id").text(history_.lineages[lineage.perhaps->lineage].id);
            json_.key("likeness").share(lineage.perhaps->likeness).end();
        } else {
            json_.null();
        }
        json_.key("states").begin_array();
        for (const ClauseState& state : lineage.states) write_state(state);
        json_.end();
        json_.key("words").begin_array();
        for (const WordRun& run : lineage.words) {
            json_.begin_object(true).key("text").text(run.text);
            member("introduced", run.introduced);
            member("first", run.first);
            json_.key("routine").boolean(run.routine).end();
        }
        json_.end().end();
    }

    void write_state(const ClauseState& state) {
        json_.begin_object();
        member("member", state.member);
        const Clause* clause = history_.clause(state);
        json_.key("label").text_or_null(clause ? clause->label : "");
        json_.key("event").text(name(state.event));
        json_.key("moved").boolean(state.moved);
        json_.key("renumbered").boolean(state.renumbered);
        json_.key("likeness");
        state.likeness ? json_.share(*state.likeness) : json_.null();
        json_.key("certain").boolean(state.certain);
        if (state.since) {
            json_.key("between").begin_array(true).text(history_.members[*state.since].name);
            json_.text(history_.members[state.member].name).end();
        }
        if (state.of) json_.key("of").text(history_.lineages[*state.of].id);
        json_.key("text").text_or_null(clause ? clause->text : "");
        json_.key("segments").begin_array();
        for (const Segment& segment : state.segments) {
            json_.begin_object(true).key("op").text(name(segment.op)).key("text").text(segment.text);
            if (!segment.printed_before.empty()) json_.key("before_text").text(segment.printed_before);
            json_.end();
        }
        json_.end().end();
    }

    void write_ids(const std::vector<std::size_t>& lineages) {
        json_.begin_array(true);
        for (const std::size_t i : lineages) json_.text(history_.lineages[i].id);
        json_.end();
    }

    void write_relation(const Relation& relation) {
        json_.begin_object().key("kind").text(relation.merged ? "merged" : "split");
        json_.key("from");
        write_ids(relation.from);
        json_.key("to");
        write_ids(relation.to);
        member("in", relation.member).end();
    }

    const History& history_;
    JsonWriter json_;
};

}  // namespace

std::string render_history_json(const History& history, const HistoryOptions& options) {
    return Writer(history).write(options);
}

}  // namespace clausediff
