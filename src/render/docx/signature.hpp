// Who changed what, when, and the ids that Word wants unique over revisions and comments.
#pragma once

#include <clausediff/comparison.hpp>

#include <cstddef>
#include <string>

namespace clausediff::detail::render::docx {

// "w:ins" or "w:del"; of what moved "w:moveTo" or "w:moveFrom".
[[nodiscard]] const char* revision_element(Op op, bool moved);

class Signature {
public:
    // `date` as Word writes it: "2026-11-24T10:00:00Z"; "" leaves it out. Ids begin at `first_id`.
    Signature(const std::string& author, const std::string& date, std::size_t first_id = 1);

    // What is signed from now on is by `author`; by that of the document if it is "".
    void as(const std::string& author);

    // ` w:id="7" w:author="..." w:date="..."`, with a new id.
    [[nodiscard]] std::string attributes() { return attributes(next_id()); }
    [[nodiscard]] std::string attributes(std::size_t id) const;
    [[nodiscard]] std::size_t next_id() { return id_++; }

    // "<w:ins ...>" and "</w:ins>", "<w:del ...>" and "</w:del>", or nothing; of what moved "<w:moveTo ...>" and
    // "<w:moveFrom ...>".
    [[nodiscard]] std::string open(Op op, bool moved = false);
    [[nodiscard]] static std::string close(Op op, bool moved = false);

    [[nodiscard]] const std::string& author() const { return author_; }
    [[nodiscard]] const std::string& date() const { return date_; }

private:
    std::string of_document_;
    std::string author_;
    std::string date_;
    std::string who_and_when_;
    std::size_t id_;
};

}  // namespace clausediff::detail::render::docx
