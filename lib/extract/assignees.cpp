// SPDX-License-Identifier: Apache-2.0
#include "extract/assignees.hpp"

namespace chithi {

void read_assignees(const Text&, const Layout&, Document&) {}

} // namespace chithi
