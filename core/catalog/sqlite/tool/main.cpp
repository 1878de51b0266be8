// berth-catalog SOURCE TARGET: checks resources/catalog and compiles it into one file. Prints one line for each broken
// rule and returns 1; the build stops there. Usage errors return 2.
#include "core/catalog/CsvCatalog.h"
#include "core/catalog/sqlite/CatalogFile.h"

#include <cstdio>
#include <fmt/format.h>
#include <span>

namespace {

using berth::Error;
using berth::ErrorCode;

// In the form that editors and build tools turn into links.
std::string line(const Error& error, const std::string& folder)
{
    const std::vector<std::string>& words = error.arguments;
    switch (error.code) {
    case ErrorCode::CsvCell:
        return fmt::format("{}/{}:{}: error: {} \"{}\": {}", folder, words[0], words[1], words[2], words[3], words[4]);
    case ErrorCode::CsvShape:
        return fmt::format("{}/{}:{}: error: {}", folder, words[0], words[1], words[2]);
    default:
        return fmt::format("error: {}", fmt::join(words, ": "));
    }
}

int report(const std::vector<Error>& errors, const std::string& folder)
{
    for (const Error& error : errors) {
        fmt::print(stderr, "{}\n", line(error, folder));
    }
    return errors.empty() ? 0 : 1;
}

int compile(const std::string& source, const std::string& target)
{
    berth::catalog::CheckedCatalog checked = berth::catalog::readCsvCatalog(source);
    if (checked.errors.empty()) {
        checked.errors = berth::catalog::checkParameters(checked.cells);
    }
    if (!checked.errors.empty()) {
        return report(checked.errors, source);
    }
    const auto written = berth::catalog::writeCatalog(target, checked.cells);
    return written ? 0 : report({written.error()}, source);
}

} // namespace

int main(int argc, char* argv[])
{
    constexpr int kUsage = 2;
    const std::span arguments(argv, static_cast<std::size_t>(argc));
    if (arguments.size() != 3) {
        fmt::print(stderr, "usage: berth-catalog SOURCE-FOLDER TARGET-FILE\n");
        return kUsage;
    }
    return compile(arguments[1], arguments[2]);
}
