#include "cli/sides.hpp"

#include <algorithm>
#include <string_view>

namespace clausediff::cli {
namespace {

// Where git puts what it says: PATH OLD-FILE OLD-HEX OLD-MODE NEW-FILE NEW-HEX NEW-MODE [NEW-PATH HOW].
constexpr std::size_t kPath = 0, kOldFile = 1, kOldHex = 2, kOldMode = 3, kNewFile = 4, kNewHex = 5, kNewMode = 6;
constexpr std::size_t kNewPath = 7, kPlain = 7, kRenamed = 9;

bool consists_of(std::string_view word, std::string_view letters) {
    return !word.empty() && word.find_first_not_of(letters) == std::string_view::npos;
}

// The name of an object in SHA-1 or SHA-256; "." where there is none.
bool is_object(std::string_view word) {
    return word == "." || ((word.size() == 40 || word.size() == 64) && consists_of(word, "0123456789abcdef"));
}

// "100644"; "." where there is no file.
bool is_mode(std::string_view word) {
    return word == "." || (word.size() == 6 && consists_of(word, "01234567"));
}

Side side_of_git(const std::string& path, const std::string& file, const std::string& object) {
    constexpr std::size_t kShort = 7;
    Side side{file, path, {}};
    if (side.is_nothing()) {
        side.shown = file;
    } else if (object.find_first_not_of("0.") != std::string::npos) {  // a file that git has not stored has zeros
        side.shown += " (" + object.substr(0, kShort) + ")";
    }
    return side;
}

}  // namespace

bool are_from_git(const std::vector<std::string>& files) {
    if (files.size() != kPlain && files.size() != kRenamed) return false;
    return is_object(files[kOldHex]) && is_mode(files[kOldMode]) && is_object(files[kNewHex]) &&
           is_mode(files[kNewMode]);
}

Sides sides_of(const std::vector<std::string>& files) {
    if (!are_from_git(files)) return {{files[0], files[0], {}}, {files[1], files[1], {}}};
    const std::string& new_path = files.size() == kRenamed ? files[kNewPath] : files[kPath];
    return {side_of_git(files[kPath], files[kOldFile], files[kOldHex]),
            side_of_git(new_path, files[kNewFile], files[kNewHex])};
}

void name_readings(Sides& sides) {
    if (sides.before.shown != sides.after.shown) return;
    if (sides.before.read.revisions == sides.after.read.revisions) return;
    for (Side* side : {&sides.before, &sides.after}) {
        side->shown += side->read.revisions == Revisions::original ? " (original)" : " (accepted)";
    }
}

Result<Resolution> load(Session& session, const Side& side) {
    Result<Resolution> resolution = session.load_to_compare(side.file, side.read);
    if (side.file == side.shown) return resolution;
    if (resolution) {
        resolution.value().metadata.file = side.shown;
        return resolution;
    }
    Error error = resolution.error();
    error.path = side.shown;
    return error;
}

std::optional<Error> two_languages(const Resolution& before, const Resolution& after) {
    std::string why = why_not_compared(before.metadata, after.metadata);
    if (why.empty()) return std::nullopt;
    return Error{ErrorCode::usage, after.metadata.file, 0, std::move(why)};
}

Resolution no_text(const Side& side, const Resolution& other) {
    Resolution resolution;
    resolution.metadata.file = side.shown;
    resolution.metadata.language = other.metadata.language;
    return resolution;
}

}  // namespace clausediff::cli
