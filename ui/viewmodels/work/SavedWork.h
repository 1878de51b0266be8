// Requirements that were saved under a name: listed, opened, renamed, removed and put back. Everything is kept at once;
// what cannot be kept is told by `failed`, and nothing changes then. GUI thread only.
#pragma once

#include "ui/viewmodels/RowModel.h"
#include "ui/viewmodels/work/Keeper.h"
#include "ui/viewmodels/work/RequirementState.h"
#include "ui/viewmodels/work/SavedRow.h"

namespace berth::viewmodels {

class SavedWork : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QAbstractItemModel* rows READ rows CONSTANT FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(QString currentName READ currentName NOTIFY changed FINAL)
    Q_PROPERTY(QString currentId READ currentId NOTIFY changed FINAL)
    Q_PROPERTY(int currentRow READ currentRow NOTIFY changed FINAL)
    Q_PROPERTY(QString proposedName READ proposedName NOTIFY proposalChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY proposalChanged FINAL)
    Q_PROPERTY(QString note READ note NOTIFY proposalChanged FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("The session owns what was saved.")

public:
    static constexpr int kLongestName = 80;

    SavedWork(Keeper& keeper, Requirement& requirement, QObject* parent);

    [[nodiscard]] QAbstractItemModel* rows() { return &m_rows; }
    [[nodiscard]] const QList<SavedRow>& rowList() const { return m_rows.rows(); }
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.rows().size()); }
    [[nodiscard]] QString currentName() const; // of what is open; empty: it has none
    [[nodiscard]] QString currentId() const { return m_currentId; }
    [[nodiscard]] int currentRow() const; // -1: nothing is open
    [[nodiscard]] QString proposedName() const;
    [[nodiscard]] QString title() const; // of what is entered: the name of what is open, or what it is about
    [[nodiscard]] QString note() const; // what the title does not say
    [[nodiscard]] bool isChanged() const; // something else is entered than what is open
    [[nodiscard]] QString nameOf(const QString& id) const; // empty: there is none
    bool fill(Requirement& requirement, const QString& id) const; // with what was saved; false: there is none

    void read(); // from the workspace, as after restoring a backup
    void setFormat(const Formatter& format, const QLocale& locale);
    void setCurrent(const QString& id); // without opening it, as after a start

public Q_SLOTS:
    void saveAs(const QString& name); // what is entered, as a new one
    void save(); // what is entered, in place of what is open
    void open(const QString& id);
    void rename(const QString& id, const QString& name);
    void remove(const QString& id);
    void putBack(); // what was removed or replaced last

Q_SIGNALS:
    void changed();
    void proposalChanged();
    void opened();
    void removed(const QString& name);
    void replaced(const QString& name);
    void failed(const QString& sentence);

private:
    [[nodiscard]] const workspace::SavedConfiguration* find(const QString& id) const;
    [[nodiscard]] bool put(workspace::SavedConfiguration configuration);
    void show();

    Keeper& m_keeper;
    Requirement& m_requirement;
    Formatter m_format;
    QLocale m_locale; // of dates and times
    std::vector<workspace::SavedConfiguration> m_saved;
    RowModel<SavedRow> m_rows;
    QString m_currentId;
    std::optional<workspace::SavedConfiguration> m_former; // what was removed or replaced last
};

} // namespace berth::viewmodels
