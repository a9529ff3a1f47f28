// Prints the clauses that the second resolution adds to the first.
#include <clausediff/clausediff.hpp>

#include <iostream>
#include <utility>

int main(int argc, char** argv) {
    if (argc != 3) {
        std::cerr << "usage: list_added BEFORE AFTER\n";
        return 2;
    }
    auto before = clausediff::load(argv[1]);
    auto after = clausediff::load(argv[2]);
    for (const auto* side : {&before, &after}) {
        if (!side->ok()) {
            std::cerr << clausediff::describe(side->error()) << "\n";
            return 2;
        }
    }
    const clausediff::Comparison comparison = clausediff::compare(std::move(before).value(), std::move(after).value());
    for (const clausediff::ClauseChange& change : comparison.changes) {
        if (change.kind != clausediff::ChangeKind::added) continue;
        const clausediff::Clause& clause = comparison.after_clauses(change).front();
        std::cout << clause.label << ": " << clause.text << "\n";
    }
}
