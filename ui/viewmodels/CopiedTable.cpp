#include "ui/viewmodels/CopiedTable.h"

#include "core/report/CsvWriter.h"

namespace berth::viewmodels {

QString copiedTable(const QList<QStringList>& rows)
{
    std::vector<std::vector<std::string>> records;
    for (const QStringList& row : rows) {
        std::vector<std::string>& fields = records.emplace_back();
        for (const QString& cell : row) {
            fields.push_back(report::shownCell(cell.toStdString()));
        }
    }
    return QString::fromStdString(report::tsvOf(records));
}

} // namespace berth::viewmodels
