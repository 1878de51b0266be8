// The catalogue page: kinds of facts, the entries of one kind, one entry with all its facts. The facts are read by a
// worker when the page is first shown; nothing is ever fetched or opened. GUI thread only.
#pragma once

#include <QObject>

#include "core/base/Result.h"
#include "ui/viewmodels/catalogue/AccuracyViewModel.h"
#include "ui/viewmodels/catalogue/EntryDetails.h"
#include "ui/viewmodels/catalogue/EntryModel.h"
#include "ui/viewmodels/catalogue/OwnEditor.h"
#include "ui/viewmodels/catalogue/PriceImport.h"

#include <QThreadPool>

#include <functional>

namespace berth::viewmodels {

// Reads every table; called by a worker.
using TableLoader = std::function<Result<catalog::Cells>()>;

class CatalogueViewModel : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QAbstractItemModel* kinds READ kinds CONSTANT FINAL)
    Q_PROPERTY(QStringList kindNames READ kindNames NOTIFY kindsChanged FINAL)
    Q_PROPERTY(int kindIndex READ kindIndex NOTIFY kindChanged FINAL)
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY kindChanged FINAL)
    Q_PROPERTY(QString kindName READ kindName NOTIFY kindChanged FINAL)
    Q_PROPERTY(QString filterHint READ filterHint NOTIFY kindChanged FINAL)
    Q_PROPERTY(berth::viewmodels::EntryModel* entries READ entries CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::EntryDetails* entry READ entry CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::AccuracyViewModel* accuracy READ accuracy CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::OwnEditor* editor READ editor CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::PriceImport* prices READ prices CONSTANT FINAL)
    Q_PROPERTY(QString selectedId READ selectedId NOTIFY selectionChanged FINAL)
    Q_PROPERTY(QString refused READ refused NOTIFY kindsChanged FINAL)
    Q_PROPERTY(bool loading READ isLoading NOTIFY loadingChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY loadingChanged FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("The session owns its pages.")

public:
    // Own facts are kept in the workspace, which outlives the page; nullptr: they last as long as the program.
    explicit CatalogueViewModel(QObject* parent, workspace::Workspace* workspace = nullptr);
    ~CatalogueViewModel() override;

    [[nodiscard]] QAbstractItemModel* kinds() { return &m_kinds; }
    [[nodiscard]] const QList<KindRow>& kindList() const { return m_kinds.rows(); }
    [[nodiscard]] QStringList kindNames() const;
    [[nodiscard]] int kindIndex() const;
    [[nodiscard]] QString kind() const;
    [[nodiscard]] QString kindName() const;
    [[nodiscard]] QString filterHint() const;
    [[nodiscard]] EntryModel* entries() { return &m_entries; }
    [[nodiscard]] EntryDetails* entry() { return &m_entry; }
    [[nodiscard]] AccuracyViewModel* accuracy() { return &m_accuracy; }
    [[nodiscard]] OwnEditor* editor() { return &m_editor; }
    [[nodiscard]] PriceImport* prices() { return &m_prices; }
    // Of the entry that is chosen; its details may follow a moment later.
    [[nodiscard]] QString selectedId() const { return m_selectedId; }
    [[nodiscard]] QString refused() const { return m_refused; } // own facts that could not be used; empty: none
    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] QString problem() const { return m_problem; } // why there is nothing to show; empty: there is

    void setLoader(TableLoader loader) { m_loader = std::move(loader); }
    void setFormat(const Formatter& format);
    void setKind(const QString& kind);

    // What the workspace holds now, such as after a backup was restored.
    void readOwn();
    // The form of a new entry that was cancelled last, as it was.
    void putBackDraft();

    Q_INVOKABLE void load(); // once; later calls do nothing
    Q_INVOKABLE void chooseKind(int index);
    Q_INVOKABLE void select(const QString& id);
    // The same for somebody who walks on: details are made once for all steps that come together.
    Q_INVOKABLE void walkTo(const QString& id);
    // Goes to an entry of any kind; what narrowed the list down is taken back.
    Q_INVOKABLE void open(const QString& kind, const QString& id);

Q_SIGNALS:
    void kindsChanged();
    void kindChanged();
    void loadingChanged();
    void selectionChanged();
    void nameAsked(); // the form for the name of a copy is open
    // Own facts changed; the page shows this catalogue, the program computes with it from now on.
    void effectiveChanged(const std::shared_ptr<const berth::catalog::Catalog>& catalog);

private:
    void keepInSight();
    void resumeDraft();
    void openOwn();
    void finish(const Result<SnapshotPointer>& loaded);
    void take(const SnapshotPointer& all);
    void applyOwn();
    void showAll();
    void showKinds();

    TableLoader m_loader;
    Formatter m_format;
    SnapshotPointer m_all;
    const TableView* m_view;
    RowModel<KindRow> m_kinds;
    EntryModel m_entries;
    EntryDetails m_entry;
    AccuracyViewModel m_accuracy;
    OwnEditor m_editor;
    PriceImport m_prices;
    QThreadPool m_pool;
    QString m_problem, m_refused;
    QString m_selectedId;
    std::pair<QString, QString> m_made; // kind and id of an entry to go to when it is there
    bool m_renames = false; // it is a copy, whose name is asked for next
    workspace::Workspace* m_workspace = nullptr;
    bool m_loading = false;
    bool m_ownRead = false; // other own facts than those the program started with
};

} // namespace berth::viewmodels
