// Reading the shipped catalogue and small fixtures in tests.
#pragma once

#include <fstream>
#include <iterator>
#include <string>

namespace berth::test {

inline std::string readText(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

inline std::string catalogCsv(const std::string& table)
{
    return readText(BERTH_SOURCE_DIR "/resources/catalog/" + table + ".csv");
}

} // namespace berth::test
