// Reading and writing small files in tests, and the shipped catalogue.
#pragma once

#include "core/catalog/CsvCatalog.h"

#include <fstream>
#include <iterator>
#include <string>

namespace berth::test {

inline std::string readText(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

inline void writeText(const std::string& path, const std::string& text)
{
    std::ofstream(path, std::ios::binary) << text;
}

inline std::string catalogFolder()
{
    return {BERTH_SOURCE_DIR "/resources/catalog"};
}

inline std::string catalogCsv(const std::string& table)
{
    std::string path = catalogFolder();
    path.append("/").append(table).append(".csv");
    return readText(path);
}

inline catalog::CheckedCatalog shippedCatalog()
{
    return catalog::readCsvCatalog(catalogFolder());
}

} // namespace berth::test
