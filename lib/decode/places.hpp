// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chithi/document.hpp>
#include <fmt/format.h>
#include <string>
#include <string_view>
#include <vector>

namespace chithi {

/// Collects the places of one kind of oddity and writes them as one diagnostic.
class Places {
public:
    void add(Span span) {
        ++count_;
        if (!spans_.empty() && spans_.back().end == span.first) {
            spans_.back().end = span.end;
        } else if (spans_.size() < noted) {
            spans_.push_back(span);
        }
    }

    void report(std::vector<Diagnostic>& out, std::string code, std::string_view what,
                Severity severity = Severity::warning) const {
        if (count_ == 0) return;
        out.push_back({severity, std::move(code), fmt::format("{} {}", count_, what), spans_});
    }

private:
    static constexpr std::size_t noted = 8; // a file of noise would otherwise fill the record with spans
    std::size_t count_ = 0;
    Spans spans_;
};

} // namespace chithi
