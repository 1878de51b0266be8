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
    static QString note(const QString& kind, const QString& date) { return tr("%1, %2", "kind, date").arg(kind, date); }
    static QString instead(const QString& note, const QString& price)
    {
        return tr("%1, instead of %2", "kind and date, price").arg(note, price);
    }
    static QString unknown(const QString& item, bool mayChoose)
    {
        return mayChoose
            ? tr("\"%1\" is not in the catalogue. Choose what it is, or leave it out.").arg(item)
            : tr("\"%1\" is not in the catalogue. Items are called by their names or ids there.").arg(item);
    }
    static QString taken(const QString& what, const QString& aside)
    {
        return tr("%1. %2", "how many prices were taken, which of them are not used").arg(what, aside);
    }
    static QString ofColumn(const QString& column, const QString& problem)
    {
        return tr("%1: %2", "column, what is wrong").arg(column, problem);
    }
};

// Kind and date, and the price that counts so far.
QString noteOf(const cost::PriceRow& row, const PriceVerdict& verdict, const Formatter& format)
{
    const QString note = Rows::note(valueName(TableId::Prices, "price_kind", catalog::enumName(row.priceKind)).name,
                                    format.date(text(row.asOf)));
    return verdict.instead.isEmpty() ? note : Rows::instead(note, verdict.instead);
}

QString problemOf(const catalog::PricePreviewRow& row, const Formatter& format)
{
    constexpr std::size_t kRule = 4; // among the arguments of a CsvCell error
    QStringList problems;
    for (const Error& error : row.errors) {
        const bool isCell = error.code == ErrorCode::CsvCell;
        const QString sentence = isCell && error.arguments[kRule].starts_with("reference ")
            ? Rows::unknown(cleaned(row.item), !row.nearest.empty())
            : ruleSentence(error, format);
        problems << (isCell ? Rows::ofColumn(cleaned(error.arguments[2]), sentence) : sentence);
    }
    return problems.join(u' ');
}

} // namespace

PriceImport::PriceImport(OwnEditor& editor, QObject* parent)
    : QObject(parent), m_editor(editor), m_terms{.currency = findCurrency("USD").value()} // most prices are in it
{ }

void PriceImport::setSnapshot(SnapshotPointer all)
{
    m_all = std::move(all);
    if (m_all && !m_waiting.isEmpty()) {
        readFile(std::exchange(m_waiting, QUrl()));
    } else {
        show();
    }
}

void PriceImport::setFormat(const Formatter& format)
{
    m_format = format;
    show();
}

void PriceImport::setTerms(PriceTerms terms)
{
    m_terms = std::move(terms);
    show();
}

void PriceImport::choose(const QString& row, const QString& id)
{
    const auto found = std::find_if(m_preview.begin(), m_preview.end(), [&](const catalog::PricePreviewRow& listed) {
        return QString::number(listed.line) == row;
    });
    if (found == m_preview.end()) {
        return;
    }
    if (id.isEmpty()) {
        m_chosen.erase(found->item);
    } else {
        m_chosen[found->item] = id.toStdString();
    }
    show();
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
        Q_EMIT opened();
    }
}

void PriceImport::read(const QString& name, const std::string& text)
{
    clear();
    if (!m_all) {
        return;
    }
    m_file = cleaned(name.toStdString());
    m_name = name.toStdString();
    m_text = text;
    m_open = true;
    show();
    Q_EMIT opened();
}

// Anew after each choice, which may make any row sound or not.
void PriceImport::show()
{
    if (!m_open || !m_all || m_text.empty()) {
        return;
    }
    auto preview = catalog::previewPriceList(m_text, m_name, *m_all->catalog, m_chosen);
    if (!preview) {
        fail(preview.error());
        return;
    }
    m_preview = *std::move(preview);
    m_taken.clear();
    QList<ImportRow> rows;
    std::vector<ListedPrice> listed;
    for (const catalog::PricePreviewRow& row : m_preview) {
        rows << rowOf(row);
        if (row.errors.empty()) {
            m_taken.push_back(ownRow(m_file, row));
            listed.push_back({row.line, catalog::priceRow(row.cells)});
            listed.back().row.id = m_taken.back().id;
        }
    }
    judge(rows, listed);
    // Those that are chosen stay where they were asked about.
    std::stable_partition(rows.begin(), rows.end(),
                          [](const ImportRow& row) { return !row.problem.isEmpty() || !row.chosenId.isEmpty(); });
    m_rows.writeRows(rows, 0, rows.size());
    const auto refused = static_cast<double>(this->refused());
    m_summary = refused == 0 ? tr("All %n rows can be taken.", nullptr, takeable())
        : takeable() == 0    ? tr("No row can be taken.")
                             : tr("Rows with errors: %1. Rows that can be imported: %2.")
                                .arg(m_format.count(refused), m_format.count(takeable()));
    if (const auto unread = catalog::unreadColumns(m_text, m_name); !unread.empty()) {
        QStringList names;
        std::transform(unread.begin(), unread.end(), std::back_inserter(names),
                       [](const auto& name) { return cleaned(name); });
        m_summary += u' ' + tr("Columns that are not read: %1.").arg(names.join(QStringLiteral(", ")));
    }
    Q_EMIT changed();
}

ImportRow PriceImport::rowOf(const catalog::PricePreviewRow& row) const
{
    const auto chosen = m_chosen.find(row.item);
    ImportRow shown{
        .id = QString::number(row.line),
        .line = m_format.count(static_cast<double>(row.line)),
        .item = listedValue(*m_all, TableId::Prices, row.cells, {.column = "item_id"}, m_format),
        .problem = problemOf(row, m_format),
        .listed = cleaned(row.item),
    };
    for (const std::string& id : row.nearest) {
        shown.nearestIds << QString::fromStdString(id);
        shown.nearestNames << valueText(*m_all, TableId::Prices, "item_id", id);
    }
    if (chosen != m_chosen.end()) {
        shown.chosenId = QString::fromStdString(chosen->second);
    }
    return shown;
}

// What would become of those that can be taken, which are the rows without a problem.
void PriceImport::judge(QList<ImportRow>& rows, const std::vector<ListedPrice>& listed)
{
    const std::vector<PriceVerdict> verdicts = priceVerdicts(listed, *m_all->catalog, m_terms, m_format);
    std::size_t place = 0;
    for (ImportRow& row : rows) {
        if (row.problem.isEmpty()) {
            const PriceVerdict& verdict = verdicts[place];
            row.price = priceText(listed[place].row, m_format);
            row.note = noteOf(listed[place].row, verdict, m_format);
            row.verdict = verdict.sentence;
            row.used = verdict.used;
            ++place;
        }
    }
    m_aside = asideNote(listed, verdicts, m_terms);
}

void PriceImport::take()
{
    const QString taken = tr("%n own prices taken", nullptr, takeable());
    const QString told = m_aside.isEmpty() ? taken : Rows::taken(taken, m_aside);
    if (!m_taken.empty() && m_editor.take(m_taken, told)) {
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
    m_preview.clear();
    m_chosen.clear();
    m_text.clear();
    m_aside.clear();
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
