#include "ui/viewmodels/catalogue/PriceImport.h"

#include "core/base/Csv.h"
#include "core/base/File.h"
#include "core/catalog/EnumNames.h"
#include "core/catalog/PriceList.h"
#include "core/cost/PriceBook.h"
#include "core/workspace/Clock.h"
#include "ui/viewmodels/Messages.h"
#include "ui/viewmodels/Names.h"
#include "ui/viewmodels/catalogue/FactText.h"
#include "ui/viewmodels/catalogue/RuleSentences.h"
#include "ui/viewmodels/catalogue/ValueWords.h"

#include <QCoreApplication>
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

class Rows
{
    Q_DECLARE_TR_FUNCTIONS(Rows)

public:
    static QString amount(const QString& number, std::string_view currency)
    {
        return tr("%1 %2", "price, currency").arg(number, text(currency));
    }
    static QString note(const QString& kind, const QString& date) { return tr("%1, %2", "kind, date").arg(kind, date); }
    static QString instead(const QString& note, const QString& price)
    {
        return tr("%1, instead of %2", "kind and date, price").arg(note, price);
    }
};

// With all decimals of the currency, and more where the price has more.
QString priceText(const cost::PriceRow& row, const Formatter& format)
{
    const std::string digits = millionthsText(row.price);
    const std::size_t point = digits.find('.');
    const int stated = point == std::string::npos ? 0 : static_cast<int>(digits.size() - point - 1);
    const auto currency = findCurrency(row.currency);
    const int decimals = std::max(stated, currency ? static_cast<int>(currency->decimals) : 0);
    return Rows::amount(format.decimal(toDouble(row.price), decimals), row.currency);
}

cost::Offer offerOf(const cost::PriceRow& row)
{
    switch (row.kind) {
    case cost::PricedKind::Cloud:
        return row.priceKind == cost::PriceKind::Spot    ? cost::Offer::Spot
            : row.priceKind == cost::PriceKind::Contract ? cost::Offer::Reserved
                                                         : cost::Offer::OnDemand;
    case cost::PricedKind::Api:
        return row.unit == cost::PriceUnit::PerMillionInput ? cost::Offer::ApiInput : cost::Offer::ApiOutput;
    case cost::PricedKind::NetworkSwitch:
        return cost::Offer::NetworkSwitch;
    case cost::PricedKind::NetworkLink:
        return cost::Offer::NetworkLink;
    case cost::PricedKind::NetworkAdapter:
        return cost::Offer::NetworkAdapter;
    default:
        return cost::Offer::Purchase;
    }
}

// Kind and date, and the price that counts so far.
QString noteOf(const cost::PriceRow& row, const catalog::Catalog& catalog, const Formatter& format)
{
    const QString note = Rows::note(valueName(TableId::Prices, "price_kind", catalog::enumName(row.priceKind)).name,
                                    format.date(text(row.asOf)));
    const auto currency = findCurrency(row.currency);
    if (!currency) {
        return note;
    }
    const cost::PriceWish wish{*currency, row.region, {}, 0};
    const auto present = cost::choosePrice({catalog.prices, {}, {}}, row.itemId, offerOf(row), wish);
    return present ? Rows::instead(note, priceText(present->row(), format)) : note;
}

} // namespace

PriceImport::PriceImport(OwnEditor& editor, QObject* parent) : QObject(parent), m_editor(editor) { }

void PriceImport::setSnapshot(SnapshotPointer all)
{
    m_all = std::move(all);
    if (m_all && !m_waiting.isEmpty()) {
        readFile(std::exchange(m_waiting, QUrl()));
    }
}

void PriceImport::readFile(const QUrl& file)
{
    if (!file.isLocalFile()) {
        return;
    }
    if (!m_all) {
        m_waiting = file;
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
            const QString sentence = ruleSentence(error, m_format);
            problems << (error.code == ErrorCode::CsvCell
                             ? tr("%1: %2", "column, what is wrong").arg(cleaned(error.arguments[2]), sentence)
                             : sentence);
        }
        const bool sound = row.errors.empty();
        rows << ImportRow{.id = QString::number(row.line),
                          .line = m_format.count(static_cast<double>(row.line)),
                          .item = shown("item_id"),
                          .price = sound ? priceText(catalog::priceRow(row.cells), m_format) : QString(),
                          .note = sound ? noteOf(catalog::priceRow(row.cells), *m_all->catalog, m_format) : QString(),
                          .problem = problems.join(u' ')};
        if (row.errors.empty()) {
            m_taken.push_back(ownRow(m_file, row));
        } else {
            ++m_refused;
        }
    }
    std::stable_partition(rows.begin(), rows.end(), [](const ImportRow& row) { return !row.problem.isEmpty(); });
    m_rows.setRows(rows);
    m_summary = m_refused == 0 ? tr("All %n rows can be taken.", nullptr, takeable())
        : takeable() == 0      ? tr("No row can be taken.")
                               : tr("Rows that cannot be taken: %1. The other %2 can.")
                                .arg(m_format.count(m_refused), m_format.count(takeable()));
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
