#include "ui/viewmodels/catalogue/OwnEditor.h"

#include "core/overlay/Overlay.h"
#include "core/overlay/OwnCells.h"
#include "core/workspace/Clock.h"
#include "ui/viewmodels/Messages.h"
#include "ui/viewmodels/catalogue/FactText.h"
#include "ui/viewmodels/catalogue/FactWords.h"
#include "ui/viewmodels/catalogue/FormFields.h"
#include "ui/viewmodels/catalogue/RuleSentences.h"

#include <algorithm>
#include <utility>

namespace berth::viewmodels {

namespace {

using catalog::Column;
using catalog::TableId;
using workspace::OwnFact;
using workspace::OwnRow;

std::string statedIn(const OwnRow& row, std::string_view column)
{
    const auto cell = std::find_if(row.cells.begin(), row.cells.end(),
                                   [&](const auto& one) { return std::string_view(one.first) == column; });
    return cell == row.cells.end() ? std::string() : cell->second;
}

// Its name, else its key.
QString calledBy(const OwnRow& row)
{
    for (const std::string_view column : {"display_name", "name"}) {
        if (const std::string name = statedIn(row, column); !name.empty()) {
            return cleaned(name);
        }
    }
    return cleaned(row.id);
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
    const Column* described = id && overlay::mayBeOwn(*id) ? columnNamed(*id, column.toStdString()) : nullptr;
    return described != nullptr && described != &catalog::table(*id).columns.front() && !isAboutTheRow(described->name);
}

QString OwnEditor::nameColumn(const QString& table) const
{
    for (const QString& column : {QStringLiteral("display_name"), QStringLiteral("name")}) {
        if (mayEdit(table, column)) {
            return column;
        }
    }
    return {};
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
    const Column& described = *columnNamed(place, m_column);
    QList<FieldRow> fields{
        formField(place, described, QString::fromLatin1(kValue), factText(place, *row, m_column), m_format)};
    fields.front().name = tr("Own value");
    const bool ownEntry = isOwnEntry(table, id);
    if (!ownEntry) {
        const OwnFact* before = findFact(own(), m_table, m_id, m_column);
        fields << FieldRow{.id = QString::fromLatin1(kSource),
                           .name = tr("Source"),
                           .help = tr("where the value is from"),
                           .value = before != nullptr ? cleaned(before->source) : QString()}
               << FieldRow{.id = QString::fromLatin1(kWhy),
                           .name = tr("Why"),
                           .help = tr("why the shipped value does not hold here"),
                           .value = before != nullptr ? cleaned(before->why) : QString()};
    }
    show(ownEntry ? Form::OwnCell : Form::Fact, factName(place, m_column), tr("Use this value"), fields);
}

void OwnEditor::newEntry(const QString& table)
{
    if (!m_all || !mayAdd(table)) {
        return;
    }
    const bool discards = m_draft && m_draft->table != table && setDraftAside();
    m_table = table.toStdString();
    m_id.clear();
    m_column.clear();
    const TableId place = *overlay::tableOf(m_table);
    EntryFields fields = entryFields(place, m_format);
    show(Form::Entry, titleOfNew(place), tr("Add"), fields.first);
    m_further = std::move(fields.further);
    if (m_draft && m_draft->table == table) {
        fillFrom(*m_draft);
    }
    Q_EMIT changed();
    if (discards) {
        Q_EMIT draftDiscarded();
    }
}

bool OwnEditor::resume()
{
    if (!m_all || !m_draft || !mayAdd(m_draft->table)) {
        return false;
    }
    newEntry(QString(m_draft->table));
    Q_EMIT resumed();
    return true;
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
    const bool discards = m_form == Form::Entry && setDraftAside();
    close();
    if (discards) {
        Q_EMIT draftDiscarded();
    }
}

void OwnEditor::putBackDraft()
{
    if (m_discarded && !m_draft) {
        m_draft = std::exchange(m_discarded, std::nullopt);
        m_discardedLast = false;
        Q_EMIT draftChanged();
        Q_EMIT draftPutBack();
        Q_EMIT changed();
    }
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
    for (auto& [column, text] : copy->cells) {
        if (column == nameColumn(table).toStdString()) {
            text = tr("%1 (copy)", "name of an entry").arg(cleaned(text)).toStdString();
        }
    }
    if (keep(with(own(), *copy), tr("%1 added").arg(calledBy(*copy)))) {
        Q_EMIT entryMade(table, QString::fromStdString(copy->id));
        Q_EMIT duplicated(table, QString::fromStdString(copy->id));
    }
}

void OwnEditor::remove(const QString& table, const QString& id)
{
    if (isOwnEntry(table, id)) {
        const OwnRow row = *findOwnRow(own(), table.toStdString(), id.toStdString());
        keep(without(own(), row.table, row.id, {}), tr("%1 removed").arg(calledBy(row)));
    }
}

void OwnEditor::undo()
{
    if (m_discardedLast) {
        putBackDraft();
    } else if (m_store.canUndo()) {
        const OwnFacts before = own();
        tell(m_store.undo(), tr("Change taken back"), false);
        showChange(before);
    }
}

void OwnEditor::redo()
{
    if (m_store.canRedo()) {
        const OwnFacts before = own();
        tell(m_store.redo(), tr("Change made again"), true);
        showChange(before);
    }
}

// Whoever takes a change back sees what it was about; where an entry is only gone, there is nothing to see.
void OwnEditor::showChange(const OwnFacts& before)
{
    const auto show = [this](const auto& one, const auto& other) {
        const auto isNew = [&](const auto& entry) {
            return std::find(other.begin(), other.end(), entry) == other.end();
        };
        const auto found = std::find_if(one.begin(), one.end(), isNew);
        if (found != one.end()) {
            Q_EMIT entryMade(QString::fromStdString(found->table), QString::fromStdString(found->id));
        }
        return found != one.end();
    };
    if (!show(own().rows, before.rows) && !show(own().facts, before.facts)) {
        show(before.facts, own().facts);
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

// Errors stand at the field of their column; those of other columns at the given field.
bool OwnEditor::saveFact()
{
    const std::optional<std::string> value = cellOf(fieldList().constFirst());
    if (!value) {
        return false;
    }
    const OwnFact fact{.table = m_table,
                       .id = m_id,
                       .column = m_column,
                       .value = *value,
                       .source = valueOf(QString::fromLatin1(kSource)),
                       .why = valueOf(QString::fromLatin1(kWhy)),
                       .changedAt = m_clock()};
    if (const std::vector<Error> errors = overlay::checkFact(m_all->cells, fact); !errors.empty()) {
        showErrors(errors, QString::fromLatin1(kValue));
        return false;
    }
    return keep(with(own(), fact), tr("Own value kept; estimates use it now"));
}

bool OwnEditor::saveCell()
{
    const std::optional<std::string> value = cellOf(fieldList().constFirst());
    if (!value) {
        return false;
    }
    const OwnFact cell = overlay::factAbout(m_table, m_id, m_column, *value);
    if (const std::vector<Error> errors = overlay::checkFact(m_all->cells, cell); !errors.empty()) {
        showErrors(errors, QString::fromLatin1(kValue));
        return false;
    }
    const OwnRow* row = findOwnRow(own(), m_table, m_id);
    if (row != nullptr && statedIn(*row, m_column) == cell.value) {
        close(); // as it was: nothing to take back
        return true;
    }
    return row != nullptr
        && keep(with(own(), overlay::withCell(*row, m_column, cell.value, m_clock())), tr("Own entry changed"));
}

bool OwnEditor::saveEntry()
{
    const TableId place = *overlay::tableOf(m_table);
    const QString key = cleaned(catalog::table(place).columns.front().name);
    const std::string stated = valueOf(key);
    OwnRow row{m_table, stated.empty() ? keyOfTyped(*m_all, place, fieldList()) : stated, {}, m_clock()};
    bool sound = true;
    const QList<FieldRow> typed = fieldList();
    for (const FieldRow& field : typed) {
        if (field.id == key && stated.empty() && (!row.id.empty() || !sound)) {
            continue; // it follows from the name, once that is there
        }
        const std::optional<std::string> cell = cellOf(field);
        sound = sound && cell;
        if (cell && field.id != key) {
            row.cells.emplace_back(field.id.toStdString(), *cell);
        }
    }
    if (!sound) {
        return false;
    }
    if (const std::vector<Error> errors = overlay::checkRow(m_all->cells, row); !errors.empty()) {
        showErrors(errors, key);
        return false;
    }
    if (!mayBeCalled(row)) {
        return false;
    }
    if (!keep(with(own(), row), tr("%1 added").arg(calledBy(row)))) {
        return false;
    }
    dropDraft();
    Q_EMIT entryMade(QString::fromStdString(row.table), QString::fromStdString(row.id));
    return true;
}

bool OwnEditor::keep(const OwnFacts& own, const QString& sentence)
{
    return tell(m_store.become(own), sentence, true);
}

bool OwnEditor::tell(const Result<void>& done, const QString& sentence, bool undoable)
{
    m_discardedLast = m_discardedLast && !done;
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
