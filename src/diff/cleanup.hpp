// From the shortest edit script to the one that a person would write. Hunks stay ascending and apart.
#pragma once

#include "diff/word_pair.hpp"

namespace clausediff::detail {

// Moves words that are only inserted or only deleted to the most natural of the places where they can stand:
// of "the [quick the] slow" and "[the quick] the slow" the second.
void slide_hunks(std::vector<Hunk>& hunks, const WordPair& pair);

// Joins two hunks when what is equal between them does not help a reader: nothing, one or two very short words,
// function words and punctuation alone, or little text against the changes on both sides.
void merge_hunks(std::vector<Hunk>& hunks, const WordPair& pair);

// Takes words that a joined hunk deletes and inserts alike off its beginning and end.
void trim_hunks(std::vector<Hunk>& hunks, const WordPair& pair);

// The same as merge_hunks, of nothing and of very short words only. A hunk may be empty on both sides: a place where a
// mark will stand although no word changes.
void merge_islands(std::vector<Hunk>& hunks, const WordPair& pair);

// Of a language that is written without spaces: widens hunks until none begins or ends inside a word of either text,
// and joins those that meet.
void widen_to_words(std::vector<Hunk>& hunks, const WordPair& pair);

}  // namespace clausediff::detail
