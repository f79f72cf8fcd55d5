// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

namespace chithi {

/// A body that ended or was merged in 2025, and the one that took over most of its work. As `exact_key` gives them.
struct Successor {
    std::string_view before;
    std::string_view after;
    std::string_view source;
};

/// Where the work was divided, the larger part counts: labour went to Nội vụ, social protection to Y tế. Districts
/// ended on 2025-07-01 without a successor of their own.
inline constexpr std::array successors = {
    // The Government. Source: resolution 176/2025/QH15
    Successor{"bộ kế hoạch và đầu tư", "bộ tài chính", "resolution 176/2025/QH15"},
    Successor{"bộ giao thông vận tải", "bộ xây dựng", "resolution 176/2025/QH15"},
    Successor{"bộ tài nguyên và môi trường", "bộ nông nghiệp và môi trường", "resolution 176/2025/QH15"},
    Successor{"bộ nông nghiệp và phát triển nông thôn", "bộ nông nghiệp và môi trường", "resolution 176/2025/QH15"},
    Successor{"bộ lao động thương binh và xã hội", "bộ nội vụ", "resolution 176/2025/QH15"},
    Successor{"bộ thông tin và truyền thông", "bộ khoa học và công nghệ", "resolution 176/2025/QH15"},
    Successor{"ủy ban dân tộc", "bộ dân tộc và tôn giáo", "resolution 176/2025/QH15"},
    Successor{"tổng cục thuế", "cục thuế", "decree 29/2025"},
    Successor{"tổng cục hải quan", "cục hải quan", "decree 29/2025"},
    Successor{"tổng cục thống kê", "cục thống kê", "decree 29/2025"},
    // Departments of a province
    Successor{"sở kế hoạch và đầu tư", "sở tài chính", "decree 45/2025"},
    Successor{"sở giao thông vận tải", "sở xây dựng", "decree 45/2025"},
    Successor{"sở tài nguyên và môi trường", "sở nông nghiệp và môi trường", "decree 45/2025"},
    Successor{"sở nông nghiệp và phát triển nông thôn", "sở nông nghiệp và môi trường", "decree 45/2025"},
    Successor{"sở lao động thương binh và xã hội", "sở nội vụ", "decree 45/2025"},
    Successor{"sở thông tin và truyền thông", "sở khoa học và công nghệ", "decree 45/2025"},
    Successor{"ban dân tộc", "sở dân tộc và tôn giáo", "decree 45/2025"},
    // The Party. Source: usage of 2025; "ban tuyên giáo" stands at every level
    Successor{"ban tuyên giáo", "ban tuyên giáo và dân vận", "Politburo decisions of 2025"},
    Successor{"ban dân vận", "ban tuyên giáo và dân vận", "Politburo decisions of 2025"},
    Successor{"ban kinh tế trung ương", "ban chính sách chiến lược trung ương", "Politburo decisions of 2025"},
    Successor{"ban cán sự đảng ủy ban nhân dân", "đảng ủy ủy ban nhân dân", "Politburo decisions of 2025"},
    Successor{"ban cán sự đảng chính phủ", "đảng ủy chính phủ", "Politburo decisions of 2025"},
};

} // namespace chithi
