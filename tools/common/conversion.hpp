// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "common/options.hpp"
#include <chithi/conversion.hpp>
#include <chithi/document.hpp>

namespace chithi::tools {

/// --ocr.
[[nodiscard]] po::options_description ocr_option(bool& target);

/// Leave to run the programs on $PATH, with a scratch folder in $TMPDIR, else /tmp.
[[nodiscard]] Conversion conversion_here();

/// Why this machine cannot read the file, however good that is ("pdftotext is not installed …"); null where it can.
[[nodiscard]] const Diagnostic* lack_of_machine(const Document& document);

/// Whether the text was read from pictures.
[[nodiscard]] bool was_read_by_ocr(const Document& document);

} // namespace chithi::tools
