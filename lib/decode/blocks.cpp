// SPDX-License-Identifier: Apache-2.0
#include "decode/blocks.hpp"

#include "base/letters.hpp"
#include "knowledge/header_marks.hpp"
#include "knowledge/positions.hpp"
#include <algorithm>
#include <string_view>

namespace chithi {

namespace {

using Lines = std::vector<std::string>;
using Row = std::vector<Lines>; ///< the lines of each cell
constexpr std::size_t most_columns = 60;
constexpr std::size_t most_covered_rows = 1000;

void add_lines(std::string_view text, Lines& lines) {
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = text.substr(at, end - at);
        if (line.find_first_not_of(" \t\f") != std::string_view::npos) lines.emplace_back(line);
        at = end + 1;
    }
}

std::string joined(const Lines& lines) {
    std::string out;
    for (const std::string& line : lines) {
        if (!out.empty()) out += ' ';
        out += line;
    }
    return out;
}

Lines lines_of(const TableCell& cell) {
    Lines lines;
    for (const Block& block : cell.blocks) {
        add_lines(block.text, lines);
        for (const auto& row : block.rows) {
            Lines inner;
            for (const TableCell& each : row) std::ranges::move(lines_of(each), std::back_inserter(inner));
            add_lines(joined(inner), lines);
        }
    }
    return lines;
}

/// A table as lines, with an empty cell for each place that a wide or a high one covers.
std::vector<Row> grid_of(const Block& table) {
    std::vector<Row> grid;
    std::vector<std::size_t> covered; // how many more rows the cell above takes in each column
    for (const auto& cells : table.rows) {
        Row row;
        const auto skip_covered = [&] {
            while (row.size() < covered.size() && covered[row.size()] > 0) {
                --covered[row.size()];
                row.emplace_back();
            }
        };
        for (const TableCell& cell : cells) {
            skip_covered();
            const std::size_t first = row.size();
            const std::size_t columns = std::min(cell.columns, first < most_columns ? most_columns - first : 1);
            row.push_back(lines_of(cell));
            row.resize(first + std::max<std::size_t>(columns, 1));
            covered.resize(std::max(covered.size(), row.size()));
            for (std::size_t i = first; i < row.size(); ++i) {
                covered[i] = std::clamp<std::size_t>(cell.rows, 1, most_covered_rows) - 1;
            }
        }
        skip_covered();
        grid.push_back(std::move(row));
    }
    return grid;
}

bool opens_with_any(const std::string& folded, auto const& marks) {
    return std::ranges::any_of(marks, [&](std::string_view mark) { return folded.starts_with(mark); });
}

bool is_layout(const std::vector<Row>& grid) {
    return std::ranges::any_of(grid, [](const Row& row) {
        return std::ranges::any_of(row, [](const Lines& cell) { return std::ranges::any_of(cell, is_head_or_end); });
    });
}

bool is_one_column(const std::vector<Row>& grid) {
    std::size_t only = most_columns + 1;
    for (const Row& row : grid) {
        for (std::size_t column = 0; column < row.size(); ++column) {
            if (row[column].empty()) continue;
            if (only <= most_columns && only != column) return false;
            only = column;
        }
    }
    return true;
}

bool holds_table(const Block& table) {
    return std::ranges::any_of(table.rows, [](const auto& row) {
        return std::ranges::any_of(row, [](const TableCell& cell) {
            return std::ranges::any_of(cell.blocks, [](const Block& block) {
                return !block.rows.empty() && !is_one_column(grid_of(block));
            });
        });
    });
}

// Where each row has as many cells, they are the columns, however wide each is.
void take_cells_for_columns(const Block& table, std::vector<Row>& grid) {
    const std::size_t cells = table.rows.front().size();
    const auto same = [&](const auto& row) {
        return row.size() == cells && std::ranges::all_of(row, [](const TableCell& cell) { return cell.rows <= 1; });
    };
    if (!std::ranges::all_of(table.rows, same)) return;
    for (std::size_t i = 0; i < grid.size(); ++i) {
        grid[i].clear();
        for (const TableCell& cell : table.rows[i]) grid[i].push_back(lines_of(cell));
    }
}

void write_row(const Row& row, std::size_t line, std::string& out) {
    out += '|';
    for (const Lines& cell : row) {
        if (line < cell.size()) out += cell[line];
        out += '|';
    }
    out += '\n';
}

void write_layout(const std::vector<Row>& grid, std::string& out) {
    for (const Row& row : grid) {
        std::size_t height = 0;
        for (const Lines& cell : row) height = std::max(height, cell.size());
        for (std::size_t line = 0; line < height; ++line) write_row(row, line, out);
    }
}

void write_table(const std::vector<Row>& grid, std::string& out) {
    for (const Row& row : grid) {
        Row flat;
        for (const Lines& cell : row) flat.push_back(cell.empty() ? Lines{} : Lines{joined(cell)});
        if (std::ranges::any_of(flat, [](const Lines& cell) { return !cell.empty(); })) write_row(flat, 0, out);
    }
}

void write(const std::vector<Block>& blocks, std::string& out);

void write_table(const Block& table, std::string& out) {
    std::vector<Row> grid = grid_of(table);
    if (is_one_column(grid) || holds_table(table)) {
        for (const auto& row : table.rows) {
            for (const TableCell& cell : row) write(cell.blocks, out);
        }
        return;
    }
    out += '\n'; // tables that touch would be one
    if (is_layout(grid)) {
        take_cells_for_columns(table, grid);
        write_layout(grid, out);
    } else {
        write_table(grid, out);
    }
    out += '\n';
}

void write(const std::vector<Block>& blocks, std::string& out) {
    for (const Block& block : blocks) {
        if (block.rows.empty()) {
            out += block.text;
            out += '\n';
        } else {
            write_table(block, out);
        }
    }
}

} // namespace

bool is_head_or_end(std::string_view line) {
    const std::string folded = fold(line.substr(0, 160));
    std::string letters = folded; // what is between them goes wrong most often
    std::erase_if(letters, [](char c) { return c < 'a' || c > 'z'; });
    const auto has = [&](std::string_view mark) { return letters.find(mark) != std::string::npos; };
    const auto signs = [&](const SigningMark& known) { return line.starts_with(known.mark); };
    return std::ranges::any_of(national_mottos, has) || opens_with_any(folded, recipient_marks) ||
           opens_with_any(folded, addressee_marks) || folded.starts_with("so:") ||
           (all_capitals(line) &&
            (std::ranges::any_of(signing_marks, signs) || opens_with_any(folded, signing_positions)));
}

std::string written(const std::vector<Block>& blocks) {
    std::string out;
    write(blocks, out);
    const std::size_t first = std::min(out.find_first_not_of('\n'), out.size());
    const std::size_t last = out.find_last_not_of('\n');
    return last == std::string::npos ? std::string() : out.substr(first, last + 2 - first);
}

} // namespace chithi
