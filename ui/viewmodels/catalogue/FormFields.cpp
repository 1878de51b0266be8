#include "ui/viewmodels/catalogue/FormFields.h"

#include "core/catalog/PriceListText.h"
#include "core/overlay/OwnCells.h"
#include "ui/viewmodels/Names.h"
#include "ui/viewmodels/catalogue/FactText.h"
#include "ui/viewmodels/catalogue/FactWords.h"
#include "ui/viewmodels/catalogue/QuantityText.h"
#include "ui/viewmodels/catalogue/RuleSentences.h"
#include "ui/viewmodels/catalogue/TableViews.h"
#include "ui/viewmodels/catalogue/ValueWords.h"
#include "ui/viewmodels/settings/ExchangeRates.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace berth::viewmodels {

namespace {

using catalog::Column;
using catalog::ColumnType;
using catalog::TableId;
using fields::Kind;

constexpr std::array<std::string_view, 3> kAboutTheRow{"source", "source_date", "unverified"};

// What an entry is called by: its name, else what it is about.
constexpr std::array<std::string_view, 4> kCalledBy{"display_name", "name", "item_id", "parameter"};

// What most own entries say, where a field would otherwise begin with no or with nothing.
struct Start
{
    TableId table;
    std::string_view column;
    std::string_view cell;
};
constexpr std::array kStarts{
    Start{TableId::Models, "sizable", "1"},
    Start{TableId::Accelerators, "chips", "1"},
    Start{TableId::Precisions, "other_bits", "16"},
};

class FormPhrases
{
    Q_DECLARE_TR_FUNCTIONS(FormPhrases)

public:
    static QString keyHelp() { return tr("How lists and commands call it. Made from the name if it stays empty."); }
    static QString dateHelp(const Formatter& format)
    {
        return tr("A day, a month or a year, such as %1, %2 or %3")
            .arg(format.typedDate(QStringLiteral("2026-11-22")), format.typedDate(QStringLiteral("2026-11")),
                 QStringLiteral("2026"));
    }
    static QString notStated() { return tr("not stated"); }
    static QString yes() { return tr("yes"); }
    static QString no() { return tr("no"); }
    static QString noNumber(const QString& typed, const QString& sample)
    {
        return tr("\"%1\" is not a number. Write digits, such as %2.").arg(typed, sample);
    }
    static QString withUnit(const QString& number, const QString& unit)
    {
        return unit.isEmpty() ? number : tr("%1 %2", "value and unit").arg(number, unit);
    }
};

bool isCurrency(const Column& column)
{
    return column.name == "currency";
}

Kind kindOf(const Column& column)
{
    if (!column.references.empty() || isCurrency(column)) {
        return Kind::Choice;
    }
    switch (column.type) {
    case ColumnType::Choice:
        return Kind::Choice;
    case ColumnType::Choices:
        return Kind::Choices;
    case ColumnType::Flag:
        return column.required ? Kind::Flag : Kind::Choice; // may stay unstated
    case ColumnType::Date:
        return Kind::Date;
    case ColumnType::Text:
        return column.words.empty() ? Kind::Text : Kind::Choice;
    default:
        return Kind::Number;
    }
}

QString typedText(TableId table, const Column& column, const std::string& cell, const Formatter& format)
{
    if (column.type == ColumnType::Date) {
        return format.typedDate(cleaned(cell));
    }
    const catalog::ParsedCell parsed = catalog::parseCell(column, cell);
    return isFigure(column) && parsed.brokenRule.empty()
        ? factValue(CatalogueSnapshot(), table, column, parsed.cell, format)
        : cleaned(cell);
}

bool isListed(TableId table, std::string_view column)
{
    const TableView* view = viewOf(table);
    return view != nullptr && std::any_of(view->columns.begin(), view->columns.end(), [&](const ListedColumn& listed) {
               return listed.column == column;
           });
}

std::string startOf(TableId table, const Column& column)
{
    const auto* start = std::find_if(kStarts.begin(), kStarts.end(),
                                     [&](const Start& s) { return s.table == table && s.column == column.name; });
    return start != kStarts.end() ? std::string(start->cell) : kindOf(column) == Kind::Flag ? "0" : "";
}

ChoiceRow optionOf(const QString& id, const QString& name, const QString& detail = {})
{
    return {.id = id, .name = name, .detail = detail};
}

void addEntries(QList<ChoiceRow>& options, const CatalogueSnapshot& all, std::string_view references)
{
    for (std::size_t index = 0; index < catalog::kFactTables; ++index) {
        const auto table = static_cast<TableId>(index);
        const QString name = text(catalog::table(table).name);
        if (!text(references).split(u'|').contains(name)) {
            continue;
        }
        for (const catalog::CellRow& row : rowsOf(all, table)) {
            const QString key = QString::fromStdString(keyOf(table, row));
            const QString shown = cleaned(entryName(all, table, row));
            options << optionOf(key, shown, shown == key ? QString() : cleaned(key.toStdString()));
        }
    }
}

void addWords(QList<ChoiceRow>& options, TableId table, const Column& column)
{
    for (const std::string_view word : column.words) {
        const ValueName named = valueName(table, column.name, word);
        options << optionOf(text(word), named.name.isEmpty() ? text(word) : named.name, named.meaning);
    }
}

} // namespace

bool isAboutTheRow(std::string_view column)
{
    return std::find(kAboutTheRow.begin(), kAboutTheRow.end(), column) != kAboutTheRow.end();
}

const Column* columnNamed(TableId table, std::string_view name)
{
    const std::vector<Column>& columns = catalog::table(table).columns;
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const Column& c) { return c.name == name; });
    return found == columns.end() ? nullptr : &*found;
}

FieldRow formField(TableId table, const Column& column, const QString& id, const std::string& cell,
                   const Formatter& format)
{
    const bool key = &column == &catalog::table(table).columns.front();
    const Kind kind = kindOf(column);
    const QString help = key ? FormPhrases::keyHelp() : factHelp(table, column.name);
    return {.id = id,
            .kind = kind,
            .name = factName(table, column.name),
            .unit = kind == Kind::Number ? factUnit(table, column.name) : QString(),
            .help = help.isEmpty() && kind == Kind::Date ? FormPhrases::dateHelp(format) : help,
            .required = column.required && !key && kind != Kind::Flag,
            .value = typedText(table, column, cell, format)};
}

EntryFields entryFields(TableId table, const Formatter& format)
{
    EntryFields fields;
    const std::vector<Column>& columns = catalog::table(table).columns;
    const auto field = [&](const Column& column) {
        return formField(table, column, text(column.name), startOf(table, column), format);
    };
    for (std::size_t place = 1; place < columns.size(); ++place) {
        if (!isAboutTheRow(columns[place].name)) {
            const bool first = columns[place].required || isListed(table, columns[place].name);
            (first ? fields.first : fields.further) << field(columns[place]);
        }
    }
    std::stable_partition(fields.first.begin(), fields.first.end(), [](const FieldRow& row) {
        return std::any_of(kCalledBy.begin(), kCalledBy.end(), [&](auto column) { return row.id == text(column); });
    });
    fields.first << field(columns.front());
    return fields;
}

QList<ChoiceRow> fieldOptions(const CatalogueSnapshot& all, TableId table, const Column& column,
                              const std::string& present)
{
    QList<ChoiceRow> options;
    if (!column.required) {
        options << optionOf({}, FormPhrases::notStated());
    }
    if (column.type == ColumnType::Flag) {
        options << optionOf(QStringLiteral("1"), FormPhrases::yes())
                << optionOf(QStringLiteral("0"), FormPhrases::no());
    } else if (isCurrency(column)) {
        options << currencyChoices();
    } else if (!column.references.empty()) {
        addEntries(options, all, column.references);
    } else {
        addWords(options, table, column);
    }
    const QString now = cleaned(present);
    if (column.type == ColumnType::Text && !now.isEmpty()
        && std::none_of(options.begin(), options.end(), [&](const ChoiceRow& row) { return row.id == now; })) {
        options << optionOf(now, now);
    }
    return options;
}

TypedCell typedCell(TableId table, const Column& column, const QString& typed, const Formatter& format)
{
    TypedCell read{typed.trimmed().toStdString(), {}};
    const auto refused = [&](const std::string& rule) {
        const Error error{ErrorCode::CsvCell,
                          {std::string(catalog::table(table).name), {}, std::string(column.name), read.cell, rule},
                          {}};
        return TypedCell{read.cell, ruleSentence(error, format)};
    };
    if (kindOf(column) == Kind::Number && !read.cell.empty()) {
        const FieldUnit unit{factUnit(table, column.name), writtenUnit(table, column.name)};
        const auto number = typedNumber(typed, unit, format.texts()->numberFormat());
        if (!number) {
            constexpr double kSample = 1500;
            const QString sample = FormPhrases::withUnit(format.count(kSample), unit.shown);
            return {read.cell, FormPhrases::noNumber(cleaned(read.cell), sample)};
        }
        read.cell = *number;
    } else if (column.type == ColumnType::Date) {
        const catalog::ReadText date = catalog::readListDate(read.cell);
        if (!date.rule.empty()) {
            return refused(date.rule);
        }
        read.cell = date.text;
    }
    const std::string rule = catalog::parseCell(column, read.cell).brokenRule;
    return rule.empty() ? read : refused(rule);
}

std::string keyOfTyped(const CatalogueSnapshot& all, TableId table, const QList<FieldRow>& typed)
{
    QString name;
    for (const std::string_view column : kCalledBy) {
        const auto field =
            std::find_if(typed.begin(), typed.end(), [&](const FieldRow& row) { return row.id == text(column); });
        name = name.isEmpty() && field != typed.end() ? field->value.simplified().toLower() : name;
    }
    std::replace_if(name.begin(), name.end(), [](QChar c) { return !c.isLetterOrNumber() && c != u'.'; }, u'-');
    return name.isEmpty() ? std::string() : overlay::freeId(all.cells, table, name.toStdString());
}

} // namespace berth::viewmodels
