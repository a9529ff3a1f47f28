// The documents that were fetched, in a folder: LANGUAGE/A_RES_69_317.docx, kept for ever, for documents do not change;
// and LANGUAGE/A_RES_69_317.none, which says for a day that a server has none. Those of another server than the usual
// one stand apart, in servers/HOST/LANGUAGE.
#pragma once

#include <clausediff/error.hpp>

#include <filesystem>
#include <optional>
#include <string>

namespace clausediff::detail {

struct Kept {
    std::string type, bytes, path;
};

class Cache {
public:
    // `folder` "" keeps and finds nothing. A file of more than `most_bytes` counts as none.
    Cache(const std::string& folder, const std::string& server, const std::string& language, std::size_t most_bytes);

    [[nodiscard]] std::optional<Kept> find(const std::string& symbol) const;
    // Keeps it in the place of whatever there was, complete or not at all. The path, or what prevented it.
    [[nodiscard]] Result<std::string> keep(const std::string& symbol, const std::string& type,
                                           const std::string& bytes);

    // Did the server have none within the last day?
    [[nodiscard]] bool is_missing(const std::string& symbol, const std::string& server) const;
    void remember_missing(const std::string& symbol, const std::string& server);

private:
    [[nodiscard]] std::filesystem::path path_of(const std::string& symbol, const std::string& ending) const;
    [[nodiscard]] std::optional<Error> make_folder() const;

    std::filesystem::path folder_;
    std::size_t most_bytes_;
};

}  // namespace clausediff::detail
