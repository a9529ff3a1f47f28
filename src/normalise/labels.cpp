#include "normalise/labels.hpp"

#include <utility>

namespace clausediff::detail {

constexpr int kLetters = 26;

std::string letters_of_part(int part) {
    const int times = (part - 1) / kLetters + 1;
    return std::string(static_cast<std::size_t>(times), static_cast<char>('A' + (part - 1) % kLetters));
}

int part_of_letters(std::string_view letters) {
    return letters.front() - 'A' + 1 + kLetters * (static_cast<int>(letters.size()) - 1);
}

void Labeller::start_numbers() {
    scope_.clear();
    used_scope_.clear();
    used_run_ = 1;
    sections_ = 1;
    parent_.reset();
    last_number_ = 0;
    unnumbered_ = 0;
    levels_.reset();
}

void Labeller::start_part(int part) {
    part_ = part;
    annex_ = 0;
    closing_lines_ = 0;
    preambular_ = 0;
    start_numbers();
}

void Labeller::start_document() {
    --annex_;  // it is none of the annexes that are counted
    start_annex();
    in_document_ = true;
}

void Labeller::start_annex() {
    ++annex_;
    in_document_ = false;
    start_numbers();
}

void Labeller::start_scope(std::string_view scope) {
    scope_ = std::string(scope);
    levels_.reset();
}

// Headings and rows are counted through the whole document, whatever part they stand in.
ClauseId Labeller::counted(ClauseKind kind, int number) const {
    ClauseId id;
    id.kind = kind;
    id.number = number;
    if (kind == ClauseKind::enacting || kind == ClauseKind::closing) id.part = part_;
    return id;
}

// A paragraph of the current section without its number.
ClauseId Labeller::base(Section section) const {
    ClauseId id;
    id.part = part_;
    id.section = section;
    if (section == Section::annex) id.annex = in_document_ ? ClauseId::kInBody : annex_;
    if (section == Section::preambular) return id;
    id.scope = used_scope_;
    id.run = used_run_;
    return id;
}

void Labeller::identify(Clause& clause, ClauseId id) {
    std::string label = to_label(id);
    id.repeat = ++seen_[label];
    clause.label = id.repeat > 1 ? to_label(id) : std::move(label);
    clause.id = std::move(id);
}

void Labeller::enacting(Clause& clause) {
    identify(clause, counted(ClauseKind::enacting, 0));
    clause.level = 0;
    levels_.reset();
}

void Labeller::heading(Clause& clause) {
    identify(clause, counted(ClauseKind::heading, ++headings_));
    clause.level = 0;
    levels_.reset();
}

void Labeller::table_row(Clause& clause) {
    identify(clause, counted(ClauseKind::table_row, ++rows_));
    clause.level = 0;
}

void Labeller::annex_heading(Clause& clause) {
    ClauseId id;
    id.kind = ClauseKind::annex_heading;
    id.part = part_;
    id.section = Section::annex;
    id.annex = annex_;
    identify(clause, std::move(id));
    clause.level = 0;
}

void Labeller::closing(Clause& clause) {
    identify(clause, counted(ClauseKind::closing, ++closing_lines_));
    clause.level = 0;
    levels_.reset();
}

void Labeller::top_level(Clause& clause, const ParagraphNumber& number) {
    levels_.reset();
    const bool starts_anew = number.style == NumberStyle::decimal && number.value == 1 &&
                             (last_number_ > 0 || (unnumbered_ > 0 && clause.section == Section::operative)) &&
                             number.suffix.empty();
    if (starts_anew) {
        ++sections_;
        used_run_ = scope_.empty() ? sections_ : 1;
        used_scope_ = std::exchange(scope_, {});
    }
    last_number_ = number.value;
    unnumbered_ = 0;
    ClauseId id = base(clause.section);
    id.number = number.value;
    id.suffix = number.suffix;
    identify(clause, std::move(id));
    parent_ = clause.id;
    clause.level = 1;
}

// The next of a list below `parent_`.
void Labeller::sub_paragraph(Clause& clause, const ParagraphNumber& number) {
    clause.level = levels_.push(number);
    ClauseId id = *parent_;
    id.paragraph_repeat = std::exchange(id.repeat, 1);
    id.path = levels_.path();
    identify(clause, std::move(id));
}

void Labeller::numbered(Clause& clause, const ParagraphNumber& number) {
    if (number.sub_letter != '\0') {  // "59 (a)."
        levels_.reset();
        parent_ = base(clause.section);
        parent_->number = number.value;
        last_number_ = number.value;
        ParagraphNumber letter;
        letter.style = NumberStyle::letter;
        letter.value = number.sub_letter - 'a' + 1;
        sub_paragraph(clause, letter);
        return;
    }
    if (number.style == NumberStyle::decimal || number.style == NumberStyle::labelled) {
        top_level(clause, number);
        if (clause.section == Section::preambular) preambular_ = number.value;
        return;
    }
    if (number.style == NumberStyle::upper_letter || number.style == NumberStyle::upper_roman) {
        heading(clause);
        return;
    }
    if (!parent_) parent_ = base(clause.section);
    sub_paragraph(clause, number);
    unnumbered_ = 0;
}

void Labeller::unnumbered(Clause& clause) {
    clause.level = 1;
    levels_.reset();
    ClauseId id = base(clause.section);
    if (clause.section == Section::preambular) {
        id.number = ++preambular_;
        identify(clause, std::move(id));
        parent_ = clause.id;
        return;
    }
    ++unnumbered_;
    if (last_number_ > 0) id.number = last_number_;
    if (clause.section == Section::annex) {
        id.further = unnumbered_;
    } else if (last_number_ > 0) {
        id.further = unnumbered_ + 1;  // the first is the numbered one
    } else {
        id.number = unnumbered_;
    }
    identify(clause, std::move(id));
    if (last_number_ == 0) parent_ = clause.id;
}

}  // namespace clausediff::detail
