#include "tests/core/catalog/CatalogFixture.h"

#include "tests/core/catalog/Files.h"

#include <algorithm>
#include <filesystem>

namespace berth::test {
namespace {

std::string quoted(const std::string& cell)
{
    std::string text = "\"";
    for (const char c : cell) {
        text += c == '"' ? std::string("\"\"") : std::string(1, c);
    }
    return text + "\"";
}

std::size_t placeOf(const std::vector<std::string>& header, const std::string& column)
{
    const auto found = std::find(header.begin(), header.end(), column);
    if (found == header.end()) {
        qFatal("no column %s", column.c_str());
    }
    return static_cast<std::size_t>(found - header.begin());
}

} // namespace

CatalogFixture::CatalogFixture()
{
    for (const auto& file : std::filesystem::directory_iterator(catalogFolder())) {
        std::filesystem::copy_file(file.path(), std::filesystem::path(folder()) / file.path().filename());
    }
}

void CatalogFixture::edit(const std::string& table, const std::function<void(Rows&)>& change) const
{
    const std::string path = folder() + "/" + table + ".csv";
    const Result<CsvTable> parsed = parseCsv(readText(path), path);
    Rows rows{parsed->header};
    rows.insert(rows.end(), parsed->rows.begin(), parsed->rows.end());
    change(rows);
    std::string text;
    for (const std::vector<std::string>& row : rows) {
        for (std::size_t cell = 0; cell < row.size(); ++cell) {
            text += (cell == 0 ? "" : ",") + quoted(row[cell]);
        }
        text += "\n";
    }
    writeText(path, text);
}

std::size_t CatalogFixture::setCell(const std::string& table, const std::string& column, const std::string& value,
                                    const std::string& where, const std::string& is)
{
    std::size_t changed = 0;
    edit(table, [&](Rows& rows) {
        for (std::size_t row = 1; row < rows.size() && changed == 0; ++row) {
            if (where.empty() || rows[row][placeOf(rows[0], where)] == is) {
                rows[row][placeOf(rows[0], column)] = value;
                changed = row + 1;
            }
        }
    });
    return changed;
}

void CatalogFixture::renameColumn(const std::string& table, const std::string& column, const std::string& name)
{
    edit(table, [&](Rows& rows) { rows[0][placeOf(rows[0], column)] = name; });
}

void CatalogFixture::repeatFirstRow(const std::string& table)
{
    edit(table, [](Rows& rows) { rows.push_back(rows[1]); });
}

void CatalogFixture::remove(const std::string& table)
{
    std::filesystem::remove(folder() + "/" + table + ".csv");
}

} // namespace berth::test
