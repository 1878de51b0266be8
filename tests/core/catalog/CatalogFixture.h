// A copy of the shipped catalogue in a folder of its own, to be broken in one place.
#pragma once

#include <QTemporaryDir>
#include <functional>
#include <string>
#include <vector>

namespace berth::test {

class CatalogFixture
{
public:
    CatalogFixture();

    [[nodiscard]] std::string folder() const { return m_folder.path().toStdString(); }

    // Puts `value` into the first row (row 2 of the file) whose `where` cell equals `is`, or into row 2 if `where` is
    // empty. Returns the row as messages count it.
    std::size_t setCell(const std::string& table, const std::string& column, const std::string& value,
                        const std::string& where = {}, const std::string& is = {});
    void renameColumn(const std::string& table, const std::string& column, const std::string& name);
    void repeatFirstRow(const std::string& table);
    void remove(const std::string& table);

private:
    using Rows = std::vector<std::vector<std::string>>;
    void edit(const std::string& table, const std::function<void(Rows&)>& change) const;

    QTemporaryDir m_folder;
};

} // namespace berth::test
