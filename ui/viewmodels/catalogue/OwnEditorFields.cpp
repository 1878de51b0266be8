// The open form: its fields, what they offer, what is typed into them and what is wrong with it.
#include "core/overlay/OwnCells.h"
#include "ui/viewmodels/catalogue/FactText.h"
#include "ui/viewmodels/catalogue/FormFields.h"
#include "ui/viewmodels/catalogue/OwnEditor.h"
#include "ui/viewmodels/catalogue/RuleSentences.h"
#include "ui/viewmodels/catalogue/TableViews.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace berth::viewmodels {

using catalog::Column;

namespace {

bool hasName(const CatalogueSnapshot& all, catalog::TableId table, const QString& column, const QString& name)
{
    const std::vector<catalog::CellRow>& rows = rowsOf(all, table);
    return std::any_of(rows.begin(), rows.end(), [&](const catalog::CellRow& row) {
        return cleaned(factText(table, row, column.toStdString())).compare(name, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

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
    noteDraft();
}

// What differs from an empty form; nothing: there is no draft.
void OwnEditor::noteDraft()
{
    if (m_form != Form::Entry) {
        return;
    }
    const EntryFields empty = entryFields(*overlay::tableOf(m_table), m_format);
    const QList<FieldRow> start = empty.first + empty.further;
    OwnDraft draft{cleaned(m_table), QString::fromStdString(m_format.texts()->numberFormat().decimalPoint), {}};
    for (const FieldRow& row : fieldList()) {
        const auto before =
            std::find_if(start.begin(), start.end(), [&](const FieldRow& field) { return field.id == row.id; });
        if (before == start.end() || before->value != row.value) {
            draft.fields.append({row.id, row.value});
        }
    }
    const auto now = draft.fields.isEmpty() ? std::nullopt : std::optional(std::move(draft));
    if (now != m_draft) {
        m_draft = now;
        m_discardedLast = false;
        Q_EMIT draftChanged();
    }
}

void OwnEditor::dropDraft()
{
    if (std::exchange(m_draft, std::nullopt)) {
        Q_EMIT draftChanged();
    }
}

bool OwnEditor::setDraftAside()
{
    if (!m_draft) {
        return false;
    }
    m_discarded = m_draft;
    m_discardedLast = true;
    dropDraft();
    return true;
}

void OwnEditor::setFormat(const Formatter& format)
{
    if (std::exchange(m_format, format) == format || !isOpen()) {
        return;
    }
    const QList<FieldRow> typed = fieldList();
    const QString table = QString::fromStdString(m_table);
    if (m_form == Form::Entry) {
        newEntry(table);
        return;
    }
    editFact(table, QString::fromStdString(m_id), QString::fromStdString(m_column));
    for (const FieldRow& field : typed) {
        setValue(field.id, field.value);
    }
}

QString OwnEditor::titleOfNew(catalog::TableId table)
{
    const TableView* view = viewOf(table);
    return view == nullptr ? tr("New entry")
                           : tr("New entry: %1", "kind of facts").arg(QCoreApplication::translate("Facts", view->name));
}

// Two entries of one name cannot be told apart where they are chosen, and commands have to be able to state a key.
bool OwnEditor::mayBeCalled(const workspace::OwnRow& row)
{
    const catalog::TableId place = *overlay::tableOf(row.table);
    static const QRegularExpression allowed(QStringLiteral("^[\\w./:+-]+$"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    if (!allowed.match(QString::fromStdString(row.id)).hasMatch()) {
        showAt(cleaned(catalog::table(place).columns.front().name), tr("Use letters, digits and . - _ / : + alone."));
        return false;
    }
    const QString column = nameColumn(QString::fromStdString(row.table));
    const QString name = QString::fromStdString(valueOf(column)).trimmed();
    const bool taken = !name.isEmpty() && hasName(*m_all, place, column, name);
    if (taken) {
        showAt(column, tr("The catalogue has an entry of this name. Choose another one."));
    }
    return !taken;
}

// A number with a mark means another one where the language writes other marks; it has to be typed again.
void OwnEditor::fillFrom(const OwnDraft& draft)
{
    static const QRegularExpression marks(QStringLiteral("[.,]"));
    const bool sameMarks = draft.decimalPoint == QString::fromStdString(m_format.texts()->numberFormat().decimalPoint);
    const auto isIn = [&](const QList<FieldRow>& some) {
        return std::any_of(draft.fields.begin(), draft.fields.end(), [&](const auto& typed) {
            return std::any_of(some.begin(), some.end(), [&](const FieldRow& row) { return row.id == typed.first; });
        });
    };
    QList<FieldRow> rows = fieldList();
    if (isIn(m_further)) {
        rows += std::exchange(m_further, {});
    }
    for (const auto& [column, text] : draft.fields) {
        for (FieldRow& row : rows) {
            const bool doubtful = !sameMarks && row.kind == fields::Kind::Number && text.contains(marks);
            row.value = row.id == column && !doubtful ? text : row.value;
        }
    }
    m_fields.setRows(rows);
}

void OwnEditor::setWord(const QString& field, const QString& word, bool chosen)
{
    const FieldRow* row = fieldAt(field);
    const ChoiceModel* offered = options(field);
    if (row == nullptr || offered == nullptr) {
        return;
    }
    const QStringList before = row->value.split(u',', Qt::SkipEmptyParts);
    QStringList words; // in the order in which they are offered
    for (int place = 0; place < offered->count(); ++place) {
        const QString id = offered->at(place).id;
        if (id == word ? chosen : before.contains(id)) {
            words << id;
        }
    }
    setValue(field, words.join(u','));
}

void OwnEditor::setToday(const QString& field)
{
    constexpr std::size_t kDateLength = 10; // of a time in ISO 8601
    setValue(field, m_format.typedDate(QString::fromStdString(m_clock().substr(0, kDateLength))));
}

void OwnEditor::showFurther()
{
    const QList<FieldRow> fields = fieldList() + std::exchange(m_further, {});
    m_fields.setRows(fields);
    Q_EMIT changed();
}

ChoiceModel* OwnEditor::options(const QString& field)
{
    const FieldRow* row = fieldAt(field);
    const bool chosen = row != nullptr && (row->kind == fields::Kind::Choice || row->kind == fields::Kind::Choices);
    const Column* column = chosen ? columnOf(*row) : nullptr;
    if (column == nullptr || !m_all) {
        return nullptr;
    }
    ChoiceModel*& model = m_options[field];
    if (model == nullptr) {
        model = new ChoiceModel(this);
        model->setOptions(fieldOptions(*m_all, *overlay::tableOf(m_table), *column, valueOf(field)));
    }
    return model;
}

int OwnEditor::firstRefused() const
{
    const auto found =
        std::find_if(fieldList().begin(), fieldList().end(), [](const FieldRow& row) { return !row.error.isEmpty(); });
    return found == fieldList().end() ? -1 : static_cast<int>(found - fieldList().begin());
}

void OwnEditor::show(Form form, const QString& title, const QString& action, const QList<FieldRow>& fields)
{
    m_form = form;
    m_title = title;
    m_action = action;
    m_problem.clear();
    clearFields(); // another form has other fields, though they may have the same names
    m_fields.setRows(fields);
    Q_EMIT changed();
}

void OwnEditor::close()
{
    m_form = Form::None;
    clearFields();
    Q_EMIT changed();
}

void OwnEditor::clearFields()
{
    m_fields.setRows({});
    m_further.clear();
    for (const auto& [field, model] : std::exchange(m_options, {})) {
        model->deleteLater(); // lists on their way out still look at it
    }
}

void OwnEditor::showErrors(const std::vector<Error>& errors, const QString& field)
{
    constexpr std::size_t kColumn = 2; // among the arguments of a CsvCell error
    for (const Error& error : errors) {
        const QString column = error.arguments.size() > kColumn ? cleaned(error.arguments[kColumn]) : QString();
        const auto isOfColumn = [&](const FieldRow& row) {
            return row.id == column;
        };
        if (std::any_of(m_further.begin(), m_further.end(), isOfColumn)) {
            showFurther();
        }
        showAt(fieldAt(column) != nullptr ? column : field, ruleSentence(error, m_format));
    }
}

void OwnEditor::showAt(const QString& field, const QString& error)
{
    QList<FieldRow> fields = fieldList();
    for (FieldRow& row : fields) {
        row.error = row.id == field && row.error.isEmpty() ? error : row.error;
    }
    m_fields.setRows(fields);
}

const FieldRow* OwnEditor::fieldAt(const QString& field) const
{
    const auto found =
        std::find_if(fieldList().begin(), fieldList().end(), [&](const FieldRow& row) { return row.id == field; });
    return found == fieldList().end() ? nullptr : &*found;
}

std::string OwnEditor::valueOf(const QString& field) const
{
    const FieldRow* row = fieldAt(field);
    return row == nullptr ? std::string() : row->value.trimmed().toStdString();
}

const Column* OwnEditor::columnOf(const FieldRow& field) const
{
    const bool value = field.id == QString::fromLatin1(kValue);
    return columnNamed(*overlay::tableOf(m_table), value ? m_column : field.id.toStdString());
}

std::optional<std::string> OwnEditor::cellOf(const FieldRow& field)
{
    const Column* column = columnOf(field);
    TypedCell read = column == nullptr ? TypedCell{valueOf(field.id), {}}
                                       : typedCell(*overlay::tableOf(m_table), *column, field.value, m_format);
    if (read.error.isEmpty()) {
        return std::move(read.cell);
    }
    showAt(field.id, read.error);
    return std::nullopt;
}

} // namespace berth::viewmodels
