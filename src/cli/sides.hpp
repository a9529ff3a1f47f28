// The two sides of a comparison: which file each is, how it is read, and what it is called in the report.
#pragma once

#include "cli/reading_options.hpp"
#include "cli/session.hpp"

#include <optional>
#include <string>
#include <vector>

namespace clausediff::cli {

struct Side {
    std::string file;
    std::string shown;  // in reports and messages
    ReadingOptions read;

    // /dev/null stands for no text, as git and diff have it: the other side is all added, or all removed.
    [[nodiscard]] bool is_nothing() const { return file == "/dev/null"; }
};

struct Sides {
    Side before, after;
};

// The files that git names to a program that compares for it are seven, or nine where one was renamed: see git(1),
// GIT_EXTERNAL_DIFF.
[[nodiscard]] bool are_from_git(const std::vector<std::string>& files);

// REQUIRES: `files` are two, or come from git. Files of git are temporary and are shown by their path in the
// repository, with the start of the object's name: "drafts/lamps.docx (3f2a91c)".
[[nodiscard]] Sides sides_of(const std::vector<std::string>& files);

// Where one file is read in two ways, the names in the report say so: "draft.docx (original)". To be called when
// Side::read is known.
void name_readings(Sides& sides);

// REQUIRES: not is_nothing(). Errors: as Session::load_to_compare.
[[nodiscard]] Result<Resolution> load(Session& session, const Side& side);

// What to say of two texts in two languages; none of others.
[[nodiscard]] std::optional<Error> two_languages(const Resolution& before, const Resolution& after);

// A text without a clause, in the language of the other side.
[[nodiscard]] Resolution no_text(const Side& side, const Resolution& other);

}  // namespace clausediff::cli
