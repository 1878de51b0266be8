#include "ui/viewmodels/catalogue/FactText.h"

#include "core/report/FormatText.h"
#include "ui/viewmodels/Names.h"
#include "ui/viewmodels/catalogue/ValueWords.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace berth::viewmodels {

namespace {

using catalog::Cell;
using catalog::CellRow;
using catalog::Column;
using catalog::ColumnType;
using catalog::TableId;

constexpr double kMebibyte = 1024.0 * 1024;
constexpr double kMillionthsPerUnit = 1e6;

class FactPhrases
{
    Q_DECLARE_TR_FUNCTIONS(FactPhrases)

public:
    static QString flag(bool yes) { return yes ? tr("yes") : tr("no"); }
    static QString memory(const QString& gigabytes, const QString& gibibytes)
    {
        return tr("%1 GB or %2 GiB").arg(gigabytes, gibibytes);
    }
    static QString billion(const QString& number) { return tr("%1 billion").arg(number); }
    static QString more(const QString& some, int others) { return tr("%1 and %n more", "sources", others).arg(some); }
};

std::optional<double> numberOf(const Column& column, const Cell& cell)
{
    if (const auto* integer = std::get_if<std::int64_t>(&cell)) {
        const auto value = static_cast<double>(*integer);
        return column.type == ColumnType::Decimal ? value / kMillionthsPerUnit : value;
    }
    return catalog::readingOf(cell);
}

int decimalsOf(const std::string& text)
{
    constexpr int kSmallNumber = 6; // of numbers that are written with an exponent
    if (text.find('e') != std::string::npos) {
        return kSmallNumber;
    }
    const std::size_t point = text.find('.');
    return point == std::string::npos ? 0 : static_cast<int>(text.size() - point - 1);
}

QString textValue(const CatalogueSnapshot& all, TableId table, const Column& column, const std::string& text)
{
    TableId other{};
    const CellRow* target = column.references.empty() ? nullptr : referenced(all, column.references, text, other);
    return target != nullptr ? cleaned(entryName(all, other, *target)) : cellName(table, column, text).name;
}

const Column& columnOf(TableId table, std::string_view name)
{
    const std::vector<Column>& columns = catalog::table(table).columns;
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const Column& c) { return c.name == name; });
    return found == columns.end() ? columns.front() : *found;
}

QString publisherOf(const QString& citation)
{
    if (citation.startsWith(QStringLiteral("http"))) {
        const QString host = QUrl(citation.section(u' ', 0, 0)).host();
        return host.startsWith(QStringLiteral("www.")) ? host.mid(4) : host;
    }
    const QString head = citation.section(u':', 0, 0).section(u'(', 0, 0).trimmed();
    const bool repository = head.count(u'/') == 1 && !head.contains(u' ');
    return head.isEmpty() ? citation : repository ? head.section(u'/', 1) : head;
}

} // namespace

QString cleaned(std::string_view data)
{
    return QString::fromStdString(report::cleanText(data));
}

bool isFigure(const Column& column)
{
    switch (column.type) {
    case ColumnType::Integer:
    case ColumnType::Real:
    case ColumnType::Decimal:
    case ColumnType::Reading:
        return true;
    default:
        return false;
    }
}

QString factValue(const CatalogueSnapshot& all, TableId table, const Column& column, const Cell& cell,
                  const Formatter& format)
{
    if (catalog::isEmpty(cell)) {
        return {};
    }
    const std::string text = catalog::cellText(column, cell);
    if (column.type == ColumnType::Flag) {
        return FactPhrases::flag(text == "1");
    }
    if (column.type == ColumnType::Date) {
        return format.date(cleaned(text));
    }
    if (!isFigure(column)) {
        return textValue(all, table, column, text);
    }
    if (std::holds_alternative<std::string>(cell) || isPlainNumber(column.name)) {
        return cleaned(text);
    }
    return format.decimal(numberOf(column, cell).value_or(0), decimalsOf(text));
}

QString valueText(const CatalogueSnapshot& all, TableId table, std::string_view column, const std::string& text)
{
    return textValue(all, table, columnOf(table, column), text);
}

QString closedWords(const CatalogueSnapshot& all, TableId table, const CellRow& row)
{
    QStringList words;
    for (const Column& column : catalog::table(table).columns) {
        const Cell& cell = cellAt(table, row, column.name);
        if ((column.type == ColumnType::Choice || column.type == ColumnType::Choices) && !catalog::isEmpty(cell)) {
            words << factValue(all, table, column, cell, {}) << otherWords(table, column, cell, {});
        }
    }
    return words.join(u' ');
}

QString listedValue(const CatalogueSnapshot& all, TableId table, const CellRow& row, const ListedColumn& listed,
                    const Formatter& format)
{
    const Column& column = columnOf(table, listed.column);
    const Cell& cell = cellAt(table, row, listed.column);
    if (catalog::isEmpty(cell) && !listed.otherwise.empty()) {
        const ListedColumn other{.column = listed.otherwise};
        return listedValue(all, table, row, other, format);
    }
    const std::optional<double> number = isFigure(column) ? numberOf(column, cell) : std::nullopt;
    if (number && listed.decimals >= 0) {
        return format.decimal(*number / listed.divisor, listed.decimals);
    }
    const QString value = factValue(all, table, column, cell, format);
    return value.isEmpty() ? text(report::kEnDash) : value;
}

QString copiedValue(const CatalogueSnapshot& all, TableId table, const CellRow& row, const ListedColumn& listed,
                    const Formatter& format)
{
    const Column& column = columnOf(table, listed.column);
    const Cell& cell = cellAt(table, row, listed.column);
    const bool date = column.type == ColumnType::Date && !catalog::isEmpty(cell);
    const QString stored = date ? cleaned(catalog::cellText(column, cell)) : storedWord(table, column, cell);
    return stored.isEmpty() ? listedValue(all, table, row, listed, format) : stored;
}

OrderKey orderKey(const CatalogueSnapshot& all, TableId table, const CellRow& row, const ListedColumn& listed)
{
    const Column& column = columnOf(table, listed.column);
    const Cell& cell = cellAt(table, row, listed.column);
    if (isFigure(column)) {
        const std::optional<double> number = numberOf(column, cell);
        return {number.has_value(), true, number.value_or(0), {}};
    }
    if (column.type == ColumnType::Date) { // as it is stored: the language's own order of day and year is no order
        const QString stored = catalog::isEmpty(cell) ? QString() : cleaned(catalog::cellText(column, cell));
        return {!stored.isEmpty(), false, 0, stored};
    }
    const Column& other = columnOf(table, listed.otherwise);
    const bool empty = catalog::isEmpty(cell) && !listed.otherwise.empty();
    const QString value = empty ? factValue(all, table, other, cellAt(table, row, listed.otherwise), {})
                                : factValue(all, table, column, cell, {});
    return {!value.isEmpty(), false, 0, value.toCaseFolded()};
}

QStringList publications(const std::string& source)
{
    return cleaned(source).split(QStringLiteral(" | "), Qt::SkipEmptyParts);
}

QString shortSource(const std::string& source)
{
    constexpr int kNamed = 2;
    QStringList names;
    for (const QString& citation : publications(source)) {
        if (const QString name = publisherOf(citation); !names.contains(name)) {
            names << name;
        }
    }
    const int others = static_cast<int>(names.size()) - kNamed;
    const QString some = names.mid(0, kNamed).join(QStringLiteral("; "));
    return others > 0 ? FactPhrases::more(some, others) : some;
}

QString storedWord(TableId table, const Column& column, const Cell& cell)
{
    if (catalog::isEmpty(cell) || isFigure(column) || column.type == ColumnType::Flag || !column.references.empty()) {
        return {};
    }
    const QString stored = cleaned(catalog::cellText(column, cell));
    return cellName(table, column, stored.toStdString()).name == stored ? QString() : stored;
}

QString otherWords(TableId table, const Column& described, const Cell& cell, const Formatter& format)
{
    constexpr double kGigabyte = 1e9;
    constexpr double kGibibyte = 1024 * kMebibyte;
    constexpr double kBillion = 1e9;
    const auto* integer = std::get_if<std::int64_t>(&cell);
    if (integer == nullptr) {
        const auto* word = std::get_if<std::string>(&cell);
        return word == nullptr ? QString() : cellName(table, described, *word).meaning;
    }
    const std::string_view column = described.name;
    const auto number = static_cast<double>(*integer);
    if (column == "params_total" || column == "params_active") {
        return FactPhrases::billion(format.decimal(number / kBillion, number < kBillion ? 2 : 1));
    }
    const bool mebibytes = column == "usable_memory_mib" || column == "program_memory_mib";
    if (mebibytes || column == "checkpoint_bytes" || column == "size_bytes") {
        const double bytes = mebibytes ? number * kMebibyte : number;
        return FactPhrases::memory(format.decimal(bytes / kGigabyte, 1), format.decimal(bytes / kGibibyte, 1));
    }
    return {};
}

} // namespace berth::viewmodels
