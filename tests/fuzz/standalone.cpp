// SPDX-License-Identifier: Apache-2.0
#include "fuzz/mutator.hpp"
#include "fuzz/target.hpp"
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>

// usage: chithi-fuzz-NAME SECONDS SEED INPUT
//        chithi-fuzz-NAME --seeds FOLDER
//
// Spoils the seeds of a target at random, the same way for the same SEED, and checks what must hold of each. INPUT is
// written before each try, so that after a crash it holds the bytes that did it.

int main(int argc, char** argv) {
    if (chithi::fuzz::wrote_seeds(argc, argv)) return 0;
    if (argc != 4) return 2;
    namespace fuzz = chithi::fuzz;
    using Clock = std::chrono::steady_clock;
    const auto end = Clock::now() + std::chrono::seconds(std::atoi(argv[1]));
    fuzz::Mutator mutator(fuzz::seeds(), fuzz::read_dictionary(fuzz::dictionary()),
                          static_cast<unsigned>(std::atoi(argv[2])));
    std::ofstream input(argv[3], std::ios::binary); // stays open: a file system may flush each time one is closed
    std::size_t tries = 0;
    for (; Clock::now() < end; ++tries) {
        const std::string bytes = mutator.next();
        input.seekp(0) << bytes << std::flush;
        std::filesystem::resize_file(argv[3], bytes.size());
        if (const std::string why = fuzz::fault_or_exception(bytes); !why.empty()) {
            fmt::print("not ok {}: {}; the bytes are in {}\n", fuzz::promise(), why, argv[3]);
            return 1;
        }
    }
    fmt::print("ok {}\n# {} inputs, seed {}\n", fuzz::promise(), tries, argv[2]);
}
