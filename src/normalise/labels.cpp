#include "normalise/labels.hpp"

#include <utility>

namespace clausediff::detail {

constexpr int kLetters = 26;
constexpr std::size_t kRunsBefore = 8;  // that are remembered: lists stand no deeper inside each other

std::string letters_of_part(int part) {
    const int times = (part - 1) / kLetters + 1;
    return std::string(static_cast<std::size_t>(times), static_cast<char>('A' + (part - 1) % kLetters));
}

int part_of_letters(std::string_view letters) {
    return letters.front() - 'A' + 1 + kLetters * (static_cast<int>(letters.size()) - 1);
}

void Labeller::start_numbers() {
    scope_.clear();
    scope_is_open_ = false;
    run_ = {};
    runs_before_.clear();
    runs_ = 1;
    parent_.reset();
    unnumbered_ = 0;
    levels_.reset();
}

void Labeller::start_part(int part) {
    part_ = part;
    annex_ = 0;
    closing_lines_ = 0;
    preambular_ = 0;
    preambular_scope_.clear();
    start_numbers();
}

void Labeller::start_run() {
    if (runs_before_.size() == kRunsBefore) runs_before_.erase(runs_before_.begin());
    runs_before_.push_back(std::move(run_));
    ++runs_;
    run_ = {std::exchange(scope_, {}), 1, 0};
    if (run_.scope.empty()) run_.count = runs_;
}

void Labeller::return_to_run_before(int number) {
    if (number == run_.last_number + 1) return;
    for (std::size_t i = runs_before_.size(); i-- > 0;) {
        if (runs_before_[i].last_number + 1 != number) continue;
        run_ = std::move(runs_before_[i]);
        runs_before_.resize(i);
        return;
    }
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
    scope_is_open_ = true;
    in_scope_ = 0;
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
    id.scope = section == Section::preambular ? preambular_scope_ : run_.scope;
    if (section != Section::preambular) id.run = run_.count;
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
                             (run_.last_number > 0 || (unnumbered_ > 0 && clause.section == Section::operative)) &&
                             number.suffix.empty();
    if (starts_anew) {
        start_run();
    } else if (number.style == NumberStyle::decimal) {
        return_to_run_before(number.value);
    }
    scope_is_open_ = false;
    run_.last_number = number.value;
    unnumbered_ = 0;
    paragraph(clause, number);
}

// The operative part begins to count anew.
void Labeller::number_preamble(Clause& clause, const ParagraphNumber& number) {
    levels_.reset();
    preambular_ = number.value;
    paragraph(clause, number);
}

void Labeller::paragraph(Clause& clause, const ParagraphNumber& number) {
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

// "59 (a).", "1.1.": the number of the paragraph stands before that of the sub-paragraph.
void Labeller::below_number(Clause& clause, const ParagraphNumber& number) {
    parent_ = base(clause.section);
    parent_->number = number.value;
    scope_is_open_ = false;
    run_.last_number = number.value;
    levels_.start(number.below);
    ClauseId id = *parent_;
    id.path = number.below;
    clause.level = static_cast<int>(number.below.size()) + 1;
    identify(clause, std::move(id));
}

void Labeller::numbered(Clause& clause, const ParagraphNumber& number) {
    if (!number.below.empty()) {
        below_number(clause, number);
        return;
    }
    if (number.style == NumberStyle::decimal || number.style == NumberStyle::labelled) {
        if (clause.section == Section::preambular) {
            number_preamble(clause, number);
        } else {
            top_level(clause, number);
        }
        return;
    }
    if (number.style == NumberStyle::upper_letter || number.style == NumberStyle::upper_roman) {
        heading(clause);
        return;
    }
    if (!parent_) parent_ = base(clause.section);
    sub_paragraph(clause, number);
}

// Of a section with a numbered heading the preamble is counted by itself, unless it is the only one.
void Labeller::preambular(Clause& clause) {
    if (!scope_.empty() && scope_ != preambular_scope_ && (preambular_ > 0 || run_.last_number > 0)) {
        preambular_scope_ = scope_;
        preambular_ = 0;
    }
    ClauseId id = base(clause.section);
    id.number = ++preambular_;
    identify(clause, std::move(id));
    parent_ = clause.id;
}

void Labeller::listed(Clause& clause, int number) {
    ParagraphNumber letter;
    letter.style = NumberStyle::letter;
    letter.value = number;
    sub_paragraph(clause, letter);
}

void Labeller::unnumbered(Clause& clause) {
    clause.level = 1;
    levels_.reset();
    if (clause.section == Section::preambular) {
        preambular(clause);
        return;
    }
    ClauseId id = base(clause.section);
    ++unnumbered_;
    const bool in_article = is_in_article(clause.section);
    if (in_article) {
        id.scope = scope_;
        id.run = 1;
    } else if (run_.last_number > 0) {
        id.number = run_.last_number;
    }
    if (clause.section == Section::annex) {
        id.further = in_article ? ++in_scope_ : unnumbered_;
    } else if (run_.last_number > 0) {
        id.further = unnumbered_ + 1;  // the first is the numbered one
    } else {
        id.number = unnumbered_;
    }
    identify(clause, std::move(id));
    if (in_article || run_.last_number == 0) parent_ = clause.id;
}

}  // namespace clausediff::detail
