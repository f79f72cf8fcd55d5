// SPDX-License-Identifier: Apache-2.0
#include <chithi/error.hpp>
#include <chithi/parse.hpp>
#include <chithi/search.hpp>
#include <chithi/store.hpp>
#include <fstream>
#include <iostream>
#include <iterator>

// usage: tasks DOCUMENT INDEX ADDRESSEE: puts a text file into an index and prints what is asked of an addressee.
int main(int argc, char** argv) try {
    if (argc != 4) return 2;
    std::ifstream file(argv[1], std::ios::binary);
    const std::string bytes(std::istreambuf_iterator<char>(file), {});
    const chithi::Document document = chithi::parse(bytes, argv[1]);
    for (const chithi::Diagnostic& odd : document.diagnostics) std::cerr << odd.message << '\n';

    const auto store = chithi::open_store(argv[2], chithi::Access::write);
    store->add(document, bytes);
    store->commit();

    chithi::TaskFilter filter;
    filter.addressee = argv[3];
    for (const chithi::ListedTask& task : chithi::list_tasks(*store, filter)) {
        std::cout << task.task.at->part << '\t' << chithi::name_of(task.task.role) << '\t'
                  << (task.next_due ? chithi::to_iso(*task.next_due) : "-") << '\n';
    }
} catch (const chithi::Error& error) {
    std::cerr << error.what() << '\n' << error.hint() << '\n';
    return 2;
}
