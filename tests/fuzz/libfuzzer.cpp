// SPDX-License-Identifier: Apache-2.0
#include "fuzz/target.hpp"
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

// The other half of a program whose main is libFuzzer's own (-fsanitize=fuzzer): see its options with -help=1.

extern "C" {
int LLVMFuzzerInitialize(int* argc, char*** argv);
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
}

extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv) {
    if (chithi::fuzz::wrote_seeds(*argc, *argv)) std::exit(0);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string why = chithi::fuzz::fault_or_exception({reinterpret_cast<const char*>(data), size});
    if (why.empty()) return 0;
    std::fprintf(stderr, "fault: %s\n", why.c_str());
    std::abort(); // libFuzzer keeps the input
}
