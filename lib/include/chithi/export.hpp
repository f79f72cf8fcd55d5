// SPDX-License-Identifier: Apache-2.0
#pragma once

/// Marks what the shared library exports; everything else is hidden.
/// tests/hygiene compares the exported symbols with the public headers.
#define CHITHI_EXPORT __attribute__((visibility("default")))
