// The columns of the list: which there are, which are shown, how they are headed, and all of them as a file.
#include "core/report/CsvWriter.h"
#include "ui/viewmodels/Names.h"
#include "ui/viewmodels/catalogue/EntryModel.h"
#include "ui/viewmodels/catalogue/FactText.h"
#include "ui/viewmodels/catalogue/FactWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace berth::viewmodels {

namespace {

constexpr double kOtherWidth = 96; // units at 100 %, of columns that are not usual

} // namespace

int EntryModel::columns() const
{
    return static_cast<int>(m_columns.size());
}

QList<double> EntryModel::widths() const
{
    QList<double> widths;
    for (int column = 0; column < columns(); ++column) {
        widths << m_columns[static_cast<std::size_t>(column)].width;
    }
    return widths;
}

QStringList EntryModel::heads() const
{
    QStringList heads;
    for (int column = 0; column < columns(); ++column) {
        heads << head(column);
    }
    return heads;
}

void EntryModel::chooseColumns()
{
    m_columns.assign(m_view->columns.begin(), m_view->columns.begin() + 1);
    m_offered.assign(m_view->columns.begin() + 1, m_view->columns.end());
    for (const catalog::Column& column : catalog::table(m_view->table).columns) {
        const auto isUsual = [&](const ListedColumn& listed) {
            return listed.column == column.name;
        };
        if (std::none_of(m_view->columns.begin(), m_view->columns.end(), isUsual)) {
            m_offered.push_back({.column = column.name, .width = kOtherWidth});
        }
    }
    const auto chosen = m_chosen.find(m_view->table);
    const std::size_t usual = m_view->columns.size() - 1;
    for (std::size_t at = 0; at < m_offered.size(); ++at) {
        if (chosen == m_chosen.end() ? at < usual : chosen->second.contains(m_offered[at].column)) {
            m_columns.push_back(m_offered[at]);
        }
    }
}

QStringList EntryModel::offeredNames() const
{
    QStringList names;
    for (const ListedColumn& column : m_offered) {
        names << factName(m_view->table, column.column);
    }
    return names;
}

QList<bool> EntryModel::offeredShown() const
{
    QList<bool> shown;
    for (const ListedColumn& column : m_offered) {
        shown << std::any_of(m_columns.begin(), m_columns.end(),
                             [&](const ListedColumn& one) { return one.column == column.column; });
    }
    return shown;
}

void EntryModel::showColumn(int offered, bool shown)
{
    if (offered < 0 || offered >= static_cast<int>(m_offered.size())) {
        return;
    }
    std::set<std::string_view> columns;
    for (const ListedColumn& column : m_columns) {
        columns.insert(column.column);
    }
    const std::string_view changed = m_offered[static_cast<std::size_t>(offered)].column;
    if (shown) {
        columns.insert(changed);
    } else {
        columns.erase(changed);
    }
    m_chosen[m_view->table] = std::move(columns);
    showOthers();
    Q_EMIT columnsChosen();
}

void EntryModel::showUsualColumns()
{
    m_chosen.erase(m_view->table);
    showOthers();
    Q_EMIT columnsChosen();
}

QString EntryModel::chosenText() const
{
    QStringList parts;
    for (const auto& [table, columns] : m_chosen) {
        QStringList names;
        for (const std::string_view column : columns) {
            names << text(column);
        }
        parts << text(catalog::table(table).name) << names.join(u',');
    }
    return parts.join(u' ');
}

void EntryModel::restoreChosen(const QString& chosen)
{
    const QStringList parts = chosen.split(u' ', Qt::SkipEmptyParts);
    for (std::size_t index = 0; index < catalog::tables().size(); ++index) {
        const catalog::TableDefinition& definition = catalog::tables()[index];
        const qsizetype at = parts.indexOf(text(definition.name));
        if (at < 0 || at % 2 != 0 || at + 1 >= parts.size()) {
            continue;
        }
        const QStringList names = parts.at(at + 1).split(u',');
        std::set<std::string_view>& columns = m_chosen[static_cast<catalog::TableId>(index)];
        columns.clear();
        for (const catalog::Column& column : definition.columns) {
            if (names.contains(text(column.name))) {
                columns.insert(column.name);
            }
        }
    }
}

// The order stays with its column, as long as that is shown.
void EntryModel::showOthers()
{
    const std::string_view ordered = m_orderedBy >= 0 ? m_columns[static_cast<std::size_t>(m_orderedBy)].column : "";
    beginResetModel();
    chooseColumns();
    const auto place = std::find_if(m_columns.begin(), m_columns.end(),
                                    [&](const ListedColumn& column) { return column.column == ordered; });
    m_orderedBy = place == m_columns.end() ? -1 : static_cast<int>(place - m_columns.begin());
    fill();
    endResetModel();
    Q_EMIT tableChanged();
    Q_EMIT changed();
}

QByteArray EntryModel::asCsv() const
{
    report::Table table;
    const std::vector<catalog::Column>& columns = catalog::table(m_view->table).columns;
    for (const catalog::Column& column : columns) {
        table.columns.push_back({.head = std::string(column.name)});
    }
    for (const std::size_t place : m_shown) {
        report::Row& row = table.rows.emplace_back();
        for (std::size_t at = 0; at < columns.size(); ++at) {
            row.cells.push_back({.text = catalog::cellText(columns[at], cellsAt(place)[at])});
        }
    }
    return QByteArray::fromStdString(report::csvOf(table, *m_format.texts()));
}

QString EntryModel::head(int column) const
{
    const ListedColumn& listed = m_columns[static_cast<std::size_t>(column)];
    return *listed.title != '\0' ? QCoreApplication::translate("Facts", listed.title)
                                 : factName(m_view->table, listed.column);
}

QString EntryModel::unitOf(int column) const
{
    const ListedColumn& listed = m_columns[static_cast<std::size_t>(column)];
    return listed.unit != nullptr ? QCoreApplication::translate("Facts", listed.unit)
                                  : factUnit(m_view->table, listed.column);
}

bool EntryModel::isFigure(int column) const
{
    const std::string_view name = m_columns[static_cast<std::size_t>(column)].column;
    const std::vector<catalog::Column>& all = catalog::table(m_view->table).columns;
    return std::any_of(all.begin(), all.end(), [&](const catalog::Column& described) {
        return described.name == name && viewmodels::isFigure(described);
    });
}

} // namespace berth::viewmodels
