// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/passage.hpp"
#include "split/layout.hpp"
#include <chithi/document.hpp>

namespace chithi {

/// Finds who must do what and puts it into the requirements of `document` (which mirror the items of `layout`) and
/// into its top-level assignees. Items that name nobody inherit from the item above, else from the lead-in
/// sentence, else from the addressees. Source: standards, section 7, and the assignments table.
void read_assignees(Passages& passages, const Layout& layout, Document& document);

} // namespace chithi
