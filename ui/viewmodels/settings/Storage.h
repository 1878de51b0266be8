// Where the user's files are, and the backups: made, listed, restored. A restored backup takes the place of everything
// at once; what it replaced is a backup itself. GUI thread only.
#pragma once

#include "ui/viewmodels/RowModel.h"
#include "ui/viewmodels/settings/BackupRow.h"
#include "ui/viewmodels/work/Work.h"

namespace berth::viewmodels {

class Storage : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString workspacePath READ workspacePath CONSTANT FINAL)
    Q_PROPERTY(QString workspaceFolder READ workspaceFolder CONSTANT FINAL)
    Q_PROPERTY(QString workspaceSize READ workspaceSize NOTIFY changed FINAL)
    Q_PROPERTY(QString preferencesPath READ preferencesPath CONSTANT FINAL)
    Q_PROPERTY(QString lastBackup READ lastBackup NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractItemModel* backups READ backups CONSTANT FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("The session owns the storage.")

public:
    Storage(Work& work, QString preferencesPath, QObject* parent);

    [[nodiscard]] QString workspacePath() const; // empty: nothing is kept
    [[nodiscard]] QString workspaceFolder() const;
    [[nodiscard]] QString workspaceSize() const;
    [[nodiscard]] QString preferencesPath() const { return m_preferencesPath; }
    [[nodiscard]] QString lastBackup() const; // its date; empty: none
    [[nodiscard]] QAbstractItemModel* backups() { return &m_backups; }
    [[nodiscard]] const QList<BackupRow>& backupList() const { return m_backups.rows(); }
    [[nodiscard]] int count() const { return static_cast<int>(m_backups.rows().size()); }

    void setFormat(const Formatter& format, const QLocale& locale);

public Q_SLOTS:
    void backUp();
    void restore(const QString& id);
    void refresh();

Q_SIGNALS:
    void changed();
    void restored(); // everything that is kept is another one
    void told(const QString& sentence);

private:
    [[nodiscard]] workspace::Workspace* workspace() const { return m_work.keeper()->workspace(); }

    Work& m_work;
    QString m_preferencesPath;
    Formatter m_format;
    QLocale m_locale; // of sizes
    RowModel<BackupRow> m_backups;
};

} // namespace berth::viewmodels
