#include "ui/viewmodels/catalogue/PriceImport.h"

#include "core/base/Csv.h"
#include "core/base/File.h"
#include "core/catalog/PriceList.h"
#include "core/workspace/Clock.h"
#include "ui/viewmodels/Messages.h"
#include "ui/viewmodels/catalogue/FactText.h"
#include "ui/viewmodels/catalogue/RuleSentences.h"

#include <QFileInfo>

#include <algorithm>

namespace berth::viewmodels {

namespace {

using catalog::TableId;

// "own-<file>-<row>": taking the same list again replaces its rows.
std::string ownId(const QString& file, std::size_t line)
{
    QString stem = QFileInfo(file).completeBaseName().toLower();
    std::replace_if(stem.begin(), stem.end(), [](QChar c) { return !c.isLetterOrNumber(); }, u'-');
    return QStringLiteral("own-%1-%2").arg(stem).arg(line).toStdString();
}

workspace::OwnRow ownRow(const QString& file, const catalog::PricePreviewRow& row)
{
    workspace::OwnRow own{
        std::string(catalog::table(TableId::Prices).name), ownId(file, row.line), {}, workspace::utcNow()};
    const std::vector<catalog::Column>& columns = catalog::table(TableId::Prices).columns;
    for (std::size_t place = 1; place < columns.size(); ++place) {
        std::string text = catalog::cellText(columns[place], row.cells[place]);
        if (!text.empty()) {
            own.cells.emplace_back(columns[place].name, std::move(text));
        }
    }
    return own;
}

} // namespace

PriceImport::PriceImport(OwnEditor& editor, QObject* parent) : QObject(parent), m_editor(editor) { }

void PriceImport::readFile(const QUrl& file)
{
    if (!file.isLocalFile()) {
        return;
    }
    const QString path = file.toLocalFile();
    const Result<std::string> text = berth::readFile(path.toStdString(), CsvLimits{}.fileBytes);
    if (text) {
        read(QFileInfo(path).fileName(), *text);
    } else {
        clear();
        m_file = QFileInfo(path).fileName();
        fail(text.error());
    }
}

void PriceImport::read(const QString& name, const std::string& text)
{
    clear();
    if (!m_all) {
        return;
    }
    m_file = cleaned(name.toStdString());
    const auto preview = catalog::previewPriceList(text, name.toStdString(), *m_all->catalog);
    if (!preview) {
        fail(preview.error());
        return;
    }
    QList<ImportRow> rows;
    for (const catalog::PricePreviewRow& row : *preview) {
        const auto shown = [&](std::string_view column) {
            return listedValue(*m_all, TableId::Prices, row.cells, {.column = column}, m_format);
        };
        QStringList problems;
        for (const Error& error : row.errors) {
            problems << tr("%1: %2", "column, what is wrong")
                            .arg(cleaned(error.arguments[2]), ruleSentence(error, m_format));
        }
        rows << ImportRow{.id = QString::number(row.line),
                          .line = m_format.count(static_cast<double>(row.line)),
                          .item = shown("item_id"),
                          .price = tr("%1 %2", "price, currency").arg(shown("price"), shown("currency")),
                          .note = tr("%1, %2", "kind, date").arg(shown("price_kind"), shown("as_of")),
                          .problem = problems.join(u' ')};
        if (row.errors.empty()) {
            m_taken.push_back(ownRow(m_file, row));
        } else {
            ++m_refused;
        }
    }
    std::stable_partition(rows.begin(), rows.end(), [](const ImportRow& row) { return !row.problem.isEmpty(); });
    m_rows.setRows(rows);
    m_summary = tr("Rows that can be taken: %1. Rows that cannot: %2.")
                    .arg(m_format.count(takeable()), m_format.count(m_refused));
    m_open = true;
    Q_EMIT changed();
}

void PriceImport::take()
{
    if (!m_taken.empty() && m_editor.take(m_taken, tr("%n own prices taken", nullptr, takeable()))) {
        cancel();
    }
}

void PriceImport::cancel()
{
    clear();
    Q_EMIT changed();
}

void PriceImport::clear()
{
    m_open = false;
    m_rows.setRows({});
    m_taken.clear();
    m_refused = 0;
    m_summary.clear();
    m_file.clear();
}

void PriceImport::fail(const Error& error)
{
    m_open = true;
    m_summary = sentence(error, m_format);
    Q_EMIT changed();
}

} // namespace berth::viewmodels
