// What the user does with facts: replace a shipped value (with a source and a reason), take it back, copy an entry as
// one's own, add, change and remove own entries. A form of fields that hold their errors; every change can be undone.
// What is typed into the form of a new entry is a draft until the entry is added or the form is cancelled; a cancelled
// one can be put back until another one is begun. GUI thread only.
#pragma once

#include <QObject>

#include "ui/viewmodels/ChoiceModel.h"
#include "ui/viewmodels/Formatter.h"
#include "ui/viewmodels/RowModel.h"
#include "ui/viewmodels/catalogue/CatalogueSnapshot.h"
#include "ui/viewmodels/catalogue/FieldRow.h"
#include "ui/viewmodels/catalogue/OwnDraft.h"
#include "ui/viewmodels/catalogue/OwnStore.h"

#include <functional>
#include <map>
#include <optional>

namespace berth::viewmodels {

class OwnEditor : public QObject
{
    Q_OBJECT
    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(bool adding READ isAdding NOTIFY changed FINAL) // the form is about an entry that is not there yet
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString action READ action NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractItemModel* fields READ fields CONSTANT FINAL)
    // Fields that a new entry has beside those that are shown.
    Q_PROPERTY(int further READ further NOTIFY changed FINAL)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed FINAL)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY changed FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("The catalogue page owns it.")

public:
    static constexpr char kValue[] = "value/";
    static constexpr char kSource[] = "source/";
    static constexpr char kWhy[] = "why/";

    explicit OwnEditor(QObject* parent);

    [[nodiscard]] bool isOpen() const { return m_form != Form::None; }
    [[nodiscard]] bool isAdding() const { return m_form == Form::Entry; }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString action() const { return m_action; } // the verb of the button that keeps it
    [[nodiscard]] QString problem() const { return m_problem; } // why nothing could be kept
    [[nodiscard]] QAbstractItemModel* fields() { return &m_fields; }
    [[nodiscard]] int further() const { return static_cast<int>(m_further.size()); }
    [[nodiscard]] const QList<FieldRow>& fieldList() const { return m_fields.rows(); }
    [[nodiscard]] bool canUndo() const { return m_discardedLast || m_store.canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_store.canRedo(); }
    [[nodiscard]] const OwnFacts& own() const { return m_store.own(); }

    [[nodiscard]] Result<void> openWorkspace(workspace::Workspace* workspace);
    void setSnapshot(SnapshotPointer all) { m_all = std::move(all); }
    void setFormat(const Formatter& format); // what was typed into an open form stays
    [[nodiscard]] const std::optional<OwnDraft>& draft() const { return m_draft; }
    void setDraft(std::optional<OwnDraft> draft) { m_draft = std::move(draft); } // of an earlier run
    bool resume(); // opens the form with the draft; false: there is none that could be added
    void setClock(std::function<std::string()> clock) { m_clock = std::move(clock); } // UTC, ISO 8601

    Q_INVOKABLE bool mayEdit(const QString& table, const QString& column) const;
    [[nodiscard]] QString nameColumn(const QString& table) const; // what entries are called by; empty: by other facts
    Q_INVOKABLE bool mayAdd(const QString& table) const;
    Q_INVOKABLE bool isOwnEntry(const QString& table, const QString& id) const;

    Q_INVOKABLE void editFact(const QString& table, const QString& id, const QString& column);
    Q_INVOKABLE void newEntry(const QString& table);
    Q_INVOKABLE void setValue(const QString& field, const QString& text);
    Q_INVOKABLE void setWord(const QString& field, const QString& word, bool chosen); // of a field of several words
    Q_INVOKABLE void setToday(const QString& field);
    Q_INVOKABLE void showFurther();
    // What a field offers; it lives as long as the form. nullptr: it is typed.
    Q_INVOKABLE berth::viewmodels::ChoiceModel* options(const QString& field);
    Q_INVOKABLE int firstRefused() const; // -1: no field holds an error
    Q_INVOKABLE bool save(); // false: a field holds an error, or nothing could be kept
    Q_INVOKABLE void cancel();
    void putBackDraft(); // the one that was cancelled last
    Q_INVOKABLE void revert(const QString& table, const QString& id, const QString& column);
    Q_INVOKABLE void duplicate(const QString& table, const QString& id);
    Q_INVOKABLE void remove(const QString& table, const QString& id);
    Q_INVOKABLE void undo(); // also that an entry was discarded, where that came last
    Q_INVOKABLE void redo();

    // Many entries in one step, such as the rows of a price list; `sentence` says what happened.
    bool take(const std::vector<workspace::OwnRow>& rows, const QString& sentence);

Q_SIGNALS:
    void changed();
    void kept(); // other facts are in force now
    void told(const QString& sentence, bool undoable);
    void failed(const QString& sentence);
    void draftChanged();
    void draftDiscarded();
    void draftPutBack();
    void resumed();
    void entryMade(const QString& table, const QString& id); // or brought back, or changed by undo and redo
    void duplicated(const QString& table, const QString& id); // after entryMade

private:
    enum class Form { None, Fact, OwnCell, Entry };

    void show(Form form, const QString& title, const QString& action, const QList<FieldRow>& fields);
    void close();
    void clearFields();
    void noteDraft();
    void dropDraft();
    bool setDraftAside(); // to be put back; false: there is none
    [[nodiscard]] static QString titleOfNew(catalog::TableId table);
    bool mayBeCalled(const workspace::OwnRow& row); // otherwise the field says why not
    void fillFrom(const OwnDraft& draft);
    void showErrors(const std::vector<Error>& errors, const QString& field);
    void showAt(const QString& field, const QString& error);
    [[nodiscard]] const FieldRow* fieldAt(const QString& field) const;
    [[nodiscard]] std::string valueOf(const QString& field) const;
    [[nodiscard]] const catalog::Column* columnOf(const FieldRow& field) const; // nullptr: of no column
    [[nodiscard]] std::optional<std::string> cellOf(const FieldRow& field); // as a file has it; nothing: refused
    [[nodiscard]] bool saveFact();
    [[nodiscard]] bool saveCell();
    [[nodiscard]] bool saveEntry();
    bool keep(const OwnFacts& own, const QString& sentence);
    void showChange(const OwnFacts& before);
    bool tell(const Result<void>& done, const QString& sentence, bool undoable);

    OwnStore m_store;
    SnapshotPointer m_all;
    Formatter m_format;
    std::function<std::string()> m_clock;
    std::optional<OwnDraft> m_draft;
    std::optional<OwnDraft> m_discarded;
    bool m_discardedLast = false; // nothing was kept since
    RowModel<FieldRow> m_fields;
    QList<FieldRow> m_further;
    std::map<QString, ChoiceModel*> m_options; // owned as children, made when asked for
    Form m_form = Form::None;
    std::string m_table, m_id, m_column; // what the form is about
    QString m_title, m_action, m_problem;
};

} // namespace berth::viewmodels
