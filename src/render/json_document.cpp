#include "render/json_document.hpp"

namespace clausediff::detail::render {

void write_document(JsonWriter& json, const Metadata& metadata, std::size_t clauses) {
    json.begin_object();
    json.key("file").text_or_null(metadata.file);
    json.key("symbol").text_or_null(metadata.symbol);
    json.key("title").text_or_null(metadata.title);
    json.key("session").text_or_null(metadata.session);
    json.key("agenda_item").text_or_null(metadata.agenda_item);
    json.key("adopted").text_or_null(metadata.adopted);
    json.key("language").text_or_null(metadata.language);
    json.key("clauses").size(clauses);
    json.key("body").text_or_null(metadata.body);
    json.key("meeting").text_or_null(metadata.meeting);
    if (!metadata.amends.empty()) json.key("amends").text(metadata.amends);
    json.end();
}

}  // namespace clausediff::detail::render
