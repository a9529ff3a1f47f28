// Lines of the head and of the end whose parts are recognized by where they stand: "45e séance plénière", "الجلسة
// العامة 45", "Point 72 b) de l'ordre du jour". For languages whose tables have such phrases; "" for others.
#pragma once

#include "normalise/language.hpp"

#include <string>
#include <string_view>

namespace clausediff::detail {

// The number of a meeting with the words next to it, as printed. Points into `text`.
std::string_view placed_meeting(std::string_view text, const Language& language);

// A line that names a meeting and at most its date.
bool is_placed_meeting_line(std::string_view text, const Language& language);

// The line of the session, as printed: "Soixante-dix-huitième session".
std::string placed_session(std::string_view text, const Language& language);

// The number of the agenda item: "72 b)".
std::string placed_agenda_item(std::string_view text, const Language& language);

// Does the line say who adopted the text: "Résolution adoptée par"?
bool tells_who_adopted(std::string_view text, const Language& language);

}  // namespace clausediff::detail
