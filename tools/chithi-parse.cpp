// SPDX-License-Identifier: Apache-2.0
#include "common/conversion.hpp"
#include "common/input.hpp"
#include "common/options.hpp"
#include "common/output.hpp"
#include "common/run.hpp"
#include <algorithm>
#include <chithi/parse.hpp>

/// chithi-parse: bytes in, document records out. Needs no index.

using namespace chithi;
using namespace chithi::tools;

namespace {

constexpr Program program{"chithi-parse", "[OPTION]... FILE...",
                          "Prints the record of each directive document; - is standard input."};

struct Options {
    std::vector<std::string> files;
    std::optional<Stage> stage;
    ParseOptions reading;
    Output output{.format = Format::json};
};

std::optional<Options> parse_options(int argc, const char* const* argv) {
    Options options;
    po::options_description own;
    own.add(output_options(options.output, {Format::json, Format::jsonl, Format::text}));
    options.reading.conversion = conversion_here();
    auto add = own.add_options();
    add("stage",
        choice_value(options.stage, {{"decode", Stage::decode},
                                     {"normalise", Stage::normalise},
                                     {"split", Stage::split},
                                     {"extract", Stage::extract}}),
        "show decode, normalise, split or extract instead");
    add("encoding", po::value(&options.reading.encoding)->value_name("NAME"), "how text files spell their letters");
    own.add(ocr_option(options.reading.conversion.ocr));
    const auto words = read_command_line(program, own, argc, argv);
    if (!words) return std::nullopt;
    if (words->empty()) throw usage_error(program, message("no file was named"));
    options.files = *words;
    return options;
}

/// What a file gives, and how well that went.
struct Result {
    std::string text;
    Status status = yes;
};

// The file itself gives a record whatever it is, which says what is wrong; that this machine cannot read it is
// nothing of the file's.
Status check(const std::string& path, const Document& document) {
    const Diagnostic* const lack = lack_of_machine(document);
    if (lack == nullptr) return yes;
    complain(program.name, message("cannot read {}: {}", path, lack->message));
    return trouble;
}

Result show_stage_of(const std::string& path, const std::string& bytes, const Options& options) {
    const std::string text = show_stage(bytes, *options.stage, options.reading);
    if (text.size() > 1) return {on_terminal() ? terminal_safe(text) : text};
    const Document document = parse(bytes, path, options.reading); // there is nothing to show: say why
    const Status status = check(path, document);
    for (const Diagnostic& each : document.diagnostics) {
        if (status == yes && each.severity == Severity::error)
            complain(program.name, message("{}: {}", path, each.message));
    }
    return {text, status};
}

Result result(const std::string& path, const Options& options) {
    const std::string bytes = read_input(path);
    if (options.stage) return show_stage_of(path, bytes, options);
    Result result;
    for (const Document& document : parse_all(bytes, path, options.reading)) {
        const bool text = options.output.format == Format::text;
        if (text && !result.text.empty()) result.text += '\n';
        result.text += text ? print_document(document, style_for(options.output))
                            : to_json(document, options.output.format == Format::jsonl);
        result.status = std::max(result.status, check(path, document));
    }
    return result;
}

Status run(const Options& options) {
    Status status = yes;
    bool first = true;
    for (const std::string& path : options.files) {
        try {
            const Result shown = result(path, options);
            if (!first && options.output.format == Format::text && !options.stage) print("\n");
            print(shown.text);
            status = std::max(status, shown.status);
            first = false;
        } catch (const Error& error) {
            if (error.code() != ErrorCode::io) throw;
            complain(program.name, error.message(), error.hint_message());
            status = trouble;
        }
    }
    return status;
}

} // namespace

int main(int argc, char** argv) {
    return run_tool(program.name, [&] {
        const auto options = parse_options(argc, argv);
        return options ? run(*options) : yes;
    });
}
