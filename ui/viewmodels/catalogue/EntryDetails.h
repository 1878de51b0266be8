// One entry of the catalogue with all that is known of it, fact by fact with its source; what is not stated is named.
// GUI thread only.
#pragma once

#include <QObject>

#include "ui/viewmodels/Formatter.h"
#include "ui/viewmodels/RowModel.h"
#include "ui/viewmodels/catalogue/CatalogueRows.h"
#include "ui/viewmodels/catalogue/CatalogueSnapshot.h"
#include "ui/viewmodels/catalogue/TableViews.h"

namespace berth::viewmodels {

class EntryDetails : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString entryId READ entryId NOTIFY changed FINAL)
    Q_PROPERTY(QString tableId READ tableId NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString heading READ heading NOTIFY changed FINAL)
    Q_PROPERTY(berth::viewmodels::Proof proof READ proof NOTIFY changed FINAL)
    Q_PROPERTY(QString proofText READ proofText NOTIFY changed FINAL)
    Q_PROPERTY(bool ownEntry READ isOwnEntry NOTIFY changed FINAL)
    Q_PROPERTY(QString missing READ missing NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractItemModel* facts READ facts CONSTANT FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("The page owns its details.")

public:
    using QObject::QObject;

    [[nodiscard]] QString entryId() const { return m_id; } // empty: nothing is shown
    [[nodiscard]] QString tableId() const;
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString heading() const { return m_heading; }
    [[nodiscard]] Proof proof() const { return m_proof; }
    [[nodiscard]] QString proofText() const { return m_proofText; }
    [[nodiscard]] bool isOwnEntry() const { return m_ownEntry; }
    [[nodiscard]] QString missing() const { return m_missing; } // names of what no source states
    [[nodiscard]] QAbstractItemModel* facts() { return &m_facts; }
    [[nodiscard]] const QList<FactRow>& factList() const { return m_facts.rows(); }

    void show(SnapshotPointer all, const TableView* view, const QString& id, const Formatter& format);

    // "Memory bandwidth: 4,800 GB/s (stas00/ml-engineering, 2026-08-22)"
    Q_INVOKABLE QString factAsText(int row) const;
    Q_INVOKABLE QString asText() const; // everything, a line a fact

Q_SIGNALS:
    void changed();

private:
    void clear();
    void describe(const catalog::CellRow& row);
    [[nodiscard]] Provenance shippedProvenance(const catalog::CellRow& row) const;
    void markOwn(FactRow& fact, const catalog::Column& column) const;
    [[nodiscard]] FactRow factOf(const catalog::Column& column, const catalog::CellRow& row) const;
    void addPrices(QList<FactRow>& facts) const;
    void addSources(QList<FactRow>& facts, const catalog::CellRow& row) const;

    SnapshotPointer m_all;
    const TableView* m_view = nullptr;
    Formatter m_format;
    RowModel<FactRow> m_facts;
    Proof m_proof = Proof::Sourced;
    bool m_ownEntry = false;
    QString m_id, m_name, m_heading, m_proofText, m_missing;
};

} // namespace berth::viewmodels
