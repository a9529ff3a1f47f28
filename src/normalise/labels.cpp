#include "normalise/labels.hpp"

namespace clausediff {

constexpr int kLetters = 26;

std::string letters_of_part(int part) {
    const int times = (part - 1) / kLetters + 1;
    return std::string(static_cast<std::size_t>(times), static_cast<char>('A' + (part - 1) % kLetters));
}

int part_of_letters(std::string_view letters) {
    return letters.front() - 'A' + 1 + kLetters * (static_cast<int>(letters.size()) - 1);
}

void Labeller::start_part(std::string_view letter) {
    part_ = std::string(letter) + ".";
    scope_.clear();
    used_scope_.clear();
    sections_ = 1;
    parent_.clear();
    annex_ = 0;
    closing_lines_ = 0;
    preambular_ = 0;
    last_number_ = 0;
    unnumbered_ = 0;
    levels_.reset();
}

void Labeller::start_document() {
    --annex_;  // it is none of the annexes that are counted
    start_annex();
    in_document_ = true;
}

void Labeller::start_annex() {
    ++annex_;
    in_document_ = false;
    scope_.clear();
    used_scope_.clear();
    sections_ = 1;
    parent_.clear();
    last_number_ = 0;
    unnumbered_ = 0;
    levels_.reset();
}

void Labeller::start_scope(std::string_view scope) {
    scope_ = std::string(scope);
    levels_.reset();
}

std::string Labeller::base(Section section) const {
    const std::string scope = used_scope_.empty() ? "" : used_scope_ + ".";
    switch (section) {
        case Section::preambular:
            return part_ + "PP";
        case Section::operative:
            return part_ + scope + "OP";
        case Section::annex:
            return part_ + (in_document_ ? "D" : "A" + std::to_string(annex_)) + "." + scope;
    }
    return {};
}

std::string Labeller::unique(std::string label) {
    const int times = ++seen_[label];
    if (times > 1) label = unique(label + "~" + std::to_string(times));
    return label;
}

void Labeller::enacting(Clause& clause) {
    clause.label = unique(part_ + "PP0");
    clause.level = 0;
    levels_.reset();
}

void Labeller::heading(Clause& clause) {
    clause.label = unique("H" + std::to_string(++headings_));
    clause.level = 0;
    levels_.reset();
}

void Labeller::table_row(Clause& clause) {
    clause.label = unique("T" + std::to_string(++rows_));
    clause.level = 0;
}

void Labeller::annex_heading(Clause& clause) {
    clause.label = unique(part_ + "A" + std::to_string(annex_));
    clause.level = 0;
}

void Labeller::closing(Clause& clause) {
    clause.label = unique(part_ + "END" + std::to_string(++closing_lines_));
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
        used_scope_ = scope_.empty() ? "S" + std::to_string(sections_) : scope_;
        scope_.clear();
    }
    last_number_ = number.value;
    unnumbered_ = 0;
    parent_ = unique(base(clause.section) + std::to_string(number.value) + number.suffix);
    clause.label = parent_;
    clause.level = 1;
}

void Labeller::numbered(Clause& clause, const ParagraphNumber& number) {
    if (number.sub_letter != '\0') {  // "59 (a)."
        levels_.reset();
        parent_ = base(clause.section) + std::to_string(number.value);
        last_number_ = number.value;
        ParagraphNumber letter;
        letter.style = NumberStyle::letter;
        letter.printed = std::string("(") + number.sub_letter + ")";
        letter.value = number.sub_letter - 'a' + 1;
        clause.level = levels_.push(letter);
        clause.label = unique(parent_ + levels_.label());
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
    clause.level = levels_.push(number);
    if (parent_.empty()) parent_ = base(clause.section);
    clause.label = unique(parent_ + levels_.label());
    unnumbered_ = 0;
}

void Labeller::unnumbered(Clause& clause) {
    clause.level = 1;
    levels_.reset();
    if (clause.section == Section::preambular) {
        parent_ = unique(base(clause.section) + std::to_string(++preambular_));
        clause.label = parent_;
        return;
    }
    ++unnumbered_;
    if (clause.section == Section::annex) {
        const std::string base_label =
            last_number_ > 0 ? base(clause.section) + std::to_string(last_number_) + "." : base(clause.section);
        clause.label = unique(base_label + "p" + std::to_string(unnumbered_));
    } else if (last_number_ > 0) {
        clause.label =
            unique(base(clause.section) + std::to_string(last_number_) + "." + std::to_string(unnumbered_ + 1));
    } else {
        clause.label = unique(base(clause.section) + std::to_string(unnumbered_));
    }
    if (last_number_ == 0) parent_ = clause.label;
}

}  // namespace clausediff
