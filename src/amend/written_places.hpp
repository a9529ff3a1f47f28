// Paragraphs of a draft as instructions name them.
#pragma once

#include "amend/draft_places.hpp"

#include <clausediff/resolution.hpp>

#include <cstddef>
#include <string>

namespace clausediff::detail::amending {

class PlaceWriter {
public:
    explicit PlaceWriter(const Resolution& draft) : draft_(draft), places_(draft) {}  // which must outlive this object

    // "operative paragraph 3", "the third preambular paragraph"; "" of a clause that instructions cannot name.
    [[nodiscard]] std::string of(std::size_t clause) const;
    // "annex II", "the annex" of the only one.
    [[nodiscard]] std::string of_annex(int annex) const;

    [[nodiscard]] const DraftPlaces& places() const { return places_; }

private:
    [[nodiscard]] std::string letters_at(std::size_t clause, std::size_t depth) const;

    const Resolution& draft_;
    const DraftPlaces places_;
};

}  // namespace clausediff::detail::amending
