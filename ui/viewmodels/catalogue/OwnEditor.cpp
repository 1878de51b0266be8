#include "ui/viewmodels/catalogue/OwnEditor.h"

#include "core/overlay/Overlay.h"
#include "core/overlay/OwnCells.h"
#include "core/workspace/Clock.h"
#include "ui/viewmodels/Messages.h"
#include "ui/viewmodels/catalogue/FactText.h"
#include "ui/viewmodels/catalogue/FactWords.h"
#include "ui/viewmodels/catalogue/RuleSentences.h"

#include <algorithm>
#include <array>

namespace berth::viewmodels {

namespace {

using catalog::Column;
using catalog::TableId;
using workspace::OwnFact;
using workspace::OwnRow;

// A row says of itself where it comes from; own values bring their own source.
constexpr std::array<std::string_view, 3> kAboutTheRow{"source", "source_date", "unverified"};

bool isAboutTheRow(std::string_view column)
{
    return std::find(kAboutTheRow.begin(), kAboutTheRow.end(), column) != kAboutTheRow.end();
}

const Column* columnOf(TableId table, std::string_view name)
{
    const std::vector<Column>& columns = catalog::table(table).columns;
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const Column& c) { return c.name == name; });
    return found == columns.end() ? nullptr : &*found;
}

FieldRow fieldOf(TableId table, const Column& column, const QString& id, const QString& value)
{
    return {.id = id,
            .name = factName(table, column.name),
            .unit = factUnit(table, column.name),
            .hint = columnHint(column),
            .value = value};
}

} // namespace

OwnEditor::OwnEditor(QObject* parent) : QObject(parent), m_clock(workspace::utcNow) { }

Result<void> OwnEditor::openWorkspace(workspace::Workspace* workspace)
{
    return m_store.open(workspace);
}

bool OwnEditor::mayEdit(const QString& table, const QString& column) const
{
    const auto id = overlay::tableOf(table.toStdString());
    const Column* described = id && overlay::mayBeOwn(*id) ? columnOf(*id, column.toStdString()) : nullptr;
    return described != nullptr && described != &catalog::table(*id).columns.front() && !isAboutTheRow(described->name);
}

bool OwnEditor::mayAdd(const QString& table) const
{
    const auto id = overlay::tableOf(table.toStdString());
    return id && overlay::mayBeOwn(*id);
}

bool OwnEditor::isOwnEntry(const QString& table, const QString& id) const
{
    return findOwnRow(own(), table.toStdString(), id.toStdString()) != nullptr;
}

void OwnEditor::editFact(const QString& table, const QString& id, const QString& column)
{
    if (!m_all || !mayEdit(table, column)) {
        return;
    }
    m_table = table.toStdString();
    m_id = id.toStdString();
    m_column = column.toStdString();
    const TableId place = *overlay::tableOf(m_table);
    const catalog::CellRow* row = findRow(*m_all, place, m_id);
    if (row == nullptr) {
        return;
    }
    const Column& described = *columnOf(place, m_column);
    const QString value = cleaned(factText(place, *row, m_column));
    QList<FieldRow> fields{fieldOf(place, described, QString::fromLatin1(kValue), value)};
    fields.front().name = tr("Own value");
    const bool ownEntry = isOwnEntry(table, id);
    if (!ownEntry) {
        const OwnFact* before = findFact(own(), m_table, m_id, m_column);
        fields << FieldRow{.id = QString::fromLatin1(kSource),
                           .name = tr("Source"),
                           .hint = tr("where the value is from"),
                           .value = before != nullptr ? cleaned(before->source) : QString()}
               << FieldRow{.id = QString::fromLatin1(kWhy),
                           .name = tr("Why"),
                           .hint = tr("why the shipped value does not hold here"),
                           .value = before != nullptr ? cleaned(before->why) : QString()};
    }
    show(ownEntry ? Form::OwnCell : Form::Fact, factName(place, m_column), tr("Use this value"), fields);
}

void OwnEditor::newEntry(const QString& table)
{
    if (!m_all || !mayAdd(table)) {
        return;
    }
    m_table = table.toStdString();
    m_id.clear();
    m_column.clear();
    const TableId place = *overlay::tableOf(m_table);
    QList<FieldRow> fields;
    for (const Column& column : catalog::table(place).columns) {
        if (column.required && !isAboutTheRow(column.name)) {
            fields << fieldOf(place, column, cleaned(column.name), {});
        }
    }
    show(Form::Entry, tr("New entry"), tr("Add"), fields);
}

void OwnEditor::setValue(const QString& field, const QString& text)
{
    QList<FieldRow> fields = fieldList();
    for (FieldRow& row : fields) {
        if (row.id == field) {
            row.value = text;
            row.error.clear();
        }
    }
    m_fields.setRows(fields);
}

bool OwnEditor::save()
{
    bool done = false;
    switch (m_form) {
    case Form::None:
        return false;
    case Form::Fact:
        done = saveFact();
        break;
    case Form::OwnCell:
        done = saveCell();
        break;
    case Form::Entry:
        done = saveEntry();
        break;
    }
    return done;
}

void OwnEditor::cancel()
{
    close();
}

void OwnEditor::revert(const QString& table, const QString& id, const QString& column)
{
    if (column.isEmpty()) {
        return;
    }
    keep(without(own(), table.toStdString(), id.toStdString(), column.toStdString()),
         tr("The shipped value holds again"));
}

void OwnEditor::duplicate(const QString& table, const QString& id)
{
    const auto place = overlay::tableOf(table.toStdString());
    auto copy = m_all && place ? overlay::duplicateOf(m_all->cells, *place, id.toStdString()) : std::nullopt;
    if (!copy) {
        return;
    }
    copy->changedAt = m_clock();
    if (keep(with(own(), *copy), tr("%1 added").arg(cleaned(copy->id)))) {
        Q_EMIT entryMade(table, QString::fromStdString(copy->id));
    }
}

void OwnEditor::remove(const QString& table, const QString& id)
{
    if (isOwnEntry(table, id)) {
        keep(without(own(), table.toStdString(), id.toStdString(), {}),
             tr("%1 removed").arg(cleaned(id.toStdString())));
    }
}

void OwnEditor::undo()
{
    if (m_store.canUndo()) {
        tell(m_store.undo(), tr("Change taken back"), false);
    }
}

void OwnEditor::redo()
{
    if (m_store.canRedo()) {
        tell(m_store.redo(), tr("Change made again"), true);
    }
}

bool OwnEditor::take(const std::vector<OwnRow>& rows, const QString& sentence)
{
    OwnFacts all = own();
    for (const OwnRow& row : rows) {
        all = with(std::move(all), row);
    }
    return keep(all, sentence);
}

void OwnEditor::show(Form form, const QString& title, const QString& action, const QList<FieldRow>& fields)
{
    m_form = form;
    m_title = title;
    m_action = action;
    m_problem.clear();
    m_fields.setRows({}); // another form has other fields, though they may have the same names
    m_fields.setRows(fields);
    Q_EMIT changed();
}

void OwnEditor::close()
{
    m_form = Form::None;
    m_fields.setRows({});
    Q_EMIT changed();
}

// Errors stand at the field of their column; those of other columns at the given field.
void OwnEditor::showErrors(const std::vector<Error>& errors, const char* field)
{
    constexpr std::size_t kColumn = 2; // among the arguments of a CsvCell error
    QList<FieldRow> fields = fieldList();
    for (const Error& error : errors) {
        const QString column = error.arguments.size() > kColumn ? cleaned(error.arguments[kColumn]) : QString();
        const auto own =
            std::find_if(fields.begin(), fields.end(), [&](const FieldRow& row) { return row.id == column; });
        const auto at =
            own != fields.end() ? own : std::find_if(fields.begin(), fields.end(), [&](const FieldRow& row) {
                return row.id == QString::fromLatin1(field);
            });
        if (at != fields.end() && at->error.isEmpty()) {
            at->error = ruleSentence(error, m_format);
        }
    }
    m_fields.setRows(fields);
}

std::string OwnEditor::valueOf(const QString& field) const
{
    const auto found =
        std::find_if(fieldList().begin(), fieldList().end(), [&](const FieldRow& row) { return row.id == field; });
    return found == fieldList().end() ? std::string() : found->value.trimmed().toStdString();
}

bool OwnEditor::saveFact()
{
    const OwnFact fact{.table = m_table,
                       .id = m_id,
                       .column = m_column,
                       .value = valueOf(QString::fromLatin1(kValue)),
                       .source = valueOf(QString::fromLatin1(kSource)),
                       .why = valueOf(QString::fromLatin1(kWhy)),
                       .changedAt = m_clock()};
    if (const std::vector<Error> errors = overlay::checkFact(m_all->cells, fact); !errors.empty()) {
        showErrors(errors, kValue);
        return false;
    }
    return keep(with(own(), fact), tr("Own value kept; estimates use it now"));
}

bool OwnEditor::saveCell()
{
    const OwnFact cell = overlay::factAbout(m_table, m_id, m_column, valueOf(QString::fromLatin1(kValue)));
    if (const std::vector<Error> errors = overlay::checkFact(m_all->cells, cell); !errors.empty()) {
        showErrors(errors, kValue);
        return false;
    }
    const OwnRow* row = findOwnRow(own(), m_table, m_id);
    return row != nullptr
        && keep(with(own(), overlay::withCell(*row, m_column, cell.value, m_clock())), tr("Own entry changed"));
}

bool OwnEditor::saveEntry()
{
    const std::string key(catalog::table(*overlay::tableOf(m_table)).columns.front().name);
    OwnRow row{m_table, valueOf(QString::fromStdString(key)), {}, m_clock()};
    for (const FieldRow& field : fieldList()) {
        if (field.id.toStdString() != key) {
            row.cells.emplace_back(field.id.toStdString(), valueOf(field.id));
        }
    }
    if (const std::vector<Error> errors = overlay::checkRow(m_all->cells, row); !errors.empty()) {
        showErrors(errors, key.c_str());
        return false;
    }
    if (!keep(with(own(), row), tr("%1 added").arg(cleaned(row.id)))) {
        return false;
    }
    Q_EMIT entryMade(QString::fromStdString(row.table), QString::fromStdString(row.id));
    return true;
}

bool OwnEditor::keep(const OwnFacts& own, const QString& sentence)
{
    return tell(m_store.become(own), sentence, true);
}

bool OwnEditor::tell(const Result<void>& done, const QString& sentence, bool undoable)
{
    m_problem = done ? QString() : viewmodels::sentence(done.error(), m_format);
    if (done) {
        close(); // an open form may be about what is no longer there
        Q_EMIT kept();
        Q_EMIT told(sentence, undoable);
    } else {
        Q_EMIT changed();
        Q_EMIT failed(m_problem);
    }
    return done.has_value();
}

} // namespace berth::viewmodels
