// Word redlines as edits of the Word document of the before text: documents to edit, and what comes of them.
#pragma once

#include "render/word_reader.hpp"

#include <clausediff/clausediff.hpp>

#include <string>
#include <vector>

namespace onto {

// A Word document of one text: a redline of it against itself has no changes.
std::string document_of(const clausediff::Resolution& resolution);

clausediff::Resolution read(const std::string& document,
                            clausediff::Revisions revisions = clausediff::Revisions::accepted);

// The redline by "the test"; fails where it is a new document.
std::string edited(const clausediff::Resolution& before, const clausediff::Resolution& after, bool comments = true);
std::string edited(const std::string& document, const clausediff::Resolution& after, bool comments = true);

// The document a Word user might have: `body` is what w:body holds.
std::string word_document(const std::string& body);
std::string paragraph(const std::string& runs, const std::string& properties = "");
std::string run(const std::string& text, const std::string& properties = "");

// The paragraphs of the document when all its changes are accepted, or rejected.
std::vector<std::string> resolved(const std::string& document, word::All all);

void check_same(const std::vector<std::string>& found, const std::vector<std::string>& wanted);

// Both texts are in the edited document as they are in a new one, but for the lines of the head that only one has.
void check_both_texts(const clausediff::Resolution& before, const clausediff::Resolution& after);

// The redline of each of the documents onto each: accepted it is the one, rejected the other, with `name` of each
// clause.
void check_every_redline(const std::vector<std::string>& documents, std::string clausediff::Clause::*name);

}  // namespace onto
