#include "parse_helper/pdf_pages.hpp"

#include "read/helper/protocol.hpp"

#include <poppler-page.h>

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <exception>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#ifdef __linux__
#include <sys/mman.h>
#include <sys/prctl.h>
#endif

namespace clausediff::detail::parse_helper {
namespace {

constexpr int kPagesPerWorker = 6;  // fewer are done sooner than a process is started for them

void append_utf8(unsigned long c, std::string& out) {
    const auto put = [&out](unsigned long byte) { out += static_cast<char>(byte); };
    const auto put_rest = [&](int shift) { put(0x80u | (c >> shift & 0x3Fu)); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0u | c >> 6);
        put_rest(0);
    } else if (c < 0x10000) {
        put(0xE0u | c >> 12);
        put_rest(6);
        put_rest(0);
    } else {
        put(0xF0u | c >> 18);
        put_rest(12);
        put_rest(6);
        put_rest(0);
    }
}

bool complained = false;  // since it was last told

std::string to_utf8(const poppler::ustring& text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        unsigned long c = text[i];
        if (c >= 0xD800 && c < 0xDC00 && i + 1 < text.size() && text[i + 1] >= 0xDC00 && text[i + 1] < 0xE000) {
            c = 0x10000 + ((c - 0xD800) << 10) + (text[++i] - 0xDC00u);
        } else if (c >= 0xD800 && c < 0xE000) {
            c = 0xFFFD;
        }
        if (c <= 0x20 || c == 0x7F || c == 0xFEFF) continue;  // neither a line end nor a space stands inside a word
        append_utf8(c, out);
    }
    return out;
}

// Fonts are named once in the output and referred to by number from then on.
class Fonts {
public:
    long number(const std::string& name, Output& out) {
        const auto [place, is_new] = numbers_.emplace(name, static_cast<long>(numbers_.size()));
        if (is_new) {
            std::string printable = name;
            std::replace_if(
                printable.begin(), printable.end(), [](char c) { return c <= ' ' || c > '~'; }, '_');
            out.text("font ").number(place->second).text(printable).end_line();
        }
        return place->second;
    }

private:
    std::map<std::string, long> numbers_;
};

void write_word(const poppler::text_box& word, Fonts& fonts, Output& out) {
    const std::string text = to_utf8(word.text());
    if (text.empty()) return;
    const poppler::rectf box = word.bbox();
    const long font = fonts.number(word.has_font_info() ? word.get_font_name(0) : std::string(), out);
    const double size = word.has_font_info() ? word.get_font_size() : box.height();
    out.text("word ").points(box.left()).points(box.top()).points(box.right()).points(box.bottom());
    out.points(size).number(font).number(word.rotation()).text(text).end_line();
}

// Page 0 is the file as a whole.
void tell_complaint(int page, Output& out) {
    if (std::exchange(complained, false)) out.text("complaint ").number(page).end_line();
}

bool write_slice(const poppler::document& document, int first, int last, Output& out) {
    Fonts fonts;
    for (int i = first; i < last && !out.failed(); ++i) {
        const std::unique_ptr<poppler::page> page(document.create_page(i));
        if (!page) continue;  // the reader sees which number is left out
        const poppler::rectf box = page->page_rect();
        const auto turn = page->orientation();
        const bool lies = turn == poppler::page::landscape || turn == poppler::page::seascape;
        out.text("page ").number(i + 1);
        out.points(lies ? box.height() : box.width()).points(lies ? box.width() : box.height()).end_line();
        for (const poppler::text_box& word : page->text_list(poppler::page::text_list_include_font)) {
            write_word(word, fonts, out);
        }
        tell_complaint(i + 1, out);
    }
    return out.finish();
}

struct Worker {
    pid_t process = -1;
    int file = -1;  // what it writes
};

// A file that has no name: in memory where the system has such files.
int nameless_file() {
#ifdef __linux__
    return memfd_create("pages", MFD_CLOEXEC);
#else
    std::FILE* const file = std::tmpfile();
    return file == nullptr ? -1 : fileno(file);
#endif
}

// Starts a process that writes the pages [first, last) into a file of its own.
Worker start_worker(const poppler::document& document, int first, int last, std::size_t limit) {
    Worker worker;
    worker.file = nameless_file();
    if (worker.file < 0) return worker;
    const pid_t parent = getpid();
    worker.process = fork();
    if (worker.process == 0) {
#ifdef __linux__
        prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
        if (getppid() != parent) _exit(1);
        int result = 1;
        try {
            Output out(worker.file, limit);
            if (write_slice(document, first, last, out)) result = 0;
            if (out.over_limit()) result = helper::kOverOutput;
        } catch (const std::exception&) {
            result = 1;
        }
        _exit(result);
    }
    return worker;
}

// Waits for its end; returns its exit status, 1 if it crashed.
int finish(const Worker& worker) {
    int status = 0;
    while (waitpid(worker.process, &status, 0) < 0) {
        if (errno != EINTR) return 1;
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}

}  // namespace

void note_complaint() {
    complained = true;
}

bool write_pages(const poppler::document& document, int pages, std::size_t workers, Output& out) {
    const int slices =
        std::clamp(pages / kPagesPerWorker, 1, static_cast<int>(std::clamp<std::size_t>(workers, 1, 64)));
    const auto start_of = [&](int slice) { return static_cast<int>(static_cast<long>(pages) * slice / slices); };
    tell_complaint(0, out);
    std::vector<Worker> started;
    for (int slice = 1; slice < slices; ++slice) {
        started.push_back(start_worker(document, start_of(slice), start_of(slice + 1), out.limit()));
    }
    bool well = write_slice(document, 0, start_of(1), out);
    for (std::size_t i = 0; i < started.size(); ++i) {
        const int slice = static_cast<int>(i) + 1;
        if (started[i].process < 0) {  // no process could be started: this one does the work
            well = well && write_slice(document, start_of(slice), start_of(slice + 1), out);
            continue;
        }
        if (!well) kill(started[i].process, SIGKILL);
        const int result = finish(started[i]);
        if (well && result == helper::kOverOutput) out.pass_limit();
        well = well && result == 0 && out.copy(started[i].file);
    }
    if (!well) return false;
    out.text("end ").number(pages).end_line();
    return out.finish();
}

}  // namespace clausediff::detail::parse_helper
