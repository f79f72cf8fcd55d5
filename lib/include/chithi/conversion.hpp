// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace chithi {

/// Leave to run other programs, which read what the library does not read itself: PDF, DOC, pictures. Without a
/// scratch folder none is run, and such a file gives a record that says so.
///
/// A program gets the bytes of the file and no name, runs without a shell and without this process's environment and
/// files, and ends at its limits of time, memory and output. It can write into a fresh folder of its own inside
/// `scratch`, which is removed again, and nowhere else: by Landlock where the kernel has it; else it can put no byte
/// into any file.
struct Conversion {
    std::string scratch;               ///< a folder that exists and can be written to
    std::vector<std::string> programs; ///< the folders where programs are looked for, the first of them first
    bool ocr = false;                  ///< letters in pictures are read too, which takes seconds a page
};

} // namespace chithi
